//! What imports of every kind say of the rows of a sheet before anything is done.

use std::collections::HashMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::platform::error::Message;
use crate::platform::sheets::read::SheetReading;
use crate::platform::values::{Country, Language};
use crate::platform::web::Words;
use content::folded;

/// Something that is changed about what a row describes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct ImportChange {
    /// What.
    pub column: String,
    /// What it was.
    pub before: String,
    /// What it will be.
    pub after: String,
}

/// A column of a kind of sheet that is read.
pub trait ImportColumn: Copy {
    /// What it is called in every language.
    fn key(self) -> &'static str;
    /// Its place among the columns that are looked for.
    fn place(self) -> usize;
}

/// What is wrong with a cell: which column, what stands there, and what helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellFault<C> {
    /// The column.
    pub column: C,
    /// What stands there.
    pub value: String,
    /// What is wrong, and what to do about it.
    pub message: Message,
}

/// Something wrong in a cell.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ImportProblem {
    /// The column's name.
    #[schema(example = "email")]
    pub column: String,
    /// The column's letter in the sheet, where the sheet has it.
    #[schema(example = "B")]
    pub letter: Option<String>,
    /// What stands there.
    pub value: String,
    /// What is wrong and what helps, in the reader's language.
    pub message: String,
}

impl ImportProblem {
    /// The fault of a cell, as people and programs get it.
    pub fn new<C: ImportColumn>(
        words: &Words,
        language: Language,
        reading: &SheetReading,
        sheet: &str,
        fault: &CellFault<C>,
    ) -> Self {
        Self {
            column: fault.column.key().to_owned(),
            letter: reading.letter(sheet, fault.column.place()),
            value: fault.value.clone(),
            message: words.say_message(language, &fault.message),
        }
    }
}

/// A value as a message quotes it.
pub fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

/// The names of countries in every language.
pub struct CountryNames(HashMap<String, Country>);

impl CountryNames {
    /// Reads them from the words.
    pub fn new(words: &Words) -> Self {
        let keys: Vec<&str> = words.keys().filter(|key| key.starts_with("country-")).collect();
        let mut countries = HashMap::new();
        for language in words.languages() {
            for key in &keys {
                if let Some(country) = key.strip_prefix("country-").and_then(|code| code.parse().ok()) {
                    countries.insert(folded(&words.say(language, key)), country);
                }
            }
        }
        Self(countries)
    }

    /// The country that a cell names, by its code or in words.
    pub fn read(&self, cell: &str) -> Option<Country> {
        let named = || self.0.get(&folded(cell)).copied();
        let code = || cell.parse::<Country>().ok().filter(|code| self.0.values().any(|one| one == code));
        code().or_else(named)
    }
}
