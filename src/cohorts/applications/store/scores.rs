use std::collections::HashMap;

use diesel::dsl::{count_star, sum};
use diesel::prelude::*;

use crate::cohorts::applications::{ApplicationId, ApplicationScore, CallId};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{application_scores, applications, people};
use crate::platform::db::{AnyId, Conn, Tx};
use crate::platform::error::Result;

/// The scores of an application, the first first.
///
/// # Errors
/// Only what the database says.
pub fn of_application(conn: &mut Conn, id: ApplicationId) -> Result<Vec<ApplicationScore>> {
    let rows: Vec<(PersonId, String, i32, String, Timestamp)> = application_scores::table
        .inner_join(people::table)
        .filter(application_scores::application_id.eq(id))
        .order((application_scores::scored_at, application_scores::id))
        .select((
            application_scores::person_id,
            people::name,
            application_scores::score,
            application_scores::note,
            application_scores::scored_at,
        ))
        .load(conn)?;
    let score = |(person, name, score, note, scored_at)| ApplicationScore { person, name, score, note, scored_at };
    Ok(rows.into_iter().map(score).collect())
}

/// What somebody gave the applications to a call.
///
/// # Errors
/// Only what the database says.
pub fn own(conn: &mut Conn, call: CallId, person: PersonId) -> Result<HashMap<ApplicationId, i32>> {
    let rows: Vec<(ApplicationId, i32)> = application_scores::table
        .inner_join(applications::table)
        .filter(applications::call_id.eq(call).and(application_scores::person_id.eq(person)))
        .select((application_scores::application_id, application_scores::score))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Holds an application until the end of the write: of two who would be its second reader at once, one waits.
///
/// # Errors
/// Only what the database says.
pub fn hold(tx: &mut Tx, id: ApplicationId) -> Result<()> {
    diesel::update(applications::table.find(id))
        .set(applications::score_count.eq(applications::score_count))
        .execute(tx.conn)?;
    Ok(())
}

/// Writes what somebody thinks of an application, in place of what they thought.
///
/// # Errors
/// Only what the database says.
pub fn set(tx: &mut Tx, id: ApplicationId, person: PersonId, score: i32, note: &str) -> Result<()> {
    let own = application_scores::table
        .filter(application_scores::application_id.eq(id).and(application_scores::person_id.eq(person)));
    let said = (
        application_scores::score.eq(score),
        application_scores::note.eq(note),
        application_scores::scored_at.eq(tx.now),
    );
    if diesel::update(own).set(said).execute(tx.conn)? == 0 {
        let new: AnyId = tx.id();
        diesel::insert_into(application_scores::table)
            .values((
                application_scores::id.eq(new),
                application_scores::application_id.eq(id),
                application_scores::person_id.eq(person),
                said,
            ))
            .execute(tx.conn)?;
    }
    recount(tx, id)
}

/// Counts the scores of an application anew.
///
/// # Errors
/// Only what the database says.
pub fn recount(tx: &mut Tx, id: ApplicationId) -> Result<()> {
    let of = || application_scores::table.filter(application_scores::application_id.eq(id));
    let count: i64 = of().select(count_star()).first(tx.conn)?;
    let total: Option<i64> = of().select(sum(application_scores::score)).first(tx.conn)?;
    let narrow = |number: i64| i32::try_from(number).unwrap_or(i32::MAX);
    diesel::update(applications::table.find(id))
        .set((applications::score_count.eq(narrow(count)), applications::score_sum.eq(narrow(total.unwrap_or(0)))))
        .execute(tx.conn)?;
    Ok(())
}
