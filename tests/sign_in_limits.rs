//! What many tries do: to the server, to others, and to what is recorded of them.

use chrono::TimeDelta;
use relais::people::accounts::{Actor as Cause, NewToken, PersonId, Role, actions, store};
use relais::platform::db::{Conn, Tx};
use relais::platform::mail::policy::MailVisibility;
use relais::platform::mail::{self, Mail, MailKind};
use relais::platform::web::{Channel, TokenScope};
use serde_json::json;
use uuid::Uuid;

use crate::support::{Actor, Page, TestApp, on_both_engines};

const ADDRESS: &str = "ana.flores@test.example";
const PASSWORD: &str = "trois petits tours";

async fn with_password(app: &TestApp) -> Actor {
    let ana = app.somebody("Ana Flores").await;
    app.post(&ana, "/account/password", &[("password", PASSWORD)]).await.expect(303);
    ana
}

async fn by_password(app: &TestApp, password: &str) -> Page {
    app.post(&Actor::Anonymous, "/sign-in", &[("email", ADDRESS), ("password", password)]).await
}

async fn by_link(app: &TestApp) -> Page {
    app.post(&Actor::Anonymous, "/sign-in", &[("email", ADDRESS), ("by", "link")]).await
}

/// The mails with links to sign in, the oldest first.
async fn links(app: &TestApp) -> Vec<Mail> {
    let list = |conn: &mut Conn| mail::store::list(conn, &MailVisibility::All, &mail::store::MailFilter::default(), 50);
    let mut mails: Vec<Mail> = app.read(list).await;
    mails.retain(|mail| mail.kind == MailKind::SignIn);
    mails.sort_by_key(|mail| (mail.created_at, mail.id));
    mails
}

/// Where the newest of them leads.
async fn newest_link(app: &TestApp) -> String {
    links(app).await.last().unwrap().data["path"].as_str().unwrap().to_owned()
}

/// The security events about somebody, the latest first.
async fn events(app: &TestApp, person: Option<PersonId>) -> Vec<(String, String)> {
    let filter = store::audit::AuditFilter { kind: Some("security".into()), person, ..Default::default() };
    let entries =
        app.read(move |conn| store::audit::list(conn, &filter, &relais::platform::web::Turn::First, 99)).await;
    let way = |details: &serde_json::Value| details["way"].as_str().unwrap_or_default().to_owned();
    entries
        .into_iter()
        .map(|entry| (entry.action.trim_start_matches("security.").to_owned(), way(&entry.details)))
        .collect()
}

async fn who_guesses_at_a_password_keeps_nobody_from_their_link(app: TestApp) {
    with_password(&app).await;
    for _ in 0..5 {
        by_password(&app, "le chat mange tard").await.expect(422);
    }
    by_password(&app, PASSWORD).await.expect(429);
    by_link(&app).await.expect(200);
    let link = newest_link(&app).await;
    app.post(&Actor::Anonymous, &link, &[]).await.expect(303);
}

async fn who_asks_for_links_keeps_nobody_from_link_or_password(app: TestApp) {
    with_password(&app).await;
    for _ in 0..20 {
        by_link(&app).await.expect(200);
    }
    // One mail, whose link stands however often others ask.
    assert_eq!(links(&app).await.len(), 1);
    let link = newest_link(&app).await;
    app.get(&Actor::Anonymous, &link).await.expect(200);
    for _ in 0..10 {
        app.clock.advance(TimeDelta::seconds(61));
        by_link(&app).await.expect(200);
    }
    assert_eq!(links(&app).await.len(), 5, "no more in a quarter of an hour");
    let newest = newest_link(&app).await;
    app.get(&Actor::Anonymous, &link).await.expect(410);
    app.get(&Actor::Anonymous, &newest).await.expect(200);
    by_password(&app, PASSWORD).await.expect(303);
}

async fn the_right_password_begins_the_count_anew(app: TestApp) {
    with_password(&app).await;
    for _ in 0..3 {
        for _ in 0..4 {
            by_password(&app, "le chat mange tard").await.expect(422);
        }
        by_password(&app, PASSWORD).await.expect(303);
    }
}

async fn sign_ins_and_refusals_are_recorded(app: TestApp) {
    let ana = with_password(&app).await;
    for _ in 0..9 {
        by_password(&app, "le chat mange tard").await;
    }
    let all = events(&app, None).await;
    let count = |what: &str| all.iter().filter(|(action, _)| action == what).count();
    // That a limit is reached is one event, however many try after that.
    assert_eq!((count("sign-in-refused"), count("limit-reached")), (5, 1), "{all:?}");
    app.clock.advance(TimeDelta::minutes(16));
    by_password(&app, PASSWORD).await.expect(303);
    assert_eq!(events(&app, Some(ana.id())).await[0], ("signed-in".into(), "password".into()));
    by_link(&app).await.expect(200);
    let link = newest_link(&app).await;
    app.clock.advance(TimeDelta::seconds(1));
    app.post(&Actor::Anonymous, &link, &[]).await.expect(303);
    assert_eq!(events(&app, Some(ana.id())).await[0], ("signed-in".into(), "link".into()));

    let ada = app.administrator().await;
    let page = app.get(&ada, "/admin/audit?kind=security").await.expect(200);
    page.says("row\">Sign-in refused")
        .says("row\">Too many tries")
        .says("a…@test.example")
        .is_silent_on("row\">Password");
    app.get(&ada, "/admin/audit").await.says("row\">Sign-in refused").says("row\">Password set");
    let token = app.token(ada.id()).await;
    let listed = app.get(&token, "/api/v1/audit?kind=security").await.expect(200).json();
    assert!(listed["entries"].as_array().unwrap().iter().all(|entry| entry["subject_kind"] == "security"));
}

async fn security_events_go_after_their_time(app: TestApp) {
    with_password(&app).await;
    by_password(&app, PASSWORD).await.expect(303);
    assert_eq!(events(&app, None).await.len(), 1);
    app.clock.advance(TimeDelta::days(181));
    by_password(&app, PASSWORD).await.expect(303);
    assert_eq!(events(&app, None).await.len(), 1, "only today's");
    let others = app
        .read(|conn| {
            store::audit::list(conn, &store::audit::AuditFilter::default(), &relais::platform::web::Turn::First, 99)
        })
        .await;
    assert!(others.iter().any(|entry| entry.action == "person.password-set"), "all else stays");
}

async fn denied_access_is_recorded(app: TestApp) {
    let ben = app.somebody("Ben Okri").await;
    for _ in 0..3 {
        app.get(&ben, "/admin/people").await.expect(404);
    }
    app.get(&ben, "/nowhere").await.expect(404);
    // It is recorded after the answer.
    app.quiet().await;
    let found = events(&app, Some(ben.id())).await;
    assert_eq!(found, [("access-denied".to_owned(), String::new())]);
    let ada = app.administrator().await;
    app.get(&ada, "/admin/audit?kind=security")
        .await
        .says("row\">Access denied")
        .says("/admin/people")
        .says("Ben Okri");
}

async fn a_token_that_somebody_else_made_reads_no_notes(app: TestApp) {
    let ben = app.person("Ben Okri").await;
    let ada = app.administrator().await;
    let id = Uuid::now_v7().to_string();
    let path = format!("/admin/people/{ben}/tokens");
    let made = app
        .post(
            &ada,
            &path,
            &[
                ("id", &id),
                ("name", "Figures"),
                ("scopes", "read"),
                ("scopes", "administer"),
                ("expires_on", "2027-06-01"),
            ],
        )
        .await
        .expect(200);
    let token = made.body.split("value=\"relais_").nth(1).unwrap().split('"').next().unwrap();
    let program = Actor::Token { id: ben, token: format!("relais_{token}") };
    app.get(&program, "/api/v1/me").await.expect(200);
    assert_eq!(app.get(&program, "/api/v1/me/notes").await.expect(403).json()["type"], "urn:relais:error-forbidden");
    // One's own does, and so does oneself.
    let make = move |tx: &mut Tx| {
        let expires_at = tx.now + TimeDelta::days(9);
        let new = NewToken { name: "own".into(), scopes: TokenScope::ALL.to_vec(), expires_at };
        actions::tokens::create(tx, Cause::person(ben, Channel::Web), ben, &new)
    };
    let own = app.write(make).await;
    let own = Actor::Token { id: ben, token: own };
    assert_eq!(app.get(&own, "/api/v1/me/notes").await.expect(200).json(), json!([]));
    let himself = app.sign_in(ben).await;
    app.get(&himself, "/notes").await.expect(200);
}

async fn whoever_opens_the_set_up_link_did_it_themselves(app: TestApp) {
    let token = app.write(store::set_up::offer).await.unwrap();
    let fields = [("email", "ada@test.example"), ("name", "Ada"), ("language", "en"), ("time_zone", "Asia/Calcutta")];
    app.post(&Actor::Anonymous, &format!("/set-up/{token}"), &fields).await.expect(303);
    let entries = app
        .read(|conn| {
            store::audit::list(conn, &store::audit::AuditFilter::default(), &relais::platform::web::Turn::First, 99)
        })
        .await;
    let granted = entries.iter().find(|entry| entry.action == "role.granted").unwrap();
    assert_eq!(granted.channel, Channel::Web);
    assert_eq!(granted.actor.as_ref().map(|actor| actor.name.as_str()), Some("Ada"));
    assert!(!entries.iter().any(|entry| entry.channel == Channel::CommandLine));
    let ada = app.read(|conn| store::people::by_address(conn, &"ada@test.example".parse().unwrap())).await.unwrap();
    assert_eq!(ada.time_zone.name(), "Asia/Kolkata", "the name that people choose it by");
    assert!(
        app.read(move |conn| store::roles::of(conn, ada.id))
            .await
            .iter()
            .any(|grant| grant.role == Role::Administrator)
    );
}

on_both_engines!(
    who_guesses_at_a_password_keeps_nobody_from_their_link,
    who_asks_for_links_keeps_nobody_from_link_or_password,
    the_right_password_begins_the_count_anew,
    sign_ins_and_refusals_are_recorded,
    security_events_go_after_their_time,
    denied_access_is_recorded,
    a_token_that_somebody_else_made_reads_no_notes,
    whoever_opens_the_set_up_link_did_it_themselves,
);
