//! One application: what was answered, and what is thought of it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use super::Above;
use crate::cohorts::applications::input::{LONGEST_NOTE, parse_score};
use crate::cohorts::applications::rules::READERS;
use crate::cohorts::applications::views::ApplicationDetail;
use crate::cohorts::applications::views::load::read_application;
use crate::cohorts::applications::{ApplicationId, CallState, actions};
use crate::platform::error::Result;
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice};

#[derive(Serialize)]
struct ApplicationPage {
    above: Above,
    form: FormView,
    application: ApplicationDetail,
    marks: Vec<Choice>,
    longest_note: usize,
    /// How many others have scored it.
    others: i32,
    readers: i32,
    can_choose: bool,
}

async fn page(ctx: &Ctx, refused: Option<FormView>) -> Result<HttpResponse> {
    let (slug, id, now): (String, ApplicationId, _) = (ctx.path("slug")?, ctx.path("id")?, ctx.site().clock.now());
    let (viewer, of) = ctx.read(move |conn, viewer| read_application(conn, viewer, &slug, id, now)).await?;
    let language = ctx.language(Some(&viewer));
    let words = &ctx.site().words;
    let own = of.scores.iter().find(|one| one.person == viewer.id);
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let form = refused.unwrap_or_else(|| {
        let mut form = Form::default();
        if let Some(own) = own {
            form.set("score", own.score).set("note", &own.note);
        }
        form.view()
    });
    let mark = |mark: i32| Choice::new(mark, words.say(language, &format!("application-mark-{mark}")));
    let view = ApplicationPage {
        above: Above::new(ctx, &viewer, &of.read),
        form,
        application: ApplicationDetail::new(words, language, viewer.id, &of),
        marks: (1..=5).rev().map(mark).collect(),
        longest_note: LONGEST_NOTE,
        others: of.line.application.score_count - i32::from(own.is_some()),
        readers: READERS,
        can_choose: of.read.coordinates && of.read.state == Some(CallState::Closed),
    };
    ctx.page_with(status, "applications/application", Some(&viewer), view)
}

/// `GET /cohorts/{slug}/applications/{id}`.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound), [`Error::Forbidden`](crate::platform::error::Error::Forbidden).
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    page(&ctx, None).await
}

/// `POST /cohorts/{slug}/applications/{id}/score`: what the viewer thinks of it.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound), [`Error::Forbidden`](crate::platform::error::Error::Forbidden),
/// [`Error::Conflict`](crate::platform::error::Error::Conflict).
pub async fn score(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, id): (String, ApplicationId) = (ctx.path("slug")?, ctx.path("id")?);
    let (given, note) = match parse_score(&mut form) {
        Ok(parsed) => parsed,
        Err(error) => return page(&ctx, Some(form.refused(error)?)).await,
    };
    let asked = slug.clone();
    ctx.write(move |tx, viewer| actions::score(tx, viewer, &asked, id, given, &note)).await?;
    Ok(ctx.redirect_with(&format!("/cohorts/{slug}/applications/{id}"), Notice::Done("notice-application-scored")))
}
