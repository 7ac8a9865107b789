//! The command line. Every failure is one line that says what to do, and an exit code: 1 for a fault, 2 for words that
//! are not understood, 3 for a look that found something (`modules check` ends with 1 then, as compilers do). What mail servers
//! start (`mail bounce`) ends with their codes: 75 for “try again later” instead of 1, 65 for a message that is none.

mod associations;
mod demo;
mod doctor;
mod import;
mod log;
mod mail;
mod migrate;
mod modules;
mod people;
mod privacy;
mod reminders;
mod secret;
mod serve;
mod token;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Settings;

/// A training-of-trainers platform for networks of local governments.
#[derive(Debug, Parser)]
#[command(name = "relais", version, about, subcommand_required = false)]
struct CommandLine {
    /// A configuration file; it needs only the keys that differ from the defaults.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the platform; what `relais` does without a command.
    Serve(serve::ServeArguments),
    /// Look whether everything is right: configuration, database, clock, mail, content, disk.
    Doctor(doctor::DoctorArguments),
    /// Make a demonstration and serve it.
    Demo(demo::DemoArguments),
    /// Create the database or bring its schema up to date.
    Migrate,
    /// Send mail.
    #[command(subcommand)]
    Mail(mail::MailCommand),
    /// Plan reminders now, or show what would be planned.
    Reminders(reminders::ReminderArguments),
    /// Enter and list people; give out, erase and merge what is kept about them.
    #[command(subcommand)]
    People(people::PeopleCommand),
    /// Bring in what belongs to associations.
    #[command(subcommand)]
    Associations(associations::AssociationsCommand),
    /// Make tokens for programs.
    #[command(subcommand)]
    Token(token::TokenCommand),
    /// Change what links in mails are signed with.
    #[command(subcommand)]
    Secret(secret::SecretCommand),
    /// Check learning modules.
    #[command(subcommand)]
    Modules(modules::ModulesCommand),
}

/// How a command ended badly.
#[derive(Debug)]
pub struct Failure {
    message: String,
    code: u8,
}

impl Failure {
    /// A fault, and what to do about it.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: 1 }
    }

    /// A check that found something; its findings have been printed.
    pub fn found(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: 3 }
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::new(error.to_string())
    }
}

/// What a command returns.
pub type Outcome = Result<(), Failure>;

/// Runs the command line.
pub fn run() -> ExitCode {
    let line = CommandLine::parse();
    let from_server = matches!(&line.command, Some(Command::Mail(mail::MailCommand::Bounce(_))));
    match Settings::load(line.config.as_deref())
        .map_err(Failure::from)
        .and_then(|settings| dispatch(line.command, settings))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("relais: {}", failure.message);
            // A message that comes while the database is away, or a setting is wrong, must not be lost.
            ExitCode::from(if from_server && failure.code == 1 { mail::TEMPFAIL } else { failure.code })
        }
    }
}

fn dispatch(command: Option<Command>, settings: Settings) -> Outcome {
    log::start(&settings.log)?;
    // What the service writes is for the service alone; modules are written for others to read.
    if !matches!(command, Some(Command::Modules(_))) {
        rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    }
    match command {
        None => serve::run(serve::ServeArguments::default(), settings),
        Some(Command::Serve(arguments)) => serve::run(arguments, settings),
        Some(Command::Doctor(arguments)) => doctor::run(&settings, &arguments),
        Some(Command::Demo(arguments)) => demo::run(&arguments, settings),
        Some(Command::Mail(command)) => mail::run(&command, settings),
        Some(Command::Reminders(arguments)) => reminders::run(&arguments, settings),
        Some(Command::Migrate) => migrate::run(&settings),
        Some(Command::People(command)) => people::run(command, &settings),
        Some(Command::Associations(command)) => associations::run(command, &settings),
        Some(Command::Token(command)) => token::run(command, &settings),
        Some(Command::Secret(command)) => secret::run(command, &settings),
        Some(Command::Modules(command)) => modules::run(command, &settings),
    }
}
