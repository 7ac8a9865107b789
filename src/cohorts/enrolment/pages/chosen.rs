//! Several people of a cohort at once: who they are, and what may be done with them.

use actix_web::HttpResponse;
use chrono::NaiveDate;
use serde::Serialize;

use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::enrolment::actions;
use crate::cohorts::enrolment::input::parse_extension;
use crate::cohorts::enrolment::store::PeopleFilter;
use crate::cohorts::enrolment::views::EnrolmentView;
use crate::cohorts::enrolment::views::load::{chosen, is_nobody_ticked, load_chosen};
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, FormView, Notice};

#[derive(Serialize)]
struct ChosenPage {
    head: Head,
    form: FormView,
    people: Vec<EnrolmentView>,
    deadline: NaiveDate,
}

async fn page(ctx: &Ctx, chosen: PeopleFilter, refused: Option<FormView>) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let (viewer, (cohort, people)) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            let people = load_chosen(conn, cohort.id, &chosen, now)?;
            Ok((cohort, people))
        })
        .await?;
    let is_refused = refused.is_some();
    let view = ChosenPage {
        head: Head::new(ctx, &viewer, &cohort, Tab::Progress),
        form: refused.unwrap_or_default(),
        people: people.iter().map(|place| EnrolmentView::new(place, now)).collect(),
        deadline: cohort.cascade_deadline,
    };
    match is_refused {
        true => ctx.refused("cohorts/chosen", Some(&viewer), view),
        false => ctx.page("cohorts/chosen", Some(&viewer), view),
    }
}

/// `GET /cohorts/{slug}/chosen`: those named by `who`, else those that `status`, `role` and `q` leave.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    let chosen = chosen(&mut ctx.query_form()).unwrap_or_default();
    match is_nobody_ticked(&ctx, &chosen) {
        true => Ok(ctx.redirect_with(&progress(&ctx)?, Notice::Warning("notice-nobody-ticked"))),
        false => page(&ctx, chosen, None).await,
    }
}

/// Where people are ticked.
fn progress(ctx: &Ctx) -> Result<String> {
    Ok(format!("/cohorts/{}/progress", ctx.path::<String>("slug")?))
}

fn back(ctx: &Ctx, notice: &'static str) -> Result<HttpResponse> {
    Ok(ctx.redirect_with(&progress(ctx)?, Notice::Done(notice)))
}

/// Shows the form again with what is wrong in it.
async fn again(ctx: &Ctx, form: Form, chosen: Option<PeopleFilter>, error: Error) -> Result<HttpResponse> {
    page(ctx, chosen.unwrap_or_default(), Some(form.refused(error)?)).await
}

/// `POST /cohorts/{slug}/chosen/extension`: a cascade deadline of their own, with the reason; without a day, the cohort's.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn extend(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let asked = chosen(&mut form);
    let until = match parse_extension(&mut form) {
        Ok(until) => until,
        Err(error) => return again(&ctx, form, asked, error).await,
    };
    let (slug, people): (String, _) = (ctx.path("slug")?, asked.clone().unwrap_or_default());
    let write = ctx.write(move |tx, viewer| {
        let until = until.as_ref().map(|(day, reason)| (*day, reason.as_str()));
        actions::extend_chosen(tx, viewer, &slug, &people, until)
    });
    match write.await {
        Ok(_) => back(&ctx, "notice-chosen-extended"),
        Err(error) => again(&ctx, form, asked, error).await,
    }
}

/// `POST /cohorts/{slug}/chosen/withdrawal`: they have left.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn withdraw(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let asked = chosen(&mut form);
    let (slug, people): (String, _) = (ctx.path("slug")?, asked.clone().unwrap_or_default());
    match ctx.write(move |tx, viewer| actions::withdraw_chosen(tx, viewer, &slug, &people)).await {
        Ok(_) => back(&ctx, "notice-chosen-withdrawn"),
        Err(error) => again(&ctx, form, asked, error).await,
    }
}
