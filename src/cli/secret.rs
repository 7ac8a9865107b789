use clap::Subcommand;

use super::{Outcome, people};
use crate::config::Settings;
use crate::people::accounts::rules::new_token;

/// What to do with the secret.
#[derive(Debug, Subcommand)]
pub enum SecretCommand {
    /// Put a new secret in the place of the present one; links that are out stay good for a time.
    Rotate,
}

/// Runs the command.
pub fn run(command: SecretCommand, settings: &Settings) -> Outcome {
    let SecretCommand::Rotate = command;
    let (web, fresh) = (settings.web.clone(), new_token());
    let new = fresh.clone();
    let rotated = people::open(settings)?.write_now(move |tx| web.signing().rotate(tx, &new))?;
    match rotated {
        Some(until) => println!(
            "There is a new secret. Links that are out stay good until {until}. Restart every `relais serve` to use it."
        ),
        None => println!(
            "The secret comes from web.secret. Put the present one into web.former_secrets, give a new one, and restart \
             every `relais serve`. This one would do: {fresh}"
        ),
    }
    Ok(())
}
