//! The pictures and sounds of modules.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, ByteRangeSpec, Header, Range};

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
    response.insert_header((header::ETAG, tag.clone())).insert_header((header::CACHE_CONTROL, kept));
    if is_known {
        return Ok(response.finish());
    }
    response.content_type(media.mime);
    if !media.is_audio() {
        return Ok(response.body(media.bytes.to_vec()));
    }
    response.insert_header((header::ACCEPT_RANGES, "bytes"));
    let (asked, length) = (part(&ctx, &tag), media.bytes.len());
    let Some(asked) = asked else { return Ok(response.body(media.bytes.to_vec())) };
    let satisfied = asked.to_satisfiable_range(u64::try_from(length).unwrap_or(u64::MAX));
    let places = satisfied.and_then(|(from, to)| Some((usize::try_from(from).ok()?, usize::try_from(to).ok()?)));
    match places.and_then(|(from, to)| Some((from, to, media.bytes.get(from..=to)?))) {
        Some((from, to, bytes)) => Ok(response
            .status(StatusCode::PARTIAL_CONTENT)
            .insert_header((header::CONTENT_RANGE, format!("bytes {from}-{to}/{length}")))
            .body(bytes.to_vec())),
        None => Ok(HttpResponse::RangeNotSatisfiable()
            .insert_header((header::CONTENT_RANGE, format!("bytes */{length}")))
            .finish()),
    }
}

/// The part of a sound that is asked for, as players do that begin in the middle. More than one part, or one of an older
/// file, asks for the whole.
fn part(ctx: &Ctx, tag: &str) -> Option<ByteRangeSpec> {
    let headers = ctx.request().headers();
    let of_this = headers.get(header::IF_RANGE).is_none_or(|held| held.as_bytes() == tag.as_bytes());
    match Range::parse(ctx.request()).ok().filter(|_| of_this)? {
        Range::Bytes(parts) if parts.len() == 1 => parts.into_iter().next(),
        _ => None,
    }
}
