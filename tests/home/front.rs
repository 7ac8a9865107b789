//! What everybody may see.

use std::net::SocketAddr;

use actix_web::test::TestRequest;
use chrono::TimeDelta;

use crate::cascade::world::World;
use crate::support::{Actor, TestApp, on_both_engines};

async fn the_front_page_says_what_this_is(app: TestApp) {
    let page = app.get(&Actor::Anonymous, "/").await.expect(200);
    let page = page.says("Train trainers").says("/sign-in").says("/en/modules/localising-the-sdgs");
    page.says("<h3><a href=").is_silent_on("people trained").is_silent_on("/home\"").is_silent_on("open-data");
    let awa = app.somebody("Awa").await;
    app.get(&awa, "/").await.expect(200).says("Go to my home").is_silent_on("\"/sign-in\"");
    let french = TestRequest::get().uri("/").insert_header(("Cookie", "language=fr"));
    app.send(&Actor::Anonymous, french).await.expect(200).says("Former des formateur·rices").says("/fr/modules/");
}

async fn the_front_page_counts_what_was_confirmed(app: TestApp) {
    let w = World::new(app).await;
    w.promise("2027-05-01").await;
    let path = w.reported(&w.awa, &[]).await;
    w.app.get(&Actor::Anonymous, "/").await.expect(200).is_silent_on("people trained");
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    // Counted once a minute.
    w.app.get(&Actor::Anonymous, "/").await.expect(200).is_silent_on("people trained");
    w.app.clock.advance(TimeDelta::minutes(1));
    let page = w.app.get(&Actor::Anonymous, "/").await.expect(200).says("people trained").says("<dd>31</dd>");
    page.says("associations reached").says("100").is_silent_on("Awa");
}

async fn only_monitors_see_the_metrics(app: TestApp) {
    app.get(&Actor::Anonymous, "/healthz").await.expect(200).says("ok");
    let ready = app.get(&Actor::Anonymous, "/readyz").await.expect(200).json();
    assert_eq!((&ready["ready"], &ready["content"]), (&true.into(), &"agreed".into()));
    let from = |address: &str| TestRequest::get().uri("/metrics").peer_addr(address.parse::<SocketAddr>().unwrap());
    app.send(&Actor::Anonymous, from("127.0.0.1:9")).await.expect(200).says("relais_mails_queued 0");
    app.send(&Actor::Anonymous, from("192.0.2.7:9")).await.expect(404);
    let ada = app.administrator().await;
    app.get(&ada, "/metrics").await.expect(404);
    // A process with other content than the rest says so.
    app.write(|tx| relais::db::installation::set(tx, relais::db::installation::CONTENT, "other")).await;
    app.get(&Actor::Anonymous, "/readyz").await.expect(503).says("differs");
}

async fn everybody_sees_where_they_may_go_and_nothing_else(app: TestApp) {
    let w = World::new(app).await;
    let everywhere = ["/home", "/cohorts", "/commitments", "/deliveries", "/associations", "/cascade", "/admin"];
    for (actor, places) in [(&w.awa, 4), (&w.bystander, 4), (&w.fatou, 5), (&w.cora, 6), (&w.seku, 6), (&w.ada, 7)] {
        let page = w.app.get(actor, "/account").await.expect(200);
        for (at, place) in everywhere.iter().enumerate() {
            let shown = page.body.contains(&format!("<li><a href=\"{place}\""));
            assert_eq!(shown, at < places, "{place}");
            let there = w.app.get(actor, place).await.status;
            assert_eq!(there, if at < places { 200 } else { 404 }, "{place}");
        }
    }
}

async fn programs_learn_how_to_ask(app: TestApp) {
    app.get(&Actor::Anonymous, "/api").await.expect(200).says("/api/v1/openapi.json").says("/api/v1/me");
    let awa = app.somebody("Awa").await;
    app.get(&awa, "/api").await.expect(200).says("/account#tokens");
}

on_both_engines!(
    the_front_page_says_what_this_is,
    the_front_page_counts_what_was_confirmed,
    only_monitors_see_the_metrics,
    everybody_sees_where_they_may_go_and_nothing_else,
    programs_learn_how_to_ask,
);
