//! The cascade: what trainers commit to pass on, the trainings they hold, and who confirms them.

pub mod api;
mod bodies;
mod commitment;
mod delivery;
mod figures;
pub mod form;
mod input;
pub mod load;
pub mod pages;
pub mod policy;
mod report;
pub mod routes;
pub mod rules;
pub mod store;
pub mod title;
pub mod views;

use crate::platform::db::{id, text_enum};

pub use commitment::{Commitment, CommitmentTerms};
pub use delivery::{Delivery, DeliveryEvent, DeliveryTrainer};
pub use figures::{CascadeFigures, CommitmentFigures, Tally};
pub use report::{OwnLink, Report, ReportCounts, Team, Test, Who};
pub use title::Title;

id! {
    /// A trainer's commitment to a delivery.
    CommitmentId
}
id! {
    /// One cascaded training. The client chooses it, so that a report sent twice is one.
    DeliveryId
}

text_enum! {
    /// The life of a delivery.
    DeliveryState {
        /// Being written. Nobody but its writer knows of it, and it has no reference yet.
        Draft = "draft",
        /// Will be held.
        Planned = "planned",
        /// Was held, says one side.
        Reported = "reported",
        /// The other side says so too.
        Confirmed = "confirmed",
        /// The coordinator has taken it up; it is locked.
        Accepted = "accepted",
        /// Goes back to its reporter with a question.
        Returned = "returned",
        /// Will not be held.
        Cancelled = "cancelled",
        /// Was reported in error.
        Withdrawn = "withdrawn",
    }
}

impl DeliveryState {
    /// Whether the other side has vouched for it: such figures are shown apart from those that are only reported.
    pub fn is_confirmed(self) -> bool {
        matches!(self, Self::Confirmed | Self::Accepted)
    }
}

text_enum! {
    /// How far a commitment has come; computed, never stored.
    CommitmentState {
        /// Still to be kept, in time.
        Open = "open",
        /// Its day has passed without a report.
        Overdue = "overdue",
        /// A delivery of it was reported, and the other side has not confirmed it yet.
        Reported = "reported",
        /// A delivery of it was confirmed.
        Fulfilled = "fulfilled",
        /// Taken back, with a reason.
        Released = "released",
    }
}

text_enum! {
    /// For whom somebody acts on a delivery. One side reports, the other confirms.
    Side {
        /// Those who taught.
        Trainer = "trainer",
        /// The association whose members were taught.
        Association = "association",
        /// The coordinator: accepts, and confirms in place of a side that has nobody to do it.
        Coordinator = "coordinator",
    }
}

text_enum! {
    /// How far the training went.
    DeliveryLevel {
        /// They know of it.
        Awareness = "awareness",
        /// They work with it.
        Working = "working",
        /// They can teach it.
        TrainingOfTrainers = "training-of-trainers",
    }
}

text_enum! {
    /// Where people met.
    DeliveryMode {
        /// In one room.
        InPerson = "in-person",
        /// Each behind a screen.
        Online = "online",
        /// Both.
        Hybrid = "hybrid",
    }
}

text_enum! {
    /// How participants were counted.
    Basis {
        /// From a list of names.
        Named = "named",
        /// By counting heads.
        Counted = "counted",
        /// Some by name, all by count: the greater stands.
        Mixed = "mixed",
    }
}

text_enum! {
    /// A participant's sex, as they stated it.
    Sex {
        /// Women.
        Women = "women",
        /// Men.
        Men = "men",
        /// Other.
        Other = "other",
        /// Not stated.
        NotStated = "not-stated",
    }
}

text_enum! {
    /// Where a participant stands.
    ParticipantRole {
        /// Elected officials.
        Elected = "elected",
        /// Municipal staff.
        MunicipalStaff = "municipal-staff",
        /// Association staff.
        AssociationStaff = "association-staff",
        /// Civil society.
        CivilSociety = "civil-society",
        /// Others, and those who did not say.
        Other = "other",
    }
}

text_enum! {
    /// What somebody did in a delivery.
    DeliveryTrainerRole {
        /// Led it, and answers for its report.
        Lead = "lead",
        /// Taught with the lead.
        CoTrainer = "co-trainer",
        /// Looked on.
        Observer = "observer",
        /// Taught for the first time, with somebody experienced beside them.
        FirstTimer = "first-timer",
    }
}

impl DeliveryTrainerRole {
    /// Whether they taught. An observer looked on, and may well confirm what they saw.
    pub fn teaches(self) -> bool {
        self != Self::Observer
    }
}

text_enum! {
    /// What can happen to a delivery.
    DeliveryEventKind {
        /// It was planned.
        Planned = "planned",
        /// It was reported.
        Reported = "reported",
        /// Its report was changed.
        Edited = "edited",
        /// The other side confirmed it.
        Confirmed = "confirmed",
        /// It was returned with a comment.
        Returned = "returned",
        /// It was accepted.
        Accepted = "accepted",
        /// An accepted report was opened again, with a reason.
        Amended = "amended",
        /// It was cancelled.
        Cancelled = "cancelled",
        /// It was withdrawn.
        Withdrawn = "withdrawn",
    }
}
