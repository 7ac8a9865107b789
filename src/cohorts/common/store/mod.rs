//! The queries that every room of cohorts asks.

mod cohorts;
mod enrolments;

pub use cohorts::{COLUMNS, CohortRow, by_slug, get, get_all, modules, modules_of_all};
pub(in crate::cohorts) use enrolments::{ACTIVE, COLUMNS as ENROLMENT_COLUMNS, EnrolmentRow};
pub use enrolments::{active_in, courses_of, enrolment, generations, of_cohort, of_person, place_of};
