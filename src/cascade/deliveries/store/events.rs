//! What happened to deliveries.

use diesel::prelude::*;

use crate::cascade::common::{DeliveryId, Side};
use crate::cascade::deliveries::DeliveryEventKind;
use crate::people::accounts::{Actor, PersonId};
use crate::platform::db::schema::delivery_events;
use crate::platform::db::{AnyId, Conn, Tx};
use crate::platform::error::Result;

/// Whether the last thing that happened is this, by the same person.
pub(in crate::cascade) fn was_done(
    conn: &mut Conn,
    id: DeliveryId,
    kind: DeliveryEventKind,
    person: PersonId,
) -> Result<bool> {
    let last: Option<(DeliveryEventKind, Option<PersonId>)> = delivery_events::table
        .filter(delivery_events::delivery_id.eq(id))
        .order(delivery_events::position.desc())
        .select((delivery_events::kind, delivery_events::actor_id))
        .first(conn)
        .optional()?;
    Ok(last == Some((kind, Some(person))))
}

/// Adds to a delivery's story.
#[allow(clippy::too_many_arguments)]
pub(in crate::cascade) fn add(
    tx: &mut Tx,
    actor: Actor,
    id: DeliveryId,
    revision: i32,
    kind: DeliveryEventKind,
    side: Side,
    comment: &str,
) -> Result<()> {
    let of_delivery = delivery_events::table.filter(delivery_events::delivery_id.eq(id));
    let last: Option<i32> = of_delivery.select(diesel::dsl::max(delivery_events::position)).first(tx.conn)?;
    diesel::insert_into(delivery_events::table)
        .values((
            delivery_events::id.eq(tx.id::<AnyId>()),
            delivery_events::delivery_id.eq(id),
            delivery_events::position.eq(last.unwrap_or_default() + 1),
            delivery_events::revision.eq(revision),
            delivery_events::kind.eq(kind),
            delivery_events::actor_id.eq(actor.person),
            delivery_events::side.eq(side),
            delivery_events::channel.eq(actor.channel),
            delivery_events::comment.eq(comment),
            delivery_events::at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}
