use serde_json::{Map, Value};

use super::PersonalSources;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, PersonId};
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// Everything that is kept about a person: rows by room and table, under the names of the API.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`]; [`crate::platform::error::Error::Conflict`] for somebody who was erased.
pub fn export(tx: &mut Tx, sources: &PersonalSources, actor: Actor, id: PersonId) -> Result<Value> {
    let (person, subject) = sources.subject(tx.conn, id)?;
    let mut all = Map::new();
    for room in sources.rooms {
        all.insert(room.room().to_owned(), Value::Object(room.export(tx.conn, &subject)?));
    }
    audit::record(tx, actor, Event::new("person.exported", id, person.display_name()))?;
    Ok(Value::Object(all))
}
