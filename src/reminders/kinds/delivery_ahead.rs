use chrono::{Days, NaiveDate, TimeDelta};

use super::{FoundItem, PlanningPage, Reminder, ReminderKind, made_up_training};
use crate::cascade::common::DeliveryState;
use crate::cascade::deliveries::plan_calendar::PlannedDays;
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::reminders::rules::{About, AheadPlan, StepShare, steps};
use crate::reminders::store::{self, WaitingDelivery};

/// Trainings that are planned, for those who teach them, until they begin; their mail puts them into calendars.
pub(super) struct DeliveryAhead;

impl Reminder for DeliveryAhead {
    fn steps(&self) -> &'static [i32] {
        &[-14, -3]
    }

    fn urgency(&self) -> i32 {
        4
    }

    fn counts_down(&self) -> bool {
        true
    }

    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        // One that begins today or later, as near as a cohort may choose.
        let days = (page.now.latest_day() - TimeDelta::days(2), page.until + TimeDelta::days(steps::FURTHEST.into()));
        let has_left = |person: PersonId, cohort: Option<CohortId>| {
            let mut places = page.enrolments.iter().filter(|one| one.person == person && Some(one.cohort) == cohort);
            places.any(|place| !place.state.is_active())
        };
        let item = |(person, held): (PersonId, WaitingDelivery)| {
            let (begins, today) = (held.title.starts_on, page.now.day_in(*page.zones.get(&person)?));
            let is_ahead = today <= begins && !has_left(person, held.cohort);
            let may_be_due = is_ahead && page.may_be_due(ReminderKind::DeliveryAhead, held.cohort, begins);
            may_be_due.then(|| {
                let mut item = held.found(person, begins, StepShare::All, "ahead");
                let title = &held.title;
                let days = PlannedDays::new((begins, held.ends_on), &title.venue, &title.municipality);
                item.about.planned = Some(AheadPlan { reference: held.reference.clone(), days });
                item
            })
        };
        Ok(store::planned_with(conn, page.people, days)?.into_iter().filter_map(item).collect())
    }

    fn deliveries(&self) -> Option<DeliveryState> {
        Some(DeliveryState::Planned)
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        let mut training = made_up_training(today);
        (training.starts_on, training.people) = (today + Days::new(7), None);
        vec![About::training("ahead", "", training, today + Days::new(7))]
    }
}
