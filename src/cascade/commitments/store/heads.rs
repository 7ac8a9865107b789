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
use crate::platform::db::{AmongMethods, AnyQuery, Conn, MultiBackend, count_up_to, union_all};
use crate::platform::error::{Error, Result};
use crate::platform::web::{MOST_COUNTED, Turn};

/// The rank from which on nothing is to be done any more.
const OVER: i32 = 3;

/// A commitment, its day and its rank.
type Head = (CommitmentId, NaiveDate, i32);

/// A list in the order of work that is asked for with others.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    /// What is within sight, with the cohorts by name.
    pub visibility: &'a DeliveryVisibility,
    /// What it is narrowed to.
    pub filter: &'a CommitmentFilter,
    /// How many rows of it.
    pub limit: i64,
}

type Query<'a, T> = commitments::BoxedQuery<'a, MultiBackend, T>;

/// A part of what is within sight, which an index has in order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Everything,
    Person(PersonId),
    Association(AssociationId),
    Cohort(CohortId),
}

/// What is within sight, with the cohorts of sections by name: every commitment belongs to one.
///
/// # Errors
/// Only what the database says.
pub fn with_cohorts(conn: &mut Conn, visibility: &DeliveryVisibility) -> Result<DeliveryVisibility> {
    Ok(match visibility {
        DeliveryVisibility::Tied { person, associations, cohorts: ids, sections } if !sections.is_empty() => {
            let cohorts = cohorts_of!(ids, sections).load(conn)?;
            let (person, associations) = (*person, associations.clone());
            DeliveryVisibility::Tied { person, associations, cohorts, sections: Vec::new() }
        }
        other => other.clone(),
    })
}

/// The parts that hold all that is within sight and fits: the one that the filter names, where all of it is within sight, else
/// those of whoever looks.
fn parts(visibility: &DeliveryVisibility, filter: &CommitmentFilter) -> Vec<Part> {
    let named =
        [filter.person.map(Part::Person), filter.cohort.map(Part::Cohort), filter.association.map(Part::Association)];
    let named = named.into_iter().flatten();
    let DeliveryVisibility::Tied { person, associations, cohorts, .. } = visibility else {
        return vec![named.into_iter().next().unwrap_or(Part::Everything)];
    };
    let mut own = vec![Part::Person(*person)];
    own.extend(associations.iter().copied().map(Part::Association));
    own.extend(cohorts.iter().copied().map(Part::Cohort));
    let one = named.into_iter().find(|one| own.contains(one));
    one.map_or(own, |one| vec![one])
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
        let takes_part = enrolments::state.among([EnrolmentState::Enrolled, EnrolmentState::Completed]);
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

/// The ranges whose rows are those within sight that fit the filter, to be counted. `visibility` has the cohorts by name.
pub fn to_count<'a>(
    visibility: &'a DeliveryVisibility,
    filter: &'a CommitmentFilter,
    today: NaiveDate,
) -> Vec<AnyQuery<'a>> {
    let range = |part: Part| -> AnyQuery<'a> {
        let query = commitments::table.select(commitments::id).limit(MOST_COUNTED + 1).into_boxed();
        Box::new(narrowed(query, part, filter, filter.state, today))
    };
    parts(visibility, filter).into_iter().map(range).collect()
}

/// How many commitments within sight fit the filter, as far as they are counted.
pub(super) fn count(
    conn: &mut Conn,
    visibility: &DeliveryVisibility,
    filter: &CommitmentFilter,
    today: NaiveDate,
) -> Result<i64> {
    let visibility = with_cohorts(conn, visibility)?;
    Ok(count_up_to(to_count(&visibility, filter, today), MOST_COUNTED + 1).get_result(conn)?)
}

/// The ranks of a list in the order of work.
fn ranks() -> impl Iterator<Item = (CommitmentState, i32)> {
    CommitmentState::ALL.iter().map(|state| (*state, rank_of(*state)))
}

/// The first of several lists, all of them in the order of work, in one statement. Each has the cohorts by name.
pub(super) fn heads_of_each(conn: &mut Conn, today: NaiveDate, lists: &[Wanted]) -> Result<Vec<Vec<CommitmentId>>> {
    // Which list a row belongs to stands above its rank.
    const LIST: i32 = 16;
    let mut ranges = Vec::new();
    for (number, Wanted { visibility, filter, limit }) in (0..).zip(lists) {
        for part in parts(visibility, filter) {
            for (state, rank) in ranks().filter(|(state, _)| filter.state.is_none_or(|one| one == *state)) {
                let place = (number * LIST + rank).into_sql::<diesel::sql_types::Integer>();
                let query =
                    commitments::table.select((commitments::id, commitments::due_on, place)).limit(*limit).into_boxed();
                ranges.push(in_order(narrowed(query, part, filter, Some(state), today), rank < OVER, None));
            }
        }
    }
    let found: Vec<Head> = if ranges.is_empty() { Vec::new() } else { union_all(ranges).load(conn)? };
    let mut heads: Vec<Vec<Head>> = lists.iter().map(|_| Vec::new()).collect();
    for (id, due_on, place) in found {
        let list = usize::try_from(place / LIST).ok().and_then(|list| heads.get_mut(list));
        list.into_iter().for_each(|list| list.push((id, due_on, place % LIST)));
    }
    let one = |(found, list): (Vec<Head>, &Wanted)| merged(found, list.limit, |rank| rank < OVER, false);
    Ok(heads.into_iter().zip(lists).map(one).collect())
}

/// Puts what several ranges found into one order, each once.
fn merged(mut found: Vec<Head>, limit: i64, ascending: impl Fn(i32) -> bool, back: bool) -> Vec<CommitmentId> {
    found.sort_by(|a, b| match a.2.cmp(&b.2) {
        Ordering::Equal if ascending(a.2) => (a.1, a.0).cmp(&(b.1, b.0)),
        Ordering::Equal => (b.1, b.0).cmp(&(a.1, a.0)),
        other if back => other.reverse(),
        other => other,
    });
    let mut seen = BTreeSet::new();
    let once = found.into_iter().map(|(id, ..)| id).filter(|id| seen.insert(*id));
    once.take(usize::try_from(limit).unwrap_or_default()).collect()
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
    let parts = parts(&with_cohorts(conn, visibility)?, filter);
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
        true => ranks().map(|(state, rank)| (Some(state), rank)).collect(),
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
    Ok(merged(ranges.load(conn)?, limit, ascending, back))
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
