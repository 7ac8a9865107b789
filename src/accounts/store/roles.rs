use diesel::prelude::*;
use uuid::Uuid;

use super::super::{Grant, PersonId, Role, RoleId};
use super::audit::{self, Actor, Event};
use crate::db::schema::{people, roles};
use crate::db::{AnyId, Conn, Tx, per_backend};
use crate::error::Result;

/// A person's roles.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, person: PersonId) -> Result<Vec<Grant>> {
    let rows: Vec<(Role, AnyId)> =
        roles::table.filter(roles::person_id.eq(person)).select((roles::role, roles::scope_id)).load(conn)?;
    Ok(rows.into_iter().map(|(role, scope)| Grant { role, scope: scope.into() }).collect())
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
        .order((people::name, people::id))
        .select(roles::person_id)
        .load(conn)?)
}

/// Gives a role; once is enough. `scope` is nil where the role has none.
///
/// # Errors
/// Only what the database says.
pub fn grant(tx: &mut Tx, actor: Actor, person: PersonId, role: Role, scope: impl Into<Uuid>) -> Result<()> {
    let scope = scope.into();
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
        return Ok(());
    }
    let details = serde_json::json!({"role": role, "scope": scope});
    audit::record(tx, actor, Event::new("role.granted", person, role.as_str()).with(details))
}

/// Takes a role away.
///
/// # Errors
/// Only what the database says.
pub fn revoke(tx: &mut Tx, actor: Actor, person: PersonId, role: Role, scope: impl Into<Uuid>) -> Result<()> {
    let scope = scope.into();
    let row = roles::table
        .filter(roles::person_id.eq(person).and(roles::role.eq(role)).and(roles::scope_id.eq(AnyId::from(scope))));
    if diesel::delete(row).execute(tx.conn)? == 0 {
        return Ok(());
    }
    let details = serde_json::json!({"role": role, "scope": scope});
    audit::record(tx, actor, Event::new("role.revoked", person, role.as_str()).with(details))
}
