use chrono::NaiveDate;
use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::super::policy::Sight;
use super::super::rules::Act;
use super::super::{DeliveryState, DeliveryTrainerRole, Side};
use super::lists::{DeliveryLine, HEAD, Head, lines};
use super::sight::{Condition, cohorts_of};
use crate::accounts::{Role, Viewer};
use crate::associations::AssociationId;
use crate::db::Conn;
use crate::db::schema::{associations, cohorts, deliveries, delivery_authors, delivery_trainers, people, roles};
use crate::error::Result;

/// The deliveries that wait for somebody, those that wait longest first, each with what it waits for: a report (the day
/// has passed, or it was returned), a confirmation, an acceptance. `today` is the viewer's.
///
/// # Errors
/// Only what the database says.
pub fn for_viewer(conn: &mut Conn, viewer: &Viewer, today: NaiveDate, limit: i64) -> Result<Vec<(DeliveryLine, Act)>> {
    let heads: Vec<Head> = deliveries::table
        .filter(waits(viewer, today))
        .order((deliveries::state_since, deliveries::id))
        .select(HEAD)
        .limit(limit)
        .load(conn)?;
    let act = |state| match state {
        DeliveryState::Reported => Act::Confirm,
        DeliveryState::Confirmed => Act::Accept,
        _ => Act::Report,
    };
    Ok(lines(conn, heads)?.into_iter().map(|line| (act(line.state), line)).map(|(act, line)| (line, act)).collect())
}

type OnDelivery = Condition<deliveries::table>;

fn waits(viewer: &Viewer, today: NaiveDate) -> OnDelivery {
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
    let Sight::Tied { cohorts: ids, sections, .. } = Sight::of(viewer) else {
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

/// Those with somebody on the other side who can confirm; see `Standing::can_confirm_for_a_side`.
fn has_confirmer() -> OnDelivery {
    let author = exists(
        delivery_authors::table
            .filter(delivery_authors::delivery_id.eq(deliveries::id))
            .filter(delivery_authors::revision.eq(deliveries::revision))
            .filter(delivery_authors::person_id.eq(people::id)),
    );
    let teaches = exists(
        delivery_trainers::table
            .filter(delivery_trainers::delivery_id.eq(deliveries::id))
            .filter(delivery_trainers::person_id.assume_not_null().eq(people::id))
            .filter(delivery_trainers::role.ne(DeliveryTrainerRole::Observer)),
    );
    let speaks = exists(
        roles::table
            .filter(roles::person_id.eq(people::id))
            .filter(roles::role.eq(Role::FocalPoint))
            .filter(roles::scope_id.eq(deliveries::association_id)),
    );
    let on_other_side = deliveries::side
        .eq(Side::Trainer)
        .and(speaks)
        .and(not(teaches))
        .or(deliveries::side.eq(Side::Association).and(teaches));
    Box::new(exists(people::table.filter(people::deactivated_at.is_null()).filter(on_other_side).filter(not(author))))
}
