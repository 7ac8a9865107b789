use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use diesel::dsl::count_star;
use diesel::prelude::*;

use super::{FoundItem, PlanningPage, RemindedEnrolment, Reminder, ReminderKind};
use crate::cohorts::common::{EnrolmentId, EnrolmentRole, EnrolmentState};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::commitments;
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;
use crate::reminders::rules::effect::{Acts, ToldReminder};
use crate::reminders::rules::{About, Fact};
use crate::reminders::store;

/// Those who are through with their course and have promised fewer trainings than it asks for. After the cohort's last day
/// another kind takes over.
pub(super) struct CommitmentMissing;

impl Reminder for CommitmentMissing {
    fn steps(&self) -> &'static [i32] {
        &[3, 14]
    }

    fn urgency(&self) -> i32 {
        6
    }

    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let through = |enrolment: &&RemindedEnrolment| {
            enrolment.role == EnrolmentRole::Trainer && enrolment.state == EnrolmentState::Completed
        };
        let mut counted: Vec<(&RemindedEnrolment, Timestamp, NaiveDate)> = Vec::new();
        for enrolment in page.enrolments.iter().filter(through) {
            let since = enrolment.completed_at.max(enrolment.since);
            let (Some(since), Some(zone)) = (since, page.zones.get(&enrolment.person)) else { continue };
            let anchor = since.day_in(*zone);
            let may_be_due = page.may_be_due(ReminderKind::CommitmentMissing, Some(enrolment.cohort), anchor);
            if may_be_due && page.now.day_in(*zone) <= enrolment.deadline {
                counted.push((enrolment, since, anchor));
            }
        }
        if counted.is_empty() {
            return Ok(Vec::new());
        }
        let made: Vec<(EnrolmentId, i64)> = commitments::table
            .filter(commitments::enrolment_id.among(counted.iter().map(|(enrolment, ..)| enrolment.id)))
            .filter(commitments::released_at.is_null())
            .group_by(commitments::enrolment_id)
            .select((commitments::enrolment_id, count_star()))
            .load(conn)?;
        let made: BTreeMap<EnrolmentId, i64> = made.into_iter().collect();
        let item = |(enrolment, since, anchor): (&RemindedEnrolment, Timestamp, NaiveDate)| {
            let made = made.get(&enrolment.id).copied().unwrap_or_default();
            (made < i64::from(enrolment.target)).then(|| {
                FoundItem::of_place(
                    enrolment,
                    anchor,
                    since,
                    about(enrolment.cohort_name.clone(), made, enrolment.target, enrolment.deadline),
                )
            })
        };
        Ok(counted.into_iter().filter_map(item).collect())
    }

    fn acts(&self, conn: &mut Conn, told: &[ToldReminder]) -> Result<Option<Acts>> {
        Ok(Some(Acts::of(told, store::promised(conn, told)?, |one| EnrolmentId::from(one.subject))))
    }

    fn can_be_held_out(&self) -> bool {
        true
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        vec![about("West Africa".into(), 0, 2, today + Days::new(90))]
    }
}

fn about(cohort: String, made: i64, target: i32, deadline: NaiveDate) -> About {
    About::new("commitment-missing", "/commitments")
        .with("cohort", Fact::Text(cohort))
        .with("made", Fact::Number(made))
        .with("target", Fact::Number(target.into()))
        .with("date", Fact::Day(deadline))
}
