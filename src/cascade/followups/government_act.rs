use chrono::NaiveDate;

use super::{GovernmentActId, GovernmentActKind};
use crate::platform::db::columns;
use crate::platform::values::Country;

columns! {
    government_acts;
    /// What a government did.
    GovernmentAct {
        /// Which act.
        id: GovernmentActId => id,
        /// The country of the government.
        country: Country => country,
        /// What it is called.
        government: String => government,
        /// What it did.
        kind: GovernmentActKind => kind,
        /// On which day.
        acted_on: NaiveDate => acted_on,
        /// Where one can read of it; may be empty.
        link: String => link,
        /// A line about it; may be empty.
        note: String => note,
        /// Counts its changes.
        revision: i32 => revision,
    }
}

/// An act as somebody reports it. The government is of the country of the association.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportedAct {
    /// What it is called.
    pub government: String,
    /// What it did.
    pub kind: GovernmentActKind,
    /// On which day.
    pub acted_on: NaiveDate,
    /// Where one can read of it; may be empty.
    pub link: String,
    /// A line about it; may be empty.
    pub note: String,
}

/// An act in a list.
#[derive(Clone, Debug)]
pub struct ActLine {
    /// The act.
    pub act: GovernmentAct,
    /// How often it was reported.
    pub reports: i64,
}
