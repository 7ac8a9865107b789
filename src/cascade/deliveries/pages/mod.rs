//! The pages of deliveries.

pub mod delivery;
pub mod list;
pub mod report;
pub mod revisions;
pub mod triage;

use crate::platform::db::text_enum;

text_enum! {
    /// What a form about a delivery is to do.
    FormAction {
        /// Keep it for later.
        Draft = "draft",
        /// Plan it.
        Plan = "plan",
        /// Report it.
        Report = "report",
    }
}
