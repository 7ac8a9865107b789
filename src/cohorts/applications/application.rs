//! An application, and what is thought of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ApplicantSex, ApplicationId, ApplicationSource, ApplicationStanding, CallId, SelectionChoice, rules};
use crate::people::accounts::PersonId;
use crate::people::associations::{AssociationId, SectionId};
use crate::platform::clock::Timestamp;
use crate::platform::values::{Country, EmailAddress, Language};

/// What an applicant says of themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicantFields {
    /// Their name.
    pub name: String,
    /// Their country.
    pub country: Option<Country>,
    /// Their association, where it is one of the registry.
    pub association_id: Option<AssociationId>,
    /// Their association as they wrote it; empty where it is one of the registry.
    pub association_said: String,
    /// Their sex, as they state it.
    pub sex: ApplicantSex,
    /// The language they read.
    pub language: Language,
    /// Their answers, by the keys of the questions.
    pub answers: BTreeMap<String, String>,
}

/// Somebody's application to a call.
#[derive(Clone, Debug)]
pub struct Application {
    /// Which application.
    pub id: ApplicationId,
    /// To which call.
    pub call_id: CallId,
    /// Their address; nothing once it was erased.
    pub email: Option<EmailAddress>,
    /// What they say.
    pub fields: ApplicantFields,
    /// The section of their association or country, where that is known.
    pub section_id: Option<SectionId>,
    /// By which way it came.
    pub source: ApplicationSource,
    /// What was typed and not sent by the link in the mail.
    pub pending: Option<ApplicantFields>,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When it was sent; nothing while it is only begun.
    pub sent_at: Option<Timestamp>,
    /// How many have scored it.
    pub score_count: i32,
    /// The sum of their scores.
    pub score_sum: i32,
    /// What is decided.
    pub choice: Option<SelectionChoice>,
    /// Its place among those who wait.
    pub position: Option<i32>,
    /// When that was decided.
    pub chosen_at: Option<Timestamp>,
    /// When they were told.
    pub answered_at: Option<Timestamp>,
    /// When what tells who they are was erased.
    pub erased_at: Option<Timestamp>,
}

impl Application {
    /// How far it has come.
    pub fn standing(&self) -> ApplicationStanding {
        match (self.sent_at, self.choice) {
            (None, _) => ApplicationStanding::Begun,
            (_, Some(SelectionChoice::Accepted)) => ApplicationStanding::Accepted,
            (_, Some(SelectionChoice::Waiting)) => ApplicationStanding::Waiting,
            (_, Some(SelectionChoice::Declined)) => ApplicationStanding::Declined,
            (_, None) if self.score_count >= rules::READERS => ApplicationStanding::Read,
            _ => ApplicationStanding::Unread,
        }
    }
}

/// What one reviewer thinks of an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationScore {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub name: String,
    /// From 1 to 5.
    pub score: i32,
    /// Why; may be empty.
    pub note: String,
    /// When it was given.
    pub scored_at: Timestamp,
}
