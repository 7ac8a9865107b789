//! What everybody's calendar was told of sessions, and what it should be told.

use diesel::prelude::*;

use super::sessions::SessionRow;
use crate::cohorts::common::store::{ACTIVE, COLUMNS, CohortRow};
use crate::cohorts::common::{Cohort, EnrolmentId, EnrolmentState};
use crate::cohorts::sessions::rules::ToldCalendar;
use crate::cohorts::sessions::{LiveSession, LiveSessionId};
use crate::people::accounts::PersonId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{cohorts, enrolments, live_sessions, people, session_invitations};
use crate::platform::db::{AmongMethods, Either, Tx, per_backend};
use crate::platform::error::Result;
use crate::platform::values::{EmailAddress, Language};

/// A session that is still ahead, with somebody who takes part, or did and was told of it.
pub struct Concerned {
    pub session: LiveSession,
    pub cohort: Cohort,
    pub enrolment: EnrolmentId,
    pub state: EnrolmentState,
    pub person: PersonId,
    pub name: String,
    pub email: EmailAddress,
    pub language: Language,
    pub zone: Zone,
    pub is_shut_out: bool,
    pub told: Option<ToldCalendar>,
    /// How many mails they got of it.
    pub mails: i32,
}

type Row = (
    SessionRow,
    CohortRow,
    (EnrolmentId, EnrolmentState),
    (PersonId, String, EmailAddress, Language, Zone, Option<Timestamp>),
    Option<(i32, bool, i32)>,
);

/// Everybody whom these sessions or these people concern. One query, and on PostgreSQL one that holds the sessions, so that of
/// two writes the second sees what the first did.
pub fn concerned(tx: &mut Tx, sessions: &[LiveSessionId], of: &[PersonId]) -> Result<Vec<Concerned>> {
    let joined =
        session_invitations::session_id.eq(live_sessions::id).and(session_invitations::enrolment_id.eq(enrolments::id));
    let ahead = || {
        live_sessions::table
            .inner_join(cohorts::table)
            .inner_join(enrolments::table.on(enrolments::cohort_id.eq(live_sessions::cohort_id)))
            .filter(live_sessions::ends_at.gt(tx.now))
            .filter(live_sessions::id.among(sessions).or(enrolments::person_id.among(of)))
    };
    if let Either::Postgres(conn) = tx.conn.either() {
        let ids: Vec<LiveSessionId> = ahead().select(live_sessions::id).distinct().load(conn)?;
        let rows = live_sessions::table.filter(live_sessions::id.among(&ids)).order(live_sessions::id);
        let _held: Vec<LiveSessionId> = rows.select(live_sessions::id).for_update().load(conn)?;
    }
    let rows: Vec<Row> = live_sessions::table
        .inner_join(cohorts::table)
        .inner_join(enrolments::table.on(enrolments::cohort_id.eq(live_sessions::cohort_id)))
        .inner_join(people::table.on(people::id.eq(enrolments::person_id)))
        .left_join(session_invitations::table.on(joined))
        .filter(live_sessions::ends_at.gt(tx.now))
        .filter(live_sessions::id.among(sessions).or(enrolments::person_id.among(of)))
        .filter(enrolments::state.among(ACTIVE).or(session_invitations::session_id.is_not_null()))
        .order((live_sessions::id, enrolments::id))
        .select((
            SessionRow::as_select(),
            COLUMNS,
            (enrolments::id, enrolments::state),
            (people::id, people::name, people::email, people::language, people::time_zone, people::deactivated_at),
            (session_invitations::sequence, session_invitations::called_off, session_invitations::mails).nullable(),
        ))
        .load(tx.conn)?;
    let one = |(session, cohort, place, person, told): Row| Concerned {
        session: session.into(),
        cohort: cohort.into(),
        enrolment: place.0,
        state: place.1,
        person: person.0,
        name: person.1,
        email: person.2,
        language: person.3,
        zone: person.4,
        is_shut_out: person.5.is_some(),
        mails: told.map_or(0, |(_, _, mails)| mails),
        told: told.map(|(sequence, called_off, _)| ToldCalendar { sequence, called_off }),
    };
    Ok(rows.into_iter().map(one).collect())
}

/// Notes what somebody's calendar was told, in the how manieth mail.
pub fn note(tx: &mut Tx, of: &Concerned, told: ToldCalendar, mails: i32) -> Result<()> {
    let row = (
        session_invitations::session_id.eq(of.session.id),
        session_invitations::enrolment_id.eq(of.enrolment),
        session_invitations::sequence.eq(told.sequence),
        session_invitations::called_off.eq(told.called_off),
        session_invitations::mails.eq(mails),
    );
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(session_invitations::table)
        .values(row)
        .on_conflict((session_invitations::session_id, session_invitations::enrolment_id))
        .do_update()
        .set((
            session_invitations::sequence.eq(told.sequence),
            session_invitations::called_off.eq(told.called_off),
            session_invitations::mails.eq(mails),
        ))
        .execute(conn))?;
    Ok(())
}
