//! The list of associations.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::people::associations::policy;
use crate::people::associations::sheet::AssociationSheet;
use crate::people::associations::views::{AssociationQuery, AssociationView, load_list, views};
use crate::platform::error::Result;
use crate::platform::sheets::{self, Downloads};
use crate::platform::web::{Choice, Ctx, Pages};

#[derive(Serialize)]
struct ListPage {
    associations: Vec<AssociationView>,
    pages: Option<Pages>,
    downloads: Downloads,
    sections: Vec<Choice>,
    section: Option<String>,
    q: Option<String>,
    filtered: bool,
    can_add: bool,
}

/// `GET /associations`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for those who have no list of associations.
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let asked = AssociationQuery::of(&ctx);
    let (section, q) = (asked.section.clone(), asked.words.clone());
    let (viewer, listed) = ctx.read(move |conn, viewer| load_list(conn, viewer, &asked)).await?;
    let language = ctx.language(Some(&viewer));
    let view = ListPage {
        associations: views(&ctx, language, &listed),
        pages: ctx.pages(listed.around.clone()),
        downloads: Downloads::of(&ctx, "/associations"),
        sections: listed.sections.iter().map(|one| Choice::new(&one.slug, one.names.in_language(language))).collect(),
        filtered: section.is_some() || q.is_some(),
        section,
        q,
        can_add: policy::can_add_somewhere(&viewer),
    };
    ctx.page("associations/list", Some(&viewer), view)
}

/// `GET /associations.{format}`.
///
/// # Errors
/// As [`list`].
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    let AssociationQuery { section, words, .. } = AssociationQuery::of(&ctx);
    sheets::download(&ctx, AssociationSheet { section, words }).await
}
