//! Many commitments at once, several rows a statement.

use diesel::prelude::*;

use super::commitments::TermColumns;
use crate::cascade::commitments::MadeCommitment;
use crate::platform::db::schema::{commitment_modules, commitments};
use crate::platform::db::{AnyId, Tx, insert_all};
use crate::platform::error::Result;

/// Inserts commitments with their modules.
pub(in crate::cascade) fn insert(tx: &mut Tx, all: &[MadeCommitment]) -> Result<()> {
    let row = |made: &MadeCommitment| {
        (
            commitments::id.eq(made.id),
            commitments::enrolment_id.eq(made.enrolment),
            commitments::cohort_id.eq(made.cohort),
            commitments::person_id.eq(made.person),
            commitments::created_at.eq(made.at),
            commitments::revision.eq(1),
            TermColumns::from(&made.terms),
        )
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    insert_all!(tx.conn, commitments::table, rows);
    let mut modules = Vec::new();
    for made in all {
        modules.extend((0i32..).zip(&made.terms.modules).map(|(position, module)| {
            (
                commitment_modules::id.eq(tx.id_at::<AnyId>(made.at)),
                commitment_modules::commitment_id.eq(made.id),
                commitment_modules::module.eq(module),
                commitment_modules::position.eq(position),
            )
        }));
    }
    insert_all!(tx.conn, commitment_modules::table, modules);
    Ok(())
}
