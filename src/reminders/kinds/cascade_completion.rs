use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use diesel::prelude::*;
use uuid::Uuid;

use super::{FoundItem, PlanningPage, RemindedEnrolment, Reminder, ReminderKind};
use crate::cascade::common::{CommitmentId, DeliveryState};
use crate::cascade::deliveries::DeliveryEventKind;
use crate::cohorts::common::{EnrolmentId, EnrolmentRole};
use crate::people::associations::{AssociationId, Names};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{associations, commitments, deliveries, delivery_events, delivery_trainers};
use crate::platform::db::{AmongMethods, Conn, Json};
use crate::platform::error::Result;
use crate::reminders::AnswerKind;
use crate::reminders::rules::effect::{Acts, ToldReminder};
use crate::reminders::rules::{About, Fact, StepShare};
use crate::reminders::store::{self, of_people};

/// Open commitments around the day by which they were promised, and the cohort's own day for those who made fewer than it asks for.
pub(super) struct CascadeCompletion;

const KIND: ReminderKind = ReminderKind::CascadeCompletion;

/// The states in which a delivery has been reported and not returned.
const REPORTED: [DeliveryState; 3] = [DeliveryState::Reported, DeliveryState::Confirmed, DeliveryState::Accepted];

impl Reminder for CascadeCompletion {
    fn steps(&self) -> &'static [i32] {
        &[-60, -30, -7, 0, 14]
    }

    fn urgency(&self) -> i32 {
        4
    }

    fn counts_down(&self) -> bool {
        true
    }

    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        type Row = (CommitmentId, EnrolmentId, AssociationId, NaiveDate, Timestamp);
        let mut made: Vec<Row> = of_people!(commitments::table, commitments::person_id, page.people)
            .filter(commitments::released_at.is_null())
            .select((
                commitments::id,
                commitments::enrolment_id,
                commitments::association_id,
                commitments::due_on,
                commitments::created_at,
            ))
            .load(conn)?;
        let active: BTreeMap<EnrolmentId, &RemindedEnrolment> = page
            .enrolments
            .iter()
            .filter(|enrolment| enrolment.state.is_active())
            .map(|enrolment| (enrolment.id, enrolment))
            .collect();
        let mut counts: BTreeMap<EnrolmentId, usize> = BTreeMap::new();
        for (_, enrolment, ..) in &made {
            *counts.entry(*enrolment).or_default() += 1;
        }
        let may_be_due = |enrolment: &RemindedEnrolment, day| page.may_be_due(KIND, Some(enrolment.cohort), day);
        made.retain(|(_, enrolment, _, due_on, _)| active.get(enrolment).is_some_and(|one| may_be_due(one, *due_on)));
        let kept = kept(conn, made.iter().map(|row| row.0).collect())?;
        made.retain(|row| !kept.contains(&row.0));
        let associations = associations(conn, made.iter().map(|row| row.2).collect())?;
        let mut items = Vec::new();
        for (id, enrolment, association, due_on, created_at) in made {
            let (Some(enrolment), Some(association)) = (active.get(&enrolment), associations.get(&association)) else {
                continue;
            };
            let about = promised(association.clone(), due_on, format!("/commitments/{}", Uuid::from(id)));
            let found = item(enrolment, id.into(), due_on, created_at, about);
            items.push(found.answered_by(AnswerKind::OF_COMMITMENT));
        }
        for enrolment in active.values().filter(|enrolment| enrolment.role == EnrolmentRole::Trainer) {
            let made = i64::try_from(counts.get(&enrolment.id).copied().unwrap_or_default()).unwrap_or(i64::MAX);
            let is_short = i64::from(enrolment.target) > made && may_be_due(enrolment, enrolment.deadline);
            let Some(since) = enrolment.since.filter(|_| is_short) else { continue };
            let about = fewer(enrolment.cohort_name.clone(), made, enrolment.target, enrolment.deadline);
            items.push(item(enrolment, enrolment.id.into(), enrolment.deadline, since, about));
        }
        Ok(items)
    }

    fn acts(&self, conn: &mut Conn, told: &[ToldReminder]) -> Result<Option<Acts>> {
        let about = |one: &ToldReminder| one.subject;
        let of_place = store::promised(conn, told)?.into_iter().map(|(id, at)| (Uuid::from(id), at));
        let of_commitment = settled(conn, told)?.into_iter().map(|(id, at)| (Uuid::from(id), at));
        Ok(Some(Acts::of(told, of_place, about).and(Acts::of(told, of_commitment, about))))
    }

    fn can_be_held_out(&self) -> bool {
        true
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        let association = Fact::Association { acronym: "AMS".into(), names: Names::default() };
        let day = today + Days::new(7);
        vec![promised(association, day, String::new()), fewer("West Africa".into(), 1, 2, day)]
    }
}

/// When the commitments of reminders were kept, or it was asked to be released from them.
pub(super) fn settled(conn: &mut Conn, told: &[ToldReminder]) -> Result<Vec<(CommitmentId, Timestamp)>> {
    let of: Vec<CommitmentId> = told.iter().map(|one| CommitmentId::from(one.subject)).collect();
    let reported: Vec<(Option<CommitmentId>, Timestamp)> = delivery_trainers::table
        .inner_join(delivery_events::table.on(delivery_events::delivery_id.eq(delivery_trainers::delivery_id)))
        .filter(delivery_trainers::commitment_id.among(&of))
        .filter(delivery_events::kind.eq(DeliveryEventKind::Reported))
        .select((delivery_trainers::commitment_id, delivery_events::at))
        .load(conn)?;
    let released: Vec<(CommitmentId, Option<Timestamp>, Option<Timestamp>)> = commitments::table
        .filter(commitments::id.among(&of))
        .select((commitments::id, commitments::released_at, commitments::release_asked_at))
        .load(conn)?;
    let reported = reported.into_iter().filter_map(|(id, at)| Some((id?, at)));
    let released =
        released.into_iter().flat_map(|(id, at, asked)| [at, asked].into_iter().flatten().map(move |at| (id, at)));
    Ok(reported.chain(released).collect())
}

/// How associations are called.
pub(super) fn associations(conn: &mut Conn, ids: BTreeSet<AssociationId>) -> Result<BTreeMap<AssociationId, Fact>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(AssociationId, String, Json<Names>)> = associations::table
        .filter(associations::id.among(ids))
        .select((associations::id, associations::acronym, associations::names))
        .load(conn)?;
    // Where there is an acronym, nobody reads the names, which are long.
    let fact = |acronym: String, names: Names| {
        let names = if acronym.is_empty() { names } else { Names::default() };
        Fact::Association { acronym, names }
    };
    Ok(rows.into_iter().map(|(id, acronym, names)| (id, fact(acronym, names.0))).collect())
}

/// Those of the commitments that were kept.
pub(super) fn kept(conn: &mut Conn, made: Vec<CommitmentId>) -> Result<BTreeSet<CommitmentId>> {
    if made.is_empty() {
        return Ok(BTreeSet::new());
    }
    // Of the deliveries all are read: asked for those in some states, SQLite begins with every delivery in them.
    let about: Vec<(Option<CommitmentId>, DeliveryState)> = delivery_trainers::table
        .inner_join(deliveries::table)
        .filter(delivery_trainers::commitment_id.among(made))
        .select((delivery_trainers::commitment_id, deliveries::state))
        .load(conn)?;
    Ok(about
        .into_iter()
        .filter(|(_, state)| REPORTED.contains(state))
        .filter_map(|(commitment, _)| commitment)
        .collect())
}

fn item(enrolment: &RemindedEnrolment, subject: Uuid, anchor: NaiveDate, since: Timestamp, about: About) -> FoundItem {
    let (person, cohort) = (enrolment.person, Some(enrolment.cohort));
    FoundItem { person, subject, cohort, anchor, since, share: StepShare::All, about }
}

fn promised(association: Fact, due_on: NaiveDate, path: String) -> About {
    About::new("commitment", path)
        .late("commitment-late")
        .with("association", association)
        .with("date", Fact::Day(due_on))
}

fn fewer(cohort: String, made: i64, target: i32, deadline: NaiveDate) -> About {
    About::new("target", "/commitments")
        .late("target-late")
        .with("cohort", Fact::Text(cohort))
        .with("date", Fact::Day(deadline))
        .with("made", Fact::Number(made))
        .with("target", Fact::Number(target.into()))
}
