use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::TeachBackId;
use crate::cohorts::common::EnrolmentId;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::text_enum;

text_enum! {
    /// What an observer concludes.
    TeachBackOutcome {
        /// They can train.
        Passed = "passed",
        /// Once more, with what was said.
        Repeat = "repeat",
        /// It needs more than another try.
        NotYet = "not-yet",
    }
}

/// What an observer looks at, each from 1 (not seen) to 4 (an example to others).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Rubric {
    /// Comes prepared: aims, time and material fit the group.
    #[schema(minimum = 1, maximum = 4)]
    pub prepares: i32,
    /// Explains so that people understand.
    #[schema(minimum = 1, maximum = 4)]
    pub explains: i32,
    /// Makes people practise, rather than listen.
    #[schema(minimum = 1, maximum = 4)]
    pub practises: i32,
    /// Answers, and gives feedback that helps.
    #[schema(minimum = 1, maximum = 4)]
    pub responds: i32,
}

impl Rubric {
    /// What its criteria are called in forms and words, in order.
    pub const CRITERIA: [&str; 4] = ["prepares", "explains", "practises", "responds"];

    /// The marks, in the order of the criteria.
    pub fn marks(&self) -> [i32; 4] {
        [self.prepares, self.explains, self.practises, self.responds]
    }
}

/// What one observer saw of a trainer who taught.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeachBack {
    /// Which one.
    pub id: TeachBackId,
    /// Of whose place in a cohort.
    pub enrolment_id: EnrolmentId,
    /// Who observed.
    pub observer_id: PersonId,
    /// What they are called.
    pub observer: String,
    /// The day.
    pub held_on: NaiveDate,
    /// What they conclude.
    pub outcome: TeachBackOutcome,
    /// What they saw.
    pub rubric: Rubric,
    /// What they say to the trainer; may be empty.
    pub comment: String,
    /// When it was recorded.
    pub recorded_at: Timestamp,
}
