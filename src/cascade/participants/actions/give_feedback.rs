use crate::cascade::participants::rules::{self, FeedbackAnswers};
use crate::cascade::participants::store::{check_ins, feedback as store};
use crate::cascade::participants::{CheckInCode, FeedbackId};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Adds what a participant thought of a training. Nothing is kept of who it was, nor when.
///
/// # Errors
/// [`Error::NotFound`] for a code that there is not; [`Error::Conflict`] when it is too early or too late, or there is more than
/// any training has people; [`Error::Duplicate`] when the same form is taken just now.
pub fn give_feedback(tx: &mut Tx, code: &CheckInCode, id: FeedbackId, answers: &FeedbackAnswers) -> Result<()> {
    let (brief, _) = check_ins::of_code(tx.conn, code)?.ok_or(Error::NotFound)?;
    if store::is_there(tx.conn, id)? {
        return Ok(());
    }
    let is_open = rules::feedback_is_open(brief.state, brief.ends_on, tx.now.day_in(brief.zone));
    if !is_open {
        return Err(Error::Conflict("error-feedback-closed"));
    }
    if store::count(tx.conn, brief.id)? >= rules::MOST_PARTICIPANTS {
        return Err(Error::Conflict("error-check-in-full"));
    }
    store::insert(tx, id, brief.id, answers)
}
