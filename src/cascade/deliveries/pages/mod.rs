//! The pages of deliveries.

pub mod delivery;
pub mod list;
pub mod report;
pub mod revisions;
pub mod triage;

use crate::cascade::deliveries::store::drafts;
use crate::cascade::deliveries::{Delivery, form};
use crate::people::accounts::Viewer;
use crate::platform::db::text_enum;
use crate::platform::web::Form;

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

/// The form of a delivery as it is.
fn filled(delivery: &Delivery, viewer: &Viewer) -> Form {
    let mut form = Form::default();
    form.set("id", delivery.id);
    form::fill(&mut form, delivery, viewer.id);
    form
}

/// A form as it was left.
fn resumed(draft: &drafts::SavedDraft) -> Form {
    let pairs = draft.fields.iter().flat_map(|(name, values)| values.iter().map(move |value| (name, value)));
    Form::from_pairs(pairs.map(|(name, value)| (name.clone(), value.clone())))
}
