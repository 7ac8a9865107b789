use chrono::Months;
use serde::Deserialize;

/// How long it is kept what participants mean to do, and where they are asked about it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUpSettings {
    /// How many months after it was written an intended action and its address are erased; 0 is never. The last question comes
    /// after twelve.
    pub keep_months: u32,
}

impl FollowUpSettings {
    /// After which time; none where they are kept.
    pub fn after(&self) -> Option<Months> {
        (self.keep_months > 0).then(|| Months::new(self.keep_months))
    }
}
