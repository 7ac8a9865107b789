//! The front page: what this is, how far it reaches, what can be learned.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Serialize;

use crate::home::FrontFigures;
use crate::home::front::NetworkFigures;
use crate::learning::modules::Current;
use crate::learning::progress::views::{ModuleCard, ModuleFilter};
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Public};

#[derive(Serialize)]
struct FrontPage {
    public: Option<Public>,
    /// Absent while there is nothing to show.
    reach: Option<NetworkFigures>,
    cards: Vec<ModuleCard>,
    base: String,
    signed_in: bool,
}

/// `GET /`.
///
/// # Errors
/// Only what the database says.
pub async fn show(ctx: Ctx, catalogue: Current, front_figures: Data<FrontFigures>) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let counted = front_figures.clone();
    let (viewer, reach) = match ctx.read_public(move |conn, _| counted.reach(conn, now)).await {
        // What this is and what can be learned stands in memory.
        Err(Error::DatabaseAway) => {
            ctx.go_without_own();
            (None, front_figures.last())
        }
        read => read?,
    };
    let language = ctx.language(viewer.as_ref());
    let view = FrontPage {
        public: viewer.is_none().then(|| Public::new(ctx.site(), "/")),
        reach: Some(reach).filter(|reach| !reach.is_nothing()),
        cards: ModuleFilter::default().cards(&catalogue, language),
        base: format!("/{language}/modules"),
        signed_in: viewer.is_some(),
    };
    ctx.page("home/front", viewer.as_ref(), view)
}
