//! The public page of a training: what it is, and the form to sign up. No account, no script.

use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};
use actix_web::web::Data;
use serde::Serialize;

use crate::cascade::common::views::module_titles;
use crate::cascade::participants::ParticipantSettings;
use crate::cascade::signups::views::PublicTrainingView;
use crate::cascade::signups::views::load::{self, PublicTraining};
use crate::cascade::signups::{SignUpWindow, input, taking};
use crate::learning::modules::Current;
use crate::platform::calendar::{CalendarEvent, CalendarTime, CalendarWriter};
use crate::platform::error::Result;
use crate::platform::web::{Choice, Ctx, Form, FormView};
use content::Catalogue;

#[derive(Serialize)]
struct TrainingPage {
    form: FormView,
    training: PublicTrainingView,
    /// The languages in which it is held, in the reader's words.
    held_in: Vec<String>,
    /// The id of the form, where it is shown; else nothing.
    form_id: &'static str,
    /// Whether somebody has just signed up.
    is_sent: bool,
    languages: Vec<Choice>,
    network: String,
    /// After how many months names are erased; nothing where they are kept.
    months: Option<u32>,
}

async fn public(ctx: &Ctx) -> Result<PublicTraining> {
    let reference: String = ctx.path("reference")?;
    ctx.site().db.read(move |conn| load::public(conn, &reference)).await
}

async fn page(
    ctx: &Ctx,
    catalogue: &Catalogue,
    settings: &ParticipantSettings,
    refused: Option<FormView>,
) -> Result<HttpResponse> {
    let (of, language) = (public(ctx).await?, ctx.language(None));
    let training = PublicTrainingView::new(ctx.site(), catalogue, language, &of);
    let is_sent = ctx.query("sent").is_some();
    let is_open = matches!(training.state, SignUpWindow::Open | SignUpWindow::Full);
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let named = |one: &crate::platform::values::Language| ctx.site().words.say(*one, "language-name");
    let offered = &ctx.site().settings.languages;
    let held_in = training.languages.iter().map(|one| match offered.contains(one) {
        true => named(one),
        false => one.to_string(),
    });
    let view = TrainingPage {
        form: refused.unwrap_or_else(|| {
            let mut form = Form::default();
            form.set("language", language);
            form.view()
        }),
        held_in: held_in.collect(),
        training,
        form_id: if is_open && !is_sent { "main-form" } else { "" },
        is_sent,
        languages: offered.iter().map(|one| Choice::new(one, named(one))).collect(),
        network: ctx.site().settings.network.clone(),
        months: Some(settings.name_months).filter(|months| *months > 0),
    };
    ctx.page_with(status, "signups/training", None, view)
}

/// `GET /trainings/{reference}`.
///
/// # Errors
/// [`NotFound`](crate::platform::error::Error::NotFound) where a training has no such page.
pub async fn show(ctx: Ctx, catalogue: Current, settings: Data<ParticipantSettings>) -> Result<HttpResponse> {
    page(&ctx, &catalogue, &settings, None).await
}

/// `POST /trainings/{reference}`: signs somebody up.
///
/// # Errors
/// [`NotFound`](crate::platform::error::Error::NotFound); [`Conflict`](crate::platform::error::Error::Conflict) when one cannot sign up any
/// more; [`TooMany`](crate::platform::error::Error::TooMany).
pub async fn send(
    ctx: Ctx,
    mut form: Form,
    catalogue: Current,
    settings: Data<ParticipantSettings>,
) -> Result<HttpResponse> {
    let reference: String = ctx.path("reference")?;
    let sent = match input::sign_up(&mut form, ctx.language(None)) {
        Ok(who) => taking::take(&ctx, who).await,
        Err(error) => Err(error),
    };
    match sent {
        Ok(()) => Ok(ctx.redirect(&format!("/trainings/{reference}?sent=1"))),
        Err(error) => page(&ctx, &catalogue, &settings, Some(form.refused(error)?)).await,
    }
}

/// `GET /trainings/{reference}/calendar.ics`.
///
/// # Errors
/// [`NotFound`](crate::platform::error::Error::NotFound) where a training has no public page.
pub async fn calendar(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (of, language, site) = (public(&ctx).await?, ctx.language(None), ctx.site());
    let title = module_titles(&catalogue, language, &of.brief.modules);
    let event = CalendarEvent {
        uid: format!("training-{}", of.brief.id),
        sequence: of.page.sequence,
        title: title.clone(),
        time: CalendarTime::Days(of.brief.starts_on, of.brief.ends_on),
        place: of.brief.place(),
        text: of.page.terms.about.clone(),
        url: site.absolute(&format!("/trainings/{}", of.brief.reference)),
        is_cancelled: of.page.told.called_off,
    };
    let writer = CalendarWriter { host: site.settings.public_url.host(), at: site.clock.now() };
    let file = format!("attachment; filename=\"{}.ics\"", of.brief.reference);
    Ok(HttpResponse::Ok()
        .content_type("text/calendar; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "private, no-cache"))
        .insert_header((header::CONTENT_DISPOSITION, file))
        .insert_header(("X-Robots-Tag", "noindex"))
        .body(writer.calendar(&title, &[event])))
}
