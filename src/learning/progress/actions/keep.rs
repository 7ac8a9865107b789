//! Keeping answers that are not sent yet.

use crate::learning::progress::drawing::Asking;
use crate::learning::progress::store::{attempts, drafts, find_or_add_learner, progress};
use crate::learning::progress::{AttemptDraft, AttemptId, Typed};
use crate::people::accounts::Viewer;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use content::{ModuleSlug, QuestionSet};

/// How large a draft may be, in bytes. One person keeps one for each set.
const LARGEST: usize = 100_000;

/// Keeps the viewer's answers in place of what was kept before. What comes late, after the answers were sent, is let go.
///
/// # Errors
/// [`Error::TooLarge`].
pub fn keep(
    tx: &mut Tx,
    viewer: &Viewer,
    module: &ModuleSlug,
    set: &QuestionSet,
    attempt: AttemptId,
    typed: Typed,
) -> Result<()> {
    if serde_json::to_string(&typed).map_or(0, |text| text.len()) > LARGEST {
        return Err(Error::TooLarge);
    }
    let person = viewer.id;
    let learner = find_or_add_learner(tx, person)?;
    if attempts::is_there(tx.conn, attempt)? {
        return Ok(());
    }
    let asked = match set.is_bank() {
        false => None,
        true => {
            let facts = progress::facts(tx.conn, person, module)?;
            let begun = drafts::asked(tx.conn, learner, attempt)?;
            let form = Asking { person, module, facts: &facts }.next(set, begun.as_deref());
            Some(form.items.iter().map(|question| question.id.clone()).collect())
        }
    };
    let draft = AttemptDraft { attempt, typed, asked, kept_at: tx.now };
    drafts::keep(tx, learner, module, &set.name, draft)
}
