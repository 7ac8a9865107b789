use std::collections::BTreeMap;

use super::super::{Section, SectionId};
use crate::people::accounts::news::News;
use crate::people::accounts::store::{people, roles};
use crate::people::accounts::{Actor, NewPerson, Person, PersonId, Role};
use crate::platform::db::{Conn, Tx};
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

/// Lets a person coordinate a section; they are entered if they are unknown here.
///
/// # Errors
/// Only what the database says.
pub fn grant_section_coordinator(tx: &mut Tx, actor: Actor, section: &Section, person: &NewPerson) -> Result<PersonId> {
    let id = people::find_or_add(tx, actor, person)?;
    let names = section.names.0.iter().map(|(language, name)| (language.code().to_owned(), name.as_str().into()));
    let told = News::role(Role::SectionCoordinator, "/home").with("name", serde_json::Value::Object(names.collect()));
    roles::appoint(tx, actor, id, Role::SectionCoordinator, section.id, told)?;
    Ok(id)
}

/// Ends it.
///
/// # Errors
/// Only what the database says.
pub fn revoke_section_coordinator(tx: &mut Tx, actor: Actor, section: &Section, person: PersonId) -> Result<()> {
    roles::revoke(tx, actor, person, Role::SectionCoordinator, section.id)
}
