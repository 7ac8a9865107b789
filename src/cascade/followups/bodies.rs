//! What programs send about what became of trainings. Read as forms; see `input`.
#![allow(dead_code, reason = "describes bodies that are read as forms")]

use chrono::NaiveDate;
use utoipa::ToSchema;

use super::{FollowUpOutcome, GovernmentActKind};

/// What became of a training, as one side says it.
#[derive(Debug, ToSchema)]
pub struct FollowUpBody {
    /// What became of it.
    pub outcome: FollowUpOutcome,
    /// Because of what, at most 500 characters.
    pub reason: Option<String>,
}

/// What a government did.
#[derive(Debug, ToSchema)]
pub struct GovernmentActBody {
    /// What it did.
    pub kind: GovernmentActKind,
    /// What the government is called; it is of the country of the association.
    pub government: String,
    /// On which day; not ahead.
    pub acted_on: NaiveDate,
    /// Where one can read of it: an address that begins with `https://` or `http://`.
    pub link: Option<String>,
    /// A line about it, at most 500 characters.
    pub note: Option<String>,
}
