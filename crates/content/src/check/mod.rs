//! What a module's authors should know before anybody reads it. Reading a file finds what is wrong within it; here are
//! the questions that concern several files, languages or modules.

mod bank;
mod languages;
mod lessons;
mod links;
mod prerequisites;
mod review;
mod sets;
mod sources;
mod stale;

pub(crate) use prerequisites::{Needs, prerequisites};

use chrono::NaiveDate;

use super::layout::MANIFEST;
use super::load::ModuleDraft;
use crate::Language;

/// Checks all of a module except what concerns other modules. `today` tells whether its review is due.
pub(crate) fn module(draft: &mut ModuleDraft, offered: &[Language], today: NaiveDate) {
    for edition in draft.drafts.values() {
        lessons::duplicates(edition, &mut draft.problems);
        lessons::lengths(edition, &mut draft.problems);
        lessons::captions(edition, &mut draft.problems);
        sources::traceable(edition, &mut draft.problems);
        sets::embedded(edition, &mut draft.problems);
        sets::tagged(edition, &mut draft.problems);
        sets::built(edition, &mut draft.problems);
        links::targets(edition, &draft.media, &mut draft.problems);
    }
    review::due(draft, today);
    bank::outcomes(draft);
    lessons::sum(draft);
    sets::configured(draft);
    links::unused_media(draft);
    languages::offered(draft, offered);
    languages::compare(draft);
    stale::translations(draft);
}

impl ModuleDraft {
    /// The manifest as problems name it.
    fn manifest_file(&self) -> String {
        format!("{}/{MANIFEST}", self.slug)
    }
}

#[cfg(test)]
mod bank_tests;

#[cfg(test)]
mod tests;

#[cfg(test)]
mod mutations;

#[cfg(test)]
mod warnings_tests;
