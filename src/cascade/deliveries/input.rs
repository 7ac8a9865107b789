//! What people and programs send about deliveries.

use crate::cascade::common::DeliveryId;
use crate::cascade::common::lists::LONGEST_COMMENT;
use crate::cascade::deliveries::rules::SubmissionDecision;
use crate::cascade::deliveries::{OverriddenWarnings, Submission, form as report_form};
use crate::platform::error::Result;
use crate::platform::web::Form;
use content::Catalogue;

/// Reads a submission: what is to become of the report, and the report.
pub(in crate::cascade) fn submission(
    form: &mut Form,
    catalogue: &Catalogue,
    id: DeliveryId,
    overridden_warnings: OverriddenWarnings,
) -> Result<Submission> {
    let sending = match form.get("act") {
        Some("plan") => Some(SubmissionDecision::Plan),
        Some("report") => Some(SubmissionDecision::Report),
        _ => {
            form.wrong("act", "form-choose");
            None
        }
    };
    let revision = form.parse_optional::<i32>("revision");
    let answer = form.text("answer", LONGEST_COMMENT);
    let (report, team) = report_form::parse(form, catalogue)?;
    form.finish(|| {
        Some(Submission {
            id,
            revision: revision?,
            sending: sending?,
            report,
            team,
            answer: answer?,
            overridden_warnings,
        })
    })
}

/// What is said when a delivery is moved on: the `revision` one has seen, and a `comment`.
pub(in crate::cascade) fn parse_move(form: &mut Form) -> Result<(i32, String)> {
    let revision = form.parse::<i32>("revision");
    let comment = form.text("comment", LONGEST_COMMENT);
    form.finish(|| Some((revision?, comment?)))
}
