//! How late and how often reminders go out, whatever their kind.

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
