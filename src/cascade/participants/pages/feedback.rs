//! What participants thought of a training: five questions and a line, without a name.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use uuid::Uuid;

use super::by_code;
use super::phone::ask_for_code;
use crate::cascade::participants::rules::{self, QUESTIONS};
use crate::cascade::participants::views::TrainingView;
use crate::cascade::participants::{CheckIn, DeliveryBrief, actions, input};
use crate::learning::modules::Current;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Choice, Ctx, Form, FormView};
use content::Catalogue;

#[derive(Serialize)]
struct FeedbackPage {
    form: FormView,
    code: String,
    training: TrainingView,
    /// The id of the form, where it is shown; else nothing.
    form_id: &'static str,
    /// Whether it was just given.
    is_given: bool,
    questions: Vec<FeedbackQuestion>,
}

#[derive(Serialize)]
struct FeedbackQuestion {
    name: &'static str,
    label: String,
    marks: Vec<Choice>,
}

fn page(
    ctx: &Ctx,
    catalogue: &Catalogue,
    (brief, check_in): (&DeliveryBrief, &CheckIn),
    form: FormView,
    status: StatusCode,
) -> Result<HttpResponse> {
    let (language, words) = (ctx.language(None), &ctx.site().words);
    let today = ctx.site().clock.now().day_in(brief.zone);
    let question = |name: &'static str| FeedbackQuestion {
        name,
        label: words.say(language, &format!("feedback-{name}")),
        marks: (1..=5).map(|mark| Choice::new(mark, words.say(language, &format!("feedback-mark-{mark}")))).collect(),
    };
    let is_given = ctx.query("given").is_some();
    let is_open = rules::feedback_is_open(brief.state, brief.ends_on, today);
    let view = FeedbackPage {
        form,
        code: check_in.code.to_string(),
        training: TrainingView::new(words, catalogue, language, today, brief),
        form_id: if is_open && !is_given { "main-form" } else { "" },
        is_given,
        questions: QUESTIONS.into_iter().map(question).collect(),
    };
    ctx.page_with(status, "participants/feedback", None, view)
}

/// `GET /c/{code}/feedback`.
///
/// # Errors
/// [`Error::TooMany`] after too many wrong codes.
pub async fn ask(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let Some((brief, check_in, ())) = by_code(&ctx, |_, _| Ok(())).await? else { return ask_for_code(&ctx, true) };
    let mut form = Form::default();
    form.set("id", Uuid::new_v4());
    page(&ctx, &catalogue, (&brief, &check_in), form.view(), StatusCode::OK)
}

/// `POST /c/{code}/feedback`.
///
/// # Errors
/// [`Error::TooMany`] after too many wrong codes; [`Error::Conflict`] when it is too early or too late.
pub async fn give(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let Some((brief, check_in, ())) = by_code(&ctx, |_, _| Ok(())).await? else { return ask_for_code(&ctx, true) };
    let given = match input::feedback(&mut form) {
        Ok((id, answers)) => {
            let code = check_in.code.clone();
            ctx.write_public(move |tx| actions::give_feedback(tx, &code, id, &answers)).await
        }
        Err(error) => Err(error),
    };
    match given {
        // Taken at this moment by the same form.
        Ok(()) | Err(Error::Duplicate) => Ok(ctx.redirect(&format!("/c/{}/feedback?given=1", check_in.code))),
        Err(error) => {
            let view = form.refused(error)?;
            page(&ctx, &catalogue, (&brief, &check_in), view, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}
