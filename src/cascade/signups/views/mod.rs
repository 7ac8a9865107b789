//! What pages show and programs get of signing up.

pub mod load;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use self::load::{PublicTraining, SeenSignUps};
use crate::cascade::participants::views::TrainingView;
use crate::cascade::signups::rules::window_of;
use crate::cascade::signups::store::sign_ups::SignUpCounts;
use crate::cascade::signups::{SignUp, SignUpId, SignUpState, SignUpWindow};
use crate::platform::clock::Timestamp;
use crate::platform::values::{EmailAddress, Language};
use crate::platform::web::Site;
use content::Catalogue;

/// The public page of a training, for those who run it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SignUpPageView {
    /// Its address, for everybody.
    #[schema(example = "https://relais.example/trainings/DLV-2027-0042")]
    pub address: String,
    /// Whether people can sign up now.
    pub state: SignUpWindow,
    /// Whether those who run it closed it.
    pub is_closed: bool,
    /// How many places there are.
    pub places: i32,
    /// How many of them are given.
    pub placed: i64,
    /// How many wait for one.
    pub waiting: i64,
    /// The last day on which people can sign up.
    pub closes_on: NaiveDate,
    /// What it is about; may be empty.
    pub about: String,
    /// Counts its changes; it goes along with the next one.
    pub revision: i32,
}

impl SignUpPageView {
    /// The view of it, where there is a page.
    pub fn new(site: &Site, seen: &SeenSignUps, counts: SignUpCounts) -> Option<Self> {
        let (page, brief) = (seen.page.as_ref()?, &seen.brief);
        let today = site.clock.now().day_in(brief.zone);
        Some(Self {
            address: site.absolute(&format!("/trainings/{}", brief.reference)),
            state: window_of(page, (brief.state, brief.starts_on), today, counts.placed),
            is_closed: page.closed_at.is_some(),
            places: page.terms.places,
            placed: counts.placed,
            waiting: counts.waiting,
            closes_on: page.terms.closes_on,
            about: page.terms.about.clone(),
            revision: page.revision,
        })
    }
}

/// Somebody who signed up.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SignUpView {
    /// Which of those who signed up.
    pub id: SignUpId,
    /// Whether they have a place or wait for one.
    pub state: SignUpState,
    /// Their name; nothing once it was erased.
    pub name: Option<String>,
    /// Where they are written to.
    #[schema(value_type = Option<String>)]
    pub email: Option<EmailAddress>,
    /// Their government or office; may be empty.
    pub government: String,
    /// In which language they read.
    #[schema(value_type = String)]
    pub language: Language,
    /// When they signed up.
    #[schema(value_type = chrono::DateTime<chrono::Utc>)]
    pub signed_up_at: Timestamp,
    /// Whether they have checked in at the training.
    pub has_come: bool,
}

impl From<&SignUp> for SignUpView {
    fn from(one: &SignUp) -> Self {
        Self {
            id: one.id,
            state: one.state,
            name: one.name.clone(),
            email: one.email.clone(),
            government: one.government.clone(),
            language: one.language,
            signed_up_at: one.signed_up_at,
            has_come: one.participant_id.is_some(),
        }
    }
}

/// A page of those who signed up for a training.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SignUpList {
    /// Those with a place and then those who wait, the first to sign up first.
    pub items: Vec<SignUpView>,
    /// What `after` of the next page is; absent on the last.
    pub next: Option<String>,
    /// How many have a place.
    pub placed: i64,
    /// How many wait for one.
    pub waiting: i64,
}

/// A training as everybody sees it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PublicTrainingView {
    /// What people call it.
    pub reference: String,
    /// What sets it apart, in the language asked for.
    pub title: String,
    /// What is taught, by title.
    pub modules: Vec<String>,
    /// What those who teach say about it; may be empty.
    pub about: String,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// Where it is held; may be empty.
    pub place: String,
    /// For whose members.
    pub association: String,
    /// Contact time, in hours.
    pub hours: Option<f64>,
    /// In which languages it is held.
    #[schema(value_type = Vec<String>)]
    pub languages: Vec<Language>,
    /// Who teaches.
    pub trainers: Vec<String>,
    /// Whether people can sign up now.
    pub state: SignUpWindow,
    /// How many places there are.
    pub places: i32,
    /// How many of them are free.
    pub free: i64,
    /// How many wait for one.
    pub waiting: i64,
    /// The last day on which people can sign up.
    pub closes_on: NaiveDate,
    /// Where calendars find it.
    pub calendar: String,
}

impl PublicTrainingView {
    /// For a reader of that language.
    pub fn new(site: &Site, catalogue: &Catalogue, language: Language, of: &PublicTraining) -> Self {
        let (brief, page) = (&of.brief, &of.page);
        let today = site.clock.now().day_in(brief.zone);
        let training = TrainingView::new(&site.words, catalogue, language, today, brief);
        let taught = of.trainers.iter().filter(|one| one.role.teaches() && !one.by_address);
        Self {
            reference: brief.reference.clone(),
            title: training.title,
            modules: training.modules,
            about: page.terms.about.clone(),
            starts_on: training.starts_on,
            ends_on: training.ends_on,
            place: training.place,
            association: training.association,
            hours: training.hours,
            languages: brief.languages.clone(),
            trainers: taught.map(|one| one.name.clone()).collect(),
            state: window_of(page, (brief.state, brief.starts_on), today, of.counts.placed),
            places: page.terms.places,
            free: (i64::from(page.terms.places) - of.counts.placed).max(0),
            waiting: of.counts.waiting,
            closes_on: page.terms.closes_on,
            calendar: site.absolute(&format!("/trainings/{}/calendar.ics", brief.reference)),
        }
    }
}
