//! What programs send about commitments. Read as forms; see [`CommitmentTerms::parse`](super::CommitmentTerms::parse).
#![allow(dead_code, reason = "describes bodies that are read as forms")]

use chrono::NaiveDate;
use utoipa::ToSchema;

use crate::cascade::common::CommitmentId;
use crate::cohorts::common::EnrolmentId;
use crate::people::associations::AssociationId;

/// A commitment to be made.
#[derive(Debug, ToSchema)]
pub struct CommitmentBody {
    /// Chosen by the client, so that what is sent twice is made once.
    pub id: CommitmentId,
    /// The place in a cohort in which it is made.
    pub enrolment: EnrolmentId,
    /// What is to be taught, by the modules' names in addresses.
    #[schema(min_items = 1, example = json!(["localising-the-sdgs"]))]
    pub modules: Vec<String>,
    /// To whose members.
    pub association: AssociationId,
    /// In which language.
    #[schema(example = "fr")]
    pub language: String,
    /// By when.
    pub due_on: NaiveDate,
    /// To how many people.
    #[schema(minimum = 1, maximum = 20000)]
    pub expected_participants: i32,
    /// Where, if that is known.
    #[schema(max_length = 200)]
    pub place: Option<String>,
}

/// Why a trainer is released from a commitment, or asks to be.
#[derive(Debug, ToSchema)]
pub struct ReleaseBody {
    /// The reason.
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: String,
}
