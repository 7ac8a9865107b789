//! Addresses at which calendar programs read.

use diesel::prelude::*;

use crate::cohorts::common::CohortId;
use crate::cohorts::sessions::CalendarFeedId;
use crate::people::accounts::PersonId;
use crate::platform::db::schema::calendar_feeds;
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;

/// Whose calendar an address shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedOwner {
    /// That of a person.
    Person(PersonId),
    /// That of a cohort, without names.
    Cohort(CohortId),
}

/// The address of somebody's or a cohort's calendar, if there is one.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, owner: FeedOwner) -> Result<Option<CalendarFeedId>> {
    let query = calendar_feeds::table.select(calendar_feeds::id).into_boxed();
    let query = match owner {
        FeedOwner::Person(person) => query.filter(calendar_feeds::person_id.eq(person)),
        FeedOwner::Cohort(cohort) => query.filter(calendar_feeds::cohort_id.eq(cohort)),
    };
    Ok(query.first(conn).optional()?)
}

/// Whose calendar an address shows.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for one that was taken back.
pub fn owner(conn: &mut Conn, id: CalendarFeedId) -> Result<FeedOwner> {
    let row: (Option<PersonId>, Option<CohortId>) =
        calendar_feeds::table.find(id).select((calendar_feeds::person_id, calendar_feeds::cohort_id)).first(conn)?;
    match row {
        (Some(person), _) => Ok(FeedOwner::Person(person)),
        (None, Some(cohort)) => Ok(FeedOwner::Cohort(cohort)),
        (None, None) => Err(crate::platform::error::Error::NotFound),
    }
}

/// Takes the address back, if there is one: whether there was.
///
/// # Errors
/// Only what the database says.
pub fn delete(tx: &mut Tx, owner: FeedOwner) -> Result<bool> {
    let deleted = match owner {
        FeedOwner::Person(person) => {
            diesel::delete(calendar_feeds::table.filter(calendar_feeds::person_id.eq(person))).execute(tx.conn)?
        }
        FeedOwner::Cohort(cohort) => {
            diesel::delete(calendar_feeds::table.filter(calendar_feeds::cohort_id.eq(cohort))).execute(tx.conn)?
        }
    };
    Ok(deleted > 0)
}

/// Gives an address.
///
/// # Errors
/// [`crate::platform::error::Error::Duplicate`] where there is one.
pub fn insert(tx: &mut Tx, id: CalendarFeedId, owner: FeedOwner) -> Result<()> {
    let (person, cohort) = match owner {
        FeedOwner::Person(person) => (Some(person), None),
        FeedOwner::Cohort(cohort) => (None, Some(cohort)),
    };
    diesel::insert_into(calendar_feeds::table)
        .values((
            calendar_feeds::id.eq(id),
            calendar_feeds::person_id.eq(person),
            calendar_feeds::cohort_id.eq(cohort),
            calendar_feeds::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}
