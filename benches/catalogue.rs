//! How long it takes to load and check many modules, beside merely reading their files.
//!
//! `cargo bench --bench catalogue` makes 200 modules of the one about the SDGs, in three languages, and states the times.
//! The floor is reading the same files from the same disk, on one thread, without looking into them. It fails when
//! loading takes three seconds or more.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use chrono::DateTime;
use content::{Catalogue, ContentLoader, Source};
use relais::platform::values::Language;
use relais::platform::web::Words;

const MODULES: usize = 200;
const BAR: Duration = Duration::from_secs(3);
const TIMES: usize = 5;

/// Copies a module under another name.
fn copy(from: &Path, to: &Path, slug: &str) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target, slug)?;
        } else if entry.file_name() == "module.toml" {
            let text = fs::read_to_string(entry.path())?;
            fs::write(target, text.replacen("localising-the-sdgs", slug, 1))?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Reads every file below a folder; the number of files and of bytes.
fn read(folder: &Path) -> std::io::Result<(usize, usize)> {
    let (mut files, mut bytes) = (0, 0);
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            let (more, within) = read(&path)?;
            files += more;
            bytes += within;
        } else {
            files += 1;
            bytes += std::hint::black_box(fs::read(path)?).len();
        }
    }
    Ok((files, bytes))
}

/// The best of several times.
fn best<T>(mut work: impl FnMut() -> Result<T, Box<dyn Error>>) -> Result<(Duration, T), Box<dyn Error>> {
    let mut found = None;
    for _ in 0..TIMES {
        let begun = Instant::now();
        let value = work()?;
        let took = begun.elapsed();
        if found.as_ref().is_none_or(|(best, _)| took < *best) {
            found = Some((took, value));
        }
    }
    found.ok_or_else(|| "nothing was measured".into())
}

fn measure() -> Result<bool, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("modules/localising-the-sdgs");
    for number in 0..MODULES {
        let slug = format!("module-{number}");
        copy(&original, &folder.path().join(&slug), &slug)?;
    }
    let words = Words::load()?;
    let say = |language: Language, key: &str| words.say(language, key);
    let offered: Vec<Language> = ["en", "fr", "es"].iter().map(|code| code.parse()).collect::<Result<_, _>>()?;
    let source = Source::Directory(folder.path().to_owned());

    let (reading, (files, bytes)) = best(|| Ok(read(folder.path())?))?;
    let (loading, catalogue) = best(|| Ok(Catalogue::load(&source, &offered, &say)?))?;
    if catalogue.modules.len() != MODULES {
        let problems: Vec<String> = catalogue.problems().take(5).map(ToString::to_string).collect();
        return Err(problems.join("\n").into());
    }
    let never = DateTime::UNIX_EPOCH;
    let (mut loader, _) = ContentLoader::open(source, &offered, &say, never)?;
    let (looking, _) = best(|| Ok(loader.look(&say, never).is_some()))?;
    let lesson = folder.path().join("module-7/en/01-why-local.md");
    let text = fs::read_to_string(&lesson)?;
    let mut count = 0;
    let (reloading, _) = best(|| {
        count += 1;
        fs::write(&lesson, format!("{text}\nMore {count}.\n"))?;
        loader.look(&say, never);
        Ok(loader.look(&say, never).ok_or("the change was not seen")?)
    })?;

    let times = |took: Duration| took.as_secs_f64() / reading.as_secs_f64();
    println!("{MODULES} modules in three languages: {files} files, {:.1} MB", bytes as f64 / 1e6);
    println!("  reading the files, one thread   {:>8.1} ms", reading.as_secs_f64() * 1e3);
    println!(
        "  loading and checking            {:>8.1} ms  {:>6.1} × reading",
        loading.as_secs_f64() * 1e3,
        times(loading)
    );
    println!(
        "  looking, nothing changed        {:>8.1} ms  {:>6.1} × reading",
        looking.as_secs_f64() * 1e3,
        times(looking)
    );
    println!(
        "  two looks, one module changed   {:>8.1} ms  {:>6.1} × reading",
        reloading.as_secs_f64() * 1e3,
        times(reloading)
    );
    Ok(loading < BAR)
}

fn main() -> ExitCode {
    match measure() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => {
            eprintln!("loading took {BAR:?} or more");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
