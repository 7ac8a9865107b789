//! What administrators see of the modules.

use actix_web::HttpResponse;
use serde::Serialize;

use super::Current;
use super::views::{ContentView, FolderState, FolderView, ProblemView};
use crate::people::accounts::policy;
use crate::platform::error::Result;
use crate::platform::web::Ctx;

#[derive(Serialize)]
struct ContentPage {
    trouble: Option<String>,
    glossary: GlossaryState,
    folders: Vec<Row>,
}

#[derive(Serialize)]
struct GlossaryState {
    terms: usize,
    problems: Vec<ProblemView>,
}

#[derive(Serialize)]
struct Row {
    #[serde(flatten)]
    folder: FolderView,
    href: String,
    /// The kind of its state word; see `docs/look.md`.
    mark: &'static str,
    languages_named: String,
}

/// `GET /admin/content`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (viewer, ()) = ctx.read(|_, viewer| policy::administers(viewer)).await?;
    let language = ctx.language(Some(&viewer));
    let words = &ctx.site().words;
    let row = |folder: FolderView| Row {
        href: format!("/{language}/modules/{}", folder.folder),
        mark: match folder.state {
            FolderState::LeftOut => "wrong",
            FolderState::Older => "late",
            FolderState::Served => "done",
        },
        languages_named: {
            let names = folder.languages.iter().map(|language| words.say(*language, "language-name"));
            names.collect::<Vec<String>>().join(", ")
        },
        folder,
    };
    let content = ContentView::new(&catalogue, language);
    let glossary = GlossaryState { terms: content.glossary_terms, problems: content.glossary_problems };
    let view =
        ContentPage { trouble: content.trouble, glossary, folders: content.folders.into_iter().map(row).collect() };
    ctx.page("catalogue/content", Some(&viewer), view)
}
