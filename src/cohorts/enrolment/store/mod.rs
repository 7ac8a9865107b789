//! The queries of people in a cohort, by subject.

pub(in crate::cohorts) mod completion;
pub(in crate::cohorts) mod enrolments;
pub(in crate::cohorts) mod invitations;
mod people;

pub use people::{PeopleFilter, companions, counts, people, place};
