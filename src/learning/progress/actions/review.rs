//! Reading a text.

use super::complete::settle;
use crate::learning::progress::store::{attempts, essays};
use crate::learning::progress::{EssayId, Facts, OnCompletion, drawing};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use content::{Module, grade_set};

/// Records what a reader thinks of a text and marks its attempt again: the score can only rise, and with it the module may be
/// complete. A text is read once; another review of it is a conflict. Whoever calls this has asked whether the viewer may.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Conflict`] when somebody has read it before.
pub fn review(
    tx: &mut Tx,
    viewer: &Viewer,
    essay: EssayId,
    module: &Module,
    review: &essays::Review,
    hook: &dyn OnCompletion,
) -> Result<Facts> {
    let (person, _) = essays::author(tx.conn, essay)?;
    if !essays::read(tx, viewer.id, essay, review)? {
        return Err(Error::Conflict("error-essay-read"));
    }
    let (learner, attempt) = attempts::of_essay(tx.conn, essay)?;
    // A set that was removed since keeps the score that it had.
    if let Some(set) = module.edition(attempt.language).and_then(|(_, edition)| edition.set(&attempt.set)) {
        let set = drawing::asked(set, attempt.asked.as_deref(), &attempt.answers);
        let mark = grade_set(&set, &attempt.answers.0, &attempt.reviews());
        let (score, passed) = (attempt.score.max(mark.score * 100.0), attempt.passed || mark.passed);
        attempts::mark(tx, attempt.id, score, passed)?;
    }
    let details = serde_json::json!({"person": person, "score": review.score});
    audit::record(tx, Actor::from(viewer), Event::new("essay.read", essay, module.slug.as_str()).with(details))?;
    settle(tx, Actor::from(viewer), person, learner, module, hook)
}
