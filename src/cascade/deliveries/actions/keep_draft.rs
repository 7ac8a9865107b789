use crate::cascade::common::DeliveryId;
use crate::cascade::deliveries::store::drafts;
use crate::cascade::deliveries::views::load;
use crate::people::accounts::Viewer;
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// Keeps what a viewer has typed for a delivery, right or wrong, in place of what they had typed before.
///
/// # Errors
/// [`Error::Forbidden`](crate::platform::error::Error::Forbidden) when it is not theirs to write; else as [`drafts::keep`].
pub fn keep_draft(tx: &mut Tx, viewer: &Viewer, id: DeliveryId, fields: &drafts::Fields) -> Result<()> {
    load::writable(tx.conn, viewer, id)?;
    drafts::keep(tx, viewer.id, id, fields)
}

/// Throws away what a viewer has typed for a delivery.
///
/// # Errors
/// Only what the database says.
pub fn discard_draft(tx: &mut Tx, viewer: &Viewer, id: DeliveryId) -> Result<()> {
    drafts::discard(tx, viewer.id, id)
}
