//! Commitments: making, changing, taking back, and what fulfils them.

use chrono::TimeDelta;
use uuid::Uuid;

use super::world::{MODULE, World};
use crate::support::{TestApp, on_both_engines};

async fn a_commitment_goes_from_open_to_fulfilled(app: TestApp) {
    let w = World::new(app).await;
    w.app.get(&w.awa, "/commitments").await.expect(200).says("No commitments yet");
    let id = w.commitment("2027-03-20").await;
    let path = format!("/commitments/{id}");
    assert_eq!(w.state(&path).await, "open");
    // The report is prefilled from it, and linked without being asked.
    let form = w.app.get(&w.awa, &format!("/deliveries/new?commitment={id}")).await.expect(200);
    form.says(&format!("value=\"{id}\" selected"));
    let delivery = w.reported(&w.awa, &[]).await;
    assert_eq!(w.state(&path).await, "reported");
    assert_eq!(w.json(&w.ada, &delivery).await["trainers"][0]["commitment_id"], id);
    // Returned, it waits again.
    w.take(&w.fatou, &delivery, "return", "Where was it?").await.expect(303);
    assert_eq!(w.state(&path).await, "open");
    w.app.clock.advance(TimeDelta::days(25));
    assert_eq!(w.state(&path).await, "overdue");
    let cascade = w.json(&w.cora, "/cascade").await;
    assert_eq!(cascade["together"]["share_fulfilled"], 0.0);
    assert_eq!(cascade["together"]["commitments"]["overdue"], 1);
    let reported_again = w.json(&w.ada, &delivery).await;
    let uuid: Uuid = reported_again["id"].as_str().unwrap().parse().unwrap();
    w.send(&w.awa, &w.report(uuid, &[("venue", "Town hall"), ("revision", "1")])).await.expect(303);
    w.take(&w.fatou, &delivery, "confirmation", "").await.expect(303);
    assert_eq!(w.state(&path).await, "fulfilled");
    let cascade = w.json(&w.cora, "/cascade").await;
    assert_eq!(cascade["together"]["share_fulfilled"], 1.0);
    assert_eq!(cascade["together"]["activation"], 0.5);
    w.app.get(&w.cora, "/cascade").await.expect(200).says("100");
    // What is fulfilled is not taken back.
    w.app.post(&w.cora, &format!("{path}/release"), &[("reason", "Moved")]).await.expect(409);
}

async fn a_form_that_is_refused_keeps_what_was_typed_and_twice_is_once(app: TestApp) {
    let w = World::new(app).await;
    let (id, enrolment, association) = (Uuid::new_v4().to_string(), w.enrolment.to_string(), w.here.id.to_string());
    let mut fields = vec![
        ("id", id.as_str()),
        ("enrolment", &enrolment),
        ("modules", MODULE),
        ("association", &association),
        ("language", "en"),
        ("due_on", "2027-02-01"),
        ("expected_participants", "0"),
        ("place", "Ziguinchor"),
    ];
    w.app.post(&w.awa, "/commitments", &fields).await.expect(422).says("value=\"Ziguinchor\"").says("from 1 to");
    fields[6].1 = "25";
    w.app.post(&w.awa, "/commitments", &fields).await.expect(422).says("This day has passed");
    fields[5].1 = "2027-05-01";
    w.app.post(&w.awa, "/commitments", &fields).await.expect(303);
    w.app.post(&w.awa, "/commitments", &fields).await.expect(303);
    assert_eq!(w.json(&w.awa, "/commitments").await["items"].as_array().unwrap().len(), 1);
    // Nobody makes one from another's place, nor of what their cohort does not teach.
    w.app.post(&w.bystander, "/commitments", &fields).await.expect(409);
    let other = Uuid::new_v4().to_string();
    fields[0].1 = &other;
    w.app.post(&w.omar, "/commitments", &fields).await.expect(422);
    fields[2].1 = "something-else";
    w.app.post(&w.awa, "/commitments", &fields).await.expect(422);
    w.app.get(&w.bystander, "/commitments/new").await.expect(403);
}

async fn a_plan_takes_up_a_commitment_made_later(app: TestApp) {
    let w = World::new(app).await;
    let id = Uuid::new_v4();
    let ahead = [("act", "plan"), ("starts_on", "2027-03-01"), ("ends_on", "2027-03-01")];
    let path = w.send(&w.awa, &w.report(id, &ahead)).await.expect(303).location().to_owned();
    assert!(w.json(&w.ada, &path).await["trainers"][0]["commitment_id"].is_null());
    let commitment = w.commitment("2027-04-01").await;
    let held = [("starts_on", "2027-03-01"), ("ends_on", "2027-03-01"), ("revision", "1")];
    w.send(&w.awa, &w.report(id, &held)).await.expect(303);
    assert_eq!(w.json(&w.ada, &path).await["trainers"][0]["commitment_id"], commitment);
    // “None of them” is meant.
    let other = [("commitment", "none"), ("mode", "online")];
    let path = w.reported(&w.awa, &other).await;
    assert!(w.json(&w.ada, &path).await["trainers"][0]["commitment_id"].is_null());
    // Somebody else's cannot be kept.
    let stolen = [("commitment", commitment.as_str()), ("lead", &w.ibra.id().to_string()), ("mode", "online")];
    w.send(&w.ibra, &w.report(Uuid::new_v4(), &stolen)).await.expect(422);
}

async fn the_second_of_two_who_change_it_is_told(app: TestApp) {
    let w = World::new(app).await;
    let id = w.commitment("2027-05-01").await;
    let path = format!("/commitments/{id}/edit");
    let association = w.here.id.to_string();
    let change = |due: &'static str, revision: &'static str| {
        [
            ("modules", MODULE.to_owned()),
            ("association", association.clone()),
            ("language", "fr".to_owned()),
            ("due_on", due.to_owned()),
            ("expected_participants", "40".to_owned()),
            ("revision", revision.to_owned()),
        ]
    };
    let post = |actor, fields: [(&'static str, String); 6]| {
        let (app, path) = (&w.app, path.clone());
        async move {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            app.post(actor, &path, &fields).await
        }
    };
    w.app.get(&w.awa, &path).await.expect(200).says("value=\"2027-05-01\"");
    post(&w.awa, change("2027-06-01", "1")).await.expect(303);
    post(&w.cora, change("2027-07-01", "1")).await.expect(409);
    post(&w.fatou, change("2027-07-01", "2")).await.expect(403);
    post(&w.ibra, change("2027-07-01", "2")).await.expect(404);
    assert_eq!(w.json(&w.awa, &format!("/commitments/{id}")).await["due_on"], "2027-06-01");
}

async fn a_coordinator_releases_with_a_reason(app: TestApp) {
    let w = World::new(app).await;
    let (id, kept) = (w.commitment("2027-05-01").await, w.commitment("2027-06-01").await);
    let path = format!("/commitments/{id}");
    w.app.post(&w.awa, &format!("{path}/release"), &[("reason", "No time")]).await.expect(403);
    w.app.post(&w.cora, &format!("{path}/release"), &[("reason", "")]).await.expect(422).says("Please fill this in");
    w.app.post(&w.cora, &format!("{path}/release"), &[("reason", "A new post")]).await.expect(303);
    w.app.get(&w.awa, &path).await.expect(200).says("A new post").says("Released");
    w.app.get(&w.awa, &format!("{path}/edit")).await.expect(403);
    let cascade = w.json(&w.cora, "/cascade").await;
    assert_eq!(cascade["together"]["commitments"]["made"], 2);
    assert_eq!(cascade["together"]["commitments"]["released"], 1);
    // A delivery is no longer linked to what was released.
    let delivery = w.reported(&w.awa, &[]).await;
    assert_eq!(w.json(&w.ada, &delivery).await["trainers"][0]["commitment_id"], kept);
}

async fn one_sees_what_is_ones_own_to_see(app: TestApp) {
    let w = World::new(app).await;
    let id = w.commitment("2027-05-01").await;
    let path = format!("/commitments/{id}");
    for actor in [&w.awa, &w.fatou, &w.cora, &w.seku, &w.ada] {
        w.app.get(actor, &path).await.expect(200).says("Awa");
        w.app.get(actor, "/commitments").await.expect(200).says(&path);
    }
    for actor in [&w.ibra, &w.omar, &w.nia, &w.bystander] {
        w.app.get(actor, &path).await.expect(404);
        w.app.get(actor, "/commitments").await.expect(200).is_silent_on(&path);
    }
    for (state, shown) in
        [("open", true), ("overdue", false), ("reported", false), ("fulfilled", false), ("released", false)]
    {
        let page = w.app.get(&w.cora, &format!("/commitments?state={state}")).await.expect(200);
        assert_eq!(page.body.contains(&path), shown, "{state}");
    }
    // The association picks its trainers from those who promised something to it.
    w.app.get(&w.fatou, "/deliveries/new").await.expect(200).says(&w.awa.id().to_string());
    w.app.get(&w.nia, "/deliveries/new").await.expect(200).is_silent_on(&w.awa.id().to_string());
}

on_both_engines!(
    a_commitment_goes_from_open_to_fulfilled,
    a_form_that_is_refused_keeps_what_was_typed_and_twice_is_once,
    a_plan_takes_up_a_commitment_made_later,
    the_second_of_two_who_change_it_is_told,
    a_coordinator_releases_with_a_reason,
    one_sees_what_is_ones_own_to_see,
);
