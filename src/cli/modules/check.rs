//! `relais modules check`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::load;
use crate::app;
use crate::catalogue::programme::Programmes;
use crate::catalogue::views::ProblemView;
use crate::catalogue::{Catalogue, Problem, Severity, Source};
use crate::cli::{Failure, Outcome};
use crate::config::Settings;
use crate::web::{Language, Words};

/// Where the modules are.
#[derive(Debug, Args)]
pub struct Check {
    /// The folder that holds a folder per module; the configured one if it is not given.
    directory: Option<PathBuf>,
    /// The folder that holds a folder per programme; the configured one where no folder of modules is given either.
    #[arg(long, value_name = "FOLDER")]
    programmes: Option<PathBuf>,
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
    /// How many programmes are in order; nothing where none were looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    programmes: Option<usize>,
    errors: usize,
    warnings: usize,
    problems: Vec<FoundProblem>,
}

#[derive(Debug, Serialize)]
struct FoundProblem {
    /// The folder of the module or programme.
    module: String,
    #[serde(flatten)]
    problem: ProblemView,
}

impl Report {
    fn of(catalogue: &Catalogue, programmes: Option<&Programmes>) -> Self {
        let of_modules = catalogue.folders.iter().flat_map(|(module, folder)| {
            let view = |problem| FoundProblem { module: module.clone(), problem: ProblemView::from(problem) };
            folder.problems.iter().map(view)
        });
        let mut problems: Vec<FoundProblem> = of_modules.collect();
        let found = programmes.map(|programmes| programmes.problems(catalogue)).unwrap_or_default();
        let is_error = |problem: &FoundProblem| problem.problem.severity == Severity::Error;
        let view = |(folder, problem): &(String, Problem)| FoundProblem {
            module: folder.clone(),
            problem: ProblemView::from(problem),
        };
        let of_programmes: Vec<FoundProblem> = found.iter().map(view).collect();
        let broken: BTreeSet<&str> =
            of_programmes.iter().filter(|one| is_error(one)).map(|one| one.module.as_str()).collect();
        let programmes = programmes.map(|programmes| programmes.folders - broken.len());
        problems.extend(of_programmes);
        let errors = problems.iter().filter(|one| is_error(one)).count();
        let warnings = problems.len() - errors;
        Self { modules: catalogue.modules.len(), programmes, errors, warnings, problems }
    }
}

/// Runs the command.
pub fn run(check: Check, settings: &Settings) -> Outcome {
    let Check { directory, programmes, format } = check;
    let source = match (programmes, &directory) {
        (Some(folder), _) => Some(Source::Directory(folder)),
        (None, None) => app::programme_source(settings),
        (None, Some(_)) => None,
    };
    let catalogue = load(directory, settings)?;
    let words = Words::load()?;
    let say = |language: Language, key: &str| words.say(language, key);
    let programmes = source.map(|source| Programmes::load(&source, &say)).transpose()?;
    let report = Report::of(&catalogue, programmes.as_ref());
    match format {
        Format::Json => println!("{}", serde_json::to_string_pretty(&report)?),
        Format::Text => {
            let found = programmes.as_ref().map(|programmes| programmes.problems(&catalogue)).unwrap_or_default();
            for problem in catalogue.problems().chain(found.iter().map(|(_, problem)| problem)) {
                println!("{problem}");
            }
        }
    }
    let Report { modules, programmes, errors, warnings, .. } = report;
    if errors > 0 {
        return Err(Failure::new(format!(
            "{}, {}; a module with errors is not served",
            many(errors, "error"),
            many(warnings, "warning")
        )));
    }
    if format == Format::Text {
        let programmes = programmes.map(|count| format!(" and {}", many(count, "programme"))).unwrap_or_default();
        println!("{}{programmes} in order, {}.", many(modules, "module"), many(warnings, "warning"));
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
