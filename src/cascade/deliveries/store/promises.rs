//! How far commitments have come, kept with each: a delivery that keeps one is further down the house than its commitment.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cascade::commitments::CommitmentState;
use crate::cascade::commitments::rules::state_of;
use crate::cascade::common::{CommitmentId, DeliveryId, DeliveryState};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{commitments, deliveries, delivery_trainers};
use crate::platform::db::{AmongMethods, Conn, Tx};
use crate::platform::error::Result;

/// That a delivery no longer keeps a commitment, or did not before; see [`Tx::changed`].
pub const COMMITMENT: &str = "commitment";

/// The commitments that deliveries keep.
pub(super) fn kept_by(conn: &mut Conn, ids: &[DeliveryId]) -> Result<Vec<CommitmentId>> {
    Ok(delivery_trainers::table
        .filter(delivery_trainers::delivery_id.among(ids).and(delivery_trainers::commitment_id.is_not_null()))
        .select(delivery_trainers::commitment_id.assume_not_null())
        .load(conn)?)
}

/// Writes how far commitments have come, and tells of how many something else was said.
pub(super) fn rewrite(tx: &mut Tx, ids: &[CommitmentId]) -> Result<usize> {
    type Row = (CommitmentId, CommitmentState, Option<Timestamp>, NaiveDate);
    let rows: Vec<Row> = commitments::table
        .filter(commitments::id.among(ids))
        .select((commitments::id, commitments::state, commitments::released_at, commitments::due_on))
        .load(tx.conn)?;
    let linked: Vec<(Option<CommitmentId>, DeliveryState)> = delivery_trainers::table
        .inner_join(deliveries::table)
        .filter(delivery_trainers::commitment_id.assume_not_null().among(ids))
        .select((delivery_trainers::commitment_id, deliveries::state))
        .load(tx.conn)?;
    let mut states = BTreeMap::<CommitmentId, Vec<DeliveryState>>::new();
    for (id, state) in linked {
        states.entry(id.unwrap_or_else(|| uuid::Uuid::nil().into())).or_default().push(state);
    }
    let mut wrong = BTreeMap::<CommitmentState, Vec<CommitmentId>>::new();
    for (id, kept, released_at, due_on) in rows {
        let of = states.remove(&id).unwrap_or_default();
        // On its own day nothing is overdue yet.
        let right = state_of(released_at.is_some(), due_on, of, due_on);
        if kept != right {
            wrong.entry(right).or_default().push(id);
        }
    }
    for (state, ids) in &wrong {
        diesel::update(commitments::table.filter(commitments::id.among(ids)))
            .set(commitments::state.eq(state))
            .execute(tx.conn)?;
    }
    Ok(wrong.values().map(Vec::len).sum())
}

/// As many commitments as are looked at together, after one.
pub(super) fn after(conn: &mut Conn, after: Option<CommitmentId>, limit: usize) -> Result<Vec<CommitmentId>> {
    let mut next = commitments::table
        .order(commitments::id)
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select(commitments::id)
        .into_boxed();
    if let Some(after) = after {
        next = next.filter(commitments::id.gt(after));
    }
    Ok(next.load(conn)?)
}

/// Follows what changed.
pub(super) fn follow(tx: &mut Tx, ids: BTreeSet<CommitmentId>) -> Result<()> {
    let all: Vec<CommitmentId> = ids.into_iter().collect();
    if all.is_empty() {
        return Ok(());
    }
    rewrite(tx, &all).map(drop)
}
