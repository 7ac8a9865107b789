//! A mail as pages and programs get it.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::platform::clock::Timestamp;
use crate::platform::mail::refusals::RefusalFault;
use crate::platform::mail::{Mail, MailId, MailKind, MailState, policy};
use crate::platform::values::{EmailAddress, Language};
use crate::platform::web::{PersonId, Viewer};

/// A mail and its fate.
#[derive(Debug, Serialize, ToSchema)]
pub struct MailView {
    /// Which mail.
    pub id: MailId,
    /// What it is about.
    pub kind: MailKind,
    /// To whom.
    #[schema(value_type = String)]
    pub address: EmailAddress,
    /// The person at that address, if they have an account; absent for an invitation, but to administrators.
    pub person: Option<PersonId>,
    /// The cohort it belongs to.
    pub cohort: Option<Uuid>,
    /// In which language; absent for an invitation, but to administrators.
    #[schema(value_type = Option<String>, example = "fr")]
    pub language: Option<Language>,
    /// How far it has come.
    pub state: MailState,
    /// How often it was tried in vain.
    pub tries: i32,
    /// When it is tried next, while it is queued.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub next_try_at: Option<Timestamp>,
    /// What went wrong last.
    pub last_error: Option<String>,
    /// Whose fault that was.
    pub fault: Option<RefusalFault>,
    /// When it was written.
    #[schema(value_type = String, format = DateTime)]
    pub created_at: Timestamp,
    /// When a server accepted it.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub sent_at: Option<Timestamp>,
    /// Whether what it says may be shown.
    pub has_body: bool,
}

impl MailView {
    /// What the viewer may know of a mail they see.
    pub fn new(viewer: &Viewer, mail: &Mail) -> Self {
        let reads = policy::can_read(viewer, mail.kind);
        let knows = reads || viewer.is_administrator();
        Self {
            id: mail.id,
            kind: mail.kind,
            address: mail.address.clone(),
            person: mail.person.filter(|_| knows),
            cohort: mail.cohort,
            language: Some(mail.language).filter(|_| knows),
            state: mail.state,
            tries: mail.tries,
            next_try_at: Some(mail.next_try_at).filter(|_| mail.state == MailState::Queued),
            last_error: mail.last_error.clone(),
            fault: mail.fault,
            created_at: mail.created_at,
            sent_at: mail.sent_at,
            has_body: reads,
        }
    }
}
