//! What answers tell of the questions of a module, in a made-up world whose figures SciPy gave (`expected.py`).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use content::{Given, ModuleSlug, QuestionId, SetName};
use relais::learning::progress::{Answers, AttemptId, NewAttempt, actions};
use relais::people::accounts::{Actor as Cause, Channel, NewPerson, Role, TokenScope, store as accounts};
use relais::platform::clock::Zone;
use relais::platform::db::Engine;
use relais::platform::values::Language;
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;

use crate::support::{Actor, TestApp, on_each_engine};

const PAGE: &str = "/admin/content/springs/items";
const API: &str = "/api/v1/content/springs/items";
const ITEMS: [&str; 6] = ["a-1", "a-2", "a-3", "b-1", "b-2", "b-3"];

/// An application over a module with two outcomes of three parallel questions, of which each test draws so many.
struct World {
    app: TestApp,
    folder: TempDir,
}

impl World {
    async fn new(engine: Engine, draw: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        write_module(folder.path(), draw);
        let directory = folder.path().to_owned();
        let app = TestApp::start_with(engine, |settings| settings.content.directory = directory).await;
        Self { app, folder }
    }

    /// People `from` to `until` answer a test; the first forty in English, the others in French. `answer` says which option each
    /// chooses for each question.
    async fn answer(&self, from: usize, until: usize, set: SetName, answer: impl Fn(usize, usize) -> usize) {
        let mut tries: Vec<(usize, Answers)> = Vec::new();
        for person in from..until {
            let given = |item: usize| (ITEMS[item].parse().unwrap(), Given::Chosen(vec![answer(person, item)]));
            tries.push((person, Answers((0..6).map(given).collect::<BTreeMap<QuestionId, Given>>())));
        }
        let (catalogue, hook) = (self.app.parts.catalogue(), self.app.parts.on_completion.clone());
        self.app.clock.advance(chrono::TimeDelta::minutes(1));
        let write = move |tx: &mut relais::platform::db::Tx| {
            let module = catalogue.get(&"springs".parse::<ModuleSlug>().unwrap()).unwrap();
            for (person, answers) in tries {
                let language = if person < 40 { Language::ENGLISH } else { "fr".parse().unwrap() };
                let email = format!("person.{person}@test.example").parse().unwrap();
                let id = match accounts::people::by_address(tx.conn, &email)? {
                    Some(known) => known.id,
                    None => {
                        let name = format!("Person {person}");
                        let person = NewPerson { email, name, language, time_zone: Zone::UTC, country: None };
                        relais::people::accounts::actions::enter::add(tx, Cause::OPERATOR, &person)?
                    }
                };
                let new = NewAttempt { id: tx.id::<AttemptId>(), set: set.clone(), language, answers };
                actions::answer(tx, Cause::person(id, Channel::Web), id, module, &new, &**hook)?;
            }
            Ok(())
        };
        self.app.write(write).await;
    }

    async fn administrator(&self) -> (Actor, Actor) {
        let ada = self.app.with_role("Ada", Role::Administrator, Uuid::nil()).await;
        let token = self.app.token(ada.id()).await;
        (ada, token)
    }
}

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join("springs").join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn write_module(folder: &Path, draw: usize) {
    let manifest = "slug = \"springs\"\nversion = \"1\"\nlevel = \"working\"\nminutes = 5\nlicence = \"CC-BY-SA-4.0\"\n\
                    source_language = \"en\"\n";
    put(folder, "module.toml", &format!("{manifest}\n[sets.after]\npass_mark = 100\ndraw = {draw}\n"));
    for (language, title) in [("en", "Springs"), ("fr", "Sources")] {
        let about = "summary = \"s\"\naudience = \"a\"\noutcomes = [\"Find a spring.\", \"Keep a spring.\"]";
        put(folder, &format!("{language}/module.md"), &format!("+++\ntitle = \"{title}\"\n{about}\n+++\nText.\n"));
        put(folder, &format!("{language}/01-water.md"), "+++\ntitle = \"Water\"\nminutes = 5\n+++\nText.\n");
        let mut questions = String::new();
        for (number, letter) in [(1, 'a'), (2, 'b')] {
            questions.push_str(&format!("$CATEGORY: bank/{number}\n\n"));
            for item in 1..4 {
                let options = "{=Right ~First ~Second ~Third}";
                questions.push_str(&format!("// [tag:water]\n::{letter}-{item}:: Which {letter}{item}? {options}\n\n"));
            }
        }
        put(folder, &format!("{language}/questions.gift"), &questions);
    }
}

/// Which option somebody chooses: the same rule as in `expected.py`.
fn made_up(person: usize, item: usize) -> usize {
    let often = person * 7 % 11 < 6;
    let right = match item {
        0 => person.is_multiple_of(4) != (person < 40),
        1 => true,
        2 => often,
        3 => (person * 7 + 5) % 11 < 6,
        4 => !often,
        _ => (person * 7 + 3) % 11 < 7,
    };
    // Nobody chooses the last one, but of the last question.
    let wrong = if item == 5 { 1 + person % 3 } else { 1 + person % 2 };
    if right { 0 } else { wrong }
}

fn items(report: &Value) -> Vec<&Value> {
    let outcomes = report["outcomes"].as_array().unwrap();
    outcomes.iter().flat_map(|outcome| outcome["items"].as_array().unwrap()).collect()
}

fn figures(report: &Value, figure: &str) -> Vec<Value> {
    items(report).iter().map(|item| item[figure].clone()).collect()
}

async fn figures_are_those_of_an_independent_library(engine: Engine) {
    let world = World::new(engine, 3).await;
    let (ada, token) = world.administrator().await;
    world.answer(0, 80, SetName::after(), made_up).await;
    // Whoever answers again is no further person, and what they know by then is no news of the questions.
    world.answer(0, 25, SetName::after(), |_, _| 3).await;
    let report = world.app.get(&token, API).await.expect(200).json();
    assert_eq!((&report["people"], &report["tries"], &report["outdated"]), (&json!(80), &json!(105), &json!(0)));
    assert_eq!(figures(&report, "id"), ITEMS.map(Value::from));
    assert_eq!(figures(&report, "answers"), [80; 6].map(Value::from));
    assert_eq!(figures(&report, "facility"), [0.5, 1.0, 0.55, 0.55, 0.45, 0.64].map(Value::from));
    let discrimination = [json!(-0.02), Value::Null, json!(-0.74), json!(0.03), json!(-0.18), json!(0.02)];
    assert_eq!(figures(&report, "discrimination"), discrimination);
    let language = |item: usize| items(&report)[item]["languages"][0].clone();
    let large =
        json!({"language": "fr", "class": "large", "odds": 9.12, "delta": -5.19, "error": 1.22, "chi_square": 17.47});
    assert_eq!(language(0), large);
    assert_eq!((&language(1)["class"], &language(1)["odds"]), (&Value::Null, &Value::Null), "all were right");
    assert_eq!((&language(2)["class"], &language(2)["delta"]), (&json!("negligible"), &json!(-2.99)));
    assert_eq!((&language(5)["class"], &language(5)["delta"]), (&json!("negligible"), &json!(-0.23)));

    let options = |item: usize| items(&report)[item]["options"].as_array().unwrap().clone();
    assert_eq!(options(0)[0]["is_right"], true);
    let shares = |item: usize| options(item).iter().map(|option| option["share"].clone()).collect::<Vec<Value>>();
    assert_eq!(shares(1), [1.0, 0.0, 0.0, 0.0].map(Value::from));
    let chosen = |item: usize| options(item).iter().map(|option| option["is_chosen"] == true).collect::<Vec<bool>>();
    assert_eq!((chosen(2), chosen(5)), (vec![true, true, true, false], vec![true; 4]));

    let signs = |item: usize| {
        let signs = items(&report)[item]["signs"].as_array().unwrap();
        signs.iter().map(|sign| sign["sign"].as_str().unwrap().to_owned()).collect::<Vec<String>>()
    };
    assert_eq!(signs(0), ["large-difference", "unused-distractor"]);
    assert_eq!(items(&report)[0]["signs"][0]["harder_in"], "fr");
    assert_eq!(signs(1), ["too-easy", "unused-distractor"]);
    assert_eq!(signs(2), ["negative-discrimination", "unused-distractor"]);
    assert_eq!(signs(5), [""; 0]);
    let outcome = |place: usize| report["outcomes"][place].clone();
    assert_eq!((&outcome(0)["spread"], &outcome(0)["is_uneven"]), (&json!(0.5), &json!(true)));
    assert_eq!((&outcome(1)["spread"], &outcome(1)["is_uneven"]), (&json!(0.19), &json!(false)));
    assert_eq!(outcome(1)["text"], "Keep a spring.");

    let page = world.app.get(&ada, PAGE).await.expect(200);
    page.says("Much harder in: Français")
        .says("Have question and options translated anew")
        .says("Too easy")
        .says("Misleads those who know")
        .says("chosen by nobody")
        .says("lie 50 points apart")
        .says("-0.74")
        .is_silent_on("Person 1");
    world.app.get(&ada, "/admin/content").await.expect(200).says(PAGE);

    let url = world.app.parts.settings.database.url.clone();
    let run = |more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_relais"));
        command.args(["modules", "items", "springs", "--directory"]).arg(world.folder.path()).args(more);
        let output = command.env("DATABASE_URL", &url).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let same: Value = serde_json::from_str(&run(&["--format", "json"])).unwrap();
    assert_eq!(same, report, "the command line tells programs the same");
    let table = run(&[]);
    let line = table.lines().find(|line| line.trim_start().starts_with("a-1")).unwrap();
    let cells: Vec<&str> = line.split_whitespace().take(10).collect();
    assert_eq!(cells, ["a-1", "80", "0.50", "–", "–", "-0.02", "50*", "25", "25", "0"], "{table}");
    assert!(line.ends_with("large-difference: harder in fr, unused-distractor"), "{table}");
    assert!(table.contains("not equally hard: facilities lie 0.50 apart"), "{table}");
}

async fn nothing_is_told_of_too_few(engine: Engine) {
    let world = World::new(engine, 3).await;
    let (ada, token) = world.administrator().await;
    world.app.get(&ada, PAGE).await.expect(200).says("Nobody has taken the tests");
    world.answer(0, 29, SetName::after(), made_up).await;
    world.app.get(&ada, PAGE).await.expect(200).says("29 people have taken tests").is_silent_on("Which a1?");
    let few = world.app.get(&token, API).await.expect(200).json();
    for figure in ["facility", "discrimination", "left_open", "before", "after"] {
        assert_eq!(figures(&few, figure), [(); 6].map(|()| Value::Null), "{figure}");
    }
    for item in items(&few) {
        assert_eq!((&item["answers"], &item["signs"]), (&json!(29), &json!([])));
        let options = item["options"].as_array().unwrap();
        assert!(options.iter().all(|option| option["share"].is_null() && option["is_chosen"].is_null()), "{item}");
    }

    // One more, and it is told; languages are not compared before there are enough in each.
    world.answer(40, 41, SetName::after(), made_up).await;
    let enough = world.app.get(&token, API).await.expect(200).json();
    assert!(figures(&enough, "facility").iter().all(Value::is_number), "{enough}");
    assert!(items(&enough).iter().all(|item| item["languages"][0]["class"].is_null()));
    world.app.get(&ada, PAGE).await.expect(200).says("too few answers to compare").says("Which a1?");

    // Questions that have been changed are others: what was answered to the old ones is not told of them.
    let path = "en/questions.gift";
    let text = fs::read_to_string(world.folder.path().join("springs").join(path)).unwrap();
    put(world.folder.path(), path, &text.replace("=Right ~First", "~First =Right"));
    put(world.folder.path(), "fr/questions.gift", &text.replace("=Right ~First", "~First =Right"));
    let (handle, site) = (world.app.parts.handle.clone().into_inner(), world.app.parts.site.clone().into_inner());
    for _ in 0..2 {
        world.app.clock.advance(chrono::TimeDelta::seconds(3));
        relais::learning::modules::watch::look(&handle, &site).await.unwrap();
    }
    let changed = world.app.get(&token, API).await.expect(200).json();
    assert_eq!((&changed["people"], &changed["outdated"]), (&json!(0), &json!(30)));
    world.app.get(&ada, PAGE).await.expect(200).says("30 more are not counted");
}

async fn tests_before_and_after_are_told_apart(engine: Engine) {
    let world = World::new(engine, 1).await;
    let (ada, token) = world.administrator().await;
    world.answer(0, 180, SetName::before(), |person, _| 1 + person % 3).await;
    world.answer(0, 20, SetName::after(), |_, _| 0).await;
    let report = world.app.get(&token, API).await.expect(200).json();
    assert_eq!(figures(&report, "before"), [(); 6].map(|()| Value::Null), "of the few after nothing may follow");
    world.answer(20, 180, SetName::after(), |_, _| 0).await;
    let report = world.app.get(&token, API).await.expect(200).json();
    assert_eq!(figures(&report, "before"), [0.0; 6].map(Value::from));
    assert_eq!(figures(&report, "after"), [1.0; 6].map(Value::from));
    assert!(items(&report).iter().all(|item| item["signs"] == json!([])), "what is learnt is neither hard nor easy");
    world.app.get(&ada, PAGE).await.expect(200).says("before, 100").says("Nothing to do");
}

async fn administrators_alone_see_them(engine: Engine) {
    let world = World::new(engine, 3).await;
    let app = &world.app;
    app.get(&Actor::Anonymous, PAGE).await.expect(303);
    app.get(&Actor::Anonymous, API).await.expect(401);
    let (ada, token) = world.administrator().await;
    for (name, role) in [("Cora", Role::Coordinator), ("Fay", Role::FocalPoint)] {
        let other = app.with_role(name, role, Uuid::nil()).await;
        app.get(&other, PAGE).await.expect(404);
        app.get(&app.token(other.id()).await, API).await.expect(404);
    }
    app.get(&app.somebody("Tia").await, PAGE).await.expect(404);
    let reads = app.token_for(ada.id(), vec![TokenScope::Read]).await;
    app.get(&reads, API).await.expect(403);
    let administers = app.token_for(ada.id(), vec![TokenScope::Administer]).await;
    app.get(&administers, API).await.expect(200);
    app.get(&token, "/api/v1/content/fountains/items").await.expect(404);
    app.get(&ada, "/admin/content/fountains/items").await.expect(404);
}

/// However many have answered, the database is asked in as many queries until there are more learners than are read at once.
async fn the_page_costs_a_fixed_number_of_queries(engine: Engine) {
    let world = World::new(engine, 3).await;
    let (ada, _) = world.administrator().await;
    world.answer(0, 40, SetName::after(), made_up).await;
    let few = world.app.cost(&ada, PAGE).await;
    world.answer(40, 120, SetName::after(), made_up).await;
    assert_eq!(world.app.cost(&ada, PAGE).await, few);
    assert!(few <= 7, "{few}");
}

on_each_engine!(
    figures_are_those_of_an_independent_library,
    nothing_is_told_of_too_few,
    tests_before_and_after_are_told_apart,
    administrators_alone_see_them,
    the_page_costs_a_fixed_number_of_queries,
);
