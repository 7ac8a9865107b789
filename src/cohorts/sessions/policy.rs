//! Who may see and do what with sessions. A list of them is always that of one cohort: who may see the cohort sees them, and
//! the filter of cohorts is that of sessions.

use crate::cohorts::common::{Cohort, Enrolment, policy};
use crate::people::accounts::Viewer;

pub use crate::cohorts::common::policy::visible_to;

/// Whether the viewer plans, changes and calls off sessions of a cohort, and ticks off who was there.
pub fn can_plan(viewer: &Viewer, cohort: &Cohort) -> bool {
    policy::can_coordinate(viewer, cohort)
}

/// Whether the viewer sees the sessions of a cohort; `place` is their own in it.
pub fn can_see_sessions(viewer: &Viewer, cohort: &Cohort, place: Option<&Enrolment>) -> bool {
    policy::can_see(viewer, cohort, place)
}

/// Whether the viewer can say that they are there: who takes part.
pub fn can_attend(viewer: &Viewer, place: Option<&Enrolment>) -> bool {
    place.is_some_and(|place| place.person_id == viewer.id && place.state.is_active())
}
