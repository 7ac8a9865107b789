//! Writing something for oneself.

use crate::learning::progress::store::{find_or_add_learner, notes};
use crate::people::accounts::Viewer;
use crate::platform::db::Tx;
use crate::platform::error::Result;
use content::{ModuleSlug, PromptId};

/// Keeps the viewer's note, in place of what stood there; an empty one is forgotten.
///
/// # Errors
/// Only what the database says.
pub fn note(tx: &mut Tx, viewer: &Viewer, module: &ModuleSlug, prompt: &PromptId, text: &str) -> Result<()> {
    let learner = find_or_add_learner(tx, viewer.id)?;
    match text.is_empty() {
        true => notes::forget(tx, learner, module, prompt),
        false => notes::keep(tx, learner, module, prompt, text),
    }
}
