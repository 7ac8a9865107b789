//! Files that people send: with a form (`multipart/form-data`), or by a program as the body itself. Only addresses that end
//! in [`TAKES_FILE`] take any, and one at a time; those that end in [`TAKES_FILES`] take several, see [`super::spool`].

use actix_web::http::header;
use actix_web::web::Bytes;
use actix_web::{HttpMessage, HttpRequest};
use futures_util::stream;

use super::Ctx;
use super::sent::{LONGEST_NAME, Sent};
use crate::platform::error::{Error, Result};
use crate::platform::values::Name;

/// How addresses end that take a file.
const TAKES_FILE: &str = "/import";
/// How addresses end that take several, each larger.
const TAKES_FILES: &str = "/evidence";
/// The largest body with a file, in bytes. What is larger is taken off the line, so that the page that says so arrives.
pub const LARGEST_UPLOAD: usize = 6 * 1024 * 1024;
/// How much is taken off the line and thrown away, in bytes.
pub(super) const MOST_DRAINED: usize = 64 * 1024 * 1024;
/// The most parts of a form with a file.
const MOST_PARTS: usize = 20;
/// The longest value beside a file, in bytes.
pub(super) const LONGEST_VALUE: usize = 4_096;
/// The longest name of a file that is kept, in characters.
const LONGEST_FILE_NAME: usize = 120;

/// A file that was sent.
#[derive(Clone, Debug)]
pub struct Upload {
    /// What it was called where it came from; empty where nobody says.
    pub name: String,
    /// What is in it; `None` where it is larger than [`LARGEST_UPLOAD`].
    pub bytes: Option<Bytes>,
}

/// How the body of a request comes, if it may be a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Carrier {
    /// As a part of a form, with the words that part it from others.
    Form(String),
    /// Several as parts of a form, each put on the disk as it comes in.
    Files(String),
    /// As the body itself.
    Body,
}

impl Carrier {
    /// Whether and how a request may bring a file.
    pub(super) fn of(request: &HttpRequest) -> Option<Self> {
        let several = request.path().ends_with(TAKES_FILES);
        if !several && !request.path().ends_with(TAKES_FILE) {
            return None;
        }
        let kind = request.headers().get(header::CONTENT_TYPE)?.to_str().ok()?;
        let essence = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match essence.as_str() {
            "multipart/form-data" => {
                multer::parse_boundary(kind).ok().map(if several { Self::Files } else { Self::Form })
            }
            _ if several => None,
            "application/x-www-form-urlencoded" => None,
            other if other.ends_with("json") => None,
            _ => Some(Self::Body),
        }
    }

    /// Takes a body apart into fields and a file.
    ///
    /// # Errors
    /// [`Error::Malformed`], [`Error::TooManyFields`], [`Error::TooDeep`].
    pub(super) async fn read(self, body: Bytes) -> Result<(Sent, Option<Upload>)> {
        let boundary = match self {
            Self::Body => return Ok((Sent::default(), Some(Upload { name: String::new(), bytes: Some(body) }))),
            Self::Form(boundary) | Self::Files(boundary) => boundary,
        };
        let malformed = |error: multer::Error| Error::Malformed(error.to_string());
        let once = stream::once(async move { Ok::<_, std::convert::Infallible>(body) });
        let mut parts = multer::Multipart::new(once, boundary);
        let (mut fields, mut file, mut count) = (Vec::new(), None, 0);
        while let Some(part) = parts.next_field().await.map_err(malformed)? {
            count += 1;
            if count > MOST_PARTS {
                return Err(Error::TooManyFields);
            }
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(tidy);
            let bytes = part.bytes().await.map_err(malformed)?;
            match file_name {
                // A browser sends a field without a file as an empty file without a name.
                Some(name) if file.is_none() && !(name.is_empty() && bytes.is_empty()) => {
                    file = Some(Upload { name, bytes: Some(bytes) });
                }
                Some(_) => {}
                None if name.len() > LONGEST_NAME || bytes.len() > LONGEST_VALUE => return Err(Error::TooDeep),
                None => fields.push((name, String::from_utf8_lossy(&bytes).into_owned())),
            }
        }
        Ok((Sent::of_pairs(fields), file))
    }

    /// What a body becomes that was too large.
    pub(super) fn too_large() -> (Sent, Option<Upload>) {
        (Sent::default(), Some(Upload { name: String::new(), bytes: None }))
    }
}

/// The name of a file without the folders it came from.
pub(super) fn tidy(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = last.parse::<Name>().map(String::from).unwrap_or_default();
    name.chars().take(LONGEST_FILE_NAME).collect()
}

impl Ctx {
    /// The file that was sent, if one was; it can be taken once.
    pub fn upload(&self) -> Option<Upload> {
        self.request().extensions_mut().remove::<Upload>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[actix_web::test]
    async fn a_form_is_taken_apart() {
        let body = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x\r\nContent-Disposition: form-data; \
                    name=\"file\"; filename=\"C:\\\\people.csv\"\r\n\r\nemail\r\n\r\n--x--\r\n";
        let (sent, file) = Carrier::Form("x".into()).read(Bytes::from(body)).await.unwrap();
        let file = file.unwrap();
        assert_eq!((file.name.as_str(), file.bytes.as_deref()), ("people.csv", Some(&b"email\r\n"[..])));
        assert_eq!(sent.into_form().unwrap().get("a"), Some("b"));
        assert!(matches!(Carrier::Form("x".into()).read(Bytes::from("nothing")).await, Err(Error::Malformed(_))));
    }
}
