use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::Integer;

use crate::cascade::common::store::lists::Key;
use crate::cascade::common::{DeliveryId, Side};
use crate::cascade::deliveries::rules::{Act, TurnKind};
use crate::cascade::deliveries::store::list::{DeliveryLine, Ranked, Reader, lines};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::open_turns;
use crate::platform::db::{AmongMethods, AnyQuery, Conn, count_each, union_all};
use crate::platform::error::Result;
use crate::platform::web::MOST_COUNTED;

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
    /// Everything, as far as it is counted.
    pub fn all(self) -> i64 {
        (self.report + self.to_approve()).min(MOST_COUNTED + 1)
    }

    /// What can be worked through at `/deliveries/waiting`: what a yes or a question is enough for.
    pub fn to_approve(self) -> i64 {
        (self.confirm + self.accept).min(MOST_COUNTED + 1)
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

/// How much waits for a reader, for all sides that they act for; each kind counted up to [`MOST_COUNTED`], and one
/// more stands for more. One query.
///
/// # Errors
/// Only what the database says.
pub fn counts(conn: &mut Conn, reader: Reader) -> Result<WaitingCounts> {
    let each = |(kind, side): &(TurnKind, Side)| {
        open(reader)
            .filter(open_turns::side.eq(*side))
            .filter(open_turns::act.eq(*kind))
            .select(open_turns::delivery_id)
            .limit(MOST_COUNTED + 1)
    };
    let ranges = TurnKind::ALL.iter().flat_map(|kind| Side::ALL.iter().map(move |side| (*kind, *side)));
    let ranges: Vec<(TurnKind, Side)> = ranges.collect();
    let found: Vec<(i32, i64)> = count_each(ranges.iter().map(each).collect()).load(conn)?;
    let mut counts = WaitingCounts::default();
    for (range, count) in found {
        let of_kind = match usize::try_from(range).ok().and_then(|range| ranges.get(range)) {
            Some((TurnKind::Report, _)) => &mut counts.report,
            Some((TurnKind::Confirm, _)) => &mut counts.confirm,
            Some((TurnKind::Accept, _)) => &mut counts.accept,
            None => continue,
        };
        *of_kind = (*of_kind + count).min(MOST_COUNTED + 1);
    }
    Ok(counts)
}

/// What waits for a reader on one side, to be counted.
pub fn to_count(reader: Reader<'_>, side: Side) -> Vec<AnyQuery<'_>> {
    vec![Box::new(
        open(reader).filter(open_turns::side.eq(side)).select(open_turns::delivery_id).limit(MOST_COUNTED + 1),
    )]
}

/// The deliveries that wait longest for a reader on each of these sides, to be read by
/// [`lines_of_each`](super::list::lines_of_each). One query.
///
/// # Errors
/// Only what the database says.
pub fn first_of_each_side(conn: &mut Conn, reader: Reader, sides: &[Side], limit: i64) -> Result<Vec<Vec<Ranked>>> {
    let range = |(number, side): (i32, &Side)| {
        open(reader)
            .filter(open_turns::side.eq(*side))
            .order((open_turns::since, open_turns::delivery_id))
            .select((open_turns::delivery_id, open_turns::since, number.into_sql::<Integer>()))
            .limit(limit)
    };
    let mut found: Vec<(DeliveryId, Timestamp, i32)> = union_all((0..).zip(sides).map(range).collect()).load(conn)?;
    found.sort_by_key(|(id, since, _)| (*since, *id));
    let of = |number: i32| {
        let list = found.iter().filter(move |(.., list)| *list == number);
        list.map(|(id, ..)| (*id, 0)).collect()
    };
    Ok((0..).zip(sides).map(|(number, _)| of(number)).collect())
}

/// Lines with what each waits for: a report (the day has passed, or it was returned), a confirmation, an acceptance. Those that
/// wait for nobody any more are left out.
pub fn with_acts(lines: Vec<DeliveryLine>) -> Vec<(DeliveryLine, Act)> {
    lines.into_iter().filter_map(|line| TurnKind::of(line.state).map(|kind| (line, kind.act()))).collect()
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

/// What each of those deliveries waits for the reader to do; those that do not wait for them are missing.
///
/// # Errors
/// Only what the database says.
pub fn acts(conn: &mut Conn, reader: Reader, ids: &[DeliveryId]) -> Result<BTreeMap<DeliveryId, Act>> {
    let rows: Vec<(DeliveryId, TurnKind)> = open(reader)
        .filter(open_turns::delivery_id.among(ids))
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
