//! What the rooms of the cascade say in the same words: ids and states, who sees what, lists, names.

mod evidence;
pub mod lists;
pub mod policy;
pub mod store;
mod title;
pub mod views;

use crate::platform::db::{id, text_enum};

pub use evidence::{Evidence, EvidenceId, EvidenceKind, takes_evidence};
pub use title::{NO_BREAK, Title};

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
