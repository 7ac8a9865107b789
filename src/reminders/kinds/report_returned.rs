use chrono::{Days, NaiveDate};

use super::{FoundItem, PlanningPage, Reminder, ReminderKind, made_up_training};
use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cascade::deliveries::DeliveryEventKind;
use crate::cascade::deliveries::rules::TurnKind;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::reminders::rules::effect::{Acts, ToldReminder};
use crate::reminders::rules::{About, StepShare};
use crate::reminders::store;

pub(super) struct ReportReturned;

impl Reminder for ReportReturned {
    fn steps(&self) -> &'static [i32] {
        &[3, 10]
    }

    fn urgency(&self) -> i32 {
        1
    }

    fn find(&self, _: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let returned = page.turns.iter().filter(|turn| turn.kind == TurnKind::Report && turn.opens_on.is_none());
        let item = |turn: &store::WaitingTurn| {
            let (held, zone) = (&turn.delivery, page.zones.get(&turn.person)?);
            let returned_on = held.since.day_in(*zone);
            let may_be_due = page.may_be_due(ReminderKind::ReportReturned, held.cohort, returned_on);
            may_be_due.then(|| held.found(turn.person, returned_on, StepShare::All, "returned"))
        };
        Ok(returned.filter_map(item).collect())
    }

    fn deliveries(&self) -> Option<DeliveryState> {
        Some(DeliveryState::Returned)
    }

    fn acts(&self, conn: &mut Conn, told: &[ToldReminder]) -> Result<Option<Acts>> {
        let done = store::happened(conn, told, &[DeliveryEventKind::Reported, DeliveryEventKind::Withdrawn])?;
        Ok(Some(Acts::of(told, done, |one| DeliveryId::from(one.subject))))
    }

    fn can_be_held_out(&self) -> bool {
        true
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        vec![About::training("returned", "", made_up_training(today), today - Days::new(3))]
    }
}
