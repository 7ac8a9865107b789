//! What a browser needs to keep a module for the time without a network.

use actix_web::HttpResponse;
use actix_web::http::header;
use serde::Serialize;

use crate::learning::modules::Current;
use crate::learning::progress::here::Here;
use crate::people::accounts::Viewer;
use crate::platform::error::Result;
use crate::platform::web::Ctx;
use content::SetKind;
use content::content_hash;

#[derive(Serialize)]
struct Kept<'a> {
    title: &'a str,
    version: String,
    /// Every page of the module, and every picture.
    addresses: Vec<String>,
}

/// What changes when a copy is no longer what the server would give.
pub fn version(ctx: &Ctx, here: &Here, viewer: Option<&Viewer>) -> String {
    let who = viewer.map(|viewer| ctx.site().who(viewer.id)).unwrap_or_default();
    content_hash(format!("{} {who}", here.module.hash).as_bytes())[..16].to_owned()
}

/// `GET /{language}/modules/{module}/kept.json`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub async fn list(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let here = Here::of(&ctx, &catalogue)?;
    let (viewer, _) = ctx.read_own(|_, _| Ok(())).await?;
    let base = here.base();
    let mut addresses = vec![base.clone()];
    addresses.extend(here.edition.lessons.iter().map(|lesson| format!("{base}/{}", lesson.slug)));
    addresses.extend([format!("{base}/kit"), format!("{base}/slides")]);
    // Lessons link to its terms.
    addresses.extend((!catalogue.glossary.terms.is_empty()).then(|| format!("/{}/glossary", here.spoken)));
    // The tests are taken by somebody; checks can be tried by anyone.
    let sets = here.edition.sets.keys().filter(|set| viewer.is_some() || set.kind() == SetKind::Check);
    addresses.extend(sets.map(|set| format!("{base}/questions/{set}")));
    addresses.extend(here.module.media.iter().map(|(file, media)| media.address(&here.module.slug, file)));
    let kept = Kept { title: &here.edition.title, version: version(&ctx, &here, viewer.as_ref()), addresses };
    Ok(HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "no-store")).json(kept))
}
