//! Somebody in a cohort: how they are getting on, and what a coordinator can do.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cohorts::store::Again;
use crate::cohorts::views::head::{Head, Tab};
use crate::cohorts::views::lists::coordinated;
use crate::cohorts::views::lists::seen;
use crate::cohorts::views::{CellView, CohortModuleView, EnrolmentView, module_views};
use crate::cohorts::{Cohort, Enrolment, EnrolmentId, EnrolmentState, policy, rules, store};
use crate::learning::modules::Current;
use crate::people::accounts::{Actor, Viewer, store as accounts};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::mail::store::choices::{Suppressed, suppression};
use crate::platform::web::{Ctx, Form, FormView, Notice};
use content::Catalogue;

/// The longest reason, in characters.
const LONGEST_REASON: usize = 500;

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

/// Somebody's place in the cohort of the path.
fn place(conn: &mut Conn, cohort: &Cohort, id: EnrolmentId) -> Result<Enrolment> {
    let place = store::enrolment(conn, id)?;
    if place.cohort_id == cohort.id { Ok(place) } else { Err(Error::Hidden) }
}

async fn page(ctx: Ctx, catalogue: &Catalogue, refused: Option<FormView>) -> Result<HttpResponse> {
    let (slug, id): (String, EnrolmentId) = (ctx.path("slug")?, ctx.path("id")?);
    let now = ctx.site().clock.now();
    let (viewer, (cohort, place, modules, progress, blocked)) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            let found = place(conn, &cohort, id)?;
            let place = store::place(conn, found.id)?;
            let modules = store::modules(conn, cohort.id)?;
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
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    page(ctx, &catalogue, None).await
}

/// Writes to somebody's place for a viewer who coordinates the cohort, and goes back to their page.
async fn change<F>(ctx: Ctx, notice: &'static str, write: F) -> Result<HttpResponse>
where
    F: FnOnce(&mut Tx, &Viewer, &Cohort, &Enrolment) -> Result<()> + Send + 'static,
{
    let (slug, id): (String, EnrolmentId) = (ctx.path("slug")?, ctx.path("id")?);
    let back = format!("/cohorts/{slug}/people/{id}");
    ctx.write(move |tx, viewer| {
        let cohort = coordinated(tx.conn, viewer, &slug)?;
        let place = place(tx.conn, &cohort, id)?;
        write(tx, viewer, &cohort, &place)
    })
    .await?;
    Ok(ctx.redirect_with(&back, Notice::Done(notice)))
}

/// `POST /cohorts/{slug}/people/{id}/invitation`: sends it again; the earlier link stops working.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn invite_again(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id, site): (String, EnrolmentId, _) = (ctx.path("slug")?, ctx.path("id")?, ctx.site().clone());
    let back = format!("/cohorts/{slug}/people/{id}");
    let (_, again) = ctx
        .write(move |tx, viewer| {
            let cohort = coordinated(tx.conn, viewer, &slug)?;
            let place = place(tx.conn, &cohort, id)?;
            store::invite_again(tx, &site.signer, Actor::from(viewer), &cohort, &place)
        })
        .await?;
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
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn unblock(ctx: Ctx) -> Result<HttpResponse> {
    change(ctx, "notice-address-unblocked", |tx, viewer, _, place| {
        let person = accounts::people::get(tx.conn, place.person_id)?;
        accounts::mail::unblock(tx, Actor::from(viewer), &person.email)
    })
    .await
}

/// `POST /cohorts/{slug}/people/{id}/withdrawal`: they have left.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn withdraw(ctx: Ctx) -> Result<HttpResponse> {
    change(ctx, "notice-cohort-person-withdrawn", |tx, viewer, _, place| {
        store::end(tx, Actor::from(viewer), place, EnrolmentState::Withdrawn)
    })
    .await
}

/// `POST /cohorts/{slug}/people/{id}/removal`: takes them out.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn remove(ctx: Ctx) -> Result<HttpResponse> {
    change(ctx, "notice-cohort-person-removed", |tx, viewer, _, place| {
        store::end(tx, Actor::from(viewer), place, EnrolmentState::Removed)
    })
    .await
}

/// `POST /cohorts/{slug}/people/{id}/extension`: a cascade deadline of their own, with the reason; without a day, the
/// cohort's again.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn extend(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let until = form.date_optional("until");
    let reason = match until {
        Some(Some(_)) => form.required("reason", LONGEST_REASON),
        _ => form.text("reason", LONGEST_REASON),
    };
    let until = match form.finish(|| Some(until?.zip(reason))) {
        Ok(until) => until,
        Err(error) => return page(ctx, &catalogue, Some(form.refused(error)?)).await,
    };
    change(ctx, "notice-cohort-extended", move |tx, viewer, _, place| {
        let until = until.as_ref().map(|(day, reason)| (*day, reason.as_str()));
        store::extend(tx, Actor::from(viewer), place, until)
    })
    .await
}

/// `POST /cohorts/{slug}/leaving`: the viewer leaves a cohort they take part in.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn leave(ctx: Ctx) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    ctx.write(move |tx, viewer| {
        let (cohort, place) = seen(tx.conn, viewer, &slug)?;
        let place = place.filter(|place| policy::can_see(viewer, &cohort, Some(place))).ok_or(Error::NotFound)?;
        store::end(tx, Actor::from(viewer), &place, EnrolmentState::Withdrawn)
    })
    .await?;
    Ok(ctx.redirect_with("/cohorts", Notice::Done("notice-cohort-left")))
}
