//! Answers that are whole are compressed in one call, and so leave in one piece with their length: in chunks they would
//! wait for each other's acknowledgements, and compressing in a stream costs ten times the time. What stands in many pages,
//! as the text of a lesson does, is compressed once, and set into the compressed page as it is (RFC 1951 lets blocks follow
//! each other that know nothing of what was before them).

use std::cell::RefCell;

use actix_web::body::{BodySize, BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap, HeaderValue};
use actix_web::middleware::Next;
use content::Html;
use flate2::{Compress, Compression, FlushCompress};
use libdeflater::{CompressionLvl, Compressor, Crc};

/// Below this many bytes compressing saves no packet.
const FEWEST: u64 = 600;
/// Above this many bytes it would hold the worker's thread for too long.
const MOST: u64 = 8 << 20;
/// How hard to try while somebody waits: on a slow line what is saved beyond level 2 is worth more than the time it takes here,
/// and keeps the longest lessons within the first flight of a connection.
const QUICK: i32 = 7;

/// The same for what stands around markup that is compressed already.
const AROUND: u32 = 6;
/// The same for what is compressed once.
const ONCE: u32 = 9;
/// Markup of fewer bytes costs more by standing alone than it saves.
const WORTH_KEEPING: usize = 1_000;
/// The head of a gzip file without a name and a time (RFC 1952, 2.3).
const GZIP_HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];

/// Where in a page stands markup that may stand in other pages as well.
pub struct Repeated(pub Vec<(usize, Html)>);

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
    let (request, mut response) = response.into_parts();
    let repeated = response.extensions_mut().remove::<Repeated>().map(|Repeated(markup)| markup).unwrap_or_default();
    let (response, body) = response.into_parts();
    match body.try_into_bytes() {
        Ok(plain) => {
            let mut response = response;
            let body = match packed(&plain, &repeated) {
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
    let mut compressor = Compressor::new(CompressionLvl::new(level).ok()?);
    let mut packed = vec![0; compressor.gzip_compress_bound(plain.len())];
    let length = compressor.gzip_compress(plain, &mut packed).ok()?;
    packed.truncate(length);
    (length < plain.len()).then_some(packed)
}

/// A page as gzip, unless that would not be smaller.
fn packed(plain: &[u8], repeated: &[(usize, Html)]) -> Option<Vec<u8>> {
    let is_there = |(start, html): &&(usize, Html)| {
        let text = html.as_str().as_bytes();
        text.len() >= WORTH_KEEPING && plain.get(*start..start + text.len()) == Some(text)
    };
    let kept: Vec<(usize, usize, &[u8])> = repeated
        .iter()
        .filter(is_there)
        .filter_map(|(start, html)| {
            let packed = html.packed(|text| deflate(&mut new_packer(ONCE), text.as_bytes(), false).unwrap_or_default());
            Some((*start, start + html.as_str().len(), packed.filter(|packed| !packed.is_empty())?))
        })
        .collect();
    if kept.is_empty() {
        return gzip(plain, QUICK);
    }
    thread_local! {
        static PACKER: RefCell<Compress> = RefCell::new(new_packer(AROUND));
    }
    PACKER.with_borrow_mut(|packer| {
        let mut whole = Vec::with_capacity(plain.len() / 2);
        whole.extend_from_slice(&GZIP_HEAD);
        let mut from = 0;
        for (start, end, packed) in kept {
            whole.extend(deflate(packer, plain.get(from..start)?, false)?);
            whole.extend_from_slice(packed);
            from = end;
        }
        whole.extend(deflate(packer, plain.get(from..)?, true)?);
        let mut sum = Crc::new();
        sum.update(plain);
        whole.extend_from_slice(&sum.sum().to_le_bytes());
        // The length modulo 2³².
        whole.extend_from_slice(&(plain.len() as u32).to_le_bytes());
        Some(whole)
    })
}

fn new_packer(level: u32) -> Compress {
    Compress::new(Compression::new(level), false)
}

/// Blocks that end with a byte and know nothing of what was before them; with `last`, nothing may follow.
fn deflate(packer: &mut Compress, plain: &[u8], last: bool) -> Option<Vec<u8>> {
    packer.reset();
    // Stored as it is takes 5 bytes for each block, of at least 16 KB; ending with a byte takes 5 more.
    let mut packed = Vec::with_capacity(plain.len() + plain.len() / 1_000 + 64);
    let how = if last { FlushCompress::Finish } else { FlushCompress::Full };
    packer.compress_vec(plain, &mut packed, how).ok()?;
    (packer.total_in() == plain.len() as u64).then_some(packed)
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
        let packed = gzip(plain.as_bytes(), QUICK).unwrap();
        let mut unpacked = vec![0; plain.len()];
        assert_eq!(Decompressor::new().gzip_decompress(&packed, &mut unpacked), Ok(plain.len()));
        assert_eq!(unpacked, plain.as_bytes());
        assert_eq!(gzip(b"x", QUICK), None);
    }

    #[test]
    fn what_is_packed_once_stands_in_every_page() {
        let lesson = Html::trusted("<p>Resilience begins with a drain.</p>".repeat(100));
        let short = Html::trusted("<p>Short.</p>");
        let noise: String =
            (0..9_000u32).map(|n| char::from(b' ' + (n.wrapping_mul(2_654_435_761) >> 20) as u8 % 95)).collect();
        let noise = Html::trusted(noise);
        for name in ["Awa", "Gildas", "Félicité"] {
            let (mut page, mut repeated) = (format!("<h1>{name}</h1>"), Vec::new());
            for html in [&lesson, &short, &noise, &lesson] {
                repeated.push((page.len(), html.clone()));
                page.push_str(html.as_str());
                page.push_str("<hr>");
            }
            let packed = packed(page.as_bytes(), &repeated).unwrap();
            let mut unpacked = vec![0; page.len()];
            assert_eq!(Decompressor::new().gzip_decompress(&packed, &mut unpacked), Ok(page.len()), "{name}");
            assert_eq!(unpacked, page.as_bytes());
        }
        // Where a page is not what was said of it, it is compressed as a whole.
        let other = "Resilience ends with a drain. ".repeat(100);
        let packed = packed(other.as_bytes(), &[(7, lesson.clone()), (usize::MAX / 2, lesson)]).unwrap();
        let mut unpacked = vec![0; other.len()];
        assert_eq!(Decompressor::new().gzip_decompress(&packed, &mut unpacked), Ok(other.len()));
        assert_eq!(unpacked, other.as_bytes());
    }
}
