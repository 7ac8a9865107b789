use super::PersonalSources;
use crate::people::accounts::actions::roles;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, PersonId};
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// Erases a person: a record without name and address is left, which nobody signs in with, so that what others count on
/// stays as it was.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`]; [`crate::platform::error::Error::Conflict`] for the last administrator and
/// for somebody who was erased already.
pub fn erase(tx: &mut Tx, sources: &PersonalSources, actor: Actor, id: PersonId) -> Result<()> {
    let (_, subject) = sources.subject(tx.conn, id)?;
    roles::keep_an_administrator(tx, id)?;
    for room in sources.rooms {
        room.erase(tx, &subject)?;
    }
    audit::record(tx, actor, Event::new("person.erased", id, ""))
}
