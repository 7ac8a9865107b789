//! What holds of check-ins, and what they come to.

mod attestation;
mod feedback;
mod head_count;
mod keys;
mod test;
mod window;

pub use attestation::{AttestationState, attestation_state};
pub use feedback::{
    FEWEST_ANSWERS, FeedbackAnswers, FeedbackSummary, QUESTIONS, QuestionSummary, feedback_is_open, summary,
};
pub use head_count::{head_count, unique_people};
pub use keys::{device_hash, name_key, person_key};
pub use test::{asked_of, score_of, test_is_open, test_of, tested_module};
pub use window::{open_until, state_of};

/// How many participants a training has at most, so that nobody fills the list for fun.
pub const MOST_PARTICIPANTS: i64 = 2_000;
/// How many wrong codes may come from one network address in 15 minutes. Those at a training share one; they have a code
/// that is right, and only wrong ones count.
pub const MOST_WRONG_CODES: i32 = 60;

#[cfg(test)]
mod tests {
    use crate::cascade::common::{DeliveryMode, DeliveryState, Title};
    use crate::cascade::participants::DeliveryBrief;
    use crate::people::associations::{Association, Names};

    /// A training of two days in Nairobi.
    pub fn brief(state: DeliveryState) -> DeliveryBrief {
        let day = |text: &str| text.parse().unwrap();
        DeliveryBrief {
            id: uuid::Uuid::nil().into(),
            reference: "DLV-2027-0001".into(),
            state,
            starts_on: day("2027-02-15"),
            ends_on: day("2027-02-16"),
            zone: "Africa/Nairobi".parse().unwrap(),
            minutes: Some(570),
            invited: None,
            title: Title {
                municipality: "Machakos".into(),
                venue: String::new(),
                mode: DeliveryMode::InPerson,
                acronym: "CoG".into(),
                starts_on: day("2027-02-15"),
                people: None,
            },
            association: Association {
                id: uuid::Uuid::nil().into(),
                slug: "ke-cog".into(),
                acronym: "CoG".into(),
                country: "KE".parse().unwrap(),
                names: Names::default(),
                section_id: uuid::Uuid::nil().into(),
                revision: 1,
            },
            country: "KE".parse().unwrap(),
            languages: Vec::new(),
            modules: Vec::new(),
        }
    }
}
