use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use diesel::prelude::*;

use super::{FoundItem, PlanningPage, Reminder, ReminderKind, made_up_training};
use crate::cascade::common::{DeliveryId, DeliveryState, Side};
use crate::cascade::deliveries::DeliveryEventKind;
use crate::cascade::deliveries::rules::TurnKind;
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::platform::clock::Zone;
use crate::platform::db::schema::{deliveries, delivery_authors, delivery_trainers, open_turns};
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;
use crate::reminders::AnswerKind;
use crate::reminders::rules::effect::{Acts, ToldReminder};
use crate::reminders::rules::{About, StepShare};
use crate::reminders::store::{self, CoordinatedCohort, WaitingDelivery};

/// The last step is for the coordinators, who look after a report once it takes long. Where nobody else can confirm, they
/// get all of them.
pub(super) struct Confirmation;

impl Reminder for Confirmation {
    fn steps(&self) -> &'static [i32] {
        &[3, 10, 17]
    }

    fn urgency(&self) -> i32 {
        3
    }

    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let to_confirm = page.turns.iter().filter(|turn| turn.kind == TurnKind::Confirm);
        let own = |turn: &store::WaitingTurn| {
            let (share, stem) = match turn.side {
                Side::Coordinator => (StepShare::All, STUCK),
                _ => (StepShare::First, OWN),
            };
            let (held, zone) = (&turn.delivery, *page.zones.get(&turn.person)?);
            let may_be_due = page.may_be_due(ReminderKind::Confirmation, held.cohort, held.since.day_in(zone));
            may_be_due.then(|| item(turn.person, held, zone, share, stem).answered_by(AnswerKind::OF_REPORT))
        };
        let mut items: Vec<FoundItem> = to_confirm.filter_map(own).collect();
        let left = left_waiting(conn, &page.coordinated)?;
        let looked_after = |(person, delivery): (PersonId, WaitingDelivery)| {
            Some(item(person, &delivery, *page.zones.get(&person)?, StepShare::Last, STUCK))
        };
        items.extend(left.into_iter().filter_map(looked_after));
        Ok(items)
    }

    fn deliveries(&self) -> Option<DeliveryState> {
        Some(DeliveryState::Reported)
    }

    fn acts(&self, conn: &mut Conn, told: &[ToldReminder]) -> Result<Option<Acts>> {
        let done = store::happened(conn, told, &[DeliveryEventKind::Confirmed, DeliveryEventKind::Returned])?;
        Ok(Some(Acts::of(told, done, |one| DeliveryId::from(one.subject))))
    }

    fn can_be_held_out(&self) -> bool {
        true
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        [OWN, STUCK].map(|stem| About::training(stem, "", made_up_training(today), today - Days::new(3))).into()
    }
}

const OWN: &str = "confirmation";
/// For coordinators, where those who should have confirmed have not, or cannot.
const STUCK: &str = "confirmation-stuck";

fn item(person: PersonId, held: &WaitingDelivery, zone: Zone, share: StepShare, stem: &'static str) -> FoundItem {
    held.found(person, held.since.day_in(zone), share, stem)
}

/// Reports that wait for a side, with the coordinators of their cohorts.
fn left_waiting(conn: &mut Conn, coordinated: &[CoordinatedCohort]) -> Result<Vec<(PersonId, WaitingDelivery)>> {
    if coordinated.is_empty() {
        return Ok(Vec::new());
    }
    let cohorts: Vec<CohortId> = coordinated.iter().map(|one| one.id).collect();
    let found = store::deliveries_in(conn, &cohorts, DeliveryState::Reported)?;
    let about: Vec<DeliveryId> = found.iter().map(|one| one.id).collect();
    let ids: BTreeSet<PersonId> = coordinated.iter().map(|one| one.person).collect();
    let ids: Vec<PersonId> = ids.into_iter().collect();
    let mut without = BTreeSet::new();
    for some in about.chunks(REPORTS_AT_ONCE) {
        without.extend(kept_out(conn, &ids, some)?);
    }
    let mut left = Vec::new();
    for one in found {
        let theirs = coordinated.iter().filter(|cohort| Some(cohort.id) == one.cohort);
        let coordinators = theirs.map(|cohort| cohort.person);
        left.extend(coordinators.filter(|person| !without.contains(&(one.id, *person))).map(|id| (id, one.clone())));
    }
    Ok(left)
}

/// For so many reports at once it is asked who hears nothing of them: SQLite binds 32,766 values, and a coordinator of many cohorts
/// may have more that wait.
const REPORTS_AT_ONCE: usize = 10_000;

/// Who hears nothing of a report as its coordinator: those whose turn it is anyway, those who wrote it, those who taught.
fn kept_out(conn: &mut Conn, ids: &[PersonId], about: &[DeliveryId]) -> Result<Vec<(DeliveryId, PersonId)>> {
    let turns: Vec<(DeliveryId, PersonId)> = open_turns::table
        .filter(open_turns::person_id.among(ids).and(open_turns::delivery_id.among(about)))
        .select((open_turns::delivery_id, open_turns::person_id))
        .load(conn)?;
    let wrote: Vec<(DeliveryId, PersonId)> = delivery_authors::table
        .inner_join(deliveries::table)
        .filter(delivery_authors::person_id.among(ids).and(delivery_authors::delivery_id.among(about)))
        .filter(delivery_authors::revision.eq(deliveries::revision))
        .select((delivery_authors::delivery_id, delivery_authors::person_id))
        .load(conn)?;
    let on_it: Vec<(DeliveryId, PersonId)> = delivery_trainers::table
        .filter(delivery_trainers::person_id.assume_not_null().among(ids))
        .filter(delivery_trainers::delivery_id.among(about))
        .select((delivery_trainers::delivery_id, delivery_trainers::person_id.assume_not_null()))
        .load(conn)?;
    Ok(turns.into_iter().chain(wrote).chain(on_it).collect())
}
