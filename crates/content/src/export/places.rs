//! Which file of a book an address of the site leads to.

use crate::Language;
use crate::tree::xml_anchor;
use crate::{Edition, Handout, KitSheet, Lesson, Module};

pub(super) const INTRODUCTION: &str = "introduction.xhtml";
pub(super) const GUIDE: &str = "guide.xhtml";

pub(super) fn lesson_file(lesson: &Lesson) -> String {
    format!("lesson-{:02}-{}.xhtml", lesson.number, lesson.slug)
}

pub(super) fn handout_file(sheet: &Handout) -> String {
    format!("handout-{}.xhtml", sheet.slug)
}

/// Whether books may hold a file of that kind: those that every reading system shows.
pub(super) fn is_shown(mime: &str) -> bool {
    matches!(mime, "image/svg+xml" | "image/png" | "image/jpeg" | "image/gif")
}

/// Where the addresses of one language of a module lead within its book.
pub(super) struct Places<'a> {
    pub module: &'a Module,
    pub edition: &'a Edition,
    pub language: Language,
}

impl Places<'_> {
    /// The place of an address; `None` for what the book does not hold.
    pub fn find(&self, address: &str) -> Option<String> {
        if let Some(own) = address.strip_prefix('#') {
            return Some(format!("#{}", xml_anchor(own)));
        }
        if !address.starts_with('/') {
            return Some(address.to_owned());
        }
        let slug = &self.module.slug;
        if let Some(media) = address.strip_prefix(&format!("/media/{slug}/")) {
            // There may be a hash before the name.
            let name = media.rsplit('/').next()?;
            return self.module.media.get(name).filter(|media| is_shown(media.mime)).map(|_| format!("media/{name}"));
        }
        let rest = address.strip_prefix(&format!("/{}/modules/{slug}", self.language))?;
        let (path, fragment) = rest.split_once('#').map_or((rest, None), |(path, anchor)| (path, Some(anchor)));
        let file = match path.strip_prefix('/') {
            None if path.is_empty() => INTRODUCTION.to_owned(),
            None => return None,
            Some("kit") => fragment.map_or_else(|| self.first_of_kit(), |fragment| self.sheet_with(fragment))?,
            Some(lesson) => lesson_file(self.edition.lessons.iter().find(|known| known.slug.as_str() == lesson)?),
        };
        Some(fragment.map_or_else(|| file.clone(), |fragment| format!("{file}#{}", xml_anchor(fragment))))
    }

    fn first_of_kit(&self) -> Option<String> {
        let guide = self.edition.guide.as_ref().map(|_| GUIDE.to_owned());
        guide.or_else(|| self.edition.handouts.first().map(handout_file))
    }

    /// The file of the kit in which that anchor is.
    fn sheet_with(&self, fragment: &str) -> Option<String> {
        Some(match self.edition.sheet_with(fragment)? {
            KitSheet::Guide => GUIDE.to_owned(),
            KitSheet::Handout(sheet) => handout_file(sheet),
        })
    }
}
