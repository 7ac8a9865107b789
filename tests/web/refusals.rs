//! HEAD, and what is refused before a page is reached.

use actix_web::http::Method;
use actix_web::test::TestRequest;
use diesel::prelude::*;
use relais::platform::db::Engine;

use crate::support::{Actor, TestApp, on_both_engines, routes};

#[actix_web::test]
async fn head_answers_as_get_on_every_address() {
    let app = TestApp::start(Engine::Sqlite).await;
    let ada = app.administrator().await;
    for route in routes::all().into_iter().filter(|route| route.methods.contains(&"get")) {
        let get = app.get(&ada, &route.path).await;
        let head = app.send(&ada, TestRequest::default().method(Method::HEAD).uri(&route.path)).await;
        assert_eq!(head.status, get.status, "{}", route.path);
        assert_eq!(head.header("content-type"), get.header("content-type"), "{}", route.path);
        assert!(head.body.is_empty(), "{} says something", route.path);
    }
    let style = app.parts.site.assets.path("relais.css").unwrap().to_owned();
    let head = app.send(&Actor::Anonymous, TestRequest::default().method(Method::HEAD).uri(&style)).await;
    assert_eq!((head.status, head.body.as_str()), (200, ""));
}

#[actix_web::test]
async fn every_answer_has_the_headers_that_protect_it() {
    let app = TestApp::start_with(Engine::Sqlite, |settings| {
        settings.web.public_url = "https://relais.example".parse().unwrap();
    })
    .await;
    let ask = async |path: &str| app.send(&Actor::Anonymous, TestRequest::get().uri(path)).await;
    // Pages, refusals, programs, files.
    let style = app.parts.site.assets.path("relais.css").unwrap().to_owned();
    for path in ["/", "/sign-in", "/home", "/nowhere", "/api/v1/me", "/api/v1/modules", "/healthz", style.as_str()] {
        let answer = ask(path).await;
        let policy = answer.header("content-security-policy");
        for part in ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        // JSON is UTF-8 always.
        let kind = answer.header("content-type");
        assert!(
            answer.body.is_empty() || kind.ends_with("; charset=utf-8") || kind.ends_with("json"),
            "{path}: {kind}"
        );
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("strict-transport-security"), "max-age=31536000", "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), "", "{path}");
    }
    let token = app.write(relais::people::accounts::store::set_up::offer).await.unwrap();
    let fields = [("email", "ada@test.example"), ("name", "Ada"), ("language", "en"), ("time_zone", "UTC")];
    let signed_in = app.post(&Actor::Anonymous, &format!("/set-up/{token}"), &fields).await.expect(303);
    assert!(signed_in.cookie("__Host-relais").is_some(), "a session");
    // Every other cookie too, also where one is taken away.
    let actor = |token: &str| TestRequest::get().insert_header(("Cookie", token.to_owned()));
    let session = format!("__Host-relais={}", signed_in.cookie("__Host-relais").unwrap());
    let home = app
        .send(&Actor::Anonymous, actor(&format!("{session}; __Host-notice=done:notice-signed-out")).uri("/home"))
        .await;
    let mut names = std::collections::BTreeSet::new();
    for answer in [&signed_in, &home] {
        for cookie in answer.headers.get_all("set-cookie").map(|value| value.to_str().unwrap()) {
            for word in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
                assert!(cookie.contains(word), "{word} is missing: {cookie}");
            }
            assert!(cookie.starts_with("__Host-") && !cookie.contains("Domain"), "{cookie}");
            names.insert(cookie.split('=').next().unwrap().to_owned());
        }
    }
    assert_eq!(home.status, 200);
    assert!(home.body.contains("signed out"), "the notice is read");
    assert!(names.len() >= 4, "{names:?}");
}

#[actix_web::test]
async fn a_method_that_an_address_does_not_take_is_refused_in_words() {
    let app = TestApp::start(Engine::Sqlite).await;
    let brew = |path: &str| {
        let method = Method::from_bytes(b"BREW").unwrap();
        TestRequest::default().method(method).uri(path).insert_header(("Sec-Fetch-Site", "same-origin"))
    };
    for route in routes::all() {
        // These two are written as routes of the application, which knows no methods.
        if route.path.starts_with("/assets/") || route.path == "/service-worker.js" {
            continue;
        }
        let page = app.send(&Actor::Anonymous, brew(&route.path)).await;
        assert_eq!(page.status, 405, "{}", route.path);
        let allowed = page.header("allow").to_lowercase();
        assert!(route.methods.iter().all(|method| allowed.contains(method)), "{}: {allowed}", route.path);
        match route.path.starts_with("/api/v1") {
            true => assert_eq!(page.json()["type"], "urn:relais:error-method-not-allowed"),
            false => drop(page.says("This cannot be done here")),
        }
    }
}

#[actix_web::test]
async fn what_the_router_does_not_find_has_words() {
    let app = TestApp::start(Engine::Sqlite).await;
    for path in ["/nothing", "/%FF%FE", "/en/modules/x/y/z/w", "/deliveries/new/x", "/cohorts//people"] {
        app.get(&Actor::Anonymous, path).await.expect(404).says("There is nothing here");
    }
    for path in ["/api/v1/nothing", "/api/v1", "/api/v1/people/x/y"] {
        let problem = app.get(&Actor::Anonymous, path).await.expect(404);
        assert_eq!(problem.header("content-type"), "application/problem+json");
        assert_eq!(problem.json()["type"], "urn:relais:error-not-found");
    }
    let broken = TestRequest::post().uri("/api/v1/people").insert_header(("Content-Type", "application/json"));
    // Who asks is asked first; then what they sent is looked at.
    let token = app.token(app.administrator().await.id()).await;
    let problem = app.send(&token, broken.set_payload("{")).await.expect(400);
    assert_eq!(problem.json()["type"], "urn:relais:error-malformed");
}

#[actix_web::test]
async fn a_post_from_another_site_is_told_what_to_do() {
    let app = TestApp::start(Engine::Sqlite).await;
    let ana = app.somebody("Ana Flores").await;
    for path in ["/account", "/sign-out", "/nothing"] {
        let foreign = TestRequest::post().uri(path).insert_header(("Sec-Fetch-Site", "cross-site"));
        let page = app.send(&ana, foreign.set_payload("name=x")).await.expect(403);
        let address = app.parts.site.absolute("/");
        page.says("This came from another site").says("Nothing was changed").says(&format!("href=\"{address}\""));
    }
}

/// What went wrong is for the log.
async fn a_fault_of_ours_is_told_without_its_cause(app: TestApp) {
    let ana = app.somebody("Ana").await;
    let program = app.own_token(ana.id()).await;
    app.write(|tx| {
        Ok(diesel::sql_query("ALTER TABLE learner_notes RENAME TO elsewhere").execute(tx.conn).map(drop)?)
    })
    .await;
    let page = app.get(&ana, "/notes").await.expect(500).says("Something broke on our side");
    let problem = app.get(&program, "/api/v1/me/notes").await.expect(500);
    assert_eq!(problem.json()["type"], "urn:relais:error-internal");
    for answer in [page, problem] {
        for cause in ["learner_notes", "no such table", "does not exist", "relation", "SELECT", "diesel"] {
            assert!(!answer.body.contains(cause), "{cause}: {}", answer.body);
        }
    }
}

on_both_engines!(a_fault_of_ours_is_told_without_its_cause);
