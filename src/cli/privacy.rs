//! What is kept about people, at the command line.

use clap::Args;

use super::{Failure, Outcome};
use crate::app::PERSONAL_DATA;
use crate::config::Settings;
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, PersonId, rules};
use crate::people::privacy::actions::{self, MergePlan, PersonalSources};
use crate::platform::db::{Db, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::values::{EmailAddress, Language};
use crate::platform::web::Interface;

/// Which record goes into which.
#[derive(Debug, Args)]
pub struct MergeArguments {
    /// The address of the record that goes.
    from: EmailAddress,
    /// The address of the record that is left.
    into: EmailAddress,
    /// Change nothing; say what would come over.
    #[arg(long)]
    dry_run: bool,
}

/// Prints all that is kept about a person.
pub fn export(address: &EmailAddress, settings: &Settings, db: &Db) -> Outcome {
    let person = find(address, db)?;
    let all = with_sources(settings, db, move |tx, sources| actions::export(tx, sources, Actor::OPERATOR, person))?;
    println!("{}", serde_json::to_string_pretty(&all)?);
    Ok(())
}

/// Erases a person.
pub fn erase(address: &EmailAddress, settings: &Settings, db: &Db) -> Outcome {
    let person = find(address, db)?;
    with_sources(settings, db, move |tx, sources| actions::erase(tx, sources, Actor::OPERATOR, person))?;
    println!("Erased. What is counted elsewhere belongs to a record without name and address: {person}.");
    println!("Backups made before this still hold the data; see docs/security.md.");
    Ok(())
}

/// Merges two records.
pub fn merge(arguments: &MergeArguments, settings: &Settings, db: &Db) -> Outcome {
    let (from, into, dry_run) = (find(&arguments.from, db)?, find(&arguments.into, db)?, arguments.dry_run);
    let plan = with_sources(settings, db, move |tx, sources| match dry_run {
        true => actions::rehearse(tx, sources, from, into),
        false => actions::merge(tx, sources, Actor::OPERATOR, from, into),
    })?;
    print(&plan);
    match dry_run {
        true => println!("Nothing was changed. Their sessions, links and tokens would end."),
        false => println!(
            "{} and {} are one record now, with the address {}.",
            arguments.from, arguments.into, arguments.into
        ),
    }
    Ok(())
}

fn print(plan: &MergePlan) {
    for (table, count) in &plan.rows {
        println!("{table}: {count}");
    }
    for both in &plan.in_common {
        println!("Both are in the {} “{}”: are they the same person?", both.kind, both.label);
    }
}

fn find(address: &EmailAddress, db: &Db) -> Result<PersonId, Failure> {
    let found = db.read_now(|conn| people::by_address(conn, address))?;
    let person =
        found.ok_or_else(|| Failure::new(format!("nobody has the address {address}; see `relais people list`")))?;
    Ok(person.id)
}

/// Does something with all rooms, and says in words why it was refused.
fn with_sources<T: Send + 'static>(
    settings: &Settings,
    db: &Db,
    action: impl FnOnce(&mut Tx, &PersonalSources) -> Result<T> + Send + 'static,
) -> Result<T, Failure> {
    let (fresh, web) = (rules::new_token(), settings.web.clone());
    let done = db.write_now(move |tx| {
        let sources = PersonalSources { rooms: PERSONAL_DATA, signer: web.signing().signer(tx, &fresh)? };
        action(tx, &sources)
    });
    match done {
        Err(Error::Conflict(why)) => {
            let words = Interface::read()?.words;
            Err(Failure::new(words.say(Language::ENGLISH, &format!("{why}-what"))))
        }
        other => Ok(other?),
    }
}
