use proptest::prelude::*;

use super::*;

fn only_question(source: &str) -> GiftQuestion {
    let parsed = parse(source);
    assert_eq!(parsed.faults, [], "{source}");
    match parsed.items.into_iter().next_back().unwrap().item {
        GiftEntry::Question(question) => question,
        other => panic!("{other:?}"),
    }
}

fn only_fault(source: &str) -> GiftFault {
    let mut parsed = parse(source);
    assert_eq!(parsed.faults.len(), 1, "{source}: {:?}", parsed.faults);
    parsed.faults.remove(0)
}

fn markdown(content: &str) -> Text {
    Text { format: TextFormat::Markdown, content: content.to_owned() }
}

#[test]
fn a_single_choice_with_feedback() {
    let source = "// first\n$CATEGORY: before\n\n::why-1:: Who *plans*?\n  Say {\n  // inner {\n\t=Cities #Yes\n  ~%50%States\n\t~Nobody # No\n####So it is. }\n";
    let parsed = parse(source);
    assert_eq!(parsed.items[0].item, GiftEntry::Comment("first".into()));
    assert_eq!(parsed.items[1], Placed { offset: 9, item: GiftEntry::Category("before".into()) });
    assert_eq!(parsed.items[2].offset, source.find("::why").unwrap());
    let question = only_question(source);
    assert_eq!(question.name.as_deref(), Some("why-1"));
    assert_eq!(question.text, markdown("Who *plans*? Say"));
    assert_eq!(question.general_feedback, Some(markdown("So it is.")));
    let Body::Choice(answers) = question.body else { panic!() };
    let read: Vec<_> = answers.iter().map(|a| (a.text.content.as_str(), a.percent(), a.feedback.clone())).collect();
    assert_eq!(
        read,
        [("Cities", 100.0, Some(markdown("Yes"))), ("States", 50.0, None), ("Nobody", 0.0, Some(markdown("No")))]
    );
}

#[test]
fn escapes_and_formats() {
    let question =
        only_question(r"::a\:b:: [plain]1 \= 1 \{x\} a\\b \* c\nd {~%-33.33333%\~\#\: ~%100%[markdown]**x**}");
    assert_eq!(question.name.as_deref(), Some("a:b"));
    assert_eq!(question.text, Text { format: TextFormat::Plain, content: "1 = 1 {x} a\\b \\* c\nd".into() });
    let Body::Choice(answers) = question.body else { panic!() };
    assert_eq!(answers[0].text, Text { format: TextFormat::Plain, content: "~#:".into() });
    assert_eq!(answers[0].weight, Some(-33.33333));
    assert_eq!(answers[1].text, markdown("**x**"));
    let one_line = only_question("Year? {~1863=1865~1866}");
    assert!(matches!(one_line.body, Body::Choice(answers) if answers.len() == 3 && answers[1].right));
}

#[test]
fn true_and_false_have_two_feedbacks() {
    let wrong_only = only_question("It is. {T#No}");
    assert_eq!(
        wrong_only.body,
        Body::TrueFalse { truth: true, wrong_feedback: Some(markdown("No")), right_feedback: None }
    );
    let both = only_question("It is. { false #No#Yes ####All }");
    assert_eq!(
        both.body,
        Body::TrueFalse { truth: false, wrong_feedback: Some(markdown("No")), right_feedback: Some(markdown("Yes")) }
    );
    assert_eq!(both.general_feedback, Some(markdown("All")));
    let right_only = only_question("It is. {TRUE##Yes}");
    assert!(matches!(right_only.body, Body::TrueFalse { wrong_feedback: None, right_feedback: Some(_), .. }));
}

#[test]
fn every_kind_is_read() {
    let body = |source: &str| only_question(source).body;
    assert_eq!(body("Just a text"), Body::Description);
    assert_eq!(body("Tell us {}"), Body::Essay);
    let thanked = only_question("Tell us { ####thanks }");
    assert_eq!((thanked.body, thanked.general_feedback), (Body::Essay, Some(markdown("thanks"))));
    let pair = |left: &str, right: &str| Pair {
        left: Some(left).filter(|left| !left.is_empty()).map(markdown),
        right: right.to_owned(),
    };
    assert_eq!(
        body("Match {=a - b -> c\n = -> d\n =e\\=1 -> f -\\> g}"),
        Body::Matching(vec![pair("a - b", "c"), pair("", "d"), pair("e=1", "f -> g")])
    );
    let words = |weight, answer: &str, feedback: Option<&str>| GiftAccepted {
        weight,
        answer: answer.to_owned(),
        feedback: feedback.map(markdown),
    };
    assert_eq!(
        body("Two plus two? {=four #Yes =%50%[plain]almost 4 =%0%*#No}"),
        Body::ShortAnswer(vec![
            words(None, "four", Some("Yes")),
            words(Some(50.0), "almost 4", None),
            words(Some(0.0), "*", Some("No"))
        ])
    );
    assert_eq!(
        body("The word for 1? {One #Yes =1}"),
        Body::ShortAnswer(vec![words(None, "One", Some("Yes")), words(None, "1", None)])
    );
    let carried_over = body("A {~high-fat~=low-salt~ = %100%no-salt~vitamins} diet");
    let Body::Choice(answers) = carried_over else { panic!("{carried_over:?}") };
    let read: Vec<_> = answers.iter().map(|answer| (answer.right, answer.text.content.as_str())).collect();
    assert_eq!(read, [(false, "high-fat"), (true, "low-salt"), (true, "no-salt"), (false, "vitamins")]);
    let gap = only_question("Two plus {=two ~three} is *four*.");
    assert_eq!(gap.tail, Some(markdown("is *four*.")));
    assert!(matches!(gap.body, Body::Choice(answers) if answers.len() == 2));
    assert!(only_question("{=Paris ~Rome} is a capital").text.content.is_empty());
}

#[test]
fn what_teachers_bring_is_read_as_other_programs_do() {
    let parsed = parse(include_str!("../../../../tests/gift/teachers.gift"));
    assert_eq!(parsed.faults, []);
    let questions = parsed.items.into_iter().filter_map(|placed| match placed.item {
        GiftEntry::Question(question) => Some((question.name.unwrap(), question.body)),
        _ => None,
    });
    let bodies: std::collections::BTreeMap<String, Body> = questions.collect();
    let right = |name: &str| match &bodies[name] {
        Body::Choice(answers) => answers.iter().map(|answer| answer.right).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!((right("Diet 1"), right("Point 2")), (vec![false, true, false], vec![false, true, false]));
    assert!(matches!(&bodies["One"], Body::ShortAnswer(words) if words.len() == 1 && words[0].answer == "One"));
    let number = |name: &str| match &bodies[name] {
        Body::Numerical(accepted) => accepted.iter().map(|one| (one.percent(), one.answer)).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(number("Range"), [(100.0, Some(Number::Within { low: 1.0, high: 5.0 }))]);
    assert_eq!(number("Minus"), [(100.0, Some(Number::Near { value: -1.0, tolerance: 0.0 }))]);
    assert_eq!(number("Export"), [(100.0, Some(Number::Near { value: 6.0, tolerance: 0.0 }))]);
    let dots = |pair: &Pair| pair.right.clone();
    assert!(matches!(&bodies["Dots"], Body::Matching(pairs) if pairs.iter().map(dots).eq(["...", ", . ,"])));
}

#[test]
fn numbers_have_tolerances_and_ranges() {
    let number = |source: &str| match only_question(source).body {
        Body::Numerical(accepted) => accepted.into_iter().map(|one| (one.weight, one.answer)).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    let near = |value, tolerance| Some(Number::Near { value, tolerance });
    assert_eq!(number("How many? {#3}"), [(None, near(3.0, 0.0))]);
    assert_eq!(number("How many? {# -3.5:.5 #so #### all}"), [(None, near(-3.5, 0.5))]);
    assert_eq!(number("How many? {#-2..1e2}"), [(None, Some(Number::Within { low: -2.0, high: 100.0 }))]);
    assert_eq!(
        number("When? {#\n=1822:0 #Right\n=%50%1822:2 #Near\n~ #Other}"),
        [(None, near(1822.0, 0.0)), (Some(50.0), near(1822.0, 2.0)), (Some(0.0), None)]
    );
    assert!(Number::Near { value: 0.3, tolerance: 0.0 }.accepts(0.1 + 0.2));
    assert!(!Number::Within { low: 2.0, high: 3.0 }.accepts(3.01));
}

#[test]
fn faults_say_where_and_what_to_do() {
    for (source, at, message) in [
        ("::a Text {=b ~c}", "a Text", "never closed"),
        (":::: Text {=b ~c}", ":: Text", "id is empty"),
        ("::a:: Text {=b ~c", "{", "never closed"),
        ("::a:: Text =b ~c}", "}", "closes nothing"),
        ("::a:: {=b ~c}", " {", "no text"),
        ("::a:: Text {=b ~}", "}", "answer has no text"),
        ("::a:: Text {x ~b}", "x ~", "answers begin with"),
        ("::a:: Text {=b #c #d ~e}", "#d", "more feedback"),
        ("::a:: Text {=b {x ~c}", "{x", "within the answers"),
        ("::a:: Text {~%x%b}", "x%b", "no number"),
        ("::a:: Text {~%120%b}", "120", "no number"),
        ("::a:: Text {~%50 b\n~c}", "50 b", "weight is never closed"),
        ("::a:: Text {=b ~c}\n::d:: Text {=b ~c}", "::d", "without an empty line"),
        ("::a:: Text {=b ~c}\nNext {=b ~c}", "Next", "without an empty line"),
        ("::a:: Text {=b -> c =d}", "d", "one pair has an arrow"),
        ("::a:: Text {=b -> =d -> e}", "=d", "behind the arrow"),
        ("::a:: Text {=b -> c #so =d -> e}", "#so", "no feedback"),
        ("::a:: Text {#three}", "three", "no number"),
        ("::a:: Text {#3:-1}", "3:-1", "no number"),
        ("::a:: Text {#4..3}", "4..3", "no number"),
        ("::a:: Text {#1,5}", "1,5", "no number"),
        ("::a:: Text {#}", "}", "no number"),
    ] {
        let fault = only_fault(source);
        assert!(fault.message.contains(message), "{source}: {}", fault.message);
        assert!(source[fault.offset..].starts_with(at), "{source}: {:?}", &source[fault.offset..]);
        assert!(!fault.advice.is_empty());
    }
}

#[test]
fn reading_goes_on_behind_a_fault() {
    let source = "::a:: One {=b\n\n~c}\n\n::d:: Two {=e ~f}\n \n::g Three {=h}\n\n::i:: Four {T}\n";
    let parsed = parse(source);
    assert_eq!(parsed.faults.len(), 2, "{:?}", parsed.faults);
    assert_eq!(parsed.items.len(), 2);
    assert!(parsed.faults.iter().all(|fault| fault.message.contains("never closed")));
}

fn words() -> impl Strategy<Value = String> {
    let nasty = "(\\[plain\\]|\\[html\\]|//|%|::|T|->|####|[a-zé \\\\~=#{}:\n\t%$\\[\\]/*_\u{a0}-]){1,12}";
    nasty.prop_map(|text: String| text.trim().to_owned()).prop_filter("not empty", |text| !text.is_empty())
}

fn text() -> impl Strategy<Value = Text> {
    (prop::sample::select(TextFormat::ALL.to_vec()), words()).prop_map(|(format, content)| Text { format, content })
}

fn weight() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![Just(None), Just(Some(33.33333)), (-100.0f64..=100.0).prop_map(Some)]
}

fn answers() -> impl Strategy<Value = Vec<GiftAnswer>> {
    let answer = (any::<bool>(), weight(), text(), prop::option::of(text()))
        .prop_map(|(right, weight, text, feedback)| GiftAnswer { right, weight, text, feedback });
    // Without any “~” it would be a short answer.
    prop::collection::vec(answer, 1..5).prop_map(|mut answers| {
        answers[0].right = false;
        answers
    })
}

fn body() -> impl Strategy<Value = Body> {
    let true_false = (any::<bool>(), prop::option::of(text()), prop::option::of(text()))
        .prop_map(|(truth, wrong_feedback, right_feedback)| Body::TrueFalse { truth, wrong_feedback, right_feedback });
    let number = prop_oneof![
        (-1e6f64..1e6, 0.0f64..10.0).prop_map(|(value, tolerance)| Some(Number::Near { value, tolerance })),
        (-1e6f64..0.0, 0.0f64..1e6).prop_map(|(low, high)| Some(Number::Within { low, high })),
        Just(None),
    ];
    let pair = (prop::option::of(text()), words()).prop_map(|(left, right)| Pair { left, right });
    prop_oneof![
        3 => answers().prop_map(Body::Choice),
        2 => true_false,
        2 => prop::collection::vec(accepted(words()), 1..4).prop_map(Body::ShortAnswer),
        2 => prop::collection::vec(accepted(number), 1..4).prop_map(Body::Numerical),
        2 => prop::collection::vec(pair, 1..4).prop_map(Body::Matching),
        1 => Just(Body::Essay),
        1 => Just(Body::Description),
    ]
}

fn accepted<T: std::fmt::Debug>(answer: impl Strategy<Value = T>) -> impl Strategy<Value = GiftAccepted<T>> {
    (weight(), answer, prop::option::of(text())).prop_map(|(weight, answer, feedback)| GiftAccepted {
        weight,
        answer,
        feedback,
    })
}

fn item() -> impl Strategy<Value = GiftEntry> {
    let line = "[a-zA-Z/~{}=:#-]{0,12}";
    let question = (prop::option::of(words()), text(), body(), prop::option::of(text()), prop::option::of(text()))
        .prop_map(|(name, text, body, tail, general)| {
            let asked = body != Body::Description;
            GiftQuestion { name, text, tail: tail.filter(|_| asked), general_feedback: general.filter(|_| asked), body }
        });
    prop_oneof![
        1 => line.prop_map(GiftEntry::Comment),
        1 => line.prop_map(GiftEntry::Category),
        5 => question.prop_map(GiftEntry::Question),
    ]
}

proptest! {
    #[test]
    fn what_is_written_reads_back(items in prop::collection::vec(item(), 0..6)) {
        let written = write(&items);
        let parsed = parse(&written);
        prop_assert_eq!(&parsed.faults, &[], "{}", written);
        let read: Vec<GiftEntry> = parsed.items.into_iter().map(|placed| placed.item).collect();
        prop_assert_eq!(read, items, "{}", written);
    }

    #[test]
    fn any_text_is_read_without_panic(source in "(\\PC|[\n{}~=#:%\\\\$/ ]){0,80}") {
        let parsed = parse(&source);
        for fault in parsed.faults {
            prop_assert!(source.get(fault.offset..).is_some(), "{:?}", fault);
        }
    }
}
