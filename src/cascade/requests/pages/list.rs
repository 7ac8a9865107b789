//! The list of requests.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cascade::common::lists::{self, ListQuery};
use crate::cascade::common::views::LocalNames;
use crate::cascade::common::views::filters::{Filters, words_of};
use crate::cascade::requests::RequestState;
use crate::cascade::requests::sheet::RequestSheet;
use crate::cascade::requests::views::{RequestView, load};
use crate::learning::modules::Current;
use crate::people::accounts::Role;
use crate::people::associations;
use crate::platform::error::{Error, Result};
use crate::platform::sheets::{self, Downloads};
use crate::platform::web::{Choice, Ctx, Pages};

#[derive(Serialize)]
struct ListPage {
    requests: Vec<RequestView>,
    total: i64,
    pages: Option<Pages>,
    downloads: Downloads,
    filters: Filters,
    can_ask: bool,
    /// Whether they may agree to be found.
    takes_part: bool,
}

/// `GET /requests`.
///
/// # Errors
/// [`Error::SignInNeeded`]; [`Error::NotFound`] for a state that there is not.
pub async fn list(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (asked, now) = (ListQuery::of(&ctx), ctx.site().clock.now());
    let wanted = asked.clone();
    let (viewer, (page, association)) = ctx
        .read(move |conn, viewer| {
            let page = load::requests(conn, viewer, &wanted, now, lists::PER_PAGE)?;
            let association = match wanted.association.as_deref().map(|slug| associations::store::by_slug(conn, slug)) {
                None | Some(Err(Error::NotFound)) => None,
                Some(one) => Some(one?).filter(|one| page.total > 0 || associations::policy::can_see(viewer, one)),
            };
            Ok((page, association))
        })
        .await?;
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let mut states = words_of(local_names, "request-state", RequestState::ALL);
    states.insert(1, Choice::new("unanswered", local_names.say("request-unanswered")));
    let view = ListPage {
        requests: page.lines.iter().map(|line| RequestView::new(local_names, line)).collect(),
        total: page.total,
        pages: ctx.pages(page.around),
        downloads: Downloads::of(&ctx, "/requests"),
        filters: Filters::new(local_names, &asked, states, &association.into(), page.total),
        can_ask: viewer.has(Role::FocalPoint),
        takes_part: viewer.takes_part,
    };
    ctx.page("requests/list", Some(&viewer), view)
}

/// `GET /requests.{format}`.
///
/// # Errors
/// As [`list`].
pub async fn download(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let list = RequestSheet { asked: ListQuery::of(&ctx), catalogue, now: ctx.site().clock.now() };
    sheets::download(&ctx, list).await
}
