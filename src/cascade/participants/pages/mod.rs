//! What those who take part see on their phones, and what those see who run a training.

pub mod attestation;
pub mod check_in;
pub mod feedback;
pub mod list;
pub mod phone;
pub mod test;

use crate::cascade::participants::rules::MOST_WRONG_CODES;
use crate::cascade::participants::store::check_ins;
use crate::cascade::participants::{CheckIn, CheckInCode, DeliveryBrief, actions};
use crate::people::accounts::browser::peer;
use crate::people::accounts::store::limits;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::web::Ctx;

/// The training of the code in the address, and what `more` reads with it; none where there is no such code. Wrong codes are
/// counted, so that nobody tries many.
///
/// # Errors
/// [`crate::platform::error::Error::TooMany`] after too many wrong ones.
async fn by_code<T, F>(ctx: &Ctx, more: F) -> Result<Option<(DeliveryBrief, CheckIn, T)>>
where
    T: Send + 'static,
    F: FnOnce(&mut Conn, &DeliveryBrief) -> Result<T> + Send + 'static,
{
    let code: Option<CheckInCode> = ctx.path("code").ok();
    let (key, now) = (format!("check-in-code:{}", peer(ctx)), ctx.site().clock.now());
    let counted = key.clone();
    let read = ctx.site().db.read(move |conn| {
        limits::check(conn, &counted, MOST_WRONG_CODES - 1, now)?;
        let Some(code) = code else { return Ok(None) };
        let Some((brief, check_in)) = check_ins::of_code(conn, &code)? else { return Ok(None) };
        let more = more(conn, &brief)?;
        Ok(Some((brief, check_in, more)))
    });
    let found = read.await?;
    if found.is_none() {
        ctx.write_public(move |tx| actions::note_wrong_code(tx, &key)).await?;
    }
    Ok(found)
}
