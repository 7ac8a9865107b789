//! The pages of reminders.

mod month;

use actix_web::HttpResponse;
use chrono::NaiveDate;
use serde::Serialize;

use self::month::{Month, ReminderGroup, ReminderReach};
use super::store;
use super::view::{self, Reminders};
use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{EnrolmentId, store as cohorts};
use crate::people::accounts::Actor;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Choice, Ctx, Form, Notice, PageEdges, Pages, Viewer, Weekends};

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
    let (slug, turn) = (ctx.path::<String>("slug")?, ctx.turn());
    let (site, now) = (ctx.site().clone(), ctx.site().clock.now());
    let asked: Option<NaiveDate> = ctx.query("day").and_then(|day| day.parse().ok());
    let looks_back = !turn.is_first();
    let (viewer, (cohort, reminders)) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            let reminders = view::read(conn, &site, viewer.language, &cohort, &turn, now)?;
            Ok((cohort, reminders))
        })
        .await?;
    let pausable = reminders.people.iter().filter(|one| one.paused_at.is_none());
    let (words, language) = (&ctx.site().words, ctx.language(Some(&viewer)));
    let today = now.day_in(viewer.zone);
    let day = reminders.ahead.iter().find(|day| Some(day.day) == asked);
    let page = RemindersPage {
        month: Month::new(words, language, today, &reminders.ahead),
        reach: ReminderReach::new(&reminders.people, &reminders.ahead),
        day: day.map(|on| AskedDay { day: on.day, groups: month::groups(on, usize::MAX) }),
        looks_back,
        head: Head::new(&ctx, &viewer, &cohort, Tab::Reminders),
        pages: ctx.pages(PageEdges { before: reminders.previous, after: reminders.next }),
        pausable: pausable.map(|one| Choice::new(one.enrolment, &one.name)).collect(),
        some_left_alone: reminders.people.iter().any(|one| one.paused_at.is_some() || one.silence.is_some()),
        reminders,
    };
    ctx.page("reminders/cohort", Some(&viewer), page)
}

/// `POST /cohorts/{slug}/reminders/pause`: of the whole cohort, or of the one `enrolment` that is named.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who only take part.
pub async fn pause(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    steer(ctx, form, true).await
}

/// `POST /cohorts/{slug}/reminders/resumption`: ends such a pause.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who only take part.
pub async fn resume(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    steer(ctx, form, false).await
}

async fn steer(ctx: Ctx, form: Form, pause: bool) -> Result<HttpResponse> {
    let slug = ctx.path::<String>("slug")?;
    let back = format!("/cohorts/{slug}/reminders");
    let place = form.get("enrolment").map(|id| id.parse::<EnrolmentId>().map_err(|_| Error::NotFound)).transpose()?;
    let weekends = ctx.site().settings.weekends.clone();
    ctx.write(move |tx, viewer| act(tx, viewer, &weekends, &slug, place, pause)).await?;
    Ok(ctx
        .redirect_with(&back, Notice::Done(if pause { "notice-reminders-paused" } else { "notice-reminders-resumed" })))
}

fn act(
    tx: &mut Tx,
    viewer: &Viewer,
    weekends: &Weekends,
    slug: &str,
    place: Option<EnrolmentId>,
    pause: bool,
) -> Result<()> {
    let (cohort, actor) = (coordinated(tx.conn, viewer, slug)?, Actor::from(viewer));
    let Some(place) = place else {
        return match pause {
            true => store::pause_cohort(tx, actor, &cohort),
            false => store::resume_cohort(tx, actor, &cohort, weekends),
        };
    };
    let place = cohorts::enrolment(tx.conn, place)?;
    if place.cohort_id != cohort.id {
        return Err(Error::Hidden);
    }
    match pause {
        true => store::pause_enrolment(tx, actor, &place),
        false => store::resume_enrolment(tx, actor, &place, weekends),
    }
}
