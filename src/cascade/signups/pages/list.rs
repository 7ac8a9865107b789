//! Signing up, for those who run a training: the public page, and those who signed up.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use chrono::Days;
use content::Html;
use serde::Serialize;

use crate::cascade::common::views::LocalNames;
use crate::cascade::signups::rules::is_ahead;
use crate::cascade::signups::sheet::SignUpSheet;
use crate::cascade::signups::views::load::{self, SeenSignUps, counts_of};
use crate::cascade::signups::views::{SignUpPageView, SignUpView};
use crate::cascade::signups::{SignUpId, actions, input};
use crate::learning::modules::Current;
use crate::platform::error::{Error, Result};
use crate::platform::sheets::{self, Downloads};
use crate::platform::web::{CHANGED_MEANWHILE, Ctx, Form, FormView, Notice, Pages, page_of, qr_code};
use content::Catalogue;

/// How many people a page of the list has.
const PER_PAGE: usize = 50;
/// How many places are suggested where nobody said how many are invited.
const USUAL_PLACES: i32 = 30;

#[derive(Serialize)]
struct ListPage {
    form: FormView,
    reference: String,
    title: String,
    page: Option<SignUpPageView>,
    qr: Option<Html>,
    people: Vec<SignUpView>,
    pages: Option<Pages>,
    downloads: Downloads,
    can_run: bool,
    /// Whether the training is still ahead.
    is_ahead: bool,
}

/// The form with what stands now, or what is usual.
fn filled(seen: &SeenSignUps) -> Form {
    let mut form = Form::default();
    match &seen.page {
        Some(page) => {
            form.set("places", page.terms.places).set("closes_on", page.terms.closes_on);
            form.set("about", &page.terms.about).set("revision", page.revision);
        }
        None => {
            let last = seen.brief.starts_on.checked_sub_days(Days::new(1)).unwrap_or(seen.brief.starts_on);
            form.set("places", seen.brief.invited.filter(|people| *people > 0).unwrap_or(USUAL_PLACES));
            form.set("closes_on", last);
        }
    }
    form
}

async fn page(ctx: Ctx, catalogue: &Catalogue, refused: Option<(Form, Error)>) -> Result<HttpResponse> {
    let name: String = ctx.path("reference")?;
    let (viewer, (seen, all)) = ctx.read(move |conn, viewer| load::list(conn, viewer, &name)).await?;
    let local_names = LocalNames::new(&ctx, catalogue, &viewer);
    let view = SignUpPageView::new(ctx.site(), &seen, counts_of(&all));
    let (form, status) = match refused {
        Some((form, error)) => form.shown_again(error, || filled(&seen))?,
        None => (filled(&seen).view(), StatusCode::OK),
    };
    let (some, around) = page_of(all, &ctx.turn::<SignUpId>(), PER_PAGE, |one| one.id);
    let brief = &seen.brief;
    let body = ListPage {
        form,
        title: local_names.title(&brief.title),
        qr: view.as_ref().map(|view| qr_code(&view.address)).transpose()?,
        page: view,
        people: some.iter().map(Into::into).collect(),
        pages: ctx.pages(around),
        downloads: Downloads::of(&ctx, &format!("/deliveries/{}/sign-ups", brief.reference)),
        can_run: seen.may_run,
        is_ahead: is_ahead(brief.state, brief.starts_on, ctx.site().clock.now().day_in(brief.zone)),
        reference: brief.reference.clone(),
    };
    ctx.page_with(status, "signups/list", Some(&viewer), body)
}

/// `GET /deliveries/{reference}/sign-ups`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    page(ctx, &catalogue, None).await
}

/// `GET /deliveries/{reference}/sign-ups.{format}`.
///
/// # Errors
/// As [`show`].
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    let delivery: String = ctx.path("reference")?;
    sheets::download(&ctx, SignUpSheet { delivery }).await
}

/// `POST /deliveries/{reference}/sign-ups`: makes the public page, changes, opens or closes it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn choose(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let name: String = ctx.path("reference")?;
    let back = format!("/deliveries/{name}/sign-ups");
    let chosen = match input::choice(&mut form) {
        Ok(choice) => {
            let open = choice.open;
            ctx.write(move |tx, viewer| actions::choose(tx, viewer, &name, &choice)).await.map(|_| open)
        }
        Err(error) => Err(error),
    };
    match chosen {
        Ok(open) => {
            let notice = match open {
                Some(true) => "notice-sign-up-opened",
                Some(false) => "notice-sign-up-closed",
                None => "notice-sign-up-saved",
            };
            Ok(ctx.redirect_with(&back, Notice::Done(notice)))
        }
        Err(error @ (Error::Invalid(_) | Error::Conflict(CHANGED_MEANWHILE))) => {
            page(ctx, &catalogue, Some((form, error))).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /deliveries/{reference}/sign-ups/{id}/removal`: takes somebody off the list.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn remove(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let (name, id): (String, SignUpId) = (ctx.path("reference")?, ctx.path("id")?);
    let back = format!("/deliveries/{name}/sign-ups");
    ctx.write(move |tx, viewer| actions::remove(tx, viewer, &name, id)).await?;
    Ok(ctx.redirect_with(&back, Notice::Done("notice-sign-up-removed")))
}
