//! Reminders: computed from the state of things, remembered by a key, sent as one mail a day.
//!
//! `rules::plan` looks at the state now and says what is due. What was sent is remembered, so finishing something stops
//! its reminders by itself, and a late or repeated run sends nothing twice.

pub mod actions;
pub mod answers;
pub mod api;
mod calendars;
mod found;
pub mod guests;
pub mod input;
pub mod kinds;
pub mod links;
pub mod pages;
mod reference;
pub mod routes;
pub mod rules;
pub mod scheduler;
mod settings;
pub mod state;
pub mod store;
pub mod views;
pub mod words;

use crate::platform::db::{id, text_enum};

pub use found::{FoundItem, GuestItem, GuestsAtOnce};
pub use kinds::ReminderKind;
pub use reference::reference;
pub use settings::ReminderSettings;

id! {
    /// Something a person is to be reminded of.
    ItemId
}

id! {
    /// A reminder that those who coordinate leave out.
    SkipId
}

text_enum! {
    /// What became of an item.
    ItemState {
        /// In a digest that waits.
        Planned = "planned",
        /// Its digest was accepted by a server.
        Sent = "sent",
        /// Was due, and not sent for a reason.
        Withheld = "withheld",
        /// A later step took its place, or it came too late.
        Skipped = "skipped",
    }
}

text_enum! {
    /// An answer to a reminder that its mail offers, to be given without signing in.
    AnswerKind {
        /// The promised training was held.
        Kept = "kept",
        /// The promised training will be held on another day.
        Postponed = "postponed",
        /// The promised training cannot be held.
        Impossible = "impossible",
        /// The planned training was held.
        Held = "held",
        /// The planned training will be held on another day.
        Moved = "moved",
        /// The planned training will not be held.
        Cancelled = "cancelled",
        /// The report is right.
        Confirmed = "confirmed",
        /// There is a question about the report.
        Questioned = "questioned",
        /// What became of a training.
        FollowedUp = "followed-up",
    }
}

impl AnswerKind {
    /// The answers about a commitment.
    pub const OF_COMMITMENT: &[AnswerKind] = &[AnswerKind::Kept, AnswerKind::Postponed, AnswerKind::Impossible];
    /// The answers about a training that was planned.
    pub const OF_PLAN: &[AnswerKind] = &[AnswerKind::Held, AnswerKind::Moved, AnswerKind::Cancelled];
    /// The answers about a report that waits to be confirmed.
    pub const OF_REPORT: &[AnswerKind] = &[AnswerKind::Confirmed, AnswerKind::Questioned];
    /// The answer about what became of a training; which it is, its page asks.
    pub const OF_FOLLOW_UP: &[AnswerKind] = &[AnswerKind::FollowedUp];
}
