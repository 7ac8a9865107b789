//! Pictures: never without words for those who cannot see them, and with room kept for them on the page.

use super::escape;
use super::links::{Target, resolve};
use super::render::Writer;
use crate::Html;
use crate::module::{Highlight, Size};

/// A picture whose alternative text is being read.
pub(super) struct Picture {
    pub url: String,
    pub caption: String,
    pub alternative: String,
    pub offset: usize,
}

impl Writer<'_> {
    pub(super) fn end_picture(&mut self) {
        let Some(Picture { url, caption, alternative, offset }) = self.picture.take() else { return };
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
        let alternative = escape(alternative.trim());
        let media = if let Target::Media(name) = &link.target { self.document.place.media.get(name) } else { None };
        if media.is_some_and(|media| media.is_audio()) {
            let message = format!("“{url}” is no picture but something to listen to");
            self.error(offset, message, "write “:::audio”, the file's name and a title, and what is said, and “:::”");
        }
        // Pages do not jump when pictures come in late.
        let room = media.and_then(|media| media.size).map(Size::shown);
        let room = room.map(|(width, height)| format!(" width=\"{width}\" height=\"{height}\"")).unwrap_or_default();
        let src = escape(&link.href);
        let markup = format!("<img src=\"{src}\" alt=\"{alternative}\"{room} loading=\"lazy\">");
        self.push(&markup);
        let at = self.position(offset);
        self.rendered.links.push((link.target, at));
        if self.open.is_none() {
            let caption = Some(escape(&caption)).filter(|caption| !caption.is_empty());
            let caption = caption.map(|caption| format!("<figcaption>{caption}</figcaption>")).unwrap_or_default();
            let figure = Html::trusted(format!("<figure>{markup}{caption}</figure>"));
            self.rendered.highlights.push(Highlight::Picture(figure));
        }
        if caption.trim().is_empty() {
            self.rendered.bare_pictures.push(at);
        } else {
            self.captioned = Some((markup, caption));
        }
    }
}
