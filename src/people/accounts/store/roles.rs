use std::collections::BTreeMap;

use diesel::prelude::*;
use uuid::Uuid;

use super::super::{Grant, Person, PersonId, Role, RoleId, changes};
use super::people::{COLUMNS, PersonRow};
use crate::platform::db::schema::{people, roles};
use crate::platform::db::{AmongMethods, AnyId, Conn, Tx, per_backend};
use crate::platform::error::Result;

/// What a [`Grant`] is read from, where a query joins roles to people.
pub(super) const GRANT: (roles::role, roles::scope_id) = (roles::role, roles::scope_id);
/// A row of [`GRANT`]; nothing where somebody has no role.
pub(super) type GrantRow = Option<(Role, AnyId)>;

/// What was found of one person, with their roles, from one row for each role.
pub(super) fn gathered<T>(rows: Vec<(T, GrantRow)>) -> Option<(T, Vec<Grant>)> {
    let mut found: Option<(T, Vec<Grant>)> = None;
    for (about, grant) in rows {
        let (_, grants) = found.get_or_insert_with(|| (about, Vec::new()));
        grants.extend(grant.map(|(role, scope)| Grant { role, scope: scope.into() }));
    }
    found
}

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
        .filter(roles::person_id.among(people))
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

/// The people who have that role for that scope, of those who can still sign in, in no order.
///
/// # Errors
/// Only what the database says.
pub fn people_with(conn: &mut Conn, role: Role, scope: impl Into<Uuid>) -> Result<Vec<Person>> {
    let scope = AnyId::from(scope.into());
    let rows: Vec<PersonRow> = roles::table
        .inner_join(people::table.on(people::id.eq(roles::person_id)))
        .filter(roles::role.eq(role).and(roles::scope_id.eq(scope)).and(people::deactivated_at.is_null()))
        .select(COLUMNS)
        .load(conn)?;
    Ok(rows.into_iter().map(Person::from).collect())
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

/// Gives a role; says whether they had it not before. `scope` is nil where the role has none, `by` nobody where Relais or
/// the command line gives it.
///
/// # Errors
/// Only what the database says.
pub fn give(tx: &mut Tx, by: Option<PersonId>, person: PersonId, role: Role, scope: Uuid) -> Result<bool> {
    let id: RoleId = tx.id();
    let row = (
        roles::id.eq(id),
        roles::person_id.eq(person),
        roles::role.eq(role),
        roles::scope_id.eq(AnyId::from(scope)),
        roles::granted_at.eq(tx.now),
        roles::granted_by.eq(by),
    );
    let granted = per_backend!(&mut *tx.conn, |conn| diesel::insert_into(roles::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    if granted > 0 {
        tx.changed(changes::ROLE, scope);
    }
    Ok(granted > 0)
}

/// The administrators, held until the end of the write: of two who dismiss each other at once, one waits.
///
/// # Errors
/// Only what the database says.
pub fn hold_administrators(tx: &mut Tx) -> Result<Vec<PersonId>> {
    // An update that changes nothing holds the rows.
    diesel::update(roles::table.filter(roles::role.eq(Role::Administrator)))
        .set(roles::role.eq(Role::Administrator))
        .execute(tx.conn)?;
    holders(tx.conn, Role::Administrator, Uuid::nil())
}

/// Takes a role away; says whether they had it.
///
/// # Errors
/// Only what the database says.
pub fn take(tx: &mut Tx, person: PersonId, role: Role, scope: Uuid) -> Result<bool> {
    let row = roles::table
        .filter(roles::person_id.eq(person).and(roles::role.eq(role)).and(roles::scope_id.eq(AnyId::from(scope))));
    let taken = diesel::delete(row).execute(tx.conn)? > 0;
    if taken {
        tx.changed(changes::ROLE, scope);
    }
    Ok(taken)
}
