//! What programs send about requests. Read as forms; see [`RequestTerms::parse`](super::RequestTerms::parse).
#![allow(dead_code, reason = "describes bodies that are read as forms")]

use chrono::NaiveDate;
use utoipa::ToSchema;

use crate::cascade::common::DeliveryMode;
use crate::cascade::requests::{TrainingOfferId, TrainingRequestId};
use crate::people::associations::AssociationId;

/// A training that is asked for.
#[derive(Debug, ToSchema)]
pub struct RequestBody {
    /// Chosen by the client, so that what is sent twice is asked once.
    pub id: TrainingRequestId,
    /// For whose members; one that the token's person speaks for.
    pub association: AssociationId,
    /// What is asked for, by the modules' names in addresses.
    #[schema(min_items = 1, example = json!(["localising-the-sdgs"]))]
    pub modules: Vec<String>,
    /// In which language.
    #[schema(example = "fr")]
    pub language: String,
    /// For about how many people.
    #[schema(minimum = 1, maximum = 20000)]
    pub expected_participants: i32,
    /// The first day on which it could be held; at most 366 days ahead.
    pub wanted_from: NaiveDate,
    /// The last; at most 366 days after the first.
    pub wanted_until: NaiveDate,
    /// How people would meet.
    pub mode: DeliveryMode,
    /// Where, if that is known.
    #[schema(max_length = 200)]
    pub place: Option<String>,
    /// What else is to be said.
    #[schema(max_length = 500)]
    pub note: Option<String>,
}

/// What a trainer offers.
#[derive(Debug, ToSchema)]
pub struct OfferBody {
    /// The first day on which they could hold it, of those that are wanted.
    pub could_from: NaiveDate,
    /// The last.
    pub could_until: NaiveDate,
    /// What else is to be said.
    #[schema(max_length = 500)]
    pub note: Option<String>,
}

/// Which offer is picked.
#[derive(Debug, ToSchema)]
pub struct PickBody {
    /// Which offer.
    pub offer: TrainingOfferId,
    /// The training's first day, of those that were offered; the first of them unless said otherwise.
    pub starts_on: Option<NaiveDate>,
    /// Its last day; the first unless said otherwise.
    pub ends_on: Option<NaiveDate>,
}

/// Why a request is taken back.
#[derive(Debug, ToSchema)]
pub struct RequestWithdrawalBody {
    /// The reason.
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: String,
}

/// In which languages one agrees to be found.
#[derive(Debug, ToSchema)]
pub struct FindableBody {
    /// The languages; none where one does not want to be found.
    #[schema(example = json!(["fr"]))]
    pub languages: Vec<String>,
}
