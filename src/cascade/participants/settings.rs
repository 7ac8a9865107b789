use chrono::Months;
use serde::Deserialize;

/// How long participants are known by name.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParticipantSettings {
    /// How many months after somebody checked in their name and address are erased; 0 is never.
    pub name_months: u32,
}

impl ParticipantSettings {
    /// After which time; none where names are kept.
    pub fn after(&self) -> Option<Months> {
        (self.name_months > 0).then(|| Months::new(self.name_months))
    }
}
