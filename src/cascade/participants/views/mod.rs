//! What pages show and programs get of those who take part.

pub mod load;
pub mod test;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use self::load::SeenDelivery;
use crate::cascade::common::views::LocalNames;
use crate::cascade::deliveries::{Basis, ParticipantRole, Sex, Test};
use crate::cascade::participants::{CheckInState, DeliveryBrief, Participant, ParticipantId, rules};
use crate::platform::clock::Timestamp;
use crate::platform::values::Language;
use crate::platform::web::{Site, Words};
use content::Catalogue;

/// The check-in of a training.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CheckInView {
    /// The code, as people read it.
    #[schema(example = "ABCD-2345")]
    pub code: String,
    /// The address that the QR code leads to.
    #[schema(example = "https://relais.example/c/ABCD2345")]
    pub address: String,
    /// Whether participants can check in now.
    pub state: CheckInState,
    /// Whether names are asked for; otherwise people are only counted.
    pub asks_names: bool,
    /// Until when a trainer opened it; without, it is open on the days of the training.
    #[schema(value_type = Option<chrono::DateTime<chrono::Utc>>)]
    pub open_until: Option<Timestamp>,
}

impl CheckInView {
    /// The view of it, where there is a code.
    pub fn new(site: &Site, seen: &SeenDelivery) -> Option<Self> {
        let check_in = seen.check_in.as_ref()?;
        Some(Self {
            code: check_in.code.in_parts(),
            address: site.absolute(&format!("/c/{}", check_in.code)),
            state: rules::state_of(&seen.brief, check_in, site.clock.now()),
            asks_names: check_in.asks_names,
            open_until: check_in.open_until,
        })
    }
}

/// Somebody who took part.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ParticipantView {
    /// Which participant.
    pub id: ParticipantId,
    /// Whether they are on the list by name.
    pub basis: Basis,
    /// Their name; nothing where they are only counted, or once it was erased.
    pub name: Option<String>,
    /// Their sex, as they state it.
    pub sex: Sex,
    /// Where they stand.
    pub role: ParticipantRole,
    /// Whether they say that they live with a disability.
    pub disability: bool,
    /// Their member government or municipality; may be empty.
    pub government: String,
    /// When they checked in.
    #[schema(value_type = chrono::DateTime<chrono::Utc>)]
    pub checked_in_at: Timestamp,
    /// Whether what tells who they are was erased.
    pub is_erased: bool,
}

impl From<&Participant> for ParticipantView {
    fn from(one: &Participant) -> Self {
        Self {
            id: one.id,
            basis: one.basis,
            name: one.name.clone(),
            sex: one.details.sex,
            role: one.details.role,
            disability: one.details.disability,
            government: one.details.government.clone(),
            checked_in_at: one.checked_in_at,
            is_erased: one.erased_at.is_some(),
        }
    }
}

/// A page of those who took part in a training.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ParticipantList {
    /// The participants, the first to check in first.
    pub items: Vec<ParticipantView>,
    /// What `after` of the next page is; absent on the last.
    pub next: Option<String>,
    /// How many there are in all.
    pub total: usize,
    /// How many different people they are: whoever is on the list twice counts once.
    pub unique_people: usize,
    /// The test before, of those who took it here.
    pub before: Option<Test>,
    /// The test after.
    pub after: Option<Test>,
}

/// A training as those who take part in it are told.
#[derive(Clone, Debug, Serialize)]
pub struct TrainingView {
    /// What sets it apart.
    pub title: String,
    /// What is taught, by title.
    pub modules: Vec<String>,
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
}

impl TrainingView {
    /// For a reader of that language.
    pub fn new(words: &Words, catalogue: &Catalogue, language: Language, today: NaiveDate, of: &DeliveryBrief) -> Self {
        let names = LocalNames { words, catalogue, language, today };
        Self {
            title: names.title(&of.title),
            modules: of.modules.iter().map(|slug| names.module(slug).title).collect(),
            starts_on: of.starts_on,
            ends_on: of.ends_on,
            place: of.place(),
            association: of.association.names.in_language(language).to_owned(),
            hours: of.minutes.map(|minutes| f64::from(minutes) / 60.0),
        }
    }
}
