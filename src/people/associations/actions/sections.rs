//! The sections of the network.

use crate::people::accounts::Actor;
use crate::people::accounts::audit::{self, Event};
use crate::people::associations::{rules, store};
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::values::Language;

/// Enters the sections of the network, once.
///
/// # Errors
/// Only what the database says.
pub fn seed(tx: &mut Tx) -> Result<()> {
    if !store::sections(tx.conn)?.is_empty() {
        return Ok(());
    }
    for (slug, names) in rules::network_sections() {
        let id = store::add_section(tx, slug, &names)?;
        let name = names.in_language(Language::ENGLISH);
        audit::record(tx, Actor::SYSTEM, Event::new("section.added", id, name))?;
    }
    Ok(())
}
