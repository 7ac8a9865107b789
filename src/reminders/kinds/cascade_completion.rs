use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use diesel::prelude::*;
use uuid::Uuid;

use super::{FoundItem, PlanningPage, RemindedEnrolment, Reminder};
use crate::cascade::common::{CommitmentId, DeliveryState};
use crate::cohorts::common::{EnrolmentId, EnrolmentRole};
use crate::people::associations::Names;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{associations, commitments, deliveries, delivery_trainers};
use crate::platform::db::{Conn, Json};
use crate::platform::error::Result;
use crate::reminders::rules::{About, Fact, StepShare};

/// Open commitments around the day by which they were promised, and the cohort's own day for those who made fewer than it asks for.
pub(super) struct CascadeCompletion;

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
        type Row = (CommitmentId, EnrolmentId, NaiveDate, Timestamp, String, Json<Names>);
        let made: Vec<Row> = commitments::table
            .inner_join(associations::table)
            .filter(commitments::person_id.eq_any(page.ids()).and(commitments::released_at.is_null()))
            .select((
                commitments::id,
                commitments::enrolment_id,
                commitments::due_on,
                commitments::created_at,
                associations::acronym,
                associations::names,
            ))
            .load(conn)?;
        let kept = kept(conn, made.iter().map(|row| row.0).collect())?;
        let active: BTreeMap<EnrolmentId, &RemindedEnrolment> = page
            .enrolments
            .iter()
            .filter(|enrolment| enrolment.state.is_active())
            .map(|enrolment| (enrolment.id, enrolment))
            .collect();
        let mut counts: BTreeMap<EnrolmentId, usize> = BTreeMap::new();
        let mut items = Vec::new();
        for (id, enrolment, due_on, created_at, acronym, names) in made {
            *counts.entry(enrolment).or_default() += 1;
            let Some(enrolment) = active.get(&enrolment).filter(|_| !kept.contains(&id)) else { continue };
            let about = promised(
                Fact::Association { acronym, names: names.0 },
                due_on,
                format!("/commitments/{}", Uuid::from(id)),
            );
            items.push(item(enrolment, id.into(), due_on, created_at, about));
        }
        for enrolment in active.values().filter(|enrolment| enrolment.role == EnrolmentRole::Trainer) {
            let made = i64::try_from(counts.get(&enrolment.id).copied().unwrap_or_default()).unwrap_or(i64::MAX);
            let Some(since) = enrolment.since.filter(|_| i64::from(enrolment.target) > made) else { continue };
            let about = fewer(enrolment.cohort_name.clone(), made, enrolment.target, enrolment.deadline);
            items.push(item(enrolment, enrolment.id.into(), enrolment.deadline, since, about));
        }
        Ok(items)
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        let association = Fact::Association { acronym: "AMS".into(), names: Names::default() };
        let day = today + Days::new(7);
        vec![promised(association, day, String::new()), fewer("West Africa".into(), 1, 2, day)]
    }
}

/// Those of the commitments that were kept.
fn kept(conn: &mut Conn, made: Vec<CommitmentId>) -> Result<BTreeSet<CommitmentId>> {
    let kept: Vec<Option<CommitmentId>> = delivery_trainers::table
        .inner_join(deliveries::table)
        .filter(delivery_trainers::commitment_id.eq_any(made))
        .filter(deliveries::state.eq_any(REPORTED))
        .select(delivery_trainers::commitment_id)
        .load(conn)?;
    Ok(kept.into_iter().flatten().collect())
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
