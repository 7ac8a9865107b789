//! Signing out: here, elsewhere, everywhere.

use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::sessions;
use crate::people::accounts::{Actor, SessionId, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// Ends the session with that token.
///
/// # Errors
/// Only what the database says.
pub fn sign_out(tx: &mut Tx, token: &str) -> Result<()> {
    sessions::end(tx, token)
}

/// Signs another browser of the viewer out.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Hidden`] for somebody else's.
pub fn end(tx: &mut Tx, viewer: &Viewer, id: SessionId) -> Result<()> {
    sessions::revoke(tx, viewer.id, id)
}

/// Signs the viewer out everywhere.
///
/// # Errors
/// Only what the database says.
pub fn end_all(tx: &mut Tx, viewer: &Viewer) -> Result<()> {
    sessions::end_all(tx, viewer.id, None)?;
    audit::record(tx, Actor::from(viewer), Event::new("person.signed-out-everywhere", viewer.id, ""))
}
