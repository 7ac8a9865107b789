use chrono::NaiveDate;
use uuid::Uuid;

use super::AnswerKind;
use super::rules::{About, StepShare};
use super::store::RemindedEnrolment;
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;

/// Something that waits for somebody, as its kind found it.
pub struct FoundItem {
    /// For whom.
    pub person: PersonId,
    /// The enrolment, commitment or delivery.
    pub subject: Uuid,
    /// The cohort it belongs to, whose steps, switches and pauses hold for it.
    pub cohort: Option<CohortId>,
    /// The day from which its steps count.
    pub anchor: NaiveDate,
    /// Since when it waits. Steps up to that day are left out.
    pub since: Timestamp,
    /// Which of the steps are theirs.
    pub share: StepShare,
    /// What the words need.
    pub about: About,
}

impl FoundItem {
    /// Something about somebody's own place in a cohort.
    pub fn of_place(place: &RemindedEnrolment, anchor: NaiveDate, since: Timestamp, about: About) -> Self {
        let (person, subject, cohort) = (place.person, place.id.into(), Some(place.cohort));
        Self { person, subject, cohort, anchor, since, share: StepShare::All, about }
    }

    /// The same with answers that its mail offers.
    #[must_use]
    pub fn answered_by(mut self, answers: &'static [AnswerKind]) -> Self {
        self.about.answers = answers;
        self
    }
}
