//! Signing up ahead: a planned training may have a public page on which people without an account ask for a place. Places are never
//! given twice, who waits moves up by themselves, and everybody's calendar is told what becomes of the training.

pub mod actions;
pub mod api;
mod bodies;
pub mod expected;
mod input;
pub mod links;
pub mod mails;
pub mod pages;
pub mod planner;
pub mod policy;
pub mod routes;
pub mod rules;
mod sheet;
mod sign_up;
mod sign_up_page;
pub mod store;
mod taking;
pub mod views;

use crate::platform::db::{id, text_enum};

pub use sign_up::{NewSignUp, SignUp};
pub use sign_up_page::{SignUpPage, SignUpTerms, ToldTraining};

id! {
    /// That somebody signed up for a training.
    SignUpId
}

text_enum! {
    /// Where somebody stands who signed up.
    SignUpState {
        /// They have a place.
        Placed = "placed",
        /// They wait for one.
        Waiting = "waiting",
        /// They signed off.
        SignedOff = "signed-off",
        /// Those who teach took them off.
        Removed = "removed",
    }
}

impl SignUpState {
    /// Those who have a place or wait for one.
    pub const THERE: [Self; 2] = [Self::Placed, Self::Waiting];
}

text_enum! {
    /// Whether people can sign up for a training.
    SignUpWindow {
        /// They can, and get a place.
        Open = "open",
        /// They can, and wait for a place.
        Full = "full",
        /// They cannot: it was closed, its last day is over, or the training has begun.
        Closed = "closed",
        /// The training does not take place.
        CalledOff = "called-off",
    }
}

text_enum! {
    /// What a mail says to somebody who signed up.
    SignUpWord {
        /// They have a place.
        Placed = "placed",
        /// They wait for one.
        Waiting = "waiting",
        /// They have moved up.
        MovedUp = "moved_up",
        /// How things stand: they signed up once more.
        Again = "again",
        /// The training takes place on another day or elsewhere.
        Changed = "changed",
        /// It is near.
        Reminder = "reminder",
        /// They signed off.
        SignedOff = "signed_off",
        /// They were taken off the list.
        Removed = "removed",
        /// The training does not take place.
        CalledOff = "called_off",
    }
}
