//! The modules as cards, for pages and programs.

use actix_web::web;
use content::{Catalogue, ModuleSlug, SearchResults};

use crate::learning::modules::Current;
use crate::learning::progress::store;
use crate::learning::progress::views::{Glance, ModuleCard, ModuleFilter};
use crate::people::accounts::Viewer;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::Ctx;

/// What the words of a filter find, and who asks. It is looked for where waiting for it holds nobody up.
///
/// # Errors
/// Only what the database says.
pub async fn find(
    ctx: &Ctx,
    catalogue: &Current,
    filter: &ModuleFilter,
    language: Language,
) -> Result<(Option<Viewer>, SearchResults)> {
    let (viewer, _) = ctx.read_own(|_, _| Ok(())).await?;
    let (catalogue, filter) = (catalogue.clone(), filter.clone());
    let looking = web::block(move || filter.found(&catalogue, language).unwrap_or_default());
    Ok((viewer, looking.await.map_err(Error::internal)?))
}

/// The cards that fit, with the viewer's own progress.
///
/// # Errors
/// Only what the database says.
pub async fn cards(
    ctx: &Ctx,
    catalogue: &Catalogue,
    filter: &ModuleFilter,
    language: Language,
) -> Result<(Option<Viewer>, Vec<ModuleCard>)> {
    let mut cards = filter.cards(catalogue, language);
    let slugs: Vec<ModuleSlug> = cards.iter().map(|card| card.slug.clone()).collect();
    let summaries = move |conn: &mut Conn, viewer: &Viewer| store::summaries(conn, &[viewer.id], &slugs);
    let (viewer, summaries) = ctx.read_own(summaries).await?;
    if let (Some(viewer), Some(mut summaries)) = (&viewer, summaries) {
        for card in &mut cards {
            let summary = summaries.remove(&(viewer.id, card.slug.clone())).unwrap_or_default();
            card.progress = catalogue.get(&card.slug).map(|module| Glance::new(&summary, module));
        }
    }
    Ok((viewer, cards))
}
