use std::fs;
use std::path::PathBuf;

use clap::Args;

use super::super::{Failure, Outcome};
use content::gift::{self, GiftEntry};
use content::{QuestionFile, SetName};

/// Which questions to take over, and where to.
#[derive(Debug, Args)]
pub struct ImportArguments {
    /// A GIFT file, as Moodle and others export it.
    file: PathBuf,
    /// The set that the questions shall belong to: “before”, “after” or “check/” and the name of a lesson.
    #[arg(long, default_value = "before")]
    set: SetName,
    /// Where to write them; a file that exists is not touched. Else they are printed.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Print what was read, for programs, instead of taking it over.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: ImportArguments) -> Outcome {
    let ImportArguments { file, set, output, json } = arguments;
    let path = file.display().to_string();
    let unreadable = |cause: &dyn std::fmt::Display| Failure::found(format!("cannot read {path}: {cause}"));
    let bytes = fs::read(&file).map_err(|error| unreadable(&error))?;
    let text = String::from_utf8(bytes).map_err(|_| unreadable(&"it is not in UTF-8; save it so and try again"))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let QuestionFile { items, problems } = QuestionFile::read(&path, text);
    for problem in &problems {
        eprintln!("{problem}");
    }
    if json {
        println!("{}", serde_json::to_string(&items).map_err(|error| Failure::found(error.to_string()))?);
    } else {
        let questions = items.iter().filter(|item| matches!(item, GiftEntry::Question(_))).count();
        let written = gift::write(&gift::import(items, &set));
        match output {
            None => print!("{written}"),
            Some(output) => {
                let place = output.display().to_string();
                let failed = |error: std::io::Error| Failure::found(format!("cannot write {place}: {error}"));
                let mut file = fs::OpenOptions::new().write(true).create_new(true).open(&output).map_err(failed)?;
                std::io::Write::write_all(&mut file, written.as_bytes()).map_err(failed)?;
                println!("Wrote {questions} questions to {place}.");
            }
        }
    }
    match problems.len() {
        0 => Ok(()),
        1 => Err(Failure::found("one problem was found; look at its line")),
        count => Err(Failure::found(format!("{count} problems were found; look at their lines"))),
    }
}
