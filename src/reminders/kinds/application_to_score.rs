use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use diesel::prelude::*;

use super::{FoundItem, PlanningPage, Reminder, ReminderKind};
use crate::cohorts::applications::rules::{READERS, read_by};
use crate::cohorts::applications::{ApplicationId, CallId};
use crate::cohorts::common::{CohortId, CohortState};
use crate::people::accounts::PersonId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{application_scores, applications, call_reviewers, calls, cohorts, people};
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::reminders::rules::effect::{Acts, ToldReminder};
use crate::reminders::rules::{About, Fact, StepShare, limits};
use crate::reminders::store::of_people;

/// Applications that wait for somebody's score, all of a call together: for its reviewers, and where it has none for those who
/// coordinate the cohort.
pub(super) struct ApplicationToScore;

const KIND: ReminderKind = ReminderKind::ApplicationToScore;

type Row = (CallId, (CohortId, String, String, CohortState, Zone), (NaiveDate, Option<NaiveDate>));

/// A call whose applications somebody reads.
struct ReadCall {
    id: CallId,
    cohort: CohortId,
    slug: String,
    name: String,
    read_by: NaiveDate,
    /// Scores are given once it is closed.
    since: Timestamp,
    readers: BTreeSet<PersonId>,
}

impl Reminder for ApplicationToScore {
    fn steps(&self) -> &'static [i32] {
        &[-3]
    }

    fn urgency(&self) -> i32 {
        4
    }

    fn counts_down(&self) -> bool {
        true
    }

    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let calls = read_calls(conn, page)?;
        let waiting = waiting(conn, &calls)?;
        let mut items = Vec::new();
        for call in &calls {
            for person in &call.readers {
                let Some(count) = waiting.get(&(call.id, *person)) else { continue };
                items.push(FoundItem {
                    person: *person,
                    subject: call.id.into(),
                    cohort: Some(call.cohort),
                    anchor: call.read_by,
                    since: call.since,
                    share: StepShare::All,
                    about: about(
                        call.name.clone(),
                        *count,
                        call.read_by,
                        format!("/cohorts/{}/applications?mine=yes", call.slug),
                    ),
                });
            }
        }
        Ok(items)
    }

    fn outsiders(&self, conn: &mut Conn, cohort: CohortId) -> Result<Vec<PersonId>> {
        Ok(call_reviewers::table
            .inner_join(calls::table)
            .filter(calls::cohort_id.eq(cohort))
            .select(call_reviewers::person_id)
            .load(conn)?)
    }

    fn acts(&self, conn: &mut Conn, told: &[ToldReminder]) -> Result<Option<Acts>> {
        let of: Vec<CallId> = told.iter().map(|one| CallId::from(one.subject)).collect();
        let rows: Vec<(CallId, PersonId, Timestamp)> = application_scores::table
            .inner_join(applications::table)
            .filter(applications::call_id.among(of))
            .select((applications::call_id, application_scores::person_id, application_scores::scored_at))
            .load(conn)?;
        let scored = rows.into_iter().map(|(call, person, at)| ((call, person), at));
        Ok(Some(Acts::of(told, scored, |one| (CallId::from(one.subject), one.person))))
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        vec![about("West Africa".into(), 3, today + Days::new(3), String::new())]
    }
}

/// The calls that people of the page read, of which a step may be due.
fn read_calls(conn: &mut Conn, page: &PlanningPage) -> Result<Vec<ReadCall>> {
    let named: Vec<(PersonId, CallId)> = of_people!(call_reviewers::table, call_reviewers::person_id, page.people)
        .select((call_reviewers::person_id, call_reviewers::call_id))
        .load(conn)?;
    let coordinated: BTreeSet<CohortId> = page.coordinated.iter().map(|one| one.id).collect();
    if named.is_empty() && coordinated.is_empty() {
        return Ok(Vec::new());
    }
    let since = page.now.latest_day() - TimeDelta::days(limits::REMEMBERED + limits::MOVED);
    let read = calls::id.among(named.iter().map(|(_, call)| *call)).or(calls::cohort_id.among(coordinated));
    let rows: Vec<Row> = calls::table
        .inner_join(cohorts::table)
        .filter(read.and(calls::closes_on.ge(since)))
        .order(calls::id)
        .select((
            calls::id,
            (cohorts::id, cohorts::slug, cohorts::name, cohorts::state, cohorts::time_zone),
            (calls::closes_on, calls::review_until),
        ))
        .load(conn)?;
    let due = |(id, (cohort, slug, name, state, zone), (closes_on, until)): Row| {
        let read_by = read_by(closes_on, until);
        // Whoever is told on the day after the last one can score.
        let since = zone.moment(closes_on, NaiveTime::from_hms_opt(12, 0, 0)?)?;
        // A cohort is filled by its call before it is open itself.
        let may_be_due = state != CohortState::Archived && page.may_be_due(KIND, Some(cohort), read_by);
        may_be_due.then_some(ReadCall { id, cohort, slug, name, read_by, since, readers: BTreeSet::new() })
    };
    let mut all: Vec<ReadCall> = rows.into_iter().filter_map(due).collect();
    if all.is_empty() {
        return Ok(all);
    }
    let reviewed: BTreeSet<CallId> = call_reviewers::table
        .filter(call_reviewers::call_id.among(all.iter().map(|call| call.id)))
        .select(call_reviewers::call_id)
        .load(conn)?
        .into_iter()
        .collect();
    for call in &mut all {
        let named = named.iter().filter(|(_, of)| *of == call.id).map(|(person, _)| *person);
        let coordinate = page.coordinated.iter().filter(|one| one.id == call.cohort && !reviewed.contains(&call.id));
        let readers = named.chain(coordinate.map(|one| one.person));
        call.readers = readers.filter(|person| page.zones.contains_key(person)).collect();
    }
    all.retain(|call| !call.readers.is_empty());
    Ok(all)
}

/// How many applications to each call wait for each of its readers: they are sent, neither read by two nor decided about, and neither
/// scored by them nor their own.
fn waiting(conn: &mut Conn, of: &[ReadCall]) -> Result<BTreeMap<(CallId, PersonId), usize>> {
    let mut waiting = BTreeMap::new();
    if of.is_empty() {
        return Ok(waiting);
    }
    let unread: Vec<(ApplicationId, CallId, Option<EmailAddress>)> = applications::table
        .filter(applications::call_id.among(of.iter().map(|call| call.id)))
        .filter(applications::sent_at.is_not_null().and(applications::erased_at.is_null()))
        .filter(applications::score_count.lt(READERS).and(applications::choice.is_null()))
        .select((applications::id, applications::call_id, applications::email))
        .load(conn)?;
    if unread.is_empty() {
        return Ok(waiting);
    }
    let readers: BTreeSet<PersonId> = of.iter().flat_map(|call| call.readers.iter().copied()).collect();
    let scored: Vec<(ApplicationId, PersonId)> = application_scores::table
        .inner_join(applications::table)
        .filter(applications::call_id.among(of.iter().map(|call| call.id)))
        .filter(application_scores::person_id.among(&readers))
        .select((application_scores::application_id, application_scores::person_id))
        .load(conn)?;
    let scored: BTreeSet<(ApplicationId, PersonId)> = scored.into_iter().collect();
    let addresses: Vec<(PersonId, EmailAddress)> =
        people::table.filter(people::id.among(&readers)).select((people::id, people::email)).load(conn)?;
    let addresses: BTreeMap<PersonId, EmailAddress> = addresses.into_iter().collect();
    for call in of {
        for person in &call.readers {
            let address = addresses.get(person);
            let theirs = unread.iter().filter(|(id, to, email)| {
                *to == call.id && !scored.contains(&(*id, *person)) && (email.is_none() || email.as_ref() != address)
            });
            let count = theirs.count();
            if count > 0 {
                waiting.insert((call.id, *person), count);
            }
        }
    }
    Ok(waiting)
}

fn about(cohort: String, count: usize, read_by: NaiveDate, path: String) -> About {
    About::new("to-score", path)
        .with("cohort", Fact::Text(cohort))
        .with("count", Fact::Number(i64::try_from(count).unwrap_or(i64::MAX)))
        .with("date", Fact::Day(read_by))
}
