//! How late and how often reminders go out, whatever their kind.

use chrono::{NaiveDate, TimeDelta};

use crate::platform::clock::Timestamp;

/// The days within which a step may still be sent; after that it is stale.
pub const FRESH: i64 = 7;
/// After so many days a step that was never noted is over, and what was noted need not be read any more: planning costs the
/// same however long people have been reminded.
pub const REMEMBERED: i64 = 60;
/// How many mails a person gets in [`WEEK`] days, besides those with a deadline.
pub const MOST_A_WEEK: usize = 2;
/// The days over which mails are counted.
pub const WEEK: i64 = 7;
/// By so many days a step is moved at most, off days on which nobody works.
pub const MOVED: i64 = 7;
/// So many days before its day a reminder may be told by hand.
pub const TOLD_AHEAD: i64 = 7;
/// So many days after a reminder nobody else hears of the thing.
pub const LEFT_ALONE: i64 = 7;

/// So many days ahead is foreseen; what is done until then changes it anyway.
pub const FORESEEN: i64 = 100;

/// The last day that is foreseen.
pub fn last_foreseen(now: Timestamp) -> NaiveDate {
    now.latest_day() + TimeDelta::days(FORESEEN)
}

/// What is due up to the day of this is not escalated, where a reminder reached somebody at that time: the first day on which
/// others may hear of it is a week after that.
pub fn escalates_since(reminded: Timestamp) -> Timestamp {
    reminded + TimeDelta::days(LEFT_ALONE - 1)
}
