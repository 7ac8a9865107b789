//! What holds between the languages of a programme, and between a programme and the modules.

use super::agenda::{CourseDay, cells};
use super::{Programme, Variant};
use crate::Language;
use crate::layout::Page;
use crate::problem::{Position, Problem, Problems, Severity};
use crate::{Catalogue, Edition};

/// Every language has the same days with the same times and the same modules.
pub(super) fn languages(folder: &str, programme: &Programme, problems: &mut Problems) {
    let Some(source) = programme.languages.get(&programme.source_language) else { return };
    for (language, text) in programme.languages.iter().filter(|(code, _)| **code != programme.source_language) {
        for (days, variant) in &text.variants {
            let Some(original) = source.variants.get(days) else { continue };
            let path = format!("{folder}/{language}/days-{days}.md");
            same(&path, programme.source_language, original, variant, problems);
        }
        if source.outcomes.len() != text.outcomes.len() {
            let (path, wanted) = (format!("{folder}/{language}/programme.md"), source.outcomes.len());
            let message = format!("there are {} outcomes, and {wanted} in the source", text.outcomes.len());
            problems.error(&path, None, message, "translate each of them");
        }
    }
}

fn same(path: &str, source: Language, original: &Variant, variant: &Variant, problems: &mut Problems) {
    if original.agenda.len() != variant.agenda.len() {
        return; // How many days there are is reported where they are counted.
    }
    for (there, here) in original.agenda.iter().zip(&variant.agenda) {
        if there.slots.len() != here.slots.len() {
            let at = here.slots.first().map(|slot| Position::line(slot.line));
            let (count, wanted) = (here.slots.len(), there.slots.len());
            let message = format!("“{}” has {count} rows, and {wanted} in “{source}”", here.title);
            problems.error(path, at, message, "write a row for each row of the source");
            continue;
        }
        for (there, here) in there.slots.iter().zip(&here.slots) {
            let at = Position::line(here.line);
            if (there.from, there.to) != (here.from, here.to) {
                let message = format!(
                    "this is from {} to {}; in “{source}” from {} to {}",
                    here.from, here.to, there.from, there.to
                );
                problems.error(path, at, message, "times are the same in every language");
            } else if there.uses != here.uses {
                let message = format!("this row does not lead to the same pages of modules as in “{source}”");
                problems.error(path, at, message, "link to the same files, in this language");
            }
        }
    }
}

/// An agenda has as many days as its file name says, and each day lasts as long as one can work.
pub(super) fn agenda(path: &str, days: u8, agenda: &[CourseDay], problems: &mut Problems) {
    if agenda.len() != usize::from(days) {
        let message = format!("the agenda has {} days, not {days}", agenda.len());
        problems.error(path, None, message, "write a heading such as “## Day 1” and a table for each");
    }
    for day in agenda.iter().filter(|day| day.minutes() > 10 * 60) {
        let at = day.slots.first().map(|slot| Position::line(slot.line));
        let message = format!("“{}” lasts {} minutes", day.title, day.minutes());
        problems.warn(path, at, message, "nobody learns for more than ten hours: shorten it");
    }
}

/// The calendar of the time after has a row for each date that the manifest names.
pub(super) fn follow_up(path: &str, text: &str, programme: &Programme, problems: &mut Problems) {
    let mut rows = text.lines().map(cells).skip_while(Option::is_none).map_while(|row| row);
    let is_rule = |row: &Vec<String>| row.iter().all(|cell| cell.trim_matches(['-', ':']).is_empty());
    let _head = rows.next();
    let count = rows.filter(|row| !is_rule(row)).count();
    let wanted = programme.follow_up.len();
    if count != wanted {
        let message = format!("the calendar has {count} rows, and “follow_up” of programme.toml {wanted} dates");
        problems.error(path, None, message, "write a row for each date");
    }
}

/// Everything that a programme chains and leads to is there.
pub(super) fn modules(programme: &Programme, catalogue: &Catalogue) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut error = |file: &str, at: Option<Position>, message: String, advice: &str| {
        found.push(Problem {
            file: file.to_owned(),
            at,
            severity: Severity::Error,
            message,
            advice: advice.to_owned(),
        });
    };
    for slug in programme.modules.iter().filter(|slug| catalogue.get(slug).is_none()) {
        let message = format!("there is no module “{slug}”");
        error(&programme.manifest, None, message, "correct its name in “modules”, or remove it");
    }
    for link in &programme.links {
        let at = Some(link.at);
        let Some((_, edition)) = catalogue.edition(&link.module, link.language) else {
            let message = format!("the link leads to the module “{}”, which is missing", link.module);
            error(&link.file, at, message, "link to a file of a module that is there");
            continue;
        };
        if !has(edition, &link.page) {
            let message = format!("“{}” has no page “{}”", link.module, link.page.address(None));
            error(&link.file, at, message, "link to a file of the module that is there");
        }
    }
    for slug in &programme.modules {
        if !programme.links.iter().any(|link| link.module == *slug) {
            found.push(Problem {
                file: programme.manifest.clone(),
                at: None,
                severity: Severity::Warning,
                message: format!("no agenda leads to the module “{slug}”"),
                advice: "link to its lessons where they are used, or remove it from “modules”".to_owned(),
            });
        }
    }
    found
}

fn has(edition: &Edition, page: &Page) -> bool {
    match page {
        Page::Introduction => true,
        Page::Lesson(_, slug) => edition.lesson(slug).is_some(),
        Page::Guide => edition.guide.is_some(),
        Page::Handout(slug) => edition.handouts.iter().any(|sheet| sheet.slug == *slug),
    }
}
