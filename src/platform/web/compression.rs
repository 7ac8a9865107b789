//! Answers that are whole are compressed in one call, and so leave in one piece with their length: in chunks they would
//! wait for each other's acknowledgements, and compressing in a stream costs ten times the time.

use std::cell::RefCell;

use actix_web::body::{BodySize, BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap, HeaderValue};
use actix_web::middleware::Next;
use libdeflater::{CompressionLvl, Compressor};

/// Below this many bytes compressing saves no packet.
const FEWEST: u64 = 600;
/// Above this many bytes it would hold the worker's thread for too long.
const MOST: u64 = 8 << 20;
/// How hard to try while somebody waits: on a slow line what is saved beyond level 2 is worth more than the time it takes here,
/// and keeps the longest lessons within the first flight of a connection.
const QUICK: i32 = 7;

/// Whether the client takes that content coding (RFC 9110, 12.5.3).
pub fn accepts(headers: &HeaderMap, coding: &str) -> bool {
    let accepted = headers.get_all(header::ACCEPT_ENCODING).filter_map(|value| value.to_str().ok());
    accepted.flat_map(|value| value.split(',')).any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        let refused = weight.trim().strip_prefix("q=").is_some_and(|q| q.trim().parse() == Ok(0.0));
        name.trim().eq_ignore_ascii_case(coding) && !refused
    })
}

/// Compresses answers of text with gzip. Whatever is compressed already, or streamed, passes as it is.
///
/// # Errors
/// None of its own.
pub async fn compress<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    let wanted = accepts(request.headers(), "gzip");
    let mut response = next.call(request).await?;
    if !has_text(&response) {
        return Ok(response.map_into_left_body());
    }
    // Caches must know, whichever answer they see first.
    let said = |value: &HeaderValue| value.to_str().is_ok_and(|value| value.contains("Accept-Encoding"));
    if !response.headers().get_all(header::VARY).any(said) {
        response.headers_mut().append(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    }
    if !wanted {
        return Ok(response.map_into_left_body());
    }
    let (request, response) = response.into_parts();
    let (response, body) = response.into_parts();
    match body.try_into_bytes() {
        Ok(plain) => {
            let mut response = response;
            let body = match gzip_quickly(&plain) {
                Some(packed) => {
                    response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
                    BoxBody::new(packed)
                }
                None => BoxBody::new(plain),
            };
            Ok(ServiceResponse::new(request, response.set_body(EitherBody::right(body))))
        }
        Err(body) => Ok(ServiceResponse::new(request, response.set_body(EitherBody::left(body)))),
    }
}

/// Whether an answer is a whole text of a size that is worth it.
fn has_text<B: MessageBody>(response: &ServiceResponse<B>) -> bool {
    let headers = response.headers();
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let text = kind.starts_with("text/") || ["json", "xml", "javascript"].iter().any(|word| kind.contains(word));
    let whole =
        matches!(response.response().body().size(), BodySize::Sized(length) if (FEWEST..=MOST).contains(&length));
    text && whole && response.status() != StatusCode::PARTIAL_CONTENT && !headers.contains_key(header::CONTENT_ENCODING)
}

/// The bytes as gzip, unless that would not be smaller. Levels go from 1 (fast) to 12 (small).
pub fn gzip(plain: &[u8], level: i32) -> Option<Vec<u8>> {
    packed(&mut Compressor::new(CompressionLvl::new(level).ok()?), plain)
}

/// The same while somebody waits. What a compressor works in is ten times as large as a lesson: each thread keeps its own.
fn gzip_quickly(plain: &[u8]) -> Option<Vec<u8>> {
    thread_local! {
        static OWN: RefCell<Option<Compressor>> = RefCell::new(CompressionLvl::new(QUICK).ok().map(Compressor::new));
    }
    OWN.with_borrow_mut(|own| packed(own.as_mut()?, plain))
}

fn packed(compressor: &mut Compressor, plain: &[u8]) -> Option<Vec<u8>> {
    let mut packed = vec![0; compressor.gzip_compress_bound(plain.len())];
    let length = compressor.gzip_compress(plain, &mut packed).ok()?;
    packed.truncate(length);
    (length < plain.len()).then_some(packed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::ACCEPT_ENCODING;
    use libdeflater::Decompressor;

    #[test]
    fn a_coding_is_accepted_when_it_is_named_and_not_refused() {
        let accepts_gzip = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(value));
            accepts(&headers, "gzip")
        };
        assert!(accepts_gzip("br, gzip"));
        assert!(accepts_gzip("GZIP;q=0.5"));
        assert!(!accepts_gzip("gzip;q=0, br"));
        assert!(!accepts_gzip("gzip; q=0.000"));
        assert!(!accepts_gzip("br"));
        assert!(!accepts_gzip("xgzip"));
    }

    #[test]
    fn what_is_packed_is_what_is_unpacked() {
        let plain = "Resilience begins with a drain. ".repeat(100);
        let packed = gzip_quickly(plain.as_bytes()).unwrap();
        let mut unpacked = vec![0; plain.len()];
        assert_eq!(Decompressor::new().gzip_decompress(&packed, &mut unpacked), Ok(plain.len()));
        assert_eq!(unpacked, plain.as_bytes());
        assert_eq!(gzip_quickly(b"x"), None);
        assert_eq!(gzip_quickly(plain.as_bytes()).as_ref(), Some(&packed), "the next one begins anew");
    }
}
