//! Bringing people in from a sheet.

pub mod read;
pub mod rehearsal;
mod scope;
pub mod template;
pub mod upload;
pub mod views;

use crate::platform::sheets::rehearsal::ImportColumn;

pub(in crate::cohorts) use scope::may_be_set;

/// A column of a sheet of people that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PeopleColumn {
    /// Their address: by it they are known.
    Email,
    /// What they are called.
    Name,
    /// As what they take part.
    Role,
    /// The language they read.
    Language,
    /// Where their day begins and ends.
    TimeZone,
    /// Their country.
    Country,
}

/// The columns that are read, in the order in which a list is taken out.
pub const COLUMNS: [PeopleColumn; 6] = [
    PeopleColumn::Email,
    PeopleColumn::Name,
    PeopleColumn::Role,
    PeopleColumn::Language,
    PeopleColumn::TimeZone,
    PeopleColumn::Country,
];

impl ImportColumn for PeopleColumn {
    fn key(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Name => "name",
            Self::Role => "role",
            Self::Language => "language",
            Self::TimeZone => "time_zone",
            Self::Country => "country",
        }
    }

    fn place(self) -> usize {
        self as usize
    }
}

impl PeopleColumn {
    /// The key of its title.
    pub fn word(self) -> &'static str {
        match self {
            Self::Email => "sheet-email",
            Self::Name => "sheet-name",
            Self::Role => "sheet-role",
            Self::Language => "sheet-language",
            Self::TimeZone => "sheet-time-zone",
            Self::Country => "sheet-country",
        }
    }
}
