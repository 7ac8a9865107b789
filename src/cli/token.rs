use clap::{Args, Subcommand};

use super::{Failure, Outcome, people};
use crate::accounts::{Actor, store};
use crate::config::Settings;
use crate::mail::Address;

/// What to do with tokens.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a token for the API, and print it. It is shown this once.
    Create(Create),
}

/// For whom.
#[derive(Debug, Args)]
pub struct Create {
    /// The address of the person the token stands for.
    #[arg(long)]
    email: Address,
    /// What the token is for.
    #[arg(long, default_value = "command line")]
    name: String,
}

/// Runs the command.
pub fn run(command: Command, settings: &Settings) -> Outcome {
    let Command::Create(create) = command;
    let db = people::open(settings)?;
    let email = create.email.clone();
    let person = db
        .read_now(|conn| store::people::by_address(conn, &email))?
        .ok_or_else(|| Failure::new(format!("{email} is not entered; see `relais people add`")))?;
    let token = db.write_now(move |tx| store::tokens::create(tx, Actor::OPERATOR, person.id, &create.name))?;
    println!("{token}");
    Ok(())
}
