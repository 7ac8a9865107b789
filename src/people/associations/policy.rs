//! Who may see and change associations. Each rule about one association stands beside the filter of the list.

use super::{Association, AssociationId, SectionId};
use crate::people::accounts::{Role, Viewer};

/// Which associations a list may show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AssociationVisibility {
    /// Every one.
    All,
    /// Those named, and those of the sections named.
    Some {
        /// These associations.
        associations: Vec<AssociationId>,
        /// Those of these sections.
        sections: Vec<SectionId>,
    },
}

/// Who looks after cohorts chooses among all associations.
fn sees_all(viewer: &Viewer) -> bool {
    viewer.is_administrator() || viewer.has(Role::Coordinator) || viewer.has(Role::CohortCoordinator)
}

/// Whether the viewer may see an association's page.
pub fn can_see(viewer: &Viewer, association: &Association) -> bool {
    sees_all(viewer)
        || viewer.has_for(Role::SectionCoordinator, association.section_id)
        || viewer.has_for(Role::FocalPoint, association.id)
}

/// The filter of the list; see [`can_see`].
pub fn visible_to(viewer: &Viewer) -> AssociationVisibility {
    if sees_all(viewer) {
        return AssociationVisibility::All;
    }
    AssociationVisibility::Some {
        associations: viewer.scopes(Role::FocalPoint),
        sections: viewer.scopes(Role::SectionCoordinator),
    }
}

/// Whether there is a list for the viewer at all: trainers have none.
pub fn can_list(viewer: &Viewer) -> bool {
    viewer.coordinates_something() || viewer.has(Role::FocalPoint)
}

/// Whether the viewer may enter an association in that section.
pub fn can_add(viewer: &Viewer, section: SectionId) -> bool {
    viewer.is_administrator() || viewer.has_for(Role::SectionCoordinator, section)
}

/// Whether the viewer may enter an association in some section.
pub fn can_add_somewhere(viewer: &Viewer) -> bool {
    viewer.is_administrator() || viewer.has(Role::SectionCoordinator)
}

/// Whether the viewer may change what an association is called, its section and its focal points.
pub fn can_edit(viewer: &Viewer, association: &Association) -> bool {
    can_add(viewer, association.section_id)
}

/// Whether the viewer may change the list of an association's members.
pub fn can_edit_members(viewer: &Viewer, association: &Association) -> bool {
    can_edit(viewer, association) || viewer.has_for(Role::FocalPoint, association.id)
}
