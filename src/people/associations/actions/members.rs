//! The members of an association.

use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::people::associations::views::seen;
use crate::people::associations::{Association, GovernmentKind, MemberGovernmentId, policy, store};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Enters members for a viewer who may, and says how many were new.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn add(tx: &mut Tx, viewer: &Viewer, slug: &str, names: &[String], kind: GovernmentKind) -> Result<usize> {
    let association = editable(tx, viewer, slug)?;
    enter(tx, Actor::from(viewer), &association, names, kind)
}

/// Enters members, and says how many of them were new. Those that are there stay as they are.
///
/// # Errors
/// Only what the database says.
pub fn enter(
    tx: &mut Tx,
    actor: Actor,
    association: &Association,
    names: &[String],
    kind: GovernmentKind,
) -> Result<usize> {
    let added = store::add_members(tx, association.id, names, kind)?;
    if added > 0 {
        let event = Event::new("association.members-added", association.id, &association.acronym);
        audit::record(tx, actor, event.with(serde_json::json!({"added": added})))?;
    }
    Ok(added)
}

/// Takes a member out for a viewer who may.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn remove(tx: &mut Tx, viewer: &Viewer, slug: &str, id: MemberGovernmentId) -> Result<()> {
    let association = editable(tx, viewer, slug)?;
    let name = store::remove_member(tx, association.id, id)?;
    let event = Event::new("association.member-removed", association.id, &association.acronym);
    audit::record(tx, Actor::from(viewer), event.with(serde_json::json!({"member": name})))
}

fn editable(tx: &mut Tx, viewer: &Viewer, slug: &str) -> Result<Association> {
    let association = seen(tx.conn, viewer, slug)?;
    if policy::can_edit_members(viewer, &association) { Ok(association) } else { Err(Error::Forbidden) }
}
