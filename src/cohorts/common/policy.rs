//! Who may see and change cohorts. Each rule about one cohort stands beside the filter of the list.

use crate::cohorts::common::rules::{CohortAct, allows};
use crate::cohorts::common::{Cohort, CohortId, CohortState, Enrolment};
use crate::people::accounts::{PersonId, Role, Viewer};
use crate::people::associations::SectionId;

/// Which cohorts a list may show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CohortVisibility {
    /// Every one.
    All,
    /// Those named, those of the sections named, and those the person takes part in.
    Some {
        /// These cohorts.
        cohorts: Vec<CohortId>,
        /// Those of these sections.
        sections: Vec<SectionId>,
        /// Those in which this person has an active place.
        person: PersonId,
    },
}

/// Whether the viewer coordinates the cohort.
pub fn can_coordinate(viewer: &Viewer, cohort: &Cohort) -> bool {
    viewer.is_administrator()
        || viewer.has_for(Role::CohortCoordinator, cohort.id)
        || cohort.section_id.is_some_and(|section| viewer.has_for(Role::SectionCoordinator, section))
}

/// Whether the viewer may see the cohort at all; `enrolment` is their own place in it. Trainers see a smaller page.
pub fn can_see(viewer: &Viewer, cohort: &Cohort, enrolment: Option<&Enrolment>) -> bool {
    let takes_part =
        |place: &Enrolment| place.person_id == viewer.id && place.cohort_id == cohort.id && place.state.is_active();
    can_coordinate(viewer, cohort) || enrolment.is_some_and(takes_part)
}

/// The filter of the list; see [`can_see`].
pub fn visible_to(viewer: &Viewer) -> CohortVisibility {
    if viewer.is_administrator() {
        return CohortVisibility::All;
    }
    CohortVisibility::Some {
        cohorts: viewer.scopes(Role::CohortCoordinator),
        sections: viewer.scopes(Role::SectionCoordinator),
        person: viewer.id,
    }
}

/// Whether the viewer may open a cohort: in that section, or in none.
pub fn can_open(viewer: &Viewer, section: Option<SectionId>) -> bool {
    viewer.is_administrator()
        || viewer.has(Role::Coordinator)
        || section.is_some_and(|section| viewer.has_for(Role::SectionCoordinator, section))
}

/// Whether the viewer may open a cohort in some section or in none.
pub fn can_open_somewhere(viewer: &Viewer) -> bool {
    can_open(viewer, None) || viewer.has(Role::SectionCoordinator)
}

/// Whether people may be invited to a cohort in that state.
pub fn takes_people(state: CohortState) -> bool {
    allows(state, CohortAct::Invite)
}
