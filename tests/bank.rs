//! Tests that are drawn from a bank: others before than after, others again at the next try, and nothing given away.

use content::{ModuleSlug, SetName, Task};
use relais::learning::progress::{Facts, store};
use relais::people::accounts::PersonId;
use relais::platform::db::Engine;
use relais::platform::values::Language;
use uuid::Uuid;

use crate::support::{Actor, Page, TestApp, on_both_engines};

const MODULE: &str = "wells";

async fn start(engine: Engine) -> TestApp {
    TestApp::start_with(engine, |settings| settings.content.directory = "tests/banks".into()).await
}

fn slug() -> ModuleSlug {
    MODULE.parse().unwrap()
}

fn at(language: &str, rest: &str) -> String {
    format!("/{language}/modules/{MODULE}{rest}")
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> Vec<&'a str> {
    text.split(from).skip(1).filter_map(|rest| rest.split(to).next()).collect()
}

fn hidden(page: &Page, name: &str) -> String {
    between(&page.body, &format!(r#"name="{name}" value=""#), "\"")[0].to_owned()
}

/// The questions that stand on a page, in order.
fn asked(page: &Page) -> Vec<String> {
    between(&page.body, r#"<fieldset id="q-"#, "\"").into_iter().map(str::to_owned).collect()
}

/// What is chosen on a page for a stem of a matching, by what it says.
fn partner(page: &Page, question: &str, stem: usize, says: &str) -> String {
    let field = format!(r#"name="answers.{question}.{stem}""#);
    let (_, rest) = page.body.split_once(&field).unwrap();
    let select = rest.split("</select>").next().unwrap();
    let (before, _) = select.split_once(&format!(">{says}</option>")).unwrap();
    before.rsplit_once("value=\"").unwrap().1.split('"').next().unwrap().to_owned()
}

/// What answers the questions of an English page, rightly or wrongly, as somebody fills it in.
fn fill(app: &TestApp, page: &Page, right: bool) -> Vec<(String, String)> {
    let catalogue = app.parts.catalogue();
    let (_, edition) = catalogue.edition(&slug(), Language::ENGLISH).unwrap();
    let bank = edition.set(&SetName::after()).unwrap();
    let mut fields = vec![("id".to_owned(), hidden(page, "id")), ("hash".to_owned(), hidden(page, "hash"))];
    for id in asked(page) {
        let question = bank.items.iter().find(|question| question.id.as_str() == id).unwrap();
        match &question.task {
            Task::Matching(pairs) => {
                for (stem, key) in pairs.key.iter().enumerate() {
                    let place = if right { *key } else { (key + 1) % pairs.partners.len() };
                    let value = partner(page, &id, stem, &pairs.partners[place]);
                    fields.push((format!("answers.{id}.{stem}"), value));
                }
            }
            task => {
                let place = task.choices().iter().position(|answer| answer.is_right() == right).unwrap();
                fields.push((format!("answers.{id}"), place.to_string()));
            }
        }
    }
    fields
}

async fn post(app: &TestApp, actor: &Actor, path: &str, fields: &[(String, String)]) -> Page {
    let pairs: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    app.post(actor, path, &pairs).await
}

async fn facts(app: &TestApp, person: PersonId) -> Facts {
    app.read(move |conn| store::progress::facts(conn, person, &slug())).await
}

async fn each_try_asks_others_of_the_same_outcomes(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    let (before, after) = (at("en", "/questions/before"), at("en", "/questions/after"));
    let first = app.get(&awa, &before).await.expect(200);
    assert_eq!(asked(&app.get(&awa, &at("fr", "/questions/before")).await.expect(200)), asked(&first));
    post(&app, &awa, &before, &fill(&app, &first, false)).await.expect(303);
    app.get(&awa, &before).await.expect(200).says("Thank you").is_silent_on("The neighbours");

    let second = app.get(&awa, &after).await.expect(200);
    let sent = fill(&app, &second, false);
    post(&app, &awa, &after, &sent).await.expect(303);
    // Sent twice, it counts once, though by now other questions are due.
    post(&app, &awa, &after, &sent).await.expect(303);
    assert_eq!(facts(&app, awa.id()).await.sets["after"].tries, 1);
    let failed = app.get(&awa, &after).await.expect(200);
    let failed = failed
        .says("What to read again")
        .says("Say who digs.")
        .says("1 of 1 missed")
        .says(&format!(r#"href="{}""#, at("en", "/digging")))
        .says(&format!(r#"href="{}""#, at("en", "/pairs")));
    for hint in ["The neighbours", "feedback", "is-right", "is-wrong", "Expected", "<fieldset"] {
        assert!(!failed.body.contains(hint), "{hint} gives answers away");
    }

    app.clock.advance(chrono::TimeDelta::minutes(1));
    let again = format!("{after}?again=yes");
    let third = app.get(&awa, &again).await.expect(200);
    let all = [asked(&first), asked(&second), asked(&third)];
    for outcome in ["who-", "pair-"] {
        let of_it = all.iter().flatten().filter(|id| id.starts_with(outcome));
        let distinct: std::collections::BTreeSet<&String> = of_it.collect();
        assert_eq!(distinct.len(), 3, "one of the outcome in each try, and none twice: {all:?}");
    }
    assert!(all.iter().all(|asked| asked.len() == 2));
    post(&app, &awa, &after, &fill(&app, &third, true)).await.expect(303);
    let facts = facts(&app, awa.id()).await;
    assert!(facts.sets["after"].passed);
    let recorded: Vec<Vec<String>> =
        facts.asked["after"].iter().map(|one| one.questions.iter().map(ToString::to_string).collect()).collect();
    assert_eq!(recorded, all[1..], "what was asked is kept with the attempt");
    let passed = app.get(&awa, &at("fr", "/questions/after")).await.expect(200).says("is-right").says("Bon retour.");
    assert_eq!(asked(&passed), all[2]);
    let revealed = app.get(&awa, &before).await.expect(200).says("is-right").says("is-wrong");
    assert_eq!(asked(&revealed), all[0]);
}

async fn what_was_begun_keeps_its_questions(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    let after = at("en", "/questions/after");
    let page = app.get(&awa, &after).await.expect(200);
    let mut fields = fill(&app, &page, true);
    let last = fields.pop().unwrap();
    post(&app, &awa, &format!("{}?quietly=yes", at("en", "/drafts/after")), &fields).await.expect(204);
    let person = awa.id();
    let sets = [content::SetName::after()];
    let (drafts, _) = app.read(move |conn| store::kept::of(conn, person, &slug(), &sets)).await;
    let drawn: Vec<String> = drafts["after"].asked.iter().flatten().map(ToString::to_string).collect();
    assert_eq!(drawn, asked(&page));
    let french = app.get(&awa, &at("fr", "/questions/after")).await.expect(200).says(" selected>");
    assert_eq!((asked(&french), hidden(&french, "id")), (drawn, hidden(&page, "id")));

    // What is open is asked for, with what was chosen; what is not asked is not taken.
    let open = post(&app, &awa, &after, &fields).await.expect(422);
    assert_eq!(asked(&open), asked(&page));
    fields.push(last);
    for other in ["who-a", "who-b", "who-c"] {
        fields.push((format!("answers.{other}"), "0".into()));
    }
    post(&app, &awa, &after, &fields).await.expect(303);
    let facts = facts(&app, awa.id()).await;
    assert_eq!(facts.asked["after"].len(), 1);
    // Questions that have changed under the form are shown anew, with what was answered.
    let next = app.get(&awa, &format!("{after}?again=yes")).await.expect(200);
    let mut fields = fill(&app, &next, true);
    fields[1].1 = "0".repeat(32);
    post(&app, &awa, &after, &fields).await.expect(422).says("The questions were changed");
}

async fn pairs_cannot_be_read_from_the_source(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    let page = app.get(&awa, &at("en", "/questions/after")).await.expect(200);
    let again = app.get(&awa, &at("en", "/questions/after")).await.expect(200);
    assert_eq!(page.body, again.body, "the same within an attempt");
    let question = asked(&page).into_iter().find(|id| id.starts_with("pair-")).unwrap();
    let selects = between(&page.body, "<select", "</select>");
    assert_eq!(selects.len(), 3);
    let values: Vec<&str> = between(selects[0], "<option value=\"", "\"");
    assert!(values.iter().all(|value| value.parse::<usize>().is_err()), "{values:?}");
    let orders: std::collections::BTreeSet<Vec<&str>> =
        selects.iter().map(|select| between(select, "<option value=\"", "\"")).collect();
    assert_eq!(orders.len(), 1, "the same order beside every stem");
    let ben = app.somebody("Ben Okoro").await;
    let other = app.get(&ben, &at("en", "/questions/after")).await.expect(200);
    for value in values.iter().filter(|value| !value.is_empty()) {
        assert!(!other.body.contains(value), "{question}: what stands for a partner is another one for everybody");
    }
}

async fn programs_ask_what_is_drawn(app: TestApp) {
    let awa = app.person("Awa Ndiaye").await;
    let token = app.token(awa).await;
    let (next, path) =
        (format!("/api/v1/modules/{MODULE}/attempts/next"), format!("/api/v1/modules/{MODULE}/attempts"));
    app.get(&Actor::Anonymous, &format!("{next}?set=after")).await.expect(401);
    app.get(&token, &format!("{next}?set=later")).await.expect(422);
    app.get(&token, &next).await.expect(422);
    let module = app.get(&token, &format!("/api/v1/modules/{MODULE}")).await.expect(200).json();
    assert_eq!((&module["sets"][0]["name"], &module["sets"][0]["questions"]), (&"after".into(), &2.into()));

    let due = app.get(&token, &format!("{next}?set=after&language=fr")).await.expect(200).json();
    let questions = due["questions"].as_array().unwrap();
    assert_eq!((questions.len(), &due["language"]), (2, &"fr".into()));
    let mut answers = serde_json::Map::new();
    for question in questions {
        let (id, choices) = (question["id"].as_str().unwrap(), question["choices"].as_array().unwrap());
        let answer = if question["kind"] == "matching" {
            assert!(choices.iter().all(|choice| choice["value"].as_str().unwrap().starts_with('p')));
            serde_json::json!({"0": choices[0]["value"], "1": choices[0]["value"], "2": choices[0]["value"]})
        } else {
            serde_json::json!([choices.iter().position(|choice| choice["text"] == "La lune").unwrap()])
        };
        answers.insert(id.to_owned(), answer);
    }
    let body = serde_json::json!({"id": due["id"], "set": "after", "language": "fr", "answers": answers});
    for _ in 0..2 {
        let done = app.post_json(&token, &path, body.clone()).await.expect(200).json();
        assert_eq!(
            (&done["score"], &done["passed"], &done["feedback"]),
            (&16.into(), &false.into(), &serde_json::json!([]))
        );
        assert_eq!(
            done["missed"][0],
            serde_json::json!({"outcome": 1, "missed": 1, "asked": 1, "read_again": ["digging"]})
        );
        assert_eq!(done["missed"][1]["read_again"], serde_json::json!(["pairs"]));
    }
    let mut other = body.clone();
    other["id"] = serde_json::json!(Uuid::new_v4());
    let refused = app.post_json(&token, &path, other).await.expect(422).json();
    assert!(
        refused["errors"].as_object().unwrap().keys().all(|field| field.starts_with("answers.")),
        "others are due now"
    );
}

async fn who_has_passed_takes_the_test_along_on_paper(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    let kit = at("en", "/kit");
    app.get(&awa, &kit).await.expect(200).says("Once you have passed");
    let without = app.get(&awa, &at("en", "/kit.zip")).await.expect(200);
    let page = app.get(&awa, &at("en", "/questions/after")).await.expect(200);
    post(&app, &awa, &at("en", "/questions/after"), &fill(&app, &page, true)).await.expect(303);
    app.get(&awa, &kit).await.expect(200).says("with its key");
    let with = app.get(&awa, &at("en", "/kit.zip")).await.expect(200);
    assert_ne!(with.header("etag"), without.header("etag"));
    assert_eq!(with.header("cache-control"), "private, no-cache");
    let all = app.get(&Actor::Anonymous, &at("en", "/kit.zip")).await.expect(200);
    assert_eq!(all.header("etag"), without.header("etag"), "nobody else gets the key");
}

on_both_engines!(
    with super::start:
    each_try_asks_others_of_the_same_outcomes,
    what_was_begun_keeps_its_questions,
    pairs_cannot_be_read_from_the_source,
    programs_ask_what_is_drawn,
    who_has_passed_takes_the_test_along_on_paper,
);
