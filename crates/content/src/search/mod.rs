//! Search: over all that modules teach, in the reader's language.
//!
//! The index is small (some megabytes for all modules of a language), is made when somebody first searches in a language,
//! and goes away with the catalogue it was made from.

mod excerpt;
mod index;
mod passages;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use serde::Serialize;

pub use self::excerpt::Part;
use self::excerpt::{excerpt, marked};
use self::index::{Document, Index};
use self::words::{Stems, words};
use super::layout::Page;
use super::{Catalogue, LessonSlug, Module, ModuleSlug};
use crate::Language;

/// How much of what somebody types is read, in bytes and in words.
const LONGEST: usize = 200;
const MOST_WORDS: usize = 12;
/// How many pages are shown, and how many passages of each.
const SHOWN: usize = 20;
const PASSAGES: usize = 2;
/// For how many words that stand nowhere others are suggested.
const SUGGESTED: usize = 3;
/// The shortest beginning of a word that other words are found by.
const SHORTEST_BEGINNING: usize = 3;

/// An index for each language, made when it is first asked.
#[derive(Clone, Debug, Default)]
pub(super) struct Indexes(BTreeMap<Language, OnceLock<Index>>);

impl Indexes {
    /// For these languages.
    pub fn new(languages: &[Language]) -> Self {
        Self(languages.iter().map(|language| (*language, OnceLock::new())).collect())
    }
}

/// What was found, the best first.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
pub struct SearchResults {
    /// How many pages have what was looked for.
    pub total: usize,
    /// Whether they have all of its words; else some of them.
    pub every_word: bool,
    /// The modules that they are of.
    #[cfg_attr(feature = "utoipa", schema(value_type = Vec<String>))]
    pub modules: BTreeSet<ModuleSlug>,
    /// The best of them.
    pub hits: Vec<Hit>,
    /// What may have been meant, where a word stands nowhere.
    pub suggestion: Option<String>,
}

/// A page that was found.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
pub struct Hit {
    /// What it is.
    pub kind: HitKind,
    /// Which module it is of.
    #[cfg_attr(feature = "utoipa", schema(value_type = String))]
    pub module: ModuleSlug,
    /// The module's title.
    pub module_title: String,
    /// Which lesson, if it is one.
    #[cfg_attr(feature = "utoipa", schema(value_type = Option<String>))]
    pub lesson: Option<LessonSlug>,
    /// How long the lesson takes.
    pub minutes: Option<u32>,
    /// Its title; nothing where it has none of its own.
    pub title: Vec<Part>,
    /// Where it is.
    pub href: String,
    /// The language of its text.
    #[cfg_attr(feature = "utoipa", schema(value_type = String))]
    pub language: Language,
    /// The passages that have what was looked for.
    pub passages: Vec<PassageHit>,
}

/// What a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HitKind {
    /// A module's own page.
    Module,
    /// A lesson.
    Lesson,
    /// A guide to teach a module.
    Guide,
    /// A sheet to print.
    Handout,
}

/// A passage that was found.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
pub struct PassageHit {
    /// The words of the nearest heading above it; nothing at the beginning of a page.
    pub heading: Vec<Part>,
    /// Where that heading is.
    pub href: String,
    /// The text around what was looked for.
    pub text: Vec<Part>,
}

impl Catalogue {
    /// Looks for words in the modules that `wanted` lets through. It takes some milliseconds, the first time some more.
    pub fn search(&self, language: Language, text: &str, wanted: impl Fn(&Module) -> bool) -> SearchResults {
        let Some(index) = self.indexes.0.get(&language) else { return SearchResults::default() };
        let index = index.get_or_init(|| Index::of(self.modules.values().map(Arc::as_ref), language));
        let wanted = |document: &Document| self.get(&document.module).is_some_and(&wanted);
        Asked::new(index, text, language).answer(language, wanted)
    }
}

/// A word that is looked for.
struct Sought {
    /// The terms it stands for, and how well.
    terms: Vec<(u32, f32)>,
    /// How much it tells: rare words more than frequent ones.
    worth: f32,
    /// Whether it stands nearly everywhere and tells nothing.
    is_noise: bool,
}

struct Asked<'a> {
    index: &'a Index,
    sought: Vec<Sought>,
    suggestion: Option<String>,
}

/// How well a page fits.
#[derive(Clone, Default)]
struct Score {
    /// What each word counts for.
    by_word: Vec<f32>,
    /// For each passage: its number, which words it has, what they count for.
    passages: Vec<(u32, u32, f32)>,
}

impl<'a> Asked<'a> {
    fn new(index: &'a Index, text: &str, language: Language) -> Self {
        let text = text.get(..LONGEST).unwrap_or_else(|| {
            let end = (0..=LONGEST.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
            &text[..end.unwrap_or(0)]
        });
        let stems = Stems::of(language);
        let all: Vec<_> = words(text).take(MOST_WORDS).collect();
        let mut asked = Self { index, sought: Vec::new(), suggestion: None };
        let (mut better, mut unknown) = (text.to_owned(), 0);
        for (at, word) in all.iter().enumerate().rev() {
            let mut terms: Vec<(u32, f32)> =
                index.term(word.written, &word.form, &stems).map(|term| (term, 1.0)).into_iter().collect();
            // Whoever is still typing the last word means every word that begins so.
            if at + 1 == all.len() && word.form.chars().count() >= SHORTEST_BEGINNING {
                let known = terms.first().map(|(term, _)| *term);
                let others = index.beginning_with(&word.form).into_iter().filter(|term| Some(*term) != known);
                terms.extend(others.map(|term| (term, 0.5)));
            }
            if terms.is_empty() && unknown < SUGGESTED {
                unknown += 1;
                if let Some(near) = index.nearest(&word.form) {
                    better.replace_range(word.start..word.end(), &near);
                    asked.suggestion = Some(better.clone());
                }
            }
            asked.seek(terms);
        }
        asked
    }

    fn seek(&mut self, terms: Vec<(u32, f32)>) {
        let mut passages: Vec<u32> = terms.iter().flat_map(|(term, _)| self.passages_of(*term)).collect();
        passages.sort_unstable();
        passages.dedup();
        let (there, all) = (passages.len() as f32, self.index.passages.len() as f32);
        let worth = (1.0 + (all - there + 0.5) / (there + 0.5)).ln();
        self.sought.push(Sought { terms, worth, is_noise: there * 3.0 > all });
    }

    fn passages_of(&self, term: u32) -> impl Iterator<Item = u32> {
        self.index.postings.get(term as usize).into_iter().flatten().map(|posting| posting.passage)
    }

    fn scores(&self, wanted: impl Fn(&Document) -> bool) -> BTreeMap<u32, Score> {
        let mut scores: BTreeMap<u32, Score> = BTreeMap::new();
        for (word, sought) in self.sought.iter().enumerate() {
            for (term, fit) in &sought.terms {
                for posting in self.index.postings.get(*term as usize).into_iter().flatten() {
                    let Some(place) = self.index.passages.get(posting.passage as usize) else { continue };
                    let score = scores.entry(place.document).or_default();
                    score.by_word.resize(self.sought.len(), 0.0);
                    score.by_word[word] += fit * (posting.title + posting.within);
                    if posting.within > 0.0 {
                        let (seen, worth) = (1_u32 << word, fit * posting.within * sought.worth);
                        match score.passages.iter_mut().find(|(number, ..)| *number == posting.passage) {
                            Some((_, words, sum)) => (*words, *sum) = (*words | seen, *sum + worth),
                            None => score.passages.push((posting.passage, seen, worth)),
                        }
                    }
                }
            }
        }
        scores.retain(|document, _| self.index.documents.get(*document as usize).is_some_and(&wanted));
        scores
    }

    fn answer(mut self, language: Language, wanted: impl Fn(&Document) -> bool) -> SearchResults {
        if self.sought.iter().any(|sought| !sought.is_noise) {
            // What is frequent stays only where nothing else is looked for.
            self.sought.retain(|sought| !sought.is_noise);
        }
        let needed = self.sought.len();
        let mut ranked: Vec<(usize, f32, u32, Score)> = self
            .scores(wanted)
            .into_iter()
            .map(|(document, score)| {
                let there = score.by_word.iter().filter(|weight| **weight > 0.0).count();
                (there, self.rank(document, &score), document, score)
            })
            .collect();
        let every_word = ranked.iter().any(|(there, ..)| *there == needed);
        if every_word {
            ranked.retain(|(there, ..)| *there == needed);
        }
        ranked.sort_by(|a, b| b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)));
        let total = ranked.len();
        let of = |number: &u32| Some(self.index.documents.get(*number as usize)?.module.clone());
        let modules = ranked.iter().filter_map(|(_, _, number, _)| of(number)).collect();
        let hits = ranked.into_iter().take(SHOWN);
        let hits = hits.filter_map(|(_, _, document, score)| self.hit(language, document, score)).collect();
        SearchResults { total, every_word, modules, hits, suggestion: self.suggestion }
    }

    /// BM25 over weighted words, and more where one passage has them together.
    fn rank(&self, document: u32, score: &Score) -> f32 {
        let length = self.index.documents.get(document as usize).map_or(0.0, |document| document.length);
        let fill = 1.2 * (0.25 + 0.75 * length / self.index.usual_length.max(1.0));
        let words = score.by_word.iter().zip(&self.sought);
        let sum: f32 = words.map(|(weight, sought)| sought.worth * weight * 2.2 / (weight + fill)).sum();
        let together = score.passages.iter().map(|(_, seen, _)| seen.count_ones()).max().unwrap_or(0);
        sum * (1.0 + 0.5 * together as f32 / self.sought.len().max(1) as f32)
    }

    /// Which of the words that are looked for a form is.
    fn which(&self, form: &str) -> Option<usize> {
        let term = self.index.forms.get(form)?.term;
        self.sought.iter().position(|sought| sought.terms.iter().any(|(known, _)| *known == term))
    }

    fn hit(&self, language: Language, number: u32, mut score: Score) -> Option<Hit> {
        let document = self.index.documents.get(number as usize)?;
        score.passages.sort_by(|a, b| b.1.count_ones().cmp(&a.1.count_ones()).then(b.2.total_cmp(&a.2)));
        let base = format!("/{language}/modules/{}", document.module);
        let own = format!("{base}{}", document.page.address(None));
        let path = own.split('#').next().unwrap_or_default();
        let mut passages: Vec<PassageHit> = Vec::new();
        for (place, ..) in score.passages {
            let passage = &self.index.passages.get(place as usize)?.passage;
            let href = passage.anchor.as_ref().map_or_else(|| own.clone(), |anchor| format!("{path}#{anchor}"));
            if passages.len() < PASSAGES && passages.iter().all(|other| other.href != href) {
                passages.push(PassageHit {
                    heading: marked(&passage.heading, |form| self.which(form)),
                    text: excerpt(&passage.text, |form| self.which(form)),
                    href,
                });
            }
        }
        Some(Hit {
            kind: match document.page {
                Page::Introduction => HitKind::Module,
                Page::Lesson(..) => HitKind::Lesson,
                Page::Guide => HitKind::Guide,
                Page::Handout(_) => HitKind::Handout,
            },
            module: document.module.clone(),
            module_title: document.module_title.clone(),
            lesson: document.lesson.clone(),
            minutes: document.minutes,
            title: marked(&document.title, |form| self.which(form)),
            href: if document.page == Page::Guide { format!("{own}#guide") } else { own },
            language: document.language,
            passages,
        })
    }
}

#[cfg(test)]
mod tests;
