//! Files as accidents leave them: cut off, overwritten, doubled, mixed up. Whatever happens to a file, reading it ends,
//! what is said about it lies within it, and the modules beside it are served.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::Language;
use crate::load;
use crate::source::{File, Files};
use crate::{Catalogue, Glossary, Source};

#[path = "../../../../tests/fuzz/accidents.rs"]
mod accidents;

use accidents::{Accident, accident};

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus")
}

/// The kept module, with accidents in one of its files.
fn mutated(which: &Index, accidents: &[Accident]) -> (String, Files) {
    let mut files = Source::Directory(corpus()).read("water");
    let paths: Vec<String> = files.keys().cloned().collect();
    let path = which.get(&paths).clone();
    let mut bytes = files[&path].content().to_vec();
    let others: Vec<Vec<u8>> = files.values().map(|file| file.content().to_vec()).collect();
    for accident in accidents {
        accident.happen(&mut bytes, &others);
    }
    files.insert(path.clone(), File::Bytes(bytes.into()));
    (path, files)
}

fn languages() -> Vec<Language> {
    ["en", "fr"].map(|code| code.parse().unwrap()).to_vec()
}

/// Every problem names a place that is there.
fn within(files: &BTreeMap<String, File>, problems: &[crate::Problem]) -> Result<(), TestCaseError> {
    for problem in problems {
        prop_assert!(!problem.message.is_empty() && !problem.advice.is_empty());
        let Some(at) = problem.at else { continue };
        let path = problem.file.strip_prefix("water/").unwrap_or(&problem.file);
        let Some(file) = files.get(path) else {
            return Err(TestCaseError::fail(format!("a line of a file that is not there: {problem}")));
        };
        let text = String::from_utf8_lossy(file.content()).into_owned();
        let lines: Vec<&str> = text.split('\n').collect();
        let line = usize::try_from(at.line).unwrap();
        prop_assert!((1..=lines.len()).contains(&line), "{} lines, but {problem}", lines.len());
        let columns = lines[line - 1].chars().count() + 1;
        prop_assert!((1..=columns).contains(&usize::try_from(at.column).unwrap()), "{columns} columns, but {problem}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn problems_lie_within_the_file(which: Index, accidents in prop::collection::vec(accident(), 1..4)) {
        let (_, files) = mutated(&which, &accidents);
        let (offered, glossary) = (languages(), Glossary::default());
        let around = load::Surroundings {
            offered: &offered,
            words: &|_, key| key.to_owned(),
            glossary: &glossary,
            today: NaiveDate::default(),
        };
        let read = load::folder("water", &files, &around);
        prop_assert_eq!(read.module.is_none(), read.problems.iter().any(crate::Problem::is_error));
        within(&files, &read.problems)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn the_module_beside_is_served(which: Index, accidents in prop::collection::vec(accident(), 1..4)) {
        let (_, files) = mutated(&which, &accidents);
        let folder = tempfile::tempdir().unwrap();
        for (slug, files) in [("water", &files), ("fire", &Source::Directory(corpus()).read("water"))] {
            for (path, file) in files {
                let place = folder.path().join(slug).join(path);
                fs::create_dir_all(place.parent().unwrap()).unwrap();
                let text = String::from_utf8_lossy(file.content()).replace("slug = \"water\"", "slug = \"fire\"");
                let is_renamed = slug == "fire" && path == "module.toml";
                fs::write(place, if is_renamed { text.as_bytes() } else { file.content() }).unwrap();
            }
        }
        let source = Source::Directory(folder.path().to_owned());
        let catalogue = Catalogue::load(&source, &languages(), &|_, key| key.to_owned()).unwrap();
        prop_assert!(catalogue.modules.contains_key("fire"));
    }
}

#[test]
fn the_kept_module_is_sound() {
    let catalogue = Catalogue::load(&Source::Directory(corpus()), &languages(), &|_, key| key.to_owned()).unwrap();
    let said: Vec<String> = catalogue.problems().map(ToString::to_string).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}
