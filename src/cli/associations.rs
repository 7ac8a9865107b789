use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::import::{place, print_details, print_unread, read_sheet};
use super::{Failure, Outcome, people};
use crate::config::Settings;
use crate::people::associations::actions::import::bring_in_as_operator;
use crate::people::associations::import::read::GovernmentUpload;
use crate::people::associations::import::rehearsal::{MemberCounts, MemberOutcome, RehearsedMember};
use crate::people::associations::import::views::{MemberImportView, rehearse_members_as_operator};
use crate::people::associations::store;
use crate::platform::db::Db;
use crate::platform::error::Error;
use crate::platform::values::Language;
use crate::platform::web::{Interface, Words};

/// What to do with associations.
#[derive(Debug, Subcommand)]
pub enum AssociationsCommand {
    /// The governments that belong to an association.
    #[command(subcommand)]
    Members(MembersCommand),
}

/// What to do with the members of an association.
#[derive(Debug, Subcommand)]
pub enum MembersCommand {
    /// Bring members in from a sheet (CSV, XLSX, ODS): all of them or none.
    Import(MembersImportArguments),
}

/// Which file, and for which association.
#[derive(Debug, Args)]
pub struct MembersImportArguments {
    /// The file: CSV, XLSX or ODS.
    file: PathBuf,
    /// The association, by its name in addresses, such as “ancb-bj”.
    #[arg(long)]
    association: String,
    /// Change nothing; say what would become of each line.
    #[arg(long)]
    dry_run: bool,
}

/// Runs the command.
pub fn run(command: AssociationsCommand, settings: &Settings) -> Outcome {
    let db = people::open(settings)?;
    match command {
        AssociationsCommand::Members(MembersCommand::Import(arguments)) => import(&arguments, settings, &db),
    }
}

/// Brings members in: all of them or none.
fn import(arguments: &MembersImportArguments, settings: &Settings, db: &Db) -> Outcome {
    let Interface { words, .. } = Interface::read()?;
    let language = settings.web.default_language();
    let sheet: GovernmentUpload =
        read_sheet(&arguments.file, &words).map_err(|message| Failure::new(message(&words, language)))?;
    let rows = sheet.governments(&words);
    let slug = arguments.association.clone();
    let association = match db.read_now(|conn| store::by_slug(conn, &slug)) {
        Err(Error::NotFound) => return Err(Failure::new(format!("there is no association {slug}"))),
        found => found?,
    };
    let rehearsed = db.read_now(|conn| rehearse_members_as_operator(conn, &association, rows.clone()))?;
    print(&words, language, &sheet, &rehearsed);
    let counts = MemberCounts::of(&rehearsed);
    if counts.errors > 0 {
        return Err(Failure::found(format!("{} lines have to be put right; nothing was brought in", counts.errors)));
    }
    if arguments.dry_run {
        println!("Nothing was changed.");
        return Ok(());
    }
    match db.write_now(move |tx| bring_in_as_operator(tx, &association, rows)) {
        Err(Error::Conflict(word)) => Err(Failure::new(words.say(language, &format!("{word}-what")))),
        done => {
            done?;
            println!("Entered {}, joined {}, changed {}.", counts.new, counts.joined, counts.changed);
            Ok(())
        }
    }
}

/// A line for each row of which something becomes, and the sums.
fn print(words: &Words, language: Language, sheet: &GovernmentUpload, rehearsed: &[RehearsedMember]) {
    let view = MemberImportView::new(words, language, &sheet.reading, rehearsed, false);
    for row in view.rows.iter().filter(|row| row.outcome != MemberOutcome::Unchanged) {
        println!("{}\t{}\t{}\t{}", place(&row.sheet, row.line), row.outcome, row.code, row.name);
        print_details(&row.problems, &row.changes);
    }
    let counts = view.counts;
    println!(
        "{} new, {} known to the network, {} changed, {} as they are, {} wrong",
        counts.new, counts.joined, counts.changed, counts.unchanged, counts.errors
    );
    print_unread(&view.unread, &view.without_titles);
}
