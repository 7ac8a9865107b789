use proptest::prelude::*;

use super::*;

fn only_question(source: &str) -> Question {
    let parsed = parse(source);
    assert_eq!(parsed.faults, [], "{source}");
    match parsed.items.into_iter().next_back().unwrap().item {
        Item::Question(question) => question,
        other => panic!("{other:?}"),
    }
}

fn only_fault(source: &str) -> Fault {
    let mut parsed = parse(source);
    assert_eq!(parsed.faults.len(), 1, "{source}: {:?}", parsed.faults);
    parsed.faults.remove(0)
}

fn markdown(content: &str) -> Text {
    Text { format: Format::Markdown, content: content.to_owned() }
}

#[test]
fn a_single_choice_with_feedback() {
    let source = "// first\n$CATEGORY: before\n\n::why-1:: Who *plans*?\n  Say {\n  // inner {\n\t=Cities #Yes\n  ~%50%States\n\t~Nobody # No\n####So it is. }\n";
    let parsed = parse(source);
    assert_eq!(parsed.items[0].item, Item::Comment("first".into()));
    assert_eq!(parsed.items[1], Placed { offset: 9, item: Item::Category("before".into()) });
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
    assert_eq!(question.text, Text { format: Format::Plain, content: "1 = 1 {x} a\\b \\* c\nd".into() });
    let Body::Choice(answers) = question.body else { panic!() };
    assert_eq!(answers[0].text, Text { format: Format::Plain, content: "~#:".into() });
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
fn what_is_not_played_is_recognised() {
    for (source, kind) in [
        ("Just a text", "description"),
        ("Tell us {}", "essay"),
        ("Tell us {####thanks}", "essay"),
        ("Match {=a -> b =c -> d}", "matching"),
        ("Two plus {=two ~three} is four", "missing word"),
        ("How many? {#3:1}", "numerical"),
        ("How many? {#=%100%3:0}", "numerical"),
        ("Two plus two? {=four =4}", "short answer"),
    ] {
        let message = only_fault(source).message;
        assert!(message.starts_with("this kind of question is not played yet") && message.contains(kind), "{message}");
    }
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
        ("::a:: Text {b}", "b}", "answers begin with"),
        ("::a:: Text {x ~b}", "x ~", "answers begin with"),
        ("::a:: Text {=b #c #d ~e}", "#d", "more feedback"),
        ("::a:: Text {=b {x ~c}", "{x", "within the answers"),
        ("::a:: Text {~%x%b}", "x%b", "no number"),
        ("::a:: Text {~%120%b}", "120", "no number"),
        ("::a:: Text {~%50 b\n~c}", "50 b", "weight is never closed"),
        ("::a:: Text {=b ~c}\n::d:: Text {=b ~c}", "::d", "without an empty line"),
        ("[html]<b>x</b> {=b ~c}", "[html]", "not accepted"),
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
    (any::<bool>(), words())
        .prop_map(|(plain, content)| Text { format: if plain { Format::Plain } else { Format::Markdown }, content })
}

fn weight() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![Just(None), Just(Some(33.33333)), (-100.0f64..=100.0).prop_map(Some)]
}

fn answers() -> impl Strategy<Value = Vec<Answer>> {
    let answer = (any::<bool>(), weight(), text(), prop::option::of(text()))
        .prop_map(|(right, weight, text, feedback)| Answer { right, weight, text, feedback });
    // Without any “~” it would be a short answer.
    prop::collection::vec(answer, 1..5).prop_map(|mut answers| {
        answers[0].right = false;
        answers
    })
}

fn body() -> impl Strategy<Value = Body> {
    let true_false = (any::<bool>(), prop::option::of(text()), prop::option::of(text()))
        .prop_map(|(truth, wrong_feedback, right_feedback)| Body::TrueFalse { truth, wrong_feedback, right_feedback });
    prop_oneof![answers().prop_map(Body::Choice), true_false]
}

fn item() -> impl Strategy<Value = Item> {
    let line = "[a-zA-Z/~{}=:#-]{0,12}";
    let question = (prop::option::of(words()), text(), body(), prop::option::of(text()))
        .prop_map(|(name, text, body, general_feedback)| Question { name, text, body, general_feedback });
    prop_oneof![
        1 => line.prop_map(Item::Comment),
        1 => line.prop_map(Item::Category),
        5 => question.prop_map(Item::Question),
    ]
}

proptest! {
    #[test]
    fn what_is_written_reads_back(items in prop::collection::vec(item(), 0..6)) {
        let written = write(&items);
        let parsed = parse(&written);
        prop_assert_eq!(&parsed.faults, &[], "{}", written);
        let read: Vec<Item> = parsed.items.into_iter().map(|placed| placed.item).collect();
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
