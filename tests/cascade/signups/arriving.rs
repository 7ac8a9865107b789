//! On the day: those who signed up are awaited, found when they check in, and counted once.

use relais::cascade::signups::planner;
use serde_json::json;

use super::{NOBODY, link, list, opened, sent, sign_up, site};
use crate::cascade::participants::{code, person, send};
use crate::cascade::world::World;
use crate::support::{TestApp, at, on_both_engines};

async fn who_signed_up_is_found_and_counts_once(app: TestApp) {
    let w = World::new(app).await;
    let path = opened(&w, "5").await;
    for (name, email) in [("Ana Sol", "ana@a.example"), ("Bea Luz", "bea@a.example"), ("Cem Ay", "cem@a.example")] {
        w.app.clock.advance(chrono::TimeDelta::seconds(1));
        sign_up(&w.app, &path, name, email).await.expect(303);
    }
    let letters = sent(&w.app).await;
    let code = code(&w, &path).await;
    let check_in = format!("{path}/check-in");
    let page = w.app.get(&w.awa, &check_in).await.expect(200).says("3 people signed up and are not here yet");
    page.says("Ana Sol").is_silent_on("ana@a.example");
    w.app.get(&NOBODY, &link(&letters[0])).await.expect(200).is_silent_on("/c/");
    w.app.clock.set(at("2027-03-17T09:00:00Z"));

    // By their own link nothing is typed again.
    let own = w.app.get(&NOBODY, &link(&letters[0])).await.expect(200);
    let start = own.body.find("href=\"/c/").expect("a way to check in") + 6;
    let way = own.body[start..].split('"').next().unwrap().replace("&#x3D;", "=");
    let form = w.app.get(&NOBODY, &way).await.expect(200);
    form.says("value=\"Ana Sol\"").says("value=\"ana@a.example\"").says("value=\"Thiès\"");
    let id = uuid::Uuid::new_v4().to_string();
    let fields = [person(&id, "Ana Sol"), vec![("email", "ana@a.example")]].concat();
    let attestation = send(&w.app, &code, &fields, None).await.expect(303).location().to_owned();
    w.app.get(&NOBODY, &link(&letters[0])).await.expect(200).says("You are checked in").says(&attestation);
    w.app.get(&NOBODY, &way).await.expect(200).is_silent_on("ana@a.example");

    // By the code on the wall their name is enough, in whichever order.
    let id = uuid::Uuid::new_v4().to_string();
    send(&w.app, &code, &person(&id, "LUZ Bea"), None).await.expect(303);
    w.app.get(&w.awa, &check_in).await.expect(200).says("One person signed up and is not here yet").says("Cem Ay");
    let id = uuid::Uuid::new_v4().to_string();
    send(&w.app, &code, &person(&id, "Walk In"), None).await.expect(303);
    let came: Vec<bool> =
        list(&w, &path).await["items"].as_array().unwrap().iter().map(|one| one["has_come"] == json!(true)).collect();
    assert_eq!(came, [true, true, false]);
    let participants = w.json(&w.awa, &format!("{path}/participants")).await;
    assert_eq!((&participants["total"], &participants["unique_people"]), (&json!(3), &json!(3)));

    // Taken off the list of those who came, they are awaited again; and erased there, they are forgotten here.
    w.app.post(&NOBODY, &format!("{attestation}/removal"), &[]).await.expect(200);
    assert!(!list(&w, &path).await.to_string().contains("Ana Sol"));
    let bea = participants["items"].as_array().unwrap().iter().find(|one| one["name"] == "LUZ Bea").unwrap();
    let removal = format!("{path}/participants/{}/removal", bea["id"].as_str().unwrap());
    w.app.post(&w.awa, &removal, &[]).await.expect(303);
    w.app.get(&w.awa, &check_in).await.expect(200).says("2 people signed up and are not here yet");
}

async fn names_go_after_a_time(app: TestApp) {
    let w = World::new(app).await;
    let path = opened(&w, "5").await;
    sign_up(&w.app, &path, "Ana Sol", "ana@a.example").await.expect(303);
    sent(&w.app).await;
    let settings = w.app.parts.settings.participants.clone();
    w.app.clock.set(at("2029-02-27T09:00:00Z"));
    planner::forget_all(&site(&w.app), &settings).await.unwrap();
    assert!(list(&w, &path).await.to_string().contains("ana@a.example"));
    w.app.clock.set(at("2029-03-02T09:00:00Z"));
    planner::forget_all(&site(&w.app), &settings).await.unwrap();
    let listed = list(&w, &path).await;
    assert_eq!((&listed["placed"], &listed["items"][0]["name"]), (&json!(1), &json!(null)));
    assert!(!listed.to_string().contains("ana@a.example"));
}

on_both_engines!(who_signed_up_is_found_and_counts_once, names_go_after_a_time);
