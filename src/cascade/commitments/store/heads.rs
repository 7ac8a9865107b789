//! Which commitments a list shows, and in which order: ranges of the indexes of those who see them, put together.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use diesel::dsl::{case_when, exists};
use diesel::prelude::*;

use super::list::{CommitmentFilter, rank_of};
use crate::cascade::commitments::CommitmentState;
use crate::cascade::common::CommitmentId;
use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::common::store::lists::{DeliverySort, Key, patterns};
use crate::cascade::common::store::visibility::cohorts_of;
use crate::cohorts::common::{CohortId, EnrolmentState};
use crate::people::accounts::PersonId;
use crate::people::associations::AssociationId;
use crate::platform::db::schema::{associations, cohorts, commitment_modules, commitments, enrolments, people};
use crate::platform::db::{Conn, MultiBackend, count_up_to, union_all};
use crate::platform::error::{Error, Result};
use crate::platform::web::{MOST_COUNTED, Turn};

/// The rank from which on nothing is to be done any more.
const OVER: i32 = 3;

/// A commitment, its day and its rank.
type Head = (CommitmentId, NaiveDate, i32);

type Query<'a, T> = commitments::BoxedQuery<'a, MultiBackend, T>;

/// A part of what is within sight, which an index has in order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Everything,
    Person(PersonId),
    Association(AssociationId),
    Cohort(CohortId),
}

/// The parts that hold all that is within sight and fits: the one that the filter names, where all of it is within sight, else
/// those of whoever looks.
fn parts(conn: &mut Conn, visibility: &DeliveryVisibility, filter: &CommitmentFilter) -> Result<Vec<Part>> {
    let named =
        [filter.person.map(Part::Person), filter.cohort.map(Part::Cohort), filter.association.map(Part::Association)];
    let named = named.into_iter().flatten();
    let DeliveryVisibility::Tied { person, associations, cohorts: ids, sections } = visibility else {
        return Ok(vec![named.into_iter().next().unwrap_or(Part::Everything)]);
    };
    let coordinated: Vec<CohortId> = match sections.is_empty() {
        true => ids.clone(),
        false => cohorts_of!(ids, sections).load(conn)?,
    };
    let mut own = vec![Part::Person(*person)];
    own.extend(associations.iter().copied().map(Part::Association));
    own.extend(coordinated.into_iter().map(Part::Cohort));
    let one = named.into_iter().find(|one| own.contains(one));
    Ok(one.map_or(own, |one| vec![one]))
}

/// What of a part fits the filter, in one state.
fn narrowed<'a, T: 'a>(
    mut query: Query<'a, T>,
    part: Part,
    filter: &CommitmentFilter,
    state: Option<CommitmentState>,
    today: NaiveDate,
) -> Query<'a, T> {
    query = match part {
        Part::Everything => query,
        Part::Person(person) => query.filter(commitments::person_id.eq(person)),
        Part::Association(association) => query.filter(commitments::association_id.eq(association)),
        Part::Cohort(cohort) => query.filter(commitments::cohort_id.eq(cohort)),
    };
    query = match state {
        None => query,
        // Whether an open one is overdue depends on the day.
        Some(CommitmentState::Overdue) => {
            query.filter(commitments::state.eq(CommitmentState::Open)).filter(commitments::due_on.lt(today))
        }
        Some(CommitmentState::Open) => {
            query.filter(commitments::state.eq(CommitmentState::Open)).filter(commitments::due_on.ge(today))
        }
        Some(state) => query.filter(commitments::state.eq(state)),
    };
    if let Some(association) = filter.association {
        query = query.filter(commitments::association_id.eq(association));
    }
    if let Some(cohort) = filter.cohort {
        query = query.filter(commitments::cohort_id.eq(cohort));
    }
    if let Some(person) = filter.person {
        query = query.filter(commitments::person_id.eq(person));
    }
    if let Some(person) = filter.but_of {
        query = query.filter(commitments::person_id.ne(person));
    }
    if let Some(module) = filter.module.clone() {
        let with = commitment_modules::table
            .filter(commitment_modules::commitment_id.eq(commitments::id))
            .filter(commitment_modules::module.eq(module));
        query = query.filter(exists(with));
    }
    if let Some(from) = filter.from {
        query = query.filter(commitments::due_on.ge(from));
    }
    if let Some(until) = filter.until {
        query = query.filter(commitments::due_on.le(until));
    }
    for pattern in patterns(filter.words.as_deref()) {
        let of_associations =
            associations::table.filter(associations::search.like(pattern.clone())).select(associations::id);
        // Of who has left the cohort, by what they were called there.
        let takes_part = enrolments::state.eq_any([EnrolmentState::Enrolled, EnrolmentState::Completed]);
        let by = enrolments::table
            .inner_join(people::table.on(people::id.eq(enrolments::person_id)))
            .filter(case_when(takes_part, people::name_key).otherwise(enrolments::known_key).like(pattern.clone()))
            .select(enrolments::id);
        query = query.filter(
            commitments::search
                .like(pattern)
                .or(commitments::association_id.eq_any(of_associations))
                .or(commitments::enrolment_id.eq_any(by)),
        );
    }
    query
}

/// How many commitments within sight fit the filter, as far as they are counted.
pub(super) fn count(
    conn: &mut Conn,
    visibility: &DeliveryVisibility,
    filter: &CommitmentFilter,
    today: NaiveDate,
) -> Result<i64> {
    let most = MOST_COUNTED + 1;
    let range = |part: Part| {
        let query = commitments::table.select(commitments::id).limit(most).into_boxed();
        narrowed(query, part, filter, filter.state, today)
    };
    let parts = parts(conn, visibility, filter)?;
    Ok(count_up_to(parts.into_iter().map(range).collect(), most).get_result(conn)?)
}

/// The first of a list.
pub(super) fn heads(
    conn: &mut Conn,
    today: NaiveDate,
    visibility: &DeliveryVisibility,
    filter: &CommitmentFilter,
    (sort, turn): (DeliverySort, &Turn<Key>),
    limit: i64,
) -> Result<Vec<CommitmentId>> {
    let (back, key) = match turn {
        Turn::First => (false, None),
        Turn::After(key) => (false, Some(key)),
        Turn::Before(key) => (true, Some(key)),
    };
    let parts = parts(conn, visibility, filter)?;
    if matches!(sort, DeliverySort::Place | DeliverySort::People) {
        return by_value(conn, today, &parts, filter, (sort, back, key), limit);
    }
    let key = key.map(|key| Ok::<_, Error>((key.rank, (key.day()?, CommitmentId::from(key.id))))).transpose()?;
    let by_work = sort == DeliverySort::Work;
    let ascending = |rank: i32| match by_work {
        true => (rank < OVER) != back,
        false => (sort == DeliverySort::Oldest) != back,
    };
    // Only what needs somebody first has ranks; any other order is one of days.
    let ranks: Vec<(Option<CommitmentState>, i32)> = match by_work {
        false => vec![(filter.state, 0)],
        true => CommitmentState::ALL.iter().map(|state| (Some(*state), rank_of(*state))).collect(),
    };
    let is_asked = |(state, rank): &&(Option<CommitmentState>, i32)| {
        let beyond = key.is_none_or(|(from, _)| !by_work || if back { *rank <= from } else { *rank >= from });
        beyond && filter.state.is_none_or(|one| *state == Some(one))
    };
    let ranks: Vec<_> = ranks.iter().filter(is_asked).copied().collect();
    let ranges = parts.iter().flat_map(|part| ranks.iter().map(move |rank| (*part, *rank)));
    let range = |(part, (state, rank)): (Part, (Option<CommitmentState>, i32))| {
        let query = commitments::table
            .select((commitments::id, commitments::due_on, rank.into_sql::<diesel::sql_types::Integer>()))
            .limit(limit)
            .into_boxed();
        let from = key.filter(|(from, _)| !by_work || *from == rank).map(|(_, from)| from);
        in_order(narrowed(query, part, filter, state, today), ascending(rank), from)
    };
    let ranges = union_all(ranges.map(range).collect());
    if ranges.is_empty() {
        return Ok(Vec::new());
    }
    let mut found: Vec<Head> = ranges.load(conn)?;
    found.sort_by(|a, b| match a.2.cmp(&b.2) {
        Ordering::Equal if ascending(a.2) => (a.1, a.0).cmp(&(b.1, b.0)),
        Ordering::Equal => (b.1, b.0).cmp(&(a.1, a.0)),
        other if back => other.reverse(),
        other => other,
    });
    let mut seen = BTreeSet::new();
    let once = found.into_iter().map(|(id, ..)| id).filter(|id| seen.insert(*id));
    Ok(once.take(usize::try_from(limit).unwrap_or_default()).collect())
}

/// From one row on, by day and id.
fn in_order<'a, T: 'a>(query: Query<'a, T>, ascending: bool, from: Option<(NaiveDate, CommitmentId)>) -> Query<'a, T> {
    let query = match ascending {
        true => query.order((commitments::due_on.asc(), commitments::id.asc())),
        false => query.order((commitments::due_on.desc(), commitments::id.desc())),
    };
    // The first condition is the range, the second its beginning.
    match (from, ascending) {
        (None, _) => query,
        (Some((day, id)), true) => {
            query.filter(commitments::due_on.ge(day)).filter(commitments::due_on.gt(day).or(commitments::id.gt(id)))
        }
        (Some((day, id)), false) => {
            query.filter(commitments::due_on.le(day)).filter(commitments::due_on.lt(day).or(commitments::id.lt(id)))
        }
    }
}

/// By place or by people. A list in such an order is short, as [`MOST_COUNTED`] says.
fn by_value(
    conn: &mut Conn,
    today: NaiveDate,
    parts: &[Part],
    filter: &CommitmentFilter,
    (sort, back, key): (DeliverySort, bool, Option<&Key>),
    limit: i64,
) -> Result<Vec<CommitmentId>> {
    let range = |part: &Part| {
        let query = commitments::table
            .order((commitments::due_on.desc(), commitments::id.desc()))
            .select((commitments::id, commitments::search, commitments::expected_participants))
            .limit(MOST_COUNTED)
            .into_boxed();
        narrowed(query, *part, filter, filter.state, today)
    };
    let rows: Vec<(CommitmentId, String, i32)> = union_all(parts.iter().map(range).collect()).load(conn)?;
    // Most people first, and the first place first.
    let by_people = sort == DeliverySort::People;
    let from = match (by_people, key) {
        (_, None) => None,
        (true, Some(key)) => Some((-key.number()?, String::new(), CommitmentId::from(key.id))),
        (false, Some(key)) => Some((0, key.text()?, CommitmentId::from(key.id))),
    };
    let place = |(id, search, people): (CommitmentId, String, i32)| match by_people {
        true => (-people, String::new(), id),
        false => (0, search, id),
    };
    let beyond = |place: &(i32, String, CommitmentId)| match &from {
        None => true,
        Some(from) if back => place < from,
        Some(from) => place > from,
    };
    let all: BTreeSet<(i32, String, CommitmentId)> = rows.into_iter().map(place).filter(beyond).collect();
    let limit = usize::try_from(limit).unwrap_or_default();
    let ids = all.into_iter().map(|(.., id)| id);
    Ok(if back { ids.rev().take(limit).collect() } else { ids.take(limit).collect() })
}
