//! Setting a password and removing it.

use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::news::{self, News};
use crate::people::accounts::store::{people, sessions};
use crate::people::accounts::{Actor, PersonId, Viewer, policy};
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::web::Credential;

/// Sets the viewer's password, given its hash. Whoever knew the one before is out: all sessions but that of `asking` end.
///
/// # Errors
/// Only what the database says.
pub fn set(tx: &mut Tx, viewer: &Viewer, hash: &str, asking: Option<&Credential>) -> Result<()> {
    set_as(tx, Actor::from(viewer), viewer.id, hash)?;
    sessions::end_all(tx, viewer.id, asking)
}

/// Sets somebody's password for whoever acts.
///
/// # Errors
/// Only what the database says.
pub fn set_as(tx: &mut Tx, actor: Actor, id: PersonId, hash: &str) -> Result<()> {
    people::set_password(tx, id, hash)?;
    audit::record(tx, actor, Event::new("person.password-set", id, ""))?;
    news::tell(tx, actor, id, News::security("password-set"))
}

/// Removes the password, if there is one, of a viewer who has shown within so many minutes that it is them.
///
/// # Errors
/// [`crate::platform::error::Error::ConfirmFirst`].
pub fn remove(tx: &mut Tx, viewer: &Viewer, minutes: i64) -> Result<()> {
    policy::sure(viewer, tx.now, minutes)?;
    if !people::remove_password(tx, viewer.id)? {
        return Ok(());
    }
    let actor = Actor::from(viewer);
    audit::record(tx, actor, Event::new("person.password-removed", viewer.id, ""))?;
    news::tell(tx, actor, viewer.id, News::security("password-removed"))
}
