use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cascade::common::policy::{CohortTie, DeliveryVisibility};
use crate::cascade::common::{DeliveryId, DeliveryMode, DeliveryState, Title};
use crate::cascade::deliveries::DeliveryLevel;
use crate::cascade::lineage::{LineageTrainer, LineageTraining};
use crate::cohorts::common::{Cohort, CohortId, EnrolmentId, EnrolmentRole, EnrolmentState};
use crate::people::accounts::PersonId;
use crate::people::associations::SectionId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{active_trainers, associations, cohorts, deliveries, enrolments, people};
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;

/// How many trainers and how many trainings of a level are read at most. A cohort is far smaller; what is beyond is not drawn, and the
/// page says so.
pub const MOST: i64 = 20_000;
/// How many cohorts deep branches are followed.
const MOST_LEVELS: usize = 8;

/// Who passed it on to whom, from a cohort on.
#[derive(Debug, Default)]
pub struct FoundLineage {
    /// The trainers of the cohort, and those who came of them in cohorts that the viewer coordinates.
    pub trainers: Vec<LineageTrainer>,
    /// Their trainings.
    pub trainings: Vec<LineageTraining>,
    /// Whether there are more than are read.
    pub is_cut: bool,
}

/// A place in a cohort, with that cohort's section.
type PlaceRow = (
    (EnrolmentId, CohortId, i32, Option<DeliveryId>),
    (EnrolmentState, Option<Timestamp>, Timestamp, Option<NaiveDate>),
    (NaiveDate, Zone, Option<SectionId>),
    Option<i32>,
);

/// What is read of a place.
macro_rules! place_columns {
    () => {
        (
            (enrolments::id, enrolments::cohort_id, enrolments::generation, enrolments::founding_delivery_id),
            (enrolments::state, enrolments::enrolled_at, enrolments::created_at, enrolments::extended_until),
            (cohorts::cascade_deadline, cohorts::time_zone, cohorts::section_id),
            active_trainers::days.nullable(),
        )
    };
}

fn trainer((place, times, cohort, first_after): PlaceRow) -> (LineageTrainer, CohortTie) {
    let ((id, of, generation, founding), (state, enrolled_at, created_at, own)) = (place, times);
    let (deadline, zone, section) = cohort;
    let one = LineageTrainer {
        place: id,
        cohort: of,
        generation,
        founding,
        joined_on: enrolled_at.unwrap_or(created_at).day_in(zone),
        due_on: own.unwrap_or(deadline),
        takes_part: state.is_active(),
        first_after,
    };
    (one, CohortTie { cohort: of, section })
}

type TrainingRow = (DeliveryId, Option<EnrolmentId>, DeliveryState, NaiveDate, Option<i32>, DeliveryLevel);
const TRAINING: (
    deliveries::id,
    deliveries::enrolment_id,
    deliveries::state,
    deliveries::starts_on,
    deliveries::completed,
    deliveries::level,
) = (
    deliveries::id,
    deliveries::enrolment_id,
    deliveries::state,
    deliveries::starts_on,
    deliveries::completed,
    deliveries::level,
);
/// The states of trainings that stand in the tree.
const DRAWN: [DeliveryState; 5] = [
    DeliveryState::Planned,
    DeliveryState::Reported,
    DeliveryState::Returned,
    DeliveryState::Confirmed,
    DeliveryState::Accepted,
];

/// Who passed it on to whom, from a cohort on, as far as the viewer sees the cohorts to which it leads. Two queries for the cohort, and
/// two for each generation that came of it.
///
/// # Errors
/// Only what the database says.
pub fn of_cohort(conn: &mut Conn, visibility: &DeliveryVisibility, cohort: &Cohort) -> Result<FoundLineage> {
    let places: Vec<PlaceRow> = enrolments::table
        .inner_join(cohorts::table)
        .left_join(active_trainers::table.on(active_trainers::enrolment_id.eq(enrolments::id)))
        .filter(enrolments::cohort_id.eq(cohort.id))
        .filter(enrolments::role.eq(EnrolmentRole::Trainer).and(enrolments::enrolled_at.is_not_null()))
        .order(enrolments::id)
        .limit(MOST)
        .select(place_columns!())
        .load(conn)?;
    let held: Vec<TrainingRow> = deliveries::table
        .filter(deliveries::cohort_id.assume_not_null().eq(cohort.id))
        .filter(deliveries::enrolment_id.is_not_null())
        .filter(deliveries::state.among(DRAWN))
        .order((deliveries::starts_on, deliveries::id))
        .limit(MOST)
        .select(TRAINING)
        .load(conn)?;
    let mut found = FoundLineage::default();
    let mut seen: BTreeSet<EnrolmentId> = BTreeSet::new();
    let mut elsewhere: BTreeMap<DeliveryId, usize> = BTreeMap::new();
    let (mut places, mut held) = (places, held);
    for _ in 0..MOST_LEVELS {
        found.is_cut |= [places.len(), held.len()].into_iter().any(|rows| rows as i64 >= MOST);
        seen.extend(places.iter().map(|row| row.0.0));
        found.trainers.extend(places.into_iter().map(|row| trainer(row).0));
        let founding: Vec<DeliveryId> = held.iter().filter(|row| founds(row)).map(|row| row.0).collect();
        found.trainings.extend(held.into_iter().filter_map(training));
        if founding.is_empty() {
            break;
        }
        places = Vec::new();
        for row in founded_by(conn, &founding)? {
            let (one, tie) = trainer(row);
            let Some(delivery) = one.founding.filter(|_| !seen.contains(&one.place)) else { continue };
            match visibility.covers(tie) {
                true => places.push(row),
                false => *elsewhere.entry(delivery).or_default() += 1,
            }
        }
        if places.is_empty() {
            break;
        }
        let ids: Vec<EnrolmentId> = places.iter().map(|row| row.0.0).collect();
        held = deliveries::table
            .filter(deliveries::enrolment_id.assume_not_null().among(ids))
            .filter(deliveries::state.among(DRAWN))
            .limit(MOST)
            .select(TRAINING)
            .load(conn)?;
    }
    for training in &mut found.trainings {
        training.elsewhere = elsewhere.remove(&training.id).unwrap_or_default();
    }
    Ok(found)
}

/// Whether new trainers may have come of a training.
fn founds((_, _, state, _, _, level): &TrainingRow) -> bool {
    state.is_confirmed() && *level == DeliveryLevel::TrainingOfTrainers
}

fn training((id, place, state, starts_on, people, _): TrainingRow) -> Option<LineageTraining> {
    Some(LineageTraining { id, place: place?, state, starts_on, people: people.unwrap_or_default(), elsewhere: 0 })
}

fn founded_by(conn: &mut Conn, founding: &[DeliveryId]) -> Result<Vec<PlaceRow>> {
    Ok(enrolments::table
        .inner_join(cohorts::table)
        .left_join(active_trainers::table.on(active_trainers::enrolment_id.eq(enrolments::id)))
        .filter(enrolments::founding_delivery_id.assume_not_null().among(founding))
        .filter(enrolments::role.eq(EnrolmentRole::Trainer).and(enrolments::enrolled_at.is_not_null()))
        .limit(MOST)
        .select(place_columns!())
        .load(conn)?)
}

/// Who has a place, as those who coordinate its cohort know them.
#[derive(Clone, Debug)]
pub struct NamedPlace {
    /// What they are called there.
    pub name: String,
    /// Who it is, while they take part.
    pub person: Option<PersonId>,
    /// The address of the cohort.
    pub cohort: String,
}

/// Who has each of those places.
///
/// # Errors
/// Only what the database says.
pub fn names(conn: &mut Conn, places: &[EnrolmentId]) -> Result<HashMap<EnrolmentId, NamedPlace>> {
    type Row = ((EnrolmentId, EnrolmentState), (PersonId, String, String), (String, String), String);
    let rows: Vec<Row> = enrolments::table
        .inner_join(people::table.on(people::id.eq(enrolments::person_id)))
        .inner_join(cohorts::table)
        .filter(enrolments::id.among(places))
        .select((
            (enrolments::id, enrolments::state),
            (people::id, people::name, people::email),
            (enrolments::known_name, enrolments::known_email),
            cohorts::slug,
        ))
        .load(conn)?;
    let named = |((id, state), (person, name, email), (known_name, known_email), cohort): Row| {
        let (name, address) = if state.is_active() { (name, email) } else { (known_name, known_email) };
        let person = state.is_active().then_some(person);
        (id, NamedPlace { name: if name.is_empty() { address } else { name }, person, cohort })
    };
    Ok(rows.into_iter().map(named).collect())
}

/// What some trainings are called: their reference and title.
///
/// # Errors
/// Only what the database says.
pub fn titles(conn: &mut Conn, ids: &[DeliveryId]) -> Result<HashMap<DeliveryId, (String, Title)>> {
    type Row = ((DeliveryId, String), (String, String, DeliveryMode, NaiveDate), (Option<i32>, Option<i32>), String);
    let rows: Vec<Row> = deliveries::table
        .inner_join(associations::table)
        .filter(deliveries::id.among(ids))
        .select((
            (deliveries::id, deliveries::reference),
            (deliveries::municipality, deliveries::venue, deliveries::mode, deliveries::starts_on),
            (deliveries::completed, deliveries::attended),
            associations::acronym,
        ))
        .load(conn)?;
    let title = |((id, reference), (municipality, venue, mode, starts_on), (completed, attended), acronym): Row| {
        (id, (reference, Title { municipality, venue, mode, acronym, starts_on, people: completed.or(attended) }))
    };
    Ok(rows.into_iter().map(title).collect())
}
