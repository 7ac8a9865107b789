//! Coverage at a glance: of all one sees, and of an association.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cascade::common::views::LocalNames;
use crate::cascade::coverage::map::{CoverageMap, draw};
use crate::cascade::coverage::views::{AssociationCoverage, CoverageView, load};
use crate::learning::modules::Current;
use crate::people::associations::policy;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, PageEdges, Pages, page_of};

/// How many associations stand on a page.
const PER_PAGE: usize = 50;

#[derive(Serialize)]
struct ShowPage {
    view: CoverageView,
    /// The bars, with what stands before each.
    bars: Vec<ShareBar>,
    map: Option<CoverageMap>,
    /// How many governments stand on no map.
    off_map: i64,
    associations: Vec<AssociationCoverage>,
    pages: Option<Pages>,
    /// What an address of the list begins with.
    list: String,
    can_import: bool,
}

/// A whole with the part of it that was reached, as a picture.
#[derive(Serialize)]
struct ShareBar {
    /// `governments` or `people`.
    of: &'static str,
    whole: i64,
    part: i64,
    share: f64,
    /// How wide the part is, in percent of the whole.
    width: String,
}

fn bars(view: &CoverageView) -> Vec<ShareBar> {
    let of = &view.coverage;
    let bar = |kind, part, whole, share: Option<f64>| {
        let width = share.map(|share| format!("{:.1}", share * 100.0));
        Some(ShareBar { of: kind, whole, part, share: share?, width: width? })
    };
    let governments = bar("governments", of.reached, of.governments, of.share);
    let people = bar("people", of.people_reached, of.people, of.share_of_people);
    governments.into_iter().chain(people).collect()
}

async fn page(ctx: Ctx, catalogue: Current, slug: Option<String>) -> Result<HttpResponse> {
    let asked = slug.clone();
    let (viewer, (data, can_import)) = ctx
        .read(move |conn, viewer| {
            let data = load(conn, viewer, asked.as_deref())?;
            let can_import = data.only().is_some_and(|one| policy::can_edit_members(viewer, one));
            Ok((data, can_import))
        })
        .await?;
    let mut view = data.view(LocalNames::new(&ctx, &catalogue, &viewer));
    let all = std::mem::take(&mut view.associations);
    let slug_of = |one: &AssociationCoverage| one.association.slug.clone();
    let (associations, around): (_, PageEdges<String>) = page_of(all, &ctx.turn(), PER_PAGE, slug_of);
    let points = data.points();
    let page = ShowPage {
        bars: bars(&view),
        map: draw(&points),
        off_map: view.coverage.governments - points.len() as i64,
        associations,
        pages: ctx.pages(around),
        list: match &slug {
            Some(slug) => format!("/coverage/governments?association={slug}&"),
            None => "/coverage/governments?".to_owned(),
        },
        can_import,
        view,
    };
    ctx.page("coverage/show", Some(&viewer), page)
}

/// `GET /coverage`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for those who see no associations.
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    page(ctx, catalogue, None).await
}

/// `GET /associations/{slug}/coverage`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub async fn show_association(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let slug = ctx.path("slug")?;
    page(ctx, catalogue, Some(slug)).await
}
