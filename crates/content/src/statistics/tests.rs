//! Made-up answers, of which SciPy and statsmodels say the same (`tests/statistics/expected.py`).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::*;
use crate::{
    Answer, Given, Language, Question, QuestionId, QuestionSet, RichText, SetKind, SetName, SetSettings, Task,
};

#[derive(Deserialize)]
struct MadeUp {
    expected: BTreeMap<String, Expected>,
    /// Item, language, score, rest, chosen.
    answers: Vec<(String, String, f64, f64, usize)>,
}

#[derive(Deserialize)]
struct Expected {
    en: ExpectedFigures,
    fr: ExpectedFigures,
    dif: ExpectedDifference,
}

#[derive(Deserialize)]
struct ExpectedFigures {
    answers: usize,
    facility: f64,
    discrimination: f64,
    shares: Vec<f64>,
}

#[derive(Deserialize)]
struct ExpectedDifference {
    odds: f64,
    delta: f64,
    error: f64,
    chi_square: f64,
}

fn made_up() -> MadeUp {
    serde_json::from_str(include_str!("../../tests/statistics/answers.json")).unwrap()
}

fn close(one: f64, other: f64) {
    assert!((one - other).abs() < 1e-9, "{one} is not {other}");
}

fn count<'a>(answers: impl Iterator<Item = &'a (String, String, f64, f64, usize)>) -> ItemCounts {
    let mut counts = ItemCounts::default();
    for (_, _, score, rest, chosen) in answers {
        counts.add(ItemResponse { score: *score, rest: *rest, chosen: &[*chosen], is_open: false });
    }
    counts
}

#[test]
fn figures_are_those_of_an_independent_library() {
    let MadeUp { expected, answers } = made_up();
    for (item, expected) in &expected {
        let of = |language: &str| count(answers.iter().filter(|one| one.0 == *item && one.1 == language));
        let (en, fr) = (of("en"), of("fr"));
        for (counts, expected) in [(&en, &expected.en), (&fr, &expected.fr)] {
            let figures = counts.figures().unwrap();
            assert_eq!(counts.answers(), expected.answers);
            close(figures.facility, expected.facility);
            close(figures.discrimination.unwrap(), expected.discrimination);
            for (place, share) in expected.shares.iter().enumerate() {
                close(figures.shares[&place], *share);
            }
        }
        let found = difference(&en, &fr).unwrap();
        close(found.odds, expected.dif.odds);
        close(found.delta, expected.dif.delta);
        close(found.error, expected.dif.error);
        close(found.chi_square, expected.dif.chi_square);
        let class = if item == "harder" { DifferenceClass::Large } else { DifferenceClass::Negligible };
        assert_eq!(found.class, class, "{item}");
        let back = difference(&fr, &en).unwrap();
        close(back.delta, -found.delta);
        assert_eq!(back.class, class, "whichever was there first");
    }
}

#[test]
fn parts_add_up_to_the_whole() {
    let answers = made_up().answers;
    let whole = count(answers.iter());
    let mut parts = count(answers.iter().take(100));
    parts.merge(&count(answers.iter().skip(100)));
    assert_eq!(parts.answers(), whole.answers());
    let (parts, whole) = (parts.figures().unwrap(), whole.figures().unwrap());
    close(parts.facility, whole.facility);
    close(parts.discrimination.unwrap(), whole.discrimination.unwrap());
    assert_eq!(parts.shares, whole.shares);
}

#[test]
fn nothing_is_said_of_too_few_or_of_what_does_not_differ() {
    let answers = made_up().answers;
    let few = count(answers.iter().take(ENOUGH - 1));
    assert_eq!(few.figures(), None);
    assert_eq!(difference(&few, &count(answers.iter())), None);
    assert_eq!(difference(&count(answers.iter()), &few), None);

    let mut same = ItemCounts::default();
    for rest in 0..ENOUGH {
        same.add(ItemResponse { score: 1.0 / 3.0, rest: rest as f64 / 3.0, chosen: &[], is_open: rest % 2 == 0 });
    }
    let figures = same.figures().unwrap();
    assert_eq!((figures.discrimination, figures.left_open), (None, 0.5));
    assert_eq!(difference(&same, &same), None, "nobody was right");
}

fn choice(id: &str) -> Question {
    let answer = |weight| Answer { text: RichText::default(), weight, feedback: None };
    Question {
        id: id.parse().unwrap(),
        lesson: None,
        outcome: Some(1),
        language: Language::ENGLISH,
        text: RichText::default(),
        task: Task::SingleChoice(vec![answer(1.0), answer(0.0), answer(0.0)]),
        general_feedback: None,
    }
}

fn statistics(facility: f64, discrimination: f64, answers: usize, shares: &[usize]) -> ItemStatistics {
    ItemStatistics {
        question: "a".parse().unwrap(),
        answers,
        figures: Some(ItemFigures {
            facility,
            discrimination: Some(discrimination),
            shares: shares.iter().map(|place| (*place, 0.3)).collect(),
            left_open: 0.0,
        }),
        before: None,
        after: None,
        languages: Vec::new(),
        signs: Vec::new(),
    }
}

#[test]
fn signs_say_what_to_look_at() {
    let signs = |item: ItemStatistics| signs::signs(&choice("a"), &item);
    let all = [0, 1, 2];
    assert_eq!(signs(statistics(0.6, 0.3, 40, &all)), []);
    assert_eq!(signs(statistics(0.6, 0.3, 40, &[0, 2])), [ItemSign::UnusedDistractor]);
    assert_eq!(signs(statistics(0.9, 0.3, 40, &all)), [ItemSign::TooEasy]);
    assert_eq!(signs(statistics(0.29, 0.3, 40, &all)), [ItemSign::TooHard]);
    assert_eq!(signs(statistics(0.6, 0.05, 99, &all)), [], "that may be chance");
    assert_eq!(signs(statistics(0.6, 0.05, 100, &all)), [ItemSign::LowDiscrimination]);
    assert_eq!(signs(statistics(0.6, -0.2, 40, &all)), [], "that may be chance as well");
    assert_eq!(signs(statistics(0.6, -0.2, 90, &all)), [ItemSign::NegativeDiscrimination]);
    assert_eq!(signs(statistics(0.2, -1.0, 30, &all)), [ItemSign::NegativeDiscrimination, ItemSign::TooHard]);
    // What many know afterwards was not too easy, and what few know before is not too hard.
    let taught = ItemStatistics { before: Some(0.2), after: Some(0.95), ..statistics(0.92, 0.3, 200, &all) };
    assert_eq!(signs(taught), []);
    let not = ItemStatistics { before: Some(0.6), after: Some(0.5), ..statistics(0.55, 0.3, 200, &all) };
    assert_eq!(signs(not), [ItemSign::NoGain]);
    let difference = Difference { odds: 3.0, delta: -2.6, error: 0.6, chi_square: 19.0, class: DifferenceClass::Large };
    let french: Language = "fr".parse().unwrap();
    let mut unequal = statistics(0.6, 0.3, 90, &all);
    unequal.languages =
        vec![LanguageDifference { language: french, source: Language::ENGLISH, difference: Some(difference) }];
    let sign = |harder_in| ItemSign::UnequalLanguages { harder_in, class: DifferenceClass::Large };
    assert_eq!(signs(unequal.clone()), [sign(french)]);
    unequal.languages[0].difference = Some(Difference { delta: 2.6, ..difference });
    assert_eq!(signs(unequal), [sign(Language::ENGLISH)]);
}

#[test]
fn of_each_person_the_first_answer_counts() {
    let settings = SetSettings::usual(SetKind::After);
    let set = |ids: [&str; 2]| QuestionSet::new(SetName::after(), settings, ids.map(choice).to_vec());
    let given = |places: [(&str, usize); 2]| -> BTreeMap<QuestionId, Given> {
        places.into_iter().map(|(id, place)| (id.parse().unwrap(), Given::Chosen(vec![place]))).collect()
    };
    let mut tally = AnswerTally::default();
    for _ in 0..ENOUGH {
        tally.next_person();
        tally.take(&set(["a", "b"]), Language::ENGLISH, &given([("a", 0), ("b", 1)]));
        tally.take(&set(["a", "c"]), Language::ENGLISH, &given([("a", 2), ("c", 0)]));
    }
    tally.next_person();
    tally.pass_over();
    assert_eq!((tally.people, tally.tries, tally.outdated), (ENOUGH, 2 * ENOUGH, 1));
    let counts = |id: &str| tally.counts(&id.parse().unwrap(), |_, _| true);
    assert_eq!(counts("a").answers(), ENOUGH, "once for each");
    assert_eq!(counts("a").figures().unwrap().shares, BTreeMap::from([(0, 1.0)]), "the first");
    assert_eq!(counts("b").figures().unwrap().facility, 0.0);
    assert_eq!(counts("c").figures().unwrap().facility, 1.0);
    assert_eq!(counts("d").answers(), 0);
    assert_eq!(tally.counts(&"a".parse().unwrap(), |_, kind| kind == SetKind::Before).answers(), 0);
}
