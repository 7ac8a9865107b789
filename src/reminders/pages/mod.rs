//! The pages of reminders.

mod month;
pub mod settings;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use chrono::NaiveDate;
use serde::Serialize;

use self::month::{Month, ReminderGroup, ReminderReach};
use super::input::{self, EVERYBODY};
use super::views::month::Reminders;
use super::{actions, views};
use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::coordinated;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice, PageEdges, Pages};

#[derive(Serialize)]
struct RemindersPage {
    head: Head,
    #[serde(flatten)]
    reminders: Reminders,
    month: Month,
    reach: ReminderReach,
    /// The day whose names were asked for, with all of them.
    day: Option<AskedDay>,
    /// Whether earlier reminders were asked for.
    looks_back: bool,
    pages: Option<Pages>,
    /// Those whose reminders can be paused.
    pausable: Vec<Choice>,
    /// What was asked of a pause, where it was refused.
    form: FormView,
    /// Whether some people are not reminded.
    some_left_alone: bool,
}

#[derive(Serialize)]
struct AskedDay {
    day: NaiveDate,
    groups: Vec<ReminderGroup>,
}

/// `GET /cohorts/{slug}/reminders`: what is to come, and what became of earlier ones.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who only take part.
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    page(ctx, None).await
}

async fn page(ctx: Ctx, refused: Option<(Form, Error)>) -> Result<HttpResponse> {
    let (slug, turn) = (ctx.path::<String>("slug")?, ctx.turn());
    let (site, now) = (ctx.site().clone(), ctx.site().clock.now());
    let asked: Option<NaiveDate> = ctx.query("day").and_then(|day| day.parse().ok());
    let looks_back = !turn.is_first();
    let (viewer, (cohort, reminders)) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            let reminders = views::month::read(conn, &site, viewer.language, &cohort, &turn, now)?;
            Ok((cohort, reminders))
        })
        .await?;
    let (form, status) = match refused {
        Some((form, error)) => (form.refused(error)?, StatusCode::UNPROCESSABLE_ENTITY),
        None => (FormView::default(), StatusCode::OK),
    };
    let (words, language) = (&ctx.site().words, ctx.language(Some(&viewer)));
    let everybody = reminders.pause.is_none().then(|| words.say(language, "reminders-pause-everybody"));
    let mut pausable: Vec<Choice> = everybody.map(|label| Choice::new(EVERYBODY, label)).into_iter().collect();
    let people = reminders.people.iter().filter(|one| one.pause.is_none());
    pausable.extend(people.map(|one| Choice::new(one.enrolment, &one.name)));
    let today = now.day_in(viewer.zone);
    let day = reminders.ahead.iter().find(|day| Some(day.day) == asked);
    let page = RemindersPage {
        month: Month::new(words, language, today, &reminders.ahead),
        reach: ReminderReach::new(&reminders.people, &reminders.ahead),
        day: day.map(|on| AskedDay { day: on.day, groups: month::groups(on, usize::MAX) }),
        looks_back,
        head: Head::new(&ctx, &viewer, &cohort, Tab::Reminders),
        pages: ctx.pages(PageEdges { before: reminders.previous, after: reminders.next }),
        pausable,
        some_left_alone: reminders.people.iter().any(|one| one.pause.is_some() || one.silence.is_some()),
        form,
        reminders,
    };
    ctx.page_with(status, "reminders/cohort", Some(&viewer), page)
}

/// `POST /cohorts/{slug}/reminders/pause`: of the whole cohort, or of the one `enrolment` that is named.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who only take part.
pub async fn pause(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, asked) = (ctx.path::<String>("slug")?, input::pause(&mut form));
    let back = format!("/cohorts/{slug}/reminders");
    match ctx.write(move |tx, viewer| actions::pause(tx, viewer, &slug, asked)).await {
        Ok(_) => Ok(ctx.redirect_with(&back, Notice::Done("notice-reminders-paused"))),
        Err(error @ Error::Invalid(_)) => page(ctx, Some((form, error))).await,
        Err(error) => Err(error),
    }
}

/// `POST /cohorts/{slug}/reminders/resumption`: ends such a pause.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who only take part.
pub async fn resume(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let (slug, asked) = (ctx.path::<String>("slug")?, input::enrolment(&form));
    let back = format!("/cohorts/{slug}/reminders");
    ctx.write(move |tx, viewer| actions::resume(tx, viewer, &slug, asked)).await?;
    Ok(ctx.redirect_with(&back, Notice::Done("notice-reminders-resumed")))
}
