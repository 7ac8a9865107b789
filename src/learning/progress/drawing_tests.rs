use proptest::prelude::*;

use super::*;
use crate::learning::progress::Drawn;
use crate::platform::values::Language;
use content::{RichText, SetSettings, Task};

fn question(outcome: usize, place: usize) -> Question {
    Question {
        id: format!("o{outcome}-{place}").parse().unwrap(),
        lesson: None,
        outcome: Some(outcome),
        language: Language::ENGLISH,
        text: RichText::plain("?"),
        task: Task::Essay,
        general_feedback: None,
    }
}

/// Two outcomes with so many parallel questions each.
fn bank(name: SetName, parallel: usize, draw: usize) -> QuestionSet {
    let items = (1..=2).flat_map(|outcome| (0..parallel).map(move |place| question(outcome, place))).collect();
    let settings = SetSettings { draw, ..SetSettings::usual(name.kind()) };
    QuestionSet::new(name, settings, items)
}

fn person(number: u128) -> PersonId {
    PersonId::from(uuid::Uuid::from_u128(number))
}

fn slug() -> ModuleSlug {
    "water".parse().unwrap()
}

fn ids(set: &QuestionSet) -> Vec<QuestionId> {
    set.items.iter().map(|question| question.id.clone()).collect()
}

/// What a person is asked before and in so many tries after, each recorded.
fn journey(number: u128, parallel: usize, draw: usize, tries: usize) -> (Vec<QuestionId>, Vec<Vec<QuestionId>>) {
    let (before, after) = (bank(SetName::before(), parallel, draw), bank(SetName::after(), parallel, draw));
    let (module, mut facts) = (slug(), Facts::default());
    let attempt = |place: usize| AttemptId::from(uuid::Uuid::from_u128(place as u128));
    let next = |facts: &Facts, set: &QuestionSet| {
        ids(&Asking { person: person(number), module: &module, facts }.next(set, None))
    };
    let first = next(&facts, &before);
    facts.asked.insert(SetName::before(), vec![Drawn { attempt: attempt(0), questions: first.clone() }]);
    let mut asked = Vec::new();
    for place in 1..=tries {
        let questions = next(&facts, &after);
        assert_eq!(questions, next(&facts, &after), "the same whenever it is asked");
        let one = Drawn { attempt: attempt(place), questions: questions.clone() };
        facts.asked.entry(SetName::after()).or_default().push(one);
        asked.push(questions);
    }
    (first, asked)
}

fn of_outcome(asked: &[QuestionId], outcome: usize) -> Vec<&QuestionId> {
    let prefix = format!("o{outcome}-");
    asked.iter().filter(|id| id.as_str().starts_with(&prefix)).collect()
}

#[test]
fn three_parallel_questions_last_for_before_and_two_tries() {
    let (before, after) = journey(7, 3, 1, 3);
    for outcome in [1, 2] {
        let [first, second, third] = [&before, &after[0], &after[1]].map(|asked| of_outcome(asked, outcome));
        assert_eq!((first.len(), second.len(), third.len()), (1, 1, 1));
        assert!(first != second && second != third && first != third);
        // The third try has nothing new: it asks again what was asked longest ago, and still not what was asked before.
        assert_eq!(of_outcome(&after[2], outcome), second);
    }
}

#[test]
fn the_test_after_knows_what_the_test_before_would_ask() {
    let (module, facts) = (slug(), Facts::default());
    let (before, after) = (bank(SetName::before(), 3, 1), bank(SetName::after(), 3, 1));
    for number in 0..50 {
        let asking = Asking { person: person(number), module: &module, facts: &facts };
        let (first, second) = (ids(&asking.next(&before, None)), ids(&asking.next(&after, None)));
        assert!(first.iter().all(|id| !second.contains(id)), "a page that is kept for later asks no question twice");
        let asked = vec![Drawn { attempt: AttemptId::from(uuid::Uuid::nil()), questions: first }];
        let facts = Facts { asked: [(SetName::before(), asked)].into(), ..Facts::default() };
        assert_eq!(ids(&Asking { person: person(number), module: &module, facts: &facts }.next(&after, None)), second);
    }
}

#[test]
fn people_are_asked_different_questions() {
    let all: std::collections::BTreeSet<Vec<QuestionId>> = (0..40).map(|number| journey(number, 4, 1, 0).0).collect();
    assert!(all.len() > 8, "{} of 16 drawings", all.len());
}

#[test]
fn what_was_begun_stays_while_its_questions_exist() {
    let (module, facts) = (slug(), Facts::default());
    let (small, large) = (bank(SetName::after(), 3, 1), bank(SetName::after(), 9, 1));
    let asking = Asking { person: person(1), module: &module, facts: &facts };
    let begun = ids(&asking.next(&small, None));
    assert_eq!(ids(&asking.next(&large, Some(&begun))), begun, "the bank has grown meanwhile");
    let gone = vec!["o1-99".parse().unwrap(), begun[1].clone()];
    assert_eq!(ids(&asking.next(&small, Some(&gone))), begun, "a question that is gone cannot be asked");
}

#[test]
fn what_was_asked_is_known_from_the_attempt() {
    let set = bank(SetName::after(), 3, 1);
    let recorded: Vec<QuestionId> = ["o1-2", "o2-0"].map(|id| id.parse().unwrap()).to_vec();
    assert_eq!(ids(&asked(&set, Some(&recorded), &Answers::default())), recorded);
    // Recorded before there was a bank: the answers tell.
    let answers = Answers([("o2-1".parse().unwrap(), content::Given::Words("x".into()))].into());
    assert_eq!(ids(&asked(&set, None, &answers)), ["o2-1".parse().unwrap()]);
    let [a, b] = paper(&set, &set, &slug());
    assert_eq!((a.items.len(), b.items.len()), (2, 2));
    let [a, b] = paper(&bank(SetName::before(), 3, 1), &set, &slug()).map(|form| ids(&form));
    assert!(a.iter().all(|id| !b.contains(id)));
}

proptest! {
    #[test]
    fn each_outcome_has_its_share(number: u128, parallel in 1_usize..9, draw in 1_usize..5, tries in 0_usize..9) {
        let (before, after) = journey(number, parallel, draw, tries);
        let share = draw.min(parallel);
        for outcome in [1, 2] {
            let first = of_outcome(&before, outcome);
            prop_assert_eq!(first.len(), share);
            let mut seen: Vec<&QuestionId> = Vec::new();
            let others = parallel - share;
            for asked in &after {
                let asked = of_outcome(asked, outcome);
                let distinct: std::collections::BTreeSet<_> = asked.iter().collect();
                prop_assert_eq!((asked.len(), distinct.len()), (share, share));
                let repeats = asked.iter().filter(|id| first.contains(id)).count();
                prop_assert_eq!(repeats, share.saturating_sub(others), "of the test before only what has to be");
                // Nothing comes again while something has not come yet.
                let left = others.saturating_sub(seen.len());
                let new = asked.iter().filter(|id| !first.contains(id) && !seen.contains(id)).count();
                prop_assert_eq!(new, left.min(share));
                for id in asked.into_iter().filter(|id| !first.contains(id)) {
                    if !seen.contains(&id) {
                        seen.push(id);
                    }
                }
            }
        }
    }
}
