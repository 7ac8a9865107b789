//! The reminders' queries, by subject.

mod confirmations;
mod items;
mod pauses;
mod returned;
mod state;

pub use items::{Noted, ended, in_hand, of_cohort, record, release_others, set_aside};
pub use pauses::{pause_cohort, pause_enrolment, resume_cohort, resume_enrolment};
pub use state::{PAGE, load, page, people_of};
