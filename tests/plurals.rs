//! Numbers within sentences: every language has the forms they need, and writes them its own way.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use relais::platform::error::Message;
use relais::platform::values::Language;
use relais::platform::web::Words;

const NUMBERS: [i64; 6] = [0, 1, 2, 5, 21, 1_000_000];

/// Messages whose number never is one, or that read well with it.
const NEED_NO_FORMS: [&str; 29] = [
    // “1 of 2 trainings”: the second number has the forms.
    "reminder-target-about",
    "reminder-target-late-about",
    "follow-up-share-answered-note",
    "follow-up-share-done-note",
    // Limits, far above one.
    "items-difference-unknown",
    "items-how-languages",
    "items-none-text",
    "account-password-hint",
    "account-password-short",
    "association-members-too-many",
    "cohort-invite-too-many",
    "delivery-hours-range",
    "delivery-too-long",
    "form-too-long",
    "search-best",
    "token-expires-range",
    // “1 out of 5”, “Lesson 1 of 6”, “Error 404”.
    "delivery-out-of-five",
    "delivery-names",
    "lesson-number",
    "questions-number",
    "questions-pass-mark",
    "cascade-activation-note",
    "shell-progress",
    "shell-progress-of",
    // There are at least two lessons where one is done and another is next.
    "home-next-lesson-text",
    // The number stands before what does not change with it: “is more than”, “came”, “not answered”.
    "delivery-more-than-attended",
    "delivery-counts-too-many",
    "cohort-counts",
    // One day ago is yesterday.
    "progress-is-active",
];

/// A message as a test needs to know it.
#[derive(Default)]
struct About {
    /// What it selects a plural form by.
    plurals: BTreeSet<String>,
    /// What it asks after as a number, such as nothing at all.
    numbers: BTreeSet<String>,
    /// What it selects anything else by, with one of the words.
    words: BTreeMap<String, String>,
    /// What it says before a word, outside of any selection by it.
    bare: BTreeSet<String>,
    arguments: BTreeSet<String>,
}

fn look(pattern: &Pattern<&str>, chosen: &BTreeSet<String>, about: &mut About) {
    for (at, element) in pattern.elements.iter().enumerate() {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                about.arguments.insert(id.name.to_owned());
                let follows = match pattern.elements.get(at + 1) {
                    Some(PatternElement::TextElement { value }) => *value,
                    _ => "",
                };
                let mut signs = follows.chars();
                let before_a_word =
                    matches!(signs.next(), Some(' ' | '\u{a0}')) && signs.next().is_some_and(char::is_alphabetic);
                if before_a_word && !chosen.contains(id.name) {
                    about.bare.insert(id.name.to_owned());
                }
            }
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                about.arguments.insert(id.name.to_owned());
                let has = |wanted: fn(&VariantKey<&str>) -> bool| variants.iter().any(|variant| wanted(&variant.key));
                let is_plural = has(|key| match key {
                    VariantKey::NumberLiteral { .. } => false,
                    VariantKey::Identifier { name } => ["zero", "one", "two", "few", "many"].contains(name),
                });
                if is_plural {
                    about.plurals.insert(id.name.to_owned());
                } else if has(|key| matches!(key, VariantKey::NumberLiteral { .. })) {
                    about.numbers.insert(id.name.to_owned());
                } else if let Some(VariantKey::Identifier { name }) = variants.first().map(|variant| &variant.key) {
                    about.words.insert(id.name.to_owned(), (*name).to_owned());
                }
                let mut inside = chosen.clone();
                if is_plural {
                    inside.insert(id.name.to_owned());
                }
                variants.iter().for_each(|variant| look(&variant.value, &inside, about));
            }
            _ => {}
        }
    }
}

/// Every message of a language.
fn messages(language: &str) -> BTreeMap<String, About> {
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(format!("locales/{language}")).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for entry in parser::parse(text.as_str()).unwrap().body {
            if let Entry::Message(message) = entry {
                let mut about = About::default();
                message.value.iter().for_each(|pattern| look(pattern, &BTreeSet::new(), &mut about));
                all.insert(message.id.name.to_owned(), about);
            }
        }
    }
    all
}

fn codes() -> Vec<String> {
    let folders = std::fs::read_dir("locales").unwrap().map(|entry| entry.unwrap().file_name());
    folders.map(|name| name.to_string_lossy().into_owned()).collect()
}

#[test]
fn every_number_finds_its_form_in_every_language() {
    let (words, mut problems, mut tried) = (Words::load().unwrap(), Vec::new(), 0);
    for code in codes() {
        let language: Language = code.parse().unwrap();
        for (key, about) in messages(&code).iter().filter(|(_, about)| !about.plurals.is_empty()) {
            tried += 1;
            for counted in &about.plurals {
                let said = |number: i64| {
                    let mut message = Message::new(key.clone());
                    for name in &about.arguments {
                        let name: &'static str = name.clone().leak();
                        let is_number = about.plurals.contains(name) || about.numbers.contains(name);
                        message = match (name == counted, is_number, about.words.get(name)) {
                            (true, ..) => message.with(name, number),
                            (_, true, _) => message.with(name, 7),
                            (.., Some(word)) => message.with(name, word),
                            _ => message.with(name, "x"),
                        };
                    }
                    words.say_message(language, &message)
                };
                for number in NUMBERS {
                    let text = said(number);
                    if text.contains(['{', '}']) || text.contains("1000000") {
                        problems.push(format!("{code} {key} with {number}: {text}"));
                    }
                }
                if said(1).replace('1', "#") == said(5).replace('5', "#") {
                    problems.push(format!("{code} {key}: one is said as five are: {}", said(1)));
                }
            }
        }
    }
    assert!(tried > 100, "only {tried} messages with plural forms were found");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn no_number_stands_before_a_word_without_its_forms() {
    // What some message somewhere counts by is a number in all of them.
    let numbers: BTreeSet<String> = codes()
        .iter()
        .flat_map(|code| messages(code).into_values().flat_map(|about| about.plurals.into_iter().chain(about.numbers)))
        .chain(
            ["attended", "sum", "of", "invited", "completed", "most", "longest", "shortest", "total"].map(String::from),
        )
        .collect();
    let mut problems = Vec::new();
    for code in codes() {
        for (key, about) in messages(&code) {
            let bare: Vec<&String> = about.bare.intersection(&numbers).collect();
            if !bare.is_empty() && !NEED_NO_FORMS.contains(&key.as_str()) {
                problems
                    .push(format!("locales/{code}: {key} says {bare:?} before a word, in one form for all numbers"));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn numbers_are_written_as_the_language_does() {
    let words = Words::load().unwrap();
    let written = |code: &str, number: f64, places| words.number(code.parse().unwrap(), number, places);
    assert_eq!(written("en", 1_234_567.5, 1), "1,234,567.5");
    assert_eq!(written("fr", 1_234_567.5, 1), "1\u{202f}234\u{202f}567,5");
    assert_eq!(written("es", 1_234_567.5, 1), "1\u{202f}234\u{202f}567,5");
    assert_eq!(written("fr", 2027.0, 0), "2027");
    assert_eq!(written("en", 99.899_999_999_999_99, 3), "99.9");
    assert_eq!(written("en", -0.04, 1), "0");
    let message = Message::new("shell-progress").with("done", 12_000).with("total", 1_000_000);
    let said = |code: &str| words.say_message(code.parse().unwrap(), &message);
    assert_eq!(said("en"), "12,000 of 1,000,000");
    assert!(said("fr").contains("12\u{202f}000") && said("es").contains("1\u{202f}000\u{202f}000"));
}

#[test]
fn a_number_stays_a_number_on_its_way_to_the_page() {
    let message = Message::new("cohort-invite-lines-wrong").with("count", 1_usize).with("text", "1");
    let json = serde_json::to_value(&message).unwrap();
    assert_eq!(json["args"], serde_json::json!({"count": 1, "text": "1"}));
}
