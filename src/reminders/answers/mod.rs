//! Answers by one click: what a reminder asks is answered from its mail, without signing in. The link is the authority, for one
//! answer to one question; what it does is done by the actions of the cascade, which ask anew whether its person may. Mail
//! scanners follow links, so GET shows and POST acts.

pub mod actions;
mod input;
pub mod pages;
mod standing;
mod views;

use chrono::NaiveDate;

use crate::cascade::deliveries::actions::HeldInShort;
use crate::cascade::followups::FollowUpAnswer;

/// What somebody answers, as it was sent.
#[derive(Clone, Debug)]
pub enum ReminderAnswer {
    /// It was held.
    Held(HeldInShort),
    /// On another day.
    Day(NaiveDate),
    /// Not, for a reason.
    Never(String),
    /// Of the report as they have seen it: the revision, and a question if they have one.
    Seen(i32, String),
    /// What became of a training.
    FollowUp(FollowUpAnswer),
}
