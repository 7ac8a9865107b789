//! Security events: sign-ins, refusals, limits reached, denied access. They stand in the audit trail and in the log.

use serde_json::json;
use uuid::Uuid;

use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::limits::{self, Try};
use crate::people::accounts::store::security;
use crate::people::accounts::{Actor, Channel, PersonId, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;

/// Something that whoever watches over the installation should be able to see.
#[derive(Clone, Debug)]
pub struct SecurityEvent {
    /// What happened: `security.<verb>`.
    action: &'static str,
    /// Whom it is about, if known.
    person: Option<PersonId>,
    /// Whether that person did it, rather than somebody at their address.
    by_themselves: bool,
    channel: Channel,
    /// What people may recognise it by: an address in part, a route.
    label: String,
    /// The network address it came from; empty when unknown.
    peer: String,
    /// By which way: `password`, `link`, `set-up`, `confirmation`; empty where there is none.
    way: &'static str,
}

impl SecurityEvent {
    /// Somebody signed in, or proved anew who they are.
    pub fn signed_in(person: PersonId, way: &'static str, peer: &str) -> Self {
        Self {
            action: "security.signed-in",
            person: Some(person),
            by_themselves: true,
            channel: Channel::Web,
            label: String::new(),
            peer: peer.to_owned(),
            way,
        }
    }

    /// Somebody could not show that they are whom they say.
    pub fn refused(person: Option<PersonId>, address: &EmailAddress, way: &'static str, peer: &str) -> Self {
        Self {
            action: "security.sign-in-refused",
            person,
            by_themselves: false,
            channel: Channel::Web,
            label: address.veiled(),
            peer: peer.to_owned(),
            way,
        }
    }

    /// There were so many tries that more are refused for a while.
    pub fn limit_reached(address: &EmailAddress, way: &'static str, peer: &str) -> Self {
        Self { action: "security.limit-reached", ..Self::refused(None, address, way, peer) }
    }

    fn denied(viewer: &Viewer, route: &str, peer: &str) -> Self {
        Self {
            action: "security.access-denied",
            person: Some(viewer.id),
            by_themselves: true,
            channel: viewer.channel,
            label: route.to_owned(),
            peer: peer.to_owned(),
            way: "",
        }
    }

    /// The line in the log; `docs/operating.md` documents it. No whole address, no name, no token.
    fn log(&self) {
        let person = self.person.map(|id| id.to_string()).unwrap_or_default();
        tracing::info!(
            target: "relais::security",
            event = self.action.trim_start_matches("security."),
            person,
            about = self.label,
            peer = self.peer,
            way = self.way,
            channel = self.channel.as_str(),
            "security event"
        );
    }
}

/// Records an event, and lets go of those older than `keep_days`; 0 keeps them all.
///
/// # Errors
/// Only what the database says.
pub fn record(tx: &mut Tx, event: &SecurityEvent, keep_days: i64) -> Result<()> {
    if keep_days > 0 {
        security::drop_older(tx, keep_days)?;
    }
    let actor = Actor { person: event.person.filter(|_| event.by_themselves), channel: event.channel };
    let subject = event.person.map_or(Uuid::nil(), Uuid::from);
    let details = json!({"peer": event.peer, "way": event.way});
    audit::record(tx, actor, Event::new(event.action, subject, &event.label).with(details))?;
    // A line too many, should the write be undone, is better than one too few.
    event.log();
    Ok(())
}

/// Records that somebody was denied something, once in a quarter of an hour for each route.
///
/// # Errors
/// Only what the database says.
pub fn record_denied(tx: &mut Tx, viewer: &Viewer, route: &str, peer: &str, keep_days: i64) -> Result<()> {
    match limits::count(tx, &format!("denied:{}:{route}", viewer.id), 1)? {
        Try::Free => record(tx, &SecurityEvent::denied(viewer, route, peer), keep_days),
        Try::Spent { .. } => Ok(()),
    }
}
