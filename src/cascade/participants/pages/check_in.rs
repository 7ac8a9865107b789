//! The check-in of a training, for those who run it: the code on the wall, the list as it fills, a sheet for where there are no
//! phones.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use content::Html;
use serde::Serialize;

use crate::cascade::common::DeliveryState;
use crate::cascade::common::views::LocalNames;
use crate::cascade::participants::store::participants as store;
use crate::cascade::participants::views::load::SeenDelivery;
use crate::cascade::participants::views::{CheckInView, ParticipantView, TrainingView, load};
use crate::cascade::participants::{ExpectedPeople, actions, input};
use crate::learning::modules::Current;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, FormView, Notice, qr_code};
use content::Catalogue;

/// How many of those who came last are shown below the code.
const SHOWN: usize = 60;
/// How many lines a sheet to sign has at least, and at most.
const LINES: (i32, i32) = (20, 100);

#[derive(Serialize)]
struct CheckInPage {
    form: FormView,
    reference: String,
    title: String,
    check_in: Option<CheckInView>,
    qr: Option<Html>,
    /// Where the code is typed, as people read it.
    typed_at: String,
    /// Those who came last.
    participants: Vec<ParticipantView>,
    total: usize,
    /// The names of those who signed up ahead and are not here yet.
    expected: Vec<String>,
    expected_total: usize,
    can_run: bool,
    /// Whether the training is still ahead or going on.
    is_planned: bool,
}

async fn page(
    ctx: Ctx,
    catalogue: &Catalogue,
    awaited: Data<dyn ExpectedPeople>,
    refused: Option<FormView>,
) -> Result<HttpResponse> {
    let name: String = ctx.path("reference")?;
    let read = ctx.read(move |conn, viewer| {
        let seen = load::seen(conn, viewer, &name)?;
        let all = store::all(conn, seen.brief.id)?;
        let expected = match seen.brief.state {
            DeliveryState::Planned => awaited.expected(conn, seen.brief.id)?,
            _ => Vec::new(),
        };
        Ok((seen, all, expected))
    });
    let (viewer, (seen, all, expected)) = read.await?;
    let local_names = LocalNames::new(&ctx, catalogue, &viewer);
    let check_in = CheckInView::new(ctx.site(), &seen);
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let asks_names = seen.check_in.as_ref().is_none_or(|check_in| check_in.asks_names);
    let mut form = Form::default();
    if asks_names {
        form.set("names", "yes");
    }
    let SeenDelivery { brief, may, .. } = &seen;
    let view = CheckInPage {
        form: refused.unwrap_or_else(|| form.view()),
        reference: brief.reference.clone(),
        title: local_names.title(&brief.title),
        qr: check_in.as_ref().map(|check_in| qr_code(&check_in.address)).transpose()?,
        check_in,
        typed_at: ctx.site().absolute("/c").split_once("://").map_or("/c", |(_, rest)| rest).to_owned(),
        total: all.len(),
        expected_total: expected.len(),
        expected: expected.into_iter().take(SHOWN).map(|one| one.name).collect(),
        participants: all.iter().rev().take(SHOWN).map(Into::into).collect(),
        can_run: may.run,
        is_planned: brief.state == DeliveryState::Planned,
    };
    ctx.page_with(status, "participants/check-in", Some(&viewer), view)
}

/// `GET /deliveries/{reference}/check-in`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current, awaited: Data<dyn ExpectedPeople>) -> Result<HttpResponse> {
    page(ctx, &catalogue, awaited, None).await
}

/// `POST /deliveries/{reference}/check-in`: makes the code, opens, closes.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`],
/// [`crate::platform::error::Error::Conflict`].
pub async fn choose(
    ctx: Ctx,
    mut form: Form,
    catalogue: Current,
    awaited: Data<dyn ExpectedPeople>,
) -> Result<HttpResponse> {
    let name: String = ctx.path("reference")?;
    let back = format!("/deliveries/{name}/check-in");
    let chosen = match input::choice(&mut form) {
        Ok(choice) => ctx.write(move |tx, viewer| actions::open(tx, viewer, &name, choice)).await.map(|_| choice.open),
        Err(error) => Err(error),
    };
    match chosen {
        Ok(open) => {
            let notice = match open {
                Some(true) => "notice-check-in-opened",
                Some(false) => "notice-check-in-closed",
                None => "notice-check-in-saved",
            };
            Ok(ctx.redirect_with(&back, Notice::Done(notice)))
        }
        Err(error) => {
            let form = form.refused(error)?;
            page(ctx, &catalogue, awaited, Some(form)).await
        }
    }
}

#[derive(Serialize)]
struct SheetPage {
    reference: String,
    training: TrainingView,
    lines: Vec<i32>,
}

/// `GET /deliveries/{reference}/check-in/sheet`: a sheet to print and sign.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub async fn sheet(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let name: String = ctx.path("reference")?;
    let (viewer, seen) = ctx.read(move |conn, viewer| load::seen(conn, viewer, &name)).await?;
    let language = ctx.language(Some(&viewer));
    let today = ctx.site().clock.now().day_in(viewer.zone);
    let (fewest, most) = LINES;
    let lines = seen.brief.invited.map_or(fewest, |invited| invited.clamp(fewest, most));
    let view = SheetPage {
        reference: seen.brief.reference.clone(),
        training: TrainingView::new(&ctx.site().words, &catalogue, language, today, &seen.brief),
        lines: (1..=lines).collect(),
    };
    ctx.page("participants/sheet", Some(&viewer), view)
}
