use std::collections::BTreeMap;

use super::super::SectionId;
use crate::people::accounts::store::{people, roles};
use crate::people::accounts::{Person, PersonId, Role};
use crate::platform::db::Conn;
use crate::platform::error::Result;

/// Who coordinates which section, by name.
///
/// # Errors
/// Only what the database says.
pub fn coordinators_by_section(conn: &mut Conn) -> Result<BTreeMap<SectionId, Vec<Person>>> {
    let held = roles::holders_by_scope(conn, Role::SectionCoordinator)?;
    let ids: Vec<PersonId> = held.iter().map(|(person, _)| *person).collect();
    let people: BTreeMap<PersonId, Person> =
        people::get_all(conn, &ids)?.into_iter().map(|person| (person.id, person)).collect();
    let mut by_section = BTreeMap::<SectionId, Vec<Person>>::new();
    for (id, section) in held {
        by_section.entry(section.into()).or_default().extend(people.get(&id).cloned());
    }
    Ok(by_section)
}
