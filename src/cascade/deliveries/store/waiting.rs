use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::cascade::common::store::lists::Key;
use crate::cascade::common::store::visibility::Condition;
use crate::cascade::common::{DeliveryId, Side};
use crate::cascade::deliveries::rules::{Act, TurnKind};
use crate::cascade::deliveries::store::list::{DeliveryLine, Reader, lines};
use crate::people::accounts::{PersonId, Viewer};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::db::schema::{deliveries, open_turns};
use crate::platform::error::Result;

/// How much waits for somebody, by what it waits for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
pub struct WaitingCounts {
    /// Reports to be written, or put right.
    pub report: i64,
    /// Reports to be confirmed.
    pub confirm: i64,
    /// Reports to be accepted.
    pub accept: i64,
}

impl WaitingCounts {
    /// Everything.
    pub fn all(self) -> i64 {
        self.report + self.to_approve()
    }

    /// What can be worked through at `/deliveries/waiting`: what a yes or a question is enough for.
    pub fn to_approve(self) -> i64 {
        self.confirm + self.accept
    }
}

/// The turns that are a reader's now.
#[diesel::dsl::auto_type(no_type_alias)]
fn open(reader: Reader<'_>) -> _ {
    let person: PersonId = reader.viewer.id;
    let today: NaiveDate = reader.today;
    open_turns::table
        .filter(open_turns::person_id.eq(person))
        .filter(open_turns::opens_on.is_null().or(open_turns::opens_on.assume_not_null().le(today)))
}

/// The sides that are asked for: one, or all.
fn sides(one: Option<Side>) -> Vec<Side> {
    one.map_or_else(|| Side::ALL.to_vec(), |side| vec![side])
}

/// How much waits for a reader, for all sides that they act for or for one. One query.
///
/// # Errors
/// Only what the database says.
pub fn counts(conn: &mut Conn, reader: Reader, side: Option<Side>) -> Result<WaitingCounts> {
    let rows: Vec<(TurnKind, i64)> = open(reader)
        .filter(open_turns::side.eq_any(sides(side)))
        .group_by(open_turns::act)
        .select((open_turns::act, count_star()))
        .load(conn)?;
    let mut counts = WaitingCounts::default();
    for (kind, count) in rows {
        match kind {
            TurnKind::Report => counts.report += count,
            TurnKind::Confirm => counts.confirm += count,
            TurnKind::Accept => counts.accept += count,
        }
    }
    Ok(counts)
}

/// The deliveries that wait for somebody, those that wait longest first, each with what it waits for: a report (the day
/// has passed, or it was returned), a confirmation, an acceptance. With `side`, as far as they act for that.
///
/// # Errors
/// Only what the database says.
pub fn for_reader(conn: &mut Conn, reader: Reader, side: Option<Side>, limit: i64) -> Result<Vec<(DeliveryLine, Act)>> {
    let heads: Vec<DeliveryId> = open(reader)
        .filter(open_turns::side.eq_any(sides(side)))
        .order((open_turns::since, open_turns::delivery_id))
        .select(open_turns::delivery_id)
        .limit(limit)
        .load(conn)?;
    let lines = lines(conn, heads.into_iter().map(|id| (id, 0)).collect())?;
    Ok(lines.into_iter().filter_map(|line| TurnKind::of(line.state).map(|kind| (line, kind.act()))).collect())
}

/// Where one is in the queue of what is to be approved: since when the last one waited, and which it was.
pub type WaitingPlace = (Timestamp, DeliveryId);

/// The queue of what is to be confirmed or accepted, those that wait longest first, from the one after `after` on; once the
/// end is reached, from the beginning.
///
/// # Errors
/// Only what the database says.
pub fn queue(conn: &mut Conn, reader: Reader, after: Option<WaitingPlace>, limit: i64) -> Result<Vec<DeliveryLine>> {
    let to_approve = || {
        open(reader)
            .filter(open_turns::act.ne(TurnKind::Report))
            .order((open_turns::since, open_turns::delivery_id))
            .select(open_turns::delivery_id)
    };
    let mut ids: Vec<DeliveryId> = match after {
        None => to_approve().limit(limit).load(conn)?,
        Some((since, id)) => {
            let same = open_turns::since.eq(since).and(open_turns::delivery_id.gt(id));
            to_approve().filter(open_turns::since.gt(since).or(same)).limit(limit).load(conn)?
        }
    };
    if let (Some((since, id)), Ok(left)) = (after, i64::try_from(ids.len()).map(|found| limit - found))
        && left > 0
    {
        let same = open_turns::since.eq(since).and(open_turns::delivery_id.le(id));
        let earlier = to_approve().filter(open_turns::since.lt(since).or(same)).limit(left);
        ids.extend(earlier.load::<DeliveryId>(conn)?);
    }
    lines(conn, ids.into_iter().map(|id| (id, 0)).collect())
}

/// Whether a delivery waits for the viewer; see `open_turns`.
pub(in crate::cascade) fn waits(viewer: &Viewer, today: NaiveDate) -> Condition<deliveries::table> {
    Box::new(deliveries::id.eq_any(open(Reader { viewer, today }).select(open_turns::delivery_id)))
}

/// What each of those deliveries waits for the reader to do; those that do not wait for them are missing.
///
/// # Errors
/// Only what the database says.
pub fn acts(conn: &mut Conn, reader: Reader, ids: &[DeliveryId]) -> Result<BTreeMap<DeliveryId, Act>> {
    let rows: Vec<(DeliveryId, TurnKind)> = open(reader)
        .filter(open_turns::delivery_id.eq_any(ids))
        .select((open_turns::delivery_id, open_turns::act))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, kind)| (id, kind.act())).collect())
}

/// One delivery that waits, as a line.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub fn line(conn: &mut Conn, id: DeliveryId) -> Result<DeliveryLine> {
    lines(conn, vec![(id, 0)])?.pop().ok_or(crate::platform::error::Error::NotFound)
}

/// The place that a key of the queue names.
pub fn place(key: &Key) -> Option<WaitingPlace> {
    let since = chrono::DateTime::from_timestamp_micros(key.by.parse().ok()?)?;
    Some((since.into(), key.id.into()))
}

/// Where the queue goes on after a line.
pub fn key(line: &DeliveryLine) -> Key {
    Key { rank: 0, by: line.state_since.unix_micros().to_string(), id: line.id.into() }
}
