//! The pages of answers. They work without signing in and without script; nothing about them is kept in the browser.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::actions::{self, AnswerOutcome};
use super::input;
use super::standing::{ClosedQuestion, ClosedReason, ReminderQuestion, question};
use super::views::{ClosedView, ReminderQuestionView, TakenView};
use crate::cascade::common::views::LocalNames;
use crate::learning::modules::Current;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{CHANGED_MEANWHILE, Ctx, Form, FormView};
use crate::reminders::links::AnswerLink;

/// What was sent and comes back: with what is wrong in it, or since somebody else changed what it is about.
struct Returned {
    form: FormView,
    status: StatusCode,
}

/// `GET /a/{token}`.
///
/// # Errors
/// Only what the database says.
pub async fn ask(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    show(&ctx, &catalogue, None).await
}

async fn show(ctx: &Ctx, catalogue: &Current, returned: Option<Returned>) -> Result<HttpResponse> {
    let (token, now) = (ctx.path::<String>("token")?, ctx.site().clock.now());
    let (signer, asked) = (ctx.site().signer.clone(), token.clone());
    let open = match ctx.site().db.read(move |conn| question(conn, &signer, &asked, now)).await? {
        ReminderQuestion::Open(open) => open,
        ReminderQuestion::Closed(closed) => return closed_page(ctx, &closed, &token),
    };
    let language = language(ctx, Some(open.viewer.language));
    let local_names = LocalNames { words: &ctx.site().words, catalogue, language, today: now.day_in(open.viewer.zone) };
    let status = returned.as_ref().map_or(StatusCode::OK, |one| one.status);
    let typed = returned.map(|one| one.form);
    let view = ReminderQuestionView::new(local_names, &open, typed, status == StatusCode::CONFLICT);
    ctx.page_by_link(status, "reminders/answer", language, view)
}

/// The language in which somebody reads, as far as it is known and offered.
fn language(ctx: &Ctx, theirs: Option<Language>) -> Language {
    theirs.and_then(|language| ctx.site().offered(language)).unwrap_or_else(|| ctx.language(None))
}

fn closed_page(ctx: &Ctx, closed: &ClosedQuestion, token: &str) -> Result<HttpResponse> {
    let view = ClosedView::new(closed, token);
    ctx.page_by_link(StatusCode::GONE, "reminders/answer-closed", language(ctx, closed.language), view)
}

/// `POST /a/{token}`: takes the answer.
///
/// # Errors
/// What the action says that it becomes.
pub async fn answer(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let token: String = ctx.path("token")?;
    let signer = ctx.site().signer.clone();
    let Some(link) = AnswerLink::open(&signer, &token) else {
        return closed_page(&ctx, &ClosedQuestion { why: ClosedReason::Unknown, language: None }, &token);
    };
    let asked = token.clone();
    let taken = match input::answer(&mut form, link.answer) {
        Ok(said) => ctx.write_public(move |tx| actions::answer(tx, &signer, &asked, &said)).await,
        Err(error) => Err(error),
    };
    match taken {
        Ok(AnswerOutcome::Taken(answer, viewer, go_on)) => {
            let language = language(&ctx, Some(viewer.language));
            ctx.page_by_link(StatusCode::OK, "reminders/answer-taken", language, TakenView { answer, go_on })
        }
        Ok(AnswerOutcome::Closed(closed)) => closed_page(&ctx, &closed, &token),
        Err(error @ Error::Invalid(_)) => {
            let form = form.refused(error)?;
            show(&ctx, &catalogue, Some(Returned { form, status: StatusCode::UNPROCESSABLE_ENTITY })).await
        }
        // The report stands above as it is now, and the question in its place.
        Err(Error::Conflict(CHANGED_MEANWHILE)) => {
            let form = form.view();
            show(&ctx, &catalogue, Some(Returned { form, status: StatusCode::CONFLICT })).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /a/{token}/renewal`: a mail with new links, to the person whose link it is. The answer is the same whoever asks, and
/// whether or not one is written.
///
/// # Errors
/// Only what the database says.
pub async fn renew(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (token, site) = (ctx.path::<String>("token")?, ctx.site().clone());
    ctx.write_public(move |tx| actions::renew(tx, &site, &catalogue, &token)).await?;
    ctx.page_by_link(StatusCode::OK, "reminders/answer-closed", ctx.language(None), ClosedView::renewed())
}
