//! The pictures of modules.

use actix_web::HttpResponse;
use actix_web::http::header;

use crate::catalogue::{Current, ModuleSlug};
use crate::error::{Error, Result};
use crate::web::Ctx;

/// `GET /media/{module}/{hash}/{file}`, which browsers keep for ever, and `GET /media/{module}/{file}`, which they keep for
/// a day. The hash of an older file leads to the newest, which is not kept under that address.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (module, file): (ModuleSlug, String) = (ctx.path("module")?, ctx.path("file")?);
    let media = catalogue.media(&module, &file).ok_or(Error::NotFound)?;
    let kept = match ctx.request().match_info().get("hash") {
        Some(hash) if hash == media.short_hash() => "public, max-age=31536000, immutable",
        Some(_) => "public, no-cache",
        None => "public, max-age=86400",
    };
    let tag = format!("\"{}\"", media.hash);
    let known = ctx.request().headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    // A proxy that compresses makes the tag a weak one.
    let is_known = known.is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag));
    let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header((header::ETAG, tag)).insert_header((header::CACHE_CONTROL, kept));
    if is_known {
        return Ok(response.finish());
    }
    Ok(response.content_type(media.mime).body(media.bytes.to_vec()))
}
