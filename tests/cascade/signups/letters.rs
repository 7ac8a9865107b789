//! What those who signed up are told: by mail, and in their calendars.

use relais::platform::calendar::CalendarMethod::{Cancel, Request};

use super::{NOBODY, link, list, opened, public, remind, sent, sign_up, told};
use crate::cascade::world::World;
use crate::support::{TestApp, at, on_both_engines};

fn row(
    to: &str,
    about: &str,
    calendar: Option<(relais::platform::calendar::CalendarMethod, &str)>,
) -> (String, String, Option<(relais::platform::calendar::CalendarMethod, String)>) {
    let calendar = calendar.map(|(method, sequence)| (method, sequence.to_owned()));
    (format!("{to}@a.example"), about.to_owned(), calendar)
}

/// Puts the training off to another first day; its last is the day after.
async fn moved(w: &World, path: &str, starts_on: &str, ends_on: &str) {
    let of = w.json(&w.ada, path).await;
    let (id, revision) = (of["id"].as_str().unwrap().parse().unwrap(), of["revision"].to_string());
    let plan = [
        ("act", "plan"),
        ("starts_on", starts_on),
        ("ends_on", ends_on),
        ("attended", ""),
        ("completed", ""),
        ("revision", revision.as_str()),
    ];
    w.send(&w.awa, &w.report(id, &plan)).await.expect(303);
}

async fn calendars_follow_what_becomes_of_a_training(app: TestApp) {
    let w = World::new(app).await;
    let path = opened(&w, "1").await;
    sign_up(&w.app, &path, "Ana Sol", "ana@a.example").await.expect(303);
    sign_up(&w.app, &path, "Bea Luz", "bea@a.example").await.expect(303);
    let first = sent(&w.app).await;
    let expected =
        [row("ana", "You have a place", Some((Request, "0"))), row("bea", "You are on the waiting list", None)];
    assert_eq!(told(&first), expected);
    let uid = |text: &str| text.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned();
    let (_, calendar) = first[0].calendar.clone().unwrap();
    assert!(calendar.contains("DTSTART;VALUE=DATE:20270317") && calendar.contains("LOCATION:Thiès"), "{calendar}");
    assert!(first[0].text.contains("Localising") && first[0].text.contains("17 March 2027"), "{}", first[0].text);

    // A change that concerns nobody is told nobody.
    let page = format!("{path}/sign-ups");
    let said = [("act", "save"), ("revision", "1"), ("places", "1"), ("closes_on", "2027-03-15"), ("about", "Room 3")];
    w.app.post(&w.awa, &page, &said).await.expect(303);
    assert!(sent(&w.app).await.is_empty());
    moved(&w, &path, "2027-03-24", "2027-03-25").await;
    let changed = sent(&w.app).await;
    assert_eq!(told(&changed), [row("ana", "Changed", Some((Request, "1"))), row("bea", "Changed", None)]);
    let (_, text) = changed[0].calendar.clone().unwrap();
    assert!(text.contains("DTSTART;VALUE=DATE:20270324") && uid(&text) == uid(&calendar), "{text}");
    // Moved twice before a mail goes out, it is told once, as it is then.
    moved(&w, &path, "2027-03-30", "2027-03-30").await;
    moved(&w, &path, "2027-03-31", "2027-03-31").await;
    let twice = sent(&w.app).await;
    assert_eq!(told(&twice), [row("ana", "Changed", Some((Request, "3"))), row("bea", "Changed", None)]);
    assert!(twice[0].text.contains("31 March 2027"));

    w.take(&w.awa, &path, "cancellation", "").await.expect(303);
    let off = sent(&w.app).await;
    assert_eq!(told(&off), [row("ana", "Called off", Some((Cancel, "4"))), row("bea", "Called off", None)]);
    w.app.get(&NOBODY, &public(&path)).await.expect(200).says("does not take place").is_silent_on("main-form");
    w.app.get(&NOBODY, &link(&first[0])).await.expect(200).says("does not take place");
    sign_up(&w.app, &path, "Cem Ay", "cem@a.example").await.expect(409);
}

async fn who_signs_off_or_is_taken_off_is_told_so_and_forgotten(app: TestApp) {
    let w = World::new(app).await;
    let path = opened(&w, "2").await;
    for name in ["ana", "bea", "cem"] {
        w.app.clock.advance(chrono::TimeDelta::seconds(1));
        sign_up(&w.app, &path, name, &format!("{name}@a.example")).await.expect(303);
    }
    let first = sent(&w.app).await;
    w.app.post(&NOBODY, &link(&first[0]), &[]).await.expect(200);
    let expected =
        [row("ana", "You signed off", Some((Cancel, "0"))), row("cem", "You have a place", Some((Request, "0")))];
    assert_eq!(told(&sent(&w.app).await), expected);
    let of = list(&w, &path).await;
    let bea = of["items"].as_array().unwrap().iter().find(|one| one["name"] == "bea").unwrap()["id"].clone();
    let removal = format!("{path}/sign-ups/{}/removal", bea.as_str().unwrap());
    w.app.post(&w.cora, &removal, &[]).await.expect(403);
    w.app.post(&w.omar, &removal, &[]).await.expect(404);
    w.app.post(&w.fatou, &removal, &[]).await.expect(303);
    w.app.post(&w.fatou, &removal, &[]).await.expect(404);
    assert_eq!(told(&sent(&w.app).await), [row("bea", "No place for you", Some((Cancel, "0")))]);
    w.app.get(&NOBODY, &link(&first[1])).await.expect(200).says("not on the list any more").is_silent_on("bea@");
    assert!(!list(&w, &path).await.to_string().contains("bea"));
    // A mail that has not gone when somebody signs off does not go any more.
    sign_up(&w.app, &path, "dan", "dan@a.example").await.expect(303);
    let dan = w.app.read(|conn| {
        use diesel::prelude::*;
        use relais::platform::db::schema::sign_ups;
        Ok(sign_ups::table.filter(sign_ups::name.eq("dan")).select(sign_ups::id).first(conn)?)
    });
    let token = relais::cascade::signups::links::path(&w.app.parts.site.signer, dan.await);
    w.app.post(&NOBODY, &token, &[]).await.expect(200);
    assert_eq!(told(&sent(&w.app).await), [row("dan", "You signed off", Some((Cancel, "0")))]);
}

async fn those_with_a_place_are_reminded_twice_however_many_plan(app: TestApp) {
    let w = World::new(app).await;
    let path = opened(&w, "2").await;
    for name in ["ana", "bea", "cem"] {
        w.app.clock.advance(chrono::TimeDelta::seconds(1));
        sign_up(&w.app, &path, name, &format!("{name}@a.example")).await.expect(303);
    }
    let first = sent(&w.app).await;
    assert_eq!(remind(&w.app, "2027-03-09T09:00:00Z").await, 0, "its day has not come");
    assert_eq!(remind(&w.app, "2027-03-10T05:00:00Z").await, 0, "it is night");
    w.app.clock.set(at("2027-03-10T09:00:00Z"));
    let site = super::site(&w.app);
    let plan = relais::cascade::signups::planner::remind_all;
    let (one, other) = tokio::join!(plan(&site), plan(&site));
    assert_eq!(one.unwrap() + other.unwrap(), 2);
    // Whoever signs off before it is sent is not reminded any more.
    w.app.post(&NOBODY, &link(&first[0]), &[]).await.expect(200);
    let expected = [
        row("ana", "You signed off", Some((Cancel, "0"))),
        row("bea", "Soon", Some((Request, "0"))),
        row("cem", "You have a place", Some((Request, "0"))),
    ];
    assert_eq!(told(&sent(&w.app).await), expected);
    assert_eq!(remind(&w.app, "2027-03-16T09:00:00Z").await, 2);
    assert_eq!(remind(&w.app, "2027-03-16T10:00:00Z").await, 0);
    let soon = sent(&w.app).await;
    assert_eq!(told(&soon), [row("bea", "Soon", Some((Request, "0"))), row("cem", "Soon", Some((Request, "0")))]);
    // Put off, it is told and reminded of anew.
    moved(&w, &path, "2027-03-31", "2027-04-01").await;
    assert_eq!(sent(&w.app).await.len(), 2);
    assert_eq!(remind(&w.app, "2027-03-24T09:00:00Z").await, 2);
    assert_eq!(sent(&w.app).await.len(), 2);
    w.take(&w.awa, &path, "cancellation", "").await.expect(303);
    assert_eq!(sent(&w.app).await.len(), 2);
    assert_eq!(remind(&w.app, "2027-03-30T09:00:00Z").await, 0);
}

on_both_engines!(
    calendars_follow_what_becomes_of_a_training,
    who_signs_off_or_is_taken_off_is_told_so_and_forgotten,
    those_with_a_place_are_reminded_twice_however_many_plan,
);
