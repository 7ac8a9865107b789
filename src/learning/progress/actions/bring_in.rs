//! Bringing in what people have learned before.

use crate::learning::progress::history::LearnerHistory;
use crate::learning::progress::store::bulk;
use crate::people::accounts::audit::{self, AuditRow, Event};
use crate::people::accounts::{Actor, Channel};
use crate::platform::db::{AnyId, Tx};
use crate::platform::error::Result;

/// Brings in what people have learned who are no learners yet, as if it had been recorded at its time by that way. What follows from it in
/// cohorts is brought in there.
///
/// # Errors
/// Only what the database says.
pub fn bring_in(tx: &mut Tx, channel: Channel, all: &[LearnerHistory]) -> Result<()> {
    bulk::insert(tx, all)?;
    let (mut completions, mut trail) = (Vec::new(), Vec::new());
    for one in all {
        for (module, version, at) in &one.completions {
            let id: AnyId = tx.id_at(*at);
            let details = serde_json::json!({"person": one.person, "version": version});
            let event = Event::new("module.completed", id, module.as_str()).with(details);
            trail.push(AuditRow::new(tx, *at, Actor::person(one.person, channel), event));
            completions.push((id, one.learner, module.clone(), version.clone(), *at));
        }
    }
    bulk::insert_completions(tx, &completions)?;
    audit::record_all(tx, &trail)
}
