//! The tests before and after a training, on participants' own phones.

use std::path::PathBuf;

use actix_web::test::TestRequest;
use content::{SetName, Task};
use relais::platform::db::Engine;
use relais::platform::values::Language;
use serde_json::json;

use super::{arrive, code, list, planned, revised};
use crate::cascade::world::{MODULE, World};
use crate::support::{Actor, Page, TestApp, at, on_both_engines};

const NOBODY: Actor = Actor::Anonymous;

fn asked(page: &Page) -> Vec<String> {
    let found = page.body.split(r#"<fieldset id="q-"#).skip(1).filter_map(|rest| rest.split('"').next());
    found.map(str::to_owned).collect()
}

/// What is chosen on a page for a stem of a matching, by what it says.
fn partner(page: &Page, question: &str, stem: usize, says: &str) -> String {
    let field = format!(r#"name="answers.{question}.{stem}""#);
    let (_, rest) = page.body.split_once(&field).unwrap();
    let select = rest.split("</select>").next().unwrap();
    let options = select.split("<option value=\"").skip(1);
    let chosen = options.filter_map(|option| option.split_once("\">")).find(|(_, text)| {
        text.split("</option>").next().is_some_and(|text| text.replace("&#x27;", "'").replace("&amp;", "&") == says)
    });
    chosen.unwrap_or_else(|| panic!("{says}: {select}")).0.to_owned()
}

/// What answers the questions of an English page, rightly or wrongly.
fn filled(app: &TestApp, page: &Page, right: bool) -> Vec<(String, String)> {
    let (catalogue, module) = (app.parts.catalogue(), MODULE.parse().unwrap());
    let (_, edition) = catalogue.edition(&module, Language::ENGLISH).unwrap();
    let sets = [SetName::before(), SetName::after()].map(|name| edition.set(&name).unwrap());
    let mut fields = Vec::new();
    for id in asked(page) {
        let question = sets.iter().flat_map(|set| &set.items).find(|question| question.id.as_str() == id).unwrap();
        match &question.task {
            Task::Matching(pairs) => {
                for (stem, key) in pairs.key.iter().enumerate() {
                    let place = if right { *key } else { (key + 1) % pairs.partners.len() };
                    fields.push((format!("answers.{id}.{stem}"), partner(page, &id, stem, &pairs.partners[place])));
                }
            }
            Task::MultipleChoice(answers) => {
                let wanted = answers.iter().enumerate().filter(|(_, answer)| answer.is_right() == right);
                fields.extend(wanted.map(|(place, _)| (format!("answers.{id}"), place.to_string())));
            }
            Task::ShortAnswer(_) | Task::Numerical(_) => {
                fields.push((format!("answers.{id}"), if right { "4".into() } else { "99999".into() }));
            }
            task => {
                let place = task.choices().iter().position(|answer| answer.is_right() == right).unwrap();
                fields.push((format!("answers.{id}"), place.to_string()));
            }
        }
    }
    fields
}

async fn take(app: &TestApp, path: &str, right: bool) {
    let page = app.get(&NOBODY, path).await.expect(200);
    let fields = filled(app, &page, right);
    let pairs: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    app.post(&NOBODY, path, &pairs).await.expect(303);
}

async fn tests_are_taken_before_and_after_and_fill_the_report_in(app: TestApp) {
    let w = World::new(app).await;
    let path = planned(&w).await;
    let code = code(&w, &path).await;
    let (ana, bea) = (arrive(&w.app, &code, "Ana Sol").await, arrive(&w.app, &code, "Bea Luz").await);
    let test = |own: &str, moment: &str| format!("{own}/tests/{moment}");
    w.app.get(&NOBODY, &ana).await.expect(200).says(&test(&ana, "before")).is_silent_on(&test(&ana, "after"));
    let first = w.app.get(&NOBODY, &test(&ana, "before")).await.expect(200);
    assert!(first.body.len() < 20_000 && !first.body.contains("<script"), "{}", first.body.len());
    first.is_silent_on("is-right").says("Test before the training");

    // What is left open is said at its place, and nothing chosen is lost.
    let some = filled(&w.app, &w.app.get(&NOBODY, &test(&ana, "before")).await, false);
    let (name, value) = some.iter().find(|(name, _)| name.matches('.').count() == 1).expect("something is chosen");
    let one = [(name.as_str(), value.as_str())];
    let refused = w.app.post(&NOBODY, &test(&ana, "before"), &one).await.expect(422);
    refused.says("not answered yet").says(" checked").says("Send all the same").is_silent_on("is-right");
    take(&w.app, &test(&ana, "before"), false).await;
    let done = w.app.get(&NOBODY, &test(&ana, "before")).await.expect(200).says("Thank you");
    done.is_silent_on("is-right").is_silent_on("main-form").is_silent_on(" %");
    // Once is enough to know what somebody knew, and the test after has not come.
    let sent: Vec<(&str, &str)> = some.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    w.app.post(&NOBODY, &test(&ana, "before"), &sent).await.expect(303);
    let all = [("incomplete", "yes")];
    w.app.post(&NOBODY, &test(&ana, "after"), &all).await.expect(409).says("Not now");

    w.app.clock.set(at("2027-03-02T15:00:00Z"));
    let (before, after) = (asked(&w.app.get(&NOBODY, &test(&bea, "before")).await), test(&bea, "after"));
    let others = asked(&w.app.get(&NOBODY, &after).await.expect(200));
    assert!(!others.is_empty() && others.len() <= before.len() + 2);
    take(&w.app, &test(&ana, "after"), true).await;
    let result = w.app.get(&NOBODY, &test(&ana, "after")).await.expect(200).says("after the training").says("\u{a0}%");
    let result = result.says("is-right").is_silent_on("main-form");
    assert!(result.body.len() < 20_000, "{}", result.body.len());
    w.app.post(&NOBODY, &after, &all).await.expect(303);
    w.app.get(&NOBODY, &test(&bea, "before")).await.expect(200).says("not any more after the test at its end");
    let listed = list(&w, &path).await;
    assert_eq!((&listed["before"]["n"], &listed["after"]["n"]), (&json!(1), &json!(2)));
    assert!(listed["after"]["mean"].as_f64().unwrap() > listed["before"]["mean"].as_f64().unwrap());
    assert!(!listed["items"].to_string().contains("score"), "nobody is told who scored what");
    w.app.get(&w.awa, &format!("{path}/participants")).await.expect(200).says("of 2 people");

    // The report is filled in, and may say otherwise.
    w.app.clock.set(at("2027-03-03T09:00:00Z"));
    let form = w.app.get(&w.awa, &format!("{path}/edit")).await.expect(200);
    let field = |name: &str, value: &str| format!("name=\"{name}\" type=\"number\" value=\"{value}\"");
    form.says(&field("before.n", "1")).says(&field("after.n", "2"));
    let said = [("attended", "2"), ("completed", "2"), ("after.n", "2"), ("after.mean", "70")];
    w.send(&w.awa, &revised(&w, &path, &said).await).await.expect(303);
    assert_eq!(w.json(&w.awa, &path).await["after"]["mean"], 70.0);
    // Who has their name erased stays counted.
    w.app.post(&NOBODY, &format!("{ana}/removal"), &[]).await.expect(200);
    w.app.get(&NOBODY, &test(&ana, "after")).await.expect(410);
    assert_eq!(list(&w, &path).await["after"]["n"], 2);
    w.app.get(&NOBODY, &test(&bea, "between")).await.expect(404);
}

async fn every_test_is_light_enough_for_a_phone(engine: Engine) {
    let app = TestApp::start_with(engine, |settings| settings.content.directory = PathBuf::from("modules")).await;
    let w = World::new(app).await;
    let slugs: Vec<String> = w.app.parts.catalogue().modules.keys().map(ToString::to_string).collect();
    let (mut heavy, awa) = (Vec::new(), w.app.token(w.awa.id()).await);
    for slug in slugs {
        let id = uuid::Uuid::new_v4();
        let plan = serde_json::json!({
            "act": "plan", "side": "trainer", "lead": w.awa.id(), "association": w.here.id, "modules": [slug],
            "languages": ["en"], "level": "working", "starts_on": "2027-03-01", "time_zone": "UTC", "hours": 5,
            "mode": "in-person", "municipality": slug, "country": "SN",
        });
        let request = TestRequest::put().uri(&format!("/api/v1/deliveries/{id}")).set_json(plan);
        let made = w.app.send(&awa, request).await.expect(200).json();
        let path = format!("/deliveries/{}", made["reference"].as_str().unwrap());
        let own = arrive(&w.app, &code(&w, &path).await, "Ana Sol").await;
        for moment in ["before", "after"] {
            let page = w.app.get(&NOBODY, &format!("{own}/tests/{moment}")).await;
            if page.status == 200 && page.body.len() >= 20_000 {
                heavy.push(format!("{slug} {moment}: {}", page.body.len()));
            }
        }
    }
    assert_eq!(heavy, Vec::<String>::new());
}

#[actix_web::test]
async fn every_test_is_light_enough() {
    every_test_is_light_enough_for_a_phone(Engine::Sqlite).await;
}

on_both_engines!(tests_are_taken_before_and_after_and_fill_the_report_in);
