//! The queries of learning, by subject.

/// Answered question sets.
pub mod attempts;
/// Modules that people want at hand.
pub mod bookmarks;
/// Many learners at once.
pub(in crate::learning::progress) mod bulk;
/// Answers that are not sent yet.
pub mod drafts;
/// Texts that coordinators read.
pub mod essays;
/// What groups gain from the tests before to the tests after.
pub mod gains;
/// What answers tell of the questions.
pub mod items;
/// What a learner has kept in a module, for its pages.
pub mod kept;
/// What learners write for themselves.
pub mod notes;
/// What is kept about people.
pub mod personal;
/// How far one learner is.
pub mod progress;
/// How far many learners are.
pub mod summaries;
/// Tries beyond what a question set allows.
pub mod tries;

pub use gains::gains;
pub use progress::progress_of;
pub use summaries::{Summary, last_activity, of_person, summaries};

use diesel::prelude::*;

use super::LearnerId;
use crate::people::accounts::PersonId;
use crate::platform::db::schema::learners;
use crate::platform::db::{Conn, Tx, per_backend};
use crate::platform::error::Result;

/// The learner that a person is, if they ever learned anything.
pub(super) fn learner(conn: &mut Conn, person: PersonId) -> Result<Option<LearnerId>> {
    Ok(learners::table.filter(learners::person_id.eq(person)).select(learners::id).first(conn).optional()?)
}

/// The learner that a person is, from now on.
pub(super) fn find_or_add_learner(tx: &mut Tx, person: PersonId) -> Result<LearnerId> {
    if let Some(known) = learner(tx.conn, person)? {
        return Ok(known);
    }
    let row = (learners::id.eq(tx.id::<LearnerId>()), learners::person_id.eq(person), learners::created_at.eq(tx.now));
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(learners::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(learners::table.filter(learners::person_id.eq(person)).select(learners::id).first(tx.conn)?)
}
