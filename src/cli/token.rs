use chrono::TimeDelta;
use clap::{Args, Subcommand};

use super::{Failure, Outcome, people};
use crate::config::Settings;
use crate::people::accounts::{Actor, NewToken, TOKEN_DAYS, TokenScope, actions, store};
use crate::platform::values::EmailAddress;

/// What to do with tokens.
#[derive(Debug, Subcommand)]
pub enum TokenCommand {
    /// Make a token for the API, and print it. It is shown this once.
    Create(Create),
}

/// For whom.
#[derive(Debug, Args)]
pub struct Create {
    /// The address of the person the token stands for.
    #[arg(long)]
    email: EmailAddress,
    /// What the token is for.
    #[arg(long, default_value = "command line")]
    name: String,
    /// What it may be used for: read, report, coordinate, administer. May be given several times.
    #[arg(long = "scope", default_value = "read")]
    scopes: Vec<TokenScope>,
    /// How many days it lives; at most `accounts.token_days`.
    #[arg(long, default_value_t = TOKEN_DAYS)]
    days: i64,
}

/// Runs the command.
pub fn run(command: TokenCommand, settings: &Settings) -> Outcome {
    let TokenCommand::Create(create) = command;
    let longest = settings.accounts.token_days;
    if !(1..=longest).contains(&create.days) {
        return Err(Failure::new(format!("--days must be from 1 to {longest} (`accounts.token_days`)")));
    }
    let db = people::open(settings)?;
    let email = create.email.clone();
    let person = db
        .read_now(|conn| store::people::by_address(conn, &email))?
        .ok_or_else(|| Failure::new(format!("{email} is not entered; see `relais people add`")))?;
    let token = db.write_now(move |tx| {
        let expires_at = tx.now + TimeDelta::days(create.days);
        let new = NewToken { name: create.name, scopes: create.scopes, expires_at };
        actions::tokens::create(tx, Actor::OPERATOR, person.id, &new)
    })?;
    println!("{token}");
    Ok(())
}
