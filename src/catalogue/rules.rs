//! How answers are marked. Pure: nothing here knows who answered or when.

use serde::Serialize;

use super::questions::{Question, QuestionKind, QuestionSet};

/// Weights such as 33.33333 % thrice do not quite sum to 1.
const ROUNDING: f64 = 0.001;

/// How right an answer was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Full score.
    Right,
    /// Some of the score.
    Partly,
    /// None of it.
    Wrong,
}

/// What one question earned.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Mark {
    /// From 0 to 1.
    pub score: f64,
    /// The same in a word.
    pub verdict: Verdict,
}

impl Mark {
    fn new(score: f64) -> Self {
        match score {
            _ if score >= 1.0 - ROUNDING => Self { score: 1.0, verdict: Verdict::Right },
            _ if score > 0.0 => Self { score, verdict: Verdict::Partly },
            _ => Self { score: 0.0, verdict: Verdict::Wrong },
        }
    }
}

/// What a whole set earned.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SetMark {
    /// The mean over its questions, from 0 to 1.
    pub score: f64,
    /// Whether it reaches the pass mark.
    pub passed: bool,
    /// The mark of each question, in the set's order.
    pub marks: Vec<Mark>,
}

impl SetMark {
    /// The score in whole percent, rounded down so that 69.9 % never shows as the 70 % it did not reach.
    pub fn percent(&self) -> u8 {
        percent(self.score)
    }
}

fn percent(score: f64) -> u8 {
    // The cast saturates; the addend undoes binary fractions such as 0.7 = 0.69999…
    (score * 100.0 + 1e-6).floor() as u8
}

/// Marks the chosen answers, given by their places. Places that do not exist or come twice count for nothing more.
///
/// Several answers to a question that takes one are wrong: else choosing all of them would be right.
pub fn grade(question: &Question, chosen: &[usize]) -> Mark {
    let is_chosen = |place: &usize| chosen.contains(place);
    let places: Vec<usize> = (0..question.answers.len()).filter(is_chosen).collect();
    let takes_one = question.kind != QuestionKind::MultipleChoice;
    if places.is_empty() || (takes_one && places.len() > 1) {
        return Mark::new(0.0);
    }
    let sum: f64 = places.iter().filter_map(|place| question.answers.get(*place)).map(|answer| answer.weight).sum();
    Mark::new(sum.clamp(0.0, 1.0))
}

/// Marks a set: `chosen` has the chosen places for each question in the set's order; what is missing was not answered.
pub fn grade_set(set: &QuestionSet, chosen: &[Vec<usize>]) -> SetMark {
    let answers = chosen.iter().map(Vec::as_slice).chain(std::iter::repeat(&[][..]));
    let marks: Vec<Mark> = set.items.iter().zip(answers).map(|(question, chosen)| grade(question, chosen)).collect();
    let score = match marks.len() {
        0 => 0.0,
        count => marks.iter().map(|mark| mark.score).sum::<f64>() / count as f64,
    };
    SetMark { score, passed: percent(score) >= set.settings.pass_mark, marks }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalogue::names::ContentHash;
    use crate::catalogue::{Answer, SetName, SetSettings};
    use crate::web::Html;

    fn question(kind: QuestionKind, weights: &[f64]) -> Question {
        let answer = |weight: &f64| Answer { text: Html::trusted("a"), weight: *weight, feedback: None };
        Question {
            id: "q".parse().unwrap(),
            kind,
            text: Html::trusted("q"),
            answers: weights.iter().map(answer).collect(),
            general_feedback: None,
        }
    }

    #[test]
    fn a_single_choice_takes_one_answer() {
        let question = question(QuestionKind::SingleChoice, &[0.0, 1.0, 0.5]);
        assert_eq!(grade(&question, &[1]), Mark { score: 1.0, verdict: Verdict::Right });
        assert_eq!(grade(&question, &[1, 1]).verdict, Verdict::Right);
        assert_eq!(grade(&question, &[2]), Mark { score: 0.5, verdict: Verdict::Partly });
        for wrong in [&[0][..], &[], &[0, 1], &[7]] {
            assert_eq!(grade(&question, wrong), Mark { score: 0.0, verdict: Verdict::Wrong }, "{wrong:?}");
        }
    }

    #[test]
    fn a_multiple_choice_sums_its_weights() {
        let third = 33.33333 / 100.0;
        let question = question(QuestionKind::MultipleChoice, &[third, third, third, -0.5]);
        assert_eq!(grade(&question, &[0, 1, 2]), Mark { score: 1.0, verdict: Verdict::Right });
        assert_eq!(grade(&question, &[0, 1]).verdict, Verdict::Partly);
        assert_eq!(grade(&question, &[0, 3]), Mark { score: 0.0, verdict: Verdict::Wrong });
        assert!((grade(&question, &[0, 1, 2, 3]).score - 0.5).abs() < 0.001);
    }

    #[test]
    fn a_set_passes_at_its_mark() {
        let set = |pass_mark| QuestionSet {
            name: SetName::after(),
            settings: SetSettings { required: true, pass_mark, tries: None },
            items: vec![question(QuestionKind::TrueFalse, &[1.0, 0.0]); 10],
            hash: ContentHash::of([]),
        };
        let seven: Vec<Vec<usize>> = vec![vec![0]; 7];
        let mark = grade_set(&set(70), &seven);
        assert_eq!((mark.percent(), mark.passed, mark.marks.len()), (70, true, 10));
        assert!(!grade_set(&set(71), &seven).passed);
        assert!(grade_set(&set(0), &[]).passed);
    }

    proptest! {
        #[test]
        fn scores_stay_within_bounds(
            weights in prop::collection::vec(-1.0f64..=1.0, 0..8),
            chosen in prop::collection::vec(0usize..12, 0..12),
            several in any::<bool>(),
        ) {
            let kind = if several { QuestionKind::MultipleChoice } else { QuestionKind::SingleChoice };
            let mark = grade(&question(kind, &weights), &chosen);
            prop_assert!((0.0..=1.0).contains(&mark.score));
            prop_assert_eq!(mark.verdict == Verdict::Right, mark.score == 1.0);
            prop_assert_eq!(mark.verdict == Verdict::Wrong, mark.score == 0.0);
        }
    }
}
