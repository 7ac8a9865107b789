//! Reports of mail that came back.

use proptest::prelude::*;
use relais::platform::mail::reports::MailReport;

use super::{kept, try_all};

#[test]
fn every_report_that_can_be_read_is_judged_within_its_budget() {
    try_all(&kept("reports"), 1, |bytes| {
        let Ok(report) = MailReport::parse(bytes) else { return Ok(()) };
        let judged = report.judge();
        prop_assert!(!judged.is_empty() && judged.len() <= 20, "{judged:?}");
        prop_assert!(report.addresses.len() <= 200 && report.message_ids.len() <= 200);
        for one in &judged {
            prop_assert!(one.why.chars().count() <= 301 && !one.why.contains('\n'), "{}", one.why);
        }
        // What is done about a mail is never more than what is said of somebody.
        let mild = report.judge_for("nobody@nowhere.invalid").verdict;
        prop_assert!(judged.iter().any(|one| one.verdict == mild));
        Ok(())
    });
}
