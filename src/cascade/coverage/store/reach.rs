//! Which trainings count for which governments, kept as rows in the transaction of whatever changes them (`counted_reaches`),
//! and how many those are for each module (`reached_governments`). A training counts once it is confirmed and somebody
//! completed it.

use std::collections::{BTreeMap, BTreeSet};

use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cascade::deliveries::store::turns::DELIVERY;
use crate::people::associations::MemberGovernmentId;
use crate::platform::db::schema::{
    counted_reaches, deliveries, delivery_governments, delivery_modules, member_governments, reached_governments,
};
use crate::platform::db::{AmongMethods, Change, Conn, Db, Either, Tx, insert_all};
use crate::platform::error::Result;
use content::ModuleSlug;

const COUNTED: [DeliveryState; 2] = [DeliveryState::Confirmed, DeliveryState::Accepted];
/// How many deliveries are looked at together.
const CHUNK: usize = 200;

type ReachRow = (DeliveryId, MemberGovernmentId, ModuleSlug);
type Sums = BTreeMap<(MemberGovernmentId, ModuleSlug), i64>;

/// Follows what changed: a delivery that was written or moved on.
///
/// # Errors
/// Only what the database says.
pub fn follow(tx: &mut Tx, changes: &BTreeSet<Change>) -> Result<()> {
    let written = changes.iter().filter(|change| change.kind == DELIVERY);
    let written: Vec<DeliveryId> = written.map(|change| change.id.into()).collect();
    written.chunks(CHUNK).try_for_each(|ids| rewrite(tx, ids).map(drop))
}

/// Writes the rows of those deliveries as the rule says, and tells of how many they were wrong.
fn rewrite(tx: &mut Tx, ids: &[DeliveryId]) -> Result<usize> {
    let (kept, right) = (kept(tx.conn, ids)?, right(tx.conn, ids)?);
    if kept == right {
        return Ok(0);
    }
    let differing: Vec<&ReachRow> = kept.symmetric_difference(&right).collect();
    let wrong: BTreeSet<DeliveryId> = differing.iter().map(|row| row.0).collect();
    let governments: Vec<MemberGovernmentId> =
        differing.iter().map(|row| row.1).collect::<BTreeSet<_>>().into_iter().collect();
    hold(tx.conn, &governments)?;
    diesel::delete(counted_reaches::table.filter(counted_reaches::delivery_id.among(wrong.iter().copied())))
        .execute(tx.conn)?;
    let row = |(delivery, government, module): &ReachRow| {
        (
            counted_reaches::delivery_id.eq(*delivery),
            counted_reaches::government_id.eq(*government),
            counted_reaches::module.eq(module.clone()),
        )
    };
    let rows: Vec<_> = right.iter().filter(|row| wrong.contains(&row.0)).map(row).collect();
    insert_all!(tx.conn, counted_reaches::table, rows);
    sum_anew(tx, &governments)?;
    Ok(wrong.len())
}

/// Of two writes that concern the same government, the second waits here until the first is committed, and then sees what it
/// did. On SQLite no two writes run at once.
fn hold(conn: &mut Conn, ids: &[MemberGovernmentId]) -> Result<()> {
    if let Either::Postgres(conn) = conn.either() {
        let rows = member_governments::table
            .filter(member_governments::id.among(ids))
            .order(member_governments::id)
            .select(member_governments::id);
        let _held: Vec<MemberGovernmentId> = rows.for_update().load(conn)?;
    }
    Ok(())
}

fn kept(conn: &mut Conn, ids: &[DeliveryId]) -> Result<BTreeSet<ReachRow>> {
    let rows: Vec<ReachRow> = counted_reaches::table
        .filter(counted_reaches::delivery_id.among(ids))
        .select((counted_reaches::delivery_id, counted_reaches::government_id, counted_reaches::module))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

fn right(conn: &mut Conn, ids: &[DeliveryId]) -> Result<BTreeSet<ReachRow>> {
    let rows: Vec<ReachRow> = delivery_governments::table
        .inner_join(deliveries::table)
        .inner_join(delivery_modules::table.on(delivery_modules::delivery_id.eq(delivery_governments::delivery_id)))
        .filter(delivery_governments::delivery_id.among(ids))
        .filter(deliveries::state.among(COUNTED))
        .filter(deliveries::completed.assume_not_null().gt(0))
        .select((delivery_governments::delivery_id, delivery_governments::government_id, delivery_modules::module))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// What the sums of these governments are to be.
fn summed(conn: &mut Conn, governments: &[MemberGovernmentId]) -> Result<Sums> {
    let rows: Vec<(MemberGovernmentId, ModuleSlug, i64)> = counted_reaches::table
        .filter(counted_reaches::government_id.among(governments))
        .group_by((counted_reaches::government_id, counted_reaches::module))
        .select((counted_reaches::government_id, counted_reaches::module, count_star()))
        .load(conn)?;
    Ok(rows.into_iter().map(|(government, module, count)| ((government, module), count)).collect())
}

/// What they are.
fn sums(conn: &mut Conn, governments: &[MemberGovernmentId]) -> Result<Sums> {
    let rows: Vec<(MemberGovernmentId, ModuleSlug, i64)> = reached_governments::table
        .filter(reached_governments::government_id.among(governments))
        .select((reached_governments::government_id, reached_governments::module, reached_governments::deliveries))
        .load(conn)?;
    Ok(rows.into_iter().map(|(government, module, count)| ((government, module), count)).collect())
}

/// Sums up anew what counts for some governments, and tells how many sums were wrong.
fn sum_anew(tx: &mut Tx, governments: &[MemberGovernmentId]) -> Result<usize> {
    let (before, after) = (sums(tx.conn, governments)?, summed(tx.conn, governments)?);
    if before == after {
        return Ok(0);
    }
    let of_these = reached_governments::table.filter(reached_governments::government_id.among(governments));
    diesel::delete(of_these).execute(tx.conn)?;
    let row = |((government, module), count): (&(MemberGovernmentId, ModuleSlug), &i64)| {
        (
            reached_governments::government_id.eq(*government),
            reached_governments::module.eq(module.clone()),
            reached_governments::deliveries.eq(*count),
        )
    };
    let rows: Vec<_> = after.iter().map(row).collect();
    insert_all!(tx.conn, reached_governments::table, rows);
    Ok(after.iter().filter(|(key, count)| before.get(key) != Some(count)).count()
        + before.keys().filter(|key| !after.contains_key(key)).count())
}

/// What a recount of coverage has found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReachRecount {
    /// Of how many deliveries other rows were kept than the rule says.
    pub wrong_deliveries: usize,
    /// How many sums were not those of what they sum.
    pub wrong_sums: usize,
}

impl ReachRecount {
    /// Whether all was as the rule says.
    pub fn is_right(&self) -> bool {
        self.wrong_deliveries + self.wrong_sums == 0
    }
}

/// Holds all rows against the rule and puts them right, some at a time. For callers that may block.
///
/// # Errors
/// [`crate::platform::error::Error::DatabaseAway`].
pub fn recount_reach(db: &Db) -> Result<ReachRecount> {
    let mut found = ReachRecount::default();
    let mut after: Option<DeliveryId> = None;
    loop {
        let (wrong, last) = db.write_now(move |tx| {
            let mut next =
                deliveries::table.order(deliveries::id).limit(CHUNK as i64).select(deliveries::id).into_boxed();
            if let Some(after) = after {
                next = next.filter(deliveries::id.gt(after));
            }
            let ids: Vec<DeliveryId> = next.load(tx.conn)?;
            Ok((rewrite(tx, &ids)?, ids.last().copied()))
        })?;
        found.wrong_deliveries += wrong;
        match last {
            Some(id) => after = Some(id),
            None => break,
        }
    }
    let mut after: Option<MemberGovernmentId> = None;
    loop {
        let (wrong, last) = db.write_now(move |tx| {
            let mut next = member_governments::table
                .order(member_governments::id)
                .limit(CHUNK as i64)
                .select(member_governments::id)
                .into_boxed();
            if let Some(after) = after {
                next = next.filter(member_governments::id.gt(after));
            }
            let ids: Vec<MemberGovernmentId> = next.load(tx.conn)?;
            hold(tx.conn, &ids)?;
            Ok((sum_anew(tx, &ids)?, ids.last().copied()))
        })?;
        found.wrong_sums += wrong;
        match last {
            Some(id) => after = Some(id),
            None => break,
        }
    }
    Ok(found)
}
