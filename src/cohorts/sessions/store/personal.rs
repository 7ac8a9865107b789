//! What this room keeps about people: at which sessions they were, and the address of their calendar.

use diesel::prelude::*;
use serde_json::{Map, Value};

use crate::cohorts::common::EnrolmentId;
use crate::cohorts::enrolment::store::personal::shared_places;
use crate::cohorts::sessions::store::feeds::{FeedOwner, delete};
use crate::cohorts::sessions::{AttendanceWay, CalendarFeedId, LiveSessionId};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{calendar_feeds, enrolments, session_attendances, session_invitations};
use crate::platform::db::{Conn, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::personal::{
    DataSubject, NAMELESS, OF_OTHERS, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData,
};

/// See [`PersonalData`].
pub struct PersonalSessions;

const CLAIMS: &[PersonalColumn] = {
    use OnErasure::Deleted;
    use OnExport::Owner;
    use OnMerge::{Combined, Moved};
    &[
        PersonalColumn::new(("session_attendances", "noted_by"), OF_OTHERS, NAMELESS, Moved),
        PersonalColumn::new(("calendar_feeds", "person_id"), Owner, Deleted, Combined),
    ]
};

impl PersonalData for PersonalSessions {
    fn room(&self) -> &'static str {
        "sessions"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        CLAIMS
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let own = enrolments::table.filter(enrolments::person_id.eq(of.id)).select(enrolments::id);
        let there = session_attendances::table
            .filter(session_attendances::enrolment_id.eq_any(own))
            .order(session_attendances::session_id);
        let there = rows_as_json!(conn, session_attendances, there, {
            session_id: LiveSessionId, enrolment_id: EnrolmentId, way: AttendanceWay, noted_at: Timestamp,
        });
        let feeds = calendar_feeds::table.filter(calendar_feeds::person_id.eq(of.id));
        let feeds = rows_as_json!(conn, calendar_feeds, feeds, { id: CalendarFeedId, created_at: Timestamp });
        Ok([("session_attendances".to_owned(), there), ("calendar_feeds".to_owned(), feeds)].into_iter().collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        delete(tx, FeedOwner::Person(of.id)).map(drop)
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        let noted = session_attendances::table.filter(session_attendances::noted_by.eq(from.id));
        diesel::update(noted).set(session_attendances::noted_by.eq(into.id)).execute(tx.conn)?;
        // Where both have a place in a cohort, one goes: what hangs on it comes to the other first.
        for (old, kept) in shared_places(tx.conn, from.id, into.id)? {
            combine(tx, old, kept)?;
        }
        // An address that is in a calendar program stays; of two, that of the record which stays.
        let own: i64 =
            calendar_feeds::table.filter(calendar_feeds::person_id.eq(into.id)).count().get_result(tx.conn)?;
        if own > 0 {
            return delete(tx, FeedOwner::Person(from.id)).map(drop);
        }
        let feed = calendar_feeds::table.filter(calendar_feeds::person_id.eq(from.id));
        diesel::update(feed).set(calendar_feeds::person_id.eq(into.id)).execute(tx.conn)?;
        Ok(())
    }
}

fn combine(tx: &mut Tx, old: EnrolmentId, kept: EnrolmentId) -> Result<()> {
    let there: Vec<LiveSessionId> = session_attendances::table
        .filter(session_attendances::enrolment_id.eq(kept))
        .select(session_attendances::session_id)
        .load(tx.conn)?;
    let missed = session_attendances::table
        .filter(session_attendances::enrolment_id.eq(old).and(session_attendances::session_id.ne_all(there)));
    diesel::update(missed).set(session_attendances::enrolment_id.eq(kept)).execute(tx.conn)?;
    // Both calendars are the same person's by now; what the kept place was told of stands.
    diesel::delete(session_invitations::table.filter(session_invitations::enrolment_id.eq(old))).execute(tx.conn)?;
    Ok(())
}
