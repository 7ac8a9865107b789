//! Programmes: courses of several days that chain modules, each with a timed agenda for every length it may have, sheets to
//! print, and a calendar for the time after. A programme is a folder as a module is one; `docs/authoring.md` tells the format.

mod agenda;
mod check;
mod load;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::Serialize;

pub use agenda::{CourseDay, Slot};

use super::layout::Page;
use super::names::{HandoutSlug, ModuleSlug, ProgrammeSlug};
use super::problem::{Position, Problem};
use crate::{Language, RichText};

/// The sheet that holds the calendar of the time after.
pub const FOLLOW_UP: &str = "follow-up";

/// All programmes, rendered. They are read once, at the start.
#[derive(Clone, Debug, Default)]
pub struct Programmes {
    /// Those in order, by slug.
    pub all: IndexMap<ProgrammeSlug, Programme>,
    /// How many folders there are, those with errors among them.
    pub folders: usize,
    /// What authors should mend, with the folder it is in.
    problems: Vec<(String, Problem)>,
}

/// A course in all its lengths and languages.
#[derive(Clone, Debug)]
pub struct Programme {
    /// The name of its folder.
    pub slug: ProgrammeSlug,
    /// The version its authors gave it.
    pub version: String,
    /// The licence under which others may use it.
    pub licence: String,
    /// Whom to thank.
    pub credits: Vec<String>,
    /// The language it was written in, which stands in for languages it lacks.
    pub source_language: Language,
    /// The modules it chains, in the order in which a cohort takes them.
    pub modules: Vec<ModuleSlug>,
    /// How many days it may have, the shortest first.
    pub days: Vec<u8>,
    /// How long after the course what follows is due: ISO 8601 durations such as `P1W` or `P3M`.
    pub follow_up: Vec<String>,
    /// Its texts by language; the source language is always among them.
    pub languages: BTreeMap<Language, ProgrammeEdition>,
    /// Its manifest, as problems name it.
    manifest: String,
    /// The links to modules in its texts.
    links: Vec<ModuleLink>,
}

/// A programme in one language.
#[derive(Clone, Debug)]
pub struct ProgrammeEdition {
    /// Its title.
    pub title: String,
    /// What it is, in a sentence or two.
    pub summary: String,
    /// Whom it is for.
    pub audience: String,
    /// What participants will be able to do.
    pub outcomes: Vec<String>,
    /// What holds for every length.
    pub introduction: RichText,
    /// The agenda for each number of days.
    pub variants: BTreeMap<u8, Variant>,
    /// Sheets to print, in the manifest's order.
    pub sheets: Vec<ProgrammePage>,
}

/// A programme in one of its lengths.
#[derive(Clone, Debug)]
pub struct Variant {
    /// As it is shown.
    pub sheet: ProgrammePage,
    /// What the agenda says, day by day.
    pub agenda: Vec<CourseDay>,
}

/// A page of a programme. Its headings begin at level 3.
#[derive(Clone, Debug, Serialize)]
pub struct ProgrammePage {
    /// Its file name without ending.
    pub slug: HandoutSlug,
    /// Where links to it lead.
    pub anchor: String,
    /// Its title.
    pub title: String,
    /// The text.
    pub body: RichText,
}

/// A link from a text to a page of a module.
#[derive(Clone, Debug)]
pub(crate) struct ModuleLink {
    /// The file it stands in.
    pub file: String,
    pub at: Position,
    pub language: Language,
    pub module: ModuleSlug,
    pub page: Page,
}

impl Programme {
    /// Its texts in a language, else in the language it was written in; and which of both it is.
    pub fn text(&self, language: Language) -> Option<(Language, &ProgrammeEdition)> {
        let find = |language| self.languages.get(&language).map(|text| (language, text));
        find(language).or_else(|| find(self.source_language))
    }

    /// The length that is nearest to what was asked for; the middle one where nothing was.
    pub fn length(&self, asked: Option<u8>) -> Option<u8> {
        match asked {
            Some(asked) => self.days.iter().copied().min_by_key(|days| days.abs_diff(asked)),
            None => self.days.get(self.days.len() / 2).copied(),
        }
    }
}

impl Programmes {
    /// The programme of that name.
    pub fn get(&self, slug: &ProgrammeSlug) -> Option<&Programme> {
        self.all.get(slug)
    }

    /// What authors should mend, by file and line, with the folder it is in: within the programmes, and where they lead to
    /// modules.
    pub fn problems(&self, catalogue: &super::Catalogue) -> Vec<(String, Problem)> {
        let mut all = self.problems.clone();
        for programme in self.all.values() {
            let folder = programme.slug.to_string();
            all.extend(check::modules(programme, catalogue).into_iter().map(|problem| (folder.clone(), problem)));
        }
        all.sort_by(|(_, one), (_, other)| one.in_order(other));
        all
    }
}
