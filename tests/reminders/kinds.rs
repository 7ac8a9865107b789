//! A kind of reminder is one file: nothing else in the sources knows it by name, and it says all that is asked of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use relais::platform::db::Engine;
use relais::platform::mail::{MailKind, Purpose};
use relais::platform::web::Words;
use relais::reminders::ReminderKind;
use relais::reminders::rules::steps::in_order;
use relais::reminders::words::{ReminderWords, words_of};
use serde_json::json;

use crate::support::{TestApp, on_both_engines};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

/// The kinds that a text names: `ReminderKind::Invitation`, but not `ReminderKind::ALL`.
fn named(text: &str) -> BTreeSet<&str> {
    let words = text.match_indices("ReminderKind::").map(|(at, name)| &text[at + name.len()..]);
    let words = words.map(|rest| &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())]);
    words.filter(|word| word.chars().any(char::is_lowercase) && word.starts_with(char::is_uppercase)).collect()
}

#[test]
fn nothing_but_its_file_knows_a_kind_by_name() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let kinds = root.join("reminders/kinds");
    // The demonstration chooses for one; the tests of the plan are tests.
    let may = ["cli/demo/cohorts.rs", "reminders/rules/plan_tests.rs"].map(|path| root.join(path));
    for path in sources(&root).into_iter().filter(|path| !path.starts_with(&kinds) && !may.contains(path)) {
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(
            named(&text),
            BTreeSet::new(),
            "{}: what differs by kind belongs into src/reminders/kinds",
            path.display()
        );
    }
    assert_eq!(
        named("ReminderKind::ALL, ReminderKind::Two; use ReminderKind::{self}; ReminderKind::try_from"),
        ["Two"].into()
    );
    // A file each, and the list.
    assert_eq!(sources(&kinds).len(), ReminderKind::ALL.len() + 1);
}

#[test]
fn every_kind_has_steps_and_words_in_every_language() {
    let words = Words::load().unwrap();
    let today = "2027-03-01".parse().unwrap();
    let mut problems = Vec::new();
    for kind in ReminderKind::ALL {
        let reminder = kind.reminder();
        let steps = reminder.steps().iter().copied();
        assert_eq!(in_order(steps, reminder.counts_down()).as_deref(), Ok(reminder.steps()), "{kind}");
        assert!(reminder.urgency() > 0, "{kind}: nothing comes before a deadline");
        let samples = reminder.samples(today);
        assert!(!samples.is_empty(), "{kind} shows nothing of what it says");
        let stems: BTreeSet<&str> = samples.iter().flat_map(|about| [Some(about.stem), about.late]).flatten().collect();
        let parts = |stem: &&str| ["what", "why", "action", "about"].map(|part| format!("reminder-{stem}-{part}"));
        let mut keys: Vec<String> = stems.iter().flat_map(parts).collect();
        keys.extend([format!("reminder-kind-{kind}"), format!("reminder-kind-{kind}-from")]);
        for language in words.languages() {
            let missing = keys.iter().filter(|key| !words.has(language, key));
            problems.extend(missing.map(|key| format!("{language}: {key}")));
        }
    }
    assert_eq!(problems, Vec::<String>::new(), "without words");
}

async fn every_kind_can_be_shown_before_it_happens(app: TestApp) {
    let site = app.parts.site.clone().into_inner();
    let today = "2027-03-01".parse().unwrap();
    let mut shown = 0;
    for about in ReminderKind::ALL.iter().flat_map(|kind| kind.reminder().samples(today)) {
        for language in site.words.languages() {
            for days_left in [30, 1, 0, -1, -14] {
                let said = words_of(&site, language, &about, days_left, today);
                for part in [&said.what, &said.why, &said.action, &said.about] {
                    let whole = !part.trim().is_empty() && !part.contains("{$") && !part.contains("reminder-");
                    assert!(whole, "{language}, {days_left} days left: {said:?}");
                }
                shown += 1;
            }
        }
    }
    assert!(shown >= 15 * ReminderKind::ALL.len(), "{shown}");
}

/// One mail with everything that people may be reminded of, so that a change of words is seen.
#[actix_web::test]
async fn every_kind_says_what_it_should_in_every_language() {
    let app = TestApp::start(Engine::Sqlite).await;
    let (site, templates) = (app.parts.site.clone().into_inner(), app.parts.outbox_worker.mail_templates());
    let today = "2027-03-01".parse().unwrap();
    for language in &site.settings.languages {
        let mut items: Vec<serde_json::Value> = Vec::new();
        for about in ReminderKind::ALL.iter().flat_map(|kind| kind.reminder().samples(today)) {
            for days_left in [Some(7), about.late.map(|_| -2)].into_iter().flatten() {
                let said = words_of(&site, *language, &about, days_left, today);
                let ReminderWords { what, why, action, .. } = said;
                items.push(json!({"what": what, "why": why, "action": action, "path": format!("/{}", said.path.trim_start_matches('/'))}));
            }
        }
        let mut data = templates.sample(MailKind::Digest, *language).unwrap();
        (data["more"], data["items"]) = (json!(items.len() - 1), json!(items));
        let mail = templates.write(MailKind::Digest, *language, &data, Purpose::Sending).unwrap();
        assert!(!mail.text.contains("{$") && !mail.text.contains("reminder-"), "{}", mail.text);
        insta::assert_snapshot!(
            format!("reminders.{language}"),
            format!("{}\n\n{}\n{}", mail.subject, mail.text, mail.html)
        );
    }
}

on_both_engines!(every_kind_can_be_shown_before_it_happens);
