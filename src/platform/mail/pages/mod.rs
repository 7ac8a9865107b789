//! The pages of mail.

pub mod gallery;
pub mod log;
pub mod unsubscribe;

use actix_web::HttpResponse;
use actix_web::http::header;

/// A mail's own HTML, for a frame of our pages: its styles are inline, and nothing else may come with it.
fn framed(html: String) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; \
             frame-ancestors 'self'",
        ))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(html)
}
