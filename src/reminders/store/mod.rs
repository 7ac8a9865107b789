//! The reminders' queries, by subject.

mod acts;
mod appointments;
mod by_hand;
mod choices;
mod deliveries;
mod enrolments;
mod follow_ups;
mod guests;
mod items;
mod learning;
mod pauses;
mod people;
/// What is kept about people.
pub mod personal;
mod sent;
mod skips;
mod told;

use std::collections::BTreeMap;

use crate::people::accounts::PersonId;
use crate::platform::clock::Zone;

pub use acts::{completed_of, happened, learnt_since, promised};
pub use appointments::{Appointment, CoordinatedCohort, appointments, coordinated};
pub use by_hand::{BY_HAND, tell};
pub use choices::{Choices, choices_of, revision, write_choice};
pub use deliveries::{WaitingDelivery, WaitingTurn, around_deliveries, deliveries_in, open_turns, planned_with};
pub(super) use enrolments::reminds;
pub use enrolments::{RemindedEnrolment, reminded_enrolments};
pub use follow_ups::{AskedFollowUp, asked_focal_points, asked_leads};
pub use guests::{guest_keys, guest_mail_key, guest_silences, guests_told};
pub use items::{
    HELD_OUT, Noted, ended, first_sent, in_hand, invited, of_cohort, record, release, sent_between, set_aside,
};
pub use learning::{CourseModule, Learning, learning_in, learning_of};
pub use pauses::{CohortPause, end_pauses, insert_pause, pauses_of};
pub(super) use people::of_people;
pub use people::{Addressee, PAGE, PeopleAtOnce, addressees, coordinators_of, enrolled_in, memories, page};
pub use sent::{SentItem, sent_since};
pub use skips::{ReminderSkip, end_skip, insert_skip, skip_of, skips_of};
pub use told::told_since;

/// Where each reader's clock is: what day something happened depends on it.
pub type Zones = BTreeMap<PersonId, Zone>;
