use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate, TimeDelta};
use diesel::prelude::*;
use uuid::Uuid;

use super::cascade_completion::{associations, kept, settled};
use super::{FoundItem, PlanningPage, Reminder, ReminderKind};
use crate::cascade::common::CommitmentId;
use crate::cohorts::common::{CohortId, CohortState, EnrolmentState};
use crate::people::accounts::{PersonId, Role};
use crate::people::associations::{AssociationId, Names};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{cohorts, commitments, enrolments, people, roles};
use crate::platform::db::{AmongMethods, AnyId, Conn};
use crate::platform::error::Result;
use crate::reminders::rules::effect::{Acts, ToldReminder};
use crate::reminders::rules::{About, Fact, StepShare, limits, steps};
use crate::reminders::store::{self, of_people};

/// Commitments that are long overdue: at first for their trainers and the focal points of the association, at the last step for
/// those who coordinate the cohort. Nobody hears of one before a reminder of it reached its trainer, and for a week after that.
pub(super) struct Escalation;

const KIND: ReminderKind = ReminderKind::Escalation;
/// So many commitments are looked up at once: SQLite binds 32,766 values.
const AT_ONCE: usize = 10_000;

/// A commitment that is overdue.
#[derive(Clone, Debug)]
struct Overdue {
    id: CommitmentId,
    trainer: PersonId,
    name: String,
    association: AssociationId,
    cohort: CohortId,
    due_on: NaiveDate,
}

impl Reminder for Escalation {
    fn steps(&self) -> &'static [i32] {
        &[21, 35]
    }

    fn urgency(&self) -> i32 {
        3
    }

    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let mut overdue = overdue(conn, page)?;
        overdue.retain(|(_, _, one)| page.may_be_due(KIND, Some(one.cohort), one.due_on));
        let all: BTreeSet<CommitmentId> = overdue.iter().map(|(.., one)| one.id).collect();
        let all: Vec<CommitmentId> = all.into_iter().collect();
        let mut done = BTreeSet::new();
        for some in all.chunks(AT_ONCE) {
            done.extend(kept(conn, some.to_vec())?);
        }
        overdue.retain(|(.., one)| !done.contains(&one.id));
        let of = overdue.iter().map(|(.., one)| (one.trainer, Uuid::from(one.id)));
        let reminded = store::first_sent(conn, ReminderKind::CascadeCompletion, of)?;
        overdue.retain(|(.., one)| reminded.contains_key(&(one.trainer, one.id.into())));
        let associations = associations(conn, overdue.iter().map(|(.., one)| one.association).collect())?;
        let mut told: BTreeSet<(PersonId, CommitmentId)> = BTreeSet::new();
        let mut items = Vec::new();
        for (person, hears_as, one) in overdue {
            let reminded: Option<&Timestamp> = reminded.get(&(one.trainer, one.id.into()));
            let (Some(reminded), Some(association)) = (reminded, associations.get(&one.association)) else { continue };
            // Who is several of these hears of it once, as the first.
            if !told.insert((person, one.id)) {
                continue;
            }
            let (share, stem) = match hears_as {
                HearsAs::Trainer => (StepShare::First, OWN),
                HearsAs::FocalPoint => (StepShare::First, ASSOCIATION),
                HearsAs::Coordinator => (StepShare::Last, COORDINATOR),
            };
            items.push(FoundItem {
                person,
                subject: one.id.into(),
                cohort: Some(one.cohort),
                anchor: one.due_on,
                since: limits::escalates_since(*reminded),
                share,
                about: about(stem, one.name, association.clone(), one.due_on, format!("/commitments/{}", one.id)),
            });
        }
        Ok(items)
    }

    fn outsiders(&self, conn: &mut Conn, cohort: CohortId) -> Result<Vec<PersonId>> {
        let promised_to: Vec<AnyId> = commitments::table
            .filter(commitments::cohort_id.eq(cohort).and(commitments::released_at.is_null()))
            .select(commitments::association_id)
            .distinct()
            .load(conn)?;
        let focal_points = roles::table.filter(roles::role.eq(Role::FocalPoint)).select(roles::person_id);
        Ok(focal_points.filter(roles::scope_id.among(promised_to)).load(conn)?)
    }

    fn acts(&self, conn: &mut Conn, told: &[ToldReminder]) -> Result<Option<Acts>> {
        Ok(Some(Acts::of(told, settled(conn, told)?, |one| CommitmentId::from(one.subject))))
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        let association = || Fact::Association { acronym: "AMS".into(), names: Names::default() };
        let about = |stem| about(stem, "Awa Ndiaye".into(), association(), today - Days::new(21), String::new());
        [OWN, ASSOCIATION, COORDINATOR].map(about).into()
    }
}

const OWN: &str = "overdue";
const ASSOCIATION: &str = "overdue-association";
const COORDINATOR: &str = "overdue-coordinator";

/// As what somebody hears of it, in the order in which they do.
#[derive(Clone, Copy)]
enum HearsAs {
    Trainer,
    FocalPoint,
    Coordinator,
}

/// What may be escalated, for each of the people who would hear of it.
fn overdue(conn: &mut Conn, page: &PlanningPage) -> Result<Vec<(PersonId, HearsAs, Overdue)>> {
    type Row =
        (CommitmentId, PersonId, (String, String), AssociationId, CohortId, NaiveDate, EnrolmentState, CohortState);
    let furthest = TimeDelta::days(i64::from(steps::FURTHEST) + limits::REMEMBERED + limits::MOVED);
    let all = || {
        commitments::table
            .inner_join(enrolments::table)
            .inner_join(cohorts::table)
            .inner_join(people::table.on(people::id.eq(commitments::person_id)))
            .filter(commitments::released_at.is_null())
            .filter(commitments::due_on.between(page.now.latest_day() - furthest, page.until))
            .select((
                commitments::id,
                commitments::person_id,
                (people::name, people::email),
                commitments::association_id,
                commitments::cohort_id,
                commitments::due_on,
                enrolments::state,
                cohorts::state,
            ))
    };
    let own: Vec<Row> = of_people!(all(), commitments::person_id, page.people).load(conn)?;
    let mut spoken_for: BTreeMap<AssociationId, Vec<PersonId>> = BTreeMap::new();
    for one in page.appointments.iter().filter(|one| one.role == Role::FocalPoint) {
        spoken_for.entry(Uuid::from(one.scope).into()).or_default().push(one.person);
    }
    let promised_to: Vec<Row> = match spoken_for.is_empty() {
        true => Vec::new(),
        false => all().filter(commitments::association_id.among(spoken_for.keys())).load(conn)?,
    };
    let coordinated: Vec<CohortId> = page.coordinated.iter().map(|one| one.id).collect();
    let promised_in: Vec<Row> = match coordinated.is_empty() {
        true => Vec::new(),
        false => all().filter(commitments::cohort_id.among(coordinated)).load(conn)?,
    };
    let counts = |(id, trainer, (name, address), association, cohort, due_on, place, life): Row| {
        let name = if name.is_empty() { address } else { name };
        let counts = place.is_active() && store::reminds(life);
        counts.then_some(Overdue { id, trainer, name, association, cohort, due_on })
    };
    let mut found = Vec::new();
    for one in own.into_iter().filter_map(counts).filter(|one| page.zones.contains_key(&one.trainer)) {
        found.push((one.trainer, HearsAs::Trainer, one));
    }
    for one in promised_to.into_iter().filter_map(counts) {
        let speakers = spoken_for.get(&one.association).into_iter().flatten();
        found.extend(speakers.map(|person| (*person, HearsAs::FocalPoint, one.clone())));
    }
    for one in promised_in.into_iter().filter_map(counts) {
        let coordinators = page.coordinated.iter().filter(|cohort| cohort.id == one.cohort);
        found.extend(coordinators.map(|cohort| (cohort.person, HearsAs::Coordinator, one.clone())));
    }
    Ok(found)
}

fn about(stem: &'static str, trainer: String, association: Fact, due_on: NaiveDate, path: String) -> About {
    About::new(stem, path)
        .with("trainer", Fact::Text(trainer))
        .with("association", association)
        .with("date", Fact::Day(due_on))
}
