use proptest::prelude::*;

use super::*;
use crate::RichText;
use crate::names::ContentHash;
use crate::typed::Pattern;
use crate::{Answer, SetName, SetSettings};

fn question(task: Task) -> Question {
    Question {
        id: "q".parse().unwrap(),
        lesson: None,
        outcome: None,
        language: Language::ENGLISH,
        text: RichText::plain("q"),
        task,
        general_feedback: None,
    }
}

fn answers(weights: &[f64]) -> Vec<Answer> {
    weights.iter().map(|weight| Answer { text: RichText::plain("a"), weight: *weight, feedback: None }).collect()
}

fn mark(question: &Question, given: Given) -> Mark {
    grade(question, Some(&given), None).unwrap()
}

fn chosen(question: &Question, places: &[usize]) -> Mark {
    mark(question, Given::Chosen(places.to_vec()))
}

#[test]
fn a_single_choice_takes_one_answer() {
    let question = question(Task::SingleChoice(answers(&[0.0, 1.0, 0.5])));
    assert_eq!(chosen(&question, &[1]), Mark { score: 1.0, verdict: Verdict::Right });
    assert_eq!(chosen(&question, &[1, 1]).verdict, Verdict::Right);
    assert_eq!(chosen(&question, &[2]), Mark { score: 0.5, verdict: Verdict::Partly });
    for wrong in [&[0][..], &[], &[0, 1], &[7]] {
        assert_eq!(chosen(&question, wrong), Mark { score: 0.0, verdict: Verdict::Wrong }, "{wrong:?}");
    }
    assert_eq!(grade(&question, None, None).unwrap().verdict, Verdict::Wrong);
    assert_eq!(mark(&question, Given::Words("1".into())).verdict, Verdict::Wrong, "an answer of another kind");
}

#[test]
fn a_multiple_choice_sums_its_weights() {
    let third = 33.33333 / 100.0;
    let question = question(Task::MultipleChoice(answers(&[third, third, third, -0.5])));
    assert_eq!(chosen(&question, &[0, 1, 2]), Mark { score: 1.0, verdict: Verdict::Right });
    assert_eq!(chosen(&question, &[0, 1]).verdict, Verdict::Partly);
    assert_eq!(chosen(&question, &[0, 3]), Mark { score: 0.0, verdict: Verdict::Wrong });
    assert!((chosen(&question, &[0, 1, 2, 3]).score - 0.5).abs() < 0.001);
}

#[test]
fn words_that_are_typed_earn_the_most_that_fits() {
    let accepted = |pattern: &str, weight: f64| Accepted {
        answer: Pattern::new(pattern),
        weight,
        feedback: Some(RichText::plain(pattern)),
    };
    let question =
        question(Task::ShortAnswer(vec![accepted("*", 0.0), accepted("aléa", 1.0), accepted("risque", 0.5)]));
    let typed = |words: &str| {
        let given = Given::Words(words.to_owned());
        (mark(&question, given.clone()).score, said_of(&question, &given).map(|said| said.as_str().to_owned()))
    };
    assert_eq!(typed(" ALEA"), (1.0, Some("aléa".into())));
    assert_eq!(typed("Risque"), (0.5, Some("risque".into())));
    assert_eq!(typed("danger"), (0.0, Some("*".into())));
}

#[test]
fn numbers_count_within_their_tolerance() {
    let accepted = |answer, weight| Accepted { answer, weight, feedback: None };
    let question = question(Task::Numerical(vec![
        accepted(Some(Number::Near { value: 21.5, tolerance: 0.1 }), 1.0),
        accepted(Some(Number::Within { low: 20.0, high: 23.0 }), 0.5),
        accepted(None, 0.0),
    ]));
    for (typed, score) in
        [("21,5 %", 1.0), ("21.6", 1.0), ("21.4", 1.0), ("21.7", 0.5), ("23", 0.5), ("19", 0.0), ("many", 0.0)]
    {
        assert_eq!(mark(&question, Given::Words(typed.into())).score, score, "{typed}");
    }
}

#[test]
fn pairs_count_each() {
    let pairs = Pairs {
        stems: vec![RichText::plain("a"), RichText::plain("b"), RichText::plain("c")],
        partners: ["x", "y", "z"].map(str::to_owned).to_vec(),
        key: vec![2, 0, 0],
    };
    let question = question(Task::Matching(pairs));
    let matched = |places: &[Option<usize>]| mark(&question, Given::Pairs(places.to_vec()));
    assert_eq!(matched(&[Some(2), Some(0), Some(0)]).verdict, Verdict::Right);
    assert!((matched(&[Some(2), None, Some(1)]).score - 1.0 / 3.0).abs() < 1e-9);
    assert_eq!(matched(&[]).verdict, Verdict::Wrong);
}

#[test]
fn an_essay_waits_for_a_reader() {
    let essay = question(Task::Essay);
    let given = Given::Words("My plan".into());
    assert_eq!(mark(&essay, given.clone()), Mark { score: 0.0, verdict: Verdict::Waiting });
    assert_eq!(mark(&essay, Given::Words("  ".into())).verdict, Verdict::Wrong);
    assert_eq!(grade(&essay, Some(&given), Some(0.8)).unwrap(), Mark { score: 0.8, verdict: Verdict::Partly });
}

fn set(pass_mark: u8, items: Vec<Question>) -> QuestionSet {
    QuestionSet {
        name: SetName::after(),
        settings: SetSettings { required: true, pass_mark, tries: None, shuffle: true, draw: 1 },
        items,
        hash: ContentHash::of([]),
    }
}

#[test]
fn a_set_passes_at_its_mark() {
    let named = |number: usize| Question {
        id: format!("q-{number}").parse().unwrap(),
        ..question(Task::SingleChoice(answers(&[1.0, 0.0])))
    };
    let text = Question { id: "read".parse().unwrap(), ..question(Task::Description) };
    let items: Vec<Question> = (0..10).map(named).chain([text]).collect();
    let seven: BTreeMap<QuestionId, Given> =
        items.iter().take(7).map(|item| (item.id.clone(), Given::Chosen(vec![0]))).collect();
    let graded = grade_set(&set(70, items.clone()), &seven, &Reviews::new());
    assert_eq!((graded.percent(), graded.passed, graded.marks.len()), (70, true, 11));
    assert_eq!(graded.marks[10], None, "what is only read does not count");
    assert!(!grade_set(&set(71, items.clone()), &seven, &Reviews::new()).passed);
    assert!(grade_set(&set(0, items), &BTreeMap::new(), &Reviews::new()).passed);
}

proptest! {
    #[test]
    fn scores_stay_within_bounds(
        weights in prop::collection::vec(-1.0f64..=1.0, 0..8),
        places in prop::collection::vec(0usize..12, 0..12),
        several in any::<bool>(),
    ) {
        let task = if several { Task::MultipleChoice } else { Task::SingleChoice };
        let mark = chosen(&question(task(answers(&weights))), &places);
        prop_assert!((0.0..=1.0).contains(&mark.score));
        prop_assert_eq!(mark.verdict == Verdict::Right, mark.score == 1.0);
        prop_assert_eq!(mark.verdict == Verdict::Wrong, mark.score == 0.0);
    }
}
