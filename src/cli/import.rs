//! Bringing people into a cohort from a sheet, at the command line.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::Args;

use super::{Failure, Outcome};
use crate::cohorts::common::store as cohorts;
use crate::cohorts::enrolment::actions::bring_in_sheet_as_operator;
use crate::cohorts::enrolment::import::rehearsal::{ImportCounts, ImportOutcome, Rehearsed};
use crate::cohorts::enrolment::import::upload::SheetUpload;
use crate::cohorts::enrolment::import::views::{ImportView, rehearse_as_operator};
use crate::config::Settings;
use crate::people::accounts::rules;
use crate::platform::db::Db;
use crate::platform::error::Error;
use crate::platform::sheets::read::{LARGEST_FILE, SheetSubject, UploadedSheet};
use crate::platform::sheets::rehearsal::{ImportChange, ImportProblem};
use crate::platform::values::Language;
use crate::platform::web::{Interface, Words};

/// Which file, and into which cohort.
#[derive(Debug, Args)]
pub struct PeopleImportArguments {
    /// The file: CSV, XLSX or ODS.
    file: PathBuf,
    /// The cohort, by its name in addresses, such as “west-africa-2027”.
    #[arg(long)]
    cohort: String,
    /// Change nothing; say what would become of each line.
    #[arg(long)]
    dry_run: bool,
}

/// Brings people in: all of them or none.
pub fn run(arguments: &PeopleImportArguments, settings: &Settings, db: &Db) -> Outcome {
    let Interface { words, .. } = Interface::read()?;
    let language = settings.web.default_language();
    let sheet: SheetUpload =
        read_sheet(&arguments.file, &words).map_err(|message| Failure::new(message(&words, language)))?;
    let rows = sheet.rows(&words, &settings.web.languages);
    let slug = arguments.cohort.clone();
    let cohort = match db.read_now(|conn| cohorts::by_slug(conn, &slug)) {
        Err(Error::NotFound) => return Err(Failure::new(format!("there is no cohort {slug}"))),
        found => found?,
    };
    let rehearsed = db.read_now(|conn| rehearse_as_operator(conn, &cohort, rows.clone()))?;
    print(&words, language, &sheet, &rehearsed);
    let counts = ImportCounts::of(&rehearsed);
    if counts.errors > 0 {
        return Err(Failure::found(format!("{} lines have to be put right; nobody was brought in", counts.errors)));
    }
    if arguments.dry_run {
        println!("Nothing was changed.");
        return Ok(());
    }
    let (fresh, web) = (rules::new_token(), settings.web.clone());
    let done = db.write_now(move |tx| {
        let signer = web.signing().signer(tx, &fresh)?;
        bring_in_sheet_as_operator(tx, &signer, &cohort, rows)
    });
    let done = match done {
        Err(Error::Conflict(word)) => return Err(Failure::new(words.say(language, &format!("{word}-what")))),
        done => done?,
    };
    println!("Invited {}, changed {}.", done.invited.invited.len(), counts.changed);
    for one in &done.invited.blocked {
        println!("{} gets no mail: servers refused it.", one.address);
    }
    Ok(())
}

/// What is wrong with a file, in the words of a language.
pub(super) type Said = Box<dyn Fn(&Words, Language) -> String>;

/// Reads the sheet in a file.
pub(super) fn read_sheet<S: SheetSubject>(file: &Path, words: &Words) -> Result<UploadedSheet<S>, Said> {
    let path = file.display().to_string();
    let name = path.clone();
    let unread = move |error: std::io::Error| -> Said {
        let text = format!("{path}: {error}");
        Box::new(move |_, _| text.clone())
    };
    let opened = std::fs::File::open(file).map_err(&unread)?;
    let mut bytes = Vec::new();
    // One byte more tells that it is too large.
    let most = u64::try_from(LARGEST_FILE + 1).unwrap_or(u64::MAX);
    opened.take(most).read_to_end(&mut bytes).map_err(&unread)?;
    UploadedSheet::read(words, name, &bytes)
        .map_err(|message| -> Said { Box::new(move |words, language| words.say_message(language, &message)) })
}

/// A line for each row of which something becomes, and the sums.
fn print(words: &Words, language: Language, sheet: &SheetUpload, rehearsed: &[Rehearsed]) {
    let view = ImportView::new(words, language, &sheet.reading, rehearsed, false);
    for row in view.rows.iter().filter(|row| row.outcome != ImportOutcome::Unchanged) {
        println!("{}\t{}\t{}\t{}", place(&row.sheet, row.line), row.outcome, row.email, row.name);
        print_details(&row.problems, &row.changes);
    }
    let counts = view.counts;
    println!(
        "{} new, {} with an account already, {} changed, {} as they are, {} gone, {} wrong",
        counts.new, counts.account, counts.changed, counts.unchanged, counts.gone, counts.errors
    );
    print_unread(&view.unread, &view.without_titles);
}

/// Where a row stands.
pub(super) fn place(sheet: &str, line: usize) -> String {
    if sheet.is_empty() { line.to_string() } else { format!("{sheet}:{line}") }
}

/// What is wrong with a row, and what it changes.
pub(super) fn print_details(problems: &[ImportProblem], changes: &[ImportChange]) {
    for problem in problems {
        let column = problem.letter.as_deref().unwrap_or(&problem.column);
        println!("\t{column}: {}", problem.message);
    }
    for change in changes {
        println!("\t{}: {} -> {}", change.column, change.before, change.after);
    }
}

/// What of a file is not read.
pub(super) fn print_unread(columns: &[String], sheets: &[String]) {
    for (what, names) in [("columns", columns), ("sheets", sheets)] {
        if !names.is_empty() {
            println!("{what} that are not read: {}", names.join(", "));
        }
    }
}
