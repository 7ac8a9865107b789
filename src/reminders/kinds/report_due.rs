use chrono::{Days, NaiveDate};

use super::{FoundItem, PlanningPage, Reminder, ReminderKind, made_up_training};
use crate::cascade::common::{DeliveryId, DeliveryState, Side};
use crate::cascade::deliveries::DeliveryEventKind;
use crate::cascade::deliveries::rules::TurnKind;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::reminders::rules::effect::{Acts, ToldReminder};
use crate::reminders::rules::{About, StepShare};
use crate::reminders::{AnswerKind, store};

pub(super) struct ReportDue;

impl Reminder for ReportDue {
    fn steps(&self) -> &'static [i32] {
        &[2, 7, 21]
    }

    fn urgency(&self) -> i32 {
        2
    }

    fn find(&self, _: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        // A turn to report that opens on a day waits for the first report; any other waits for a better one.
        let due = page.turns.iter().filter(|turn| {
            let held = &turn.delivery;
            turn.kind == TurnKind::Report
                && turn.opens_on.is_some()
                && page.may_be_due(ReminderKind::ReportDue, held.cohort, held.ends_on)
        });
        let item = |turn: &store::WaitingTurn| {
            let held = &turn.delivery;
            let found = held.found(turn.person, held.ends_on, StepShare::All, "report");
            if turn.side == Side::Coordinator { found } else { found.answered_by(AnswerKind::OF_PLAN) }
        };
        Ok(due.map(item).collect())
    }

    fn deliveries(&self) -> Option<DeliveryState> {
        Some(DeliveryState::Planned)
    }

    fn acts(&self, conn: &mut Conn, told: &[ToldReminder]) -> Result<Option<Acts>> {
        let done = store::happened(conn, told, &[DeliveryEventKind::Reported, DeliveryEventKind::Cancelled])?;
        Ok(Some(Acts::of(told, done, |one| DeliveryId::from(one.subject))))
    }

    fn can_be_held_out(&self) -> bool {
        true
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        vec![About::training("report", "", made_up_training(today), today - Days::new(2))]
    }
}
