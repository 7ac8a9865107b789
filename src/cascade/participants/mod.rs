//! Those who take part in a training: they check in on their own phones by a code, are counted for its report, get their
//! attestation, and say what they thought of it. None of them needs an account.

pub mod actions;
pub mod api;
mod bodies;
mod code;
mod delivery_brief;
mod expected;
mod input;
pub mod pages;
mod participant;
pub mod policy;
pub mod retention;
pub mod routes;
pub mod rules;
mod settings;
mod sheet;
pub mod store;
pub mod views;

use crate::platform::db::{id, text_enum};

pub use code::CheckInCode;
pub use delivery_brief::DeliveryBrief;
pub use expected::{ExpectedPeople, ExpectedPerson};
pub use participant::{Arriving, CheckIn, Participant, ParticipantDetails, TestScores};
pub use settings::ParticipantSettings;

id! {
    /// Somebody who took part in a training. Their own form chooses it, so that a form sent twice checks in once.
    ParticipantId
}
id! {
    /// What one participant thought of a training. It is random and leads to nobody.
    FeedbackId
}

/// That a participant had erased who they are, or was taken off the list; see [`crate::platform::db::Tx::changed`].
pub const FORGOTTEN: &str = "participant-forgotten";

/// That somebody checked in; see [`crate::platform::db::Tx::changed`].
pub const ARRIVED: &str = "participant-arrived";

text_enum! {
    /// Which test of a training.
    TestMoment {
        /// The one before it.
        Before = "before",
        /// The one after it.
        After = "after",
    }
}

text_enum! {
    /// Whether participants can check in.
    CheckInState {
        /// The first day of the training has not come.
        NotYet = "not-yet",
        /// They can.
        Open = "open",
        /// It was closed, or the training is over.
        Closed = "closed",
    }
}
