use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::{FoundItem, PlanningPage, Reminder, ReminderKind, made_up_title, titles};
use crate::cohorts::common::EnrolmentId;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::reminders::rules::effect::{Acts, ToldReminder};
use crate::reminders::rules::{About, Fact};
use crate::reminders::store;
use content::ModuleSlug;

/// Modules that are open and to be done by a day, those of the same day together. What waits for the reader of a text is left out.
pub(super) struct ModuleDue;

impl Reminder for ModuleDue {
    fn steps(&self) -> &'static [i32] {
        &[-7, -2, 2]
    }

    fn urgency(&self) -> i32 {
        5
    }

    fn counts_down(&self) -> bool {
        true
    }

    fn find(&self, _: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let mut items = Vec::new();
        for enrolment in page.enrolments.iter().filter(|one| one.is_learning()) {
            let (Some(since), Some(zone)) = (enrolment.since, page.zones.get(&enrolment.person)) else { continue };
            let today = page.now.day_in(*zone);
            let mut due: BTreeMap<NaiveDate, Vec<&ModuleSlug>> = BTreeMap::new();
            for one in page.learning.course(enrolment.cohort, enrolment.person) {
                let opened = one.module.opens_on.is_none_or(|day| day <= today);
                let is_open =
                    opened && !one.is_done() && !one.unread && page.catalogue.get(&one.module.module).is_some();
                if let Some(day) = one.module.due_on.filter(|_| is_open) {
                    due.entry(day).or_default().push(&one.module.module);
                }
            }
            due.retain(|day, _| page.may_be_due(ReminderKind::ModuleDue, Some(enrolment.cohort), *day));
            items.extend(due.into_iter().filter_map(|(anchor, modules)| {
                let (count, path) = (modules.len(), format!("/{{language}}/modules/{}", modules.first()?));
                Some(FoundItem::of_place(
                    enrolment,
                    anchor,
                    since,
                    about(enrolment.cohort_name.clone(), titles(page, &modules), count, anchor, path),
                ))
            }));
        }
        Ok(items)
    }

    fn acts(&self, conn: &mut Conn, told: &[ToldReminder]) -> Result<Option<Acts>> {
        let done = store::completed_of(conn, told)?;
        let of_day = |(enrolment, due_on, at)| ((enrolment, due_on), at);
        Ok(Some(Acts::of(told, done.into_iter().map(of_day), |one| (EnrolmentId::from(one.subject), one.anchor))))
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        vec![about("West Africa".into(), made_up_title(), 1, today + Days::new(7), String::new())]
    }
}

fn about(cohort: String, modules: Fact, count: usize, due_on: NaiveDate, path: String) -> About {
    About::new("module", path)
        .late("module-late")
        .with("cohort", Fact::Text(cohort))
        .with("modules", modules)
        .with("count", Fact::Number(i64::try_from(count).unwrap_or(i64::MAX)))
        .with("date", Fact::Day(due_on))
}
