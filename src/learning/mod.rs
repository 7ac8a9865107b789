//! Learning: how far each learner is, whatever the language and whatever the cohort.

pub mod routes;

use crate::db::id;

id! {
    /// Who learns: a person; later also a participant of a cascaded training, who has no account.
    LearnerId
}
id! {
    /// One answered question set. The client chooses it, so that an answer sent twice is one.
    AttemptId
}
