//! Style, script and pictures: compiled in, compressed once, cached for ever under an address that holds their hash.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

use actix_web::http::header::{self, HeaderMap};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, web};
use content::content_hash;
use rust_embed::RustEmbed;

use super::compression;
use crate::platform::error::{Error, Result};

/// What is compressed once may take its time.
const SMALLEST: i32 = 12;

#[derive(RustEmbed)]
#[folder = "static"]
struct Files;

/// What keeps pages for the time without a network. It rules over the addresses below its own, so it stands at the top.
const SERVICE_WORKER: &str = "service-worker.js";

/// One file in every encoding.
pub struct Asset {
    content_type: String,
    plain: Bytes,
    brotli: Option<Bytes>,
    gzip: Option<Bytes>,
}

/// All files, by the address they are served under.
pub struct Assets {
    by_path: BTreeMap<String, Asset>,
    paths: BTreeMap<String, String>,
    service_worker: Option<Asset>,
}

impl Assets {
    /// Reads, hashes and compresses the files.
    pub fn load() -> Self {
        let mut assets = Self { by_path: BTreeMap::new(), paths: BTreeMap::new(), service_worker: None };
        for name in Files::iter() {
            if let Some(file) = Files::get(&name) {
                let data = if name.ends_with(".css") { without_air(&file.data).into() } else { file.data };
                assets.add(&name, data);
            }
        }
        assets.service_worker = assets.make_service_worker();
        assets
    }

    /// The service worker, which begins with what else there is, so that it changes whenever anything does.
    fn make_service_worker(&self) -> Option<Asset> {
        let file = Files::get(SERVICE_WORKER)?;
        let paths: Vec<&String> = self
            .paths
            .iter()
            .filter(|(name, _)| ![SERVICE_WORKER, "favicon.ico"].contains(&name.as_str()))
            .map(|(_, path)| path)
            .collect();
        let shell = serde_json::to_string(&paths).ok()?;
        let version = &content_hash(format!("{} {shell}", env!("CARGO_PKG_VERSION")).as_bytes())[..10];
        let begin = format!("const VERSION = \"{version}\", SHELL = {shell};\n");
        Some(Asset::new(SERVICE_WORKER, [begin.as_bytes(), &file.data].concat().into()))
    }

    /// Adds a file and returns the address under which it is served.
    pub fn add(&mut self, name: &str, bytes: Cow<'static, [u8]>) -> String {
        let path = format!("/assets/{}/{name}", &content_hash(&bytes)[..10]);
        self.paths.insert(name.to_owned(), path.clone());
        self.by_path.insert(path.clone(), Asset::new(name, bytes));
        path
    }

    /// The content of a file.
    pub fn bytes(&self, name: &str) -> Option<&[u8]> {
        Some(&self.by_path.get(self.path(name)?)?.plain)
    }

    /// The address of a file.
    pub fn path(&self, name: &str) -> Option<&str> {
        self.paths.get(name).map(String::as_str)
    }
}

impl Asset {
    fn new(name: &str, plain: Cow<'static, [u8]>) -> Self {
        let guess = mime_guess::from_path(name).first_or_octet_stream();
        let is_text =
            guess.type_() == mime_guess::mime::TEXT || guess.essence_str() == "image/svg+xml" || name.ends_with(".js");
        let content_type = if is_text { format!("{}; charset=utf-8", guess.essence_str()) } else { guess.to_string() };
        let plain = match plain {
            Cow::Borrowed(bytes) => Bytes::from_static(bytes),
            Cow::Owned(bytes) => Bytes::from(bytes),
        };
        let brotli = is_text.then(|| brotli(&plain)).flatten().filter(|packed| packed.len() < plain.len());
        let gzip = is_text.then(|| compression::gzip(&plain, SMALLEST)).flatten();
        Self { content_type, plain, brotli: brotli.map(Bytes::from), gzip: gzip.map(Bytes::from) }
    }

    fn respond(&self, headers: &HeaderMap, cache: &'static str) -> HttpResponse {
        let (encoding, bytes) = match (&self.brotli, &self.gzip) {
            (Some(bytes), _) if compression::accepts(headers, "br") => (Some("br"), bytes),
            (_, Some(bytes)) if compression::accepts(headers, "gzip") => (Some("gzip"), bytes),
            _ => (None, &self.plain),
        };
        let mut response = HttpResponse::Ok();
        response
            .insert_header((header::CONTENT_TYPE, self.content_type.clone()))
            .insert_header((header::CACHE_CONTROL, cache))
            .insert_header((header::VARY, "Accept-Encoding"));
        if let Some(encoding) = encoding {
            response.insert_header((header::CONTENT_ENCODING, encoding));
        }
        response.body(bytes.clone())
    }
}

/// A style sheet without its comments and the space between its signs, which nobody should wait for.
fn without_air(css: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(css);
    let mut parts = text.split("/*");
    let mut said = parts.next().unwrap_or_default().to_owned();
    said.extend(parts.filter_map(|part| part.split_once("*/")).map(|(_, after)| after));
    let mut lean = String::with_capacity(said.len());
    for word in said.split_whitespace() {
        // Between two words the space may mean something; beside these signs it never does.
        if !lean.is_empty() && !lean.ends_with(['{', '}', ';', ',']) && !word.starts_with(['{', '}']) {
            lean.push(' ');
        }
        lean.push_str(word);
    }
    lean.replace(";}", "}").into_bytes()
}

fn brotli(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 9, 22);
    writer.write_all(bytes).ok()?;
    drop(writer);
    Some(packed)
}

const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// `GET /assets/{hash}/{name}`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn asset(request: HttpRequest, assets: web::Data<Arc<Assets>>) -> Result<HttpResponse> {
    assets.by_path.get(request.path()).map(|asset| asset.respond(request.headers(), FOR_EVER)).ok_or(Error::NotFound)
}

/// `GET /service-worker.js`. Browsers ask for it anew and compare.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn service_worker(request: HttpRequest, assets: web::Data<Arc<Assets>>) -> Result<HttpResponse> {
    let worker = assets.service_worker.as_ref().ok_or(Error::NotFound)?;
    Ok(worker.respond(request.headers(), "no-cache"))
}

#[cfg(test)]
mod tests {
    use super::without_air;

    #[test]
    fn a_sheet_loses_comments_and_space_that_means_nothing() {
        let sheet = "/* a */\n@layer x {\n  a > b, c :is(d) { margin: 0 1px; content: \" (\"; }\n}\n/* { */";
        let lean = String::from_utf8(without_air(sheet.as_bytes())).unwrap();
        assert_eq!(lean, "@layer x{a > b,c :is(d){margin: 0 1px;content: \" (\"}}");
    }
}
