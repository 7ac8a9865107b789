use chrono::{Days, NaiveDate};

use super::{FoundItem, PlanningPage, RemindedEnrolment, Reminder, ReminderKind, made_up_title, titles};
use crate::cohorts::common::EnrolmentId;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::reminders::rules::effect::{Acts, ToldReminder};
use crate::reminders::rules::{About, Fact};
use crate::reminders::store;

/// Those who take part in a course and have begun nothing of it, since it may be begun.
pub(super) struct Start;

impl Reminder for Start {
    fn steps(&self) -> &'static [i32] {
        &[3, 10]
    }

    fn urgency(&self) -> i32 {
        6
    }

    fn find(&self, _: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let item = |enrolment: &RemindedEnrolment| {
            let (since, zone) = (enrolment.since?, *page.zones.get(&enrolment.person)?);
            let mut course = page.learning.course(enrolment.cohort, enrolment.person);
            if course.iter().any(|one| one.progress.is_some()) {
                return None;
            }
            course.retain(|one| page.catalogue.get(&one.module.module).is_some());
            // Of those that open first, the first.
            let first = course.into_iter().min_by_key(|one| one.module.opens_on.unwrap_or(NaiveDate::MIN))?.module;
            let anchor = first.opens_on.unwrap_or(NaiveDate::MIN).max(since.day_in(zone));
            let may_be_due = page.may_be_due(ReminderKind::Start, Some(enrolment.cohort), anchor);
            may_be_due.then(|| {
                FoundItem::of_place(
                    enrolment,
                    anchor,
                    since,
                    about(
                        enrolment.cohort_name.clone(),
                        titles(page, &[&first.module]),
                        anchor,
                        format!("/{{language}}/modules/{}", first.module),
                    ),
                )
            })
        };
        Ok(page.enrolments.iter().filter(|one| one.is_learning()).filter_map(item).collect())
    }

    fn acts(&self, conn: &mut Conn, told: &[ToldReminder]) -> Result<Option<Acts>> {
        let learnt = store::learnt_since(conn, told)?;
        Ok(Some(Acts::of(told, learnt, |one| EnrolmentId::from(one.subject))))
    }

    fn can_be_held_out(&self) -> bool {
        true
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        vec![about("West Africa".into(), made_up_title(), today - Days::new(3), String::new())]
    }
}

fn about(cohort: String, module: Fact, from: NaiveDate, path: String) -> About {
    About::new("start", path).with("cohort", Fact::Text(cohort)).with("module", module).with("date", Fact::Day(from))
}
