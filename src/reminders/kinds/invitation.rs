use chrono::{Days, NaiveDate};
use diesel::prelude::*;

use super::{FoundItem, PlanningPage, Reminder, ReminderKind};
use crate::cohorts::common::{EnrolmentId, EnrolmentState};
use crate::cohorts::enrolment::links::token;
use crate::cohorts::enrolment::rules::is_enrolling;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::enrolments;
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;
use crate::reminders::rules::effect::{Acts, ToldReminder};
use crate::reminders::rules::{About, Fact};

pub(super) struct Invitation;

impl Reminder for Invitation {
    fn steps(&self) -> &'static [i32] {
        &[3, 7, 14]
    }

    fn urgency(&self) -> i32 {
        5
    }

    fn find(&self, _: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let invited = page.enrolments.iter().filter(|enrolment| {
            enrolment.state == EnrolmentState::Invited && !enrolment.waits && is_enrolling(enrolment.cohort_state)
        });
        let item = |enrolment: &super::RemindedEnrolment| {
            let since = enrolment.invited_at?;
            let anchor = since.day_in(*page.zones.get(&enrolment.person)?);
            if !page.may_be_due(ReminderKind::Invitation, Some(enrolment.cohort), anchor) {
                return None;
            }
            let path = format!("/invitations/{}", token(&page.site.signer, enrolment.id, enrolment.invitation));
            Some(FoundItem::of_place(enrolment, anchor, since, about(enrolment.cohort_name.clone(), anchor, path)))
        };
        Ok(invited.filter_map(item).collect())
    }

    fn acts(&self, conn: &mut Conn, told: &[ToldReminder]) -> Result<Option<Acts>> {
        let rows: Vec<(EnrolmentId, Option<Timestamp>, Option<Timestamp>)> = enrolments::table
            .filter(enrolments::id.among(told.iter().map(|one| EnrolmentId::from(one.subject))))
            .select((enrolments::id, enrolments::enrolled_at, enrolments::ended_at))
            .load(conn)?;
        let answers =
            rows.into_iter().flat_map(|(id, yes, no)| [yes, no].into_iter().flatten().map(move |at| (id, at)));
        Ok(Some(Acts::of(told, answers, |one| EnrolmentId::from(one.subject))))
    }

    fn can_be_held_out(&self) -> bool {
        true
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        vec![about("West Africa".into(), today - Days::new(3), String::new())]
    }
}

fn about(cohort: String, invited_on: NaiveDate, path: String) -> About {
    // Whoever has that link can answer.
    let about = About::new("invitation", path).plainly("/home");
    about.with("cohort", Fact::Text(cohort)).with("date", Fact::Day(invited_on))
}
