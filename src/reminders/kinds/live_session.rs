use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, TimeDelta};
use diesel::prelude::*;
use uuid::Uuid;

use super::{FoundItem, PlanningPage, RemindedEnrolment, Reminder, ReminderKind};
use crate::cohorts::common::CohortId;
use crate::cohorts::sessions::LiveSessionId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{cohorts, live_sessions};
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;
use crate::reminders::rules::{About, Fact, StepShare, steps};

/// Hours at which a cohort meets, for everybody who takes part, until they begin. The mail that planned one put it into calendars.
pub(super) struct LiveSession;

impl Reminder for LiveSession {
    fn steps(&self) -> &'static [i32] {
        &[-3, -1]
    }

    fn urgency(&self) -> i32 {
        2
    }

    fn counts_down(&self) -> bool {
        true
    }

    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let here = |one: &&RemindedEnrolment| one.state.is_active();
        let of: BTreeSet<CohortId> = page.enrolments.iter().filter(here).map(|one| one.cohort).collect();
        if of.is_empty() {
            return Ok(Vec::new());
        }
        type Row = (LiveSessionId, CohortId, String, String, Timestamp, Timestamp);
        let days = (page.until - page.now.day_in(Zone::UTC)).num_days() + i64::from(steps::FURTHEST);
        let sessions: Vec<Row> = live_sessions::table
            .inner_join(cohorts::table)
            .filter(live_sessions::cohort_id.among(of))
            .filter(live_sessions::cancelled_at.is_null())
            .filter(
                live_sessions::starts_at
                    .gt(page.now)
                    .and(live_sessions::starts_at.lt(page.now + TimeDelta::days(days))),
            )
            .order((live_sessions::starts_at, live_sessions::id))
            .select((
                live_sessions::id,
                live_sessions::cohort_id,
                cohorts::slug,
                live_sessions::title,
                live_sessions::starts_at,
                live_sessions::created_at,
            ))
            .load(conn)?;
        let mut items = Vec::new();
        for (id, cohort, slug, title, starts_at, created_at) in sessions {
            for place in page.enrolments.iter().filter(here).filter(|one| one.cohort == cohort) {
                let (Some(since), Some(zone)) = (place.since, page.zones.get(&place.person)) else { continue };
                let anchor = starts_at.day_in(*zone);
                if page.may_be_due(ReminderKind::LiveSession, Some(cohort), anchor) {
                    items.push(FoundItem {
                        person: place.person,
                        subject: id.into(),
                        cohort: Some(cohort),
                        anchor,
                        since: since.max(created_at),
                        share: StepShare::All,
                        about: about(
                            title.clone(),
                            (place.cohort_name.clone(), starts_at, *zone),
                            format!("/cohorts/{slug}/sessions/{}", Uuid::from(id)),
                        ),
                    });
                }
            }
        }
        Ok(items)
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        let at = (today + Days::new(7)).and_hms_opt(14, 0, 0).unwrap_or_default().and_utc();
        vec![about("Question hour".into(), ("West Africa".into(), at.into(), Zone::UTC), String::new())]
    }
}

fn about(title: String, (cohort, starts_at, zone): (String, Timestamp, Zone), path: String) -> About {
    let about = About::new("session", path).with("title", Fact::Text(title)).with("cohort", Fact::Text(cohort));
    about.with("time", Fact::Moment(starts_at, zone))
}
