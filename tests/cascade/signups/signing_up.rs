//! Signing up and off.

use actix_web::test::TestRequest;
use serde_json::json;

use super::{NOBODY, fields, link, list, opened, public, sent, sign_up, standing};
use crate::cascade::world::World;
use crate::support::{Page, TestApp, on_both_engines};

/// Somebody signs up from the network address of that number.
async fn from(app: &TestApp, path: &str, n: usize, name: &str, email: &str) -> Page {
    let request = TestRequest::post()
        .uri(&public(path))
        .peer_addr(format!("192.0.2.{n}:1000").parse().unwrap())
        .insert_header(("Content-Type", "application/x-www-form-urlencoded"))
        .insert_header(("Sec-Fetch-Site", "same-origin"))
        .set_payload(serde_urlencoded::to_string(fields(name, email)).unwrap());
    app.send(&NOBODY, request).await
}

async fn fifty_at_once_get_thirty_places(app: TestApp) {
    let w = World::new(app).await;
    let path = opened(&w, "30").await;
    let names: Vec<(usize, String, String)> =
        (0..50).map(|n| (n, format!("Person {n}"), format!("person{n}@town.example"))).collect();
    let all = names.iter().map(async |(n, name, email)| {
        // Everybody presses twice.
        let (one, other) = (from(&w.app, &path, *n, name, email), from(&w.app, &path, *n, name, email));
        let (one, other) = futures_util::join!(one, other);
        let (one, other) = (one.expect(303), other.expect(303));
        assert_eq!(one.location(), other.location());
    });
    futures_util::future::join_all(all).await;
    let listed = list(&w, &path).await;
    assert_eq!((&listed["placed"], &listed["waiting"]), (&json!(30), &json!(20)));
    let page = w.app.get(&NOBODY, &public(&path)).await.expect(200);
    page.says("All places are taken (30)").says("20 people wait").says("Join the waiting list");
    // Two that sign off at once free two places, and no more.
    let letters = sent(&w.app).await;
    let mut placed: Vec<String> = letters.iter().filter(|one| one.calendar.is_some()).map(link).collect();
    // Who pressed twice got two mails.
    placed.dedup();
    futures_util::future::join_all(placed.iter().take(2).map(|link| w.app.post(&NOBODY, link, &[]))).await;
    let listed = list(&w, &path).await;
    assert_eq!((&listed["placed"], &listed["waiting"]), (&json!(30), &json!(18)));
}

async fn one_address_is_one_sign_up_and_nobody_learns_of_it(app: TestApp) {
    let w = World::new(app).await;
    let path = opened(&w, "2").await;
    let page = w.app.get(&NOBODY, &public(&path)).await.expect(200);
    assert!(page.body.len() < 20_000 && !page.body.contains("<script"), "{}", page.body.len());
    page.says("2 places are free, of 2").says("Thiès").says("From 9 to 5").says("Awa").says("English");
    let first = sign_up(&w.app, &path, "Ana Sol", "ana@town.example").await.expect(303);
    assert_eq!(sent(&w.app).await.len(), 1);
    let again = sign_up(&w.app, &path, "Somebody Else", "ANA@town.example").await.expect(303);
    assert_eq!((first.location(), &first.body), (again.location(), &again.body));
    assert_eq!(standing(&w, &path).await, [("placed".to_owned(), "Ana Sol".to_owned())]);
    let letters = sent(&w.app).await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].text.contains("once more") && letters[0].text.contains("Ana Sol"), "{}", letters[0].text);
    // Not for ever.
    for _ in 0..5 {
        sign_up(&w.app, &path, "Ana Sol", "ana@town.example").await.expect(303);
    }
    assert_eq!(sent(&w.app).await.len(), 2);
    w.app.get(&NOBODY, first.location()).await.expect(200).says("We have written to the address").is_silent_on("Ana");

    // What is wrong is said at its place, and nothing typed is lost.
    let wrong = [("name", "Bea Luz"), ("email", "at home"), ("government", "Dakar")];
    let refused = w.app.post(&NOBODY, &public(&path), &wrong).await.expect(422);
    refused.says("value=\"Bea Luz\"").says("value=\"at home\"").says("value=\"Dakar\"").says("Without your consent");
    // From one network address so many sign up, and no more.
    for n in 0..62 {
        let email = format!("p{n}@town.example");
        from(&w.app, &path, 1, "P", &email).await.expect(if n < 60 { 303 } else { 429 });
    }
}

async fn who_waits_moves_up_by_themselves(app: TestApp) {
    let w = World::new(app).await;
    let path = opened(&w, "1").await;
    let mut links = Vec::new();
    for (name, email) in [("Ana Sol", "ana@a.example"), ("Bea Luz", "bea@a.example"), ("Cem Ay", "cem@a.example")] {
        w.app.clock.advance(chrono::TimeDelta::seconds(1));
        sign_up(&w.app, &path, name, email).await.expect(303);
        let letters = sent(&w.app).await;
        assert_eq!(letters[0].calendar.is_some(), name == "Ana Sol", "{}", letters[0].subject);
        links.push(link(&letters[0]));
    }
    w.app.get(&NOBODY, &links[0]).await.expect(200).says("You have a place").says("You cannot come?");
    w.app.get(&NOBODY, &links[1]).await.expect(200).says("You are the next to get a place");
    let waits = w.app.get(&NOBODY, &links[2]).await.expect(200).says("One person waits before you");
    assert!(waits.body.len() < 20_000 && !waits.body.contains("<script"));
    // Looking signs nobody off, and a link that was cut does nothing.
    assert_eq!(list(&w, &path).await["placed"], 1);
    w.app.post(&NOBODY, &links[0][..links[0].len() - 2], &[]).await.expect(410);
    w.app.post(&NOBODY, &links[0], &[]).await.expect(200).says("You have signed off");
    w.app.post(&NOBODY, &links[0], &[]).await.expect(200).says("You have signed off");
    let expected = [("placed".to_owned(), "Bea Luz".to_owned()), ("waiting".to_owned(), "Cem Ay".to_owned())];
    assert_eq!(standing(&w, &path).await, expected);
    let letters = sent(&w.app).await;
    let subjects: Vec<(&str, &str)> = letters.iter().map(|one| (one.to.as_str(), one.subject.as_str())).collect();
    assert_eq!(subjects.len(), 2, "{subjects:?}");
    assert!(subjects[0].1.starts_with("You signed off: ") && subjects[1].1.starts_with("You have a place: "));
    w.app.get(&NOBODY, &links[1]).await.expect(200).says("You have a place");
    // More places go to those who wait; fewer than are given there cannot be.
    let change =
        |places| [("act", "save"), ("revision", "1"), ("places", places), ("closes_on", "2027-03-15"), ("about", "")];
    let page = format!("{path}/sign-ups");
    w.app.post(&w.awa, &page, &change("3")).await.expect(303);
    assert_eq!(list(&w, &path).await["placed"], 2);
    let few = [("act", "save"), ("revision", "2"), ("places", "1"), ("closes_on", "2027-03-15")];
    w.app.post(&w.awa, &page, &few).await.expect(422).says("2 people have a place already");
    // Who signed off can sign up again.
    sign_up(&w.app, &path, "Ana Sol", "ana@a.example").await.expect(303);
    assert_eq!(list(&w, &path).await["placed"], 3);
}

async fn it_closes_with_its_day_and_when_it_is_closed(app: TestApp) {
    let w = World::new(app).await;
    let path = opened(&w, "2").await;
    let page = format!("{path}/sign-ups");
    let close = |act, revision| [("act", act), ("revision", revision), ("places", "2"), ("closes_on", "2027-03-15")];
    w.app.post(&w.awa, &page, &close("close", "1")).await.expect(303);
    w.app.get(&NOBODY, &public(&path)).await.expect(200).says("You cannot sign up any more").is_silent_on("main-form");
    sign_up(&w.app, &path, "Ana Sol", "ana@a.example").await.expect(409).says("Sign-up is closed").says("Ana Sol");
    w.app.post(&w.fatou, &page, &close("open", "2")).await.expect(303);
    sign_up(&w.app, &path, "Ana Sol", "ana@a.example").await.expect(303);
    w.app.clock.set(crate::support::at("2027-03-16T09:00:00Z"));
    sign_up(&w.app, &path, "Bea Luz", "bea@a.example").await.expect(409);
    w.app.get(&NOBODY, "/trainings/DLV-2027-9999").await.expect(404);
    w.app.get(&NOBODY, "/s/x").await.expect(410);
    let file = w.app.get(&NOBODY, &format!("{}/calendar.ics", public(&path))).await.expect(200);
    assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8");
    file.says("DTSTART;VALUE=DATE:20270317").says("DTEND;VALUE=DATE:20270319").says("METHOD:PUBLISH");
}

async fn programs_sign_people_up(app: TestApp) {
    let w = World::new(app).await;
    let path = opened(&w, "1").await;
    let address = format!("/api/v1{}", public(&path));
    let training = w.app.get(&NOBODY, &address).await.expect(200).json();
    assert_eq!((&training["state"], &training["free"]), (&json!("open"), &json!(1)));
    let who = json!({"name": "Ana Sol", "email": "ana@a.example", "consent": true, "language": "fr"});
    for _ in 0..2 {
        let answer = w.app.post_json(&NOBODY, &format!("{address}/sign-ups"), who.clone()).await.expect(202);
        assert_eq!(answer.body, "");
    }
    let letters = sent(&w.app).await;
    assert_eq!(letters.len(), 2);
    assert!(letters.iter().any(|one| one.subject.starts_with("Vous avez une place : ")), "{}", letters[0].subject);
    let without = json!({"name": "Ana Sol", "email": "ana@a.example", "consent": false});
    let refused = w.app.post_json(&NOBODY, &format!("{address}/sign-ups"), without).await.expect(422).json();
    assert!(refused["errors"]["consent"].is_string());
    assert_eq!(w.app.get(&NOBODY, &address).await.json()["state"], "full");
    w.app.get(&NOBODY, &format!("/api/v1{path}/sign-ups")).await.expect(401);
}

on_both_engines!(
    fifty_at_once_get_thirty_places,
    one_address_is_one_sign_up_and_nobody_learns_of_it,
    who_waits_moves_up_by_themselves,
    it_closes_with_its_day_and_when_it_is_closed,
    programs_sign_people_up,
);
