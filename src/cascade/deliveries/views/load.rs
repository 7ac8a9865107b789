//! What pages and the API read of deliveries.

use crate::cascade::common::lists::{ListPage, ListQuery, today};
use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::common::store::evidence;
use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cascade::deliveries::DeliveryTrainerRole;
use crate::cascade::deliveries::policy::{
    can_see_delivery, can_see_new_trainers, can_see_participants, founds_trainers,
};
use crate::cascade::deliveries::revision::KeptRevision;
use crate::cascade::deliveries::store::list::{self, Reader};
use crate::cascade::deliveries::store::{
    deliveries as deliveries_store, parties, revisions as revisions_store, submissions,
};
use crate::cascade::deliveries::views::DeliveryData;
use crate::people::accounts::{Role, Viewer};
use crate::people::associations::{self, Association, AssociationId};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::turn_to;

/// The deliveries the viewer sees.
///
/// # Errors
/// [`Error::NotFound`] for a state or a key that there is not.
pub fn deliveries(
    conn: &mut Conn,
    viewer: &Viewer,
    asked: &ListQuery,
    now: Timestamp,
    size: usize,
) -> Result<ListPage<list::DeliveryLine>> {
    let filter = list::DeliveryFilter {
        state: asked.state::<DeliveryState>()?,
        association: asked.association(conn)?,
        area: asked.area(conn)?,
        cohort: asked.cohort(conn)?,
        module: asked.module()?,
        generation: asked.generation,
        confirmed: asked.confirmed,
        person: None,
        from: asked.from,
        until: asked.until,
        words: asked.words.clone(),
    };
    let visibility = DeliveryVisibility::of(viewer);
    let reader = Reader { viewer, today: today(viewer, now) };
    let total = list::count_deliveries(conn, &visibility, &filter)?;
    let sort = asked.sort_of(total);
    let (lines, around) = turn_to(
        &asked.turn,
        size,
        |line: &list::DeliveryLine| line.key(sort),
        |turn, limit| list::deliveries(conn, reader, &visibility, &filter, sort, turn, limit),
    )?;
    Ok(ListPage { lines, around, total })
}

/// A delivery, whole, if the viewer may see it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn delivery(conn: &mut Conn, viewer: &Viewer, id: DeliveryId) -> Result<DeliveryData> {
    let delivery = deliveries_store::get(conn, id)?;
    let around = parties::around(conn, &delivery)?;
    if !can_see_delivery(viewer, &around.ties) {
        return Err(Error::Hidden);
    }
    // Whose cohort it is would tell who is behind an address.
    let by_address = delivery.trainers.first().is_some_and(|lead| lead.by_address);
    let (association, cohort) = deliveries_store::belongs_to(conn, id)?;
    let (promised_at, timeline) = deliveries_store::story(conn, id)?;
    let relation = around.relation(viewer.id, &viewer.grants);
    let is_lead = delivery
        .trainers
        .first()
        .is_some_and(|lead| lead.person_id == Some(viewer.id) && lead.role == DeliveryTrainerRole::Lead);
    let sees_participants = can_see_participants(relation);
    // Names and faces are on it, too.
    let evidence = if sees_participants { evidence::of_delivery(conn, id)? } else { Vec::new() };
    Ok(DeliveryData {
        association,
        lacks_evidence: sees_participants
            && evidence.is_empty()
            && cohort.as_ref().is_some_and(|cohort| cohort.needs_evidence),
        evidence,
        cohort: cohort.filter(|_| !by_address),
        promised_at: promised_at.filter(|_| !by_address),
        timeline,
        acts: around.acts(viewer),
        sees_participants,
        makes_trainers: founds_trainers(delivery.state, delivery.report.scope.level)
            && can_see_new_trainers(relation, is_lead),
        has_confirmer: around.status().has_confirmer,
        delivery,
    })
}

/// The delivery that people call so, or that has that id; whole, if the viewer may see it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn delivery_named(conn: &mut Conn, viewer: &Viewer, name: &str) -> Result<DeliveryData> {
    let id = match name.parse::<DeliveryId>() {
        Ok(id) => id,
        Err(_) => deliveries_store::by_reference(conn, name)?,
    };
    delivery(conn, viewer, id)
}

/// The id of a delivery, if the viewer may see it.
pub(in crate::cascade) fn seen(conn: &mut Conn, viewer: &Viewer, name: &str) -> Result<DeliveryId> {
    let whole: DeliveryData = delivery_named(conn, viewer, name)?;
    Ok(whole.delivery.id)
}

/// A delivery to be written, if it is there already and the viewer may write it; none if they may begin it.
///
/// # Errors
/// [`Error::Forbidden`] when it is not theirs to write.
pub fn writable(conn: &mut Conn, viewer: &Viewer, id: DeliveryId) -> Result<Option<DeliveryData>> {
    let (whole, is_theirs) = match delivery(conn, viewer, id) {
        Ok(whole) => {
            let is_theirs = whole.acts.iter().any(|(act, _)| act.writes());
            (Some(whole), is_theirs)
        }
        Err(Error::NotFound | Error::Hidden) => {
            (None, viewer.has(Role::FocalPoint) || submissions::is_trainer(conn, viewer.id)?)
        }
        Err(error) => return Err(error),
    };
    if is_theirs { Ok(whole) } else { Err(Error::Forbidden) }
}

/// A delivery with every revision that was kept, and the associations that they name; if the viewer may see it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn revisions(
    conn: &mut Conn,
    viewer: &Viewer,
    name: &str,
) -> Result<(DeliveryData, Vec<KeptRevision>, Vec<Association>)> {
    let whole = delivery_named(conn, viewer, name)?;
    let kept = revisions_store::of(conn, whole.delivery.id)?;
    let named = kept.iter().filter_map(|one| one.report.get("association")?.as_str()?.parse().ok());
    let ids: Vec<AssociationId> = named.collect();
    Ok((whole, kept, associations::store::get_all(conn, &ids)?))
}
