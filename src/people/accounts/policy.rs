//! Who may see and change people and the installation. (Coordinators see people through their cohorts.)

use chrono::TimeDelta;

use super::{Channel, PersonId, Role, TokenScope, Viewer};
use crate::platform::clock::Timestamp;
use crate::platform::error::{Error, Result};

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
    if can_administer(viewer) { Ok(()) } else { Err(Error::Hidden) }
}

/// Whether the viewer may make a token that may be used so: a token makes none that may do more than itself.
///
/// # Errors
/// [`Error::ScopeMissing`].
pub fn gives(viewer: &Viewer, scopes: &[TokenScope]) -> Result<()> {
    scopes.iter().try_for_each(|scope| viewer.may(Some(*scope)))
}

/// Who makes a token in person: nobody where a program does that somebody else gave its token, or through a token in their
/// own name one could read what is another's alone.
pub fn maker(viewer: &Viewer) -> Option<PersonId> {
    viewer.in_person.then_some(viewer.id)
}

/// Whether the viewer has shown recently enough who they are to say who may what: an unattended browser must not be
/// enough. A token is what a program shows each time.
pub fn is_sure(viewer: &Viewer, now: Timestamp, minutes: i64) -> bool {
    let fresh = |at: Timestamp| now - at <= TimeDelta::minutes(minutes);
    viewer.channel != Channel::Web || viewer.confirmed_at.is_some_and(fresh)
}

/// Lets those pass who have shown who they are. Pages ask within `minutes`; what was begun then may be sent as long again.
///
/// # Errors
/// [`Error::ConfirmFirst`].
pub fn sure(viewer: &Viewer, now: Timestamp, minutes: i64) -> Result<()> {
    if is_sure(viewer, now, 2 * minutes) { Ok(()) } else { Err(Error::ConfirmFirst) }
}
