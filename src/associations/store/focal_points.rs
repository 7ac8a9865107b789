use super::super::{Association, AssociationId};
use crate::accounts::store::{people, roles};
use crate::accounts::{Actor, NewPerson, Person, PersonId, Role};
use crate::db::{Conn, Tx};
use crate::error::Result;

/// Who speaks for an association, by name.
///
/// # Errors
/// Only what the database says.
pub fn focal_points(conn: &mut Conn, association: AssociationId) -> Result<Vec<Person>> {
    let ids = roles::holders(conn, Role::FocalPoint, association)?;
    let mut people = people::get_all(conn, &ids)?;
    people.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    Ok(people)
}

/// Lets a person speak for an association; they are entered if they are unknown here.
///
/// # Errors
/// Only what the database says.
pub fn grant_focal_point(tx: &mut Tx, actor: Actor, association: &Association, person: &NewPerson) -> Result<PersonId> {
    let id = people::find_or_add(tx, actor, person)?;
    roles::grant(tx, actor, id, Role::FocalPoint, association.id)?;
    Ok(id)
}

/// Ends it.
///
/// # Errors
/// Only what the database says.
pub fn revoke_focal_point(tx: &mut Tx, actor: Actor, association: &Association, person: PersonId) -> Result<()> {
    roles::revoke(tx, actor, person, Role::FocalPoint, association.id)
}
