//! How far somebody is, from what is recorded. Pure; and blind to languages, so that progress is the same in all.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::{Attempt, Completion, Facts, LearningStep, LessonProgress, ModuleProgress};
use content::{LessonSlug, Module, Question, QuestionId, QuestionSet, SetKind, SetName, SetSettings, Verdict, grade};

/// Whole per cent, rounded down so that 69.9 % never shows as the 70 % it did not reach.
pub fn whole_percent(score: f64) -> u8 {
    // The cast saturates; the addend undoes binary fractions.
    (score + 1e-6).floor() as u8
}

/// How far somebody is with a lesson.
pub fn lesson_completion(facts: &Facts, lesson: &LessonSlug) -> Completion {
    match facts.lessons.get(lesson) {
        None => Completion::NotBegun,
        Some(fact) if fact.completed_at.is_none() => Completion::UnderWay,
        Some(_) => Completion::Done,
    }
}

/// Whether all that the module requires was done.
pub fn is_complete(module: &Module, facts: &Facts) -> bool {
    let lesson = |lesson: &LessonSlug| lesson_completion(facts, lesson) == Completion::Done;
    let passed = |set: &SetName| facts.sets.get(set).is_some_and(|fact| fact.passed);
    module.lessons.iter().filter(|outline| outline.required).all(|outline| lesson(&outline.slug))
        && module.sets.iter().filter(|(_, settings)| settings.required).all(|(set, _)| passed(set))
}

/// How often a set may still be answered; `None` is as often as one likes.
pub fn tries_left(module: &Module, facts: &Facts, set: &SetName) -> Option<u32> {
    let (taken, more) = facts.sets.get(set).map_or((0, 0), |fact| (fact.tries, fact.more_tries));
    // Once is enough to know what somebody knew before.
    let allowed = match set.kind() {
        SetKind::Before => Some(1),
        _ => module.sets.get(set).and_then(|settings| settings.tries),
    };
    allowed.map(|tries| (tries + more).saturating_sub(taken))
}

/// Whether the right answers may be shown to somebody who has answered the set: of a check at once, of the tests before and after
/// once the test after was passed. Until then they would be learnt by heart in place of the module.
pub fn reveals(facts: &Facts, set: &SetName) -> bool {
    match set.kind() {
        SetKind::Check => facts.sets.contains_key(set),
        SetKind::Before | SetKind::After => facts.sets.get(&SetName::after()).is_some_and(|fact| fact.passed),
    }
}

/// The lessons whose questions somebody missed in a set, in the module's order, each with how many; questions that no lesson
/// is named for are left out. `set` holds what was asked.
pub fn read_again<'a>(module: &'a Module, set: &QuestionSet, attempt: &Attempt) -> Vec<(&'a LessonSlug, usize)> {
    to_read_again(module, set, attempt, lessons_of(module, &set.name))
}

/// An outcome of which questions were missed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed<'a> {
    /// Its number among the module's outcomes, from 1.
    pub outcome: usize,
    /// How many of its questions were missed …
    pub missed: usize,
    /// … of how many.
    pub asked: usize,
    /// What to read again, in the module's order.
    pub lessons: Vec<&'a LessonSlug>,
}

/// The outcomes of which somebody missed questions, in the module's order; nothing where the questions come from no bank. `set`
/// holds what was asked.
pub fn missed_outcomes<'a>(module: &'a Module, set: &QuestionSet, attempt: &Attempt) -> Vec<Missed<'a>> {
    by_outcome(module, set, attempt, lessons_of(module, &set.name))
}

fn by_outcome<'a>(
    module: &Module,
    set: &QuestionSet,
    attempt: &Attempt,
    lesson_of: impl Fn(&QuestionId) -> Option<&'a LessonSlug>,
) -> Vec<Missed<'a>> {
    let mut outcomes: BTreeMap<usize, Missed> = BTreeMap::new();
    for question in &set.items {
        let Some(outcome) = question.outcome else { continue };
        let new = Missed { outcome, missed: 0, asked: 0, lessons: Vec::new() };
        let one = outcomes.entry(outcome).or_insert(new);
        one.asked += 1;
        if is_missed(question, attempt) {
            one.missed += 1;
            let lesson = lesson_of(&question.id).filter(|lesson| !one.lessons.contains(lesson));
            one.lessons.extend(lesson);
            one.lessons.sort_by_key(|lesson| module.position(lesson));
        }
    }
    outcomes.into_values().filter(|one| one.missed > 0).collect()
}

/// The lesson that a question is about. Authors name it in the language they write in, and it holds in every other.
fn lessons_of<'a>(module: &'a Module, set: &SetName) -> impl Fn(&QuestionId) -> Option<&'a LessonSlug> {
    let source = module.edition(module.source_language).and_then(|(_, edition)| edition.set(set));
    move |id| source?.items.iter().find(|question| question.id == *id)?.lesson.as_ref()
}

fn is_missed(question: &Question, attempt: &Attempt) -> bool {
    let review = attempt.reviews().get(&question.id).copied();
    let mark = grade(question, attempt.answers.0.get(&question.id), review);
    mark.is_some_and(|mark| matches!(mark.verdict, Verdict::Wrong | Verdict::Partly))
}

fn to_read_again<'a>(
    module: &Module,
    set: &QuestionSet,
    attempt: &Attempt,
    lesson_of: impl Fn(&QuestionId) -> Option<&'a LessonSlug>,
) -> Vec<(&'a LessonSlug, usize)> {
    let missed = |question: &&Question| is_missed(question, attempt);
    let mut lessons: Vec<(&LessonSlug, usize)> = Vec::new();
    for lesson in set.items.iter().filter(missed).filter_map(|question| lesson_of(&question.id)) {
        match lessons.iter_mut().find(|(known, _)| *known == lesson) {
            Some((_, count)) => *count += 1,
            None => lessons.push((lesson, 1)),
        }
    }
    lessons.sort_by_key(|(lesson, _)| module.position(lesson));
    lessons
}

/// The smallest group of which a mean is shown: the mean of a few would tell what each has scored.
pub const SMALLEST_GROUP: usize = 5;

/// What a group gained.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, ToSchema)]
pub struct Gain {
    /// How many took both tests.
    pub people: usize,
    /// Their mean score in the test before, in per cent.
    pub before: f64,
    /// The mean of their best scores in the test after, in per cent.
    pub after: f64,
}

/// What a group gained, from everybody's scores before and after; nothing of a group that is too small.
pub fn group_gain(scores: &[(f64, f64)]) -> Option<Gain> {
    let people = scores.len();
    let mean = |sum: f64| sum / people as f64;
    (people >= SMALLEST_GROUP).then(|| Gain {
        people,
        before: mean(scores.iter().map(|(before, _)| before).sum()),
        after: mean(scores.iter().map(|(_, after)| after).sum()),
    })
}

/// What to do now.
pub fn next_step(module: &Module, facts: &Facts) -> Option<LearningStep> {
    let has = |set: &SetName| module.sets.contains_key(set);
    let (before, after) = (SetName::before(), SetName::after());
    let untouched = facts.lessons.is_empty() && facts.sets.is_empty() && facts.completed_at.is_none();
    if untouched && has(&before) {
        return Some(LearningStep::Questions { set: before });
    }
    if facts.completed_at.is_none() {
        if let Some(lesson) = next_lesson(module, facts) {
            return Some(LearningStep::Lesson { lesson: lesson.clone() });
        }
        // Checks before the test: `after` sorts first, so it is kept for last.
        let open = |(set, settings): &(&SetName, &SetSettings)| {
            settings.required && !facts.sets.get(*set).is_some_and(|fact| fact.passed)
        };
        let open: Vec<&SetName> = module.sets.iter().filter(open).map(|(set, _)| set).collect();
        let checks = open.iter().filter(|set| set.kind() == SetKind::Check);
        if let Some(set) = checks.chain(open.iter().filter(|set| set.kind() != SetKind::Check)).next() {
            let set = (*set).clone();
            return Some(match tries_left(module, facts, &set) {
                _ if facts.sets.get(&set).is_some_and(|fact| fact.waiting) => LearningStep::Waiting { set },
                Some(0) => LearningStep::Stuck { set },
                _ if set.kind() == SetKind::After && facts.sets.contains_key(&set) => LearningStep::Retry { set },
                _ => LearningStep::Questions { set },
            });
        }
    }
    // All that was required was done: what is required and not done has come since. It is offered, not demanded.
    let new = module
        .lessons
        .iter()
        .find(|outline| outline.required && lesson_completion(facts, &outline.slug) != Completion::Done);
    if let (Some(outline), true) = (new, facts.completed_at.is_some()) {
        return Some(LearningStep::Lesson { lesson: outline.slug.clone() });
    }
    (has(&after) && !facts.sets.contains_key(&after)).then_some(LearningStep::Questions { set: after })
}

/// The first lesson that is not done. An optional one that was passed by is not offered again.
fn next_lesson<'a>(module: &'a Module, facts: &Facts) -> Option<&'a LessonSlug> {
    let done = |lesson: &LessonSlug| lesson_completion(facts, lesson) == Completion::Done;
    let furthest = module.lessons.iter().rposition(|outline| done(&outline.slug)).map_or(0, |place| place + 1);
    let wanted = |(place, outline): &(usize, &content::Outline)| {
        !done(&outline.slug) && (outline.required || *place >= furthest)
    };
    module.lessons.iter().enumerate().find(wanted).map(|(_, outline)| &outline.slug)
}

/// How far somebody is with a module.
pub fn progress(module: &Module, facts: &Facts) -> ModuleProgress {
    let lesson =
        |slug: &LessonSlug| LessonProgress { lesson: slug.clone(), completion: lesson_completion(facts, slug) };
    let lessons: Vec<LessonProgress> = module.lessons.iter().map(|outline| lesson(&outline.slug)).collect();
    let completion = match facts {
        Facts { completed_at: Some(_), .. } => Completion::Done,
        Facts { lessons, sets, .. } if lessons.is_empty() && sets.is_empty() => Completion::NotBegun,
        _ => Completion::UnderWay,
    };
    ModuleProgress {
        completion,
        done: lessons.iter().filter(|lesson| lesson.completion == Completion::Done).count(),
        total: lessons.len(),
        lessons,
        next: next_step(module, facts),
        completed_at: facts.completed_at,
        before: facts.sets.get(&SetName::before()).map(|fact| whole_percent(fact.first)),
        after: facts.sets.get(&SetName::after()).map(|fact| whole_percent(fact.best)),
    }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
