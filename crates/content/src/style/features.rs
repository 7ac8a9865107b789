//! How options are built, in numbers: each beside the other options of its item, and nothing of what they are about.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::Language;

/// How many figures are counted in an option.
const COUNTED: usize = 20;

/// With those that only tell its rank.
pub(super) const FEATURES: usize = COUNTED + 2;

/// The words of a language that tell of the form of a sentence. They are written as they stand, and compared in small letters
/// without apostrophes: `d ailleurs`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormWords {
    pub reasons: Vec<String>,
    joins: Vec<String>,
    hedges: Vec<String>,
    absolutes: Vec<String>,
    negations: Vec<String>,
    actors: Vec<String>,
    money: Vec<String>,
    contrasts: Vec<String>,
    articles: Vec<String>,
    pronouns: Vec<String>,
    openers: Vec<String>,
}

/// The words of a language; none of one that has no list, where signs and lengths alone are counted.
pub(super) fn form_words(language: Language) -> &'static FormWords {
    static WORDS: OnceLock<(BTreeMap<String, FormWords>, FormWords)> = OnceLock::new();
    let (all, none) =
        WORDS.get_or_init(|| (toml::from_str(include_str!("words.toml")).unwrap_or_default(), FormWords::default()));
    all.get(language.code()).unwrap_or(none)
}

/// A text as its words, in small letters.
pub(super) fn words(text: &str) -> Vec<String> {
    let small = text.to_lowercase();
    small.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// How often phrases stand in a text of words.
pub(super) fn count(phrases: &[String], words: &[String]) -> usize {
    let text = format!(" {} ", words.join(" "));
    phrases.iter().map(|phrase| text.matches(&format!(" {phrase} ")).count()).sum()
}

pub(super) fn has_digit(text: &str) -> bool {
    text.chars().any(|sign| sign.is_ascii_digit())
}

fn signs(text: &str, signs: &[char]) -> usize {
    text.chars().filter(|sign| signs.contains(sign)).count()
}

/// The figures of each option: how far it is from the middle of its item, in standard deviations.
pub(super) fn of(options: &[String], language: Language) -> Vec<[f64; FEATURES]> {
    let form = form_words(language);
    let all: Vec<Vec<String>> = options.iter().map(|option| words(option)).collect();
    let counted: Vec<[f64; COUNTED]> = options
        .iter()
        .enumerate()
        .map(|(place, text)| {
            let own = &all[place];
            let others = || all.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, words)| words);
            let alike =
                |end: fn(&Vec<String>) -> Option<&String>| others().filter(|words| end(words) == end(own)).count();
            let begins = |list: &[String]| usize::from(own.first().is_some_and(|first| list.contains(first)));
            let figures: [usize; COUNTED] = [
                text.chars().count(),
                own.len(),
                signs(text, &[',']),
                signs(text, &[';', ':', '–', '—']),
                usize::from(has_digit(text)),
                usize::from(signs(text, &['"', '“', '”', '«', '»']) > 0),
                usize::from(signs(text, &['(']) > 0),
                count(&form.reasons, own),
                count(&form.joins, own),
                count(&form.hedges, own),
                count(&form.absolutes, own),
                count(&form.negations, own),
                count(&form.actors, own),
                count(&form.money, own),
                count(&form.contrasts, own),
                alike(|words| words.first()),
                alike(|words| words.last()),
                begins(&form.articles),
                begins(&form.pronouns),
                begins(&form.openers),
            ];
            figures.map(|figure| figure as f64)
        })
        .collect();
    beside(&counted)
}

fn beside(counted: &[[f64; COUNTED]]) -> Vec<[f64; FEATURES]> {
    let many = counted.len().max(1) as f64;
    let mut features = vec![[0.0; FEATURES]; counted.len()];
    for column in 0..COUNTED {
        let mean = counted.iter().map(|row| row[column]).sum::<f64>() / many;
        let spread = (counted.iter().map(|row| (row[column] - mean).powi(2)).sum::<f64>() / many).sqrt();
        for (row, figures) in features.iter_mut().zip(counted) {
            row[column] = if spread > 1e-9 { (figures[column] - mean) / spread } else { 0.0 };
        }
    }
    let lengths = || counted.iter().map(|row| row[0]);
    let (longest, shortest) = (lengths().fold(0.0, f64::max), lengths().fold(f64::INFINITY, f64::min));
    for (place, extreme) in [(COUNTED, longest), (COUNTED + 1, shortest)] {
        let share = lengths().filter(|length| *length == extreme).count() as f64 / many;
        for (row, length) in features.iter_mut().zip(lengths()) {
            row[place] = f64::from(u8::from(length == extreme)) - share;
        }
    }
    features
}
