//! Reminders: computed from the state of things, remembered by a key, sent as one mail a day.
//!
//! `rules::plan` looks at the state now and says what is due. What was sent is remembered, so finishing something stops
//! its reminders by itself, and a late or repeated run sends nothing twice.

pub mod actions;
pub mod api;
mod found;
pub mod input;
pub mod kinds;
pub mod pages;
pub mod routes;
pub mod rules;
pub mod scheduler;
mod settings;
pub mod state;
pub mod store;
pub mod views;
pub mod words;

use crate::platform::db::{id, text_enum};

pub use found::FoundItem;
pub use kinds::ReminderKind;
pub use settings::ReminderSettings;

id! {
    /// Something a person is to be reminded of.
    ItemId
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
