//! Forms with several files, such as photographs of a training: each is put on the disk as it comes in, so that no memory is held
//! for it, up to the largest size that is taken; of a larger one the rest is thrown away, so that the others arrive.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::Bytes;
use actix_web::{HttpMessage, HttpRequest};
use futures_util::{StreamExt, stream};
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout_at};
use uuid::Uuid;

use super::intake::time_for;
use super::sent::{LONGEST_NAME, Sent};
use super::uploads::{LONGEST_VALUE, tidy};
use super::{Ctx, Site, peers};
use crate::platform::error::{Error, Result};

/// The most files of one form.
pub const MOST_FILES: usize = 20;
/// The most values beside them.
const MOST_VALUES: usize = 20;
/// How many of the largest files a form may weigh together; more is refused whole.
const MOST_OF_LARGEST: usize = 8;

/// A file that came with others, on the disk. It is gone when this is dropped.
#[derive(Debug)]
pub struct SpooledFile {
    /// What it was called where it came from; empty where nobody says.
    pub name: String,
    /// What came of it; nothing where it was larger than what is taken.
    content: Option<File>,
}

impl SpooledFile {
    /// What is in it; nothing where it was larger than what is taken. For a thread that may wait for the disk.
    ///
    /// # Errors
    /// [`Error::Internal`] where the disk does not give it back.
    pub fn read(self) -> Result<Option<Vec<u8>>> {
        let Some(mut file) = self.content else { return Ok(None) };
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(0)).map_err(Error::internal)?;
        file.read_to_end(&mut bytes).map_err(Error::internal)?;
        Ok(Some(bytes))
    }
}

/// The files of a request.
struct Spooled(Vec<SpooledFile>);

impl Ctx {
    /// The files that were sent, in their order; they can be taken once.
    pub fn files(&self) -> Vec<SpooledFile> {
        self.request().extensions_mut().remove::<Spooled>().map(|spooled| spooled.0).unwrap_or_default()
    }
}

/// Takes in a form with files.
///
/// # Errors
/// [`Error::TooLarge`], [`Error::TooSlow`], [`Error::TooMany`], [`Error::Malformed`], [`Error::TooManyFields`], [`Error::TooDeep`],
/// [`Error::StorageFull`].
pub(super) async fn receive(
    request: &HttpRequest,
    site: &Arc<Site>,
    mut payload: Payload,
    boundary: String,
) -> Result<Sent> {
    let most = site.settings.max_file.saturating_mul(MOST_OF_LARGEST);
    let declared = request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    if declared.is_some_and(|length: usize| length > most) {
        return Err(Error::TooLarge);
    }
    let network = peers::outermost(request, &site.settings.trusted_proxies).map(peers::network);
    let (pieces, mut taken) = mpsc::channel::<Bytes>(1);
    let body_seconds = site.settings.body_seconds;
    let feed = async move {
        // It ends with this block, and with it what is read.
        let pieces = pieces;
        let (begun, mut received) = (Instant::now(), 0);
        loop {
            let until = begun + time_for(body_seconds, received);
            let piece = match timeout_at(until, payload.next()).await {
                Ok(Some(piece)) => piece.map_err(|error| Error::Malformed(error.to_string()))?,
                Ok(None) => return Ok(()),
                Err(_) => return Err(Error::TooSlow),
            };
            received += piece.len();
            if received > most {
                return Err(Error::TooLarge);
            }
            // Nobody takes it any more: why stands in the other's answer.
            if pieces.send(piece).await.is_err() {
                return Ok(());
            }
        }
    };
    let source =
        stream::poll_fn(move |cx| taken.poll_recv(cx).map(|piece| piece.map(Ok::<_, std::convert::Infallible>)));
    let parts = multer::Multipart::new(source, boundary);
    let (fed, read) = tokio::join!(feed, take_apart(parts, site, network));
    // A body that broke off is half a form, too; the cause comes first.
    fed?;
    let (fields, files) = read?;
    request.extensions_mut().insert(Spooled(files));
    Ok(Sent::of_pairs(fields))
}

type Taken = (Vec<(String, String)>, Vec<SpooledFile>);

async fn take_apart(mut parts: multer::Multipart<'_>, site: &Site, network: Option<std::net::IpAddr>) -> Result<Taken> {
    let malformed = |error: multer::Error| Error::Malformed(error.to_string());
    let mut portion = site.intake.portion_of_disk(network);
    let (mut fields, mut files) = (Vec::new(), Vec::new());
    while let Some(mut part) = parts.next_field().await.map_err(malformed)? {
        let name = part.name().unwrap_or_default().to_owned();
        let Some(file_name) = part.file_name().map(tidy) else {
            let mut value = Vec::new();
            while let Some(piece) = part.chunk().await.map_err(malformed)? {
                value.extend_from_slice(&piece);
                if value.len() > LONGEST_VALUE {
                    return Err(Error::TooDeep);
                }
            }
            if name.len() > LONGEST_NAME {
                return Err(Error::TooDeep);
            }
            fields.push((name, String::from_utf8_lossy(&value).into_owned()));
            if fields.len() > MOST_VALUES {
                return Err(Error::TooManyFields);
            }
            continue;
        };
        let (mut file, mut size) = (None, 0);
        while let Some(piece) = part.chunk().await.map_err(malformed)? {
            size += piece.len();
            if size > site.settings.max_file {
                // What there is of it goes; the rest is only counted.
                file = None;
                continue;
            }
            portion.grow(piece.len())?;
            let file = match &mut file {
                Some(file) => file,
                empty => empty.insert(nameless()?),
            };
            file.write_all(&piece).map_err(unwritten)?;
        }
        // A browser sends a field without a file as an empty file without a name.
        if file_name.is_empty() && size == 0 {
            continue;
        }
        let content = match file {
            None if size == 0 => Some(nameless()?),
            other => other,
        };
        files.push(SpooledFile { name: file_name, content });
        if files.len() > MOST_FILES {
            return Err(Error::TooManyFields);
        }
    }
    Ok((fields, files))
}

/// A file that has no name any more, so that nothing of it stays whatever happens.
fn nameless() -> Result<File> {
    let path = std::env::temp_dir().join(format!("relais-{}", Uuid::new_v4()));
    let file = OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(&path).map_err(unwritten)?;
    std::fs::remove_file(&path).map_err(unwritten)?;
    Ok(file)
}

fn unwritten(error: std::io::Error) -> Error {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Error::StorageFull,
        _ => Error::internal(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_a_name_gives_back_what_was_put_in() {
        let mut file = nameless().unwrap();
        file.write_all(b"photo").unwrap();
        let spooled = SpooledFile { name: "a.jpg".into(), content: Some(file) };
        assert_eq!(spooled.read().unwrap().as_deref(), Some(&b"photo"[..]));
        assert_eq!(SpooledFile { name: String::new(), content: None }.read().unwrap(), None);
    }
}
