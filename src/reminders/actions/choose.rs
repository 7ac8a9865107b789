use serde_json::json;

use crate::cohorts::common::views::load::coordinated;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::CHANGED_MEANWHILE;
use crate::reminders::rules::KindChoice;
use crate::reminders::views::settings::{ReminderChoices, read};
use crate::reminders::{ReminderKind, store};

/// Chooses which reminders a cohort gets and when, for a viewer who coordinates it. What stays the same is not written. Whoever
/// has seen a `revision` does not write over what somebody else chose meanwhile. Returns what stands then.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`]; then what was wrong with what was `asked`.
pub fn choose(
    tx: &mut Tx,
    viewer: &Viewer,
    slug: &str,
    revision: Option<i32>,
    asked: Result<Vec<(ReminderKind, KindChoice)>>,
) -> Result<ReminderChoices> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let asked = asked?;
    let stands = store::revision(tx.conn, cohort.id)?;
    if revision.is_some_and(|seen| seen != stands) {
        return Err(Error::Conflict(CHANGED_MEANWHILE));
    }
    let before = store::choices_of(tx.conn, [cohort.id])?;
    let stood = |kind| before.get(&(cohort.id, kind)).cloned().unwrap_or_default();
    let changed: Vec<_> = asked.into_iter().filter(|(kind, choice)| stood(*kind) != *choice).collect();
    for (kind, choice) in &changed {
        store::write_choice(tx, cohort.id, *kind, choice, viewer.id)?;
    }
    if changed.is_empty() {
        return read(tx.conn, cohort.id);
    }
    let kinds: Vec<_> = changed.iter().map(|(kind, _)| kind.as_str()).collect();
    let event = Event::new("cohort.reminders-changed", cohort.id, &cohort.name);
    audit::record(tx, Actor::from(viewer), event.with(json!({"kinds": kinds})))?;
    read(tx.conn, cohort.id)
}
