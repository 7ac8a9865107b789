//! Messages that those who coordinate a cohort write to its people: once for each language, to all or to some, through the outbox.
//! What was written to whom, and whether it arrived, is told by the cohort's mails.

pub mod actions;
pub mod api;
mod input;
pub mod pages;
pub mod routes;
pub mod rules;
pub mod views;

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::platform::values::Language;

/// What a message says in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct MessageText {
    /// The subject.
    pub subject: String,
    /// The text; an empty line begins a paragraph.
    pub text: String,
}

/// A message to be sent.
#[derive(Clone, Debug)]
pub struct CohortMessage {
    /// What makes it the same message: sent a second time, nobody gets it twice.
    pub id: Uuid,
    /// What it says, in every language in which it was written.
    pub texts: BTreeMap<Language, MessageText>,
}
