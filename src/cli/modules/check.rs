//! `relais modules check`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::{load, source};
use crate::app;
use crate::cli::{Failure, Outcome};
use crate::config::Settings;
use crate::learning::modules::views::ProblemView;
use crate::platform::values::Language;
use crate::platform::web::Words;
use content::programme::Programmes;
use content::{Problem, Source, style, style_problems};

/// Where the modules are.
#[derive(Debug, Args)]
pub struct Check {
    /// The folder that holds a folder per module; the configured one if it is not given.
    directory: Option<PathBuf>,
    /// The folder that holds a folder per programme; the configured one where no folder of modules is given either.
    #[arg(long, value_name = "FOLDER")]
    programmes: Option<PathBuf>,
    /// For whom.
    #[arg(long, value_enum, default_value_t = OutputFormat::Text)]
    format: OutputFormat,
}

/// For whom an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OutputFormat {
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
    /// The folder of the module or programme; nothing where it concerns the glossary.
    module: Option<String>,
    #[serde(flatten)]
    problem: ProblemView,
}

impl Report {
    fn of(modules: usize, programmes: Option<usize>, found: Vec<(Option<String>, Problem)>) -> Self {
        let errors = found.iter().filter(|(_, problem)| problem.is_error()).count();
        let warnings = found.len() - errors;
        let view = |(module, problem)| FoundProblem { module, problem: ProblemView::from(&problem) };
        Self { modules, programmes, errors, warnings, problems: found.into_iter().map(view).collect() }
    }
}

/// Runs the command.
pub fn run(check: Check, settings: &Settings) -> Outcome {
    let programme_source = match (check.programmes, &check.directory) {
        (Some(folder), _) => Some(Source::Directory(folder)),
        (None, None) => app::programme_source(settings),
        (None, Some(_)) => None,
    };
    let source = source(check.directory, settings);
    let catalogue = load(&source, settings)?;
    let words = Words::load()?;
    let say = |language: Language, key: &str| words.say(language, key);
    let programmes = programme_source.map(|source| Programmes::load(&source, &say)).transpose()?;
    let of_programmes = programmes.as_ref().map(|programmes| programmes.problems(&catalogue)).unwrap_or_default();
    let is_broken = |(_, problem): &&(String, Problem)| problem.is_error();
    let broken: BTreeSet<&String> = of_programmes.iter().filter(is_broken).map(|(programme, _)| programme).collect();
    let programmes = programmes.map(|programmes| programmes.folders - broken.len());
    let of_glossary = catalogue.glossary_problems.iter().map(|problem| (None, problem.clone()));
    let of_modules = catalogue
        .folders
        .iter()
        .flat_map(|(module, folder)| folder.problems.iter().map(|problem| (Some(module.clone()), problem.clone())));
    let some = |(folder, problem): (String, Problem)| (Some(folder), problem);
    let style = style_problems(&style(&catalogue), &source.label());
    let content: Vec<(Option<String>, Problem)> =
        of_glossary.chain(of_modules).chain(of_programmes.into_iter().map(some)).collect();
    let is_content = content.iter().any(|(_, problem)| problem.is_error());
    let found: Vec<(Option<String>, Problem)> = content.into_iter().chain(style.into_iter().map(some)).collect();
    let said: Vec<String> = found.iter().map(|(_, problem)| problem.to_string()).collect();
    let report = Report::of(catalogue.modules.len(), programmes, found);
    match check.format {
        OutputFormat::Json => println!("{}", serde_json::to_string_pretty(&report)?),
        OutputFormat::Text => {
            for problem in &said {
                println!("{problem}");
            }
        }
    }
    let Report { modules, programmes, errors, warnings, .. } = report;
    if errors > 0 {
        return Err(Failure::new(format!(
            "{}, {}; {}",
            many(errors, "error"),
            many(warnings, "warning"),
            match is_content {
                true => "what has errors is not served",
                false => "tests that style gives away measure nothing",
            }
        )));
    }
    if check.format == OutputFormat::Text {
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
