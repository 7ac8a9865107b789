//! Question sets: asked where they exist, existing where they are asked.

use std::collections::{BTreeMap, BTreeSet};

use crate::layout::QUESTIONS;
use crate::load::{Draft, ModuleDraft};
use crate::names::SetName;
use crate::problem::Problems;
use crate::style::oddities;

/// Checks within lessons name sets, and sets name lessons.
pub(super) fn embedded(draft: &Draft, problems: &mut Problems) {
    let mut asked: BTreeSet<&SetName> = BTreeSet::new();
    for (path, page) in &draft.pages {
        for (set, at) in &page.checks {
            if !draft.questions.sets.contains_key(set) && !draft.questions.set_places.contains_key(set) {
                let message = format!("the question set “{set}” does not exist");
                let advice = format!("write its questions in {QUESTIONS} below a line “$CATEGORY: {set}”");
                problems.error(&draft.file(path), *at, message, advice);
            }
            asked.insert(set);
        }
    }
    for (set, at) in &draft.questions.set_places {
        let Some(slug) = set.lesson() else { continue };
        let file = draft.file(QUESTIONS);
        if draft.edition.lesson(&slug).is_none() {
            let message = format!("the set “{set}” belongs to a lesson that does not exist");
            let lessons: Vec<String> =
                draft.edition.lessons.iter().map(|lesson| format!("“{}”", lesson.slug)).collect();
            problems.error(&file, *at, message, format!("lessons are {}", lessons.join(", ")));
        } else if !asked.contains(set) {
            let advice = format!("put a line “::check {slug}” into the lesson");
            problems.warn(&file, *at, format!("no lesson asks the set “{set}”"), advice);
        }
    }
}

/// What a question is said to be about is a lesson, so that whoever misses it can be led there.
pub(super) fn tagged(draft: &Draft, problems: &mut Problems) {
    for question in draft.questions.sets.values().flatten() {
        let Some(lesson) = question.lesson.as_ref().filter(|lesson| draft.edition.lesson(lesson).is_none()) else {
            continue;
        };
        let lessons: Vec<String> = draft.edition.lessons.iter().map(|lesson| lesson.slug.to_string()).collect();
        let message = format!("“[tag:{lesson}]” above “{}” names no lesson", question.id);
        let at = draft.questions.places.get(&question.id).copied();
        problems.warn(&draft.file(QUESTIONS), at, message, format!("lessons are {}", lessons.join(", ")));
    }
}

/// Options of an item are built alike.
pub(super) fn built(draft: &Draft, problems: &mut Problems) {
    let all: BTreeMap<_, _> =
        draft.questions.sets.values().flatten().map(|question| (&question.id, question)).collect();
    for question in all.into_values() {
        let at = draft.questions.places.get(&question.id).copied();
        for oddity in oddities(question, draft.language) {
            let advice = "build them alike: what stands out draws the eye, be it right or wrong";
            problems.warn(&draft.file(QUESTIONS), at, format!("“{}”: {oddity}", question.id), advice);
        }
    }
}

/// Settings in the manifest are for sets that exist.
pub(super) fn configured(draft: &mut ModuleDraft) {
    let Some(source) = draft.drafts.get(&draft.manifest.source_language) else { return };
    let file = draft.manifest_file();
    for (set, (_, at)) in &draft.manifest.sets {
        if !source.questions.sets.contains_key(set) {
            let message = format!("there are settings for the set “{set}”, which has no questions");
            let advice = format!("write its questions in {}, or remove the table", source.file(QUESTIONS));
            draft.problems.error(&file, *at, message, advice);
        }
    }
}
