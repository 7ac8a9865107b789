//! Appointing focal points and letting them go.

use crate::people::accounts::actions::{enter, roles};
use crate::people::accounts::news::News;
use crate::people::accounts::{Actor, NewPerson, PersonId, Role, Viewer, policy as accounts_policy};
use crate::people::associations::Association;
use crate::people::associations::input::Appointee;
use crate::people::associations::views::editable;
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// Lets somebody speak for an association, for a viewer who may and has shown within so many minutes that it is them. Who
/// may not is told that, and not what is wrong with whom they name.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`],
/// [`crate::platform::error::Error::ConfirmFirst`]; what is wrong with `whom`.
pub fn appoint(tx: &mut Tx, viewer: &Viewer, minutes: i64, slug: &str, whom: Result<Appointee>) -> Result<Association> {
    let association = editable(tx.conn, viewer, slug)?;
    accounts_policy::sure(viewer, tx.now, minutes)?;
    let (email, name) = whom?;
    let country = Some(association.country);
    let person = NewPerson { email, name, language: viewer.language, time_zone: viewer.zone, country };
    grant(tx, Actor::from(viewer), &association, &person)?;
    Ok(association)
}

/// Lets a person speak for an association; they are entered if they are unknown here.
///
/// # Errors
/// Only what the database says.
pub fn grant(tx: &mut Tx, actor: Actor, association: &Association, person: &NewPerson) -> Result<PersonId> {
    let id = enter::find_or_add(tx, actor, person)?;
    let page = format!("/associations/{}", association.slug);
    let told = News::role(Role::FocalPoint, page).with("name", association.names.as_json());
    roles::appoint_as(tx, actor, id, Role::FocalPoint, association.id, told)?;
    Ok(id)
}

/// Ends it, for a viewer who may.
///
/// # Errors
/// As [`appoint`].
pub fn dismiss(tx: &mut Tx, viewer: &Viewer, minutes: i64, slug: &str, person: PersonId) -> Result<Association> {
    let association = editable(tx.conn, viewer, slug)?;
    accounts_policy::sure(viewer, tx.now, minutes)?;
    roles::revoke_as(tx, Actor::from(viewer), person, Role::FocalPoint, association.id)?;
    Ok(association)
}
