//! Signing in, sessions, one's own account.

use chrono::TimeDelta;
use relais::people::accounts::store;
use relais::platform::web::Credential;

use crate::support::{Actor, TestApp, on_both_engines};

/// The path of the sign-in link in the outbox.
async fn link(app: &TestApp) -> String {
    let id = app.person("Ana Flores").await;
    let person = app.read(move |conn| store::people::get(conn, id)).await;
    let token = app.write(move |tx| store::sign_in::new_link(tx, person.id, Some(TimeDelta::minutes(15)))).await;
    format!("/sign-in/{token}")
}

async fn a_link_signs_in_once(app: TestApp) {
    let link = link(&app).await;
    // A mail scanner follows it: nothing is used up.
    app.get(&Actor::Anonymous, &link).await.expect(200).says("Ana Flores");
    let signed_in = app.post(&Actor::Anonymous, &link, &[]).await.expect(303);
    assert_eq!(signed_in.location(), "/home");
    assert!(signed_in.cookie("relais").is_some_and(|token| token.len() > 40));
    app.post(&Actor::Anonymous, &link, &[]).await.expect(410);
    app.get(&Actor::Anonymous, &link).await.expect(410);
}

async fn a_link_is_too_old_after_its_minutes(app: TestApp) {
    let link = link(&app).await;
    app.clock.advance(TimeDelta::minutes(16));
    app.get(&Actor::Anonymous, &link).await.expect(410);
    app.post(&Actor::Anonymous, &link, &[]).await.expect(410);
}

async fn the_answer_does_not_tell_who_has_an_account(app: TestApp) {
    app.person("Ana Flores").await;
    let known = app.post(&Actor::Anonymous, "/sign-in", &[("email", "Ana.Flores@test.example")]).await.expect(200);
    let unknown = app.post(&Actor::Anonymous, "/sign-in", &[("email", "nobody@test.example")]).await.expect(200);
    assert_eq!(known.body.replace("ana.flores@test.example", "…"), unknown.body.replace("nobody@test.example", "…"));
    app.post(&Actor::Anonymous, "/sign-in", &[("email", "not an address")])
        .await
        .expect(422)
        .says(r#"value="not an address""#)
        .says("Your e-mail address: This is not an e-mail address");
}

async fn too_many_passwords_are_refused_for_a_while(app: TestApp) {
    let fields = [("email", "ana@test.example"), ("password", "trois petits tours")];
    for _ in 0..5 {
        app.post(&Actor::Anonymous, "/sign-in", &fields).await.expect(422);
    }
    let refused = app.post(&Actor::Anonymous, "/sign-in", &fields).await.expect(429);
    assert!(refused.header("retry-after").parse::<i64>().unwrap() > 0);
    app.clock.advance(TimeDelta::minutes(16));
    app.post(&Actor::Anonymous, "/sign-in", &fields).await.expect(422);
}

async fn a_password_can_be_set_and_used(app: TestApp) {
    let ana = app.somebody("Ana Flores").await;
    app.post(&ana, "/account/password", &[("password", "short")]).await.expect(422);
    let password = relais::people::accounts::rules::new_token();
    app.post(&ana, "/account/password", &[("password", &password)]).await.expect(303);
    let sign_in = |password: String| {
        let app = &app;
        async move {
            let fields = [("email", "ana.flores@test.example"), ("password", password.as_str())];
            app.post(&Actor::Anonymous, "/sign-in", &fields).await
        }
    };
    sign_in(relais::people::accounts::rules::new_token()).await.expect(422).says("ana.flores@test.example");
    assert_eq!(sign_in(password.clone()).await.expect(303).location(), "/home");
    // The browser filled the password in, and the person pressed "Send me a link".
    let fields = [("email", "ana.flores@test.example"), ("password", password.as_str()), ("by", "link")];
    app.post(&Actor::Anonymous, "/sign-in", &fields).await.expect(200).says("Look in your mailbox");
}

async fn a_password_is_removed_once(app: TestApp) {
    let ana = app.somebody("Ana Flores").await;
    let id = ana.id();
    let removals = async || {
        let filter =
            store::audit::AuditFilter { action: Some("person.password-removed".into()), person: Some(id), kind: None };
        app.read(move |conn| store::audit::list(conn, &filter, &relais::platform::web::Turn::First, 9)).await.len()
    };
    app.post(&ana, "/account/password", &[("password", "")]).await.expect(422).says("Please fill this in");
    app.post(&ana, "/account/password/removal", &[]).await.expect(303);
    assert_eq!(removals().await, 0);
    app.post(&ana, "/account/password", &[("password", "trois petits tours")]).await.expect(303);
    app.get(&ana, "/account").await.says("/account/password/removal");
    for _ in 0..2 {
        app.post(&ana, "/account/password/removal", &[]).await.expect(303);
    }
    assert_eq!(removals().await, 1);
    app.get(&ana, "/account").await.is_silent_on("/account/password/removal");
}

async fn the_browser_in_use_is_marked(app: TestApp) {
    let id = app.person("Ana Flores").await;
    let agent = "Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0";
    app.write(move |tx| store::sessions::begin(tx, id, agent, 30)).await;
    let dashboard = app.sign_in(id).await;
    let page = app.get(&dashboard, "/account").await.expect(200).says("Firefox, Android");
    assert_eq!(page.body.matches("this browser").count(), 1);
    assert_eq!(page.body.matches("/end\"").count(), 1);
}

async fn a_program_can_be_shut_out(app: TestApp) {
    let ana = app.somebody("Ana Flores").await;
    let ben = app.somebody("Ben Okri").await;
    let token = app.token(ana.id()).await;
    app.get(&token, "/api/v1/me").await.expect(200);
    app.get(&ana, "/account").await.expect(200).says("/revocation").says("test");
    let id = ana.id();
    let tokens = app.read(move |conn| store::tokens::of(conn, id, crate::support::monday())).await;
    let path = format!("/account/tokens/{}/revocation", tokens[0].id);
    app.post(&ben, &path, &[]).await.expect(404);
    app.get(&token, "/api/v1/me").await.expect(200);
    app.post(&ana, &path, &[]).await.expect(303);
    app.get(&token, "/api/v1/me").await.expect(401);
    app.get(&ana, "/account").await.is_silent_on("/revocation").says("No program acts for you");
}

async fn a_session_can_be_ended_from_elsewhere(app: TestApp) {
    let phone = app.somebody("Ana Flores").await;
    let dashboard = app.sign_in(phone.id()).await;
    app.get(&phone, "/account").await.expect(200);
    let Actor::Cookie { id, token } = &dashboard else { panic!("somebody signed in has a cookie") };
    let (id, own, now) = (*id, Credential::Session(token.clone()), app.clock.now());
    let sessions = app.read(move |conn| store::sessions::of(conn, id, Some(&own), now)).await;
    assert_eq!(sessions.len(), 2);
    for session in sessions.iter().filter(|session| !session.current) {
        app.post(&dashboard, &format!("/account/sessions/{}/end", session.id), &[]).await.expect(303);
    }
    assert_eq!(app.get(&phone, "/account").await.expect(303).location(), "/sign-in?back=%2Faccount");
}

async fn sessions_end_when_they_are_not_used(app: TestApp) {
    let ana = app.somebody("Ana Flores").await;
    app.clock.advance(TimeDelta::days(29));
    app.get(&ana, "/account").await.expect(200);
    // That it is in use is noted after the answer.
    let (id, now) = (ana.id(), app.clock.now());
    while app.read(move |conn| store::sessions::of(conn, id, None, now)).await[0].last_seen_at < now {
        actix_web::rt::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    app.clock.advance(TimeDelta::days(31));
    app.get(&ana, "/account").await.expect(303);
}

async fn a_profile_that_is_refused_keeps_what_was_typed(app: TestApp) {
    let ana = app.somebody("Ana Flores").await;
    let fields = [("name", ""), ("language", "fr"), ("time_zone", "Africa/Lagos"), ("country", "BJ")];
    app.post(&ana, "/account", &fields).await.expect(422).says(r#"value="Africa/Lagos" selected"#);
    let fields = [("name", "Ana F."), ("language", "fr"), ("time_zone", "Africa/Lagos"), ("country", "BJ")];
    app.post(&ana, "/account", &fields).await.expect(303);
    app.get(&ana, "/account").await.expect(200).says(r#"<html lang="fr""#).says("Ana F.");
}

async fn a_form_changes_what_it_is_about_and_nothing_else(app: TestApp) {
    let (ana, ben) = (app.somebody("Ana Flores").await, app.person("Ben Okri").await);
    let before = app.read(move |conn| store::people::get(conn, ben)).await;
    let (ben_id, nil) = (ben.to_string(), uuid::Uuid::nil().to_string());
    let fields = [
        ("name", "Ana F."),
        ("language", "en"),
        ("time_zone", "UTC"),
        ("id", &ben_id),
        ("person_id", &ben_id),
        ("email", "elsewhere@test.example"),
        ("password_hash", "x"),
        ("role", "administrator"),
        ("scope_id", &nil),
        ("deactivated_at", "2026-01-01T00:00:00Z"),
    ];
    app.post(&ana, "/account", &fields).await.expect(303);
    let id = ana.id();
    let (after, of_ben, roles, password) = app
        .read(move |conn| {
            let (after, of_ben) = (store::people::get(conn, id)?, store::people::get(conn, ben)?);
            Ok((after, of_ben, store::roles::of(conn, id)?, store::people::has_password(conn, id)?))
        })
        .await;
    assert_eq!((after.name.as_str(), after.email.as_str()), ("Ana F.", "ana.flores@test.example"));
    assert!(after.deactivated_at.is_none() && roles.is_empty() && !password);
    assert_eq!((of_ben.name, of_ben.email), (before.name, before.email));
    app.get(&ana, "/admin/people").await.expect(404);
}

async fn another_site_cannot_post(app: TestApp) {
    use actix_web::test::TestRequest;
    let ana = app.somebody("Ana Flores").await;
    let foreign = || TestRequest::post().uri("/account").insert_header(("Sec-Fetch-Site", "cross-site"));
    app.send(&ana, foreign()).await.expect(403);
    app.send(&ana, TestRequest::post().uri("/sign-out")).await.expect(403);
}

async fn a_token_stands_for_its_person_in_the_api_alone(app: TestApp) {
    let id = app.person("Ana Flores").await;
    let token = app.token(id).await;
    assert_eq!(app.get(&token, "/api/v1/me").await.expect(200).json()["name"], "Ana Flores");
    app.get(&token, "/account").await.expect(303);
    let cookie = app.sign_in(id).await;
    let refused = app.get(&cookie, "/api/v1/me").await.expect(401);
    assert_eq!(refused.header("content-type"), "application/problem+json");
    assert_eq!(refused.json()["type"], "urn:relais:error-sign-in-needed");
}

async fn the_first_administrator_is_made_once(app: TestApp) {
    let token = app.write(store::set_up::offer).await.unwrap();
    let path = format!("/set-up/{token}");
    app.get(&Actor::Anonymous, &path).await.expect(200);
    let unsure = [("email", "ada@test.example"), ("name", "Ada"), ("language", "en"), ("time_zone", "")];
    app.post(&Actor::Anonymous, &path, &unsure).await.expect(422).says("Time zone: Please fill this in.");
    let fields = [("email", "ada@test.example"), ("name", "Ada"), ("language", "en"), ("time_zone", "UTC")];
    app.post(&Actor::Anonymous, &path, &fields).await.expect(303);
    app.post(&Actor::Anonymous, &path, &fields).await.expect(410);
    assert_eq!(app.write(store::set_up::offer).await, None);
}

async fn the_language_can_be_switched_anywhere(app: TestApp) {
    let fields = [("language", "es"), ("back", "/sign-in")];
    let switched = app.post(&Actor::Anonymous, "/language", &fields).await.expect(303);
    assert_eq!(switched.cookie("language").as_deref(), Some("es"));
    assert_eq!(switched.location(), "/sign-in");
    let elsewhere = [("language", "es"), ("back", "//evil.example")];
    assert_eq!(app.post(&Actor::Anonymous, "/language", &elsewhere).await.expect(303).location(), "/");
    let lesson = [("language", "fr"), ("back", "/en/modules/x")];
    assert_eq!(app.post(&Actor::Anonymous, "/language", &lesson).await.expect(303).location(), "/fr/modules/x");
}

on_both_engines!(
    a_link_signs_in_once,
    a_link_is_too_old_after_its_minutes,
    the_answer_does_not_tell_who_has_an_account,
    too_many_passwords_are_refused_for_a_while,
    a_password_can_be_set_and_used,
    a_password_is_removed_once,
    a_session_can_be_ended_from_elsewhere,
    the_browser_in_use_is_marked,
    a_program_can_be_shut_out,
    sessions_end_when_they_are_not_used,
    a_profile_that_is_refused_keeps_what_was_typed,
    a_form_changes_what_it_is_about_and_nothing_else,
    another_site_cannot_post,
    a_token_stands_for_its_person_in_the_api_alone,
    the_first_administrator_is_made_once,
    the_language_can_be_switched_anywhere,
);
