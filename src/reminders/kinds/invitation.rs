use chrono::{Days, NaiveDate};

use super::{FoundItem, PlanningPage, Reminder};
use crate::cohorts::enrolment::rules::is_enrolling;
use crate::cohorts::common::EnrolmentState;
use crate::cohorts::enrolment::store::token;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::reminders::rules::{About, Fact, StepShare};

pub(super) struct Invitation;

impl Reminder for Invitation {
    fn steps(&self) -> &'static [i32] {
        &[3, 7, 14]
    }

    fn urgency(&self) -> i32 {
        5
    }

    fn find(&self, _: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let invited = page
            .places
            .iter()
            .filter(|place| place.state == EnrolmentState::Invited && is_enrolling(place.cohort_state));
        let item = |place: &super::Place| {
            let since = place.invited_at?;
            let anchor = since.day_in(*page.zones.get(&place.person)?);
            let path = format!("/invitations/{}", token(&page.site.signer, place.id, place.invitation));
            Some(FoundItem {
                person: place.person,
                subject: place.id.into(),
                cohort: Some(place.cohort),
                anchor,
                since,
                share: StepShare::All,
                about: about(place.cohort_name.clone(), anchor, path),
            })
        };
        Ok(invited.filter_map(item).collect())
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        vec![about("West Africa".into(), today - Days::new(3), String::new())]
    }
}

fn about(cohort: String, invited_on: NaiveDate, path: String) -> About {
    About::new("invitation", path).with("cohort", Fact::Text(cohort)).with("date", Fact::Day(invited_on))
}
