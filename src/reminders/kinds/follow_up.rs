use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, TimeDelta};
use uuid::Uuid;

use super::{FoundItem, PlanningPage, Reminder, made_up_training};
use crate::people::accounts::Role;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::reminders::AnswerKind;
use crate::reminders::rules::{About, Fact, StepShare, limits};
use crate::reminders::store::{self, AskedFollowUp};

/// What became of a training, asked of who led it and of those who speak for its association, each step once. It comes after the
/// course of its cohort is long over, and no cohort chooses for it; but whoever is left alone there is left alone here.
pub(super) struct TrainingFollowUp;

impl Reminder for TrainingFollowUp {
    fn steps(&self) -> &'static [i32] {
        &[0]
    }

    fn urgency(&self) -> i32 {
        8
    }

    fn is_of_cohorts(&self) -> bool {
        false
    }

    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        // Who looks ahead finds none: what is not open yet is nobody's question.
        if page.until > page.now.latest_day() {
            return Ok(Vec::new());
        }
        let since = page.now.latest_day() - TimeDelta::days(limits::REMEMBERED);
        let led = store::asked_leads(conn, page.people, since)?;
        let leads: BTreeSet<_> = led.iter().map(|one| (one.person, one.delivery)).collect();
        let speaks = page.appointments.iter().filter(|one| one.role == Role::FocalPoint);
        let speaks = speaks.map(|one| (one.person, Uuid::from(one.scope)));
        let mut spoken = store::asked_focal_points(conn, speaks, since)?;
        // Who led a training for an association for which they speak is asked once.
        spoken.retain(|one| !leads.contains(&(one.person, one.delivery)));
        let led = led.into_iter().map(|one| item(one, TRAINER));
        let all = led.chain(spoken.into_iter().map(|one| item(one, ASSOCIATION)));
        Ok(all.filter(|item| page.zones.contains_key(&item.person)).collect())
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        let sample = |stem| about(stem, "", made_up_training(today - Days::new(90)), 3);
        [TRAINER, ASSOCIATION].map(sample).into()
    }
}

const TRAINER: &str = "follow-up-trainer";
const ASSOCIATION: &str = "follow-up-association";

fn about(stem: &'static str, reference: &str, title: crate::cascade::common::Title, months: i32) -> About {
    let path = format!("/deliveries/{reference}/follow-up");
    About::new(stem, path).with("training", Fact::Training(title)).with("months", Fact::Number(months.into()))
}

fn item(asked: AskedFollowUp, stem: &'static str) -> FoundItem {
    let item = FoundItem {
        person: asked.person,
        subject: asked.id.into(),
        cohort: asked.cohort,
        anchor: asked.opened_on,
        // It is asked from the day on which it opens, wherever it was opened and they are.
        since: asked.opened_at + TimeDelta::days(-2),
        share: StepShare::All,
        about: about(stem, &asked.reference, asked.title, asked.months),
    };
    item.answered_by(AnswerKind::OF_FOLLOW_UP)
}
