//! What is asked about what became of trainings, and of whom.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use uuid::Uuid;

use super::{PeopleAtOnce, of_people};
use crate::cascade::common::{DeliveryId, DeliveryMode, DeliveryState, Title};
use crate::cascade::deliveries::DeliveryTrainerRole;
use crate::cascade::followups::{FollowUpId, FollowUpSide};
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::people::associations::AssociationId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{associations, deliveries, delivery_trainers, follow_ups};
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;

/// A question that somebody has not answered.
#[derive(Clone, Debug)]
pub struct AskedFollowUp {
    /// Who is asked.
    pub person: PersonId,
    /// Which question.
    pub id: FollowUpId,
    /// How many months after the end of the training.
    pub months: i32,
    /// The day on which it was opened.
    pub opened_on: NaiveDate,
    /// When that was.
    pub opened_at: Timestamp,
    /// About which training.
    pub delivery: DeliveryId,
    /// Of which cohort that was.
    pub cohort: Option<CohortId>,
    /// What people call it.
    pub reference: String,
    /// What sets it apart.
    pub title: Title,
}

type Row = (
    (FollowUpId, i32, NaiveDate, Timestamp),
    (DeliveryId, String, AssociationId, Option<CohortId>),
    (String, String, DeliveryMode, String, NaiveDate, Option<i32>, Option<i32>),
);

/// The columns of [`Row`].
macro_rules! columns {
    () => {
        (
            (follow_ups::id, follow_ups::months, follow_ups::opened_on, follow_ups::opened_at),
            (deliveries::id, deliveries::reference, deliveries::association_id, deliveries::cohort_id),
            (
                deliveries::municipality,
                deliveries::venue,
                deliveries::mode,
                associations::acronym,
                deliveries::starts_on,
                deliveries::completed,
                deliveries::attended,
            ),
        )
    };
}

/// The questions to a side that were opened since a day and that nobody has answered.
macro_rules! unanswered {
    ($query:expr, $side:expr, $since:expr) => {
        $query
            .filter(follow_ups::side.eq($side).and(follow_ups::outcome.is_null()))
            .filter(follow_ups::opened_on.ge($since))
            .filter(deliveries::state.among([DeliveryState::Confirmed, DeliveryState::Accepted]))
    };
}

fn asked(person: PersonId, row: Row) -> AskedFollowUp {
    let ((id, months, opened_on, opened_at), (delivery, reference, _, cohort), called) = row;
    let (municipality, venue, mode, acronym, starts_on, completed, attended) = called;
    let title = Title { municipality, venue, mode, acronym, starts_on, people: completed.or(attended) };
    AskedFollowUp { person, id, months, opened_on, opened_at, delivery, cohort, reference, title }
}

/// What those people are asked about trainings that they led.
///
/// # Errors
/// Only what the database says.
pub fn asked_leads(conn: &mut Conn, people: PeopleAtOnce, since: NaiveDate) -> Result<Vec<AskedFollowUp>> {
    let all = delivery_trainers::table
        .inner_join(deliveries::table.inner_join(associations::table))
        .inner_join(follow_ups::table.on(follow_ups::delivery_id.eq(deliveries::id)));
    let led = of_people!(all, delivery_trainers::person_id.assume_not_null(), people)
        .filter(delivery_trainers::role.eq(DeliveryTrainerRole::Lead));
    let rows: Vec<(Option<PersonId>, Row)> = unanswered!(led, FollowUpSide::Trainer, since)
        .order(follow_ups::id)
        .select((delivery_trainers::person_id, columns!()))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(|(person, row)| Some(asked(person?, row))).collect())
}

/// What those who speak for associations are asked about trainings of their members.
///
/// # Errors
/// Only what the database says.
pub fn asked_focal_points(
    conn: &mut Conn,
    speak: impl IntoIterator<Item = (PersonId, Uuid)>,
    since: NaiveDate,
) -> Result<Vec<AskedFollowUp>> {
    let mut spoken_for = BTreeMap::<AssociationId, Vec<PersonId>>::new();
    for (person, scope) in speak {
        spoken_for.entry(scope.into()).or_default().push(person);
    }
    if spoken_for.is_empty() {
        return Ok(Vec::new());
    }
    let all = follow_ups::table.inner_join(deliveries::table.inner_join(associations::table));
    let theirs = all.filter(deliveries::association_id.among(spoken_for.keys()));
    let rows: Vec<Row> =
        unanswered!(theirs, FollowUpSide::Association, since).order(follow_ups::id).select(columns!()).load(conn)?;
    let of = |row: Row| {
        let people = spoken_for.get(&row.1.2).cloned().unwrap_or_default();
        people.into_iter().map(move |person| asked(person, row.clone()))
    };
    Ok(rows.into_iter().flat_map(of).collect())
}
