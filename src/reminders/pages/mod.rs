//! The pages of reminders.

pub mod ahead;
pub mod effect;
mod month;
pub mod settings;
pub mod texts;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use chrono::NaiveDate;
use serde::Serialize;

use self::month::{DayCounts, Month, MonthLink, QuietGroup, ReminderGroup, ReminderReach};
use super::input::{self, EVERYBODY};
use super::views::month::{Ahead, ReminderDay, Reminders, Span};
use super::views::sent;
use super::{actions, views, words};
use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::coordinated;
use crate::learning::modules::Current;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice, PageEdges, Pages};
use content::folded;

#[derive(Serialize)]
struct RemindersPage {
    head: Head,
    #[serde(flatten)]
    reminders: Reminders,
    month: Month,
    /// The days of each kind, as a list.
    list: Vec<DayCounts>,
    /// The month that was asked for; nothing where the coming days are shown.
    asked: Option<AskedMonth>,
    /// The months around.
    months: Vec<MonthLink>,
    /// Who gets nothing, and why.
    quiet: Vec<QuietGroup>,
    /// How many of the people hear from us; nothing where the days shown are over.
    reach: Option<ReminderReach>,
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
struct AskedMonth {
    called: String,
    /// Whether some of it is still to come.
    is_to_come: bool,
}

#[derive(Serialize)]
struct AskedDay {
    day: NaiveDate,
    /// What went out, where it is over; what will is in `ahead`.
    groups: Vec<ReminderGroup>,
    ahead: Vec<Ahead>,
}

impl AskedDay {
    fn new(on: &ReminderDay) -> Self {
        let mut ahead: Vec<Ahead> = on.reminders.iter().filter(|one| one.reminder.is_some()).cloned().collect();
        ahead.sort_by_cached_key(|one| (folded(&one.name), one.kind.as_str()));
        let over = on.reminders.iter().filter(|one| one.reminder.is_none()).cloned().collect();
        let over = ReminderDay { day: on.day, reminders: over };
        Self { day: on.day, groups: month::groups(&over, usize::MAX), ahead }
    }
}

/// `GET /cohorts/{slug}/reminders`: what is to come, and what became of earlier ones.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who only take part.
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    page(ctx, catalogue, None).await
}

async fn page(ctx: Ctx, catalogue: Current, refused: Option<(Form, Error)>) -> Result<HttpResponse> {
    let (slug, turn) = (ctx.path::<String>("slug")?, ctx.turn());
    let (site, now) = (ctx.site().clone(), ctx.site().clock.now());
    let typed = refused.as_ref().and_then(|(form, _)| form.get("day").map(str::to_owned));
    let asked: Option<NaiveDate> = ctx.query("day").or(typed).and_then(|day| day.parse().ok());
    let looks_back = !turn.is_first();
    let month = ctx.query("month");
    let (viewer, (cohort, span, reminders, sent)) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            let span = month.map(|month| month::asked(&month, now.day_in(viewer.zone))).transpose()?;
            let days = span.unwrap_or_else(|| Span::coming(now, viewer.zone));
            let reminders =
                views::month::read(conn, (&site, &catalogue), viewer.language, &cohort, &turn, (days, now))?;
            let sent = match span {
                Some(days) => {
                    sent::read(conn, &cohort, days, viewer.zone, |id| words::guest(&site, viewer.language, id))?
                }
                None => Vec::new(),
            };
            Ok((cohort, span, reminders, sent))
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
    let days = sent::together(sent, &reminders.ahead, |kind| words.say(language, &format!("reminder-kind-{kind}")));
    let day = days.iter().find(|day| Some(day.day) == asked);
    let named = |month: Span| words.format_day(language, "%B %Y", month.first);
    let shown = span.unwrap_or_else(|| Span::coming(now, viewer.zone));
    let page = RemindersPage {
        month: Month::new(words, language, today, span, &days),
        list: month::counts(&days),
        asked: span.map(|month| AskedMonth { called: named(month), is_to_come: today <= month.last }),
        months: month::links(shown, span.is_some(), today, named),
        quiet: if today <= shown.last { month::quiet(&reminders.people) } else { Vec::new() },
        reach: (today <= shown.last).then(|| ReminderReach::new(&reminders.people, &reminders.ahead)),
        day: day.map(AskedDay::new),
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
pub async fn pause(ctx: Ctx, catalogue: Current, mut form: Form) -> Result<HttpResponse> {
    let (slug, asked) = (ctx.path::<String>("slug")?, input::pause(&mut form));
    let back = format!("/cohorts/{slug}/reminders");
    match ctx.write(move |tx, viewer| actions::pause(tx, viewer, &slug, asked)).await {
        Ok(_) => Ok(ctx.redirect_with(&back, Notice::Done("notice-reminders-paused"))),
        Err(error @ Error::Invalid(_)) => page(ctx, catalogue, Some((form, error))).await,
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
