use super::Outcome;
use crate::config::Settings;
use crate::platform::db::migrations;

/// Creates the database or brings its schema up to date.
pub fn run(settings: &Settings) -> Outcome {
    let url = settings.database_url()?;
    let done = migrations::run(&url)?;
    match done.len() {
        0 => println!("{url} is up to date."),
        _ => done.iter().for_each(|version| println!("Applied {version}.")),
    }
    Ok(())
}
