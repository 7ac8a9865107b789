use chrono::NaiveDate;

use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cascade::participants::DeliveryBrief;
use crate::platform::clock::Timestamp;
use crate::platform::db::columns;

columns! {
    sign_up_pages;
    /// What those who teach say of signing up.
    SignUpTerms {
        /// How many places there are.
        places: i32 => places,
        /// The last day on which people can sign up, there.
        closes_on: NaiveDate => closes_on,
        /// What it is about; may be empty.
        about: String => about,
    }
}

columns! {
    sign_up_pages;
    /// What those who signed up were told last of the training.
    ToldTraining {
        /// Its first day.
        starts_on: NaiveDate => starts_on,
        /// Its last day.
        ends_on: NaiveDate => ends_on,
        /// Where it is held.
        place: String => place,
        /// That it does not take place.
        called_off: bool => called_off,
    }
}

impl ToldTraining {
    /// How a training stands.
    pub fn of(brief: &DeliveryBrief) -> Self {
        Self {
            starts_on: brief.starts_on,
            ends_on: brief.ends_on,
            place: brief.place(),
            called_off: matches!(brief.state, DeliveryState::Cancelled | DeliveryState::Withdrawn),
        }
    }
}

/// The public page of a training, on which people sign up.
#[derive(Clone, Debug, PartialEq)]
pub struct SignUpPage {
    /// Of which training.
    pub delivery_id: DeliveryId,
    /// What is said of signing up.
    pub terms: SignUpTerms,
    /// When it was closed; nothing while it is open.
    pub closed_at: Option<Timestamp>,
    /// What people were told of the training.
    pub told: ToldTraining,
    /// Counts what calendars are told.
    pub sequence: i32,
    /// Counts the changes of its terms.
    pub revision: i32,
    /// Since when it is there.
    pub created_at: Timestamp,
}
