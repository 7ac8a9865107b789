//! Who did what. Every write of consequence adds a row in its own transaction; rows are only ever added.

use std::collections::BTreeMap;

use diesel::prelude::*;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;

use super::super::{AuditId, Channel, PersonId, Viewer};
use super::people as people_store;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::audit_events;
use crate::platform::db::{AmongMethods, AnyId, Conn, Json, Tx, count_up_to, insert_all};
use crate::platform::error::Result;
use crate::platform::web::{MOST_COUNTED, Turn};

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

/// An event as it is shown.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Entry {
    /// Which entry.
    pub id: AuditId,
    /// When it happened.
    #[schema(value_type = DateTime<Utc>)]
    pub at: Timestamp,
    /// Who did it; absent for Relais itself, for the command line, and for people who are gone.
    pub actor: Option<Named>,
    /// By which way.
    pub channel: Channel,
    /// What was done, such as `cohort.opened`.
    pub action: String,
    /// To what kind of thing.
    pub subject_kind: String,
    /// To which.
    pub subject_id: Option<AnyId>,
    /// What it was called then.
    pub subject_label: String,
    /// The person it was done to, if it is one.
    pub person: Option<Named>,
    /// More about it.
    #[schema(value_type = Option<Object>)]
    pub details: Value,
}

/// A person by name.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Named {
    /// Which person.
    pub id: PersonId,
    /// What to call them.
    pub name: String,
}

/// Which events are asked for.
#[derive(Clone, Debug, Default)]
pub struct AuditFilter {
    /// Only this was done: `cohort.opened`, or `cohort-opened` as in the key of its words.
    pub action: Option<String>,
    /// Only what this person did, or what was done to them.
    pub person: Option<PersonId>,
    /// Only what was done to this kind of thing; `security` for sign-ins, refusals and the like.
    pub kind: Option<String>,
}

/// Narrows a query of events to those that are asked for.
macro_rules! narrowed {
    ($query:expr, $filter:expr) => {{
        let mut query = $query.into_boxed();
        if let Some(action) = &$filter.action {
            query = query.filter(audit_events::action.among(spellings(action)));
        }
        if let Some(kind) = &$filter.kind {
            query = query.filter(audit_events::subject_kind.eq(kind));
        }
        if let Some(person) = $filter.person {
            let subject = AnyId::from(Uuid::from(person));
            query = query.filter(audit_events::actor_id.eq(person).or(audit_events::subject_id.eq(subject)));
        }
        query
    }};
}

/// How many events there are, counted up to [`MOST_COUNTED`]; one more stands for more.
///
/// # Errors
/// Only what the database says.
pub fn count(conn: &mut Conn, filter: &AuditFilter) -> Result<i64> {
    let most = MOST_COUNTED + 1;
    let some = narrowed!(audit_events::table.select(audit_events::id).limit(most), filter);
    Ok(count_up_to(vec![some], most).get_result(conn)?)
}

/// A page of events, the latest first; turned back, from there on.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when that one does not exist.
pub fn list(conn: &mut Conn, filter: &AuditFilter, turn: &Turn<AuditId>, limit: i64) -> Result<Vec<Entry>> {
    let query = audit_events::table
        .select((
            audit_events::id,
            audit_events::at,
            audit_events::actor_id,
            audit_events::channel,
            audit_events::action,
            audit_events::subject_kind,
            audit_events::subject_id,
            audit_events::subject_label,
            audit_events::details,
        ))
        .limit(limit);
    let mut query = narrowed!(query, filter);
    query = match turn.is_back() {
        false => query.order((audit_events::at.desc(), audit_events::id.desc())),
        true => query.order((audit_events::at.asc(), audit_events::id.asc())),
    };
    if let Turn::After(id) | Turn::Before(id) = turn {
        let at: Timestamp = audit_events::table.find(id).select(audit_events::at).first(conn)?;
        let same = audit_events::at.eq(at);
        query = match turn.is_back() {
            false => query.filter(audit_events::at.lt(at).or(same.and(audit_events::id.lt(*id)))),
            true => query.filter(audit_events::at.gt(at).or(same.and(audit_events::id.gt(*id)))),
        };
    }
    let rows: Vec<PersonRow> = query.load(conn)?;

    let subject = |row: &PersonRow| row.subject_id.map(|id| PersonId::from(Uuid::from(id)));
    let ids: Vec<PersonId> = rows.iter().flat_map(|row| [row.actor_id, subject(row)]).flatten().collect();
    let names: BTreeMap<PersonId, String> = people_store::get_all(conn, &ids)?
        .into_iter()
        .map(|person| (person.id, person.display_name().to_owned()))
        .collect();
    let named = |id: PersonId| names.get(&id).map(|name| Named { id, name: name.clone() });
    let entry = |row: PersonRow| Entry {
        actor: row.actor_id.and_then(named),
        person: subject(&row).and_then(named),
        id: row.id,
        at: row.at,
        channel: row.channel,
        action: row.action,
        subject_kind: row.subject_kind,
        subject_id: row.subject_id,
        subject_label: row.subject_label,
        details: row.details.0,
    };
    Ok(rows.into_iter().map(entry).collect())
}

#[derive(Queryable)]
struct PersonRow {
    id: AuditId,
    at: Timestamp,
    actor_id: Option<PersonId>,
    channel: Channel,
    action: String,
    subject_kind: String,
    subject_id: Option<AnyId>,
    subject_label: String,
    details: Json<Value>,
}

/// The actions whose words have that key: one of its hyphens is the point.
fn spellings(action: &str) -> Vec<String> {
    let with_point = action.match_indices('-').map(|(at, _)| format!("{}.{}", &action[..at], &action[at + 1..]));
    std::iter::once(action.to_owned()).chain(with_point).collect()
}

/// An event as it is kept.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = audit_events, treat_none_as_default_value = false)]
pub struct AuditRow {
    id: AnyId,
    at: Timestamp,
    actor_id: Option<PersonId>,
    channel: Channel,
    action: &'static str,
    subject_kind: &'static str,
    subject_id: AnyId,
    subject_label: String,
    details: Json<Value>,
}

impl AuditRow {
    /// What somebody did at a time.
    pub fn new(tx: &Tx, at: Timestamp, actor: Actor, event: Event) -> Self {
        Self {
            id: tx.id_at(at),
            at,
            actor_id: actor.person,
            channel: actor.channel,
            action: event.action,
            subject_kind: event.action.split_once('.').map_or(event.action, |(kind, _)| kind),
            subject_id: event.subject.into(),
            subject_label: event.label.to_owned(),
            details: Json(event.details),
        }
    }
}

/// Notes an event.
///
/// # Errors
/// Only what the database says.
pub fn record(tx: &mut Tx, actor: Actor, event: Event) -> Result<()> {
    let row = AuditRow::new(tx, tx.now, actor, event);
    diesel::insert_into(audit_events::table).values(row).execute(tx.conn)?;
    Ok(())
}

/// Notes events of other times.
///
/// # Errors
/// Only what the database says.
pub fn record_all(tx: &mut Tx, rows: &[AuditRow]) -> Result<()> {
    insert_all!(tx.conn, audit_events::table, rows);
    Ok(())
}

/// Takes the names away by which events call some things; what happened to them stays.
///
/// # Errors
/// Only what the database says.
pub fn take_labels_away(tx: &mut Tx, subjects: &[AnyId]) -> Result<()> {
    let about = audit_events::table.filter(audit_events::subject_id.assume_not_null().among(subjects));
    diesel::update(about).set(audit_events::subject_label.eq("")).execute(tx.conn)?;
    Ok(())
}

/// What happened to something happened to another, with which it was made one.
///
/// # Errors
/// Only what the database says.
pub fn move_subject(tx: &mut Tx, from: impl Into<Uuid>, into: impl Into<Uuid>) -> Result<()> {
    let about = audit_events::table.filter(audit_events::subject_id.assume_not_null().eq(AnyId::from(from.into())));
    diesel::update(about).set(audit_events::subject_id.eq(AnyId::from(into.into()))).execute(tx.conn)?;
    Ok(())
}

/// When the latest event happened.
///
/// # Errors
/// Only what the database says.
pub fn latest(conn: &mut Conn) -> Result<Option<Timestamp>> {
    Ok(audit_events::table.select(diesel::dsl::max(audit_events::at)).first(conn)?)
}
