//! Rules of learning, by example and by property.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::learning::progress::{Answers, LessonFact};
use crate::platform::clock::Timestamp;
use crate::platform::values::Language;
use content::{Answer, ContentHash, Given, Level, Outline, RichText, Task};

fn at(minute: i64) -> Timestamp {
    let start: Timestamp = serde_json::from_value(serde_json::json!("2027-03-01T09:00:00Z")).unwrap();
    start + chrono::TimeDelta::minutes(minute)
}

fn set(text: &str) -> SetName {
    text.parse().unwrap()
}

fn slug(text: &str) -> LessonSlug {
    text.parse().unwrap()
}

/// Lessons a, b (optional), c; a required check of a; the tests, with three tries after.
fn module() -> Module {
    let outline = |(place, name): (usize, &&str)| Outline {
        slug: slug(name),
        number: u32::try_from(place).unwrap() + 1,
        required: *name != "b",
    };
    let settings = |required, pass_mark, tries| SetSettings { required, pass_mark, tries, shuffle: true, draw: 1 };
    Module {
        review: None,
        order: 10,
        slug: "m".parse().unwrap(),
        version: "1".into(),
        level: Level::Working,
        minutes: 30,
        prerequisites: vec![],
        sdg: vec![],
        sendai: vec![],
        licence: String::new(),
        credits: vec![],
        source_language: Language::ENGLISH,
        lessons: ["a", "b", "c"].iter().enumerate().map(outline).collect(),
        sets: BTreeMap::from([
            (set("before"), settings(false, 0, None)),
            (set("after"), settings(true, 70, Some(3))),
            (set("check/a"), settings(true, 50, None)),
        ]),
        languages: BTreeMap::new(),
        media: BTreeMap::new(),
        hash: ContentHash::of([]),
    }
}

fn done(facts: &mut Facts, lesson: &str) {
    facts.lessons.insert(slug(lesson), LessonFact { started_at: at(0), completed_at: Some(at(1)) });
}

fn lesson(name: &str) -> Option<LearningStep> {
    Some(LearningStep::Lesson { lesson: slug(name) })
}

fn questions(name: &str) -> Option<LearningStep> {
    Some(LearningStep::Questions { set: set(name) })
}

#[test]
fn a_lesson_that_came_later_is_offered_and_takes_nothing_away() {
    let (module, mut facts) = (module(), Facts { completed_at: Some(at(9)), ..Facts::default() });
    ["a", "c"].iter().for_each(|name| done(&mut facts, name));
    facts.answered(set("after"), 90.0, true, at(8));
    assert_eq!(next_step(&module, &facts), None);
    facts.lessons.remove(&slug("c"));
    assert_eq!(next_step(&module, &facts), lesson("c"));
    assert_eq!(progress(&module, &facts).completion, Completion::Done);
}

#[test]
fn who_fails_is_led_to_the_lessons_that_were_missed() {
    let truth = |name: &str| Question {
        id: name.parse().unwrap(),
        lesson: None,
        outcome: None,
        language: Language::ENGLISH,
        text: RichText::plain(name),
        task: Task::TrueFalse([1.0, 0.0].map(|weight| Answer { text: RichText::plain(""), weight, feedback: None })),
        general_feedback: None,
    };
    let items = ["q1", "q2", "q3", "q4", "q5"].map(truth).to_vec();
    let set = QuestionSet {
        name: set("after"),
        settings: SetSettings::usual(SetKind::After),
        items,
        hash: ContentHash::of([]),
    };
    // The second is right, the last has no lesson, and one of the first was not answered.
    let given = [("q1", 1), ("q2", 0), ("q4", 1), ("q5", 1)];
    let given = given.map(|(name, place)| (name.parse().unwrap(), Given::Chosen(vec![place])));
    let attempt = Attempt {
        id: "00000000-0000-7000-8000-000000000001".parse().unwrap(),
        set: set.name.clone(),
        module_version: "1".into(),
        language: Language::ENGLISH,
        answers: Answers(given.into()),
        asked: None,
        score: 20.0,
        passed: false,
        answered_at: at(0),
        essays: Vec::new(),
    };
    let (a, c) = (slug("a"), slug("c"));
    let lesson_of = |id: &QuestionId| match id.as_str() {
        "q1" | "q2" | "q3" => Some(&c),
        "q4" => Some(&a),
        _ => None,
    };
    assert_eq!(to_read_again(&module(), &set, &attempt, lesson_of), [(&a, 1), (&c, 2)]);
    assert_eq!(by_outcome(&module(), &set, &attempt, lesson_of), [], "these come from no bank");
    // The first outcome is asked for by the first two, of which one is right; the second by the others; the third not at all.
    let mut bank = set;
    for (place, question) in bank.items.iter_mut().enumerate() {
        question.outcome = Some(if place < 2 { 1 } else { 2 });
    }
    let missed = |outcome, missed, asked, lessons| Missed { outcome, missed, asked, lessons };
    let expected = [missed(1, 1, 2, vec![&c]), missed(2, 3, 3, vec![&a, &c])];
    assert_eq!(by_outcome(&module(), &bank, &attempt, lesson_of), expected);
}

#[test]
fn a_group_gains_only_when_it_is_large_enough() {
    let four = [(20.0, 60.0), (40.0, 80.0), (30.0, 70.0), (50.0, 90.0)];
    assert_eq!(group_gain(&four), None);
    let five = [four.as_slice(), &[(60.0, 50.0)]].concat();
    assert_eq!(group_gain(&five), Some(Gain { people: 5, before: 40.0, after: 70.0 }));
}

#[test]
fn one_thing_comes_after_the_other() {
    let (module, mut facts) = (module(), Facts::default());
    let next = |facts: &Facts| next_step(&module, facts);
    assert_eq!(next(&facts), questions("before"));
    facts.answered(set("before"), 30.0, true, at(0));
    assert_eq!(next(&facts), lesson("a"));
    done(&mut facts, "a");
    assert_eq!(next(&facts), lesson("b"));
    done(&mut facts, "c");
    assert_eq!(next(&facts), questions("check/a"), "the optional lesson was passed by");
    facts.answered(set("check/a"), 50.0, true, at(5));
    assert_eq!(next(&facts), questions("after"));
    assert!(!is_complete(&module, &facts));
    facts.answered(set("after"), 60.0, false, at(6));
    assert_eq!(tries_left(&module, &facts, &set("after")), Some(2));
    assert_eq!(next(&facts), Some(LearningStep::Retry { set: set("after") }), "what was missed comes first");
    facts.answered(set("after"), 80.0, true, at(7));
    assert!(is_complete(&module, &facts));
    facts.completed_at = Some(at(7));
    assert_eq!(next(&facts), None);
    let progress = progress(&module, &facts);
    assert_eq!((progress.completion, progress.done, progress.total), (Completion::Done, 2, 3));
    assert_eq!((progress.before, progress.after), (Some(30), Some(80)));
}

#[test]
fn without_tries_somebody_has_to_help() {
    let (module, mut facts) = (module(), Facts::default());
    ["a", "b", "c"].into_iter().for_each(|name| done(&mut facts, name));
    facts.answered(set("check/a"), 100.0, true, at(0));
    for minute in 0..3 {
        facts.answered(set("after"), 10.0, false, at(minute));
    }
    assert_eq!(next_step(&module, &facts), Some(LearningStep::Stuck { set: set("after") }));
}

#[test]
fn the_tests_reveal_nothing_until_the_test_after_is_passed() {
    let mut facts = Facts::default();
    facts.answered(set("before"), 30.0, true, at(0));
    assert!(!reveals(&facts, &set("before")));
    facts.answered(set("after"), 30.0, false, at(1));
    assert!(!reveals(&facts, &set("before")) && !reveals(&facts, &set("after")));
    facts.answered(set("check/a"), 0.0, false, at(1));
    assert!(reveals(&facts, &set("check/a")) && !reveals(&facts, &set("check/b")));
    facts.answered(set("after"), 80.0, true, at(2));
    facts.answered(set("after"), 10.0, false, at(3));
    assert!(reveals(&facts, &set("before")) && reveals(&facts, &set("after")));
}

#[test]
fn per_cent_is_rounded_down() {
    assert_eq!(whole_percent(69.99), 69);
    assert_eq!(whole_percent(0.7 * 100.0), 70);
    assert_eq!(whole_percent(100.0), 100);
}

/// Something that a learner does.
#[derive(Clone, Debug)]
enum Deed {
    Start(usize),
    Finish(usize),
    Answer(usize, f64),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        (0usize..3).prop_map(Deed::Start),
        (0usize..3).prop_map(Deed::Finish),
        (0usize..3, 0.0..=100.0f64).prop_map(|(set, score)| Deed::Answer(set, score)),
    ]
}

fn act(module: &Module, facts: &mut Facts, deed: &Deed, minute: i64) {
    match deed {
        Deed::Start(place) | Deed::Finish(place) => {
            let new = LessonFact { started_at: at(minute), completed_at: None };
            let fact = facts.lessons.entry(module.lessons[*place].slug.clone()).or_insert(new);
            if let Deed::Finish(_) = deed {
                fact.completed_at = fact.completed_at.or(Some(at(minute)));
            }
        }
        Deed::Answer(place, score) => {
            let (name, settings) = module.sets.iter().nth(*place).unwrap();
            facts.answered(name.clone(), *score, *score >= f64::from(settings.pass_mark), at(minute));
        }
    }
    if facts.completed_at.is_none() && is_complete(module, facts) {
        facts.completed_at = Some(at(minute));
    }
}

/// What never falls: how far the module is, each lesson, the best score, the number of lessons done.
fn height(module: &Module, facts: &Facts) -> (Completion, usize, Vec<Completion>, Option<u8>) {
    let progress = progress(module, facts);
    let lessons = progress.lessons.iter().map(|lesson| lesson.completion).collect();
    (progress.completion, progress.done, lessons, progress.after)
}

proptest! {
    #[test]
    fn progress_never_falls(deeds in prop::collection::vec(deed(), 0..30)) {
        let (module, mut facts) = (module(), Facts::default());
        for (minute, deed) in (0i64..).zip(&deeds) {
            let before = height(&module, &facts);
            act(&module, &mut facts, deed, minute);
            let now = height(&module, &facts);
            prop_assert!(now.0 >= before.0 && now.1 >= before.1 && now.3 >= before.3);
            prop_assert!(now.2.iter().zip(&before.2).all(|(now, before)| now >= before));
        }
    }

    #[test]
    fn completion_is_kept_when_the_module_grows(deeds in prop::collection::vec(deed(), 0..40)) {
        let (mut module, mut facts) = (module(), Facts::default());
        deeds.iter().for_each(|deed| act(&module, &mut facts, deed, 0));
        let before = progress(&module, &facts).completion;
        module.lessons.push(Outline { slug: slug("new"), number: 4, required: true });
        prop_assert_eq!(progress(&module, &facts).completion, before);
    }

    #[test]
    fn there_is_a_next_step_until_the_module_is_complete(deeds in prop::collection::vec(deed(), 0..40)) {
        let (module, mut facts) = (module(), Facts::default());
        deeds.iter().for_each(|deed| act(&module, &mut facts, deed, 0));
        prop_assert_eq!(next_step(&module, &facts).is_none(), facts.completed_at.is_some());
    }

    #[test]
    fn following_the_steps_leads_to_the_end(deeds in prop::collection::vec(deed(), 0..20)) {
        let (module, mut facts) = (module(), Facts::default());
        deeds.iter().for_each(|deed| act(&module, &mut facts, deed, 0));
        for _ in 0..8 {
            let deed = match next_step(&module, &facts) {
                Some(LearningStep::Lesson { lesson }) => Deed::Finish(module.position(&lesson).unwrap()),
                Some(LearningStep::Questions { set } | LearningStep::Retry { set }) => {
                    Deed::Answer(module.sets.keys().position(|name| *name == set).unwrap(), 100.0)
                }
                Some(LearningStep::Stuck { .. }) => return Ok(()),
                Some(LearningStep::Waiting { set }) => panic!("nothing waits at {set}"),
                None => break,
            };
            act(&module, &mut facts, &deed, 0);
        }
        prop_assert_eq!(progress(&module, &facts).completion, Completion::Done);
    }

    #[test]
    fn the_language_changes_nothing(deeds in prop::collection::vec(deed(), 0..20)) {
        let (module, mut facts) = (module(), Facts::default());
        deeds.iter().for_each(|deed| act(&module, &mut facts, deed, 0));
        let translated = Module { source_language: "fr".parse().unwrap(), ..module.clone() };
        prop_assert_eq!(progress(&module, &facts), progress(&translated, &facts));
    }
}
