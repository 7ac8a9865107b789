//! A bank: parallel questions for every outcome, from which the tests before and after are drawn.

use crate::layout::{INTRODUCTION, QUESTIONS};
use crate::load::{Draft, ModuleDraft, bank_name};
use crate::names::SetName;
use crate::problem::Problems;

/// So many parallel questions an outcome has at least: one before, one after, and another for who tries again.
const PARALLEL: usize = 3;

/// Every outcome has its category, every category its outcome, and there is enough to draw from.
pub(super) fn outcomes(draft: &mut ModuleDraft) {
    let (source, draw) = (draft.manifest.source_language, draft.manifest.settings(&SetName::after()).draw);
    for edition in draft.drafts.values().filter(|edition| !edition.questions.bank_places.is_empty()) {
        numbers(edition, &mut draft.problems);
        if edition.language == source {
            enough(edition, draw, &mut draft.problems);
            lessons(edition, &mut draft.problems);
        }
    }
    let has_bank = draft.drafts.get(&source).is_some_and(|source| !source.questions.bank_places.is_empty());
    if let Some(at) = draft.manifest.draw_at.filter(|_| !has_bank) {
        let advice = "remove “draw”, or write the tests below “$CATEGORY: bank/1” and so on";
        let file = draft.manifest_file();
        draft.problems.error(&file, at, "there is no bank that “draw” could draw from", advice);
    }
}

fn numbers(draft: &Draft, problems: &mut Problems) {
    if problems.has_errors_in(&draft.file(INTRODUCTION)) {
        return;
    }
    let (file, outcomes) = (draft.file(QUESTIONS), &draft.edition.outcomes);
    for (number, at) in draft.questions.bank_places.iter().filter(|(number, _)| **number > outcomes.len()) {
        let message = format!("“{}” belongs to an outcome that does not exist", bank_name(*number));
        let count = outcomes.len();
        problems.error(
            &file,
            *at,
            message,
            format!("{INTRODUCTION} has {count} outcomes, numbered from 1 in their order"),
        );
    }
    for (place, outcome) in outcomes.iter().enumerate() {
        let number = place + 1;
        if !draft.questions.bank_places.contains_key(&number) {
            let message = format!("no question asks for outcome {number}, “{outcome}”");
            let name = bank_name(number);
            let advice = format!("write {PARALLEL} parallel questions or more below a line “$CATEGORY: {name}”");
            problems.error(&file, None, message, advice);
        }
    }
    for question in draft.questions.bank.values().flatten().filter(|question| !question.task.is_asked()) {
        let at = draft.questions.places.get(&question.id).copied();
        let advice = "a question of a bank is asked without those beside it: say in it what has to be known";
        problems.error(&file, at, format!("“{}” asks nothing", question.id), advice);
    }
}

fn enough(draft: &Draft, draw: usize, problems: &mut Problems) {
    for (number, items) in &draft.questions.bank {
        let at = draft.questions.bank_places.get(number).copied();
        let (count, wanted) = (items.len(), PARALLEL.max(draw + 1));
        if count < wanted {
            let message = format!("“{}” has {count} of the {wanted} questions that a bank needs", bank_name(*number));
            let advice = if count <= draw {
                format!("each test draws {draw}: with no more than that, before and after ask the same")
            } else {
                "write more that ask for the same outcome: who takes the test again should find others".to_owned()
            };
            problems.warn(&draft.file(QUESTIONS), at, message, advice);
        }
    }
}

/// Who misses a question is led to a lesson.
fn lessons(draft: &Draft, problems: &mut Problems) {
    let known: Vec<String> = draft.edition.lessons.iter().map(|lesson| lesson.slug.to_string()).collect();
    for question in draft.questions.bank.values().flatten().filter(|question| question.lesson.is_none()) {
        let at = draft.questions.places.get(&question.id).copied();
        let advice = format!("put “// [tag:lesson]” above it; lessons are {}", known.join(", "));
        problems.warn(&draft.file(QUESTIONS), at, format!("“{}” names no lesson to read again", question.id), advice);
    }
}
