//! Modules that nobody has gone through, or not for long.

use chrono::NaiveDate;

use crate::load::ModuleDraft;

/// Every module says when it was reviewed, and that day is not too long ago.
pub(super) fn due(draft: &mut ModuleDraft, today: NaiveDate) {
    let file = draft.manifest_file();
    // A manifest with errors may only seem to say nothing.
    if draft.problems.has_errors_in(&file) {
        return;
    }
    match &draft.manifest.review {
        None => {
            let advice = "write “[review]” with “on”, “next” and “readings = [\"second-reading\"]”";
            draft.problems.warn(&file, None, "the module does not say when it was reviewed", advice);
        }
        Some((review, at)) if review.next < today => {
            let message = format!("the module should have been reviewed by {}", review.next);
            draft.problems.warn(
                &file,
                *at,
                message,
                "read it again, bring its figures up to date, and set both days anew",
            );
        }
        Some(_) => {}
    }
}
