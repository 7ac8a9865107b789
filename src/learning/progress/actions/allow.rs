//! Allowing another try.

use crate::learning::progress::{rules, store};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, PersonId, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use content::{Module, SetName};

/// Allows a person one more try, if they have none left. Doing it twice allows one. Whoever calls this has asked whether the viewer
/// may.
///
/// # Errors
/// [`Error::NotFound`] for a set that the module lacks or that the person never answered.
pub fn allow_try(tx: &mut Tx, viewer: &Viewer, person: PersonId, module: &Module, set: &SetName) -> Result<()> {
    let learner = store::learner(tx.conn, person)?.ok_or(Error::NotFound)?;
    let facts = store::progress::facts(tx.conn, person, &module.slug)?;
    if !facts.sets.contains_key(set) || !module.sets.contains_key(set) {
        return Err(Error::NotFound);
    }
    if rules::tries_left(module, &facts, set) != Some(0) {
        return Ok(());
    }
    let id = store::tries::add(tx, learner, &module.slug, set, viewer.id)?;
    let details = serde_json::json!({"person": person, "set": set});
    audit::record(tx, Actor::from(viewer), Event::new("try.allowed", id, module.slug.as_str()).with(details))
}
