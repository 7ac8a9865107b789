//! Bringing people into a cohort from a sheet, at the command line.

use std::io::Read;
use std::path::PathBuf;

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
use crate::platform::sheets::read::LARGEST_FILE;
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
    let sheet = read(arguments, &words).map_err(|message| Failure::new(message(&words, language)))?;
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

type Said = Box<dyn Fn(&Words, Language) -> String>;

fn read(arguments: &PeopleImportArguments, words: &Words) -> Result<SheetUpload, Said> {
    let path = arguments.file.clone();
    let unread = move |error: std::io::Error| -> Said {
        let text = format!("{}: {error}", path.display());
        Box::new(move |_, _| text.clone())
    };
    let file = std::fs::File::open(&arguments.file).map_err(&unread)?;
    let mut bytes = Vec::new();
    // One byte more tells that it is too large.
    let most = u64::try_from(LARGEST_FILE + 1).unwrap_or(u64::MAX);
    file.take(most).read_to_end(&mut bytes).map_err(&unread)?;
    let name = arguments.file.display().to_string();
    SheetUpload::read(words, name, &bytes)
        .map_err(|message| -> Said { Box::new(move |words, language| words.say_message(language, &message)) })
}

/// A line for each row of which something becomes, and the sums.
fn print(words: &Words, language: Language, sheet: &SheetUpload, rehearsed: &[Rehearsed]) {
    let view = ImportView::new(words, language, &sheet.reading, rehearsed, false);
    for row in view.rows.iter().filter(|row| row.outcome != ImportOutcome::Unchanged) {
        let place = if row.sheet.is_empty() { row.line.to_string() } else { format!("{}:{}", row.sheet, row.line) };
        println!("{place}\t{}\t{}\t{}", row.outcome, row.email, row.name);
        for problem in &row.problems {
            let column = problem.letter.as_deref().unwrap_or(&problem.column);
            println!("\t{column}: {}", problem.message);
        }
        for change in &row.changes {
            println!("\t{}: {} -> {}", change.column, change.before, change.after);
        }
    }
    let counts = view.counts;
    println!(
        "{} new, {} with an account already, {} changed, {} as they are, {} gone, {} wrong",
        counts.new, counts.account, counts.changed, counts.unchanged, counts.gone, counts.errors
    );
    for (what, names) in [("columns", &view.unread), ("sheets", &view.without_titles)] {
        if !names.is_empty() {
            println!("{what} that are not read: {}", names.join(", "));
        }
    }
}
