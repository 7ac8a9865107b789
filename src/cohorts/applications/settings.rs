use chrono::Months;
use serde::Deserialize;

/// How long applications are kept.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicationSettings {
    /// How many months after their call has closed the applications of those who got no place are erased; 0 is never.
    pub keep_months: u32,
}

impl ApplicationSettings {
    /// After which time; none where they are kept.
    pub fn after(&self) -> Option<Months> {
        (self.keep_months > 0).then(|| Months::new(self.keep_months))
    }
}
