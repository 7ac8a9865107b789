use super::super::AssociationId;
use crate::people::accounts::store::roles;
use crate::people::accounts::{Person, Role};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use content::folded;

/// Who speaks for an association, by name.
///
/// # Errors
/// Only what the database says.
pub fn focal_points(conn: &mut Conn, association: AssociationId) -> Result<Vec<Person>> {
    let mut people = roles::people_with(conn, Role::FocalPoint, association)?;
    people.sort_by_cached_key(|person| (folded(&person.name), person.id));
    Ok(people)
}
