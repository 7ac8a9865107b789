//! What pages show and programs get of requests.

pub mod load;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::commitments::views::PersonRef;
use crate::cascade::common::DeliveryMode;
use crate::cascade::common::NO_BREAK;
use crate::cascade::common::views::{AssociationRef, LocalNames, ModuleRef};
use crate::cascade::requests::rules::{FindableTrainer, MatchReasons};
use crate::cascade::requests::store::list::RequestLine;
use crate::cascade::requests::{RequestState, TrainingOffer, TrainingOfferId, TrainingRequestId};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::values::Language;
use crate::platform::web::args;
use load::SeenRequest;

/// A request for a training.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RequestView {
    /// Which request.
    pub id: TrainingRequestId,
    /// What sets it apart, in the reader's language: place and days.
    #[schema(example = "Bohikou, 1 April to 30 April")]
    pub title: String,
    /// How far it has come.
    pub state: RequestState,
    /// Who asks.
    pub association: AssociationRef,
    /// What is asked for.
    pub modules: Vec<ModuleRef>,
    /// In which language.
    #[schema(value_type = String, example = "fr")]
    pub language: Language,
    /// For about how many people.
    pub expected_participants: i32,
    /// The first day on which it could be held.
    pub wanted_from: NaiveDate,
    /// The last.
    pub wanted_until: NaiveDate,
    /// How people would meet.
    pub mode: DeliveryMode,
    /// Where; empty while that is open.
    pub place: String,
    /// What they say besides; may be empty.
    pub note: String,
    /// How many offers stand.
    pub offers_count: i32,
    /// When it was asked.
    #[schema(value_type = chrono::DateTime<chrono::Utc>)]
    pub created_at: Timestamp,
    /// What people call the training that came of it.
    pub delivery: Option<String>,
    /// Why it was taken back, if it was.
    pub withdraw_reason: Option<String>,
}

/// A trainer's offer.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OfferView {
    /// Which offer.
    pub id: TrainingOfferId,
    /// Whose.
    pub person: PersonRef,
    /// The first day on which they could hold it.
    pub could_from: NaiveDate,
    /// The last.
    pub could_until: NaiveDate,
    /// What they say with it; may be empty.
    pub note: String,
    /// When they made it.
    #[schema(value_type = chrono::DateTime<chrono::Utc>)]
    pub created_at: Timestamp,
    /// Whether it is the reader's own.
    pub is_own: bool,
    /// Whether it was picked.
    pub is_picked: bool,
}

/// Somebody who could hold what is asked for.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MatchView {
    /// Who.
    pub person: PersonRef,
    /// Why they are listed.
    pub reasons: MatchReasons,
}

/// A request with what belongs to it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RequestDetails {
    /// The request.
    #[serde(flatten)]
    pub request: RequestView,
    /// The offers that stand: all of them for those who ask and those who coordinate, else one's own.
    pub offers: Vec<OfferView>,
    /// Those who agreed to be found and could hold it, for those who ask and those who coordinate, while it is open: the first 50.
    pub could_hold_it: Vec<MatchView>,
    /// Why the reader may offer to hold it, if they may.
    pub reader_could: Option<MatchReasons>,
}

/// Whether one can be found by associations that ask.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FindableView {
    /// In which languages one would teach; none where one is not found.
    #[schema(value_type = Vec<String>, example = json!(["fr"]))]
    pub languages: Vec<Language>,
}

impl RequestView {
    /// The view of a line.
    pub fn new(local_names: LocalNames, line: &RequestLine) -> Self {
        let (request, terms) = (&line.request, &line.request.terms);
        Self {
            id: request.id,
            title: title(local_names, line),
            state: line.state,
            association: local_names.association(&line.association),
            modules: local_names.modules(&terms.modules),
            language: terms.language,
            expected_participants: terms.expected_participants,
            wanted_from: terms.wanted_from,
            wanted_until: terms.wanted_until,
            mode: terms.mode,
            place: terms.place.clone(),
            note: terms.note.clone(),
            offers_count: request.offers,
            created_at: request.created_at,
            delivery: line.delivery.as_ref().map(|(reference, _)| reference.clone()),
            withdraw_reason: request.withdraw_reason.clone(),
        }
    }
}

/// What a request is called: its place and its days.
fn title(local_names: LocalNames, line: &RequestLine) -> String {
    let terms = &line.request.terms;
    let online = (terms.mode == DeliveryMode::Online).then(|| local_names.say("delivery-mode-online"));
    let places = [Some(&terms.place), online.as_ref(), Some(&line.association.acronym)];
    let place = places.into_iter().flatten().find(|place| !place.is_empty()).map_or("", String::as_str);
    let day = |day| local_names.words.day(local_names.language, day, local_names.today).replace(' ', NO_BREAK);
    let all = args([
        ("place", place.into()),
        ("from", day(terms.wanted_from).into()),
        ("until", day(terms.wanted_until).into()),
    ]);
    local_names.words.say_with(local_names.language, "request-title", Some(&all))
}

fn named(local_names: LocalNames, id: PersonId, name: &str) -> PersonRef {
    let name = if name.is_empty() { local_names.say("request-nameless") } else { name.to_owned() };
    PersonRef { id, name }
}

impl RequestDetails {
    /// The view of a request as that person may see it.
    pub fn new(
        local_names: LocalNames,
        reader: PersonId,
        seen: &SeenRequest,
        fitting: &[(FindableTrainer, MatchReasons)],
    ) -> Self {
        let offer = |offer: &TrainingOffer| OfferView {
            id: offer.id,
            person: named(local_names, offer.person, &offer.name),
            could_from: offer.terms.could_from,
            could_until: offer.terms.could_until,
            note: offer.terms.note.clone(),
            created_at: offer.created_at,
            is_own: offer.person == reader,
            is_picked: seen.line.request.offer_id == Some(offer.id),
        };
        let could = |(trainer, reasons): &(FindableTrainer, MatchReasons)| MatchView {
            person: named(local_names, trainer.person, &trainer.name),
            reasons: reasons.clone(),
        };
        let may_see = |offer: &&TrainingOffer| seen.shows_trainers || offer.person == reader;
        let reader_could = crate::cascade::requests::policy::may_offer(seen.trainer.as_ref(), &seen.ties.needs);
        Self {
            request: RequestView::new(local_names, &seen.line),
            offers: seen.offers.iter().filter(may_see).map(offer).collect(),
            could_hold_it: fitting.iter().map(could).collect(),
            reader_could: reader_could.filter(|_| seen.line.state == RequestState::Open),
        }
    }
}
