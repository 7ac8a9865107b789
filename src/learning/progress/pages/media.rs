//! The pictures and sounds of modules.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, Header, Range};

use crate::learning::modules::Current;
use crate::platform::error::{Error, Result};
use crate::platform::web::Ctx;
use content::ModuleSlug;

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
    response.insert_header((header::ETAG, tag.clone())).insert_header((header::CACHE_CONTROL, kept));
    if is_known {
        return Ok(response.finish());
    }
    response.content_type(media.mime);
    if !media.is_audio() {
        return Ok(response.body(media.bytes.to_vec()));
    }
    response.insert_header((header::ACCEPT_RANGES, "bytes"));
    let length = media.bytes.len();
    match part(&ctx, &tag, length).and_then(|(from, to)| Some((from, to, media.bytes.get(from..=to)?))) {
        Some((from, to, bytes)) => Ok(response
            .status(StatusCode::PARTIAL_CONTENT)
            .insert_header((header::CONTENT_RANGE, format!("bytes {from}-{to}/{length}")))
            .body(bytes.to_vec())),
        None => Ok(response.body(media.bytes.to_vec())),
    }
}

/// The first and last byte that are asked for of a sound, as by players that begin in the middle. Who asks for several parts,
/// for what is not there, or for a part of an older file gets the whole.
fn part(ctx: &Ctx, tag: &str, length: usize) -> Option<(usize, usize)> {
    let of_this = ctx.request().headers().get(header::IF_RANGE).is_none_or(|held| held.as_bytes() == tag.as_bytes());
    let Range::Bytes(parts) = Range::parse(ctx.request()).ok().filter(|_| of_this)? else { return None };
    let [part] = parts.as_slice() else { return None };
    let (from, to) = part.to_satisfiable_range(u64::try_from(length).ok()?)?;
    Some((usize::try_from(from).ok()?, usize::try_from(to).ok()?))
}
