//! Nobody is found who did not agree, and who ends it is found no more.

use serde_json::json;

use super::{agree, asked, offer, offer_of, world};
use crate::support::{TestApp, on_both_engines};

async fn who_did_not_agree_is_never_listed_and_sees_nothing(app: TestApp) {
    let w = world(app).await;
    w.app.get(&w.awa, "/account").await.expect(200).says("/account/findable");
    w.app.get(&w.awa, "/account/findable").await.expect(200).says("You are not found by anybody.");
    let path = asked(&w, &[]).await;
    for actor in [&w.fatou, &w.seku, &w.cora, &w.ada] {
        let seen = w.json(actor, &path).await;
        assert_eq!(seen["could_hold_it"], json!([]));
    }
    w.app.get(&w.awa, &path).await.expect(404);
    offer(&w, &w.awa, &path).await.expect(404);
    w.app.get(&w.awa, "/requests").await.expect(200).is_silent_on(&path).says("/account/findable");
    // A language must be chosen by whoever agrees.
    w.app.post(&w.awa, "/account/findable", &[("agree", "yes")]).await.expect(422).says("Please choose");
    w.app.post(&w.awa, "/account/findable", &[("languages", "xx")]).await.expect(422);
    assert_eq!(w.json(&w.awa, "/me/findable").await, json!({"languages": []}));
}

async fn who_agreed_is_listed_by_name_alone_and_at_once(app: TestApp) {
    let w = world(app).await;
    let path = asked(&w, &[]).await;
    agree(&w, &w.awa, &["en"]).await;
    let page = w.app.get(&w.fatou, &path).await.expect(200);
    let why = "Completed it in West Africa 2027, teaches in English, lives in the same country";
    page.says("Awa").says(why).is_silent_on("awa@test.example").is_silent_on("Ibra");
    assert_eq!(w.json(&w.seku, &path).await["could_hold_it"].as_array().unwrap().len(), 1);
    w.app.get(&w.awa, &path).await.expect(200).says("Offer to hold it").is_silent_on("Who could hold it");
}

async fn who_ends_it_is_hidden_at_once_with_what_they_offer(app: TestApp) {
    let w = world(app).await;
    agree(&w, &w.awa, &["en"]).await;
    let path = asked(&w, &[]).await;
    offer(&w, &w.awa, &path).await.expect(303);
    let offered = offer_of(&w, &path, "Awa").await;
    agree(&w, &w.awa, &[]).await;
    agree(&w, &w.awa, &[]).await;
    let seen = w.json(&w.fatou, &path).await;
    assert_eq!((&seen["could_hold_it"], &seen["offers"], &seen["offers_count"]), (&json!([]), &json!([]), &json!(0)));
    w.app.get(&w.fatou, &path).await.expect(200).is_silent_on("Awa");
    w.app.get(&w.awa, &path).await.expect(404);
    w.app.post(&w.fatou, &format!("{path}/pick"), &[("offer", &offered)]).await.expect(409);
    let trail = w.json(&w.ada, "/audit?kind=person").await;
    let actions: Vec<&str> =
        trail["entries"].as_array().unwrap().iter().map(|entry| entry["action"].as_str().unwrap()).collect();
    assert_eq!(actions.iter().filter(|action| **action == "person.not-findable").count(), 1, "{actions:?}");
    assert_eq!(actions.iter().filter(|action| **action == "person.findable").count(), 1, "{actions:?}");
}

on_both_engines!(
    who_did_not_agree_is_never_listed_and_sees_nothing,
    who_agreed_is_listed_by_name_alone_and_at_once,
    who_ends_it_is_hidden_at_once_with_what_they_offer,
);
