use serde_json::json;

use super::Installation;
use crate::cohorts::common::views::load::coordinated;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Message, Result};
use crate::reminders::rules::{self, Quiet};
use crate::reminders::{state, store, words};

/// Sends the next reminder of a thing now, with all that is due to the same person: their mail of this day, through the gate of
/// every other. Just before it leaves it is looked at again.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], what was wrong with what was `asked`; [`Error::Invalid`] where it may not go out now,
/// and why; [`Error::Conflict`] where nothing waits any more.
pub fn send_now(tx: &mut Tx, viewer: &Viewer, on: Installation, slug: &str, asked: Result<String>) -> Result<()> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let (recipient, due) = state::find(tx.conn, on, cohort.id, &asked?, tx.now)?;
    let plan = rules::send_now(&recipient, &due.key, tx.now).map_err(refused)?;
    store::set_aside(tx, &plan.set_aside)?;
    for digest in &plan.digests {
        // Where it is written already, another process has planned meanwhile.
        if !store::record(tx, digest, &words::draft(on.site, &recipient, digest))? {
            return Err(refused(Quiet::MailedToday));
        }
    }
    let event = Event::new("cohort.reminder-sent-now", cohort.id, &cohort.name);
    audit::record(tx, Actor::from(viewer), event.with(json!({"kind": due.pending_item.kind})))
}

fn refused(why: Quiet) -> Error {
    Error::field("reminder", Message::new(format!("reminders-quiet-{}", why.word())))
}
