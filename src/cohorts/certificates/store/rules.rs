//! What a cohort asks of those who are certified in it.

use diesel::prelude::*;

use crate::cohorts::certificates::CertificationRules;
use crate::cohorts::common::CohortId;
use crate::platform::db::schema::certification_rules;
use crate::platform::db::{Conn, Json, Tx, per_backend};
use crate::platform::error::Result;

/// What a cohort asks; the course alone, for good, where nothing was said.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, cohort: CohortId) -> Result<CertificationRules> {
    type Row = (bool, Option<i32>, Json<Vec<String>>, i32);
    let row: Option<Row> = certification_rules::table
        .find(cohort)
        .select((
            certification_rules::teach_back,
            certification_rules::years,
            certification_rules::bodies,
            certification_rules::revision,
        ))
        .first(conn)
        .optional()?;
    let rules =
        |(teach_back, years, Json(bodies), revision)| CertificationRules { teach_back, years, bodies, revision };
    Ok(row.map(rules).unwrap_or_default())
}

/// Writes what a cohort asks, over the revision that whoever writes has seen; says whether it was still that.
///
/// # Errors
/// Only what the database says.
pub fn write(tx: &mut Tx, cohort: CohortId, new: &CertificationRules) -> Result<bool> {
    let bodies = Json(new.bodies.clone());
    let changed = if new.revision == 0 {
        let row = (
            certification_rules::cohort_id.eq(cohort),
            certification_rules::teach_back.eq(new.teach_back),
            certification_rules::years.eq(new.years),
            certification_rules::bodies.eq(bodies),
            certification_rules::revision.eq(1),
        );
        per_backend!(&mut *tx.conn, |conn| diesel::insert_into(certification_rules::table)
            .values(row)
            .on_conflict_do_nothing()
            .execute(conn))?
    } else {
        let seen = certification_rules::table.find(cohort).filter(certification_rules::revision.eq(new.revision));
        diesel::update(seen)
            .set((
                certification_rules::teach_back.eq(new.teach_back),
                certification_rules::years.eq(new.years),
                certification_rules::bodies.eq(bodies),
                certification_rules::revision.eq(new.revision + 1),
            ))
            .execute(tx.conn)?
    };
    Ok(changed == 1)
}
