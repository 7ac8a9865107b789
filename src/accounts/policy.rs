//! Who may see and change people and the installation. Each rule about one thing stands beside the filter of its list.

use super::{PersonId, Viewer};

/// Whether the viewer may see the administration: people, roles, the audit trail.
pub fn can_administer(viewer: &Viewer) -> bool {
    viewer.is_administrator()
}

/// Whether the viewer may see a person's account. (Coordinators see people through their cohorts.)
pub fn can_see_person(viewer: &Viewer, person: PersonId) -> bool {
    viewer.is_administrator() || viewer.id == person
}
