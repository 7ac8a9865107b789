use chrono::{Days, NaiveDate};
use diesel::prelude::*;

use super::{FoundItem, PlanningPage, Reminder, ReminderKind};
use crate::cohorts::certificates::{CertificateCode, CertificateId};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::db::schema::{certificates, enrolments};
use crate::platform::error::Result;
use crate::reminders::rules::{About, Fact, StepShare};
use crate::reminders::store::of_people;

/// Certificates that end, for whoever holds them, until they are renewed. Their cohorts are long over by then.
pub(super) struct CertificateEnds;

impl Reminder for CertificateEnds {
    fn steps(&self) -> &'static [i32] {
        &[-90, -30, -7]
    }

    fn urgency(&self) -> i32 {
        7
    }

    fn counts_down(&self) -> bool {
        true
    }

    fn is_of_cohorts(&self) -> bool {
        false
    }

    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        type Row = (CertificateId, CertificateCode, PersonId, String, Option<NaiveDate>, Timestamp);
        let held = certificates::table.inner_join(enrolments::table);
        let ending: Vec<Row> = of_people!(held, enrolments::person_id, page.people)
            .filter(certificates::revoked_at.is_null())
            .filter(certificates::valid_until.is_not_null())
            .order(certificates::id)
            .select((
                certificates::id,
                certificates::code,
                enrolments::person_id,
                certificates::cohort,
                certificates::valid_until,
                certificates::issued_at,
            ))
            .load(conn)?;
        let item = |(id, code, person, cohort, until, issued_at): Row| {
            let anchor = until?;
            let may_be_due = page.zones.contains_key(&person) && page.may_be_due(KIND, None, anchor);
            may_be_due.then(|| FoundItem {
                person,
                subject: id.into(),
                cohort: None,
                anchor,
                since: issued_at,
                share: StepShare::All,
                about: about(cohort, anchor, format!("/certificates/{code}")),
            })
        };
        Ok(ending.into_iter().filter_map(item).collect())
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        vec![about("West Africa".into(), today + Days::new(30), String::new())]
    }
}

const KIND: ReminderKind = ReminderKind::CertificateEnds;

fn about(cohort: String, until: NaiveDate, path: String) -> About {
    About::new("certificate", path).with("cohort", Fact::Text(cohort)).with("date", Fact::Day(until))
}
