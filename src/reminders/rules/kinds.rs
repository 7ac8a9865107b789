//! The steps of each kind of reminder, in days from its anchor: before it where negative, after it where positive.

use super::super::ReminderKind;

/// After the invitation.
pub const INVITATION: &[i32] = &[3, 7, 14];
/// After the planned end of a training without a report.
pub const REPORT_DUE: &[i32] = &[2, 7, 21];
/// After a report came back, for those who may put it right.
pub const REPORT_RETURNED: &[i32] = &[3, 10];
/// After the report, for those who can confirm it …
pub const CONFIRMATION: &[i32] = &[3, 10];
/// … then for the coordinators of the cohort …
pub const CONFIRMATION_LATE: &[i32] = &[17];
/// … who get all of them where nobody else can confirm.
pub const CONFIRMATION_ALONE: &[i32] = &[3, 10, 17];
/// Around the day by which a training was promised.
pub const CASCADE_COMPLETION: &[i32] = &[-60, -30, -7, 0, 14];

/// The days within which a step may still be sent; after that it is stale.
pub const FRESH: i64 = 7;
/// After so many days a step that was never noted is over, and what was noted need not be read any more: planning costs the
/// same however long people have been reminded.
pub const REMEMBERED: i64 = 60;
/// How many mails a person gets in [`WEEK`] days, besides those with a deadline.
pub const MOST_A_WEEK: usize = 2;
/// The days over which mails are counted.
pub const WEEK: i64 = 7;

/// Whether the step leads up to a deadline: on a day off it moves earlier, any other later.
pub fn leads_up(kind: ReminderKind, step: i32) -> bool {
    kind == ReminderKind::CascadeCompletion && step <= 0
}

/// Whether the step is so near a deadline that it does not wait for the next week.
pub fn is_deadline(kind: ReminderKind, step: i32) -> bool {
    kind == ReminderKind::CascadeCompletion && (-7..=0).contains(&step)
}

/// What comes first in a mail: the smaller, the sooner.
pub fn urgency(kind: ReminderKind, step: i32) -> i32 {
    match kind {
        _ if is_deadline(kind, step) => 0,
        ReminderKind::ReportReturned => 1,
        ReminderKind::ReportDue => 2,
        ReminderKind::Confirmation => 3,
        ReminderKind::CascadeCompletion => 4,
        ReminderKind::Invitation => 5,
    }
}
