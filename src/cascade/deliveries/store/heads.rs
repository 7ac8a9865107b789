//! Which deliveries a list shows, and in which order. Each is found in a range of an index: of whose turn it is, or of one
//! audience and one state; so a page takes as long in a large network as in a small one.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use diesel::dsl::{case_when, exists, not};
use diesel::prelude::*;
use diesel::sql_types::Integer;

use super::list::{DeliveryFilter, Reader};
use super::narrow::{held_by, in_order, narrowed};
use super::short;
use crate::cascade::common::policy::{Audience, AudienceKind, DeliveryVisibility};
use crate::cascade::common::store::lists::{DeliverySort, Key, patterns};
use crate::cascade::common::store::visibility::cohorts_of;
use crate::cascade::common::{DeliveryId, DeliveryState, Side};
use crate::cascade::deliveries::DeliveryTrainerRole;
use crate::cascade::deliveries::rules::TurnKind;
use crate::cohorts::common::EnrolmentState;
use crate::platform::db::schema::{
    associations, cohorts, deliveries, delivery_audiences, delivery_modules, delivery_trainers, enrolments, open_turns,
    people,
};
use crate::platform::db::{AnyId, AnyQuery, Conn, MultiBackend, count_up_to, union_all};
use crate::platform::error::{Error, Result};
use crate::platform::web::{MOST_COUNTED, Turn};

/// What waits for the reader.
pub(super) const WAITS: i32 = 0;
/// What waits for somebody else.
pub(super) const OTHERS: i32 = 1;
/// What lies ahead.
pub(super) const AHEAD: i32 = 2;
/// What is closed; from here on nothing is to be done any more.
pub(super) const OVER: i32 = 3;
/// What is off.
pub(super) const OFF: i32 = 4;

/// A delivery, its first day and its rank.
type Head = (DeliveryId, NaiveDate, i32);

/// The deliveries that are somebody's turn now, as a condition on the table that names one. A value rather than `EXISTS`:
/// PostgreSQL answers that from a hash of all turns of the reader, which a coordinator may have by the hundred thousand.
macro_rules! is_theirs {
    ($reader:expr, $delivery:expr) => {
        open_turns::table
            .filter(open_turns::delivery_id.eq($delivery))
            .filter(open_turns::person_id.eq($reader.viewer.id))
            .filter(open_turns::opens_on.is_null().or(open_turns::opens_on.assume_not_null().le($reader.today)))
            .select(open_turns::delivery_id)
            .single_value()
            .is_not_null()
    };
}

/// How much a delivery needs somebody; the less the more. Lists that are in the order of that know it without asking.
macro_rules! rank {
    ($reader:expr) => {{
        use crate::platform::db::AmongMethods as _;
        let waiting = [DeliveryState::Returned, DeliveryState::Reported, DeliveryState::Confirmed];
        let overdue = deliveries::state.eq(DeliveryState::Planned).and(deliveries::ends_on.lt($reader.today));
        case_when(is_theirs!($reader, deliveries::id), WAITS.into_sql::<Integer>())
            .when(deliveries::state.among(waiting).or(overdue), OTHERS.into_sql::<Integer>())
            .when(deliveries::state.eq(DeliveryState::Planned), AHEAD.into_sql::<Integer>())
            .when(deliveries::state.eq(DeliveryState::Accepted), OVER.into_sql::<Integer>())
            .otherwise(OFF.into_sql::<Integer>())
    }};
}

pub(super) use {is_theirs, rank};

/// A list: for whom, of what, in which order.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub reader: Reader<'a>,
    pub visibility: &'a DeliveryVisibility,
    pub filter: &'a DeliveryFilter,
}

/// The audiences whose rows hold all that is within sight and fits: those that the filter names, where all of theirs is
/// within sight, else the viewer's own.
pub(super) fn audiences(visibility: &DeliveryVisibility, filter: &DeliveryFilter) -> Vec<Audience> {
    let own = visibility.audiences();
    let of = |kind, id| Audience { kind, id };
    let cohort = filter.cohort.map(|id| of(AudienceKind::Cohort, id.into()));
    let association = filter.association.map(|id| of(AudienceKind::Association, id.into()));
    let everything = *visibility == DeliveryVisibility::Everything;
    let named = [cohort, association].into_iter().flatten();
    match named.into_iter().find(|one| everything || own.contains(one)) {
        Some(one) => vec![one],
        None => own,
    }
}

/// The ranges whose rows are those within sight that fit the filter, to be counted.
pub fn to_count<'a>(visibility: &'a DeliveryVisibility, filter: &'a DeliveryFilter) -> Vec<AnyQuery<'a>> {
    let most = MOST_COUNTED + 1;
    let is_plain =
        DeliveryFilter { state: None, from: None, until: None, ..filter.clone() } == DeliveryFilter::default();
    let plain = |audience: &Audience| -> AnyQuery<'a> {
        let mut query = delivery_audiences::table
            .filter(delivery_audiences::audience_id.eq(AnyId::from(audience.id)))
            .filter(delivery_audiences::kind.eq(audience.kind))
            .select(delivery_audiences::delivery_id)
            .limit(most)
            .into_boxed::<MultiBackend>();
        if let Some(state) = filter.state {
            query = query.filter(delivery_audiences::state.eq(state));
        }
        if let Some(from) = filter.from {
            query = query.filter(delivery_audiences::starts_on.ge(from));
        }
        if let Some(until) = filter.until {
            query = query.filter(delivery_audiences::starts_on.le(until));
        }
        Box::new(query)
    };
    let narrow = |audience: &Audience| -> AnyQuery<'a> {
        let mut query = delivery_audiences::table
            .inner_join(deliveries::table)
            .filter(delivery_audiences::audience_id.eq(AnyId::from(audience.id)))
            .filter(delivery_audiences::kind.eq(audience.kind))
            .select(delivery_audiences::delivery_id)
            .limit(most)
            .into_boxed::<MultiBackend>();
        if let Some(state) = filter.state {
            query = query.filter(delivery_audiences::state.eq(state));
        }
        Box::new(narrowed!(query, visibility, filter))
    };
    if let Some(person) = filter.person {
        return vec![Box::new(held_by!(person, visibility, filter).select(deliveries::id).limit(most))];
    }
    let ranges = audiences(visibility, filter);
    if is_plain { ranges.iter().map(plain).collect() } else { ranges.iter().map(narrow).collect() }
}

/// How many deliveries within sight fit the filter, as far as they are counted.
pub(super) fn count(conn: &mut Conn, visibility: &DeliveryVisibility, filter: &DeliveryFilter) -> Result<i64> {
    Ok(count_up_to(to_count(visibility, filter), MOST_COUNTED + 1).get_result(conn)?)
}

/// The first of a list, with what each is ranked by.
pub(super) fn heads(
    conn: &mut Conn,
    wanted: Wanted,
    sort: DeliverySort,
    turn: &Turn<Key>,
    limit: i64,
) -> Result<Vec<(DeliveryId, i32)>> {
    let (back, key) = match turn {
        Turn::First => (false, None),
        Turn::After(key) => (false, Some(key)),
        Turn::Before(key) => (true, Some(key)),
    };
    if wanted.filter.person.is_some() {
        return short::heads(conn, wanted, sort, back, key, limit);
    }
    match sort {
        DeliverySort::Newest | DeliverySort::Oldest => {
            by_day(conn, wanted, (sort == DeliverySort::Oldest) != back, key, limit)
        }
        DeliverySort::Place | DeliverySort::People => short::heads(conn, wanted, sort, back, key, limit),
        DeliverySort::Work => by_work(conn, wanted, back, key, limit),
    }
}

/// Puts what several ranges found into one order, each once.
fn merged(mut found: Vec<Head>, limit: i64, order: impl Fn(&Head, &Head) -> Ordering) -> Vec<(DeliveryId, i32)> {
    found.sort_by(order);
    let mut seen = BTreeSet::new();
    let once = found.into_iter().filter(|(id, ..)| seen.insert(*id)).map(|(id, _, rank)| (id, rank));
    once.take(usize::try_from(limit).unwrap_or_default()).collect()
}

fn by_day(
    conn: &mut Conn,
    Wanted { reader, visibility, filter }: Wanted,
    ascending: bool,
    key: Option<&Key>,
    limit: i64,
) -> Result<Vec<(DeliveryId, i32)>> {
    let from = key.map(|key| Ok::<_, Error>((key.day()?, DeliveryId::from(key.id)))).transpose()?;
    let range = |audience: &Audience| {
        let mut query = delivery_audiences::table
            .inner_join(deliveries::table)
            .filter(delivery_audiences::audience_id.eq(AnyId::from(audience.id)))
            .filter(delivery_audiences::kind.eq(audience.kind))
            .select((delivery_audiences::delivery_id, delivery_audiences::starts_on, rank!(reader)))
            .limit(limit)
            .into_boxed::<MultiBackend>();
        if let Some(state) = filter.state {
            query = query.filter(delivery_audiences::state.eq(state));
        }
        in_order!(narrowed!(query, visibility, filter), delivery_audiences, ascending, from)
    };
    let found: Vec<Head> = union_all(audiences(visibility, filter).iter().map(range).collect()).load(conn)?;
    let forward = |a: &Head, b: &Head| (a.1, a.0).cmp(&(b.1, b.0));
    Ok(merged(found, limit, |a, b| if ascending { forward(a, b) } else { forward(b, a) }))
}

/// What needs somebody first. What waits for the reader stands in rows of its own; of the rest as many are looked for as the
/// page has room for.
fn by_work(
    conn: &mut Conn,
    wanted: Wanted,
    back: bool,
    key: Option<&Key>,
    limit: i64,
) -> Result<Vec<(DeliveryId, i32)>> {
    let key = key.map(|key| Ok::<_, Error>((key.rank, (key.day()?, DeliveryId::from(key.id))))).transpose()?;
    let own = |conn: &mut Conn, left: i64| match key {
        Some((rank, _)) if rank > WAITS && !back => Ok(Vec::new()),
        key => theirs(conn, wanted, back, key.filter(|(rank, _)| *rank == WAITS).map(|(_, from)| from), left),
    };
    let rest = |conn: &mut Conn, left: i64| match key {
        Some((WAITS, _)) if back => Ok(Vec::new()),
        key => of_others(conn, wanted, back, key.filter(|(rank, _)| *rank > WAITS), left),
    };
    let mut found = if back { rest(conn, limit)? } else { own(conn, limit)? };
    let left = limit - i64::try_from(found.len()).unwrap_or(limit);
    // Asked for no rows, an engine looks for none; so a list asks as often for one row as for fifty.
    found.extend(if back { own(conn, left)? } else { rest(conn, left)? });
    Ok(found)
}

/// What waits for the reader.
fn theirs(
    conn: &mut Conn,
    Wanted { reader, visibility, filter }: Wanted,
    back: bool,
    from: Option<(NaiveDate, DeliveryId)>,
    limit: i64,
) -> Result<Vec<(DeliveryId, i32)>> {
    let kinds: Vec<TurnKind> = match filter.state {
        None => TurnKind::ALL.to_vec(),
        Some(state) => TurnKind::of(state).into_iter().collect(),
    };
    let ranges = kinds.into_iter().flat_map(|kind| Side::ALL.iter().map(move |side| (kind, *side)));
    let range = |(kind, side): (TurnKind, Side)| {
        let mut query = open_turns::table
            .inner_join(deliveries::table)
            .filter(open_turns::person_id.eq(reader.viewer.id))
            .filter(open_turns::side.eq(side))
            .filter(open_turns::act.eq(kind))
            .filter(open_turns::opens_on.is_null().or(open_turns::opens_on.assume_not_null().le(reader.today)))
            .select((open_turns::delivery_id, open_turns::starts_on, WAITS.into_sql::<Integer>()))
            .limit(limit)
            .into_boxed::<MultiBackend>();
        if let Some(state) = filter.state {
            query = query.filter(deliveries::state.eq(state));
        }
        in_order!(narrowed!(query, visibility, filter), open_turns, !back, from)
    };
    let ranges = union_all(ranges.map(range).collect());
    if ranges.is_empty() {
        return Ok(Vec::new());
    }
    let found: Vec<Head> = ranges.load(conn)?;
    let forward = |a: &Head, b: &Head| (a.1, a.0).cmp(&(b.1, b.0));
    Ok(merged(found, limit, |a, b| if back { forward(b, a) } else { forward(a, b) }))
}

/// What waits for somebody else, lies ahead or is over.
fn of_others(
    conn: &mut Conn,
    Wanted { reader, visibility, filter }: Wanted,
    back: bool,
    key: Option<(i32, (NaiveDate, DeliveryId))>,
    limit: i64,
) -> Result<Vec<(DeliveryId, i32)>> {
    let ranks = DeliveryState::ALL.iter().flat_map(|state| match state {
        DeliveryState::Planned => vec![(*state, OTHERS), (*state, AHEAD)],
        DeliveryState::Returned | DeliveryState::Reported | DeliveryState::Confirmed => vec![(*state, OTHERS)],
        DeliveryState::Accepted => vec![(*state, OVER)],
        DeliveryState::Draft | DeliveryState::Cancelled | DeliveryState::Withdrawn => vec![(*state, OFF)],
    });
    let is_asked = |(state, rank): &(DeliveryState, i32)| {
        let beyond = key.is_none_or(|(from, _)| if back { *rank <= from } else { *rank >= from });
        beyond && filter.state.is_none_or(|one| one == *state)
    };
    let ranks: Vec<(DeliveryState, i32)> = ranks.filter(is_asked).collect();
    let audiences = audiences(visibility, filter);
    let ranges = audiences.iter().flat_map(|audience| ranks.iter().map(move |rank| (audience, *rank)));
    let range = |(audience, (state, rank)): (&Audience, (DeliveryState, i32))| {
        let mut query = delivery_audiences::table
            .inner_join(deliveries::table)
            .filter(delivery_audiences::audience_id.eq(AnyId::from(audience.id)))
            .filter(delivery_audiences::kind.eq(audience.kind))
            .filter(delivery_audiences::state.eq(state))
            .select((delivery_audiences::delivery_id, delivery_audiences::starts_on, rank.into_sql::<Integer>()))
            .limit(limit)
            .into_boxed::<MultiBackend>();
        if TurnKind::of(state).is_some() {
            query = query.filter(not(is_theirs!(reader, delivery_audiences::delivery_id)));
        }
        if state == DeliveryState::Planned && rank == OTHERS {
            // What ended before today began before it.
            query = query.filter(delivery_audiences::starts_on.lt(reader.today));
            query = query.filter(delivery_audiences::ends_on.lt(reader.today));
        } else if state == DeliveryState::Planned {
            query = query.filter(delivery_audiences::ends_on.ge(reader.today));
        }
        let from = key.filter(|(from, _)| *from == rank).map(|(_, from)| from);
        in_order!(narrowed!(query, visibility, filter), delivery_audiences, (rank < OVER) != back, from)
    };
    let ranges = union_all(ranges.map(range).collect());
    if ranges.is_empty() {
        return Ok(Vec::new());
    }
    let found: Vec<Head> = ranges.load(conn)?;
    // What needs somebody: the earliest first; what is over: the latest.
    let forward = |a: &Head, b: &Head| match a.2.cmp(&b.2) {
        Ordering::Equal if a.2 < OVER => (a.1, a.0).cmp(&(b.1, b.0)),
        Ordering::Equal => (b.1, b.0).cmp(&(a.1, a.0)),
        other => other,
    };
    Ok(merged(found, limit, |a, b| if back { forward(b, a) } else { forward(a, b) }))
}
