use serde_json::json;

use super::letters::write;
use super::move_up::move_up;
use crate::cascade::signups::store::{sign_up_pages, sign_ups as store};
use crate::cascade::signups::views::load::seen;
use crate::cascade::signups::{SignUpId, SignUpState, SignUpWord};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Takes somebody off the list of a training, and tells them; who waits longest gets their place.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`].
pub fn remove(tx: &mut Tx, viewer: &Viewer, delivery: &str, id: SignUpId) -> Result<()> {
    let seen = seen(tx.conn, viewer, delivery)?;
    store::of_training(tx.conn, seen.brief.id, id)?;
    if !seen.may_run {
        return Err(Error::Forbidden);
    }
    let page = sign_up_pages::hold(tx, seen.brief.id)?;
    let one = store::of_training(tx.conn, seen.brief.id, id)?;
    if tx.now.day_in(seen.brief.zone) <= seen.brief.ends_on {
        write(tx, &seen.brief.reference, &page, &one, SignUpWord::Removed)?;
    }
    store::end(tx, id, SignUpState::Removed)?;
    move_up(tx, &seen.brief, seen.brief.id)?;
    let event = Event::new("sign-up.removed", seen.brief.id, &seen.brief.reference);
    audit::record(tx, Actor::from(viewer), event.with(json!({"sign_up": id})))
}
