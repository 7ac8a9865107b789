//! Whether a test can be passed by its style: a small learner that reads nothing of what options say, only how they are built,
//! guesses which one is right. It learns on all modules but one and guesses in that one, so it finds habits of the authors that
//! learners find as well: that the right answer is the one with a comma, or never speaks of a ministry.

mod build;
mod features;
mod model;

use std::collections::BTreeMap;

use serde::Serialize;

pub(crate) use build::oddities;

use super::layout::QUESTIONS;
use super::names::{ModuleSlug, QuestionId};
use super::problem::{Problem, Severity};
use super::questions::{Question, Task};
use super::{Catalogue, Edition};
use crate::Language;

/// Above this share of items the style gives too much away.
const WARN: f64 = 0.4;

/// Above this one the tests measure how well people read style.
const FAIL: f64 = 0.5;

/// With fewer items in a language nothing is said of it: a share of a few is chance.
const ENOUGH: usize = 60;

/// How many items were guessed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Guesses {
    /// How many items there were to guess: those with one right answer of three or more.
    pub items: usize,
    /// How many of them were guessed.
    pub right: usize,
    /// How many chance alone would guess.
    pub chance: f64,
}

impl Guesses {
    /// The share that was guessed, from 0 to 1.
    pub fn share(&self) -> f64 {
        self.right as f64 / self.items.max(1) as f64
    }
}

/// What style gives away in a language.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StyleStats {
    /// Over all modules.
    pub all: Guesses,
    /// In each module, by a learner that has not seen it.
    pub modules: BTreeMap<ModuleSlug, Guesses>,
}

/// The words of the options of an item with one right answer of three or more, and the place of that.
fn options(question: &Question) -> Option<(Vec<String>, usize)> {
    let Task::SingleChoice(answers) = &question.task else { return None };
    let right = answers.iter().position(|answer| answer.weight >= 1.0).filter(|_| answers.len() >= 3)?;
    Some((answers.iter().map(|answer| answer.text.words()).collect(), right))
}

/// Every item of an edition once, as its features.
fn items(edition: &Edition, language: Language) -> Vec<model::Item> {
    let all: BTreeMap<&QuestionId, &Question> =
        edition.sets.values().flat_map(|set| &set.items).map(|question| (&question.id, question)).collect();
    let item = |question: &Question| {
        let (options, right) = options(question)?;
        Some(model::Item { options: features::of(&options, language), right })
    };
    all.into_values().filter_map(item).collect()
}

/// What style gives away in each language.
pub fn style(catalogue: &Catalogue) -> BTreeMap<Language, StyleStats> {
    let mut languages: BTreeMap<Language, BTreeMap<ModuleSlug, Vec<model::Item>>> = BTreeMap::new();
    for module in catalogue.modules.values() {
        for (language, edition) in &module.languages {
            languages.entry(*language).or_default().insert(module.slug.clone(), items(edition, *language));
        }
    }
    std::thread::scope(|scope| {
        let guessing: Vec<_> =
            languages.iter().map(|(language, modules)| (*language, scope.spawn(move || guessed(modules)))).collect();
        guessing.into_iter().filter_map(|(language, thread)| Some((language, thread.join().ok()?))).collect()
    })
}

fn guessed(modules: &BTreeMap<ModuleSlug, Vec<model::Item>>) -> StyleStats {
    let mut stats = StyleStats::default();
    for (slug, own) in modules {
        let others: Vec<&model::Item> =
            modules.iter().filter(|(other, _)| *other != slug).flat_map(|(_, items)| items).collect();
        let weights = model::learn(&others);
        let right = own.iter().filter(|item| model::guess(&weights, item) == item.right).count();
        let chance = own.iter().map(|item| 1.0 / item.options.len() as f64).sum();
        let one = Guesses { items: own.len(), right, chance };
        stats.all.items += one.items;
        stats.all.right += one.right;
        stats.all.chance += one.chance;
        stats.modules.insert(slug.clone(), one);
    }
    stats
}

/// What authors should know of it, each with the folder of its module: of a language as a whole, and of modules that are worse than
/// the bar and chance explain. `label` is what stands before the paths of files.
pub fn problems(stats: &BTreeMap<Language, StyleStats>, label: &str) -> Vec<(String, Problem)> {
    let mut problems = Vec::new();
    let advice = "reasons, joined clauses, hedges, numbers and length should fall on right and wrong options alike: see “Options” \
                  in docs/authoring.md";
    let mut say = |folder: &str, language: &Language, guesses: &Guesses, severity, unseen: &str| {
        let Guesses { items, right, chance } = guesses;
        let (share, chance) = (guesses.share() * 100.0, chance / (*items).max(1) as f64 * 100.0);
        let message = format!(
            "style alone gives away {right} of {items} items {unseen}: {share:.1} % (chance is {chance:.0} %, and {:.0} % the bar)",
            WARN * 100.0
        );
        let file = format!("{label}/{folder}/{language}/{QUESTIONS}");
        problems.push((folder.to_owned(), Problem { file, at: None, severity, message, advice: advice.to_owned() }));
    };
    for (language, stats) in stats.iter().filter(|(_, stats)| stats.all.items >= ENOUGH) {
        if stats.all.share() > WARN {
            let severity = if stats.all.share() > FAIL { Severity::Error } else { Severity::Warning };
            say("*", language, &stats.all, severity, "of all modules");
        }
        for (slug, guesses) in &stats.modules {
            if model::tail(guesses.items, guesses.right, WARN) < 0.05 {
                say(slug.as_str(), language, guesses, Severity::Warning, "to who has read the other modules");
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests;
