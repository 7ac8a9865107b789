//! What programs send about certification. Read as forms; see `input`.
#![allow(dead_code, reason = "describes bodies that are read as forms")]

use chrono::NaiveDate;
use utoipa::ToSchema;

use super::{TeachBackId, TeachBackOutcome};
use crate::cohorts::common::EnrolmentId;

/// What a cohort asks of those who are certified in it.
#[derive(Debug, ToSchema)]
pub struct CertificationRulesBody {
    /// Whether they have to have taught before an observer.
    pub teach_back: bool,
    /// For how many years a certificate holds; for good where nothing is said.
    #[schema(minimum = 1, maximum = 20)]
    pub years: Option<i32>,
    /// Who certifies, at most six, each of at most 120 characters.
    #[schema(max_items = 6, example = json!(["Network of Local Governments"]))]
    pub bodies: Option<Vec<String>>,
    /// The revision that was seen; 0 where nothing was set yet.
    #[schema(minimum = 0)]
    pub revision: i32,
}

/// Who is to be certified.
#[derive(Debug, ToSchema)]
pub struct CertificationBody {
    /// Their places in the cohort.
    pub who: Vec<EnrolmentId>,
}

/// What an observer saw of a trainer who taught.
#[derive(Debug, ToSchema)]
pub struct TeachBackBody {
    /// Chosen by the client, so that what is sent twice is recorded once.
    pub id: TeachBackId,
    /// The day.
    pub held_on: NaiveDate,
    /// What they conclude.
    pub outcome: TeachBackOutcome,
    /// Comes prepared, from 1 (not seen) to 4 (an example to others).
    #[schema(minimum = 1, maximum = 4)]
    pub prepares: i32,
    /// Explains so that people understand.
    #[schema(minimum = 1, maximum = 4)]
    pub explains: i32,
    /// Makes people practise.
    #[schema(minimum = 1, maximum = 4)]
    pub practises: i32,
    /// Answers, and gives feedback that helps.
    #[schema(minimum = 1, maximum = 4)]
    pub responds: i32,
    /// What they say to the trainer.
    #[schema(max_length = 2000)]
    pub comment: Option<String>,
}

/// A new last day of a certificate.
#[derive(Debug, ToSchema)]
pub struct RenewalBody {
    /// The day; it has not passed.
    pub until: NaiveDate,
}

/// Why a certificate is taken back.
#[derive(Debug, ToSchema)]
pub struct RevocationBody {
    /// Why; it is not shown to those who verify the certificate.
    #[schema(min_length = 1, max_length = 500)]
    pub reason: String,
}
