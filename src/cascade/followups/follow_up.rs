use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::{FollowUpId, FollowUpOutcome, FollowUpSide};
use crate::cascade::common::DeliveryId;
use crate::cascade::participants::ParticipantId;
use crate::platform::clock::Timestamp;
use crate::platform::db::columns;

columns! {
    follow_ups;
    /// A question about what became of a training.
    FollowUp {
        /// Which question.
        id: FollowUpId => id,
        /// About which training.
        delivery_id: DeliveryId => delivery_id,
        /// How many months after its end: 3, 6 or 12.
        months: i32 => months,
        /// Who is asked.
        side: FollowUpSide => side,
        /// About whose intention, where a participant is asked.
        participant_id: Option<ParticipantId> => participant_id,
        /// The day on which it was first asked, there.
        opened_on: NaiveDate => opened_on,
        /// When that was.
        opened_at: Timestamp => opened_at,
        /// The latest answer.
        outcome: Option<FollowUpOutcome> => outcome,
        /// When that was given.
        answered_at: Option<Timestamp> => answered_at,
    }
}

/// What somebody answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUpAnswer {
    /// What became of it.
    pub outcome: FollowUpOutcome,
    /// Because of what; may be empty.
    pub reason: String,
}

/// An answer as it was given.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct SaidAnswer {
    /// To which question.
    pub follow_up: FollowUpId,
    /// What became of it.
    pub outcome: FollowUpOutcome,
    /// Because of what; may be empty.
    pub reason: String,
    /// Who gave it, by name; nothing where a participant did.
    pub person: Option<String>,
    /// When.
    #[schema(value_type = chrono::DateTime<chrono::Utc>)]
    pub at: Timestamp,
}
