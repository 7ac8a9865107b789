//! The mail log for programs.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::pages::log::{filter, load};
use super::policy::{can_see_some, visible_to};
use super::refusals::RefusalFault;
use super::{Mail, MailId, MailKind, MailState, policy};
use crate::platform::clock::Timestamp;
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;
use crate::platform::values::Language;
use crate::platform::web::{Ctx, PersonId, ProblemDetails, Viewer};

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

/// A page of mails.
#[derive(Debug, Serialize, ToSchema)]
pub struct MailList {
    /// The mails, the newest first.
    pub items: Vec<MailView>,
    /// What to give as `after` for the next page; absent on the last one.
    pub next: Option<MailId>,
    /// What to give as `before` for the page before; absent on the first one.
    pub previous: Option<MailId>,
    /// How many there are in all.
    pub total: i64,
}

/// The mails the token may see: all for administrators, those of their cohorts for coordinators.
///
/// # Errors
/// [`Error::SignInNeeded`], [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/mails", tag = "mail",
    params(
        ("cohort" = Option<Uuid>, Query, description = "Only those of this cohort"),
        ("person" = Option<Uuid>, Query, description = "Only those to this person"),
        ("state" = Option<MailState>, Query, description = "Only those in this state"),
        ("after" = Option<Uuid>, Query, description = "The `next` of the page before"),
        ("before" = Option<Uuid>, Query, description = "The `previous` of the page after"),
    ),
    responses(
        (status = 200, body = MailList), (status = 401, body = ProblemDetails, description = "No token, or one that is not valid"),
        (status = 404, body = ProblemDetails, description = "The token may see no mail"),
    ))]
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let filter = filter(&ctx)?;
    let (viewer, (mails, around, total)) = ctx
        .read(move |conn, viewer| match can_see_some(viewer) {
            true => load(conn, &visible_to(viewer), &filter),
            false => Err(Error::Hidden),
        })
        .await?;
    let items = mails.iter().map(|mail| MailView::new(&viewer, mail)).collect();
    Ok(HttpResponse::Ok().json(MailList { items, next: around.after, previous: around.before, total }))
}
