//! Question sets of every kind: kept while under way, the same in every language, read by coordinators, tried again.

use chrono::TimeDelta;
use relais::cohorts::common::{Cohort, CohortModule, EnrolmentRole, EnrolmentState, store as cohorts};
use relais::cohorts::enrolment::{self, Invitee};
use relais::cohorts::life::{self, NewCohort};
use relais::learning::progress::{Facts, LearningStep, rules, store};
use relais::people::accounts::{PersonId, Role};
use relais::platform::clock::Zone;
use relais::platform::db::Engine;
use relais::platform::values::Language;
use uuid::Uuid;

use crate::support::{Actor, Page, TestApp, answers, on_both_engines};
use content::ModuleSlug;

const MODULE: &str = "every-kind";

/// An application that teaches one module, with a question of every kind.
async fn start(engine: Engine) -> TestApp {
    TestApp::start_with(engine, |settings| settings.content.directory = "tests/modules".into()).await
}

fn slug() -> ModuleSlug {
    MODULE.parse().unwrap()
}

fn at(language: &str, rest: &str) -> String {
    format!("/{language}/modules/{MODULE}{rest}")
}

type Fields = Vec<(String, String)>;

fn fields(app: &TestApp, set: &str, right: bool) -> Fields {
    let catalogue = app.parts.catalogue();
    let (_, edition) = catalogue.edition(&slug(), Language::ENGLISH).unwrap();
    edition.set(&set.parse().unwrap()).unwrap().items.iter().flat_map(|item| answers::fields(item, right)).collect()
}

fn hidden(page: &Page, name: &str) -> String {
    let (_, rest) = page.body.split_once(&format!(r#"name="{name}" value=""#)).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

async fn send(app: &TestApp, actor: &Actor, path: &str, id: &str, fields: &[(String, String)]) -> Page {
    let mut pairs = vec![("id", id)];
    pairs.extend(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    app.post(actor, path, &pairs).await
}

async fn facts(app: &TestApp, person: PersonId) -> Facts {
    app.read(move |conn| store::progress::facts(conn, person, &slug())).await
}

/// The order in which a question's answers stand on a page, by place.
fn order(page: &Page, question: &str) -> Vec<String> {
    let field = format!(r#"name="answers.{question}" type="radio" value=""#);
    let marks = page.body.match_indices(field.as_str());
    marks.map(|(at, mark)| page.body[at + mark.len()..].split('"').next().unwrap().to_owned()).collect()
}

async fn every_kind_is_played_and_marked(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    let lesson = app.get(&awa, &at("en", "/one")).await.expect(200);
    lesson
        .says("The next questions are about a river.")
        .says(r#"name="answers.one-short" value="" maxlength"#)
        .says(r#"inputmode="decimal""#)
        .says(r#"The mayor <span class="gap">_____</span> the budget."#)
        .says("<textarea name=\"answers.one-essay\"")
        .says("Question 1 of 4")
        .is_silent_on("of 5");
    let check = at("en", "/questions/check/one");
    // What cannot be read as a number is said, and stays.
    let mut typed = fields(&app, "check/one", true);
    for (name, value) in &mut typed {
        if name == "answers.one-number" {
            *value = "a quarter".into();
        }
    }
    let id = Uuid::new_v4().to_string();
    let refused = send(&app, &awa, &check, &id, &typed).await.expect(422);
    refused
        .says("Please write a number")
        .says(r#"value="a quarter""#)
        .says(r#"value="risk""#)
        .says("In my words.</textarea>");
    assert!(facts(&app, awa.id()).await.sets.is_empty());
    for (name, value) in &mut typed {
        match name.as_str() {
            "answers.one-number" => *value = " 25,4 % ".into(),
            "answers.one-short" => *value = "RISKS!".into(),
            _ => {}
        }
    }
    send(&app, &awa, &check, &id, &typed).await.expect(303);
    let set = facts(&app, awa.id()).await.sets["check/one"];
    assert_eq!((set.best, set.passed, set.waiting), (75.0, false, true), "the text waits for its reader");
    let lesson = app.get(&awa, &at("en", "/one")).await.expect(200);
    lesson.says("Your text waits for its reader").says("feedback-right").is_silent_on("feedback-wrong");

    let wrong = fields(&app, "check/one", false);
    app.clock.advance(TimeDelta::minutes(1));
    send(&app, &awa, &check, &Uuid::new_v4().to_string(), &wrong).await.expect(303);
    let lesson = app.get(&awa, &at("en", "/one")).await.expect(200);
    lesson.says("Expected:").says("25 ± 0.5").says("risk</strong>").says("feedback-wrong");
}

async fn pairs_earn_their_part(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    let before = at("en", "/questions/before");
    let page = app.get(&awa, &before).await.expect(200);
    let page = page.says("<em>Water</em></label>").says("stone</option>").says("choose what belongs to each");
    let mut given = fields(&app, "before", true);
    for (name, value) in &mut given {
        if name == "answers.test-pairs.0" {
            *value = "3".into();
        }
    }
    send(&app, &awa, &before, &hidden(&page, "id"), &given).await.expect(303);
    let score = facts(&app, awa.id()).await.sets["before"].first;
    assert!((score - 100.0 * (4.0 + 2.0 / 3.0) / 5.0).abs() < 0.01, "{score}");
    let after = at("en", "/questions/after");
    send(&app, &awa, &after, &Uuid::new_v4().to_string(), &given).await.expect(303);
    let shown = app.get(&awa, &after).await.expect(200);
    shown.says("Partly right.").says("Expected:").says(">pipe</span>").says("pair is-right");

    for (pair, refused) in [("answers.test-pairs.0", "9"), ("answers.test-pairs.1", "x")] {
        let wrong: Fields = given
            .iter()
            .cloned()
            .map(|(name, value)| if name == pair { (name, refused.into()) } else { (name, value) })
            .collect();
        send(&app, &awa, &after, &Uuid::new_v4().to_string(), &wrong).await.expect(422);
    }
}

async fn answers_are_kept_as_one_goes_whatever_the_language(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    let path = at("fr", "/questions/after");
    let page = app.get(&awa, &path).await.expect(200);
    let page = page
        .says("Garder mes réponses jusqu’ici")
        .says(&format!(r#"data-draft="{}?quietly=yes""#, at("fr", "/drafts/after")));
    let id = hidden(&page, "id");
    let some: Fields = fields(&app, "after", true).into_iter().take(3).collect();

    // A script keeps them quietly, as often as it likes; without a script a button does.
    let quietly = format!("{}?quietly=yes", at("fr", "/drafts/after"));
    for _ in 0..2 {
        send(&app, &awa, &quietly, &id, &some).await.expect(204);
    }
    let mut more = some.clone();
    more.push(("at".into(), "q-test-true".into()));
    let kept = send(&app, &awa, &at("fr", "/drafts/after"), &id, &more).await.expect(303);
    assert_eq!(kept.location(), format!("{path}#q-test-true"));
    assert!(facts(&app, awa.id()).await.sets.is_empty(), "nothing is sent by keeping");

    // Another day, another device, another language: the same answers in the same order.
    app.clock.advance(TimeDelta::days(2));
    let spanish = app.get(&awa, &at("es", "/questions/after")).await.expect(200);
    let spanish = spanish.says("Ya empezó").says(r#"value="0" checked"#).says("Mirar").says("<em>Agua</em>");
    assert_eq!(order(&page, "test-choice"), order(&spanish, "test-choice"));
    assert_eq!(hidden(&spanish, "id"), id);
    let ben = app.somebody("Ben Okoro").await;
    let other = app.get(&ben, &at("es", "/questions/after")).await.expect(200);
    assert_ne!(hidden(&other, "id"), id);
    other.is_silent_on(" checked");

    // Sent, it is no draft any more; what a slow script still sends is let go.
    send(&app, &awa, &at("es", "/questions/after"), &id, &fields(&app, "after", true)).await.expect(303);
    send(&app, &awa, &quietly, &id, &some).await.expect(204);
    let done = app.get(&awa, &at("es", "/questions/after")).await.expect(200);
    let done = done.says("is-right").is_silent_on("data-draft");
    assert_eq!(order(&done, "test-choice"), order(&page, "test-choice"), "the order stays with the attempt");
    assert_eq!(facts(&app, awa.id()).await.sets["after"].best, 100.0);

    app.post(&Actor::Anonymous, &at("fr", "/drafts/after"), &[("id", &id)]).await.expect(401);
    app.post(&awa, &at("fr", "/drafts/check/none"), &[("id", &id)]).await.expect(404);
    app.post(&awa, &at("fr", "/drafts/after"), &[("id", "x")]).await.expect(422);
}

async fn answers_come_in_another_order_for_everybody(app: TestApp) {
    let mut seen = std::collections::BTreeSet::new();
    for name in ["Awa", "Ben", "Carla", "Driss", "Eva", "Fatou", "Gil", "Hana"] {
        let actor = app.somebody(name).await;
        let page = app.get(&actor, &at("en", "/questions/before")).await.expect(200);
        seen.insert(order(&page, "test-choice"));
        assert_eq!(order(&page, "test-true"), ["0", "1"], "true comes before false");
    }
    assert!(seen.len() > 2, "{seen:?}");
}

/// A cohort that takes the module, its coordinator, and somebody in it.
async fn group(app: &TestApp, names: &[&str]) -> (Cohort, Actor, Vec<Actor>) {
    let day = |text: &str| text.parse().unwrap();
    let module = CohortModule { module: slug(), required: true, opens_on: None, due_on: None };
    let new = NewCohort {
        id: Uuid::new_v4().into(),
        name: "Relay".into(),
        section_id: None,
        languages: vec![Language::ENGLISH],
        time_zone: Zone::UTC,
        starts_on: day("2027-03-08"),
        ends_on: day("2027-06-30"),
        capacity: None,
        cascade_target: 2,
        cascade_deadline: day("2028-06-30"),
        needs_evidence: false,
        modules: vec![module],
    };
    let cora = app.somebody("Cora Coordinator").await;
    let cause = relais::people::accounts::Actor::person(cora.id(), relais::people::accounts::Channel::Web);
    let cohort = app.write(move |tx| life::actions::create_as(tx, cause, &new)).await;
    let mut people = Vec::new();
    for name in names {
        let actor = app.somebody(name).await;
        let person = actor.id();
        let email = app.read(move |conn| relais::people::accounts::store::people::get(conn, person)).await.email;
        let invitee =
            Invitee { email, name: (*name).into(), role: EnrolmentRole::Trainer, language: Language::ENGLISH };
        let (id, signer) = (cohort.id, app.parts.site.clone());
        app.write(move |tx| {
            let cohort = cohorts::get(tx.conn, id)?;
            enrolment::actions::invite_as(tx, cause, &signer.signer, &cohort, std::slice::from_ref(&invitee))?;
            let place = cohorts::place_of(tx.conn, id, person)?.unwrap();
            diesel::RunQueryDsl::execute(
                diesel::update(diesel::QueryDsl::find(relais::platform::db::schema::enrolments::table, place.id)).set(
                    diesel::ExpressionMethods::eq(
                        relais::platform::db::schema::enrolments::state,
                        EnrolmentState::Enrolled,
                    ),
                ),
                tx.conn,
            )?;
            Ok(())
        })
        .await;
        people.push(actor);
    }
    (cohort, cora, people)
}

async fn a_text_is_read_by_a_coordinator(app: TestApp) {
    let (cohort, cora, people) = group(&app, &["Awa Ndiaye"]).await;
    let awa = &people[0];
    let results = format!("/cohorts/{}/results", cohort.slug);
    app.get(&cora, &results).await.expect(200).says("No text waits for you");
    let check = at("en", "/questions/check/one");
    let mut given = fields(&app, "check/one", true);
    for (name, value) in &mut given {
        if name == "answers.one-essay" {
            *value = "First I <b>listen</b>.".into();
        }
    }
    send(&app, awa, &check, &Uuid::new_v4().to_string(), &given).await.expect(303);
    app.post(awa, &at("en", "/one/completion"), &[]).await.expect(303);
    send(&app, awa, &at("en", "/questions/after"), &Uuid::new_v4().to_string(), &fields(&app, "after", true))
        .await
        .expect(303);
    let module = app.parts.catalogue().get(&slug()).unwrap().clone();
    let step = rules::next_step(&module, &facts(&app, awa.id()).await);
    assert_eq!(step, Some(LearningStep::Waiting { set: "check/one".parse().unwrap() }));
    app.get(awa, &at("en", "")).await.expect(200).says("waits for somebody who reads it");

    let page = app.get(&cora, &results).await.expect(200);
    let page = page.says("Awa Ndiaye").says("What would you do first?").says("First I &lt;b&gt;listen&lt;/b&gt;.");
    let (_, rest) = page.body.split_once("/texts/").unwrap();
    let review = format!("/cohorts/{}/texts/{}/review", cohort.slug, rest.split('/').next().unwrap());
    let program = app.token(cora.id()).await;
    let unread = app.get(&program, &format!("/api/v1{results}")).await.expect(200).json();
    assert!(unread["texts"][0]["question"].as_str().is_some_and(|asked| asked.contains("What would you do first?")));
    let good = [("score", "75"), ("comment", "Good. Whom do you ask first?")];

    // Nobody else reads it: not its author, not who coordinates another cohort, not through another cohort.
    let other = app.with_role("Olga", Role::CohortCoordinator, Uuid::new_v4()).await;
    for (actor, post, get) in [(awa, 403, 403), (&other, 404, 404), (&Actor::Anonymous, 401, 303)] {
        app.post(actor, &review, &good).await.expect(post);
        app.get(actor, &results).await.expect(get);
    }
    let kept = app.post(&cora, &review, &[("score", "120"), ("comment", "Half a thought")]).await.expect(422);
    kept.says("Half a thought</textarea>");
    app.post(&cora, &review, &good).await.expect(303);
    app.post(&cora, &review, &good).await.expect(409).says("Somebody was faster");

    let now = facts(&app, awa.id()).await;
    assert_eq!((now.sets["check/one"].best, now.sets["check/one"].waiting), (93.75, false));
    assert!(now.completed_at.is_some(), "with the text read, the module is complete");
    let lesson = app.get(awa, &at("en", "/one")).await.expect(200);
    lesson.says("Given for your text: 75 %.").says("Good. Whom do you ask first?");
    app.get(&cora, &results).await.expect(200).says("No text waits for you");
}

async fn a_coordinator_allows_one_more_try(app: TestApp) {
    let (cohort, cora, people) = group(&app, &["Awa Ndiaye"]).await;
    let awa = &people[0];
    let check = at("en", "/questions/check/one");
    for _ in 0..2 {
        app.clock.advance(TimeDelta::minutes(1));
        let wrong: Fields =
            fields(&app, "check/one", false).into_iter().filter(|(name, _)| name != "answers.one-essay").collect();
        let wrong = [wrong, vec![("incomplete".into(), "yes".into())]].concat();
        send(&app, awa, &check, &Uuid::new_v4().to_string(), &wrong).await.expect(303);
    }
    let right = fields(&app, "check/one", true);
    let spent = send(&app, awa, &check, &Uuid::new_v4().to_string(), &right).await;
    spent.expect(409);
    app.get(awa, &at("en", "/one")).await.expect(200).is_silent_on("Answer again");

    let results = format!("/cohorts/{}/results", cohort.slug);
    app.get(&cora, &results).await.expect(200).says("No tries left").says("Allow one more try");
    let tries = format!("/cohorts/{}/tries", cohort.slug);
    let person = awa.id().to_string();
    let one = [("person", person.as_str()), ("module", MODULE), ("set", "check/one")];
    app.post(awa, &tries, &one).await.expect(403);
    let stranger = app.somebody("Stranger").await.id().to_string();
    app.post(&cora, &tries, &[("person", &stranger), ("module", MODULE), ("set", "check/one")]).await.expect(404);
    app.post(&cora, &tries, &[("person", &person), ("module", MODULE), ("set", "before")]).await.expect(404);
    for _ in 0..2 {
        app.post(&cora, &tries, &one).await.expect(303);
    }
    app.get(&cora, &results).await.expect(200).is_silent_on("Allow one more try");
    app.get(awa, &at("en", "/one")).await.expect(200).says("Answer again");
    send(&app, awa, &check, &Uuid::new_v4().to_string(), &right).await.expect(303);
    let again = send(&app, awa, &check, &Uuid::new_v4().to_string(), &right).await;
    again.expect(409);
}

async fn a_group_sees_its_gain_and_nobody_in_it(app: TestApp) {
    let names = ["Awa", "Ben", "Carla", "Driss", "Eva"];
    let (cohort, cora, people) = group(&app, &names).await;
    let results = format!("/cohorts/{}/results", cohort.slug);
    for (place, actor) in people.iter().enumerate() {
        if place == 4 {
            app.get(&cora, &results).await.expect(200).says("Fewer than five");
        }
        send(&app, actor, &at("en", "/questions/before"), &Uuid::new_v4().to_string(), &fields(&app, "before", false))
            .await
            .expect(303);
        send(&app, actor, &at("en", "/questions/after"), &Uuid::new_v4().to_string(), &fields(&app, "after", true))
            .await
            .expect(303);
    }
    let page = app.get(&cora, &results).await.expect(200);
    page.says("+100").says(">5</td>").is_silent_on("Fewer than five").is_silent_on("Driss");
    let token = app.token(cora.id()).await;
    let json = app.get(&token, &format!("/api/v1/cohorts/{}/results", cohort.slug)).await.expect(200).json();
    assert_eq!(json["modules"][0]["gain"], serde_json::json!({"people": 5, "before": 0.0, "after": 100.0}));
}

async fn programs_answer_every_kind(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    let token = app.token(awa.id()).await;
    let body = serde_json::json!({
        "id": Uuid::new_v4(), "set": "check/one", "language": "es",
        "answers": {"one-short": "el riesgo", "one-number": "24,2", "one-gap": [0], "one-essay": "Escuchar."},
    });
    let path = format!("/api/v1/modules/{MODULE}/attempts");
    let json = app.post_json(&token, &path, body).await.expect(200).json();
    assert_eq!(json["score"], 62);
    let verdicts: Vec<_> = json["feedback"].as_array().unwrap().iter().map(|one| &one["verdict"]).collect();
    assert_eq!(verdicts, ["right", "partly", "right", "waiting"]);
    let pairs = serde_json::json!({
        "id": Uuid::new_v4(), "set": "after", "incomplete": true,
        "answers": {"test-pairs": {"0": 0, "1": 1, "2": 2}},
    });
    let json = app.post_json(&token, &path, pairs).await.expect(200).json();
    assert_eq!(json["score"], 20);
    let module = app.get(&token, &format!("/api/v1/modules/{MODULE}")).await.expect(200);
    module.is_silent_on("\"key\"").is_silent_on("riesgo");
}

on_both_engines!(
    with super::start:
    every_kind_is_played_and_marked,
    pairs_earn_their_part,
    answers_are_kept_as_one_goes_whatever_the_language,
    answers_come_in_another_order_for_everybody,
    a_text_is_read_by_a_coordinator,
    a_coordinator_allows_one_more_try,
    a_group_sees_its_gain_and_nobody_in_it,
    programs_answer_every_kind,
);
