use std::collections::HashMap;

use diesel::prelude::*;

use super::super::{AssociationId, GovernmentKind, MemberGovernment, MemberGovernmentId};
use crate::platform::db::schema::member_governments;
use crate::platform::db::{AmongMethods, Conn, Tx, per_backend};
use crate::platform::error::{Error, Result};
use crate::platform::web::Turn;
use content::folded;

/// How many rows one statement inserts: engines bound the parameters of a statement.
const CHUNK: usize = 500;

/// Enters members, and says how many of them were new. Those that are there stay as they are.
///
/// # Errors
/// Only what the database says.
pub fn add_members(tx: &mut Tx, association: AssociationId, names: &[String], kind: GovernmentKind) -> Result<usize> {
    let mut added = 0;
    for names in names.chunks(CHUNK) {
        let row = |name: &String| {
            (
                member_governments::id.eq(tx.id::<MemberGovernmentId>()),
                member_governments::association_id.eq(association),
                member_governments::name.eq(name.clone()),
                member_governments::kind.eq(kind),
            )
        };
        let rows: Vec<_> = names.iter().map(row).collect();
        added += per_backend!(&mut *tx.conn, |conn| diesel::insert_into(member_governments::table)
            .values(rows)
            .on_conflict_do_nothing()
            .execute(conn))?;
    }
    Ok(added)
}

/// Takes a member out and says what it is called.
///
/// # Errors
/// [`Error::NotFound`].
pub fn remove_member(tx: &mut Tx, association: AssociationId, id: MemberGovernmentId) -> Result<String> {
    let row = member_governments::table.find(id).filter(member_governments::association_id.eq(association));
    let name: String = row.select(member_governments::name).first(tx.conn)?;
    if diesel::delete(row).execute(tx.conn)? == 0 { Err(Error::NotFound) } else { Ok(name) }
}

/// A page of an association's members by name; a key is a name, whether or not it is still there.
///
/// # Errors
/// Only what the database says.
pub fn members(
    conn: &mut Conn,
    association: AssociationId,
    turn: &Turn<String>,
    limit: i64,
) -> Result<Vec<MemberGovernment>> {
    let rows: Vec<(MemberGovernmentId, String, GovernmentKind)> = member_governments::table
        .filter(member_governments::association_id.eq(association))
        .select((member_governments::id, member_governments::name, member_governments::kind))
        .load(conn)?;
    // Engines sort by bytes or by a collation of theirs. A country's governments are few enough to be sorted here.
    let mut members: Vec<_> = rows.into_iter().map(|(id, name, kind)| MemberGovernment { id, name, kind }).collect();
    let key = |name: &str| (folded(name), name.to_owned());
    members.sort_by_cached_key(|member| key(&member.name));
    match turn {
        Turn::First => {}
        Turn::After(last) => members.retain(|member| key(&member.name) > key(last)),
        Turn::Before(first) => {
            members.retain(|member| key(&member.name) < key(first));
            members.reverse();
        }
    }
    members.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(members)
}

/// How many members each of these associations has; those without any are missing.
///
/// # Errors
/// Only what the database says.
pub fn member_counts(conn: &mut Conn, associations: &[AssociationId]) -> Result<HashMap<AssociationId, i64>> {
    let rows: Vec<(AssociationId, i64)> = member_governments::table
        .filter(member_governments::association_id.among(associations))
        .group_by(member_governments::association_id)
        .select((member_governments::association_id, diesel::dsl::count_star()))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}
