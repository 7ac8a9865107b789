use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::dsl::{count_star, exists, not};
use diesel::prelude::*;

use super::super::policy::DeliveryVisibility;
use super::super::rules::Act;
use super::super::{DeliveryId, DeliveryState, DeliveryTrainerRole, Side};
use super::lists::{DeliveryLine, Key, Reader, act, lines};
use super::visibility::{Condition, cohorts_of};
use crate::people::accounts::{Role, Viewer};
use crate::people::associations::AssociationId;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::db::schema::{
    associations, cohorts, deliveries, delivery_authors, delivery_trainers, people, roles,
};
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

/// How much waits for a reader. One query.
///
/// # Errors
/// Only what the database says.
pub fn counts(conn: &mut Conn, reader: Reader) -> Result<WaitingCounts> {
    let rows: Vec<(DeliveryState, i64)> = deliveries::table
        .filter(waits(reader.viewer, reader.today))
        .group_by(deliveries::state)
        .select((deliveries::state, count_star()))
        .load(conn)?;
    let mut counts = WaitingCounts::default();
    for (state, count) in rows {
        match act(state) {
            Act::Confirm => counts.confirm += count,
            Act::Accept => counts.accept += count,
            _ => counts.report += count,
        }
    }
    Ok(counts)
}

/// The deliveries that wait for somebody, those that wait longest first, each with what it waits for: a report (the day
/// has passed, or it was returned), a confirmation, an acceptance. `today` is the viewer's.
///
/// # Errors
/// Only what the database says.
pub fn for_viewer(conn: &mut Conn, viewer: &Viewer, today: NaiveDate, limit: i64) -> Result<Vec<(DeliveryLine, Act)>> {
    let heads: Vec<DeliveryId> = deliveries::table
        .filter(waits(viewer, today))
        .order((deliveries::state_since, deliveries::id))
        .select(deliveries::id)
        .limit(limit)
        .load(conn)?;
    let lines = lines(conn, heads.into_iter().map(|id| (id, 0)).collect())?;
    Ok(lines.into_iter().map(|line| (act(line.state), line)).map(|(act, line)| (line, act)).collect())
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
        deliveries::table
            .filter(waits(reader.viewer, reader.today))
            .filter(deliveries::state.eq_any([DeliveryState::Reported, DeliveryState::Confirmed]))
            .order((deliveries::state_since, deliveries::id))
            .select(deliveries::id)
    };
    let mut ids: Vec<DeliveryId> = match after {
        None => to_approve().limit(limit).load(conn)?,
        Some((since, id)) => {
            let same = deliveries::state_since.eq(since).and(deliveries::id.gt(id));
            to_approve().filter(deliveries::state_since.gt(since).or(same)).limit(limit).load(conn)?
        }
    };
    if let (Some((since, id)), Ok(left)) = (after, i64::try_from(ids.len()).map(|found| limit - found))
        && left > 0
    {
        let same = deliveries::state_since.eq(since).and(deliveries::id.le(id));
        let earlier = to_approve().filter(deliveries::state_since.lt(since).or(same)).limit(left);
        ids.extend(earlier.load::<DeliveryId>(conn)?);
    }
    lines(conn, ids.into_iter().map(|id| (id, 0)).collect())
}

type OnDelivery = Condition<deliveries::table>;

/// Whether a delivery waits for the viewer.
pub(super) fn waits(viewer: &Viewer, today: NaiveDate) -> OnDelivery {
    let me = viewer.id;
    let spoken_for: Vec<AssociationId> = viewer.scopes(Role::FocalPoint);
    let of_my_associations = || deliveries::association_id.eq_any(spoken_for.clone());
    let taught = || {
        let by_me = delivery_trainers::table
            .filter(delivery_trainers::person_id.assume_not_null().eq(me))
            .filter(delivery_trainers::role.ne(DeliveryTrainerRole::Observer))
            .select(delivery_trainers::delivery_id);
        deliveries::id.eq_any(by_me)
    };
    let wrote = || {
        exists(
            delivery_authors::table
                .filter(delivery_authors::delivery_id.eq(deliveries::id))
                .filter(delivery_authors::revision.eq(deliveries::revision))
                .filter(delivery_authors::person_id.eq(me)),
        )
    };
    let reported_by = |side: Side| deliveries::state.eq(DeliveryState::Reported).and(deliveries::side.eq(side));
    let returned_to = |side: Side| deliveries::state.eq(DeliveryState::Returned).and(deliveries::side.eq(side));

    let confirm_for_association =
        reported_by(Side::Trainer).and(of_my_associations()).and(not(taught())).and(not(wrote()));
    let confirm_for_trainers = reported_by(Side::Association).and(taught()).and(not(wrote()));
    let report_again =
        returned_to(Side::Trainer).and(taught()).or(returned_to(Side::Association).and(of_my_associations()));
    let report = deliveries::state.eq(DeliveryState::Planned).and(deliveries::ends_on.lt(today)).and(taught());
    let as_coordinator = deliveries::state
        .eq(DeliveryState::Confirmed)
        .or(deliveries::state.eq(DeliveryState::Reported).and(not(has_confirmer())));
    Box::new(
        confirm_for_association
            .or(confirm_for_trainers)
            .or(report_again)
            .or(report)
            .or(as_coordinator.and(coordinated(viewer)).and(not(taught())).and(not(wrote()))),
    )
}

/// Those the viewer coordinates.
fn coordinated(viewer: &Viewer) -> OnDelivery {
    let DeliveryVisibility::Tied { cohorts: ids, sections, .. } = DeliveryVisibility::of(viewer) else {
        return Box::new(deliveries::id.eq(deliveries::id));
    };
    let of_sections =
        associations::table.filter(associations::section_id.eq_any(sections.clone())).select(associations::id);
    Box::new(
        deliveries::cohort_id
            .assume_not_null()
            .eq_any(cohorts_of!(ids, sections))
            .or(deliveries::cohort_id.is_null().and(deliveries::association_id.eq_any(of_sections))),
    )
}

/// Those with somebody on the other side who can confirm; see `DeliveryRelation::can_confirm_for_a_side`. It begins with the few
/// who may be that, and not with everybody.
fn has_confirmer() -> OnDelivery {
    macro_rules! wrote {
        ($person:expr) => {
            exists(
                delivery_authors::table
                    .filter(delivery_authors::delivery_id.eq(deliveries::id))
                    .filter(delivery_authors::revision.eq(deliveries::revision))
                    .filter(delivery_authors::person_id.eq($person)),
            )
        };
    }
    macro_rules! taught {
        ($person:expr) => {
            exists(
                delivery_trainers::table
                    .filter(delivery_trainers::delivery_id.eq(deliveries::id))
                    .filter(delivery_trainers::person_id.assume_not_null().eq($person))
                    .filter(delivery_trainers::role.ne(DeliveryTrainerRole::Observer)),
            )
        };
    }
    let active = || people::table.filter(people::deactivated_at.is_null());
    let speaker = exists(
        roles::table
            .filter(roles::role.eq(Role::FocalPoint))
            .filter(roles::scope_id.eq(deliveries::association_id))
            .filter(exists(active().filter(people::id.eq(roles::person_id))))
            .filter(not(wrote!(roles::person_id)))
            .filter(not(taught!(roles::person_id))),
    );
    let teacher = exists(
        delivery_trainers::table
            .filter(delivery_trainers::delivery_id.eq(deliveries::id))
            .filter(delivery_trainers::role.ne(DeliveryTrainerRole::Observer))
            .filter(exists(active().filter(people::id.eq(delivery_trainers::person_id.assume_not_null()))))
            .filter(not(wrote!(delivery_trainers::person_id.assume_not_null()))),
    );
    Box::new(deliveries::side.eq(Side::Trainer).and(speaker).or(deliveries::side.eq(Side::Association).and(teacher)))
}

/// What each of those deliveries waits for the reader to do; those that do not wait for them are missing.
///
/// # Errors
/// Only what the database says.
pub fn acts(conn: &mut Conn, reader: Reader, ids: &[DeliveryId]) -> Result<BTreeMap<DeliveryId, Act>> {
    let rows: Vec<(DeliveryId, DeliveryState)> = deliveries::table
        .filter(waits(reader.viewer, reader.today))
        .filter(deliveries::id.eq_any(ids))
        .select((deliveries::id, deliveries::state))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, state)| (id, act(state))).collect())
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
