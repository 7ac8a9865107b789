//! `relais modules check`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::load;
use crate::catalogue::Catalogue;
use crate::catalogue::views::ProblemView;
use crate::cli::{Failure, Outcome};
use crate::config::Settings;

/// Where the modules are.
#[derive(Debug, Args)]
pub struct Check {
    /// The folder that holds a folder per module; the configured one if it is not given.
    directory: Option<PathBuf>,
    /// For whom.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// For whom an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Lines for people.
    Text,
    /// JSON for programs.
    Json,
}

/// The answer for programs; `docs/authoring.md` tells of it.
#[derive(Debug, Serialize)]
struct Report {
    /// How many modules are in order.
    modules: usize,
    errors: usize,
    warnings: usize,
    problems: Vec<FoundProblem>,
}

#[derive(Debug, Serialize)]
struct FoundProblem {
    /// Nothing where it concerns the glossary.
    module: Option<String>,
    #[serde(flatten)]
    problem: ProblemView,
}

impl Report {
    fn of(catalogue: &Catalogue) -> Self {
        let view = |module: Option<&String>, problem| FoundProblem {
            module: module.cloned(),
            problem: ProblemView::from(problem),
        };
        let of_modules = catalogue
            .folders
            .iter()
            .flat_map(|(module, folder)| folder.problems.iter().map(move |problem| view(Some(module), problem)));
        let of_glossary = catalogue.glossary_problems.iter().map(|problem| view(None, problem));
        let errors = catalogue.problems().filter(|problem| problem.is_error()).count();
        let warnings = catalogue.problems().count() - errors;
        Self { modules: catalogue.modules.len(), errors, warnings, problems: of_glossary.chain(of_modules).collect() }
    }
}

/// Runs the command.
pub fn run(check: Check, settings: &Settings) -> Outcome {
    let catalogue = load(check.directory, settings)?;
    let report = Report::of(&catalogue);
    match check.format {
        Format::Json => println!("{}", serde_json::to_string_pretty(&report)?),
        Format::Text => {
            for problem in catalogue.problems() {
                println!("{problem}");
            }
        }
    }
    let Report { modules, errors, warnings, .. } = report;
    if errors > 0 {
        return Err(Failure::new(format!(
            "{}, {}; a module with errors is not served",
            many(errors, "error"),
            many(warnings, "warning")
        )));
    }
    if check.format == Format::Text {
        println!("{} in order, {}.", many(modules, "module"), many(warnings, "warning"));
    }
    Ok(())
}

/// A number of things in words.
pub fn many(count: usize, thing: &str) -> String {
    match count {
        0 => format!("no {thing}s"),
        1 => format!("one {thing}"),
        count => format!("{count} {thing}s"),
    }
}
