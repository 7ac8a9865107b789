//! Figures about modules, for those who write them and those who plan with them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::names::{ModuleSlug, QuestionId};
use super::reading_ease::TextCounts;
use super::style::{StyleStats, style};
use super::{Block, Catalogue, Edition, Module, Translation};
use crate::Language;
use crate::tree::spoken;

/// A module in a language, in figures.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EditionStats {
    /// Which module.
    pub module: ModuleSlug,
    /// Which language.
    pub language: Language,
    /// How it stands as a translation.
    pub translation: Translation,
    /// How many lessons.
    pub lessons: usize,
    /// How many words its lessons have.
    pub words: usize,
    /// How many minutes its lessons take, as they say.
    pub minutes: u32,
    /// How many questions there are. Tests before and after that ask the same count once.
    pub questions: usize,
    /// How easily its lessons read, from about 0 (hard) to about 100 (easy); nothing for languages without a formula.
    pub ease: Option<f64>,
    /// About how many years of schooling they take; for English alone.
    pub years: Option<f64>,
}

/// A language that is offered and that a module lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// Which module.
    pub module: ModuleSlug,
    /// Which language.
    pub language: Language,
}

/// All modules in figures.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stats {
    /// Every module in each of its languages.
    pub editions: Vec<EditionStats>,
    /// What is left to translate.
    pub missing: Vec<Missing>,
    /// What style gives away of the questions, by language.
    pub style: BTreeMap<Language, StyleStats>,
}

impl Stats {
    /// TextCounts what is served. `offered` are the languages that modules should have.
    pub fn of(catalogue: &Catalogue, offered: &[Language]) -> Self {
        let mut stats = Self { editions: Vec::new(), missing: Vec::new(), style: style(catalogue) };
        for module in catalogue.modules.values() {
            for (language, edition) in &module.languages {
                stats.editions.push(count(module, *language, edition));
            }
            let lacks = offered.iter().filter(|language| !module.languages.contains_key(language));
            let missing = |language: &Language| Missing { module: module.slug.clone(), language: *language };
            stats.missing.extend(lacks.map(missing));
        }
        stats
    }
}

fn count(module: &Module, language: Language, edition: &Edition) -> EditionStats {
    let mut counts = TextCounts::default();
    for block in edition.lessons.iter().flat_map(|lesson| &lesson.blocks) {
        match block {
            Block::Html(text) | Block::InYourContext { prompt: text, .. } => {
                counts += TextCounts::of(&spoken(text.nodes()), language);
            }
            Block::Check(_) => {}
        }
    }
    let questions: BTreeSet<&QuestionId> =
        edition.sets.values().flat_map(|set| &set.items).map(|question| &question.id).collect();
    let round = |figure: f64| (figure * 10.0).round() / 10.0;
    EditionStats {
        module: module.slug.clone(),
        language,
        translation: edition.translation,
        lessons: edition.lessons.len(),
        words: edition.lessons.iter().map(|lesson| lesson.words).sum(),
        minutes: edition.lessons.iter().map(|lesson| lesson.minutes).sum(),
        questions: questions.len(),
        ease: counts.ease(language).map(round),
        years: counts.years(language).map(round),
    }
}
