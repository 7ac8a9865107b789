use serde_json::json;

use super::Installation;
use crate::cohorts::common::views::load::coordinated;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::reminders::input::NewSkip;
use crate::reminders::{SkipId, state, store};

/// Leaves out one reminder to come of a cohort. One that is left out already stays so.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], what was wrong with what was `asked`; [`Error::Conflict`] where it is to come no more.
pub fn skip(tx: &mut Tx, viewer: &Viewer, on: Installation, slug: &str, asked: Result<NewSkip>) -> Result<()> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let NewSkip { reminder, reason } = asked?;
    let (recipient, due) = state::find(tx.conn, on, cohort.id, &reminder, tx.now)?;
    if !store::insert_skip(tx, (cohort.id, recipient.id, &due), viewer.id, &reason)? {
        return Ok(());
    }
    let details = json!({"kind": due.pending_item.kind, "day": due.on});
    audit::record(tx, Actor::from(viewer), Event::new("cohort.reminder-skipped", cohort.id, &cohort.name).with(details))
}

/// Takes that back, as long as its day has not come.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Conflict`] where its day has come.
pub fn take_up(tx: &mut Tx, viewer: &Viewer, slug: &str, id: SkipId) -> Result<()> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let (_, kind) = store::skip_of(tx.conn, cohort.id, id)?.ok_or(Error::Conflict("error-reminder-over"))?;
    store::end_skip(tx, id)?;
    let event = Event::new("cohort.reminder-taken-up", cohort.id, &cohort.name).with(json!({"kind": kind}));
    audit::record(tx, Actor::from(viewer), event)
}
