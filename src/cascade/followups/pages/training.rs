//! What became of one training, for those who see it; the two sides answer here, too.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use super::{kinds, outcomes};
use crate::cascade::common::views::LocalNames;
use crate::cascade::followups::actions::ActPlace;
use crate::cascade::followups::rules::FEWEST_ANSWERS;
use crate::cascade::followups::views::{FollowUpsView, load};
use crate::cascade::followups::{FollowUpOutcome, actions, input};
use crate::learning::modules::Current;
use crate::platform::error::Result;
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice};
use content::Catalogue;

#[derive(Serialize)]
struct TrainingPage {
    form: FormView,
    title: String,
    follow_up: FollowUpsView,
    /// Whether it is asked of trainings in its state.
    is_confirmed: bool,
    outcomes: &'static [FollowUpOutcome],
    kinds: Vec<Choice>,
    fewest: usize,
}

async fn page(ctx: Ctx, catalogue: &Catalogue, refused: Option<FormView>) -> Result<HttpResponse> {
    let (name, now): (String, _) = (ctx.path("reference")?, ctx.site().clock.now());
    let (viewer, data) = ctx.read(move |conn, viewer| load::data(conn, viewer, &name)).await?;
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = TrainingPage {
        form: refused.unwrap_or_default(),
        title: LocalNames::new(&ctx, catalogue, &viewer).title(&data.seen.brief.title),
        follow_up: FollowUpsView::new(&data, now),
        is_confirmed: data.seen.brief.state.is_confirmed(),
        outcomes: outcomes(),
        kinds: kinds(&ctx, ctx.language(Some(&viewer))),
        fewest: FEWEST_ANSWERS,
    };
    ctx.page_with(status, "followups/training", Some(&viewer), view)
}

/// `GET /deliveries/{reference}/follow-up`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    page(ctx, &catalogue, None).await
}

/// `POST /deliveries/{reference}/follow-up`: answers for the viewer's side.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`],
/// [`crate::platform::error::Error::Conflict`].
pub async fn answer(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let name: String = ctx.path("reference")?;
    let back = format!("/deliveries/{name}/follow-up");
    let answered = match input::answer(&mut form) {
        Ok(said) => {
            let site = ctx.site().clone();
            ctx.write(move |tx, viewer| actions::answer(tx, &site, viewer, &name, &said)).await.map(drop)
        }
        Err(error) => Err(error),
    };
    match answered {
        Ok(()) => Ok(ctx.redirect_with(&back, Notice::Done("notice-follow-up-answered"))),
        Err(error) => page(ctx, &catalogue, Some(form.refused(error)?)).await,
    }
}

/// `POST /deliveries/{reference}/acts`: reports what a government did.
///
/// # Errors
/// As [`answer`].
pub async fn report_act(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let name: String = ctx.path("reference")?;
    let back = format!("/deliveries/{name}/follow-up");
    let reported = match input::act(&mut form) {
        Ok(act) => {
            let place = ActPlace::Delivery(name);
            ctx.write(move |tx, viewer| actions::report_act(tx, viewer, &place, &act)).await.map(drop)
        }
        Err(error) => Err(error),
    };
    match reported {
        Ok(()) => Ok(ctx.redirect_with(&back, Notice::Done("notice-act-reported"))),
        Err(error) => page(ctx, &catalogue, Some(form.refused(error)?)).await,
    }
}
