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
    w.commitment("2027-05-01").await;
    let path = w.reported(&w.awa, &[]).await;
    w.app.get(&Actor::Anonymous, "/").await.expect(200).is_silent_on("people trained");
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    // Counted once a minute.
    w.app.get(&Actor::Anonymous, "/").await.expect(200).is_silent_on("people trained");
    w.app.clock.advance(TimeDelta::minutes(1));
    let page = w.app.get(&Actor::Anonymous, "/").await.expect(200).says("people trained").says("<dd>31</dd>");
    page.says("<svg class=\"spread\"").says("associations reached").says("100").is_silent_on("Awa");
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
    app.write(|tx| relais::platform::db::installation::set(tx, relais::platform::db::installation::CONTENT, "other"))
        .await;
    app.get(&Actor::Anonymous, "/readyz").await.expect(503).says("differs");
}

async fn everybody_sees_where_they_may_go_and_nothing_else(app: TestApp) {
    let w = World::new(app).await;
    let trainer = "/home /cohorts /commitments /deliveries";
    let focal_point = "/home /commitments /deliveries /associations";
    let coordinator = "/home /cohorts /commitments /deliveries /associations /cascade";
    let administrator = "/home /cohorts /commitments /deliveries /associations /cascade /admin";
    let nobody_yet = "/home /commitments /deliveries";
    for (actor, shown) in [
        (&w.awa, trainer),
        (&w.bystander, nobody_yet),
        (&w.fatou, focal_point),
        (&w.cora, coordinator),
        (&w.seku, coordinator),
        (&w.ada, administrator),
    ] {
        let page = w.app.get(actor, "/account").await.expect(200);
        let link = |place: &str| page.body.contains(&format!("<li class=\"place\"><a href=\"{place}\""));
        let link = |place: &str| link(place) || page.body.contains(&format!("<li><a href=\"{place}\""));
        for place in administrator.split(' ') {
            let is_shown = shown.split(' ').any(|one| one == place);
            assert_eq!(link(place), is_shown, "{place}");
            let there = w.app.get(actor, place).await.status;
            // A list that is empty for now may be opened by whoever knows it.
            assert_eq!(there, if is_shown || place == "/cohorts" { 200 } else { 404 }, "{place}");
        }
        // A phone keeps three of them in reach, and has the others in the menu.
        assert_eq!(page.body.matches("<li class=\"place\">").count(), 3);
        let links = page.body.matches("<a class=\"more\"").count();
        assert_eq!(links + 3, 1 + shown.split(' ').count());
    }
    // Whoever leaves has no cohorts any more.
    w.app.post(&w.awa, &format!("/cohorts/{}/leaving", w.cohort.slug), &[]).await.expect(303);
    w.app.get(&w.awa, "/account").await.expect(200).is_silent_on("<a href=\"/cohorts\"");
}

async fn a_form_that_comes_back_says_so_in_its_title(app: TestApp) {
    let page = app.post(&Actor::Anonymous, "/sign-in", &[("email", "nobody")]).await.expect(422);
    page.says("<title>Error: Sign in · Relais</title>");
    app.get(&Actor::Anonymous, "/sign-in").await.expect(200).says("<title>Sign in · Relais</title>");
}

async fn machines_find_what_they_ask_every_site_for(app: TestApp) {
    let ask = async |path: &str| app.get(&Actor::Anonymous, path).await.expect(200);
    let robots = ask("/robots.txt").await.says("Disallow: /home\n").says("Disallow: /a/\n");
    robots.says("Sitemap: http://127.0.0.1:8080/sitemap.xml").is_silent_on("Disallow: /\n");
    assert_eq!(ask("/favicon.ico").await.header("content-type"), "image/x-icon");
    let security = ask("/.well-known/security.txt").await.says("Contact: mailto:relais@localhost.example\n");
    // Half a year from the test's day.
    security.says("Expires: 2027-08-28T00:00:00Z").says("Preferred-Languages: en, fr, es");
    let map = ask("/sitemap.xml").await;
    let places: Vec<&str> = map.body.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
    // The front page; the catalogue, the module, its five lessons, and the programmes with one of them, in three languages each.
    assert_eq!(places.len(), 1 + 3 * 9, "{}", map.body);
    for place in &places {
        let path = place.strip_prefix("http://127.0.0.1:8080").unwrap();
        let page = ask(path).await;
        // What the map names is what the page says of itself.
        page.says(&format!("<link rel=\"canonical\" href=\"{place}\">")).says("<meta property=\"og:title\"");
        for code in ["en", "fr", "es"] {
            let there = places.iter().any(|place| place.contains(&format!("/{code}/modules")));
            assert!(there && (path == "/" || map.body.contains(&format!("hreflang=\"{code}\""))));
        }
    }
    let lesson = ask("/fr/modules/localising-the-sdgs/why-local").await;
    let lesson = lesson.says("hreflang=\"en\" href=\"http://127.0.0.1:8080/en/modules/localising-the-sdgs/why-local\"");
    lesson.is_silent_on("ld+json");
    // Who is signed in is no search engine, and what is looked for is nobody else's page.
    let awa = app.somebody("Awa").await;
    app.get(&awa, "/en/modules").await.expect(200).is_silent_on("canonical").is_silent_on("ld+json");
    ask("/en/modules?q=water").await.is_silent_on("canonical");
    ask("/sign-in").await.is_silent_on("canonical");
}

async fn modules_are_courses_to_search_engines(app: TestApp) {
    let data = async |path: &str| {
        let page = app.get(&Actor::Anonymous, path).await.expect(200);
        let (_, rest) = page.body.split_once("<script type=\"application/ld+json\">").unwrap();
        serde_json::from_str::<serde_json::Value>(rest.split("</script>").next().unwrap()).unwrap()
    };
    let course = data("/es/modules/localising-the-sdgs").await;
    assert_eq!((&course["@type"], &course["inLanguage"]), (&"Course".into(), &"es".into()));
    assert_eq!(course["url"], "http://127.0.0.1:8080/es/modules/localising-the-sdgs");
    assert!(course["provider"]["name"].as_str().is_some_and(|name| !name.is_empty()));
    assert_eq!(course["hasCourseInstance"]["courseMode"], "Online");
    let list = data("/en/modules").await;
    assert_eq!((&list["@type"], list["itemListElement"].as_array().unwrap().len()), (&"ItemList".into(), 1));
    assert_eq!(list["itemListElement"][0]["item"]["@type"], "Course");
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
    a_form_that_comes_back_says_so_in_its_title,
    machines_find_what_they_ask_every_site_for,
    modules_are_courses_to_search_engines,
    programs_learn_how_to_ask,
);
