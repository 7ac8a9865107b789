//! What became of trainings: what participants mean to do, what was done three, six and twelve months later, and what
//! governments decided. Participants need no account for it.

pub mod actions;
pub mod api;
mod bodies;
mod follow_up;
mod government_act;
pub mod input;
mod intention;
pub mod links;
pub mod mails;
pub mod pages;
pub mod planner;
pub mod policy;
pub mod routes;
pub mod rules;
mod settings;
pub mod store;
pub mod views;

use crate::platform::db::{id, text_enum};

pub use follow_up::{FollowUp, FollowUpAnswer, SaidAnswer};
pub use government_act::{ActLine, GovernmentAct, ReportedAct};
pub use intention::Intention;
pub use settings::FollowUpSettings;

id! {
    /// A question about what became of a training.
    FollowUpId
}
id! {
    /// One answer to such a question.
    FollowUpAnswerId
}
id! {
    /// What a government did. The form of who reports it first chooses nothing: the government and the kind make it one.
    GovernmentActId
}
id! {
    /// That somebody reported such an act.
    ActReportId
}

text_enum! {
    /// Who is asked what became of a training.
    FollowUpSide {
        /// Somebody who took part, about what they meant to do.
        Participant = "participant",
        /// Those who taught.
        Trainer = "trainer",
        /// The association whose members were taught.
        Association = "association",
    }
}

text_enum! {
    /// What became of it.
    FollowUpOutcome {
        /// It is done.
        Done = "done",
        /// It is under way.
        UnderWay = "under-way",
        /// Nothing has come of it yet.
        NotYet = "not-yet",
    }
}

text_enum! {
    /// What a government did.
    GovernmentActKind {
        /// It began a voluntary local review.
        Review = "voluntary-local-review",
        /// It aligned a plan with the goals.
        Plan = "plan-aligned",
        /// It adopted a local strategy to reduce the risk of disasters.
        RiskStrategy = "risk-strategy",
        /// It gave money for it.
        Budget = "budget-line",
        /// It joined Making Cities Resilient 2030.
        Resilient = "mcr2030",
        /// Something else.
        Other = "other",
    }
}
