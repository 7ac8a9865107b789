//! What programs send about new trainers. Read as forms; see `input`.
#![allow(dead_code, reason = "describes bodies that are read as forms")]

use utoipa::ToSchema;

use crate::cascade::participants::ParticipantId;

/// The cohort for the new trainers of a training.
#[derive(Debug, ToSchema)]
pub struct FoundingCohortBody {
    /// Its address.
    #[schema(example = "west-africa-2027")]
    pub cohort: String,
}

/// Those who are to become trainers.
#[derive(Debug, ToSchema)]
pub struct NewTrainersBody {
    /// Texts with addresses as people paste them, with or without names. What cannot be read is named by its line
    /// (`people.2`).
    #[schema(example = json!(["Ana Flores <ana@example.org>"]))]
    pub people: Option<Vec<String>>,
    /// Those who took part in the training and left an address.
    pub participants: Option<Vec<ParticipantId>>,
    /// The language of the mail to people who are new here, of those offered.
    #[schema(example = "es")]
    pub language: String,
    /// That what they pass on may go further than two generations; needed where it would.
    pub deeper: Option<bool>,
}
