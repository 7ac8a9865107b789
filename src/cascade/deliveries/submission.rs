use crate::cascade::common::DeliveryId;
use crate::cascade::deliveries::rules::{SubmissionDecision, Warning};
use crate::cascade::deliveries::{Report, Team};

/// A plan or report on its way in.
#[derive(Clone, Debug)]
pub struct Submission {
    /// Which delivery; the client chooses it, so that a submission sent twice is one.
    pub id: DeliveryId,
    /// The revision it corrects; none if it is the first about its delivery.
    pub revision: Option<i32>,
    /// Whether it says what will be or what was.
    pub sending: SubmissionDecision,
    /// What it says.
    pub report: Report,
    /// Who taught.
    pub team: Team,
    /// The answer to the question with which it was returned, or another word on it; may be empty.
    pub answer: String,
    /// The warnings its writer has seen and is sure about.
    pub overridden_warnings: OverriddenWarnings,
}

/// Which warnings do not hold a report up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OverriddenWarnings {
    /// None of them do: programs are told afterwards.
    All,
    /// Those that the writer has seen, by [`Warning::key`].
    These(Vec<String>),
}

/// What became of a submission.
#[derive(Clone, Debug)]
pub enum SubmissionOutcome {
    /// It stands; what people call its delivery, and what is odd about it.
    Done(String, Vec<Warning>),
    /// Nothing was written yet: its writer has to look at these first.
    Warned(Vec<Warning>),
}
