//! What is hidden from somebody answers as if it were not there, and is recorded; what is not there is not.

use relais::people::accounts::store::{self as accounts, audit};
use relais::people::accounts::{PersonId, TokenScope};
use relais::platform::web::Turn;
use serde_json::json;
use uuid::Uuid;

use super::world::{World, enrol};
use crate::support::{TestApp, on_both_engines};

/// The routes that somebody was denied: they are recorded after the answer.
async fn denied(app: &TestApp, person: PersonId) -> Vec<String> {
    app.quiet().await;
    let filter =
        audit::AuditFilter { kind: Some("security".into()), person: Some(person), ..audit::AuditFilter::default() };
    let events = app.read(move |conn| audit::list(conn, &filter, &Turn::First, 99)).await;
    let events = events.into_iter().filter(|event| event.action == "security.access-denied");
    let mut routes: Vec<String> = events.map(|event| event.subject_label).collect();
    routes.sort();
    routes
}

async fn what_is_hidden_is_recorded_and_what_is_not_there_is_not(app: TestApp) {
    let w = World::new(app).await;
    let delivery = w.reported(&w.awa, &[]).await;
    let commitment = format!("/commitments/{}", w.commitment("2027-05-01").await);
    let nowhere = [format!("/deliveries/{}", Uuid::new_v4()), format!("/commitments/{}", Uuid::new_v4())];
    for path in nowhere.iter().map(String::as_str).chain(["/cohorts/nowhere/commitments"]) {
        w.app.get(&w.omar, path).await.expect(404);
    }
    let cohort = w.cohort.slug.clone();
    let hidden = [
        delivery.clone(),
        format!("{delivery}/edit"),
        commitment.clone(),
        "/cascade".to_owned(),
        format!("/cohorts/{cohort}/commitments"),
        format!("/cohorts/{cohort}"),
        "/mails".to_owned(),
        "/admin/mail/templates".to_owned(),
    ];
    for path in &hidden {
        let page = w.app.get(&w.omar, path).await.expect(404);
        // Nothing in the answer tells one from the other.
        let absent = w.app.get(&w.omar, &nowhere[0]).await.expect(404);
        let title = |page: &crate::support::Page| {
            page.body.split("<h1").nth(1).map(|rest| rest.split("</h1").next().map(str::to_owned))
        };
        assert_eq!(title(&page), title(&absent), "{path}");
    }
    let act = [("revision", "1"), ("comment", "")];
    w.app.post(&w.omar, &format!("{delivery}/confirmation"), &act).await.expect(404);
    let expected = [
        "/admin/mail/templates",
        "/cascade",
        "/cohorts/{slug}",
        "/cohorts/{slug}/commitments",
        "/commitments/{id}",
        "/deliveries/{reference}",
        "/deliveries/{reference}/confirmation",
        "/deliveries/{reference}/edit",
        "/mails",
    ];
    assert_eq!(denied(&w.app, w.omar.id()).await, expected);
    // Awa sees her own, and nothing is recorded.
    for path in [&delivery, &commitment] {
        w.app.get(&w.awa, path).await.expect(200);
    }
    assert_eq!(denied(&w.app, w.awa.id()).await, [""; 0]);
}

async fn programs_are_denied_in_the_same_way(app: TestApp) {
    let w = World::new(app).await;
    let delivery = w.reported(&w.awa, &[]).await;
    let (zoe, _) = enrol(&w.app, &w.other, "Zoe").await;
    let token = w.app.token_for(zoe.id(), vec![TokenScope::Read]).await;
    for path in [format!("/api/v1{delivery}"), "/api/v1/cascade".to_owned(), "/api/v1/mails".to_owned()] {
        let answer = w.app.get(&token, &path).await.expect(404).json();
        assert_eq!(answer["type"], "urn:relais:error-not-found", "{path}");
    }
    w.app.get(&token, &format!("/api/v1/deliveries/{}", Uuid::new_v4())).await.expect(404);
    // A token that may only read is refused by what it lacks; that is recorded too.
    let refused = w.app.post_json(&token, "/api/v1/cohorts", json!({})).await.expect(403).json();
    assert_eq!(refused["type"], "urn:relais:error-scope-missing");
    let expected = ["/api/v1/cascade", "/api/v1/cohorts", "/api/v1/deliveries/{id}", "/api/v1/mails"];
    assert_eq!(denied(&w.app, zoe.id()).await, expected);
}

/// Sessions and tokens are known by ids as well, and those of others are theirs.
async fn sessions_and_tokens_of_others_are_denied(app: TestApp) {
    let (ana, ben, cleo) = (app.somebody("Ana").await, app.somebody("Ben").await, app.somebody("Cleo").await);
    let (anas, program) = (app.token(ana.id()).await, app.token(ben.id()).await);
    let (person, now) = (ana.id(), app.clock.now());
    let (session, token) = app
        .read(move |conn| {
            let sessions = accounts::sessions::of(conn, person, None, now)?;
            Ok((sessions[0].id, accounts::tokens::of(conn, person, now)?[0].id))
        })
        .await;
    let path = |id: &str, part: &str| format!("/account/{part}").replace("{id}", id);
    let parts = [("sessions/{id}/end", session.to_string()), ("tokens/{id}/revocation", token.to_string())];
    let nobodys = Uuid::new_v4().to_string();
    for (part, _) in &parts {
        app.post(&cleo, &path(&nobodys, part), &[]).await.expect(404);
    }
    for (part, id) in &parts {
        app.post(&ben, &path(id, part), &[]).await.expect(404);
    }
    app.post_json(&program, &format!("/api/v1/me/tokens/{token}/revocation"), json!({})).await.expect(404);
    let expected =
        ["/account/sessions/{id}/end", "/account/tokens/{id}/revocation", "/api/v1/me/tokens/{id}/revocation"];
    assert_eq!(denied(&app, ben.id()).await, expected);
    // What is nobody's is not there.
    assert_eq!(denied(&app, cleo.id()).await, [""; 0]);
    // They work on, and end where their owner ends them.
    app.get(&anas, "/api/v1/me").await.expect(200);
    for (part, id) in parts.iter().rev() {
        app.post(&ana, &path(id, part), &[]).await.expect(303);
    }
    app.get(&anas, "/api/v1/me").await.expect(401);
}

on_both_engines!(
    what_is_hidden_is_recorded_and_what_is_not_there_is_not,
    programs_are_denied_in_the_same_way,
    sessions_and_tokens_of_others_are_denied,
);
