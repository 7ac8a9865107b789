use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, TimeDelta};
use diesel::prelude::*;
use uuid::Uuid;

use super::cascade_completion::kept;
use super::{FoundItem, PlanningPage, Reminder, ReminderKind};
use crate::cascade::common::CommitmentId;
use crate::cohorts::common::{CohortId, CohortState, EnrolmentState};
use crate::cohorts::enrolment::rules::{STUCK_AFTER, is_enrolling};
use crate::people::accounts::PersonId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{cohorts, commitments, enrolments, people, reminder_items};
use crate::platform::db::{AmongMethods, AnyId, Conn};
use crate::platform::error::Result;
use crate::reminders::ItemState;
use crate::reminders::rules::{About, Fact, StepShare};
use crate::reminders::store::{CoordinatedCohort, learning_in};

/// Who in a cohort needs a hand, on the first day of the week; nothing in a week in which nobody came to need one. Its own rows
/// are nobody's: who coordinates a cohort and is in it does not read of themselves.
pub(super) struct WeeklySummary;

const KIND: ReminderKind = ReminderKind::WeeklySummary;
/// So many days somebody may take before they begin.
const TO_BEGIN: TimeDelta = TimeDelta::days(7);
/// So many days later it still goes out, where it could not on its day.
const LATE: i64 = 2;
/// So many names it says; of more how many there are.
const NAMES: usize = 5;
/// So many commitments are looked up at once: SQLite binds 32,766 values.
const AT_ONCE: usize = 10_000;

/// That somebody needs a hand, from a day on.
#[derive(Clone, Debug)]
struct Need {
    person: PersonId,
    name: String,
    since: NaiveDate,
}

/// Somebody who takes part in a cohort.
struct Participant {
    cohort: CohortId,
    person: PersonId,
    name: String,
    is_learning: bool,
    since: Option<Timestamp>,
    zone: Zone,
}

impl Reminder for WeeklySummary {
    fn steps(&self) -> &'static [i32] {
        &[0]
    }

    fn urgency(&self) -> i32 {
        9
    }

    fn furthest(&self) -> i32 {
        6
    }

    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let mut due: Vec<(&CoordinatedCohort, NaiveDate)> = Vec::new();
        for cohort in &page.coordinated {
            let Some(zone) = page.zones.get(&cohort.person) else { continue };
            due.extend(mondays(page, cohort, page.now.day_in(*zone)).into_iter().map(|monday| (cohort, monday)));
        }
        let noted = noted(conn, page, &due)?;
        due.retain(|(cohort, monday)| !noted.contains(&(cohort.person, cohort.id.into(), *monday)));
        if due.is_empty() {
            return Ok(Vec::new());
        }
        let of: BTreeSet<CohortId> = due.iter().map(|(cohort, _)| cohort.id).collect();
        let needs = needs(conn, page, &of.into_iter().collect::<Vec<_>>())?;
        let item = |(cohort, monday): (&CoordinatedCohort, NaiveDate)| {
            let others = needs.get(&cohort.id)?.iter().filter(|need| need.person != cohort.person);
            let now: Vec<&Need> = others.filter(|need| need.since <= monday).collect();
            let everybody: BTreeSet<PersonId> = now.iter().map(|need| need.person).collect();
            let is_new = |need: &&&Need| need.since + TimeDelta::days(7) > monday;
            let mut new: Vec<&str> = now.iter().filter(is_new).map(|need| need.name.as_str()).collect();
            new.dedup();
            (!new.is_empty()).then(|| FoundItem {
                person: cohort.person,
                subject: cohort.id.into(),
                cohort: Some(cohort.id),
                anchor: monday,
                // It does not wait; its day is one of this week.
                since: page.now + TimeDelta::days(-8),
                share: StepShare::All,
                about: about(cohort.name.clone(), everybody.len(), &new, format!("/cohorts/{}/progress", cohort.slug)),
            })
        };
        Ok(due.into_iter().filter_map(item).collect())
    }

    fn samples(&self, _: NaiveDate) -> Vec<About> {
        vec![about("West Africa".into(), 4, &["Awa Ndiaye", "Luis Ortega"], String::new())]
    }
}

/// The Mondays of this week and those to come, as far as is looked; this week's only until it is too late for it.
fn mondays(page: &PlanningPage, cohort: &CoordinatedCohort, today: NaiveDate) -> Vec<NaiveDate> {
    let days = KIND.days(page.choices.get(&(cohort.id, KIND)));
    let Some(last) = days.last() else { return Vec::new() };
    let monday = today - Days::new(today.weekday().num_days_from_monday().into());
    let is_late = |monday: NaiveDate| monday + TimeDelta::days(i64::from(*last) + LATE) < today;
    let all = monday.iter_weeks().take_while(|monday| *monday <= page.until);
    all.filter(|monday| !is_late(*monday) && page.may_be_due(KIND, Some(cohort.id), *monday)).collect()
}

/// What of it has become something already. What is planned is looked at again before it goes.
fn noted(
    conn: &mut Conn,
    page: &PlanningPage,
    due: &[(&CoordinatedCohort, NaiveDate)],
) -> Result<BTreeSet<(PersonId, Uuid, NaiveDate)>> {
    let people: BTreeSet<PersonId> = due.iter().map(|(cohort, _)| cohort.person).collect();
    if people.is_empty() {
        return Ok(BTreeSet::new());
    }
    let rows: Vec<(PersonId, AnyId, NaiveDate)> = reminder_items::table
        .filter(reminder_items::person_id.among(people).and(reminder_items::kind.eq(KIND)))
        .filter(reminder_items::due_on.ge(page.now.latest_day() - TimeDelta::days(16)))
        .filter(reminder_items::state.ne(ItemState::Planned))
        .select((reminder_items::person_id, reminder_items::subject_id, reminder_items::anchor_on))
        .load(conn)?;
    Ok(rows.into_iter().map(|(person, subject, anchor)| (person, subject.into(), anchor)).collect())
}

/// Who in some cohorts needs a hand, or will if nothing changes: who has not begun, who has stopped, whose commitment is overdue.
fn needs(conn: &mut Conn, page: &PlanningPage, of: &[CohortId]) -> Result<BTreeMap<CohortId, Vec<Need>>> {
    let participants = participants(conn, of)?;
    let learning: BTreeSet<PersonId> =
        participants.iter().filter(|one| one.is_learning).map(|one| one.person).collect();
    let learning = learning_in(conn, of, &learning.into_iter().collect::<Vec<_>>())?;
    let overdue = overdue(conn, page, of)?;
    let mut needs: BTreeMap<CohortId, Vec<Need>> = BTreeMap::new();
    for one in &participants {
        let mut need = |since: NaiveDate| {
            let need = Need { person: one.person, name: one.name.clone(), since };
            needs.entry(one.cohort).or_default().push(need);
        };
        let late = overdue.iter().filter(|(cohort, person, _)| (*cohort, *person) == (one.cohort, one.person));
        late.for_each(|(.., due_on)| need(*due_on + Days::new(1)));
        let Some(since) = one.since.filter(|_| one.is_learning) else { continue };
        let course = learning.course(one.cohort, one.person);
        let to_do = || course.iter().filter(|one| one.module.required && !one.is_done() && !one.unread);
        let opens = to_do().map(|one| one.module.opens_on.unwrap_or(NaiveDate::MIN)).min();
        let active_at = course.iter().filter_map(|one| one.progress?.last_activity).max();
        match (opens, active_at) {
            (Some(opens), None) => need(since.day_in(one.zone).max(opens) + TO_BEGIN),
            (Some(_), Some(at)) => need(at.max(since).day_in(one.zone) + STUCK_AFTER),
            (None, _) => {}
        }
    }
    Ok(needs)
}

fn participants(conn: &mut Conn, of: &[CohortId]) -> Result<Vec<Participant>> {
    type Row = (
        (CohortId, CohortState, Option<Timestamp>, Zone),
        (PersonId, String, String),
        (EnrolmentState, Option<Timestamp>),
    );
    let rows: Vec<Row> = enrolments::table
        .inner_join(cohorts::table)
        .inner_join(people::table.on(people::id.eq(enrolments::person_id)))
        .filter(enrolments::cohort_id.among(of))
        .order((people::name_key, people::id))
        .select((
            (cohorts::id, cohorts::state, cohorts::opened_at, cohorts::time_zone),
            (people::id, people::name, people::email),
            (enrolments::state, enrolments::enrolled_at),
        ))
        .load(conn)?;
    let participant = |((cohort, life, opened_at, zone), (person, name, address), (state, enrolled_at)): Row| {
        let name = if name.is_empty() { address } else { name };
        let is_learning = state == EnrolmentState::Enrolled && is_enrolling(life);
        let since = enrolled_at.max(opened_at);
        state.is_active().then_some(Participant { cohort, person, name, is_learning, since, zone })
    };
    Ok(rows.into_iter().filter_map(participant).collect())
}

/// Whose commitments in some cohorts are overdue, or will be.
fn overdue(conn: &mut Conn, page: &PlanningPage, of: &[CohortId]) -> Result<Vec<(CohortId, PersonId, NaiveDate)>> {
    let mut rows: Vec<(CommitmentId, CohortId, PersonId, NaiveDate)> = commitments::table
        .filter(commitments::cohort_id.among(of).and(commitments::released_at.is_null()))
        .filter(commitments::due_on.lt(page.until))
        .select((commitments::id, commitments::cohort_id, commitments::person_id, commitments::due_on))
        .load(conn)?;
    let mut done = BTreeSet::new();
    for some in rows.chunks(AT_ONCE) {
        done.extend(kept(conn, some.iter().map(|row| row.0).collect())?);
    }
    rows.retain(|(id, ..)| !done.contains(id));
    Ok(rows.into_iter().map(|(_, cohort, person, due_on)| (cohort, person, due_on)).collect())
}

fn about(cohort: String, count: usize, new: &[&str], path: String) -> About {
    let number = |count: usize| Fact::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let names = new.iter().take(NAMES).copied().collect::<Vec<_>>().join(", ");
    About::new("summary", path)
        .with("cohort", Fact::Text(cohort))
        .with("count", number(count))
        .with("names", Fact::Text(names))
        .with("more", number(new.len().saturating_sub(NAMES)))
}
