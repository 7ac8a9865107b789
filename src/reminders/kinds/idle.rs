use chrono::{Days, NaiveDate};

use super::{FoundItem, PlanningPage, RemindedEnrolment, Reminder, ReminderKind, made_up_title, titles};
use crate::cohorts::common::EnrolmentId;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::reminders::rules::effect::{Acts, ToldReminder};
use crate::reminders::rules::{About, Fact};
use crate::reminders::store::{self, CourseModule};

/// Those who have begun a course and stopped in the middle. Who only waits for the reader of a text has not stopped.
pub(super) struct Idle;

impl Reminder for Idle {
    fn steps(&self) -> &'static [i32] {
        &[14]
    }

    fn urgency(&self) -> i32 {
        8
    }

    fn find(&self, _: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let item = |enrolment: &RemindedEnrolment| {
            let (since, zone) = (enrolment.since?, *page.zones.get(&enrolment.person)?);
            let today = page.now.day_in(zone);
            let course = page.learning.course(enrolment.cohort, enrolment.person);
            let active_at = course.iter().filter_map(|one| one.progress?.last_activity).max()?;
            let next = to_go_on_with(page, course, today)?;
            let opened = next.module.opens_on.filter(|_| next.progress.is_none()).unwrap_or(NaiveDate::MIN);
            let since = active_at.max(since);
            let anchor = since.day_in(zone).max(opened);
            let may_be_due = page.may_be_due(ReminderKind::Idle, Some(enrolment.cohort), anchor);
            may_be_due.then(|| {
                FoundItem::of_place(
                    enrolment,
                    anchor,
                    since,
                    about(
                        if next.progress.is_some() { STOPPED } else { NEXT },
                        enrolment.cohort_name.clone(),
                        titles(page, &[&next.module.module]),
                        active_at.day_in(zone),
                        format!("/{{language}}/modules/{}", next.module.module),
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
        let day = today - Days::new(14);
        [STOPPED, NEXT].map(|stem| about(stem, "West Africa".into(), made_up_title(), day, String::new())).into()
    }
}

/// The required module that is open and not done: the one they were in last, else the first.
fn to_go_on_with<'a>(page: &PlanningPage, course: Vec<CourseModule<'a>>, today: NaiveDate) -> Option<CourseModule<'a>> {
    let is_open = |one: &CourseModule| {
        one.module.required
            && one.module.opens_on.is_none_or(|day| day <= today)
            && !one.is_done()
            && !one.unread
            && page.catalogue.get(&one.module.module).is_some()
    };
    let mut open: Vec<CourseModule> = course.into_iter().filter(is_open).collect();
    open.sort_by_key(|one| std::cmp::Reverse(one.progress.and_then(|progress| progress.last_activity)));
    open.into_iter().next()
}

const STOPPED: &str = "idle";
/// For who has done one module and not begun the next.
const NEXT: &str = "idle-next";

fn about(stem: &'static str, cohort: String, module: Fact, active_on: NaiveDate, path: String) -> About {
    About::new(stem, path).with("cohort", Fact::Text(cohort)).with("module", module).with("date", Fact::Day(active_on))
}
