use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::cohorts::messages::rules::may_write;
use crate::cohorts::sessions::rules::{ToldCalendar, calendar_due};
use crate::cohorts::sessions::store::invitations::{self, Concerned};
use crate::cohorts::sessions::{LIVE_SESSION, LiveSession, LiveSessionId};
use crate::people::accounts::{PersonId, changes};
use crate::platform::calendar::{CalendarInvitation, CalendarMethod};
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::{Change, Tx};
use crate::platform::error::Result;
use crate::platform::mail::{self, MailKind, NewMail};

/// How many sessions or people are looked at together.
const CHUNK: usize = 200;

/// Follows sessions and those who take part: whose calendar says otherwise than it should is written to.
///
/// # Errors
/// Only what the database says.
pub fn follow(tx: &mut Tx, changes: &BTreeSet<Change>) -> Result<()> {
    let ids = |kind: &'static str| changes.iter().filter(move |change| change.kind == kind).map(|change| change.id);
    let sessions: Vec<LiveSessionId> = ids(LIVE_SESSION).map(Into::into).collect();
    let people: Vec<PersonId> = ids(changes::PERSON).map(Into::into).collect();
    for some in sessions.chunks(CHUNK) {
        invite(tx, some, &[])?;
    }
    for some in people.chunks(CHUNK) {
        invite(tx, &[], some)?;
    }
    Ok(())
}

fn invite(tx: &mut Tx, sessions: &[LiveSessionId], people: &[PersonId]) -> Result<()> {
    for one in invitations::concerned(tx, sessions, people)? {
        let takes_place = one.session.cancelled_at.is_none() && may_write(one.cohort.state);
        let is_theirs = takes_place && one.state.is_active() && !one.is_shut_out;
        let Some(method) = calendar_due(is_theirs, one.session.sequence, one.told) else { continue };
        let told = ToldCalendar { sequence: one.session.sequence, called_off: method == CalendarMethod::Cancel };
        invitations::note(tx, &one, told, one.mails + 1)?;
        if !one.is_shut_out {
            mail::store::enqueue(tx, &draft(&one, method))?;
        }
    }
    Ok(())
}

fn draft(one: &Concerned, method: CalendarMethod) -> NewMail {
    let Concerned { session, cohort, .. } = one;
    let word = match (method, one.told) {
        (CalendarMethod::Cancel, _) => "cancelled",
        (CalendarMethod::Request, Some(told)) if !told.called_off => "changed",
        (CalendarMethod::Request, _) => "new",
    };
    let page = format!("/cohorts/{}/sessions/{}", cohort.slug, session.id);
    let terms = &session.terms;
    // Where the clocks show another time for them than for the session.
    let elsewhere =
        terms.starts_at.in_zone(one.zone).naive_local() != terms.starts_at.in_zone(terms.zone).naive_local();
    NewMail {
        key: format!("session:{}:{}:{}", session.id, one.enrolment, one.mails + 1),
        kind: MailKind::Session,
        address: one.email.clone(),
        person: Some(one.person),
        cohort: Some(cohort.id.into()),
        language: one.language,
        data: json!({
            "name": one.name,
            "cohort": cohort.name,
            "title": terms.title,
            (word): true,
            "is": hours(session, terms.zone),
            "zone": terms.zone.name(),
            "theirs": elsewhere.then(|| hours(session, one.zone)),
            "their_zone": one.zone.name(),
            "place": terms.place,
            "link": terms.link,
            "path": &page,
            "calendar": CalendarInvitation { method, event: session.event(&page) },
        }),
        expires_at: Some(terms.ends_at),
    }
}

/// The hours of a session on the clocks of a zone.
fn hours(session: &LiveSession, zone: Zone) -> Value {
    let clock = |at: Timestamp| at.in_zone(zone).format("%H:%M").to_string();
    let (starts_at, ends_at) = (session.terms.starts_at, session.terms.ends_at);
    json!({"day": starts_at.day_in(zone), "from": clock(starts_at), "to": clock(ends_at)})
}
