use crate::cascade::requests::store::{findable, offers, requests};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::values::Language;

/// Keeps in which languages the viewer agrees to be found by associations that ask; in none, they are not found any more, and their
/// offers that wait are taken back.
///
/// # Errors
/// Only what the database says.
pub fn be_found(tx: &mut Tx, viewer: &Viewer, languages: &[Language]) -> Result<()> {
    if findable::languages(tx.conn, viewer.id)? == languages {
        return Ok(());
    }
    findable::choose(tx, viewer.id, languages)?;
    if languages.is_empty() {
        for request in offers::open_of(tx.conn, viewer.id)? {
            if requests::hold(tx, request)? && offers::withdraw(tx, request, viewer.id)? {
                requests::recount(tx, request)?;
            }
        }
    }
    let action = if languages.is_empty() { "person.not-findable" } else { "person.findable" };
    let event = Event::new(action, viewer.id, &viewer.name).with(serde_json::json!({"languages": languages}));
    audit::record(tx, Actor::from(viewer), event)
}
