//! Who may see and read applications. [`can_read`] says it of one call; [`CallVisibility`] is the filter of the list, and a test
//! compares the two. Who may choose is who coordinates the cohort.

use crate::cohorts::common::{Cohort, CohortId, policy};
use crate::people::accounts::{PersonId, Role, Viewer};
use crate::people::associations::SectionId;

/// Of which calls somebody reads the applications.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallVisibility {
    /// Of every one.
    All,
    /// Of some.
    Some {
        /// Of these cohorts.
        cohorts: Vec<CohortId>,
        /// Of cohorts of these sections.
        sections: Vec<SectionId>,
        /// Of those of which this person was named a reviewer.
        reviewer: PersonId,
    },
}

/// Whether the viewer reads the applications to the call of a cohort; `is_reviewer`: they were named for it.
pub fn can_read(viewer: &Viewer, cohort: &Cohort, is_reviewer: bool) -> bool {
    is_reviewer || policy::can_coordinate(viewer, cohort)
}

/// The filter of the list; see [`can_read`].
pub fn readable_by(viewer: &Viewer) -> CallVisibility {
    if viewer.is_administrator() {
        return CallVisibility::All;
    }
    CallVisibility::Some {
        cohorts: viewer.scopes(Role::CohortCoordinator),
        sections: viewer.scopes(Role::SectionCoordinator),
        reviewer: viewer.id,
    }
}
