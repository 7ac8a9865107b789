use super::super::{Association, AssociationId};
use crate::people::accounts::news::News;
use crate::people::accounts::store::{people, roles};
use crate::people::accounts::{Actor, NewPerson, Person, PersonId, Role};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;
use content::folded;

/// Who speaks for an association, by name.
///
/// # Errors
/// Only what the database says.
pub fn focal_points(conn: &mut Conn, association: AssociationId) -> Result<Vec<Person>> {
    let ids = roles::holders(conn, Role::FocalPoint, association)?;
    let mut people = people::get_all(conn, &ids)?;
    people.sort_by_cached_key(|person| (folded(&person.name), person.id));
    Ok(people)
}

/// Lets a person speak for an association; they are entered if they are unknown here.
///
/// # Errors
/// Only what the database says.
pub fn grant_focal_point(tx: &mut Tx, actor: Actor, association: &Association, person: &NewPerson) -> Result<PersonId> {
    let id = people::find_or_add(tx, actor, person)?;
    let told =
        News::role(Role::FocalPoint, format!("/associations/{}", association.slug)).with("name", names(association));
    roles::appoint(tx, actor, id, Role::FocalPoint, association.id, told)?;
    Ok(id)
}

/// Ends it.
///
/// # Errors
/// Only what the database says.
pub fn revoke_focal_point(tx: &mut Tx, actor: Actor, association: &Association, person: PersonId) -> Result<()> {
    roles::revoke(tx, actor, person, Role::FocalPoint, association.id)
}

/// The names of an association, by language.
fn names(association: &Association) -> serde_json::Value {
    let names = association.names.0.iter().map(|(language, name)| (language.code().to_owned(), name.as_str().into()));
    serde_json::Value::Object(names.collect())
}
