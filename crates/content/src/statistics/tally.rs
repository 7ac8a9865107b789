use std::collections::{BTreeMap, BTreeSet};

use super::{ItemCounts, ItemResponse};
use crate::{Given, Language, QuestionId, QuestionSet, SetKind, Task, grade};

/// What was counted of the answers to the tests of a module: fed with one try after the other, person by person.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnswerTally {
    counts: BTreeMap<QuestionId, BTreeMap<(Language, SetKind), ItemCounts>>,
    /// What the person of this moment has answered: later answers to the same question are no news of it.
    answered: BTreeSet<QuestionId>,
    /// Whether anything of the person of this moment was counted.
    is_counted: bool,
    /// Of how many people something was counted.
    pub people: usize,
    /// How many tries were counted.
    pub tries: usize,
    /// How many tries were not, as what they asked has been changed since.
    pub outdated: usize,
}

impl AnswerTally {
    /// From here on another person answers.
    pub fn next_person(&mut self) {
        self.answered.clear();
        self.is_counted = false;
    }

    /// Takes in a try of this person, after those before it. `set` holds what was asked.
    pub fn take(&mut self, set: &QuestionSet, language: Language, answers: &BTreeMap<QuestionId, Given>) {
        self.tries += 1;
        self.people += usize::from(!std::mem::replace(&mut self.is_counted, true));
        // Texts are marked by people, some of them much later.
        let marked = set.items.iter().filter(|question| question.task != Task::Essay);
        let marks: Vec<(&QuestionId, f64)> = marked
            .filter_map(|question| Some((&question.id, grade(question, answers.get(&question.id), None)?.score)))
            .collect();
        let total: f64 = marks.iter().map(|(_, score)| score).sum();
        for (id, score) in marks {
            if !self.answered.insert(id.clone()) {
                continue;
            }
            let given = answers.get(id);
            let response = ItemResponse {
                score,
                rest: total - score,
                chosen: given.map_or(&[], Given::chosen),
                is_open: given.is_none(),
            };
            let counts = self.counts.entry(id.clone()).or_default();
            counts.entry((language, set.name.kind())).or_default().add(response);
        }
    }

    /// Notes a try of which nothing can be told.
    pub fn pass_over(&mut self) {
        self.outdated += 1;
    }

    /// What was counted of a question, over what fits.
    pub(super) fn counts(&self, question: &QuestionId, fits: impl Fn(Language, SetKind) -> bool) -> ItemCounts {
        let mut all = ItemCounts::default();
        for ((language, kind), counts) in self.counts.get(question).into_iter().flatten() {
            if fits(*language, *kind) {
                all.merge(counts);
            }
        }
        all
    }
}
