use clap::{Args, Subcommand};
use uuid::Uuid;

use super::{Failure, Outcome, import, privacy};
use crate::config::Settings;
use crate::people::accounts::news::News;
use crate::people::accounts::{Actor, LONGEST_NAME, NewPerson, PersonId, Role, actions, store};
use crate::platform::clock::{Clock, Zone};
use crate::platform::db::{Db, Ids, migrations};
use crate::platform::error::Result;
use crate::platform::values::{EmailAddress, Language};

/// What to do with people.
#[derive(Debug, Subcommand)]
pub enum PeopleCommand {
    /// Enter a person.
    Add(Add),
    /// List everybody: address, name, language, roles.
    List,
    /// Bring people into a cohort from a sheet (CSV, XLSX, ODS): all of them or none.
    Import(import::PeopleImportArguments),
    /// Write everything that is kept about a person to standard output, as JSON.
    Export {
        /// Their address.
        address: EmailAddress,
    },
    /// Erase a person: their name and address go, what others count on stays. There is no way back.
    Erase {
        /// Their address.
        address: EmailAddress,
    },
    /// Ask somebody for no code any more when they sign in, who has lost their phone and their recovery codes.
    EndCodes {
        /// Their address.
        address: EmailAddress,
    },
    /// Make one record of two that are the same person. There is no way back.
    Merge(privacy::MergeArguments),
}

/// Whom to enter.
#[derive(Debug, Args)]
pub struct Add {
    /// Their address.
    #[arg(long)]
    email: EmailAddress,
    /// Their name.
    #[arg(long)]
    name: String,
    /// The language they read, such as “fr”; the first of those offered if it is not given.
    #[arg(long)]
    language: Option<Language>,
    /// Their time zone, such as “Africa/Porto-Novo”.
    #[arg(long, default_value = "UTC")]
    time_zone: Zone,
    /// Make them an administrator.
    #[arg(long)]
    administrator: bool,
    /// Let them open cohorts.
    #[arg(long)]
    coordinator: bool,
}

/// The database of the configuration, brought up to date.
pub fn open(settings: &Settings) -> Result<Db, Failure> {
    let url = settings.database_url()?;
    migrations::run(&url)?;
    Ok(crate::app::open_database(&url, 2, &Clock::system(), Ids::random())?)
}

/// Runs the command.
pub fn run(command: PeopleCommand, settings: &Settings) -> Outcome {
    let db = open(settings)?;
    match command {
        PeopleCommand::Add(add) => enter(add, settings, &db),
        PeopleCommand::List => list(&db),
        PeopleCommand::Import(arguments) => import::run(&arguments, settings, &db),
        PeopleCommand::Export { address } => privacy::export(&address, settings, &db),
        PeopleCommand::Erase { address } => privacy::erase(&address, settings, &db),
        PeopleCommand::EndCodes { address } => end_codes(&address, &db),
        PeopleCommand::Merge(arguments) => privacy::merge(&arguments, settings, &db),
    }
}

fn enter(add: Add, settings: &Settings, db: &Db) -> Outcome {
    let language = add.language.unwrap_or_else(|| settings.web.default_language());
    if !settings.web.languages.contains(&language) {
        return Err(Failure::new(format!("the language {language} is not offered; see web.languages")));
    }
    let name = add.name.trim().to_owned();
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(Failure::new(format!("a name has between 1 and {LONGEST_NAME} characters")));
    }
    let email = add.email.clone();
    let taken = db.read_now(|conn| store::people::by_address(conn, &email))?;
    if taken.is_some() {
        return Err(Failure::new(format!("{email} is entered already; see `relais people list`")));
    }
    let person = NewPerson { email: add.email, name, language, time_zone: add.time_zone, country: None };
    let roles = [(add.administrator, Role::Administrator), (add.coordinator, Role::Coordinator)];
    db.write_now(move |tx| {
        let id = actions::enter::add(tx, Actor::OPERATOR, &person)?;
        for (_, role) in roles.into_iter().filter(|(wanted, _)| *wanted) {
            actions::roles::appoint_as(tx, Actor::OPERATOR, id, role, Uuid::nil(), News::role(role, "/home"))?;
        }
        Ok(())
    })?;
    println!("Entered {email}. They sign in at {}.", settings.web.public_url.join("/sign-in"));
    Ok(())
}

fn end_codes(address: &EmailAddress, db: &Db) -> Outcome {
    let wanted = address.clone();
    let ended = db.write_now(move |tx| match store::people::by_address(tx.conn, &wanted)? {
        Some(person) => actions::second_factor::turn_off_as(tx, Actor::OPERATOR, person.id).map(Some),
        None => Ok(None),
    })?;
    match ended {
        Some(true) => println!("{address} is asked for no code any more, and is told so."),
        Some(false) => println!("{address} was asked for no code."),
        None => return Err(Failure::new(format!("nobody has the address {address}"))),
    }
    Ok(())
}

fn list(db: &Db) -> Outcome {
    const PAGE: i64 = 200;
    let mut turn = crate::platform::web::Turn::First;
    loop {
        let (people, grants) = db.read_now(|conn| {
            let people = store::people::list(conn, "", &turn, PAGE)?;
            let ids: Vec<PersonId> = people.iter().map(|person| person.id).collect();
            Ok((people, store::roles::of_all(conn, &ids)?))
        })?;
        for person in &people {
            let roles = grants.get(&person.id).into_iter().flatten();
            let roles: Vec<&str> = roles.map(|grant| grant.role.as_str()).collect();
            println!("{}\t{}\t{}\t{}", person.email, person.name, person.language, roles.join(","));
        }
        match people.last() {
            Some(last) if people.len() == PAGE as usize => turn = crate::platform::web::Turn::After(last.id),
            _ => return Ok(()),
        }
    }
}
