//! Who opens and closes, sees and takes out.

use actix_web::test::TestRequest;
use serde_json::{Value, json};

use super::{list, opened, sign_up};
use crate::cascade::world::World;
use crate::support::{Actor, Page, TestApp, on_both_engines};

async fn put(app: &TestApp, actor: &Actor, address: &str, body: Value) -> Page {
    app.send(actor, TestRequest::put().uri(address).set_json(body)).await
}

async fn delete(app: &TestApp, actor: &Actor, address: &str) -> Page {
    app.send(actor, TestRequest::delete().uri(address)).await
}

fn change(revision: &str) -> [(&str, &str); 5] {
    [("act", "save"), ("revision", revision), ("places", "4"), ("closes_on", "2027-03-15"), ("about", "")]
}

async fn trainers_and_the_association_run_it_and_others_do_not(app: TestApp) {
    let w = World::new(app).await;
    let path = opened(&w, "3").await;
    let page = format!("{path}/sign-ups");
    sign_up(&w.app, &path, "Ana Sol", "ana@a.example").await.expect(303);
    for (who, runs) in [(&w.awa, true), (&w.fatou, true), (&w.cora, false), (&w.ada, false)] {
        let revision = w.json(&w.ada, &format!("{path}/sign-up-page")).await["revision"].to_string();
        let shown = w.app.get(who, &page).await.expect(200);
        let shown = shown.says("ana@a.example").says("1 / ");
        assert_eq!(shown.body.contains("name=\"places\""), runs);
        w.app.post(who, &page, &change(&revision)).await.expect(if runs { 303 } else { 403 });
        w.app.get(who, &path).await.expect(200).says("/sign-ups");
    }
    for who in [&w.omar, &w.nia, &w.bystander] {
        w.app.get(who, &page).await.expect(404);
        w.app.get(who, &format!("{page}.csv")).await.expect(404);
        w.app.post(who, &page, &change("1")).await.expect(404);
    }
    w.app.get(&Actor::Anonymous, &page).await.expect(303);
    let file = w.app.get(&w.awa, &format!("{page}.csv")).await.expect(200);
    file.says("Ana Sol").says("ana@a.example").says("Has a place");
    w.app.get(&w.awa, &format!("{page}.xlsx")).await.expect(200);

    // Two who change it at once are told of one another.
    let stale = w.app.post(&w.awa, &page, &[("places", "9"), ("closes_on", "2027-03-15"), ("revision", "1")]).await;
    stale.expect(409).says("value=\"9\"");
    let late = [("places", "4"), ("closes_on", "2027-03-17"), ("revision", "3")];
    w.app.post(&w.awa, &page, &late).await.expect(422).says("before the training begins");
}

async fn programs_run_it_as_well(app: TestApp) {
    let w = World::new(app).await;
    let plan = [
        ("act", "plan"),
        ("starts_on", "2027-03-17"),
        ("ends_on", "2027-03-17"),
        ("attended", ""),
        ("completed", ""),
        ("hours", "6"),
    ];
    let path = w.send(&w.awa, &w.report(uuid::Uuid::new_v4(), &plan)).await.expect(303).location().to_owned();
    let (awa, cora) = (w.app.token(w.awa.id()).await, w.app.token(w.cora.id()).await);
    let address = format!("/api/v1{path}/sign-up-page");
    w.app.get(&awa, &address).await.expect(404);
    let body = json!({"places": 2, "closes_on": "2027-03-16", "about": "Bring a map"});
    put(&w.app, &cora, &address, body.clone()).await.expect(403);
    let made = put(&w.app, &awa, &address, body.clone()).await.expect(200).json();
    assert_eq!((&made["state"], &made["revision"]), (&json!("open"), &json!(1)));
    put(&w.app, &awa, &address, body).await.expect(409);
    let closed = json!({"act": "close", "revision": 1, "places": 2, "closes_on": "2027-03-16"});
    assert_eq!(put(&w.app, &awa, &address, closed).await.expect(200).json()["state"], "closed");
    let opened = json!({"act": "open", "revision": i32::MAX, "places": 2, "closes_on": "2027-03-16"});
    put(&w.app, &awa, &address, opened).await.expect(409);
    let opened = json!({"act": "open", "revision": 2, "places": 2, "closes_on": "2027-03-16"});
    put(&w.app, &awa, &address, opened).await.expect(200);
    sign_up(&w.app, &path, "Ana Sol", "ana@a.example").await.expect(303);
    let id = list(&w, &path).await["items"][0]["id"].as_str().unwrap().to_owned();
    let one = format!("/api/v1{path}/sign-ups/{id}");
    delete(&w.app, &cora, &one).await.expect(403);
    delete(&w.app, &awa, &one).await.expect(204);
    delete(&w.app, &awa, &one).await.expect(404);
    assert_eq!(list(&w, &path).await["placed"], 0);
}

on_both_engines!(trainers_and_the_association_run_it_and_others_do_not, programs_run_it_as_well);
