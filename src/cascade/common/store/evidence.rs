//! Files that show that trainings were held.

use diesel::prelude::*;

use crate::cascade::common::{DeliveryId, Evidence, EvidenceId, EvidenceKind};
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::db::schema::{cohorts, evidence, people};
use crate::platform::error::Result;
use crate::platform::files::{FileFormat, FileHash};

type EvidenceRow = (
    (EvidenceId, DeliveryId, EvidenceKind),
    (String, String, FileFormat, i32),
    (FileHash, Option<FileHash>, bool),
    (Option<PersonId>, Option<String>, Timestamp, Option<Timestamp>),
);

macro_rules! rows {
    ($condition:expr) => {
        evidence::table
            .left_join(people::table.on(people::id.nullable().eq(evidence::added_by)))
            .filter($condition)
            .order(evidence::id)
            .select((
                (evidence::id, evidence::delivery_id, evidence::kind),
                (evidence::label, evidence::file_name, evidence::format, evidence::size),
                (evidence::hash, evidence::preview_hash, evidence::consent),
                (evidence::added_by, people::name.nullable(), evidence::added_at, evidence::erased_at),
            ))
    };
}

fn one_of(row: EvidenceRow) -> Evidence {
    let ((id, delivery_id, kind), (label, file_name, format, size), (hash, preview_hash, consent), added) = row;
    let (added_by, name, added_at, erased_at) = added;
    Evidence {
        id,
        delivery_id,
        kind,
        label,
        file_name,
        format,
        size,
        hash,
        preview_hash,
        consent,
        added_by,
        added_by_name: name.filter(|name| !name.is_empty()),
        added_at,
        erased_at,
    }
}

/// All of a training, the oldest first.
///
/// # Errors
/// Only what the database says.
pub fn of_delivery(conn: &mut Conn, delivery: DeliveryId) -> Result<Vec<Evidence>> {
    let rows: Vec<EvidenceRow> = rows!(evidence::delivery_id.eq(delivery)).load(conn)?;
    Ok(rows.into_iter().map(one_of).collect())
}

/// One of a training.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound).
pub fn one(conn: &mut Conn, delivery: DeliveryId, id: EvidenceId) -> Result<Evidence> {
    let row: EvidenceRow = rows!(evidence::delivery_id.eq(delivery).and(evidence::id.eq(id))).first(conn)?;
    Ok(one_of(row))
}

/// Whether a training is accepted only with evidence, by its cohort, and has none.
///
/// # Errors
/// Only what the database says.
pub fn is_missing(conn: &mut Conn, delivery: DeliveryId, cohort: Option<CohortId>) -> Result<bool> {
    let Some(cohort) = cohort else { return Ok(false) };
    let there = evidence::table.filter(evidence::delivery_id.eq(delivery));
    let asks = cohorts::table
        .filter(cohorts::id.eq(cohort).and(cohorts::needs_evidence.eq(true)))
        .filter(diesel::dsl::not(diesel::dsl::exists(there)));
    Ok(diesel::select(diesel::dsl::exists(asks)).get_result(conn)?)
}
