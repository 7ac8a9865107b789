use std::collections::BTreeMap;

use diesel::prelude::*;
use uuid::Uuid;

use super::super::news::{self, News};
use super::super::{Grant, PersonId, Role, RoleId, changes};
use super::audit::{self, Actor, Event};
use crate::platform::db::schema::{people, roles};
use crate::platform::db::{AnyId, Conn, Tx, per_backend};
use crate::platform::error::{Error, Result};

/// A person's roles.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, person: PersonId) -> Result<Vec<Grant>> {
    let rows: Vec<(Role, AnyId)> =
        roles::table.filter(roles::person_id.eq(person)).select((roles::role, roles::scope_id)).load(conn)?;
    Ok(rows.into_iter().map(|(role, scope)| Grant { role, scope: scope.into() }).collect())
}

/// The roles of several people.
///
/// # Errors
/// Only what the database says.
pub fn of_all(conn: &mut Conn, people: &[PersonId]) -> Result<BTreeMap<PersonId, Vec<Grant>>> {
    let rows: Vec<(PersonId, Role, AnyId)> = roles::table
        .filter(roles::person_id.eq_any(people))
        .select((roles::person_id, roles::role, roles::scope_id))
        .load(conn)?;
    let mut all = BTreeMap::<PersonId, Vec<Grant>>::new();
    for (person, role, scope) in rows {
        all.entry(person).or_default().push(Grant { role, scope: scope.into() });
    }
    Ok(all)
}

/// Whether anybody looks after the installation.
///
/// # Errors
/// Only what the database says.
pub fn has_administrator(conn: &mut Conn) -> Result<bool> {
    let query = roles::table.filter(roles::role.eq(Role::Administrator));
    Ok(diesel::select(diesel::dsl::exists(query)).get_result(conn)?)
}

/// Who has that role for that scope, of those who can still sign in.
///
/// # Errors
/// Only what the database says.
pub fn holders(conn: &mut Conn, role: Role, scope: impl Into<Uuid>) -> Result<Vec<PersonId>> {
    let scope = AnyId::from(scope.into());
    Ok(roles::table
        .inner_join(people::table.on(people::id.eq(roles::person_id)))
        .filter(roles::role.eq(role).and(roles::scope_id.eq(scope)).and(people::deactivated_at.is_null()))
        .order((people::name_key, people::id))
        .select(roles::person_id)
        .load(conn)?)
}

/// Who has that role for which scope, by name, of those who can still sign in.
///
/// # Errors
/// Only what the database says.
pub fn holders_by_scope(conn: &mut Conn, role: Role) -> Result<Vec<(PersonId, Uuid)>> {
    let rows: Vec<(PersonId, AnyId)> = roles::table
        .inner_join(people::table.on(people::id.eq(roles::person_id)))
        .filter(roles::role.eq(role).and(people::deactivated_at.is_null()))
        .order((people::name_key, people::id))
        .select((roles::person_id, roles::scope_id))
        .load(conn)?;
    Ok(rows.into_iter().map(|(person, scope)| (person, scope.into())).collect())
}

/// Gives a role; once is enough. `scope` is nil where the role has none.
///
/// # Errors
/// Only what the database says.
pub fn grant(tx: &mut Tx, actor: Actor, person: PersonId, role: Role, scope: impl Into<Uuid>) -> Result<()> {
    give(tx, actor, person, role, scope.into()).map(drop)
}

/// [`grant`], and the person is told, unless they had the role or took it themselves. `told` names the scope, if any.
///
/// # Errors
/// Only what the database says.
pub fn appoint(
    tx: &mut Tx,
    actor: Actor,
    person: PersonId,
    role: Role,
    scope: impl Into<Uuid>,
    told: News,
) -> Result<()> {
    match give(tx, actor, person, role, scope.into())? {
        true => news::tell(tx, actor, person, told),
        false => Ok(()),
    }
}

/// Gives a role; says whether they had it not before.
fn give(tx: &mut Tx, actor: Actor, person: PersonId, role: Role, scope: Uuid) -> Result<bool> {
    let id: RoleId = tx.id();
    let row = (
        roles::id.eq(id),
        roles::person_id.eq(person),
        roles::role.eq(role),
        roles::scope_id.eq(AnyId::from(scope)),
        roles::granted_at.eq(tx.now),
        roles::granted_by.eq(actor.person),
    );
    let granted = per_backend!(&mut *tx.conn, |conn| diesel::insert_into(roles::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    if granted == 0 {
        return Ok(false);
    }
    tx.changed(changes::ROLE, scope);
    let details = serde_json::json!({"role": role, "scope": scope});
    audit::record(tx, actor, Event::new("role.granted", person, role.as_str()).with(details))?;
    Ok(true)
}

/// Refuses to let the last administrator go.
///
/// # Errors
/// [`Error::Conflict`].
pub fn keep_an_administrator(tx: &mut Tx, leaving: PersonId) -> Result<()> {
    // An update that changes nothing holds the rows: of two administrators who dismiss each other at once, one waits.
    diesel::update(roles::table.filter(roles::role.eq(Role::Administrator)))
        .set(roles::role.eq(Role::Administrator))
        .execute(tx.conn)?;
    match holders(tx.conn, Role::Administrator, Uuid::nil())?.as_slice() {
        [last] if *last == leaving => Err(Error::Conflict("error-last-administrator")),
        _ => Ok(()),
    }
}

/// Takes a role away.
///
/// # Errors
/// [`Error::Conflict`] for the last administrator.
pub fn revoke(tx: &mut Tx, actor: Actor, person: PersonId, role: Role, scope: impl Into<Uuid>) -> Result<()> {
    let scope = scope.into();
    if role == Role::Administrator {
        keep_an_administrator(tx, person)?;
    }
    let row = roles::table
        .filter(roles::person_id.eq(person).and(roles::role.eq(role)).and(roles::scope_id.eq(AnyId::from(scope))));
    if diesel::delete(row).execute(tx.conn)? == 0 {
        return Ok(());
    }
    tx.changed(changes::ROLE, scope);
    let details = serde_json::json!({"role": role, "scope": scope});
    audit::record(tx, actor, Event::new("role.revoked", person, role.as_str()).with(details))
}
