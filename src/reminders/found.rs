//! What waits for people, as the kinds find it.

use chrono::NaiveDate;
use uuid::Uuid;

use super::AnswerKind;
use super::rules::{About, StepShare};
use super::store::RemindedEnrolment;
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::values::{Country, EmailAddress, Language};

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

/// For which of those who have no account it is asked what waits.
#[derive(Clone, Debug)]
pub enum GuestsAtOnce {
    /// Everybody.
    All,
    /// Whoever something of a cohort waits for.
    OfCohort(CohortId),
    /// Those for whom these things wait.
    These(Vec<Uuid>),
}

/// Something that waits for somebody without an account. It has one reader, so it stands for them, too.
#[derive(Clone, Debug)]
pub struct GuestItem {
    /// Where their mail goes.
    pub address: EmailAddress,
    /// Their name; may be empty.
    pub name: String,
    /// The language they read.
    pub language: Language,
    /// Where their clock is taken to be.
    pub zone: Zone,
    /// Whose days off are theirs, where that is known.
    pub country: Option<Country>,
    /// What waits.
    pub subject: Uuid,
    /// The cohort it belongs to, whose steps, switches and pauses hold for it.
    pub cohort: CohortId,
    /// The day from which its steps count.
    pub anchor: NaiveDate,
    /// Since when it waits. Steps up to that day are left out.
    pub since: Timestamp,
    /// What the words need.
    pub about: About,
}
