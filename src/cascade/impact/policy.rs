//! Who may see what it comes to.

use crate::people::accounts::{Role, Viewer};
use crate::people::associations::{Association, AssociationId};

/// Whether the viewer sees everything that is done for an association; others see what is tied to their cohorts.
pub fn sees_whole_association(viewer: &Viewer, association: &Association) -> bool {
    viewer.is_administrator() || viewer.has_for(Role::FocalPoint, association.id)
}

/// Whether the viewer may see the cascade of the network. Its figures are those of what they see.
pub fn can_see_cascade(viewer: &Viewer) -> bool {
    viewer.coordinates_something()
}

/// The association of which somebody who coordinates nothing sees the figures: the first that they speak for.
pub fn own_association(viewer: &Viewer) -> Option<AssociationId> {
    if can_see_cascade(viewer) { None } else { viewer.scopes(Role::FocalPoint).into_iter().next() }
}
