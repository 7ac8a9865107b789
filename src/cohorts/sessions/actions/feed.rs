//! Addresses at which calendar programs read: given, given anew so that the one before opens nothing, and taken back.

use crate::cohorts::common::Cohort;
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::sessions::CalendarFeedId;
use crate::cohorts::sessions::store::feeds::{self, FeedOwner};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::Result;

fn renew(tx: &mut Tx, owner: FeedOwner) -> Result<CalendarFeedId> {
    feeds::delete(tx, owner)?;
    // At random: it says nothing of when it was given.
    let id = CalendarFeedId::from(uuid::Uuid::new_v4());
    feeds::insert(tx, id, owner)?;
    Ok(id)
}

/// Gives the viewer an address for their own calendar; the one before opens nothing any more.
///
/// # Errors
/// Only what the database says.
pub fn renew_own_feed(tx: &mut Tx, viewer: &Viewer) -> Result<CalendarFeedId> {
    let id = renew(tx, FeedOwner::Person(viewer.id))?;
    audit::record(tx, Actor::from(viewer), Event::new("calendar.made", viewer.id, &viewer.name))?;
    Ok(id)
}

/// Takes the address of the viewer's calendar back.
///
/// # Errors
/// Only what the database says.
pub fn end_own_feed(tx: &mut Tx, viewer: &Viewer) -> Result<()> {
    match feeds::delete(tx, FeedOwner::Person(viewer.id))? {
        true => audit::record(tx, Actor::from(viewer), Event::new("calendar.ended", viewer.id, &viewer.name)),
        false => Ok(()),
    }
}

/// Gives a cohort an address for its calendar without names, for a viewer who coordinates it.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`]; [`crate::platform::error::Error::Forbidden`].
pub fn renew_cohort_feed(tx: &mut Tx, viewer: &Viewer, slug: &str) -> Result<(Cohort, CalendarFeedId)> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let id = renew(tx, FeedOwner::Cohort(cohort.id))?;
    audit::record(tx, Actor::from(viewer), Event::new("cohort.calendar-made", cohort.id, &cohort.name))?;
    Ok((cohort, id))
}

/// Takes the address of a cohort's calendar back, for a viewer who coordinates it.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`]; [`crate::platform::error::Error::Forbidden`].
pub fn end_cohort_feed(tx: &mut Tx, viewer: &Viewer, slug: &str) -> Result<Cohort> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    if feeds::delete(tx, FeedOwner::Cohort(cohort.id))? {
        audit::record(tx, Actor::from(viewer), Event::new("cohort.calendar-ended", cohort.id, &cohort.name))?;
    }
    Ok(cohort)
}
