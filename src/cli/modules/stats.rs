//! `relais modules stats`.

use std::path::PathBuf;

use clap::Args;

use super::check::OutputFormat;
use super::{load, source};
use crate::cli::Outcome;
use crate::config::Settings;
use content::{EditionStats, Guesses, Stats, Translation};

/// Where the modules are.
#[derive(Debug, Args)]
pub struct StatsArguments {
    /// The folder that holds a folder per module; the configured one if it is not given.
    directory: Option<PathBuf>,
    /// For whom.
    #[arg(long, value_enum, default_value_t = OutputFormat::Text)]
    format: OutputFormat,
}

/// Runs the command.
pub fn run(arguments: StatsArguments, settings: &Settings) -> Outcome {
    let catalogue = load(&source(arguments.directory, settings), settings)?;
    let stats = Stats::of(&catalogue, &settings.web.languages);
    match arguments.format {
        OutputFormat::Json => println!("{}", serde_json::to_string_pretty(&stats)?),
        OutputFormat::Text => print!("{}", table(&stats)),
    }
    let broken = catalogue.folders.values().filter(|folder| folder.is_broken()).count();
    if broken > 0 {
        eprintln!("{broken} with errors are not counted; `relais modules check` says what is wrong.");
    }
    Ok(())
}

fn table(stats: &Stats) -> String {
    let head = ["module", "language", "lessons", "words", "minutes", "questions", "ease", "years", "translation"];
    let mut rows = vec![head.map(str::to_owned)];
    let mut last = None;
    for edition in &stats.editions {
        let again = last.replace(&edition.module) == Some(&edition.module);
        rows.push(row(edition, again));
    }
    for missing in &stats.missing {
        let mut row = head.map(|_| "–".to_owned());
        row[0] = missing.module.to_string();
        row[1] = missing.language.to_string();
        row[8] = "missing".to_owned();
        rows.push(row);
    }
    let widths: Vec<usize> = (0..head.len())
        .map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default())
        .collect();
    let mut text = String::new();
    for row in &rows {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| match column {
            0 | 1 | 8 => format!("{cell:<width$}"),
            _ => format!("{cell:>width$}"),
        });
        text.push_str(cells.collect::<Vec<String>>().join("  ").trim_end());
        text.push('\n');
    }
    text.push_str(&style(stats));
    text.push_str(
        "\nease: how easily lessons read, from 0 (hard) to 100 (easy): Flesch, Kandel–Moles, Fernández Huerta; 50 is about \
         what a newspaper has.\nyears: about how many years of schooling they take (Flesch–Kincaid), English alone.\n",
    );
    text
}

/// What style gives away: over all modules of a language, and in each.
fn style(stats: &Stats) -> String {
    let mut text = String::from("\nstyle: items that a learner of style guesses in modules it has not read\n");
    for (language, style) in &stats.style {
        let share =
            |guesses: &Guesses| format!("{} of {}, {:.1} %", guesses.right, guesses.items, guesses.share() * 100.0);
        text.push_str(&format!("  {language}  all  {}\n", share(&style.all)));
        for (module, guesses) in style.modules.iter().filter(|(_, guesses)| guesses.items > 0) {
            text.push_str(&format!("      {module}  {}\n", share(guesses)));
        }
    }
    text
}

fn row(edition: &EditionStats, again: bool) -> [String; 9] {
    let figure = |figure: Option<f64>| figure.map_or("–".to_owned(), |figure| format!("{figure:.0}"));
    [
        if again { String::new() } else { edition.module.to_string() },
        edition.language.to_string(),
        edition.lessons.to_string(),
        edition.words.to_string(),
        edition.minutes.to_string(),
        edition.questions.to_string(),
        figure(edition.ease),
        figure(edition.years),
        match edition.translation {
            Translation::Source => "source".to_owned(),
            Translation::UpToDate => "up to date".to_owned(),
            Translation::Behind { files: 1 } => "1 file behind".to_owned(),
            Translation::Behind { files } => format!("{files} files behind"),
            Translation::NotRecorded => "not recorded".to_owned(),
        },
    ]
}
