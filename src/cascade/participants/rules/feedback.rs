//! What participants thought, so that nobody is found out: nothing is shown of fewer than five.

use chrono::{Days, NaiveDate};
use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::common::DeliveryState;
use crate::platform::db::columns;

/// From how many answers on they are shown.
pub const FEWEST_ANSWERS: usize = 5;
/// For how many days after a training one can say what one thought of it.
const OPEN_DAYS: u64 = 30;

/// What is asked, each answered from 1 to 5, by the names of their fields.
pub const QUESTIONS: [&str; 5] = ["useful", "clear", "lively", "fitting", "overall"];

columns! {
    delivery_feedback;
    /// What one participant answered.
    FeedbackAnswers {
        /// Whether they can use it in their work.
        useful: i32 => useful,
        /// Whether they understood it.
        clear: i32 => clear,
        /// Whether they could take part, try and ask.
        lively: i32 => lively,
        /// Whether it fitted their own context.
        fitting: i32 => fitting,
        /// How content they were in all.
        overall: i32 => overall,
        /// What they want to say besides; may be empty.
        remark: String => remark,
    }
}

impl FeedbackAnswers {
    /// The answers in the order of [`QUESTIONS`].
    fn marks(&self) -> [i32; 5] {
        [self.useful, self.clear, self.lively, self.fitting, self.overall]
    }
}

/// What all answered to one question.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct QuestionSummary {
    /// Which question.
    #[schema(value_type = String)]
    pub question: &'static str,
    /// The mean of the answers, 1 to 5.
    pub mean: f64,
    /// How many gave each answer, from 1 to 5.
    pub marks: [usize; 5],
}

/// What participants thought of a training.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct FeedbackSummary {
    /// How many answered.
    pub answers: usize,
    /// Question by question; empty while there are too few answers.
    pub questions: Vec<QuestionSummary>,
    /// What they said besides, in the order of the alphabet; empty while there are too few answers.
    pub remarks: Vec<String>,
}

/// Whether participants can say what they thought: from the last day on, for a month, of a training that took place.
pub fn feedback_is_open(state: DeliveryState, ends_on: NaiveDate, today: NaiveDate) -> bool {
    let takes_place = !matches!(state, DeliveryState::Draft | DeliveryState::Cancelled | DeliveryState::Withdrawn);
    let last = ends_on.checked_add_days(Days::new(OPEN_DAYS)).unwrap_or(ends_on);
    takes_place && (ends_on..=last).contains(&today)
}

/// What answers come to; nothing but their number while there are fewer than [`FEWEST_ANSWERS`].
pub fn summary(all: &[FeedbackAnswers]) -> FeedbackSummary {
    if all.len() < FEWEST_ANSWERS {
        return FeedbackSummary { answers: all.len(), questions: Vec::new(), remarks: Vec::new() };
    }
    let question = |(at, question): (usize, &'static str)| {
        let given: Vec<i32> = all.iter().map(|one| one.marks()[at]).collect();
        let sum: i32 = given.iter().sum();
        let marks = [1, 2, 3, 4, 5].map(|mark| given.iter().filter(|one| **one == mark).count());
        QuestionSummary { question, mean: f64::from(sum) / given.len() as f64, marks }
    };
    let mut remarks: Vec<String> =
        all.iter().map(|one| one.remark.clone()).filter(|remark| !remark.is_empty()).collect();
    remarks.sort();
    FeedbackSummary {
        answers: all.len(),
        questions: QUESTIONS.into_iter().enumerate().map(question).collect(),
        remarks,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(overall: i32, remark: &str) -> FeedbackAnswers {
        FeedbackAnswers { useful: 5, clear: 4, lively: 3, fitting: 2, overall, remark: remark.into() }
    }

    #[test]
    fn nothing_is_shown_of_four_and_all_of_five() {
        let mut all = vec![answers(5, "More time"), answers(4, ""), answers(3, "A map"), answers(2, "")];
        let four = summary(&all);
        assert_eq!((four.answers, four.questions.len(), four.remarks.len()), (4, 0, 0));
        all.push(answers(1, ""));
        let five = summary(&all);
        assert_eq!((five.answers, five.questions.len()), (5, 5));
        assert_eq!(five.remarks, ["A map", "More time"]);
        let overall = five.questions.last().unwrap();
        assert_eq!((overall.question, overall.mean, overall.marks), ("overall", 3.0, [1; 5]));
    }

    #[test]
    fn it_can_be_given_from_the_last_day_on_for_a_month() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let open = |state, today| feedback_is_open(state, day("2027-02-16"), day(today));
        assert!(!open(DeliveryState::Planned, "2027-02-15"));
        assert!(open(DeliveryState::Planned, "2027-02-16"));
        assert!(open(DeliveryState::Accepted, "2027-03-18"));
        assert!(!open(DeliveryState::Accepted, "2027-03-19"));
        assert!(!open(DeliveryState::Cancelled, "2027-02-16"));
    }
}
