//! What earlier revisions of reports said.

use diesel::prelude::*;
use serde_json::Value;

use crate::cascade::common::DeliveryId;
use crate::cascade::deliveries::revision::{KeptRevision, NamedTrainer};
use crate::cascade::deliveries::{Delivery, DeliveryTrainer, Report};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::delivery_revisions;
use crate::platform::db::{Conn, Json, Tx, per_backend};
use crate::platform::error::{Error, Result};
use crate::platform::personal::{DataSubject, occurs};

/// Keeps what a revision says. Kept once, it stays as it is.
pub(in crate::cascade) fn keep(
    tx: &mut Tx,
    id: DeliveryId,
    revision: i32,
    report: &Report,
    trainers: &[DeliveryTrainer],
) -> Result<()> {
    let report = serde_json::to_value(report).map_err(Error::internal)?;
    let team: Vec<NamedTrainer> = trainers.iter().map(NamedTrainer::from).collect();
    let row = (
        delivery_revisions::delivery_id.eq(id),
        delivery_revisions::revision.eq(revision),
        delivery_revisions::report.eq(Json(report)),
        delivery_revisions::team.eq(Json(team)),
        delivery_revisions::written_at.eq(tx.now),
    );
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(delivery_revisions::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(())
}

/// The same for a delivery as it stands: those that were written before revisions were kept are kept when they change.
pub(in crate::cascade) fn keep_present(tx: &mut Tx, delivery: &Delivery) -> Result<()> {
    keep(tx, delivery.id, delivery.revision, &delivery.report, &delivery.trainers)
}

/// Every revision of a delivery that was kept, the oldest first.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, id: DeliveryId) -> Result<Vec<KeptRevision>> {
    type Row = (i32, Json<Value>, Json<Vec<NamedTrainer>>, Timestamp);
    let rows: Vec<Row> = delivery_revisions::table
        .filter(delivery_revisions::delivery_id.eq(id))
        .order(delivery_revisions::revision)
        .select((
            delivery_revisions::revision,
            delivery_revisions::report,
            delivery_revisions::team,
            delivery_revisions::written_at,
        ))
        .load(conn)?;
    let kept = |(revision, Json(report), Json(team), written_at)| KeptRevision { revision, report, team, written_at };
    Ok(rows.into_iter().map(kept).collect())
}

/// The teams that name somebody, by what stands for them in the column.
fn teams_with(conn: &mut Conn, mark: &str) -> Result<Vec<(DeliveryId, i32, Vec<NamedTrainer>)>> {
    let rows: Vec<(DeliveryId, i32, Json<Vec<NamedTrainer>>)> = delivery_revisions::table
        .filter(delivery_revisions::team.like(occurs(mark)).escape('\\'))
        .select((delivery_revisions::delivery_id, delivery_revisions::revision, delivery_revisions::team))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, revision, Json(team))| (id, revision, team)).collect())
}

fn write_team(tx: &mut Tx, (id, revision, team): (DeliveryId, i32, Vec<NamedTrainer>)) -> Result<()> {
    diesel::update(delivery_revisions::table.find((id, revision)))
        .set(delivery_revisions::team.eq(Json(team)))
        .execute(tx.conn)?;
    Ok(())
}

/// Brings what names one person to another record.
pub(in crate::cascade) fn merge_people(tx: &mut Tx, from: PersonId, into: PersonId) -> Result<()> {
    for (id, revision, mut team) in teams_with(tx.conn, &from.to_string())? {
        for trainer in team.iter_mut().filter(|trainer| trainer.person == Some(from)) {
            trainer.person = Some(into);
        }
        write_team(tx, (id, revision, team))?;
    }
    Ok(())
}

/// Takes somebody's name out of teams in which they were named without an account.
pub(in crate::cascade) fn take_names_out(tx: &mut Tx, of: &DataSubject) -> Result<()> {
    let marks = of.marks();
    for mark in marks.each() {
        for (id, revision, mut team) in teams_with(tx.conn, mark)? {
            for name in team.iter_mut().filter_map(|trainer| trainer.name.as_mut()) {
                *name = marks.cut(name).unwrap_or_else(|| name.clone());
            }
            write_team(tx, (id, revision, team))?;
        }
    }
    Ok(())
}
