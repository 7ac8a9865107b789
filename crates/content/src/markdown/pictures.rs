//! Pictures: never without words for those who cannot see them, and with room kept for them on the page.

use super::links::{Target, resolve};
use super::render::Reader;
use crate::module::Size;
use crate::tree::{Inline, Picture};

/// A picture whose alternative text is being read.
pub(super) struct OpenPicture {
    url: String,
    caption: String,
    pub alternative: String,
    offset: usize,
    /// How many things are open within that text.
    pub depth: usize,
}

impl OpenPicture {
    pub fn new(url: &str, caption: &str, offset: usize) -> Self {
        Self { url: url.to_owned(), caption: caption.to_owned(), alternative: String::new(), offset, depth: 0 }
    }
}

impl Reader<'_> {
    pub(super) fn end_picture(&mut self) {
        let Some(OpenPicture { url, caption, alternative, offset, .. }) = self.picture.take() else { return };
        if alternative.trim().is_empty() {
            let advice = "say in the square brackets what a person who cannot see it should know";
            self.error(offset, "the picture has no alternative text", advice);
        }
        let link = match resolve(&url, &self.document.place) {
            Ok(link) if matches!(link.target, Target::Media(_)) => link,
            Err(refusal) => return self.error(offset, refusal.message, refusal.advice),
            Ok(_) => {
                let message = format!("“{url}” is not a picture of this module");
                return self.error(offset, message, "put the picture into “media” and write “../media/x.svg”");
            }
        };
        let media = if let Target::Media(name) = &link.target { self.document.place.media.get(name) } else { None };
        if media.is_some_and(|media| media.is_audio()) {
            let message = format!("“{url}” is no picture but something to listen to");
            self.error(offset, message, "write “:::audio”, the file's name and a title, and what is said, and “:::”");
        }
        let room = media.and_then(|media| media.size).map(Size::shown);
        let at = self.position(offset);
        self.rendered.links.push((link.target, at));
        if caption.trim().is_empty() {
            self.rendered.bare_pictures.push(at);
        }
        let alternative = alternative.trim().to_owned();
        self.stack.add(Inline::Picture(Picture { src: link.href, alternative, caption, room }));
    }
}
