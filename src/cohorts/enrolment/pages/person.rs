//! Somebody in a cohort: how they are getting on, and what a coordinator can do.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::{CohortModuleView, module_views};
use crate::cohorts::common::{EnrolmentId, EnrolmentState, store as cohorts};
use crate::cohorts::enrolment::actions::{self, Again};
use crate::cohorts::enrolment::input::parse_extension;
use crate::cohorts::enrolment::views::load::coordinated_place;
use crate::cohorts::enrolment::views::{CellView, EnrolmentView};
use crate::cohorts::enrolment::{rules, store};
use crate::learning::modules::Current;
use crate::people::accounts::Viewer;
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::mail::store::choices::{Suppressed, suppression};
use crate::platform::web::{Ctx, Form, FormView, Notice};
use content::Catalogue;

#[derive(Serialize)]
struct PersonPage {
    head: Head,
    form: FormView,
    person: EnrolmentView,
    display_name: String,
    modules: Vec<ModuleProgressView>,
    deadline: chrono::NaiveDate,
    /// Why their address gets no mail, if so.
    blocked: Option<Suppressed>,
    can_invite_again: bool,
    takes_part: bool,
    can_remove: bool,
}

#[derive(Serialize)]
struct ModuleProgressView {
    #[serde(flatten)]
    module: CohortModuleView,
    own: CellView,
}

async fn page(ctx: Ctx, catalogue: &Catalogue, refused: Option<FormView>) -> Result<HttpResponse> {
    let (slug, id): (String, EnrolmentId) = (ctx.path("slug")?, ctx.path("id")?);
    let now = ctx.site().clock.now();
    let (viewer, (cohort, place, modules, progress, blocked)) = ctx
        .read(move |conn, viewer| {
            let (cohort, place) = coordinated_place(conn, viewer, &slug, id)?;
            let place = store::place(conn, place.id)?;
            let modules = cohorts::modules(conn, cohort.id)?;
            let slugs: Vec<_> = modules.iter().map(|module| module.module.clone()).collect();
            let learns: Vec<_> = place.known_person().into_iter().collect();
            let progress = crate::learning::progress::store::summaries(conn, &learns, &slugs)?;
            // Of an address other than the one they wrote to, a coordinator learns nothing.
            let blocked = match place.known_email() == place.person.email.as_str() {
                true => suppression(conn, &place.person.email)?,
                false => None,
            };
            Ok((cohort, place, modules, progress, blocked))
        })
        .await?;
    let today = now.day_in(cohort.time_zone);
    let module = |module: CohortModuleView| ModuleProgressView {
        own: CellView::new(&module, progress.get(&(place.person.id, module.module.clone())), today),
        module,
    };
    let state = place.enrolment.state;
    let is_refused = refused.is_some();
    let view = PersonPage {
        head: Head::new(&ctx, &viewer, &cohort, Tab::People),
        form: refused.unwrap_or_default(),
        display_name: match place.known_name() {
            "" => place.known_email().to_owned(),
            name => name.to_owned(),
        },
        person: EnrolmentView::new(&place, now),
        modules: module_views(catalogue, ctx.language(Some(&viewer)), &modules).into_iter().map(module).collect(),
        deadline: place.enrolment.extended_until.unwrap_or(cohort.cascade_deadline),
        can_invite_again: rules::may_invite(state) && rules::is_enrolling(cohort.state) && blocked.is_none(),
        blocked,
        takes_part: state.is_active(),
        can_remove: state != EnrolmentState::Removed,
    };
    match is_refused {
        true => ctx.refused("cohorts/person", Some(&viewer), view),
        false => ctx.page("cohorts/person", Some(&viewer), view),
    }
}

/// `GET /cohorts/{slug}/people/{id}`.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound),
/// [`Error::Forbidden`](crate::platform::error::Error::Forbidden).
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    page(ctx, &catalogue, None).await
}

/// Does something with the place of the path, and goes back to its page.
async fn change<F>(ctx: Ctx, notice: &'static str, action: F) -> Result<HttpResponse>
where
    F: FnOnce(&mut Tx, &Viewer, &str, EnrolmentId) -> Result<()> + Send + 'static,
{
    let (slug, id): (String, EnrolmentId) = (ctx.path("slug")?, ctx.path("id")?);
    let back = format!("/cohorts/{slug}/people/{id}");
    ctx.write(move |tx, viewer| action(tx, viewer, &slug, id)).await?;
    Ok(ctx.redirect_with(&back, Notice::Done(notice)))
}

/// `POST /cohorts/{slug}/people/{id}/invitation`: sends it again; the earlier link stops working.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound),
/// [`Error::Forbidden`](crate::platform::error::Error::Forbidden),
/// [`Error::Conflict`](crate::platform::error::Error::Conflict).
pub async fn invite_again(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id, site): (String, EnrolmentId, _) = (ctx.path("slug")?, ctx.path("id")?, ctx.site().clone());
    let back = format!("/cohorts/{slug}/people/{id}");
    let (_, again) = ctx.write(move |tx, viewer| actions::invite_again(tx, viewer, &site.signer, &slug, id)).await?;
    let notice = match again {
        Again::Sent => Notice::Done("notice-cohort-invited-again"),
        Again::Blocked => Notice::Warning("notice-cohort-invited-blocked"),
        Again::Enough => Notice::Warning("notice-cohort-invited-enough"),
    };
    Ok(ctx.redirect_with(&back, notice))
}

/// `POST /cohorts/{slug}/people/{id}/unblocking`: mail to their address is tried again.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound),
/// [`Error::Forbidden`](crate::platform::error::Error::Forbidden).
pub async fn unblock(ctx: Ctx) -> Result<HttpResponse> {
    change(ctx, "notice-address-unblocked", actions::unblock).await
}

/// `POST /cohorts/{slug}/people/{id}/withdrawal`: they have left.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound),
/// [`Error::Forbidden`](crate::platform::error::Error::Forbidden),
/// [`Error::Conflict`](crate::platform::error::Error::Conflict).
pub async fn withdraw(ctx: Ctx) -> Result<HttpResponse> {
    change(ctx, "notice-cohort-person-withdrawn", actions::withdraw).await
}

/// `POST /cohorts/{slug}/people/{id}/removal`: takes them out.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound),
/// [`Error::Forbidden`](crate::platform::error::Error::Forbidden),
/// [`Error::Conflict`](crate::platform::error::Error::Conflict).
pub async fn remove(ctx: Ctx) -> Result<HttpResponse> {
    change(ctx, "notice-cohort-person-removed", actions::remove).await
}

/// `POST /cohorts/{slug}/people/{id}/extension`: a cascade deadline of their own, with the reason; without a day, the
/// cohort's again.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound),
/// [`Error::Forbidden`](crate::platform::error::Error::Forbidden).
pub async fn extend(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let until = match parse_extension(&mut form) {
        Ok(until) => until,
        Err(error) => return page(ctx, &catalogue, Some(form.refused(error)?)).await,
    };
    change(ctx, "notice-cohort-extended", move |tx, viewer, slug, id| {
        let until = until.as_ref().map(|(day, reason)| (*day, reason.as_str()));
        actions::extend(tx, viewer, slug, id, until)
    })
    .await
}

/// `POST /cohorts/{slug}/leaving`: the viewer leaves a cohort they take part in.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound).
pub async fn leave(ctx: Ctx) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    ctx.write(move |tx, viewer| actions::leave(tx, viewer, &slug)).await?;
    Ok(ctx.redirect_with("/cohorts", Notice::Done("notice-cohort-left")))
}
