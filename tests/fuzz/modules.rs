//! The manifest of a module, and the front matter of its pages.

use std::fs;
use std::path::Path;

use content::{Catalogue, Module, Problem, Source};
use proptest::prelude::*;
use relais::platform::values::Language;

use super::{kept, try_all};

/// The kept module with one of its files changed: it is served, or it is said what is wrong with it and where.
fn with<T>(file: &str, folder: &str, holds: impl Fn(&Module, &str) -> Result<T, TestCaseError>) {
    let here = tempfile::tempdir().unwrap();
    let water = here.path().join("water");
    crate::support::modules::copy(Path::new("tests/corpus/water"), &water);
    let languages: Vec<Language> = ["en", "fr"].map(|code| code.parse().unwrap()).to_vec();
    let source = Source::Directory(here.path().to_owned());
    try_all(&kept(folder), 4, |bytes| {
        fs::write(water.join(file), bytes).unwrap();
        let catalogue = Catalogue::load(&source, &languages, &|_, key| key.to_owned()).unwrap();
        let shelved = &catalogue.folders["water"];
        prop_assert_eq!(shelved.module.is_none(), shelved.problems.iter().any(Problem::is_error));
        let text = String::from_utf8_lossy(bytes);
        let lines = text.split('\n').count();
        for problem in shelved.problems.iter().filter(|problem| problem.file.ends_with(file)) {
            let line = problem.at.map_or(1, |at| at.line);
            prop_assert!((1..=lines).contains(&usize::try_from(line).unwrap()), "{problem} in {lines} lines");
            prop_assert!(!problem.message.is_empty() && !problem.advice.is_empty(), "{problem}");
        }
        if let Some(module) = catalogue.get(&"water".parse().unwrap()) {
            holds(module, text.trim_start_matches('\u{feff}'))?;
        }
        Ok(())
    });
}

#[test]
fn what_is_served_of_a_manifest_stands_in_it() {
    with("module.toml", "fuzz/corpus/manifest", |module, text| {
        let said: toml::Table = text.parse().map_err(|error| TestCaseError::fail(format!("no TOML: {error}")))?;
        prop_assert_eq!(said["slug"].as_str(), Some("water"));
        prop_assert_eq!(said["minutes"].as_integer(), Some(i64::from(module.minutes)));
        prop_assert_eq!(said["licence"].as_str(), Some(module.licence.as_str()));
        prop_assert!(!module.version.is_empty());
        Ok(())
    });
}

#[test]
fn what_is_served_of_front_matter_stands_in_it() {
    with("en/01-taps.md", "fuzz/corpus/front-matter", |module, text| {
        let lesson = &module.languages[&Language::ENGLISH].lessons[0];
        let fences = text.match_indices("\n+++").map(|(at, _)| at);
        let read = fences.filter_map(|end| text.get(3..end)?.parse::<toml::Table>().ok()).next();
        let Some(said) = read.filter(|_| text.starts_with("+++")) else {
            return Err(TestCaseError::fail("a page without front matter is served"));
        };
        prop_assert_eq!(said["title"].as_str().map(str::trim), Some(lesson.title.as_str()));
        Ok(())
    });
}
