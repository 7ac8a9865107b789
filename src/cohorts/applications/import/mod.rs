//! Applications from a file.

mod read;
pub mod rehearsal;

use super::CallQuestion;
use super::rules::MOST_QUESTIONS;
use crate::platform::sheets::SheetColumn;
use crate::platform::sheets::read::{ColumnSpec, SheetSubject, UploadedSheet};
use crate::platform::sheets::rehearsal::ImportColumn;
use crate::platform::web::Words;

pub use read::{ApplicationRow, SheetApplicant, applicants};

/// A column of a sheet of applications that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplicationColumn {
    /// Their address: by it they are known.
    Email,
    /// What they are called.
    Name,
    /// Their country.
    Country,
    /// Their association.
    Association,
    /// Their sex, as they state it.
    Sex,
    /// The language they read.
    Language,
    /// Their answer to a question, counted from 1.
    Answer(usize),
}

/// The columns before the answers.
pub const COLUMNS: [ApplicationColumn; 6] = [
    ApplicationColumn::Email,
    ApplicationColumn::Name,
    ApplicationColumn::Country,
    ApplicationColumn::Association,
    ApplicationColumn::Sex,
    ApplicationColumn::Language,
];

/// The keys of answers; a call asks no more.
const ANSWERS: [&str; MOST_QUESTIONS] = ["q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10", "q11", "q12"];

impl ImportColumn for ApplicationColumn {
    fn key(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Name => "name",
            Self::Country => "country",
            Self::Association => "association",
            Self::Sex => "sex",
            Self::Language => "language",
            Self::Answer(number) => ANSWERS.get(number.saturating_sub(1)).copied().unwrap_or("q1"),
        }
    }

    fn place(self) -> usize {
        match self {
            Self::Answer(number) => COLUMNS.len() + number.saturating_sub(1),
            other => COLUMNS.iter().position(|column| *column == other).unwrap_or(0),
        }
    }
}

impl ApplicationColumn {
    /// The key of its title; an answer is called as its question is.
    pub fn word(self) -> &'static str {
        match self {
            Self::Email => "sheet-email",
            Self::Name | Self::Answer(_) => "sheet-name",
            Self::Country => "sheet-country",
            Self::Association => "sheet-association",
            Self::Sex => "sheet-sex",
            Self::Language => "sheet-language",
        }
    }
}

/// That the rows of a sheet are applications.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetOfApplications;

impl SheetSubject for SheetOfApplications {
    const NO_TITLES: &'static str = "import-no-titles";
    const NO_ROWS: &'static str = "import-no-rows";

    fn specs(words: &Words) -> Vec<ColumnSpec> {
        read::specs(words)
    }
}

/// What is kept of a sheet of applications.
pub type ApplicationsUpload = UploadedSheet<SheetOfApplications>;

/// The columns of the answers in a sheet to be filled in, called by their keys: questions are called differently in each language.
pub(super) fn answer_columns(questions: &[CallQuestion]) -> impl Iterator<Item = SheetColumn> {
    let key = |question: &CallQuestion| ANSWERS.iter().copied().find(|key| *key == question.key);
    questions.iter().map(move |question| SheetColumn { title: question.key.clone(), key: key(question) })
}
