//! The words of the interface: every language says everything, and everything that is said exists.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use relais::platform::web::{Channel, Role};

/// A message's arguments, by its key.
type Catalog = BTreeMap<String, BTreeSet<String>>;

/// Every file below a folder with that ending, with its text.
fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let (mut found, mut folders) = (Vec::new(), vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "there is no .{ending} in {folder}/");
    found.sort();
    found
}

/// What a Fluent text defines.
fn catalog(text: &str) -> Catalog {
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?} in:\n{text}"));
    let message = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => {
            let mut names = BTreeSet::new();
            message.value.iter().for_each(|pattern| arguments(pattern, &mut names));
            Some((message.id.name.to_owned(), names))
        }
        _ => None,
    };
    resource.body.iter().filter_map(message).collect()
}

fn arguments(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    fn inline(expression: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
        match expression {
            InlineExpression::VariableReference { id } => {
                names.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => inside(expression, names),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| inline(argument, names));
            }
            _ => {}
        }
    }
    fn inside(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
        match expression {
            Expression::Inline(expression) => inline(expression, names),
            Expression::Select { selector, variants } => {
                inline(selector, names);
                variants.iter().for_each(|variant| arguments(&variant.value, names));
            }
        }
    }
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            inside(expression, names);
        }
    }
}

/// What each language says, by its code.
fn languages() -> BTreeMap<String, Catalog> {
    let mut all = BTreeMap::<String, Catalog>::new();
    for (path, text) in files("locales", "ftl") {
        let code = path.parent().and_then(Path::file_name).unwrap().to_string_lossy().into_owned();
        for (key, arguments) in catalog(&text) {
            let twice = all.entry(code.clone()).or_default().insert(key.clone(), arguments).is_some();
            assert!(!twice, "{key} stands twice in locales/{code}");
        }
    }
    all
}

/// How a language differs from English: keys that are missing or too many, arguments that differ.
fn differences(english: &Catalog, other: &Catalog) -> Vec<String> {
    let missing = english.keys().filter(|key| !other.contains_key(*key)).map(|key| format!("{key} is missing"));
    let extra = other.keys().filter(|key| !english.contains_key(*key)).map(|key| format!("{key} is not in English"));
    let unlike = english.iter().filter(|(key, arguments)| other.get(*key).is_some_and(|others| others != *arguments));
    missing.chain(extra).chain(unlike.map(|(key, _)| format!("{key} has other arguments"))).collect()
}

/// A key that something uses; `true` where only its beginning is written, as in `{{t "role" role}}`.
type Used = (String, bool);

/// The quoted text that follows each `mark`.
fn quoted_after<'a>(text: &'a str, mark: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    text.match_indices(mark).filter_map(move |(at, _)| text[at + mark.len()..].split_once('"'))
}

fn used_in_template(text: &str) -> Vec<Used> {
    let mut used = Vec::new();
    for mark in ["{{t \"", "(t \""] {
        for (key, rest) in quoted_after(text, mark) {
            // A second word that is not `name=value` completes the key, after a hyphen.
            let next = rest.trim_start().split([' ', '}', ')']).next().unwrap_or_default();
            let continued = !next.is_empty() && !next.contains('=');
            used.push((if continued { format!("{key}-") } else { key.to_owned() }, continued));
        }
    }
    for mark in [" label=\"", " hint=\""] {
        used.extend(quoted_after(text, mark).map(|(key, _)| (key.to_owned(), false)));
    }
    for (summary, _) in text.split("{{problems").skip(1).filter_map(|rest| rest.split_once("}}")) {
        used.extend(quoted_after(summary, "=\"").map(|(key, _)| (key.to_owned(), false)));
    }
    used
}

/// Keys are recognised by how they begin; what is put together at run time ends in a hyphen or a brace and is left alone.
fn used_in_source(text: &str) -> Vec<Used> {
    let is_key = |word: &str| {
        let begins =
            ["notice-", "form-", "error-", "shell-", "account-", "admin-"].iter().any(|stem| word.starts_with(stem));
        begins && !word.ends_with('-') && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    let mut used: Vec<Used> =
        text.split('"').filter(|word| is_key(word)).map(|word| (word.to_owned(), word.starts_with("error-"))).collect();
    for (action, _) in quoted_after(text, "Event::new(\"") {
        used.push((format!("audit-{}", action.replacen('.', "-", 1)), false));
    }
    used
}

fn is_said(catalog: &Catalog, (key, open): &Used) -> bool {
    if !open {
        return catalog.contains_key(key);
    }
    // An error's words are `<stem>-title` and `<stem>-what`.
    let full = catalog.contains_key(&format!("{key}-title")) && catalog.contains_key(&format!("{key}-what"));
    let stem = key.ends_with('-') && catalog.keys().any(|other| other.starts_with(key.as_str()));
    full || stem || catalog.contains_key(key)
}

fn unsaid(catalog: &Catalog, used: Vec<Used>) -> Vec<String> {
    used.into_iter().filter(|key| !is_said(catalog, key)).map(|(key, _)| key).collect()
}

#[test]
fn every_language_says_the_same_things() {
    let all = languages();
    let problems: Vec<String> = all
        .iter()
        .flat_map(|(code, words)| differences(&all["en"], words).into_iter().map(move |what| format!("{code}: {what}")))
        .collect();
    assert!(problems.is_empty(), "in locales/:\n{}", problems.join("\n"));
}

#[test]
fn every_word_that_is_used_exists() {
    let english = &languages()["en"];
    let mut problems = Vec::new();
    let mut note = |path: &Path, keys: Vec<String>| {
        problems.extend(keys.into_iter().map(|key| format!("{}: no words for {key}", path.display())));
    };
    for (path, text) in
        files("templates", "hbs").iter().filter(|(path, _)| !path.components().any(|c| c.as_os_str() == "mail"))
    {
        note(path, unsaid(english, used_in_template(text)));
    }
    for (path, text) in files("src", "rs") {
        note(&path, unsaid(english, used_in_source(&text)));
    }
    let words = Role::ALL.iter().map(|role| format!("role-{role}"));
    let words = words.chain(Channel::ALL.iter().map(|channel| format!("channel-{channel}")));
    note(Path::new("src/web/viewer.rs"), unsaid(english, words.map(|key| (key, false)).collect()));
    assert!(problems.is_empty(), "add them to locales/, or correct the key:\n{}", problems.join("\n"));
}

#[test]
fn every_template_can_be_read_and_its_assets_exist() {
    let mut problems = Vec::new();
    for (path, text) in files("templates", "hbs") {
        if let Err(error) = handlebars::Template::compile(&text) {
            problems.push(format!("{}: {error}", path.display()));
        }
        for mark in ["{{asset \"", "(asset \""] {
            for (name, _) in quoted_after(&text, mark) {
                if !Path::new(env!("CARGO_MANIFEST_DIR")).join("static").join(name).is_file() {
                    problems.push(format!("{}: there is no static/{name}", path.display()));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn these_checks_can_fail() {
    let english = catalog("a = A { $x }\nb = B\nrole-one = One\nerror-x-title = X\nerror-x-what = X\n");
    let other = catalog("a = { $y ->\n    [one] A { $x }\n   *[other] A\n  }\nc = C\n");
    assert_eq!(differences(&english, &other).len(), 6, "{:?}", differences(&english, &other));
    assert_eq!(differences(&english, &english), Vec::<String>::new());

    let template = r#"{{t "a" x=1}} {{t "role" role}} {{t "roll" role}} {{field "n" label="n1" hint="n2"}}
        {{> x title=(t "n3")}} {{problems n="n4"}} {{field "n" hint_text=(t "b")}}"#;
    assert_eq!(unsaid(&english, used_in_template(template)), ["roll-", "n3", "n1", "n2", "n4"]);

    let source = r#"Conflict("error-x") Conflict("error-y") Notice::Done("notice-z") format!("error-{x}")
        Event::new("cohort.opened", id)"#;
    assert_eq!(unsaid(&english, used_in_source(source)), ["error-y", "notice-z", "audit-cohort-opened"]);
}
