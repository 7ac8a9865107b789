//! Files on their way out: to those who may see them, and so that no browser takes them for a page.

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Bytes;

use crate::cascade::common::Evidence;
use crate::platform::error::{Error, Result};
use crate::platform::files::{FileFormat, FileHash, FileStore};
use crate::platform::web::Ctx;

/// A file cannot run anything, wherever it is opened.
const NOTHING_RUNS: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// The file itself. Pictures are shown, everything else is saved.
///
/// # Errors
/// [`Error::NotFound`] once it was erased; [`Error::FilesAway`].
pub(super) async fn file(ctx: &Ctx, store: &FileStore, one: &Evidence) -> Result<HttpResponse> {
    if one.erased_at.is_some() {
        return Err(Error::NotFound);
    }
    serve(ctx, store, &one.hash, one.format, &one.file_name).await
}

/// The small picture of it.
///
/// # Errors
/// [`Error::NotFound`] where there is none; [`Error::FilesAway`].
pub(super) async fn preview(ctx: &Ctx, store: &FileStore, one: &Evidence) -> Result<HttpResponse> {
    let hash = one.preview_hash.as_ref().ok_or(Error::NotFound)?;
    serve(ctx, store, hash, FileFormat::Jpeg, "preview.jpg").await
}

async fn serve(ctx: &Ctx, store: &FileStore, hash: &FileHash, format: FileFormat, name: &str) -> Result<HttpResponse> {
    let tag = format!("\"{}\"", hash.as_str());
    let known = ctx.request().headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let is_known = known.is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag));
    let content = if is_known { Bytes::new() } else { store.get(hash).await? };
    let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response
        .insert_header((header::CACHE_CONTROL, "private, max-age=3600"))
        .insert_header((header::VARY, "Cookie, Authorization"))
        .insert_header((header::ETAG, tag))
        .insert_header((header::CONTENT_SECURITY_POLICY, NOTHING_RUNS))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header(("Cross-Origin-Resource-Policy", "same-origin"));
    if is_known {
        return Ok(response.finish());
    }
    response.insert_header((header::CONTENT_DISPOSITION, disposition(format, name))).content_type(format.media_type());
    Ok(response.body(content))
}

/// Whether a browser shows or saves it, and under which name: in ASCII for old ones, and as it is (RFC 6266).
fn disposition(format: FileFormat, name: &str) -> String {
    let how = if format.is_picture() { "inline" } else { "attachment" };
    let plain = |sign: char| if sign.is_ascii_alphanumeric() || " .-_()".contains(sign) { sign } else { '_' };
    let ascii: String = name.chars().map(plain).collect();
    let encoded: String = name
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect();
    format!("{how}; filename=\"{ascii}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_breaks_out_of_no_header() {
        assert_eq!(
            disposition(FileFormat::Pdf, "Thiès \"1\";\r\n.pdf"),
            "attachment; filename=\"Thi_s _1____.pdf\"; filename*=UTF-8''Thi%C3%A8s%20%221%22%3B%0D%0A.pdf"
        );
        assert!(disposition(FileFormat::Png, "a.png").starts_with("inline; filename=\"a.png\""));
    }
}
