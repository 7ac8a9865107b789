//! Who did what. Every write of consequence adds a row in its own transaction; rows are only ever added.

use diesel::prelude::*;
use serde_json::Value;
use uuid::Uuid;

use super::super::{Channel, PersonId, Viewer};
use crate::db::schema::audit_events;
use crate::db::{AnyId, Json, Tx};
use crate::error::Result;

/// Who acts, and by which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The person; `None` for Relais itself and for the command line.
    pub person: Option<PersonId>,
    /// The way.
    pub channel: Channel,
}

impl Actor {
    /// Relais itself.
    pub const SYSTEM: Actor = Actor { person: None, channel: Channel::System };
    /// Whoever sits at the command line.
    pub const OPERATOR: Actor = Actor { person: None, channel: Channel::CommandLine };

    /// A person by a way.
    pub fn person(person: PersonId, channel: Channel) -> Self {
        Self { person: Some(person), channel }
    }
}

impl From<&Viewer> for Actor {
    fn from(viewer: &Viewer) -> Self {
        Self::person(viewer.id, viewer.channel)
    }
}

/// What happened to what. `action` is `<kind>.<verb>`, such as `cohort.opened`; its words are `audit-<kind>-<verb>`.
#[derive(Clone, Debug)]
pub struct Event<'a> {
    /// What was done.
    pub action: &'static str,
    /// To what.
    pub subject: Uuid,
    /// What people call it, kept as it was then.
    pub label: &'a str,
    /// More, such as what was before; no secrets.
    pub details: Value,
}

impl<'a> Event<'a> {
    /// An event without details.
    pub fn new(action: &'static str, subject: impl Into<Uuid>, label: &'a str) -> Self {
        Self { action, subject: subject.into(), label, details: Value::Null }
    }

    /// The same with details.
    #[must_use]
    pub fn with(mut self, details: Value) -> Self {
        self.details = details;
        self
    }
}

/// Notes an event.
///
/// # Errors
/// Only what the database says.
pub fn record(tx: &mut Tx, actor: Actor, event: Event) -> Result<()> {
    let kind = event.action.split_once('.').map_or(event.action, |(kind, _)| kind);
    diesel::insert_into(audit_events::table)
        .values((
            audit_events::id.eq(tx.id::<AnyId>()),
            audit_events::at.eq(tx.now),
            audit_events::actor_id.eq(actor.person),
            audit_events::channel.eq(actor.channel),
            audit_events::action.eq(event.action),
            audit_events::subject_kind.eq(kind),
            audit_events::subject_id.eq(AnyId::from(event.subject)),
            audit_events::subject_label.eq(event.label),
            audit_events::details.eq(Json(event.details)),
        ))
        .execute(tx.conn)?;
    Ok(())
}
