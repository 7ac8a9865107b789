//! Deliveries as their reminders see them, and whose turn it is with them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use diesel::prelude::*;
use uuid::Uuid;

use super::super::FoundItem;
use super::super::rules::{About, StepShare};
use super::enrolments::reminds;
use super::{PeopleAtOnce, Zones, of_people};
use crate::cascade::common::{DeliveryId, DeliveryMode, DeliveryState, Side, Title};
use crate::cascade::deliveries::DeliveryTrainerRole;
use crate::cascade::deliveries::rules::TurnKind;
use crate::cohorts::common::{CohortId, CohortState};
use crate::people::accounts::{PersonId, Role};
use crate::people::associations::AssociationId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{
    associations, cohorts, deliveries, delivery_authors, delivery_trainers, open_turns, roles,
};
use crate::platform::db::{AmongMethods, AnyId, Conn};
use crate::platform::error::Result;

/// A delivery as far as its reminders need it.
#[derive(Clone, Debug)]
pub struct WaitingDelivery {
    /// Which.
    pub id: DeliveryId,
    /// Its reference.
    pub reference: String,
    /// What it is called by.
    pub title: Title,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// Since when it is in its state.
    pub since: Timestamp,
    /// The cohort it hangs on.
    pub cohort: Option<CohortId>,
}

impl WaitingDelivery {
    /// What waits for somebody with it, counted from a day that its words name.
    pub fn found(&self, person: PersonId, anchor: NaiveDate, share: StepShare, stem: &'static str) -> FoundItem {
        let about = About::training(stem, &self.reference, self.title.clone(), anchor);
        FoundItem { person, subject: self.id.into(), cohort: self.cohort, anchor, since: self.since, share, about }
    }
}

/// Somebody's turn with a delivery.
#[derive(Clone, Debug)]
pub struct WaitingTurn {
    /// Whose.
    pub person: PersonId,
    /// To do what.
    pub kind: TurnKind,
    /// On which side they stand.
    pub side: Side,
    /// The day from which on it is, where it is not since long.
    pub opens_on: Option<NaiveDate>,
    /// With what.
    pub delivery: WaitingDelivery,
}

type Called = (String, String, DeliveryMode, String, NaiveDate, Option<i32>, Option<i32>);
type Row = ((DeliveryId, String, NaiveDate, Timestamp), Called, (Option<CohortId>, Option<CohortState>));

/// The columns of [`Row`].
macro_rules! columns {
    () => {
        (
            (deliveries::id, deliveries::reference, deliveries::ends_on, deliveries::state_since),
            (
                deliveries::municipality,
                deliveries::venue,
                deliveries::mode,
                associations::acronym,
                deliveries::starts_on,
                deliveries::completed,
                deliveries::attended,
            ),
            (cohorts::id.nullable(), cohorts::state.nullable()),
        )
    };
}

/// The delivery of a row; none where the people of its cohort are not reminded. Those of what hangs on no cohort are.
fn waiting(((id, reference, ends_on, since), called, (cohort, state)): Row) -> Option<WaitingDelivery> {
    let (municipality, venue, mode, acronym, starts_on, completed, attended) = called;
    let title = Title { municipality, venue, mode, acronym, starts_on, people: completed.or(attended) };
    state.is_none_or(reminds).then_some(WaitingDelivery { id, reference, title, ends_on, since, cohort })
}

/// The turns of those people that have opened, where they are.
///
/// # Errors
/// Only what the database says.
pub fn open_turns(conn: &mut Conn, people: PeopleAtOnce, zones: &Zones, now: Timestamp) -> Result<Vec<WaitingTurn>> {
    type Turn = (PersonId, TurnKind, Side, Option<NaiveDate>);
    let all = open_turns::table
        .inner_join(deliveries::table.inner_join(associations::table))
        .left_join(cohorts::table.on(deliveries::cohort_id.eq(cohorts::id.nullable())));
    let rows: Vec<(Turn, Row)> = of_people!(all, open_turns::person_id, people)
        .filter(open_turns::opens_on.is_null().or(open_turns::opens_on.assume_not_null().le(now.latest_day())))
        .select(((open_turns::person_id, open_turns::act, open_turns::side, open_turns::opens_on), columns!()))
        .load(conn)?;
    let turn = |((person, kind, side, opens_on), row): (Turn, Row)| {
        let today = now.day_in(*zones.get(&person)?);
        let delivery = waiting(row).filter(|_| opens_on.is_none_or(|day| day <= today))?;
        Some(WaitingTurn { person, kind, side, opens_on, delivery })
    };
    Ok(rows.into_iter().filter_map(turn).collect())
}

/// The deliveries that are planned to begin on a day between those, with those people who are to teach them.
///
/// # Errors
/// Only what the database says.
pub fn planned_with(
    conn: &mut Conn,
    people: PeopleAtOnce,
    (first, last): (NaiveDate, NaiveDate),
) -> Result<Vec<(PersonId, WaitingDelivery)>> {
    type Taught = ((Option<PersonId>, DeliveryTrainerRole), DeliveryState, Row);
    let all = delivery_trainers::table
        .inner_join(deliveries::table.inner_join(associations::table))
        .left_join(cohorts::table.on(deliveries::cohort_id.eq(cohorts::id.nullable())));
    let rows: Vec<Taught> = of_people!(all, delivery_trainers::person_id.assume_not_null(), people)
        .filter(deliveries::starts_on.between(first, last))
        .select(((delivery_trainers::person_id, delivery_trainers::role), deliveries::state, columns!()))
        .load(conn)?;
    let planned = rows.into_iter().filter(|((_, role), state, _)| role.teaches() && *state == DeliveryState::Planned);
    Ok(planned.filter_map(|((person, _), _, row)| Some((person?, waiting(row)?))).collect())
}

/// The deliveries of some cohorts in that state.
///
/// # Errors
/// Only what the database says.
pub fn deliveries_in(conn: &mut Conn, cohorts: &[CohortId], state: DeliveryState) -> Result<Vec<WaitingDelivery>> {
    let rows: Vec<Row> = deliveries::table
        .inner_join(associations::table)
        .left_join(cohorts::table)
        .filter(deliveries::state.eq(state).and(deliveries::cohort_id.assume_not_null().among(cohorts)))
        .select(columns!())
        .load(conn)?;
    Ok(rows.into_iter().filter_map(waiting).collect())
}

/// Whom the deliveries of a cohort in those states may concern: who wrote them, who taught, the focal points.
///
/// # Errors
/// Only what the database says.
pub fn around_deliveries(conn: &mut Conn, cohort: CohortId, states: &[DeliveryState]) -> Result<Vec<PersonId>> {
    let held: Vec<(DeliveryId, AssociationId)> = deliveries::table
        .filter(deliveries::cohort_id.eq(cohort).and(deliveries::state.among(states.iter().copied())))
        .select((deliveries::id, deliveries::association_id))
        .load(conn)?;
    let (held, for_whom): (Vec<DeliveryId>, BTreeSet<AssociationId>) = held.into_iter().unzip();
    let mut around: Vec<PersonId> = delivery_authors::table
        .filter(delivery_authors::delivery_id.among(&held))
        .select(delivery_authors::person_id)
        .load(conn)?;
    let taught: Vec<Option<PersonId>> = delivery_trainers::table
        .filter(delivery_trainers::delivery_id.among(held))
        .select(delivery_trainers::person_id)
        .load(conn)?;
    around.extend(taught.into_iter().flatten());
    let scopes: Vec<AnyId> = for_whom.into_iter().map(|id| AnyId::from(Uuid::from(id))).collect();
    let focal_points: Vec<PersonId> = roles::table
        .filter(roles::role.eq(Role::FocalPoint).and(roles::scope_id.among(scopes)))
        .select(roles::person_id)
        .load(conn)?;
    around.extend(focal_points);
    Ok(around)
}
