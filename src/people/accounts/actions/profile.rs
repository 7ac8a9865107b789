//! What people say about themselves.

use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, PersonId, Profile, Viewer, store};
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// Changes what the viewer says about themselves.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`] for a name that is none.
pub fn change(tx: &mut Tx, viewer: &Viewer, profile: &Profile) -> Result<()> {
    change_as(tx, Actor::from(viewer), viewer.id, profile)
}

/// Changes what somebody says about themselves, for whoever acts.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`]; as [`change`].
pub fn change_as(tx: &mut Tx, actor: Actor, id: PersonId, profile: &Profile) -> Result<()> {
    let name = store::people::change_profile(tx, id, profile)?;
    audit::record(tx, actor, Event::new("person.profile-changed", id, &name))
}
