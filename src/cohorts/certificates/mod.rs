//! Teach-back and certification: a trainer is observed while teaching, is certified by whoever coordinates the cohort, and has a
//! certificate that anybody who is given its address can verify.

pub mod actions;
pub mod api;
mod bodies;
mod certificate;
mod code;
pub mod input;
pub mod pages;
pub mod policy;
pub mod routes;
pub mod rules;
mod sheet;
pub mod store;
mod teach_back;
pub mod views;

use crate::platform::db::{id, text_enum};

pub use certificate::{Certificate, CertificationRules, CertifiedModule};
pub use code::CertificateCode;
pub use teach_back::{Rubric, TeachBack, TeachBackOutcome};

id! {
    /// A certificate.
    CertificateId
}
id! {
    /// What one observer saw. Their own form chooses it, so that a form sent twice records once.
    TeachBackId
}

text_enum! {
    /// Whether a certificate holds.
    CertificateState {
        /// It does.
        Valid = "valid",
        /// Its last day is over.
        Expired = "expired",
        /// It was taken back.
        Revoked = "revoked",
    }
}

text_enum! {
    /// How far a trainer is with certification.
    CertificationStatus {
        /// Nothing is missing but the act.
        Ready = "ready",
        /// Something is missing.
        NotYet = "not-yet",
        /// Has a certificate that holds.
        Certified = "certified",
        /// Has one whose last day is over.
        Expired = "expired",
    }
}

text_enum! {
    /// Why somebody cannot be certified now.
    CertificationLack {
        /// Has one that was not taken back.
        Certified = "certified",
        /// Does not take part any more.
        Left = "left",
        /// Takes part as an observer.
        Observer = "observer",
        /// Is whoever would certify.
        Own = "own",
        /// Has not completed the course.
        NotCompleted = "not-completed",
        /// Has not said their name.
        NoName = "no-name",
        /// Was not observed yet.
        NotObserved = "not-observed",
        /// Was observed, and is to repeat it or not to be certified yet.
        NotPassed = "not-passed",
        /// Those who observed them do not agree.
        Disagreement = "disagreement",
    }
}
