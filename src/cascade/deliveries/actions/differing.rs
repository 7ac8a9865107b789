use super::submit::{settled, target};
use super::team;
use crate::cascade::deliveries::rules::differences;
use crate::cascade::deliveries::views::load;
use crate::cascade::deliveries::{Report, Submission};
use crate::people::accounts::Viewer;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Rejection, Result};
use crate::platform::web::CHANGED_MEANWHILE;

/// Why a submission is refused that does not correct what stands now: it names the fields that say something else, to those who may see
/// them.
///
/// # Errors
/// Only what the database says.
pub fn differing(conn: &mut Conn, viewer: &Viewer, submission: &Submission) -> Result<Error> {
    let whole = match load::delivery(conn, viewer, submission.id) {
        Ok(whole) => whole,
        Err(Error::NotFound | Error::Hidden) => return Ok(Error::Conflict(CHANGED_MEANWHILE)),
        Err(error) => return Err(error),
    };
    let before = &whole.delivery;
    let said = settled(&submission.report, Some(before));
    let as_sent = |report: &Report| serde_json::to_value(report).map_err(Error::internal);
    let mut differ = Rejection::default();
    for one in differences(&as_sent(&before.report)?, &as_sent(&said)?) {
        differ.add(&one.field, "form-differs");
    }
    if team::resolve(conn, viewer.id, before.id, Some(before), &said, &submission.team)? != before.trainers {
        differ.add("trainers", "form-differs");
    }
    if before.state != target(submission.sending) {
        differ.add("act", "form-differs");
    }
    let word = if submission.revision.is_some() { CHANGED_MEANWHILE } else { "error-other-content" };
    Ok(Error::Differs(word, differ))
}
