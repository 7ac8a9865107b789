//! Lists that are short: those in an order that no index has, which show the latest [`MOST_COUNTED`] at most, and those of what
//! one person holds.

use std::cmp::Ordering;

use chrono::NaiveDate;
use diesel::dsl::{case_when, exists, not};
use diesel::prelude::*;
use diesel::sql_types::Integer;

use super::heads::{AHEAD, OFF, OTHERS, OVER, WAITS, Wanted, audiences, is_theirs, rank};
use super::list::{DeliveryFilter, NOBODY_KNOWS};
use super::narrow::{held_by, narrowed};
use crate::cascade::common::policy::{Audience, DeliveryVisibility};
use crate::cascade::common::store::lists::{DeliverySort, Key, patterns};
use crate::cascade::common::store::visibility::cohorts_of;
use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cascade::deliveries::DeliveryTrainerRole;
use crate::cohorts::common::EnrolmentState;
use crate::platform::db::schema::{
    associations, cohorts, deliveries, delivery_audiences, delivery_modules, delivery_trainers, enrolments, open_turns,
    people,
};
use crate::platform::db::{AnyId, Conn, MultiBackend, union_all};
use crate::platform::error::Result;
use crate::platform::web::MOST_COUNTED;

type Row = (DeliveryId, i32, NaiveDate, String, Option<i32>, Option<i32>);

/// A place in a list, as far as its order knows it.
#[derive(Debug, PartialEq, Eq)]
struct Spot {
    id: DeliveryId,
    rank: i32,
    day: NaiveDate,
    search: String,
    people: i32,
}

impl Spot {
    fn of((id, rank, day, search, completed, attended): Row) -> Self {
        Self { id, rank, day, search, people: completed.or(attended).unwrap_or(NOBODY_KNOWS) }
    }

    fn named(sort: DeliverySort, key: &Key) -> Result<Self> {
        let mut spot =
            Self { id: key.id.into(), rank: key.rank, day: NaiveDate::MIN, search: String::new(), people: 0 };
        match sort {
            DeliverySort::Work | DeliverySort::Newest | DeliverySort::Oldest => spot.day = key.day()?,
            DeliverySort::Place => spot.search = key.text()?,
            DeliverySort::People => spot.people = key.number()?,
        }
        Ok(spot)
    }

    fn cmp(&self, other: &Self, sort: DeliverySort) -> Ordering {
        let by_day = (self.day, self.id).cmp(&(other.day, other.id));
        match sort {
            DeliverySort::Oldest => by_day,
            DeliverySort::Newest => by_day.reverse(),
            // What needs somebody: the earliest first; what is over: the latest.
            DeliverySort::Work if self.rank == other.rank && self.rank >= OVER => by_day.reverse(),
            DeliverySort::Work => self.rank.cmp(&other.rank).then(by_day),
            DeliverySort::Place => (&self.search, self.id).cmp(&(&other.search, other.id)),
            DeliverySort::People => (other.people, self.id).cmp(&(self.people, other.id)),
        }
    }
}

/// The first of such a list.
pub(super) fn heads(
    conn: &mut Conn,
    Wanted { reader, visibility, filter }: Wanted,
    sort: DeliverySort,
    back: bool,
    key: Option<&Key>,
    limit: i64,
) -> Result<Vec<(DeliveryId, i32)>> {
    let columns = || {
        (
            deliveries::id,
            rank!(reader),
            deliveries::starts_on,
            deliveries::search,
            deliveries::completed,
            deliveries::attended,
        )
    };
    let range = |audience: &Audience| {
        let mut query = delivery_audiences::table
            .inner_join(deliveries::table)
            .filter(delivery_audiences::audience_id.eq(AnyId::from(audience.id)))
            .filter(delivery_audiences::kind.eq(audience.kind))
            .order((delivery_audiences::starts_on.desc(), delivery_audiences::delivery_id.desc()))
            .select(columns())
            .limit(MOST_COUNTED)
            .into_boxed::<MultiBackend>();
        if let Some(state) = filter.state {
            query = query.filter(delivery_audiences::state.eq(state));
        }
        narrowed!(query, visibility, filter)
    };
    let rows: Vec<Row> = match filter.person {
        Some(person) => held_by!(person, visibility, filter)
            .order((deliveries::starts_on.desc(), deliveries::id.desc()))
            .select(columns())
            .limit(MOST_COUNTED)
            .load(conn)?,
        None => union_all(audiences(visibility, filter).iter().map(range).collect()).load(conn)?,
    };
    let from = key.map(|key| Spot::named(sort, key)).transpose()?;
    let order = |a: &Spot, b: &Spot| if back { b.cmp(a, sort) } else { a.cmp(b, sort) };
    let mut all: Vec<Spot> = rows.into_iter().map(Spot::of).collect();
    all.retain(|spot| from.as_ref().is_none_or(|from| order(spot, from) == Ordering::Greater));
    all.sort_by(order);
    all.dedup();
    all.truncate(usize::try_from(limit).unwrap_or_default());
    Ok(all.into_iter().map(|spot| (spot.id, spot.rank)).collect())
}
