//! What a test asks somebody, where it draws its questions from a bank. Pure, and the same whenever it is asked: it follows from
//! who they are and what they were asked before, so that a page without a network, a form that comes back and the server all
//! know the same questions.

use std::borrow::Cow;
use std::collections::BTreeMap;

use uuid::Uuid;

use super::{Answers, Attempt, AttemptId, Facts, NewAttempt};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use content::{ContentHash, ModuleSlug, Question, QuestionId, QuestionSet, Reviews, SetKind, SetName, Task, grade_set};

/// Who is asked, and what is known about them.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    /// Who.
    pub person: PersonId,
    /// In which module.
    pub module: &'a ModuleSlug,
    /// What they were asked before.
    pub facts: &'a Facts,
}

impl<'a> Asking<'a> {
    /// What the next try of a set asks. `begun` is what was drawn for it, where its answers are kept already: it stays, as long
    /// as its questions exist.
    pub fn next(self, set: &'a QuestionSet, begun: Option<&[QuestionId]>) -> Cow<'a, QuestionSet> {
        if !set.is_bank() {
            return Cow::Borrowed(set);
        }
        let exists = |id: &QuestionId| set.items.iter().any(|question| question.id == *id);
        if let Some(begun) = begun.filter(|begun| !begun.is_empty() && begun.iter().all(exists)) {
            return Cow::Owned(set.form(begun));
        }
        let tries = |set: &SetName| {
            let tries = self.facts.asked.get(set).map(Vec::as_slice).unwrap_or_default();
            tries.iter().map(|asked| asked.questions.as_slice()).collect::<Vec<_>>()
        };
        let (before, after) = (tries(&SetName::before()), tries(&SetName::after()));
        let seed = format!("{} {}", self.person, self.module);
        Cow::Owned(set.form(&draw(set, &seed, before.first().copied(), &after)))
    }

    /// What was asked then, and what the answers come to. Of a bank those count that were drawn.
    pub fn answered(
        self,
        whole: &'a QuestionSet,
        begun: Option<&[QuestionId]>,
        version: &str,
        new: &NewAttempt,
        at: Timestamp,
    ) -> (Cow<'a, QuestionSet>, Attempt) {
        let set = self.next(whole, begun);
        let mut answers = new.answers.clone();
        answers.0.retain(|id, _| set.items.iter().any(|question| question.id == *id));
        let mark = grade_set(&set, &answers.0, &Reviews::new());
        let attempt = Attempt {
            id: new.id,
            set: new.set.clone(),
            module_version: version.to_owned(),
            language: new.language,
            asked: whole.is_bank().then(|| set.items.iter().map(|question| question.id.clone()).collect()),
            answers,
            score: mark.score * 100.0,
            passed: mark.passed,
            answered_at: at,
            essays: Vec::new(),
        };
        (set, attempt)
    }
}

/// Draws so many questions of each outcome as the set's settings say. The test before takes those that come first in an order
/// that hangs on `seed`; the test after takes others, those that it has asked longest ago last. `before` is what the test before
/// has asked; until it was taken, what it would ask.
fn draw(set: &QuestionSet, seed: &str, before: Option<&[QuestionId]>, after: &[&[QuestionId]]) -> Vec<QuestionId> {
    let mut outcomes: BTreeMap<Option<usize>, Vec<&Question>> = BTreeMap::new();
    for question in &set.items {
        outcomes.entry(question.outcome).or_default().push(question);
    }
    let count = set.settings.draw;
    // When the test after last asked a question: 0 is never.
    let asked = |id: &QuestionId| after.iter().rposition(|tried| tried.contains(id)).map_or(0, |place| place + 1);
    let drawn = |mut items: Vec<&Question>| -> Vec<QuestionId> {
        items.sort_by_cached_key(|question| ContentHash::of([seed.as_bytes(), question.id.as_str().as_bytes()]));
        if set.name.kind() == SetKind::Before {
            items.sort_by_key(|question| asked(&question.id));
        } else {
            let first: Vec<&QuestionId> = items.iter().take(count).map(|question| &question.id).collect();
            let in_before = |id: &QuestionId| before.map_or_else(|| first.contains(&id), |before| before.contains(id));
            items.sort_by_key(|question| (in_before(&question.id), asked(&question.id)));
        }
        items.into_iter().take(count).map(|question| question.id.clone()).collect()
    };
    outcomes.into_values().flat_map(drawn).collect()
}

/// What an attempt has asked. `asked` is what was recorded with it; of what was recorded before there was a bank only the answers
/// tell.
pub fn asked<'a>(set: &'a QuestionSet, asked: Option<&[QuestionId]>, answers: &Answers) -> Cow<'a, QuestionSet> {
    match asked {
        _ if !set.is_bank() => Cow::Borrowed(set),
        Some(asked) => Cow::Owned(set.form(asked)),
        None => Cow::Owned(set.form(&answers.0.keys().cloned().collect::<Vec<_>>())),
    }
}

/// Two tests on paper for a group, as nobody is known there: the first for before, the second for after. Where there is no bank both
/// ask the same.
pub fn paper<'a>(before: &'a QuestionSet, after: &'a QuestionSet, module: &ModuleSlug) -> [Cow<'a, QuestionSet>; 2] {
    let seed = module.as_str();
    [before, after].map(|set| match set.is_bank() {
        false => Cow::Borrowed(set),
        true => Cow::Owned(set.form(&draw(set, seed, None, &[]))),
    })
}

/// What a test asks somebody who takes part in a training and has no account; `who` tells them from others. The test after asks other
/// questions than the test before, where there are others. Texts that somebody would have to read are left out.
pub fn of_participant(set: &QuestionSet, who: Uuid, module: &ModuleSlug) -> QuestionSet {
    let ids: Vec<QuestionId> = match set.is_bank() {
        true => draw(set, &format!("{who} {module}"), None, &[]),
        false => set.items.iter().map(|question| question.id.clone()).collect(),
    };
    let drawn = set.form(&ids);
    let ids = drawn.items.iter().filter(|question| !matches!(question.task, Task::Essay));
    let ids: Vec<QuestionId> = ids.map(|question| question.id.clone()).collect();
    drawn.form(&ids)
}

/// Whether an attempt was recorded.
pub fn is_recorded(facts: &Facts, set: &SetName, attempt: AttemptId) -> bool {
    facts.asked.get(set).is_some_and(|tries| tries.iter().any(|asked| asked.attempt == attempt))
}

#[cfg(test)]
#[path = "drawing_tests.rs"]
mod tests;
