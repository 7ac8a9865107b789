//! `relais modules items`.

use std::path::PathBuf;

use clap::Args;

use super::check::OutputFormat;
use super::{load, source};
use crate::cli::{Failure, Outcome, doctor};
use crate::config::Settings;
use crate::learning::progress::items::{ItemReportView, ItemSignView, ItemView, OptionView};
use crate::learning::progress::store;
use content::ModuleSlug;

/// Which module.
#[derive(Debug, Args)]
pub struct ItemsArguments {
    /// The module's folder, such as “local-finance”.
    slug: ModuleSlug,
    /// The folder that holds a folder per module; the configured one if it is not given.
    #[arg(long)]
    directory: Option<PathBuf>,
    /// For whom.
    #[arg(long, value_enum, default_value_t = OutputFormat::Text)]
    format: OutputFormat,
}

/// Runs the command.
pub fn run(arguments: ItemsArguments, settings: &Settings) -> Outcome {
    let catalogue = load(&source(arguments.directory, settings), settings)?;
    let unknown = || Failure::new(format!("there is no module “{}”, or it has errors", arguments.slug));
    let module = catalogue.get(&arguments.slug).ok_or_else(unknown)?.clone();
    let db = doctor::open(&settings.database_url()?).map_err(Failure::new)?;
    let counted = module.clone();
    let tally = db.read_now(move |conn| store::items::tally(conn, &counted))?;
    let report = ItemReportView::new(&module, &tally, module.source_language).ok_or_else(unknown)?;
    match arguments.format {
        OutputFormat::Json => println!("{}", serde_json::to_string_pretty(&report)?),
        OutputFormat::Text => print!("{}", text(&report)),
    }
    Ok(())
}

fn text(report: &ItemReportView) -> String {
    let ItemReportView { title, people, tries, outdated, enough, .. } = report;
    let mut text = format!("{title}: {people} people, {tries} tests counted");
    if *outdated > 0 {
        text.push_str(&format!(", {outdated} not, as their questions have been changed since"));
    }
    text.push('\n');
    for outcome in &report.outcomes {
        let name = match (outcome.outcome, &outcome.text) {
            (Some(number), Some(name)) => format!("outcome {number}: {name}"),
            _ => "questions of the tests".to_owned(),
        };
        text.push_str(&format!("\n{name}\n"));
        if let (true, Some(spread)) = (outcome.is_uneven, outcome.spread) {
            text.push_str(&format!("  not equally hard: facilities lie {spread:.2} apart\n"));
        }
        text.push_str(&table(&outcome.items));
    }
    text.push_str(&format!(
        "\nfacility: the mean score, from 0 (hard) to 1 (easy), of all and in the tests before and after.\ndiscrimination: how it goes \
         with the score of the rest of the test, from -1 to 1.\noptions: the share of each in per cent; * is right.\nOf each person the \
         first answer counts; nothing is told of fewer than {enough} people.\n",
    ));
    text
}

fn table(items: &[ItemView]) -> String {
    let head = ["question", "answers", "facility", "before", "after", "discrimination", "options", "signs"];
    let mut rows = vec![head.map(str::to_owned)];
    rows.extend(items.iter().map(row));
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let mut text = String::new();
    for row in &rows {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| match column {
            1..=5 => format!("{cell:>width$}"),
            _ => format!("{cell:<width$}"),
        });
        text.push_str(&format!("  {}\n", cells.collect::<Vec<String>>().join("  ").trim_end()));
    }
    text
}

fn row(item: &ItemView) -> [String; 8] {
    let figure = |figure: Option<f64>| figure.map_or("–".to_owned(), |figure| format!("{figure:.2}"));
    let option = |option: &OptionView| {
        let right = if option.is_right { "*" } else { "" };
        option.share.map(|share| format!("{:.0}{right}", share * 100.0))
    };
    let sign = |sign: &ItemSignView| match sign.harder_in {
        Some(language) => format!("{}: harder in {language}", sign.sign),
        None => sign.sign.to_owned(),
    };
    [
        item.id.clone(),
        item.answers.to_string(),
        figure(item.facility),
        figure(item.before),
        figure(item.after),
        figure(item.discrimination),
        item.options.iter().filter_map(option).collect::<Vec<String>>().join(" "),
        item.signs.iter().map(sign).collect::<Vec<String>>().join(", "),
    ]
}
