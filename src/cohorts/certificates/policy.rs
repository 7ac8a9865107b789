//! Who may see and do what about certification. A list of certificates is always that of one cohort: its filter is who coordinates
//! the cohort. A certificate by its code is for anybody who was given it.

use crate::cohorts::common::policy::can_coordinate;
use crate::cohorts::common::{Cohort, Enrolment};
use crate::people::accounts::Viewer;

/// Whether they see how far people are with certification, and set what it takes: those who coordinate.
pub fn can_see_certification(viewer: &Viewer, cohort: &Cohort) -> bool {
    can_coordinate(viewer, cohort)
}

/// Whether they observe and certify somebody, renew and take back: those who coordinate, and nobody for themselves.
pub fn can_certify(viewer: &Viewer, cohort: &Cohort, place: &Enrolment) -> bool {
    can_see_certification(viewer, cohort) && place.cohort_id == cohort.id && place.person_id != viewer.id
}
