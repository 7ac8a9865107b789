use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::followups::FollowUpOutcome;
pub use crate::cascade::participants::rules::FEWEST_ANSWERS;

/// How many were asked, and what they answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OutcomeCounts {
    /// How many questions there were.
    pub asked: i64,
    /// How many of them were answered: done.
    pub done: i64,
    /// Under way.
    pub under_way: i64,
    /// Not yet.
    pub not_yet: i64,
}

/// What answers come to, as it may be shown: nothing of fewer than [`FEWEST_ANSWERS`] but how many were asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, ToSchema)]
pub struct FollowUpTally {
    /// How many questions were asked.
    pub asked: i64,
    /// How many were answered; absent while there are fewer than five answers, as all that follows.
    pub answered: Option<i64>,
    /// How many of the answers are “done”.
    pub done: Option<i64>,
    /// How many are “under way”.
    pub under_way: Option<i64>,
    /// The share of the questions that were answered.
    pub share_answered: Option<f64>,
    /// The share of the answers that say that it was carried out.
    pub share_done: Option<f64>,
}

impl OutcomeCounts {
    /// Adds so many questions with that answer, or without one.
    pub fn add(&mut self, outcome: Option<FollowUpOutcome>, count: i64) {
        self.asked += count;
        match outcome {
            Some(FollowUpOutcome::Done) => self.done += count,
            Some(FollowUpOutcome::UnderWay) => self.under_way += count,
            Some(FollowUpOutcome::NotYet) => self.not_yet += count,
            None => {}
        }
    }

    /// As it may be shown.
    pub fn shown(self) -> FollowUpTally {
        let Self { asked, done, under_way, not_yet } = self;
        let answered = done + under_way + not_yet;
        if usize::try_from(answered).is_ok_and(|answered| answered < FEWEST_ANSWERS) {
            return FollowUpTally { asked, ..FollowUpTally::default() };
        }
        FollowUpTally {
            asked,
            answered: Some(answered),
            done: Some(done),
            under_way: Some(under_way),
            share_answered: Some(answered as f64 / asked as f64),
            share_done: Some(done as f64 / answered as f64),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_shown_of_fewer_than_five_answers() {
        let counts = |done, not_yet| OutcomeCounts { asked: 10, done, under_way: 0, not_yet };
        let few = counts(3, 1).shown();
        assert_eq!(few, FollowUpTally { asked: 10, ..FollowUpTally::default() });
        let enough = counts(4, 1).shown();
        assert_eq!((enough.answered, enough.done), (Some(5), Some(4)));
        assert_eq!((enough.share_answered, enough.share_done), (Some(0.5), Some(0.8)));
    }

    #[test]
    fn answers_are_counted_by_what_they_say() {
        let mut counts = OutcomeCounts::default();
        for outcome in
            [None, Some(FollowUpOutcome::Done), Some(FollowUpOutcome::UnderWay), Some(FollowUpOutcome::NotYet)]
        {
            counts.add(outcome, 2);
        }
        assert_eq!(counts, OutcomeCounts { asked: 8, done: 2, under_way: 2, not_yet: 2 });
    }
}
