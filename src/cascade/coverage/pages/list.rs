//! Governments one by one: whom nobody has reached, and whom somebody has.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cascade::common::views::LocalNames;
use crate::cascade::common::views::filters::module_picks;
use crate::cascade::coverage::sheet::CoverageSheet;
use crate::cascade::coverage::views::{CoverageQuery, CoveredGovernment, open_list};
use crate::learning::modules::Current;
use crate::platform::error::Result;
use crate::platform::sheets::{self, Downloads};
use crate::platform::web::{Choice, Ctx, Pages};

#[derive(Serialize)]
struct ListPage {
    governments: Vec<CoveredGovernment>,
    pages: Option<Pages>,
    downloads: Downloads,
    filtered: bool,
    q: String,
    reached: String,
    module: String,
    section: String,
    association: String,
    modules: Vec<Choice>,
    sections: Vec<Choice>,
    associations: Vec<Choice>,
}

/// `GET /coverage/governments`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for those who see no associations.
pub async fn list(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (asked, turn) = (CoverageQuery::of(&ctx), ctx.turn());
    let query = asked.clone();
    let (viewer, (list, page, around)) = ctx
        .read(move |conn, viewer| {
            let list = open_list(conn, viewer, &query)?;
            let (page, around) = list.page(conn, &turn)?;
            Ok((list, page, around))
        })
        .await?;
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let view = ListPage {
        governments: page.governments.iter().map(|one| list.view(local_names, &page, one)).collect(),
        pages: ctx.pages(around),
        downloads: Downloads::of(&ctx, "/coverage/governments"),
        filtered: asked.is_narrowed(),
        q: asked.words.unwrap_or_default(),
        reached: asked.reached.unwrap_or_default(),
        module: asked.module.unwrap_or_default(),
        section: asked.section.unwrap_or_default(),
        association: asked.association.unwrap_or_default(),
        modules: module_picks(local_names, catalogue.modules.keys().cloned()),
        sections: list
            .sections
            .iter()
            .map(|one| Choice::new(&one.slug, one.names.in_language(local_names.language)))
            .collect(),
        associations: list
            .associations
            .iter()
            .map(|one| {
                Choice::new(&one.slug, format!("{} ({})", one.names.in_language(local_names.language), one.acronym))
            })
            .collect(),
    };
    ctx.page("coverage/list", Some(&viewer), view)
}

/// `GET /coverage/governments.{format}`.
///
/// # Errors
/// As [`list`].
pub async fn download(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    sheets::download(&ctx, CoverageSheet { asked: CoverageQuery::of(&ctx), catalogue }).await
}
