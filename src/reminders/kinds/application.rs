use chrono::{Days, NaiveDate};
use diesel::prelude::*;

use super::{FoundItem, PlanningPage, Reminder};
use crate::cohorts::applications::{ApplicantFields, ApplicationId, links};
use crate::cohorts::common::policy::takes_people;
use crate::cohorts::common::{CohortId, CohortState};
use crate::people::associations::Names;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{applications, calls, cohorts};
use crate::platform::db::{AmongMethods, Conn, Json};
use crate::platform::error::Result;
use crate::platform::values::{EmailAddress, Language};
use crate::platform::web::Site;
use crate::reminders::rules::effect::{Acts, ToldReminder};
use crate::reminders::rules::{About, Fact};
use crate::reminders::{GuestItem, GuestsAtOnce};

/// Applications that are begun and not sent, for whoever began them, until the call closes. They apply without an account, so nothing
/// of it stands in a digest.
pub(super) struct Application;

impl Reminder for Application {
    fn steps(&self) -> &'static [i32] {
        &[-7, -2]
    }

    fn urgency(&self) -> i32 {
        3
    }

    fn counts_down(&self) -> bool {
        true
    }

    fn find(&self, _: &mut Conn, _: &PlanningPage) -> Result<Vec<FoundItem>> {
        Ok(Vec::new())
    }

    fn guests(&self, conn: &mut Conn, site: &Site, of: &GuestsAtOnce, now: Timestamp) -> Result<Vec<GuestItem>> {
        type Begun = (ApplicationId, Option<EmailAddress>, Language, Option<Json<ApplicantFields>>, Timestamp);
        type Called = (CohortId, CohortState, Zone, Json<Names>, (NaiveDate, NaiveDate));
        let began = applications::table
            .inner_join(calls::table.inner_join(cohorts::table))
            .filter(calls::closes_on.ge(now.latest_day() - Days::new(2)))
            .filter(applications::sent_at.is_null().and(applications::erased_at.is_null()))
            .order(applications::id)
            .select((
                (
                    applications::id,
                    applications::email,
                    applications::language,
                    applications::pending,
                    applications::created_at,
                ),
                (cohorts::id, cohorts::state, cohorts::time_zone, calls::titles, (calls::opens_on, calls::closes_on)),
            ))
            .into_boxed();
        let began = match of {
            GuestsAtOnce::All => began,
            GuestsAtOnce::OfCohort(cohort) => began.filter(calls::cohort_id.eq(*cohort)),
            GuestsAtOnce::These(ids) => {
                began.filter(applications::id.among(ids.iter().map(|id| ApplicationId::from(*id))))
            }
        };
        let rows: Vec<(Begun, Called)> = began.load(conn)?;
        let item = |((id, email, language, pending, begun_at), called): (Begun, Called)| {
            let (cohort, state, zone, titles, (opens_on, closes_on)) = called;
            // A cohort is filled by its call before it is open itself.
            let is_open = (opens_on..=closes_on).contains(&now.day_in(zone)) && takes_people(state);
            let pending = pending.map(|Json(fields)| fields).filter(|_| is_open)?;
            Some(GuestItem {
                address: email?,
                name: pending.name,
                language,
                zone,
                country: pending.country,
                subject: id.into(),
                cohort,
                anchor: closes_on,
                since: begun_at,
                about: about(titles.0, closes_on, links::path(&site.signer, id)),
            })
        };
        Ok(rows.into_iter().filter_map(item).collect())
    }

    fn acts(&self, conn: &mut Conn, told: &[ToldReminder]) -> Result<Option<Acts>> {
        let rows: Vec<(ApplicationId, Option<Timestamp>)> = applications::table
            .filter(applications::id.among(told.iter().map(|one| ApplicationId::from(one.subject))))
            .select((applications::id, applications::sent_at))
            .load(conn)?;
        let sent = rows.into_iter().filter_map(|(id, at)| Some((id, at?)));
        Ok(Some(Acts::of(told, sent, |one| ApplicationId::from(one.subject))))
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        let titles = Names([(Language::ENGLISH, "Become a trainer".to_owned())].into());
        vec![about(titles, today + Days::new(7), String::new())]
    }
}

fn about(titles: Names, closes_on: NaiveDate, path: String) -> About {
    About::new("application", path).with("call", Fact::Titles(titles.0)).with("date", Fact::Day(closes_on))
}
