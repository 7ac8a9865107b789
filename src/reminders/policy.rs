//! Who may see and pause the reminders of a cohort: those who coordinate it.

use crate::accounts::Viewer;
use crate::cohorts::{Cohort, policy};

/// Whether the viewer may see what a cohort's people are reminded of, and pause it.
pub fn can_steer(viewer: &Viewer, cohort: &Cohort) -> bool {
    policy::can_coordinate(viewer, cohort)
}
