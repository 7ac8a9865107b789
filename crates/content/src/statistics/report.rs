use std::collections::BTreeMap;

use serde::Serialize;

use super::signs::signs;
use super::{AnswerTally, Difference, ENOUGH, ItemFigures, ItemSign, UNEVEN, difference};
use crate::{Language, Module, Question, QuestionId, SetKind, SetName, Task};

/// What the answers to a module's tests tell of its questions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ItemReport {
    /// Of how many people answers were counted.
    pub people: usize,
    /// How many tries were counted.
    pub tries: usize,
    /// How many tries were not, as what they asked has been changed since.
    pub outdated: usize,
    /// The questions by outcome, in the module's order.
    pub outcomes: Vec<OutcomeStatistics>,
}

/// The parallel questions of an outcome.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OutcomeStatistics {
    /// Its number among the module's outcomes, from 1; nothing where the questions come from no bank.
    pub outcome: Option<usize>,
    /// How far the facilities of its parallel questions lie apart, from 0 to 1; nothing of fewer than two.
    pub spread: Option<f64>,
    /// Its questions.
    pub items: Vec<ItemStatistics>,
}

impl OutcomeStatistics {
    /// Whether its questions are not equally hard, so that a gain from one to another may be none.
    pub fn is_uneven(&self) -> bool {
        self.spread.is_some_and(|spread| spread > UNEVEN)
    }
}

/// What answers tell of a question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ItemStatistics {
    /// Which question.
    pub question: QuestionId,
    /// How many people have answered it. Of each the first answer counts.
    pub answers: usize,
    /// What they tell; nothing of too few.
    pub figures: Option<ItemFigures>,
    /// The facility in the test before; nothing where there are too few before or after …
    pub before: Option<f64>,
    /// … and in the test after.
    pub after: Option<f64>,
    /// Every language but the one it was written in.
    pub languages: Vec<LanguageDifference>,
    /// What there is to look at, the gravest first.
    pub signs: Vec<ItemSign>,
}

/// A question in another language than it was written in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LanguageDifference {
    /// Which language.
    pub language: Language,
    /// The language it was written in.
    pub source: Language,
    /// Beside that; nothing where there are too few answers in either.
    pub difference: Option<Difference>,
}

impl ItemReport {
    /// What was counted tells.
    pub fn of(module: &Module, tally: &AnswerTally) -> Self {
        let mut outcomes: BTreeMap<Option<usize>, Vec<ItemStatistics>> = BTreeMap::new();
        for question in questions(module) {
            outcomes.entry(question.outcome).or_default().push(item(module, question, tally));
        }
        let outcomes = outcomes.into_iter().map(|(outcome, items)| OutcomeStatistics {
            outcome,
            // Questions that are in no bank are not parallel.
            spread: outcome.and_then(|_| spread(&items)),
            items,
        });
        let AnswerTally { people, tries, outdated, .. } = *tally;
        Self { people, tries, outdated, outcomes: outcomes.collect() }
    }
}

/// The questions of a module's tests that are marked by rule, each once, as they stand in the language they were written in.
fn questions(module: &Module) -> Vec<&Question> {
    let mut found: Vec<&Question> = Vec::new();
    let Some((_, edition)) = module.edition(module.source_language) else { return found };
    for set in [SetName::before(), SetName::after()].iter().filter_map(|name| edition.set(name)) {
        let is_marked = |question: &&Question| question.task.is_asked() && question.task != Task::Essay;
        for question in set.items.iter().filter(is_marked) {
            if !found.iter().any(|known| known.id == question.id) {
                found.push(question);
            }
        }
    }
    found
}

fn item(module: &Module, question: &Question, tally: &AnswerTally) -> ItemStatistics {
    let all = tally.counts(&question.id, |_, _| true);
    let at = |kind| tally.counts(&question.id, |_, other| other == kind).figures().map(|figures| figures.facility);
    // Where one of both has too few, the whole and the other would tell what those few have answered.
    let (before, after) = at(SetKind::Before).zip(at(SetKind::After)).unzip();
    let source = module.source_language;
    let in_language = |language: Language| tally.counts(&question.id, |other, _| other == language);
    let written = in_language(source);
    let others = module.languages.keys().filter(|language| **language != source);
    let languages = others.map(|language| LanguageDifference {
        language: *language,
        source,
        difference: difference(&written, &in_language(*language)),
    });
    let mut item = ItemStatistics {
        question: question.id.clone(),
        answers: all.answers(),
        figures: all.figures(),
        before,
        after,
        languages: languages.collect(),
        signs: Vec::new(),
    };
    item.signs = signs(question, &item);
    item
}

fn spread(items: &[ItemStatistics]) -> Option<f64> {
    let facilities: Vec<f64> = items.iter().filter_map(|item| Some(item.figures.as_ref()?.facility)).collect();
    debug_assert!(items.iter().all(|item| item.figures.is_none() || item.answers >= ENOUGH));
    let most = facilities.iter().copied().fold(f64::MIN, f64::max);
    let least = facilities.iter().copied().fold(f64::MAX, f64::min);
    (facilities.len() > 1).then_some(most - least)
}
