//! Which governments are named for a training.

use std::collections::BTreeSet;

use diesel::prelude::*;

use crate::cascade::common::DeliveryId;
use crate::people::accounts::PersonId;
use crate::people::associations::store::{GOVERNMENT, GovernmentRow, government};
use crate::people::associations::{MemberGovernment, MemberGovernmentId};
use crate::platform::db::schema::{delivery_authors, delivery_governments, member_governments, participants};
use crate::platform::db::{Conn, Tx, insert_all};
use crate::platform::error::Result;

/// The governments that are named for a training, by name.
///
/// # Errors
/// Only what the database says.
pub fn named(conn: &mut Conn, delivery: DeliveryId) -> Result<Vec<MemberGovernment>> {
    let rows: Vec<GovernmentRow> = delivery_governments::table
        .inner_join(member_governments::table)
        .filter(delivery_governments::delivery_id.eq(delivery))
        .order((member_governments::name_key, member_governments::id))
        .select(GOVERNMENT)
        .load(conn)?;
    Ok(rows.into_iter().map(government).collect())
}

/// Names these governments for a training, and no others.
///
/// # Errors
/// Only what the database says.
pub fn name(tx: &mut Tx, delivery: DeliveryId, governments: &BTreeSet<MemberGovernmentId>) -> Result<()> {
    let of_delivery = delivery_governments::table.filter(delivery_governments::delivery_id.eq(delivery));
    diesel::delete(of_delivery).execute(tx.conn)?;
    let row = |id: &MemberGovernmentId| {
        (delivery_governments::delivery_id.eq(delivery), delivery_governments::government_id.eq(*id))
    };
    let rows: Vec<_> = governments.iter().map(row).collect();
    insert_all!(tx.conn, delivery_governments::table, rows);
    Ok(())
}

/// Whether somebody is an author of a revision of a training.
///
/// # Errors
/// Only what the database says.
pub fn is_author(conn: &mut Conn, delivery: DeliveryId, revision: i32, person: PersonId) -> Result<bool> {
    let row = delivery_authors::table
        .filter(delivery_authors::delivery_id.eq(delivery))
        .filter(delivery_authors::revision.eq(revision).and(delivery_authors::person_id.eq(person)));
    Ok(diesel::select(diesel::dsl::exists(row)).get_result(conn)?)
}

/// What those who took part said they come from, each once.
///
/// # Errors
/// Only what the database says.
pub fn said_by_participants(conn: &mut Conn, delivery: DeliveryId) -> Result<Vec<String>> {
    Ok(participants::table
        .filter(participants::delivery_id.eq(delivery).and(participants::government.ne("")))
        .select(participants::government)
        .distinct()
        .load(conn)?)
}
