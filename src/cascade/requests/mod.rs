//! Associations ask for a training; trainers who agreed to be found offer to hold it; the association picks one.

pub mod actions;
pub mod api;
mod bodies;
mod input;
pub mod pages;
pub mod policy;
pub mod routes;
pub mod rules;
mod sheet;
pub mod store;
pub mod views;

use chrono::NaiveDate;

use crate::cascade::common::{DeliveryId, DeliveryMode};
use crate::people::accounts::PersonId;
use crate::people::associations::AssociationId;
use crate::platform::clock::Timestamp;
use crate::platform::db::{id, text_enum};
use crate::platform::values::Language;
use content::ModuleSlug;

pub use input::{LONGEST_NOTE, OfferTerms, PickedOffer};

id! {
    /// A request for a training. The client chooses it, so that one sent twice is one.
    TrainingRequestId
}
id! {
    /// A trainer's offer to hold a training that was asked for.
    TrainingOfferId
}

text_enum! {
    /// How far a request has come; computed, never stored.
    RequestState {
        /// Waits for offers, or for one to be picked.
        Open = "open",
        /// A trainer was picked, and the training is planned.
        Picked = "picked",
        /// The training was held.
        Done = "done",
        /// The training that was planned will not be held.
        FellThrough = "fell-through",
        /// Its last day has passed.
        Expired = "expired",
        /// Those who asked took it back, with a reason.
        Withdrawn = "withdrawn",
    }
}

/// What an association asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestTerms {
    /// For whose members.
    pub association_id: AssociationId,
    /// Of what; at least one module.
    pub modules: Vec<ModuleSlug>,
    /// In which language.
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
}

/// A request, as it stands.
#[derive(Clone, Debug)]
pub struct TrainingRequest {
    /// Which request.
    pub id: TrainingRequestId,
    /// What is asked for.
    pub terms: RequestTerms,
    /// Who asked; nobody where the person is gone.
    pub asked_by: Option<PersonId>,
    /// When it was asked.
    pub created_at: Timestamp,
    /// How many offers stand.
    pub offers: i32,
    /// The offer that was picked.
    pub offer_id: Option<TrainingOfferId>,
    /// When it was.
    pub picked_at: Option<Timestamp>,
    /// The training that came of it.
    pub delivery_id: Option<DeliveryId>,
    /// When it was taken back.
    pub withdrawn_at: Option<Timestamp>,
    /// Why.
    pub withdraw_reason: Option<String>,
}

/// A trainer's offer.
#[derive(Clone, Debug)]
pub struct TrainingOffer {
    /// Which offer.
    pub id: TrainingOfferId,
    /// Of which request.
    pub request_id: TrainingRequestId,
    /// Whose.
    pub person: PersonId,
    /// What they are called; empty until they have said it.
    pub name: String,
    /// What they offer.
    pub terms: OfferTerms,
    /// When they made it.
    pub created_at: Timestamp,
}
