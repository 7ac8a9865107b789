//! What is read from outside, damaged on its way: for each kind small real texts are kept in `corpus/`, and tried as they are and
//! as accidents leave them. Reading ends, soon, without a panic, and what must hold does. A text that breaks it belongs into
//! `corpus/`. To look for longer: `PROPTEST_CASES=100000 cargo test fuzz`.

mod accidents;
mod addresses;
mod bodies;
mod modules;
mod people;
mod questions;
mod reports;
mod sheets;
mod tokens;

use std::fmt;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};

use accidents::accident;

/// Nothing of a few kilobytes takes longer to read, on any machine.
const SOON: Duration = Duration::from_secs(5);

/// A text by the name of its file.
#[derive(Clone)]
struct Kept {
    name: String,
    bytes: Vec<u8>,
}

/// A text as accidents left it.
struct Damaged(Kept);

impl fmt::Debug for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "once {}: b\"{}\"", self.0.name, self.0.bytes.escape_ascii())
    }
}

/// The texts of a folder below `tests`, by name.
fn kept(folder: &str) -> Vec<Kept> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut kept: Vec<Kept> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| Kept { name: path.display().to_string(), bytes: fs::read(&path).unwrap() })
        .collect();
    kept.sort_by(|one, other| one.name.cmp(&other.name));
    assert!(!kept.is_empty(), "{} has no texts", folder.display());
    kept
}

/// Tries texts as they are, then damaged ones: as many as any property test tries, or a part of that where each costs much.
#[track_caller]
fn try_all(kept: &[Kept], part: u32, holds: impl Fn(&[u8]) -> Result<(), TestCaseError>) {
    let timed = |bytes: &[u8]| {
        let began = Instant::now();
        holds(bytes)?;
        prop_assert!(began.elapsed() < SOON, "it took {:?}", began.elapsed());
        Ok(())
    };
    for Kept { name, bytes } in kept {
        timed(bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let others: Vec<Vec<u8>> = kept.iter().map(|one| one.bytes.clone()).collect();
    let damaged = (any::<Index>(), prop::collection::vec(accident(), 1..6)).prop_map(|(which, accidents)| {
        let mut text = which.get(kept).clone();
        accidents.iter().for_each(|accident| accident.happen(&mut text.bytes, &others));
        Damaged(text)
    });
    let usual = Config { failure_persistence: None, ..Config::default() };
    let config = Config { cases: (usual.cases / part).max(1), ..usual };
    TestRunner::new(config).run(&damaged, |Damaged(text)| timed(&text.bytes)).unwrap_or_else(|error| panic!("{error}"));
}
