use super::letters::write;
use crate::cascade::common::DeliveryId;
use crate::cascade::participants::DeliveryBrief;
use crate::cascade::signups::rules::is_ahead;
use crate::cascade::signups::store::{sign_up_pages, sign_ups};
use crate::cascade::signups::{SignUpState, SignUpWord};
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// Gives the places that are free in a training to those who wait for one, the longest first, and tells them. Once the training has
/// begun nobody moves up any more.
///
/// # Errors
/// Only what the database says.
pub(super) fn move_up(tx: &mut Tx, brief: &DeliveryBrief, delivery: DeliveryId) -> Result<()> {
    if !is_ahead(brief.state, brief.starts_on, tx.now.day_in(brief.zone)) {
        return Ok(());
    }
    let page = sign_up_pages::hold(tx, delivery)?;
    let counts = sign_ups::counts(tx.conn, delivery)?;
    let free = (i64::from(page.terms.places) - counts.placed).clamp(0, counts.waiting);
    if free == 0 {
        return Ok(());
    }
    for mut one in sign_ups::first_waiting(tx.conn, delivery, free)? {
        sign_ups::place(tx, one.id)?;
        one.state = SignUpState::Placed;
        write(tx, &brief.reference, &page, &one, SignUpWord::MovedUp)?;
    }
    Ok(())
}
