//! What a translation was made from: short hashes of the source's paragraphs, kept in a small file beside the translation,
//! so that it can be told which paragraphs have changed since.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use super::layout::{MANIFEST, Page, QUESTIONS, RECORD, language_folder};
use super::load::Manifest;
use super::names::{ContentHash, ModuleSlug};
use super::source::{File, Files, Source};
use crate::Language;

/// How many hexadecimal digits stand for a paragraph: one in four thousand million is confused with another.
const DIGITS: usize = 8;

/// How many characters of a paragraph name it in messages.
const FIRST_WORDS: usize = 40;

const HEAD: &str = "\
# What this translation was made from: a short hash of each paragraph of the source. `relais modules translated` writes
# this file once a translation is up to date; `relais modules check` compares.
";

/// A paragraph of a source: what stands between empty lines, or a line of the front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Paragraph {
    /// Where it begins, from 1.
    pub line: usize,
    /// Its words, however they are broken into lines, hash to this.
    pub hash: String,
    /// Its first words.
    pub begins: String,
}

/// The paragraphs of a file, be it Markdown or GIFT.
pub(crate) fn paragraphs(text: &str) -> Vec<Paragraph> {
    let mut found = Vec::new();
    let mut open: Option<(usize, String)> = None;
    let mut fences = 0;
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        let is_fence = line == "+++" && (at == 0 || fences == 1);
        fences += usize::from(is_fence);
        if is_fence || line.is_empty() || fences == 1 {
            found.extend(open.take().map(paragraph));
        }
        // What a comment of GIFT says is for authors, and nobody's to translate.
        if !is_fence && !line.is_empty() && !line.starts_with("//") {
            let (_, words) = open.get_or_insert_with(|| (at + 1, String::new()));
            for word in line.split_whitespace() {
                if !words.is_empty() {
                    words.push(' ');
                }
                words.push_str(word);
            }
        }
    }
    found.extend(open.map(paragraph));
    found
}

fn paragraph((line, words): (usize, String)) -> Paragraph {
    let hash = ContentHash::of([words.as_bytes()]).as_str().chars().take(DIGITS).collect();
    let words = words.trim_start_matches(|c: char| matches!(c, '#' | '>' | '-' | '*' | '|' | ':') || c.is_whitespace());
    let mut begins: String = words.chars().take(FIRST_WORDS).collect();
    if begins.len() < words.len() {
        let end = begins.rfind(' ').unwrap_or(begins.len());
        begins.truncate(end);
        begins.push('…');
    }
    Paragraph { line, hash, begins }
}

/// What a language's folder records, by file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Record(BTreeMap<String, Vec<String>>);

impl Record {
    /// Reads the file.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        let lines: BTreeMap<String, String> = toml::from_str(text)?;
        let hashes = |line: String| line.split_whitespace().map(str::to_owned).collect();
        Ok(Self(lines.into_iter().map(|(file, line)| (file, hashes(line))).collect()))
    }

    /// Writes the file.
    fn text(&self) -> String {
        let lines = self.0.iter().map(|(file, hashes)| format!("\"{file}\" = \"{}\"\n", hashes.join(" ")));
        HEAD.to_owned() + &lines.collect::<String>()
    }

    /// What has changed in a source since the translation of that file was recorded; `None` where that never was.
    pub fn changes(&self, file: &str, now: &[Paragraph]) -> Option<Changes> {
        let before = self.0.get(file)?;
        let mut left: BTreeMap<&str, usize> = BTreeMap::new();
        for hash in before {
            *left.entry(hash).or_default() += 1;
        }
        let mut fresh = Vec::new();
        for paragraph in now {
            match left.get_mut(paragraph.hash.as_str()).filter(|count| **count > 0) {
                Some(count) => *count -= 1,
                None => fresh.push(paragraph.clone()),
            }
        }
        let unmatched: usize = left.values().sum();
        let gone = unmatched.saturating_sub(fresh.len());
        let moved = fresh.is_empty() && gone == 0 && !now.iter().map(|one| &one.hash).eq(before);
        Some(Changes { fresh, gone, moved })
    }
}

/// What has changed in a source since it was translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Changes {
    /// Paragraphs that are new or were changed.
    pub fresh: Vec<Paragraph>,
    /// How many of the recorded ones have gone, more than were changed into those above.
    pub gone: usize,
    /// Whether the same paragraphs stand in another order.
    pub moved: bool,
}

impl Changes {
    pub fn is_empty(&self) -> bool {
        self.fresh.is_empty() && self.gone == 0 && !self.moved
    }
}

/// Why nothing was recorded.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// The folder has no manifest that can be read.
    #[error("{0} is not a module whose module.toml can be read; `relais modules check` says more")]
    NoModule(String),
    /// A language without files, or the one that others are translated from.
    #[error("“{0}” is no translation of this module; there are: {1}")]
    NoTranslation(String, String),
    /// The disk said no.
    #[error("{path} cannot be written: {cause}")]
    Io {
        /// What could not be written.
        path: String,
        /// What the system said.
        #[source]
        cause: io::Error,
    },
}

/// A translation that was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Which.
    pub language: Language,
    /// How many files were recorded.
    pub files: usize,
}

/// States that translations of a module are up to date: all of them or one, all files or only those named.
///
/// # Errors
/// [`RecordError`].
pub fn record(
    modules: &Path,
    slug: &ModuleSlug,
    language: Option<Language>,
    only: &[String],
) -> Result<Vec<Recorded>, RecordError> {
    let files = Source::Directory(modules.to_owned()).read(slug.as_str());
    let folder = modules.join(slug.as_str());
    let manifest = files.get(MANIFEST).and_then(text).and_then(|text| Manifest::of(text, slug));
    let Some(manifest) = manifest else { return Err(RecordError::NoModule(folder.display().to_string())) };
    let source = manifest.source_language;
    let mut translations: Vec<Language> = files
        .keys()
        .filter_map(|path| language_folder(path.split_once('/')?.0))
        .filter(|language| *language != source)
        .collect();
    translations.dedup();
    if let Some(language) = language {
        if !translations.contains(&language) {
            let there: Vec<String> = translations.iter().map(ToString::to_string).collect();
            return Err(RecordError::NoTranslation(language.to_string(), there.join(", ")));
        }
        translations.retain(|one| *one == language);
    }
    translations.into_iter().map(|language| record_one(&files, &folder, source, language, only)).collect()
}

fn record_one(
    files: &Files,
    folder: &Path,
    source: Language,
    language: Language,
    only: &[String],
) -> Result<Recorded, RecordError> {
    let place = folder.join(language.code()).join(RECORD);
    let old = files.get(&format!("{language}/{RECORD}")).and_then(text).and_then(|text| Record::parse(text).ok());
    let mut record = if only.is_empty() { Record::default() } else { old.unwrap_or_default() };
    let mut recorded = 0;
    for (path, file) in files {
        let Some(path) = path.strip_prefix(&format!("{source}/")) else { continue };
        let is_text = Page::of(path).is_some() || path == QUESTIONS;
        let is_wanted = only.is_empty() || only.iter().any(|one| one == path);
        if !is_text || !is_wanted || !files.contains_key(&format!("{language}/{path}")) {
            continue;
        }
        if let Some(text) = text(file) {
            let hashes = paragraphs(text).into_iter().map(|paragraph| paragraph.hash);
            record.0.insert(path.to_owned(), hashes.collect());
            recorded += 1;
        }
    }
    // Written aside and moved in one step: a running server never reads half a file.
    let aside = place.with_file_name(format!(".{RECORD}"));
    let written = fs::write(&aside, record.text()).and_then(|()| fs::rename(&aside, &place));
    written.map_err(|cause| RecordError::Io { path: place.display().to_string(), cause })?;
    Ok(Recorded { language, files: recorded })
}

fn text(file: &File) -> Option<&str> {
    std::str::from_utf8(file.content()).ok().map(|text| text.trim_start_matches('\u{feff}'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SOURCE: &str = "+++\ntitle = \"Taps\"\nminutes = 5\n+++\n## Start\n\nThe tap drips, and\nnobody mends it.\n\n\
                          - a\n- b\n";

    fn record_of(text: &str) -> Record {
        Record([("x.md".to_owned(), paragraphs(text).into_iter().map(|one| one.hash).collect())].into())
    }

    #[test]
    fn paragraphs_have_lines_and_first_words() {
        let found: Vec<_> = paragraphs(SOURCE).into_iter().map(|one| (one.line, one.begins)).collect();
        let expected = [
            (2, "title = \"Taps\""),
            (3, "minutes = 5"),
            (5, "Start"),
            (7, "The tap drips, and nobody mends it."),
            (10, "a - b"),
        ];
        assert_eq!(found, expected.map(|(line, begins)| (line, begins.to_owned())));
        let long = paragraphs("A paragraph whose words go on and on until nobody reads them.").remove(0);
        assert_eq!(long.begins, "A paragraph whose words go on and on…");
    }

    #[test]
    fn changes_are_named() {
        let record = record_of(SOURCE);
        let changes = |text: &str| record.changes("x.md", &paragraphs(text)).unwrap();
        assert!(changes(SOURCE).is_empty());
        assert!(changes(&SOURCE.replace("and\nnobody", "and nobody")).is_empty(), "other line breaks");
        let changed = changes(&SOURCE.replace("drips", "leaks"));
        assert_eq!((changed.fresh.len(), changed.fresh[0].line, changed.gone), (1, 7, 0));
        let longer = changes(&format!("{SOURCE}\nMore.\n"));
        assert_eq!((longer.fresh.len(), longer.fresh[0].line, longer.gone), (1, 13, 0));
        let shorter = changes(&SOURCE.replace("## Start\n", ""));
        assert_eq!((shorter.fresh.len(), shorter.gone), (0, 1));
        let turned = changes(&SOURCE.replace("title = \"Taps\"\nminutes = 5", "minutes = 5\ntitle = \"Taps\""));
        assert!(turned.moved && turned.fresh.is_empty());
        assert_eq!(record.changes("y.md", &[]), None);
    }

    #[test]
    fn records_are_read_as_they_are_written() {
        let record = record_of(SOURCE);
        assert_eq!(Record::parse(&record.text()).unwrap(), record);
        assert!(Record::parse("x = 1").is_err());
    }

    proptest! {
        #[test]
        fn a_text_never_differs_from_itself(text in "(\\+\\+\\+|a|é|#| |\n){0,40}") {
            let now = paragraphs(&text);
            prop_assert!(record_of(&text).changes("x.md", &now).unwrap().is_empty());
            prop_assert!(now.iter().all(|one| one.line <= text.lines().count()));
        }
    }
}
