//! An inverted index: from each stem to the passages that have it.

use std::collections::{BTreeMap, HashMap};

use super::passages::{Passage, leaves};
use super::words::{Stems, words};
use crate::Language;
use crate::layout::Page;
use crate::{LessonSlug, Module, ModuleSlug};

/// What a word counts for, by where it stands.
const IN_TITLE: f32 = 8.0;
const IN_HEADING: f32 = 4.0;
const IN_KEY_IDEA: f32 = 2.0;

/// Everything that can be found in one language.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    pub documents: Vec<Document>,
    pub passages: Vec<Place>,
    /// Every word, in lower case and without accents.
    pub forms: BTreeMap<Box<str>, Form>,
    /// Where each term stands, in the order of the passages.
    pub postings: Vec<Vec<Posting>>,
    stems: HashMap<Box<str>, u32>,
    /// How long a document is on the average.
    pub usual_length: f32,
}

/// A page.
#[derive(Clone, Debug)]
pub(super) struct Document {
    pub module: ModuleSlug,
    pub page: Page,
    pub lesson: Option<LessonSlug>,
    pub module_title: String,
    pub title: String,
    /// The language of its text, which another one may stand in for.
    pub language: Language,
    pub minutes: Option<u32>,
    /// What its words count for, all together.
    pub length: f32,
}

/// A passage, and whose it is.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub document: u32,
    pub passage: Passage,
}

/// A word as it is looked up.
#[derive(Clone, Debug)]
pub(super) struct Form {
    /// Its stem.
    pub term: u32,
    /// How it is written, where that is something else.
    pub written: Option<Box<str>>,
}

/// That a term stands in a passage, or in the title of the document that the passage is of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Posting {
    pub passage: u32,
    /// What it counts for in heading and text.
    pub within: f32,
    /// What it counts for in the title.
    pub title: f32,
}

impl Index {
    /// Reads all modules, each in the language or in the one that stands in for it.
    pub fn of<'a>(modules: impl Iterator<Item = &'a Module>, language: Language) -> Self {
        let mut index = Self::default();
        let mut stems: BTreeMap<Language, Stems> = BTreeMap::new();
        for module in modules {
            let Some((spoken, edition)) = module.edition(language) else { continue };
            let stems: &Stems = stems.entry(spoken).or_insert_with(|| Stems::of(spoken));
            for leaf in leaves(edition) {
                let document = Document {
                    module: module.slug.clone(),
                    page: leaf.page,
                    lesson: leaf.lesson.map(|lesson| lesson.slug.clone()),
                    module_title: edition.title.clone(),
                    title: leaf.title.to_owned(),
                    language: spoken,
                    minutes: leaf.lesson.map(|lesson| lesson.minutes),
                    length: 0.0,
                };
                index.add(document, leaf.passages, stems);
            }
        }
        let total: f32 = index.documents.iter().map(|document| document.length).sum();
        index.usual_length = total / index.documents.len().max(1) as f32;
        // It stays as it is from here on.
        index.postings.iter_mut().for_each(Vec::shrink_to_fit);
        index.stems.shrink_to_fit();
        index
    }

    fn add(&mut self, mut document: Document, mut passages: Vec<Passage>, stems: &Stems) {
        if passages.is_empty() {
            passages.push(Passage::default());
        }
        let number = self.documents.len() as u32;
        let mut heading = None;
        for (at, passage) in passages.into_iter().enumerate() {
            let place = self.passages.len() as u32;
            if at == 0 {
                self.note(&document.title, place, stems, |posting| posting.title += IN_TITLE);
            }
            // A heading counts once, however many passages stand below it.
            if heading.as_ref() != Some(&passage.anchor) {
                self.note(&passage.heading, place, stems, |posting| posting.within += IN_HEADING);
                heading = Some(passage.anchor.clone());
            }
            let weight = if passage.is_key { IN_KEY_IDEA } else { 1.0 };
            let count = self.note(&passage.text, place, stems, |posting| posting.within += weight);
            document.length += count as f32;
            self.passages.push(Place { document: number, passage });
        }
        self.documents.push(document);
    }

    fn note(&mut self, text: &str, passage: u32, stems: &Stems, count: impl Fn(&mut Posting)) -> usize {
        let mut number = 0;
        for word in words(text) {
            number += 1;
            let term = match self.forms.get(&*word.form) {
                Some(form) => form.term,
                None => self.learn(word.written, &word.form, stems),
            };
            let Some(postings) = self.postings.get_mut(term as usize) else { continue };
            if postings.last().is_none_or(|last| last.passage != passage) {
                postings.push(Posting { passage, within: 0.0, title: 0.0 });
            }
            if let Some(posting) = postings.last_mut() {
                count(posting);
            }
        }
        number
    }

    fn learn(&mut self, written: &str, form: &str, stems: &Stems) -> u32 {
        let stem = stems.stem(written);
        let term = match self.stems.get(&*stem) {
            Some(term) => *term,
            None => {
                let term = self.postings.len() as u32;
                self.stems.insert(stem.into(), term);
                self.postings.push(Vec::new());
                term
            }
        };
        let small = written.to_lowercase();
        let written = (small != form).then(|| small.into());
        self.forms.insert(form.into(), Form { term, written });
        term
    }

    /// The term that a word is a form of, whether or not this form is written anywhere.
    pub fn term(&self, written: &str, form: &str, stems: &Stems) -> Option<u32> {
        let known = self.forms.get(form).map(|form| form.term);
        known.or_else(|| self.stems.get(&*stems.stem(written)).copied())
    }

    /// The terms of the words that begin so.
    pub fn beginning_with(&self, form: &str) -> Vec<u32> {
        let from = self.forms.range::<str, _>((std::ops::Bound::Included(form), std::ops::Bound::Unbounded));
        let mut terms: Vec<u32> =
            from.take_while(|(other, _)| other.starts_with(form)).map(|(_, form)| form.term).collect();
        terms.sort_unstable();
        terms.dedup();
        terms
    }

    /// The word of the texts that is nearest to one that none of them has: at most two slips of the hand away.
    pub fn nearest(&self, form: &str) -> Option<String> {
        let length = form.chars().count();
        let slips = match length {
            0..4 => return None,
            4..7 => 1,
            _ => 2,
        };
        let near = self.forms.iter().filter(|(other, _)| other.chars().count().abs_diff(length) <= slips);
        let near = near.filter_map(|(other, known)| {
            let distance = strsim::osa_distance(form, other);
            let often = self.postings.get(known.term as usize).map_or(0, Vec::len);
            (distance <= slips).then_some((distance, std::cmp::Reverse(often), other, known))
        });
        let (_, _, form, known) = near.min_by_key(|(distance, often, ..)| (*distance, *often))?;
        Some(known.written.as_ref().unwrap_or(form).to_string())
    }
}
