//! Changing what an association is called and its section.

use super::enter::looks_after;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::people::associations::views::editable;
use crate::people::associations::{NewAssociation, store};
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// Changes an association for a viewer who may.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`]; as [`amend`].
pub fn change(tx: &mut Tx, viewer: &Viewer, slug: &str, revision: i32, new: NewAssociation) -> Result<()> {
    let association = editable(tx.conn, viewer, slug)?;
    looks_after(viewer, &store::sections(tx.conn)?, new.section_id)?;
    amend(tx, Actor::from(viewer), revision, &NewAssociation { id: association.id, ..new })
}

/// Changes an association. Its address stays.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] when it has changed since `revision`,
/// [`crate::platform::error::Error::Invalid`] when the acronym is taken.
pub fn amend(tx: &mut Tx, actor: Actor, revision: i32, new: &NewAssociation) -> Result<()> {
    store::change(tx, revision, new)?;
    audit::record(tx, actor, Event::new("association.changed", new.id, &new.acronym))
}
