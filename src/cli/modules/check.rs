//! `relais modules check`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::{load, source};
use crate::catalogue::views::ProblemView;
use crate::catalogue::{Catalogue, Problem, style, style_problems};
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
    module: String,
    #[serde(flatten)]
    problem: ProblemView,
}

impl Report {
    fn of(catalogue: &Catalogue, style: Vec<(String, Problem)>) -> Self {
        let known = catalogue
            .folders
            .iter()
            .flat_map(|(module, folder)| folder.problems.iter().map(|problem| (module.clone(), problem.clone())));
        let all: Vec<(String, Problem)> = known.chain(style).collect();
        let errors = all.iter().filter(|(_, problem)| problem.is_error()).count();
        let warnings = all.len() - errors;
        let view = |(module, problem)| FoundProblem { module, problem: ProblemView::from(&problem) };
        Self { modules: catalogue.modules.len(), errors, warnings, problems: all.into_iter().map(view).collect() }
    }
}

/// Runs the command.
pub fn run(check: Check, settings: &Settings) -> Outcome {
    let source = source(check.directory, settings);
    let catalogue = load(&source, settings)?;
    let style = style_problems(&style(&catalogue), &source.label());
    let said = catalogue.problems().chain(style.iter().map(|(_, problem)| problem)).map(ToString::to_string);
    let said: Vec<String> = said.collect();
    let report = Report::of(&catalogue, style);
    match check.format {
        Format::Json => println!("{}", serde_json::to_string_pretty(&report)?),
        Format::Text => {
            for problem in &said {
                println!("{problem}");
            }
        }
    }
    let Report { modules, errors, warnings, .. } = report;
    if errors > 0 {
        return Err(Failure::new(format!(
            "{}, {}; {}",
            many(errors, "error"),
            many(warnings, "warning"),
            match catalogue.has_errors() {
                true => "a module with errors is not served",
                false => "tests that style gives away measure nothing",
            }
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
