//! The pages to which the mails of participants lead: no account, no script. GET shows, POST acts, as mail scanners follow links.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use chrono::NaiveDate;
use serde::Serialize;

use super::{kinds, outcomes};
use crate::cascade::followups::actions::{self, LinkAnswer};
use crate::cascade::followups::{FollowUpAnswer, FollowUpOutcome, input, links};
use crate::cascade::participants::views::TrainingView;
use crate::learning::modules::Current;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Choice, Ctx, Form, FormView};
use content::Catalogue;

#[derive(Serialize)]
struct QuestionPage {
    form: FormView,
    token: String,
    training: TrainingView,
    action: String,
    due_on: NaiveDate,
    /// What they answered before.
    outcome: Option<FollowUpOutcome>,
    outcomes: &'static [FollowUpOutcome],
    kinds: Vec<Choice>,
    /// What was just done: `answered`, `act`, or nothing.
    done: &'static str,
    /// The path on which they end all questions.
    stop: String,
}

#[derive(Serialize)]
struct ClosedPage {
    why: &'static str,
}

/// How a question is shown.
#[derive(Default)]
struct Shown {
    refused: Option<FormView>,
    done: &'static str,
}

fn show(ctx: &Ctx, catalogue: &Catalogue, token: String, opened: LinkAnswer, shown: Shown) -> Result<HttpResponse> {
    let why = match opened {
        LinkAnswer::Open { question, brief, intention, before } => {
            let language = ctx.site().offered(intention.language).unwrap_or_else(|| ctx.language(None));
            let today = ctx.site().clock.now().day_in(brief.zone);
            let status = if shown.refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
            let view = QuestionPage {
                form: shown.refused.unwrap_or_else(|| filled(before.as_ref())),
                token,
                training: TrainingView::new(&ctx.site().words, catalogue, language, today, &brief),
                action: intention.action.unwrap_or_default(),
                due_on: intention.due_on,
                outcome: before.map(|said| said.outcome),
                outcomes: outcomes(),
                kinds: kinds(ctx, language),
                done: shown.done,
                stop: links::stop_path(&ctx.site().signer, question.id),
            };
            return ctx.page_by_link(status, "followups/question", language, view);
        }
        LinkAnswer::Unknown => "unknown",
        LinkAnswer::Expired => "expired",
        LinkAnswer::Gone => "gone",
    };
    closed(ctx, why)
}

fn closed(ctx: &Ctx, why: &'static str) -> Result<HttpResponse> {
    let language: Language = ctx.language(None);
    ctx.page_by_link(StatusCode::GONE, "followups/closed", language, ClosedPage { why })
}

fn filled(before: Option<&FollowUpAnswer>) -> FormView {
    let mut form = Form::default();
    if let Some(said) = before {
        form.set("reason", &said.reason);
    }
    form.view()
}

async fn opened(ctx: &Ctx, token: &str) -> Result<LinkAnswer> {
    let (signer, token, now) = (ctx.site().signer.clone(), token.to_owned(), ctx.site().clock.now());
    ctx.site().db.read(move |conn| actions::question_of_link(conn, &signer, &token, now)).await
}

/// `GET /f/{token}`.
///
/// # Errors
/// Only what the database says.
pub async fn ask(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let token: String = ctx.path("token")?;
    let opened = opened(&ctx, &token).await?;
    show(&ctx, &catalogue, token, opened, Shown::default())
}

/// `POST /f/{token}`: takes the answer.
///
/// # Errors
/// Only what the database says.
pub async fn answer(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (token, signer) = (ctx.path::<String>("token")?, ctx.site().signer.clone());
    let asked = token.clone();
    let taken = match input::answer(&mut form) {
        Ok(said) => {
            ctx.write_public(move |tx| {
                actions::answer_by_link(tx, &signer, &asked, &said)?;
                actions::question_of_link(tx.conn, &signer, &asked, tx.now)
            })
            .await
        }
        Err(error) => Err(error),
    };
    again(&ctx, &catalogue, token, form, taken, "answered").await
}

/// `POST /f/{token}/acts`: reports what a government did.
///
/// # Errors
/// Only what the database says.
pub async fn report_act(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (token, signer) = (ctx.path::<String>("token")?, ctx.site().signer.clone());
    let asked = token.clone();
    let taken = match input::act(&mut form) {
        Ok(act) => ctx.write_public(move |tx| actions::report_act_by_link(tx, &signer, &asked, &act)).await,
        Err(error) => Err(error),
    };
    again(&ctx, &catalogue, token, form, taken, "act").await
}

/// The page after something was sent from it.
async fn again(
    ctx: &Ctx,
    catalogue: &Catalogue,
    token: String,
    form: Form,
    taken: Result<LinkAnswer>,
    done: &'static str,
) -> Result<HttpResponse> {
    match taken {
        Ok(opened) => show(ctx, catalogue, token, opened, Shown { refused: None, done }),
        Err(error @ Error::Invalid(_)) => {
            let opened = opened(ctx, &token).await?;
            show(ctx, catalogue, token, opened, Shown { refused: Some(form.refused(error)?), done: "" })
        }
        Err(error) => Err(error),
    }
}

#[derive(Serialize)]
struct StopPage {
    token: String,
    stopped: bool,
}

/// `GET /f/stop/{token}`: asks whether one wants no more questions.
///
/// # Errors
/// None of its own.
pub async fn ask_stop(ctx: Ctx) -> Result<HttpResponse> {
    let token: String = ctx.path("token")?;
    if links::stopped_by(&ctx.site().signer, &token).is_none() {
        return closed(&ctx, "unknown");
    }
    ctx.page_by_link(StatusCode::OK, "followups/stop", ctx.language(None), StopPage { token, stopped: false })
}

/// `POST /f/stop/{token}`: no more questions, and what they were about is erased. Mail programs send it by themselves.
///
/// # Errors
/// Only what the database says.
pub async fn stop(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let (token, signer) = (ctx.path::<String>("token")?, ctx.site().signer.clone());
    let asked = token.clone();
    if !ctx.write_public(move |tx| actions::stop_by_link(tx, &signer, &asked)).await? {
        return closed(&ctx, "unknown");
    }
    ctx.page_by_link(StatusCode::OK, "followups/stop", ctx.language(None), StopPage { token, stopped: true })
}
