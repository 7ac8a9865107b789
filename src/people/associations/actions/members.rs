//! The members of an association.

use std::collections::HashSet;

use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::people::associations::import::views::fixed;
use crate::people::associations::views::members_editable;
use crate::people::associations::{Association, GovernmentFacts, GovernmentKind, MemberGovernmentId, store};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use content::folded;

/// Enters members by their names for a viewer who may, and says how many were new.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn add(tx: &mut Tx, viewer: &Viewer, slug: &str, names: &[String], kind: GovernmentKind) -> Result<usize> {
    let association = members_editable(tx.conn, viewer, slug)?;
    enter(tx, Actor::from(viewer), &association, names, kind)
}

/// Enters members by their names, and says how many of them were new. Those that are there stay as they are.
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
    let mut there: HashSet<String> =
        store::all_members(tx.conn, association.id)?.iter().map(|member| member.facts.name_key()).collect();
    let new: Vec<GovernmentFacts> = names
        .iter()
        .filter(|name| there.insert(folded(name)))
        .map(|name| GovernmentFacts::named(association.country, name, kind))
        .collect();
    enter_all(tx, actor, association, &new)
}

/// Enters governments as members, and says how many.
///
/// # Errors
/// Only what the database says.
pub fn enter_all(tx: &mut Tx, actor: Actor, association: &Association, new: &[GovernmentFacts]) -> Result<usize> {
    let ids = store::add_governments(tx, new)?;
    store::join(tx, association.id, &ids)?;
    if !ids.is_empty() {
        let event = Event::new("association.members-added", association.id, &association.acronym);
        audit::record(tx, actor, event.with(serde_json::json!({"added": ids.len()})))?;
    }
    Ok(ids.len())
}

/// Enters one government as a member, with all that is known of it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Invalid`] when its country has one of that code.
pub fn add_one(tx: &mut Tx, viewer: &Viewer, slug: &str, facts: &GovernmentFacts) -> Result<MemberGovernmentId> {
    let association = members_editable(tx.conn, viewer, slug)?;
    let id = store::add_government(tx, facts)?;
    store::join(tx, association.id, &[id])?;
    let event = Event::new("association.members-added", association.id, &association.acronym);
    audit::record(tx, Actor::from(viewer), event.with(serde_json::json!({"added": 1, "member": facts.name})))?;
    Ok(id)
}

/// Changes what is known of a member.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] when it belongs to an association whose list is not the viewer's;
/// [`Error::Conflict`] when it has changed since `revision`; [`Error::Invalid`] when the code is taken.
pub fn change(
    tx: &mut Tx,
    viewer: &Viewer,
    slug: &str,
    id: MemberGovernmentId,
    revision: i32,
    facts: &GovernmentFacts,
) -> Result<()> {
    let association = members_editable(tx.conn, viewer, slug)?;
    store::member(tx.conn, association.id, id)?;
    if !fixed(tx.conn, Some(viewer), &[id])?.is_empty() {
        return Err(Error::Forbidden);
    }
    store::change_government(tx, id, revision, facts)?;
    let event = Event::new("association.member-changed", association.id, &association.acronym);
    audit::record(tx, Actor::from(viewer), event.with(serde_json::json!({"member": facts.name})))
}

/// Ends a membership for a viewer who may.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn remove(tx: &mut Tx, viewer: &Viewer, slug: &str, id: MemberGovernmentId) -> Result<()> {
    let association = members_editable(tx.conn, viewer, slug)?;
    let name = store::leave(tx, association.id, id)?;
    let event = Event::new("association.member-removed", association.id, &association.acronym);
    audit::record(tx, Actor::from(viewer), event.with(serde_json::json!({"member": name})))
}
