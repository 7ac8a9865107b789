//! Languages of a module: the same files, ids and keys in each, so that learners can change language in the middle.

use std::collections::{BTreeMap, BTreeSet};

use super::lessons::file_name;
use crate::Language;
use crate::layout::{GUIDE, INTRODUCTION, Page, QUESTIONS};
use crate::load::{Draft, ModuleDraft, bank_name};
use crate::names::QuestionId;
use crate::problem::Problems;
use crate::questions::Question;

/// Pages with fewer words than this are not compared by length.
const LONG: usize = 100;

/// Languages that the installation offers and the module lacks; the source language it cannot do without.
pub(super) fn offered(draft: &mut ModuleDraft, offered: &[Language]) {
    let source = draft.manifest.source_language;
    let file = |language: &Language| format!("{}/{language}", draft.slug);
    if !draft.drafts.contains_key(&source) {
        let message = format!("the source language “{source}” is missing");
        draft.problems.error(
            &file(&source),
            None,
            message,
            "add its folder, or correct “source_language” in module.toml",
        );
        return;
    }
    for language in offered.iter().filter(|language| !draft.drafts.contains_key(language)) {
        let message = format!("the language “{language}” is missing");
        let advice = format!("translate the folder “{source}”; until then learners see its texts");
        draft.problems.warn(&file(language), None, message, advice);
    }
    if let Some(source) = draft.drafts.get(&source) {
        if !source.has_questions {
            let advice = "write checks for its lessons and a test before and after";
            draft.problems.warn(&source.file(QUESTIONS), None, "the file is missing", advice);
        }
        if source.edition.guide.is_none() {
            let advice = "write how to teach the module: session plan, tips, games";
            draft.problems.warn(&source.file(GUIDE), None, "the file is missing", advice);
        }
    }
}

/// Compares every translation with the source.
pub(super) fn compare(draft: &mut ModuleDraft) {
    let Some(source) = draft.drafts.get(&draft.manifest.source_language) else { return };
    for translation in draft.drafts.values().filter(|other| other.language != source.language) {
        pages(source, translation, &mut draft.problems);
        ids(source, translation, &mut draft.problems);
        if source.has_questions && !translation.has_questions {
            let advice = format!("translate “{}”, keeping ids and the order of answers", source.file(QUESTIONS));
            draft.problems.error(&translation.file(QUESTIONS), None, "the file is missing", advice);
        } else {
            questions(source, translation, &mut draft.problems);
        }
        lengths(source, translation, &mut draft.problems);
    }
}

fn pages(source: &Draft, translation: &Draft, problems: &mut Problems) {
    let mut renamed = Vec::new();
    for path in source.pages.keys().filter(|path| !translation.files.contains(*path) && *path != INTRODUCTION) {
        let (message, advice) = if let Some(found) = renumbered(path, translation) {
            (format!("the lesson is called “{found}” here"), "give it the same number in every language".to_owned())
        } else if let Some(found) = in_place_of(path, source, translation) {
            let advice = format!("rename “{found}”: names of files are the same in every language");
            renamed.push(found);
            ("the file is missing".to_owned(), advice)
        } else {
            ("the file is missing".to_owned(), format!("translate “{}”", source.file(path)))
        };
        problems.error(&translation.file(path), None, message, advice);
    }
    for path in translation.pages.keys().filter(|path| !source.files.contains(*path)) {
        if renumbered(path, source).is_none() && !renamed.contains(path) {
            let message = format!("“{}” has no such file", source.folder);
            problems.error(&translation.file(path), None, message, "names of files are the same in every language");
        }
    }
    for lesson in &translation.edition.lessons {
        let other = source.edition.lesson(&lesson.slug);
        let file = translation.file(&file_name(lesson));
        let is_sound = !problems.has_errors_in(&file) && !problems.has_errors_in(&source.file(&file_name(lesson)));
        if is_sound && other.is_some_and(|other| other.required != lesson.required) {
            let message = format!("“required” differs from “{}”", source.file(&file_name(lesson)));
            problems.error(&file, None, message, "a lesson is required in every language or in none");
        }
    }
}

/// Texts that end long before the source does. (French and Spanish take more words than English, not fewer.)
fn lengths(source: &Draft, translation: &Draft, problems: &mut Problems) {
    for (path, page) in &translation.pages {
        let Some(other) = source.pages.get(path).filter(|other| other.words >= LONG) else { continue };
        if page.words * 2 < other.words {
            let (file, original) = (translation.file(path), source.file(path));
            let message = format!("there are {} words here and {} in “{original}”", page.words, other.words);
            problems.warn(&file, None, message, "see whether the end is missing");
        }
    }
}

/// The same lesson under another number.
fn renumbered(path: &str, draft: &Draft) -> Option<String> {
    let Some(Page::Lesson(_, slug)) = Page::of(path) else { return None };
    draft.edition.lesson(&slug).map(file_name)
}

/// The lesson of the same number that only the translation has: the same one under a translated name.
fn in_place_of(path: &str, source: &Draft, translation: &Draft) -> Option<String> {
    let Some(Page::Lesson(number, _)) = Page::of(path) else { return None };
    let only_here = translation.edition.lessons.iter().filter(|lesson| source.edition.lesson(&lesson.slug).is_none());
    only_here.filter(|lesson| lesson.number == number).map(file_name).next()
}

/// Prompts and checks stand in the same lessons. What has errors of its own may only have hidden them.
fn ids(source: &Draft, translation: &Draft, problems: &mut Problems) {
    for (path, page) in &translation.pages {
        let Some(other) = source.pages.get(path) else { continue };
        let (file, original) = (translation.file(path), source.file(path));
        if problems.has_errors_in(&file) || problems.has_errors_in(&original) {
            continue;
        }
        for (what, own, theirs) in [
            ("prompt", names(&page.prompts), names(&other.prompts)),
            ("check", names(&page.checks), names(&other.checks)),
        ] {
            for name in theirs.difference(&own) {
                let message = format!("the {what} “{name}” of “{original}” is missing here");
                problems.error(&file, None, message, "ids are the same in every language: answers are kept by them");
            }
            for name in own.difference(&theirs) {
                let message = format!("the {what} “{name}” does not stand in “{original}”");
                problems.error(&file, None, message, "ids are the same in every language: answers are kept by them");
            }
        }
    }
}

fn names<T: ToString, P>(placed: &[(T, P)]) -> BTreeSet<String> {
    placed.iter().map(|(name, _)| name.to_string()).collect()
}

/// Questions have the same ids, kinds, numbers of answers and keys.
fn questions(source: &Draft, translation: &Draft, problems: &mut Problems) {
    let (file, original) = (translation.file(QUESTIONS), source.file(QUESTIONS));
    let (ours, theirs) = (by_id(translation), by_id(source));
    for (id, (set, _)) in theirs.iter().filter(|(id, _)| !ours.contains_key(*id)) {
        let message = format!("the question “{id}” of “{set}” is missing");
        problems.error(&file, None, message, format!("translate it from “{original}”, keeping its id"));
    }
    for (id, (set, question)) in ours {
        let at = translation.questions.places.get(id).copied();
        let Some((other_set, other)) = theirs.get(id) else {
            let message = format!("“{original}” has no question “{id}”");
            problems.error(&file, at, message, "ids are the same in every language: answers are kept by them");
            continue;
        };
        if set != *other_set {
            let message = format!("the question “{id}” is in “{set}” here and in “{other_set}” in “{original}”");
            problems.error(&file, at, message, "move it to the same set");
        }
        let ((here, own_key), (there, their_key)) = (question.task.key(), other.task.key());
        if std::mem::discriminant(&question.task) != std::mem::discriminant(&other.task) {
            let message = format!("“{id}” is another kind of question here than in “{original}”");
            problems.error(&file, at, message, "write it in the same way: with “=”, “~” or “->” in the same places");
        } else if here != there {
            let message = format!("“{id}” has {here} answers here and {there} in “{original}”");
            problems.error(&file, at, message, "translate every answer, in the same order");
        } else if own_key != their_key {
            let message = format!("the right answers of “{id}” differ from “{original}”");
            problems.error(&file, at, message, "keep the order of answers and their weights");
        }
    }
}

/// Every question by its id, with the category that it stands in.
fn by_id(draft: &Draft) -> BTreeMap<&QuestionId, (String, &Question)> {
    // Sets that mirror another have no place; their questions are compared where they are written.
    let written = draft.questions.sets.iter().filter(|(set, _)| draft.questions.set_places.contains_key(*set));
    let sets = written.map(|(set, items)| (set.to_string(), items));
    let bank = draft.questions.bank.iter().map(|(outcome, items)| (bank_name(*outcome), items));
    let one = |(name, items)| -> Vec<_> {
        let items: &Vec<Question> = items;
        items.iter().map(|question| (&question.id, (String::clone(&name), question))).collect()
    };
    sets.chain(bank).flat_map(one).collect()
}
