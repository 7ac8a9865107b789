//! The queries of people in a cohort, by subject.

pub(in crate::cohorts) mod bulk;
pub(in crate::cohorts) mod completion;
pub(in crate::cohorts) mod enrolments;
pub(in crate::cohorts) mod invitations;
mod people;
/// What is kept about people.
pub mod personal;
pub(in crate::cohorts) mod waiting;

pub use enrolments::cohorts_of;
pub use people::{PeopleFilter, companions, counts, people, place};
