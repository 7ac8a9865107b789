//! Bringing member governments in from a sheet.

pub mod read;
pub mod rehearsal;
pub mod template;
pub mod views;

use crate::platform::sheets::rehearsal::ImportColumn;

/// A column of a sheet of governments that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GovernmentColumn {
    /// The code within its country: by it a government is known.
    Code,
    /// What it is called there; the one column that is needed.
    Name,
    /// Its name in English.
    NameEnglish,
    /// Its name in French.
    NameFrench,
    /// Its name in Spanish.
    NameSpanish,
    /// Its country; that of the association where nothing is said.
    Country,
    /// What kind of government it is.
    Kind,
    /// How many people live there.
    Population,
    /// Degrees north.
    Latitude,
    /// Degrees east.
    Longitude,
}

/// The columns that are read, in the order in which a list is taken out.
pub const GOVERNMENT_COLUMNS: [GovernmentColumn; 10] = [
    GovernmentColumn::Code,
    GovernmentColumn::Name,
    GovernmentColumn::NameEnglish,
    GovernmentColumn::NameFrench,
    GovernmentColumn::NameSpanish,
    GovernmentColumn::Country,
    GovernmentColumn::Kind,
    GovernmentColumn::Population,
    GovernmentColumn::Latitude,
    GovernmentColumn::Longitude,
];

/// The columns for names in a language, with its code.
pub(super) const NAME_COLUMNS: [(GovernmentColumn, &str); 3] = [
    (GovernmentColumn::NameEnglish, "en"),
    (GovernmentColumn::NameFrench, "fr"),
    (GovernmentColumn::NameSpanish, "es"),
];

impl ImportColumn for GovernmentColumn {
    fn key(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Name => "name",
            Self::NameEnglish => "name_en",
            Self::NameFrench => "name_fr",
            Self::NameSpanish => "name_es",
            Self::Country => "country",
            Self::Kind => "kind",
            Self::Population => "population",
            Self::Latitude => "latitude",
            Self::Longitude => "longitude",
        }
    }

    fn place(self) -> usize {
        self as usize
    }
}

impl GovernmentColumn {
    /// The key of its title.
    pub fn word(self) -> &'static str {
        match self {
            Self::Code => "sheet-code",
            Self::Name => "sheet-name",
            Self::NameEnglish => "sheet-name-en",
            Self::NameFrench => "sheet-name-fr",
            Self::NameSpanish => "sheet-name-es",
            Self::Country => "sheet-country",
            Self::Kind => "sheet-kind",
            Self::Population => "sheet-population",
            Self::Latitude => "sheet-latitude",
            Self::Longitude => "sheet-longitude",
        }
    }
}
