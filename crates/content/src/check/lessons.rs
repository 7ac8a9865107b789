//! Lessons: names given twice, and texts that take longer than they say.

use std::collections::BTreeMap;

use crate::load::{Draft, ModuleDraft};
use crate::module::{Block, Lesson};
use crate::names::PromptId;
use crate::problem::Problems;

/// How many words adults read in a minute on a screen, thinking along.
const WORDS_A_MINUTE: usize = 130;

/// What stands below a module's address beside its lessons.
const TAKEN: [&str; 4] = ["kit", "notes", "questions", "slides"];

/// Lessons with the same number or name, prompts with the same id.
pub(super) fn duplicates(draft: &Draft, problems: &mut Problems) {
    for (place, lesson) in draft.edition.lessons.iter().enumerate() {
        for earlier in draft.edition.lessons.iter().take(place) {
            let same = if earlier.slug == lesson.slug {
                "name"
            } else if earlier.number == lesson.number {
                "number"
            } else {
                continue;
            };
            let message = format!("this lesson has the same {same} as “{}”", file_name(earlier));
            problems.error(&draft.file(&file_name(lesson)), None, message, "rename one of them");
        }
    }
    for lesson in draft.edition.lessons.iter().filter(|lesson| TAKEN.contains(&lesson.slug.as_str())) {
        let message = format!("“{}” is the address of another page of the module", lesson.slug);
        problems.error(&draft.file(&file_name(lesson)), None, message, "give the lesson another name");
    }
    let mut seen: BTreeMap<&PromptId, &str> = BTreeMap::new();
    for (path, page) in &draft.pages {
        for (id, at) in &page.prompts {
            if let Some(first) = seen.insert(id, path) {
                let message = format!("the prompt “{id}” was used before, in “{first}”");
                problems.error(&draft.file(path), *at, message, "give it an id of its own: answers are kept by it");
            }
        }
    }
}

/// Lessons that take longer than they say.
pub(super) fn lengths(draft: &Draft, problems: &mut Problems) {
    for lesson in &draft.edition.lessons {
        let name = file_name(lesson);
        let boxes = draft.pages.get(&name).map_or(0, |page| page.directives);
        let asked = |block: &Block| match block {
            Block::Check(set) => draft.edition.sets.get(set).map_or(0, |set| set.items.len()),
            Block::Html(_) | Block::InYourContext { .. } => 0,
        };
        let questions: usize = lesson.blocks.iter().map(asked).sum();
        // A check counts by its questions, not as one more directive.
        let checks = lesson.blocks.iter().filter(|block| matches!(block, Block::Check(_))).count();
        let minutes = lesson.words / WORDS_A_MINUTE + boxes.saturating_sub(checks) + questions;
        if minutes > lesson.minutes as usize && lesson.minutes > 0 {
            let message = format!(
                "the lesson says {} minutes and takes about {minutes}: {} words, {} boxes, {questions} questions",
                lesson.minutes,
                lesson.words,
                boxes.saturating_sub(checks)
            );
            problems.warn(&draft.file(&name), None, message, "shorten or split it, or give it more minutes");
        }
    }
}

/// Pictures of lessons say below them what they show: who sees only them, on a slide or on paper, understands them.
pub(super) fn captions(draft: &Draft, problems: &mut Problems) {
    for lesson in &draft.edition.lessons {
        let name = file_name(lesson);
        for at in draft.pages.get(&name).iter().flat_map(|page| &page.bare_pictures) {
            let advice = "write it in quotation marks behind the address: “![…](../media/x.svg \"A caption\")”";
            problems.warn(&draft.file(&name), *at, "the picture has no caption", advice);
        }
    }
}

/// A module that promises to be shorter than its lessons together.
pub(super) fn sum(draft: &mut ModuleDraft) {
    let Some(source) = draft.drafts.get(&draft.manifest.source_language) else { return };
    let sum: u32 = source.edition.lessons.iter().map(|lesson| lesson.minutes).sum();
    if draft.manifest.minutes_at.is_some() && sum > draft.manifest.minutes {
        let message = format!("the module says {} minutes and its lessons take {sum}", draft.manifest.minutes);
        let file = draft.manifest_file();
        draft.problems.warn(&file, draft.manifest.minutes_at, message, format!("write “minutes = {sum}”"));
    }
}

/// The file of a lesson within its language's folder.
pub(super) fn file_name(lesson: &Lesson) -> String {
    format!("{:02}-{}.md", lesson.number, lesson.slug)
}
