//! Which reminders a cohort gets and when, and pauses.

use actix_web::test::TestRequest;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use relais::cohorts::common::store as cohorts;
use relais::people::accounts::{Role, store as accounts};
use relais::platform::db::schema::{audit_events, reminder_choices, reminder_pauses};
use relais::platform::db::{Either, Tx};
use relais::platform::error::Result;
use relais::reminders::store;
use serde_json::{Value, json};
use uuid::Uuid;

use super::stage::{Stage, stage};
use super::{look, to};
use crate::support::{Actor, TestApp, at, on_both_engines};

const INVITED: (&str, &str) = ("ana@test.example", "Your invitation to West Africa waits for an answer");

fn address(stage: &Stage) -> String {
    format!("/cohorts/{}/reminders/settings", stage.cohort.slug)
}

/// The form as it is when nothing was chosen, with some fields otherwise.
fn form<'a>(revision: &'a str, others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("revision", revision),
        ("invitation-enabled", "yes"),
        ("invitation-after", "3, 7, 14"),
        ("application-enabled", "yes"),
        ("application-before", "7, 2"),
        ("application-to-score-enabled", "yes"),
        ("application-to-score-before", "3"),
        ("start-enabled", "yes"),
        ("start-after", "3, 10"),
        ("idle-enabled", "yes"),
        ("idle-after", "14"),
        ("module-due-enabled", "yes"),
        ("module-due-before", "7, 2"),
        ("module-due-after", "2"),
        ("live-session-enabled", "yes"),
        ("live-session-before", "3, 1"),
        ("commitment-missing-enabled", "yes"),
        ("commitment-missing-after", "3, 14"),
        ("delivery-ahead-enabled", "yes"),
        ("delivery-ahead-before", "14, 3"),
        ("escalation-enabled", "yes"),
        ("escalation-after", "21, 35"),
        ("essay-to-read-enabled", "yes"),
        ("essay-to-read-after", "3, 10"),
        ("weekly-summary-enabled", "yes"),
        ("weekly-summary-after", "0"),
        ("report-due-enabled", "yes"),
        ("report-due-after", "2, 7, 21"),
        ("report-returned-enabled", "yes"),
        ("report-returned-after", "3, 10"),
        ("confirmation-enabled", "yes"),
        ("confirmation-after", "3, 10, 17"),
        ("cascade-completion-enabled", "yes"),
        ("cascade-completion-before", "60, 30, 7, 0"),
        ("cascade-completion-after", "14"),
    ];
    let kept = usual.into_iter().filter(|(name, _)| others.iter().all(|(other, _)| other != name));
    kept.chain(others.iter().copied().filter(|(_, value)| *value != "off")).collect()
}

async fn chosen(app: &TestApp) -> i64 {
    app.read(|conn| Ok(reminder_choices::table.count().get_result(conn)?)).await
}

async fn changes(app: &TestApp) -> i64 {
    let changed = audit_events::table.filter(audit_events::action.eq("cohort.reminders-changed"));
    app.read(move |conn| Ok(changed.count().get_result(conn)?)).await
}

async fn a_cohort_chooses_its_own_days(app: TestApp) {
    let stage = stage(&app).await;
    let address = address(&stage);
    let page = app.get(&stage.luis, &address).await.expect(200);
    let page = page.says("An invitation").says("Usually: 3, 7, 14").says("Usually: 60, 30, 7, 0");
    page.says("Your invitation to West Africa waits for an answer").is_silent_on("Back to the usual days");
    app.post(&stage.luis, &address, &form("0", &[])).await.expect(303);
    assert_eq!((chosen(&app).await, changes(&app).await), (0, 0), "what stays as it is was not chosen");

    app.post(&stage.luis, &address, &form("0", &[("invitation-after", " 5;2 5")])).await.expect(303);
    assert_eq!((chosen(&app).await, changes(&app).await), (1, 1));
    let page = app.get(&stage.luis, &address).await.expect(200).says("value=\"2, 5\"").says("Back to the usual days");
    page.says("name=\"revision\" value=\"1\"");
    let month = app.get(&stage.luis, &format!("/cohorts/{}/reminders", stage.cohort.slug)).await.expect(200);
    month.says("2 reminders in the next 30 days").says("3 March 2027: one reminder").says("8 March 2027: one reminder");
    assert_eq!(to(&look(&app, "2027-03-03T09:00:00Z").await), [INVITED]);
    assert_eq!(to(&look(&app, "2027-03-04T09:00:00Z").await), []);

    // Back to the usual days, with something else changed in the same form.
    let back = form("1", &[("invitation-after", "2, 5"), ("default", "invitation"), ("report-due-enabled", "off")]);
    app.post(&stage.luis, &address, &back).await.expect(303);
    let page = app.get(&stage.luis, &address).await.expect(200).says("value=\"3, 7, 14\"");
    page.is_silent_on("value=\"2, 5\"").says("name=\"revision\" value=\"3\"");
    assert_eq!(to(&look(&app, "2027-03-04T10:00:00Z").await), [INVITED], "the third day");
}

async fn a_kind_that_is_switched_off_reminds_nobody_of_its_cohort(app: TestApp) {
    let stage = stage(&app).await;
    let (address, month) = (address(&stage), format!("/cohorts/{}/reminders", stage.cohort.slug));
    // What is switched off needs no days.
    let off = form("0", &[("invitation-enabled", "off"), ("invitation-after", "")]);
    app.post(&stage.luis, &address, &off).await.expect(303);
    app.get(&stage.luis, &month).await.expect(200).says("Nothing goes out in the next 30 days");
    assert_eq!(to(&look(&app, "2027-03-04T09:00:00Z").await), []);
    // Other kinds go on.
    stage.commitment(&app, "2027-03-31").await;
    let due = [("ana@test.example", "7 days are left for your training with AMS")];
    assert_eq!(to(&look(&app, "2027-03-24T09:00:00Z").await), due);
}

async fn what_cannot_be_days_comes_back_with_what_was_typed(app: TestApp) {
    let stage = stage(&app).await;
    let address = address(&stage);
    for (field, typed, said) in [
        ("invitation-after", "3, soon", "Please write whole numbers"),
        ("invitation-after", "-3", "Please write whole numbers"),
        ("invitation-after", "3.5", "Please write whole numbers"),
        ("invitation-after", "3 366", "Please give days from 0 to 365"),
        ("invitation-after", "99999999999", "Please give days from 0 to 365"),
        ("invitation-after", "1 2 3 4 5 6 7", "The most that fit: 6"),
        ("invitation-after", "", "name at least one day"),
        ("cascade-completion-before", "60, x", "Please write whole numbers"),
        ("cascade-completion-before", "1 2 3 4 5 6", "The most that fit: 6"),
        ("weekly-summary-after", "7", "Please give days from 0 to 6"),
    ] {
        let page = app.post(&stage.luis, &address, &form("0", &[(field, typed)])).await.expect(422);
        page.says(said).says(&format!("value=\"{typed}\"")).says(&format!("href=\"#f-{field}\"")).says(" · Days ");
    }
    app.post(&stage.luis, &address, &form("0", &[("default", "nonsense")])).await.expect(422);
    assert_eq!(chosen(&app).await, 0);
    // Six are enough for anybody, doubles do not count, and what is furthest is a year.
    let most = form("0", &[("invitation-after", "0 1 2 3 3 4 365")]);
    app.post(&stage.luis, &address, &most).await.expect(303);
}

async fn of_two_who_choose_the_second_sees_both(app: TestApp) {
    let stage = stage(&app).await;
    let address = address(&stage);
    app.post(&stage.luis, &address, &form("0", &[("invitation-after", "2")])).await.expect(303);
    let page = app.post(&stage.luis, &address, &form("0", &[("invitation-after", "9")])).await.expect(409);
    page.says("value=\"9\"").says("<bdi>2</bdi>").says("name=\"revision\" value=\"1\"");
    app.post(&stage.luis, &address, &form("1", &[("invitation-after", "9")])).await.expect(303);
    app.get(&stage.luis, &address).await.expect(200).says("value=\"9\"");
}

async fn programs_choose_as_well(app: TestApp) {
    let stage = stage(&app).await;
    let token = app.token(stage.luis.id()).await;
    let api = format!("/api/v1{}", address(&stage));
    let put = |kind: &str, body: Value| TestRequest::put().uri(&format!("{api}/{kind}")).set_json(body);
    let listed = app.get(&token, &api).await.expect(200).json();
    let of = |listed: &Value, kind: &str| {
        let kinds = listed["kinds"].as_array().unwrap();
        kinds.iter().find(|one| one["kind"] == kind).unwrap().clone()
    };
    let completion = |listed: &Value| of(listed, "cascade-completion");
    assert_eq!(completion(&listed)["default_steps"], json!([-60, -30, -7, 0, 14]), "{listed}");
    assert_eq!(listed["kinds"].as_array().unwrap().iter().filter(|kind| kind["is_default"] == true).count(), 16);

    let chosen = json!({"enabled": true, "steps": [9, -3, 9, 0]});
    let listed = app.send(&token, put("cascade-completion", chosen)).await.expect(200).json();
    assert_eq!(completion(&listed)["steps"], json!([-3, 0, 9]), "{listed}");
    let off = app.send(&token, put("invitation", json!({"enabled": false}))).await.expect(200).json();
    assert_eq!(
        (&of(&off, "invitation")["enabled"], &of(&off, "invitation")["steps"]),
        (&json!(false), &json!([3, 7, 14]))
    );
    let usual = json!({"enabled": true, "steps": null});
    let listed = app.send(&token, put("cascade-completion", usual)).await.expect(200).json();
    assert_eq!(completion(&listed)["is_default"], true);
    assert_eq!(changes(&app).await, 3);

    for body in [
        json!({}),
        json!({"enabled": "yes"}),
        json!({"enabled": null, "steps": [3]}),
        json!({"enabled": true, "steps": 3}),
        json!({"enabled": true, "steps": ["three"]}),
        json!({"enabled": true, "steps": [3.5]}),
        json!({"enabled": true, "steps": [null]}),
        json!({"enabled": true, "steps": [-1]}),
        json!({"enabled": true, "held_out": 51}),
        json!({"enabled": true, "held_out": -1}),
        json!({"enabled": true, "steps": [366]}),
        json!({"enabled": true, "steps": [4_000_000_000_i64]}),
        json!({"enabled": true, "steps": [1, 2, 3, 4, 5, 6, 7]}),
    ] {
        let refused = app.send(&token, put("invitation", body.clone())).await.expect(422).json();
        assert!(refused["errors"].as_object().is_some_and(|errors| !errors.is_empty()), "{body}: {refused}");
    }
    app.send(&token, put("nonsense", json!({"enabled": true}))).await.expect(404);
    assert_eq!(changes(&app).await, 3);
}

async fn only_those_who_coordinate_the_cohort_choose(app: TestApp) {
    let stage = stage(&app).await;
    stage.enrol(&app).await;
    let address = address(&stage);
    let ana = app.sign_in(stage.ana).await;
    let other = app.with_role("Olga", Role::CohortCoordinator, Uuid::new_v4()).await;
    app.get(&ana, &address).await.expect(403);
    app.get(&other, &address).await.expect(404);
    app.get(&Actor::Anonymous, &address).await.expect(303);
    for sent in [form("0", &[]), form("0", &[("invitation-after", "x")])] {
        app.post(&ana, &address, &sent).await.expect(403);
        app.post(&other, &address, &sent).await.expect(404);
    }
    let api = format!("/api/v1{address}");
    let put = |body: Value| TestRequest::put().uri(&format!("{api}/invitation")).set_json(body);
    for (actor, status) in [(app.token(stage.ana).await, 403), (app.token(other.id()).await, 404)] {
        app.get(&actor, &api).await.expect(status);
        for body in [json!({"enabled": false}), json!({"enabled": 7})] {
            app.send(&actor, put(body)).await.expect(status);
        }
    }
    app.get(&Actor::Anonymous, &api).await.expect(401);
    assert_eq!(chosen(&app).await, 0);
    let ada = app.administrator().await;
    app.post(&ada, &address, &form("0", &[("invitation-after", "1")])).await.expect(303);
}

async fn the_page_speaks_every_language(app: TestApp) {
    let stage = stage(&app).await;
    let (address, luis) = (address(&stage), stage.luis.id());
    for (language, said) in [("fr", "D’habitude\u{a0}: 3, 7, 14"), ("es", "Lo habitual: 3, 7, 14")] {
        let language = language.parse().unwrap();
        app.write(move |tx| relais::people::accounts::store::people::change_language(tx, luis, language)).await;
        let page = app.get(&stage.luis, &address).await.expect(200).says(said);
        page.is_silent_on("reminder-kind").is_silent_on(">reminders-").is_silent_on("{$");
    }
}

async fn a_pause_has_a_reason_and_ends_by_itself(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-11").await;
    let month = format!("/cohorts/{}/reminders", stage.cohort.slug);
    let (pause, cohort) = (format!("{month}/pause"), stage.cohort.id);
    let ana = app.read(move |conn| Ok(cohorts::of_cohort(conn, cohort)?.remove(0).id)).await.to_string();
    let asked = |until| [("enrolment", ana.as_str()), ("until", until), ("reason", "On leave & away")];
    for (until, said) in [("2027-02-28", "This day is over already"), ("soon", "This is not a date")] {
        let page = app.post(&stage.luis, &pause, &asked(until)).await.expect(422);
        page.says(said).says("On leave &amp; away").says(&format!("value=\"{until}\""));
    }
    app.post(&stage.luis, &pause, &asked("2027-03-05")).await.expect(303);
    let page = app.get(&stage.luis, &month).await.expect(200).says("Paused until 5 March 2027");
    page.says("Paused by Luis").says("<q>On leave &amp; away</q>").says("11 March 2027: one reminder");
    let token = app.token(stage.luis.id()).await;
    let listed = app.get(&token, &format!("/api/v1{month}")).await.expect(200).json();
    let told = &listed["people"][0]["pause"];
    assert_eq!((&told["until"], &told["by"]), (&json!("2027-03-05"), &json!("Luis")), "{listed}");
    // The step of the 4th falls into the pause, and is not made up for after it, whether or not anybody looked meanwhile.
    assert_eq!(to(&look(&app, "2027-03-08T09:00:00Z").await), []);
    app.get(&stage.luis, &month).await.expect(200).is_silent_on("Paused until").says("reminders were paused");
    let last = [("ana@test.example", "Today is the day you chose for your training with AMS")];
    assert_eq!(to(&look(&app, "2027-03-11T09:00:00Z").await), last);

    // Everybody's, from the same form; a second time changes nothing.
    let everybody = [("enrolment", "all"), ("until", "2027-03-31"), ("reason", "")];
    app.post(&stage.luis, &pause, &everybody).await.expect(303);
    app.post(&stage.luis, &pause, &[]).await.expect(303);
    app.get(&stage.luis, &month).await.expect(200).says("Nobody in this cohort is reminded until 31 March 2027");
    let pauses: i64 = app.read(|conn| Ok(reminder_pauses::table.count().get_result(conn)?)).await;
    assert_eq!(pauses, 2);
    app.post(&stage.luis, &format!("{month}/resumption"), &[]).await.expect(303);
    app.get(&stage.luis, &month).await.expect(200).is_silent_on("Nobody in this cohort is reminded");
}

/// Runs what a migration says.
fn run(tx: &mut Tx, sqlite: &str, postgres: &str) -> Result<()> {
    match tx.conn.either() {
        Either::Sqlite(conn) => conn.batch_execute(sqlite)?,
        Either::Postgres(conn) => conn.batch_execute(postgres)?,
    }
    Ok(())
}

#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn count(tx: &mut Tx, table: &str) -> Result<i64> {
    let text = format!("SELECT COUNT(*) AS count FROM {table} WHERE reminders_paused_at IS NOT NULL");
    let counted: Counted = match tx.conn.either() {
        Either::Sqlite(conn) => diesel::sql_query(text).get_result(conn)?,
        Either::Postgres(conn) => diesel::sql_query(text).get_result(conn)?,
    };
    Ok(counted.count)
}

async fn pauses_move_with_the_schema(app: TestApp) {
    let stage = stage(&app).await;
    stage.enrol(&app).await;
    let (cohort, ana, luis) = (stage.cohort.id, stage.ana, stage.luis.id());
    let since = app.clock.now();
    app.write(move |tx| {
        store::insert_pause(tx, cohort, None, None, luis, "")?;
        store::insert_pause(tx, cohort, Some(ana), None, luis, "")?;
        run(
            tx,
            include_str!("../../migrations/sqlite/2026-11-30-000211_reminder_pauses/down.sql"),
            include_str!("../../migrations/postgres/2026-11-30-000211_reminder_pauses/down.sql"),
        )?;
        assert_eq!((count(tx, "cohorts")?, count(tx, "enrolments")?), (1, 1));
        run(
            tx,
            include_str!("../../migrations/sqlite/2026-11-30-000211_reminder_pauses/up.sql"),
            include_str!("../../migrations/postgres/2026-11-30-000211_reminder_pauses/up.sql"),
        )
    })
    .await;
    let found = app.read(move |conn| store::pauses_of(conn, [cohort], at("2027-03-02T00:00:00Z"))).await;
    let mut whose: Vec<_> = found.iter().map(|one| (one.person, one.pause.since, one.pause.until)).collect();
    whose.sort_by_key(|(person, ..)| *person);
    assert_eq!(whose, [(None, since, None), (Some(ana), since, None)]);
}

async fn only_coordinators_of_the_cohort_see_and_pause_its_reminders(app: TestApp) {
    let stage = stage(&app).await;
    stage.enrol(&app).await;
    let path = format!("/cohorts/{}/reminders", stage.cohort.slug);
    let ana = app.sign_in(stage.ana).await;
    let other = app.with_role("Olga", Role::CohortCoordinator, Uuid::new_v4()).await;
    let ada = app.administrator().await;
    app.get(&ada, &path).await.expect(200).says("Nothing to remind anybody of").says("None so far");
    app.get(&ana, &path).await.expect(403);
    app.get(&other, &path).await.expect(404);
    app.get(&Actor::Anonymous, &path).await.expect(303);
    for act in ["pause", "resumption"] {
        app.post(&ana, &format!("{path}/{act}"), &[]).await.expect(403);
        app.post(&other, &format!("{path}/{act}"), &[]).await.expect(404);
        app.post(&ada, &format!("{path}/{act}"), &[("enrolment", "nonsense")]).await.expect(404);
        let elsewhere = Uuid::new_v4().to_string();
        app.post(&ada, &format!("{path}/{act}"), &[("enrolment", &elsewhere)]).await.expect(404);
    }
    let token = app.token(stage.luis.id()).await;
    let listed = app.get(&token, &format!("/api/v1{path}")).await.expect(200).json();
    assert_eq!(listed["people"][0]["name"], "Ana Flores");
    let person = app.read(move |conn| accounts::people::get(conn, stage.fatou)).await;
    let token = app.token(person.id).await;
    app.get(&token, &format!("/api/v1{path}")).await.expect(404);
}

on_both_engines!(
    only_coordinators_of_the_cohort_see_and_pause_its_reminders,
    a_cohort_chooses_its_own_days,
    a_kind_that_is_switched_off_reminds_nobody_of_its_cohort,
    what_cannot_be_days_comes_back_with_what_was_typed,
    of_two_who_choose_the_second_sees_both,
    programs_choose_as_well,
    only_those_who_coordinate_the_cohort_choose,
    the_page_speaks_every_language,
    a_pause_has_a_reason_and_ends_by_itself,
    pauses_move_with_the_schema,
);
