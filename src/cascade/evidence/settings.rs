use chrono::Months;
use serde::Deserialize;

/// How long evidence is kept.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceSettings {
    /// How many months after it was added a file is erased; 0 is never. Its row stays, without its name.
    pub keep_months: u32,
}

impl EvidenceSettings {
    /// After which time; none where files are kept.
    pub fn after(&self) -> Option<Months> {
        (self.keep_months > 0).then(|| Months::new(self.keep_months))
    }
}
