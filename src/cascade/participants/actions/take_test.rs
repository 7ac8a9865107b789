use crate::cascade::participants::TestMoment;
use crate::cascade::participants::rules::{score_of, test_is_open};
use crate::cascade::participants::store::{check_ins, participants as store};
use crate::learning::progress::Answers;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use content::QuestionSet;

/// Takes a test, for whoever has a participant's secret. What they scored is kept, and none of their answers; sent twice, the first
/// stands.
///
/// # Errors
/// [`Error::NotFound`] where nobody has that secret; [`Error::Conflict`] when it is too early or too late.
pub fn take_test(tx: &mut Tx, secret: &str, moment: TestMoment, set: &QuestionSet, answers: &Answers) -> Result<()> {
    let participant = store::of_secret(tx.conn, secret)?;
    if participant.scores.of(moment).is_some() {
        return Ok(());
    }
    let (brief, _) = check_ins::of_secret(tx.conn, secret)?;
    if !test_is_open(moment, &brief, &participant.scores, tx.now.day_in(brief.zone)) {
        return Err(Error::Conflict("error-test-closed"));
    }
    store::scored(tx, participant.id, moment, score_of(set, answers))
}
