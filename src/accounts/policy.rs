//! Who may see and change people and the installation. (Coordinators see people through their cohorts.)

use super::{Role, Viewer};
use crate::error::{Error, Result};

/// The roles that an administrator gives. Those with a scope are given where their scope is.
pub const ROLES_OF_THE_INSTALLATION: [Role; 2] = [Role::Administrator, Role::Coordinator];

/// Whether the viewer may see the administration: people, roles, the audit trail. It shows all or nothing, so its lists
/// need no filter.
pub fn can_administer(viewer: &Viewer) -> bool {
    viewer.is_administrator()
}

/// Lets administrators pass.
///
/// # Errors
/// [`Error::NotFound`] for everybody else: nobody need know what is there.
pub fn administers(viewer: &Viewer) -> Result<()> {
    if can_administer(viewer) { Ok(()) } else { Err(Error::NotFound) }
}
