//! Messages for programs.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use super::actions;
use super::input::{MessageBody, parse_message};
use super::views::{Recipients, UnreachedView, written_to};
use crate::cohorts::common::EnrolmentId;
use crate::cohorts::enrolment::views::load::chosen;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// What came of a message.
#[derive(Debug, Serialize, ToSchema)]
pub struct MessageView {
    /// How many mails were written now; none in a dry run, or when the message was sent before.
    pub mails: usize,
    /// The places of those to whom it goes.
    pub to: Vec<EnrolmentId>,
    /// Those whom it does not reach, and why.
    pub unreached: Vec<UnreachedView>,
}

impl MessageView {
    fn new(mails: usize, recipients: &Recipients) -> Self {
        let to = recipients.reached.iter().map(|place| place.enrolment.id).collect();
        Self { mails, to, unreached: UnreachedView::all(recipients) }
    }
}

/// Writes to people of a cohort who take part: to each in their language, else in the cohort's. With `dry_run=true` nothing is
/// sent, and the answer says to whom it would go.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`]; [`Error::Conflict`] for a cohort whose people are not
/// written to.
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/messages", tag = "cohorts",
    params(("slug" = String, Path),
        ("dry_run" = Option<bool>, Query, description = "Whether only to say to whom it would go")),
    request_body = MessageBody,
    responses((status = 200, body = MessageView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails),
        (status = 429, body = ProblemDetails, description = "So many mails were sent in the last hour")))]
pub async fn send(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let chosen = chosen(&mut form);
    let message = parse_message(&mut form, &ctx.site().settings.languages)?;
    let chosen = chosen.ok_or_else(|| Error::field("who", "form-not-understood"))?;
    let view = match ctx.query("dry_run").is_some_and(|word| word == "true") {
        true => {
            let read = ctx.read(move |conn, viewer| {
                let cohort = written_to(conn, viewer, &slug)?;
                Recipients::load(conn, &cohort, &chosen, now)
            });
            MessageView::new(0, &read.await?.1)
        }
        false => {
            let (_, sent) = ctx.write(move |tx, viewer| actions::send(tx, viewer, &slug, &chosen, &message)).await?;
            MessageView::new(sent.mails, &sent.recipients)
        }
    };
    Ok(HttpResponse::Ok().json(view))
}
