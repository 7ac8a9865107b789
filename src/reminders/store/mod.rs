//! The reminders' queries, by subject.

mod items;
mod pauses;
/// What is kept about people.
pub mod personal;
mod state;
mod turns;

use std::collections::BTreeMap;

use crate::people::accounts::PersonId;
use crate::platform::clock::Zone;

pub use items::{Noted, ended, in_hand, of_cohort, record, release_others, set_aside};
pub use pauses::{pause_cohort, pause_enrolment, resume_cohort, resume_enrolment};
pub use state::{PAGE, load, page, people_of};

/// Where each reader's clock is: what day something happened depends on it.
type Zones = BTreeMap<PersonId, Zone>;
