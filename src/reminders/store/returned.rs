//! Reports that came back with a question, for those who wrote them.

use diesel::prelude::*;

use super::super::ReminderKind;
use super::super::rules::{About, PendingItem, kinds};
use super::Zones;
use super::state::{CALLED, Called, Hanging, reminds, title};
use crate::cascade::{DeliveryId, DeliveryState};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::db::schema::{associations, cohorts, deliveries, delivery_authors};
use crate::platform::error::Result;

/// The reports that wait for those people to correct them or to answer.
pub fn load(conn: &mut Conn, ids: &[PersonId], zones: &Zones) -> Result<Vec<(PersonId, PendingItem)>> {
    type Row = ((DeliveryId, String), Called, (PersonId, Timestamp), Hanging);
    let rows: Vec<Row> = delivery_authors::table
        .inner_join(deliveries::table.inner_join(associations::table))
        .left_join(cohorts::table.on(deliveries::cohort_id.eq(cohorts::id.nullable())))
        .filter(delivery_authors::person_id.eq_any(ids))
        .filter(delivery_authors::revision.eq(deliveries::revision))
        .filter(deliveries::state.eq(DeliveryState::Returned))
        .select((
            (deliveries::id, deliveries::reference),
            CALLED,
            (delivery_authors::person_id, deliveries::state_since),
            (cohorts::id.nullable(), cohorts::state.nullable(), cohorts::reminders_paused_at.nullable()),
        ))
        .load(conn)?;
    let pending_item = |((id, reference), called, (person, since), hanging): Row| {
        let returned_on = since.day_in(*zones.get(&person)?);
        let pending_item = PendingItem {
            kind: ReminderKind::ReportReturned,
            subject: id.into(),
            cohort: hanging.0,
            anchor: returned_on,
            since,
            steps: kinds::REPORT_RETURNED,
            paused: hanging.2.is_some(),
            about: About::Returned { reference, title: title(called), returned_on },
        };
        reminds(&hanging).then_some((person, pending_item))
    };
    Ok(rows.into_iter().filter_map(pending_item).collect())
}
