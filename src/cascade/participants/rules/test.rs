use chrono::NaiveDate;
use uuid::Uuid;

use super::feedback_is_open;
use crate::cascade::common::DeliveryState;
use crate::cascade::deliveries::Test;
use crate::cascade::participants::{DeliveryBrief, Participant, ParticipantId, TestMoment, TestScores};
use crate::learning::progress::{Answers, drawing};
use crate::platform::values::Language;
use content::{Catalogue, ModuleSlug, QuestionSet, Reviews, SetName, grade_set};

fn set_of(moment: TestMoment) -> SetName {
    match moment {
        TestMoment::Before => SetName::before(),
        TestMoment::After => SetName::after(),
    }
}

/// The module whose tests those take who take part in a training: the first of those taught that has both. Nothing where none has.
pub fn tested_module<'a>(
    catalogue: &Catalogue,
    modules: &'a [ModuleSlug],
    language: Language,
) -> Option<&'a ModuleSlug> {
    let has_both = |slug: &&ModuleSlug| {
        let edition = catalogue.edition(slug, language).map(|(_, edition)| edition);
        edition.is_some_and(|edition| {
            [SetName::before(), SetName::after()].iter().all(|name| edition.set(name).is_some_and(|set| set.asks() > 0))
        })
    };
    modules.iter().find(has_both)
}

/// What a test asks a participant, in their language or the one it was written in, and which of both it is.
pub fn asked_of(
    catalogue: &Catalogue,
    modules: &[ModuleSlug],
    language: Language,
    moment: TestMoment,
    who: ParticipantId,
) -> Option<(Language, QuestionSet)> {
    let slug = tested_module(catalogue, modules, language)?;
    let (spoken, edition) = catalogue.edition(slug, language)?;
    let set = edition.set(&set_of(moment))?;
    Some((spoken, drawing::of_participant(set, Uuid::from(who), slug)))
}

/// What answers come to, in per cent. What was left open is wrong.
pub fn score_of(set: &QuestionSet, answers: &Answers) -> f64 {
    grade_set(set, &answers.0, &Reviews::new()).score * 100.0
}

/// Whether somebody who checked in can take a test on a day: the one before while the training is going on and until they take the one
/// after; that one from the last day on, for a month.
pub fn test_is_open(moment: TestMoment, of: &DeliveryBrief, scores: &TestScores, today: NaiveDate) -> bool {
    let is_taken = scores.of(moment).is_some() || scores.after.is_some();
    let is_open = match moment {
        TestMoment::Before => of.state == DeliveryState::Planned && today <= of.ends_on,
        TestMoment::After => feedback_is_open(of.state, of.ends_on, today),
    };
    is_open && !is_taken
}

/// How many took a test, and the mean of what they scored; nothing where nobody did.
pub fn test_of(participants: &[Participant], moment: TestMoment) -> Option<Test> {
    let scores: Vec<f64> = participants.iter().filter_map(|one| one.scores.of(moment)).collect();
    let mean = scores.iter().sum::<f64>() / scores.len().max(1) as f64;
    let n = i32::try_from(scores.len()).ok().filter(|n| *n > 0)?;
    Some(Test { n, mean: (mean * 10.0).round() / 10.0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cascade::participants::rules::tests::brief;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_test_before_ends_with_the_training_and_with_the_test_after() {
        // Two days, 15 and 16 February.
        let of = brief(DeliveryState::Planned);
        let none = TestScores { before: None, after: None };
        let (first, both) =
            (TestScores { before: Some(40.0), ..none.clone() }, TestScores { before: None, after: Some(80.0) });
        let open = |moment, scores: &TestScores, today| test_is_open(moment, &of, scores, day(today));
        assert!(open(TestMoment::Before, &none, "2027-02-15") && open(TestMoment::Before, &none, "2027-02-16"));
        assert!(!open(TestMoment::Before, &none, "2027-02-17") && !open(TestMoment::Before, &first, "2027-02-15"));
        assert!(!open(TestMoment::After, &first, "2027-02-15") && open(TestMoment::After, &first, "2027-02-16"));
        assert!(open(TestMoment::After, &none, "2027-03-18") && !open(TestMoment::After, &none, "2027-03-19"));
        assert!(!open(TestMoment::Before, &both, "2027-02-16") && !open(TestMoment::After, &both, "2027-02-16"));
        assert!(!test_is_open(TestMoment::After, &brief(DeliveryState::Cancelled), &none, day("2027-02-16")));
    }
}
