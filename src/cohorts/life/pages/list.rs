//! The list of cohorts.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cohorts::common::views::CohortView;
use crate::cohorts::common::views::head::state_kind;
use crate::cohorts::common::{CohortState, policy};
use crate::cohorts::life::sheet::CohortSheet;
use crate::cohorts::life::views::{asked_cohorts, list_views, load_list};
use crate::platform::error::Result;
use crate::platform::sheets::{self, Downloads};
use crate::platform::web::{Ctx, Pages};

#[derive(Serialize)]
struct ListPage {
    cohorts: Vec<Card>,
    pages: Option<Pages>,
    downloads: Downloads,
    states: &'static [CohortState],
    state: Option<CohortState>,
    can_open: bool,
    coordinates: bool,
}

#[derive(Serialize)]
struct Card {
    #[serde(flatten)]
    cohort: CohortView,
    state_kind: &'static str,
}

/// `GET /cohorts`.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let (filter, turn, now) = (asked_cohorts(&ctx), ctx.turn(), ctx.site().clock.now());
    let state = filter.state;
    let (viewer, listed) = ctx.read(move |conn, viewer| load_list(conn, viewer, &filter, &turn, now)).await?;
    let card = |cohort: CohortView| Card { state_kind: state_kind(cohort.state), cohort };
    let view = ListPage {
        cohorts: list_views(&ctx, &viewer, &listed).into_iter().map(card).collect(),
        pages: ctx.pages(listed.around),
        downloads: Downloads::of(&ctx, "/cohorts"),
        states: CohortState::ALL,
        state,
        can_open: policy::can_open_somewhere(&viewer),
        coordinates: viewer.coordinates_something(),
    };
    ctx.page("cohorts/list", Some(&viewer), view)
}

/// `GET /cohorts.{format}`.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    sheets::download(&ctx, CohortSheet { filter: asked_cohorts(&ctx), now: ctx.site().clock.now() }).await
}
