//! A delivery's way from report to acceptance, and who may take which step.

use relais::people::accounts::Role;
use serde_json::json;
use uuid::Uuid;

use super::world::{MODULE, World};
use crate::support::{Actor, TestApp, on_both_engines};

async fn a_trainer_reports_the_association_confirms_the_coordinator_accepts(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    w.app.get(&w.awa, &path).await.expect(200).says("Awa reported it").says("the association confirms");
    // Only the other side sees the button, and only it may press.
    w.app.get(&w.fatou, &path).await.expect(200).says("/confirmation\"");
    w.app.get(&w.cora, &path).await.expect(200).is_silent_on("/confirmation\"");
    w.take(&w.cora, &path, "confirmation", "").await.expect(403);
    w.take(&w.awa, &path, "confirmation", "").await.expect(403);
    w.take(&w.fatou, &path, "acceptance", "").await.expect(409);
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    // Pressed twice, it is done once.
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    assert_eq!(w.state(&path).await, "confirmed");
    w.take(&w.fatou, &path, "acceptance", "").await.expect(403);
    w.take(&w.cora, &path, "acceptance", "").await.expect(303);
    let seen = w.json(&w.awa, &path).await;
    assert_eq!(seen["state"], "accepted");
    assert_eq!(seen["cohort"]["slug"], w.cohort.slug);
    let story: Vec<&str> =
        seen["timeline"].as_array().unwrap().iter().map(|one| one["kind"].as_str().unwrap()).collect();
    assert_eq!(story, ["reported", "confirmed", "accepted"]);
    assert_eq!(seen["timeline"][1]["side"], "association");
    // It is locked.
    w.app.get(&w.awa, &format!("{path}/edit")).await.expect(403);
}

async fn a_report_is_returned_corrected_and_reported_again(app: TestApp) {
    let w = World::new(app).await;
    let id = Uuid::new_v4();
    let sent = w.send(&w.awa, &w.report(id, &[])).await.expect(303);
    let path = sent.location().to_owned();
    let refused = w.take(&w.fatou, &path, "return", "").await.expect(422);
    refused.says("Please fill this in");
    w.take(&w.fatou, &path, "return", "The sheet names 31 people. Who is missing?").await.expect(303);
    w.app.get(&w.awa, &path).await.expect(200).says("Who is missing?");
    w.app.get(&w.awa, "/deliveries").await.expect(200).says("Correct it");
    w.app.get(&w.awa, &format!("{path}/edit")).await.expect(200).says("value=\"33\"");
    let corrected = w.report(id, &[("attended", "31"), ("revision", "1")]);
    w.send(&w.awa, &corrected).await.expect(303);
    let seen = w.json(&w.fatou, &path).await;
    assert_eq!((&seen["state"], &seen["revision"], &seen["attended"]), (&json!("reported"), &json!(2), &json!(31)));
    // A confirmation of what they have not seen is refused.
    let stale = [("revision", "1"), ("comment", "")];
    w.app.post(&w.fatou, &format!("{path}/confirmation"), &stale).await.expect(409);
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    // A coordinator who doubts it returns it too.
    w.take(&w.cora, &path, "return", "Please attach the agenda to your next mail.").await.expect(303);
    assert_eq!(w.state(&path).await, "returned");
}

async fn an_association_reports_and_a_trainer_confirms(app: TestApp) {
    let w = World::new(app).await;
    let changes = [("side", "association"), ("lead", "awa@test.example"), ("others", "ibra@test.example")];
    let path = w.reported(&w.fatou, &changes).await;
    w.take(&w.fatou, &path, "confirmation", "").await.expect(403);
    // The cohort's coordinator does not stand in while a trainer can confirm.
    w.take(&w.cora, &path, "confirmation", "").await.expect(403);
    w.take(&w.ibra, &path, "confirmation", "").await.expect(303);
    let seen = w.json(&w.awa, &path).await;
    assert_eq!(seen["confirmed_for"], "trainer");
    w.take(&w.cora, &path, "acceptance", "").await.expect(303);
}

async fn nobody_approves_their_own_report_through_any_role(app: TestApp) {
    let w = World::new(app).await;
    // Awa is everything at once.
    w.grant(&w.awa, Role::FocalPoint, w.here.id).await;
    w.grant(&w.awa, Role::CohortCoordinator, w.cohort.id).await;
    w.grant(&w.awa, Role::Administrator, Uuid::nil()).await;
    let path = w.reported(&w.awa, &[]).await;
    w.take(&w.awa, &path, "confirmation", "").await.expect(403);
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    w.take(&w.awa, &path, "acceptance", "").await.expect(403);
    // As focal point she reports, but taught it too: she is its author all the same.
    let changes = [("side", "association"), ("starts_on", "2027-01-18"), ("ends_on", "2027-01-18")];
    let path = w.reported(&w.awa, &changes).await;
    w.take(&w.awa, &path, "confirmation", "").await.expect(403);
    // Whoever edits becomes an author.
    let id = Uuid::new_v4();
    let changes = [("starts_on", "2027-01-25"), ("ends_on", "2027-01-25")];
    let ibra = w.ibra.id().to_string();
    let path = w.send(&w.ibra, &w.report(id, &[&changes[..], &[("lead", &ibra)]].concat())).await;
    let path = path.expect(303).location().to_owned();
    let edited = [&changes[..], &[("lead", &ibra), ("completed", "30"), ("revision", "1")]].concat();
    w.send(&w.cora, &w.report(id, &edited)).await.expect(303);
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    w.take(&w.cora, &path, "acceptance", "").await.expect(403);
    w.take(&w.seku, &path, "acceptance", "").await.expect(303);
}

async fn where_nobody_can_confirm_a_coordinator_stands_in(app: TestApp) {
    let w = World::new(app).await;
    // Its only focal point taught it.
    w.grant(&w.nia, Role::CohortCoordinator, w.other.id).await;
    let there = w.there.id.to_string();
    let (nia, _) = super::world::enrol(&w.app, &w.cohort, "Nia.Trainer").await;
    w.grant(&nia, Role::FocalPoint, w.there.id).await;
    let changes = [("association", there.as_str()), ("others", "nia.trainer@test.example")];
    let path = w.reported(&w.awa, &changes).await;
    // Nia herself can still confirm, so no coordinator does.
    w.take(&w.cora, &path, "confirmation", "").await.expect(403);
    let id = w.nia.id();
    let association = w.there.id;
    w.app
        .write(move |tx| {
            use relais::people::accounts::{Actor as Cause, actions::roles};
            roles::revoke_as(tx, Cause::OPERATOR, id, Role::FocalPoint, association)
        })
        .await;
    w.take(&nia, &path, "confirmation", "").await.expect(403);
    w.app.get(&w.cora, &path).await.expect(200).says("Confirm in their place");
    w.take(&w.cora, &path, "confirmation", "").await.expect(303);
    w.take(&w.cora, &path, "acceptance", "").await.expect(303);
    let seen = w.json(&w.ada, &path).await;
    assert_eq!(seen["confirmed_for"], "coordinator");
    w.app.get(&w.awa, &path).await.expect(200).says("in place of the other side");
    let cascade = w.json(&w.ada, "/cascade").await;
    assert_eq!(cascade["together"]["in_place"], 1);
}

async fn without_a_cohort_the_section_accepts(app: TestApp) {
    let w = World::new(app).await;
    let changes = [("side", "association"), ("lead", "Somebody Without Account")];
    let path = w.reported(&w.fatou, &changes).await;
    assert!(w.json(&w.ada, &path).await["cohort"].is_null());
    w.app.get(&w.cora, &path).await.expect(404);
    // The lead has no account, so nobody on that side can confirm.
    w.take(&w.seku, &path, "confirmation", "").await.expect(303);
    w.take(&w.ada, &path, "acceptance", "").await.expect(303);
}

async fn an_accepted_report_is_opened_again_with_a_reason(app: TestApp) {
    let w = World::new(app).await;
    let id = Uuid::new_v4();
    let path = w.send(&w.awa, &w.report(id, &[])).await.expect(303).location().to_owned();
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    w.take(&w.cora, &path, "acceptance", "").await.expect(303);
    w.take(&w.awa, &path, "amendment", "").await.expect(422);
    w.take(&w.awa, &path, "amendment", "Two people were counted twice.").await.expect(303);
    let seen = w.json(&w.awa, &path).await;
    assert_eq!((&seen["state"], &seen["revision"]), (&json!("returned"), &json!(2)));
    w.send(&w.awa, &w.report(id, &[("completed", "29"), ("revision", "2")])).await.expect(303);
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    w.take(&w.cora, &path, "acceptance", "").await.expect(303);
    assert_eq!(w.json(&w.awa, &path).await["revision"], 3);
}

async fn a_plan_is_reported_or_cancelled_and_a_report_withdrawn(app: TestApp) {
    let w = World::new(app).await;
    let ahead =
        [("act", "plan"), ("starts_on", "2027-03-15"), ("ends_on", "2027-03-15"), ("attended", ""), ("completed", "")];
    let path = w.reported(&w.awa, &ahead).await;
    assert_eq!(w.state(&path).await, "planned");
    w.take(&w.fatou, &path, "confirmation", "").await.expect(409);
    w.take(&w.awa, &path, "cancellation", "").await.expect(303);
    assert_eq!(w.state(&path).await, "cancelled");
    w.take(&w.awa, &path, "withdrawal", "").await.expect(409);

    let id = Uuid::new_v4();
    let path = w.send(&w.awa, &w.report(id, &ahead)).await.expect(303).location().to_owned();
    w.app.clock.advance(chrono::TimeDelta::days(20));
    w.app.get(&w.awa, "/deliveries").await.expect(200).says("Report it");
    let held = [("starts_on", "2027-03-15"), ("ends_on", "2027-03-15"), ("revision", "1")];
    w.send(&w.awa, &w.report(id, &held)).await.expect(303);
    assert_eq!(w.state(&path).await, "reported");
    w.take(&w.omar, &path, "withdrawal", "").await.expect(404);
    w.take(&w.awa, &path, "withdrawal", "It was another training.").await.expect(303);
    assert_eq!(w.state(&path).await, "withdrawn");
}

async fn programs_send_a_report_twice_and_it_is_there_once(app: TestApp) {
    let w = World::new(app).await;
    let awa = w.app.token(w.awa.id()).await;
    let id = Uuid::new_v4();
    let body = json!({
        "act": "report", "side": "trainer", "lead": w.awa.id(), "association": w.here.id, "modules": [MODULE],
        "languages": ["en", "wo"], "level": "awareness", "starts_on": "2027-02-20", "time_zone": "Africa/Dakar",
        "hours": 4, "mode": "hybrid", "municipality": "Mbour", "country": "SN", "invited": 20, "attended": 25,
        "completed": 25, "counts": {"elected": {"women": 9, "men": 6}}, "after": {"n": 20, "mean": 72.5},
    });
    let put = |body: serde_json::Value| {
        let request = actix_web::test::TestRequest::put().uri(&format!("/api/v1/deliveries/{id}")).set_json(body);
        w.app.send(&awa, request)
    };
    let first = put(body.clone()).await.expect(200).json();
    assert_eq!(first["warnings"][0]["key"], "walk-ins");
    assert_eq!(first["counts"]["other"]["not-stated"], 10);
    assert_eq!(first["timeline"][0]["channel"], "api");
    let again = put(body.clone()).await.expect(200).json();
    assert_eq!((&again["reference"], &again["revision"]), (&first["reference"], &json!(1)));
    let mut changed = body.clone();
    changed["completed"] = json!(24);
    put(changed.clone()).await.expect(409);
    changed["revision"] = json!(1);
    assert_eq!(put(changed).await.expect(200).json()["revision"], 2);
    let mut wrong = body;
    wrong["hours"] = json!(13);
    let refused = put(wrong).await;
    assert_eq!(refused.status, 409, "what stands is seen before what is wrong");
    // Somebody else cannot take the id.
    let omar = w.app.token(w.omar.id()).await;
    let mut stolen = first.clone();
    stolen["act"] = json!("report");
    let request = actix_web::test::TestRequest::put().uri(&format!("/api/v1/deliveries/{id}")).set_json(json!({
        "act": "report", "side": "trainer", "lead": w.omar.id(), "association": w.here.id, "modules": [MODULE],
        "languages": ["en"], "level": "awareness", "starts_on": "2027-02-20", "time_zone": "UTC", "hours": 4,
        "mode": "online", "country": "SN", "attended": 25, "completed": 25, "revision": 2,
    }));
    w.app.send(&omar, request).await.expect(403);
    w.app.get(&omar, &format!("/api/v1/deliveries/{id}")).await.expect(404);
    w.app.get(&Actor::Anonymous, "/api/v1/deliveries").await.expect(401);
}

async fn the_same_body_has_the_same_answer_and_another_says_what_differs(app: TestApp) {
    let w = World::new(app).await;
    let (awa, id) = (w.app.token(w.awa.id()).await, Uuid::new_v4());
    let body = json!({
        "act": "report", "side": "trainer", "lead": w.awa.id(), "association": w.here.id, "modules": [MODULE],
        "languages": ["en"], "level": "awareness", "starts_on": "2027-02-20", "time_zone": "Africa/Dakar",
        "hours": 4, "mode": "hybrid", "municipality": "Mbour", "country": "SN", "invited": 20, "attended": 25,
        "completed": 25, "after": {"n": 20, "mean": 72.5},
    });
    let put = async |actor: &Actor, body: serde_json::Value| {
        let request = actix_web::test::TestRequest::put().uri(&format!("/api/v1/deliveries/{id}")).set_json(body);
        w.app.send(actor, request).await
    };
    // At once and one after the other.
    let (first, second) = futures_util::join!(put(&awa, body.clone()), put(&awa, body.clone()));
    let (first, second) = (first.expect(200), second.expect(200));
    assert_eq!(first.body, second.body);
    assert_eq!(put(&awa, body.clone()).await.expect(200).body, first.body);
    assert_eq!(first.json()["warnings"][0]["key"], "walk-ins");

    let mut other = body.clone();
    (other["completed"], other["after"]["mean"], other["languages"]) = (json!(24), json!(80), json!(["en", "fr"]));
    let refused = put(&awa, other.clone()).await.expect(409);
    assert_eq!(refused.header("content-type"), "application/problem+json");
    let problem = refused.json();
    let named: Vec<&str> = problem["errors"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(named, ["after.mean", "completed", "languages"]);
    assert_eq!(problem["type"], "urn:relais:error-other-content");
    let mut team = body.clone();
    team["co_trainers"] = json!(["Somebody Else"]);
    assert_eq!(put(&awa, team).await.expect(409).json()["errors"].as_object().unwrap().len(), 1);
    // A revision that is not the latest is no better than none; the latest is a correction.
    other["revision"] = json!(i32::MAX);
    let stale = put(&awa, other.clone()).await.expect(409).json();
    assert_eq!(
        (&stale["type"], stale["errors"].as_object().unwrap().len()),
        (&json!("urn:relais:error-changed-meanwhile"), 3)
    );
    other["revision"] = json!(1);
    put(&awa, other.clone()).await.expect(200);
    put(&awa, other.clone()).await.expect(200);
    // Once it is confirmed the same is the same still; and nobody learns what others keep under an id.
    let path =
        put(&awa, other.clone()).await.json()["reference"].as_str().map(|name| format!("/deliveries/{name}")).unwrap();
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    assert_eq!(put(&awa, other.clone()).await.expect(200).json()["state"], "confirmed");
    let omar = w.app.token(w.omar.id()).await;
    let strange = put(&omar, body).await.expect(409).json();
    assert!(strange["errors"].is_null(), "{strange}");
}

async fn those_who_do_not_train_do_not_report(app: TestApp) {
    let w = World::new(app).await;
    w.app.get(&w.bystander, "/deliveries/new").await.expect(403);
    let own = w.bystander.id().to_string();
    w.send(&w.bystander, &w.report(Uuid::new_v4(), &[("lead", &own)])).await.expect(403);
    // Nor does a trainer for others, nor a focal point for another association.
    w.send(&w.ibra, &w.report(Uuid::new_v4(), &[])).await.expect(403);
    w.send(&w.nia, &w.report(Uuid::new_v4(), &[("side", "association")])).await.expect(403);
    w.send(&w.ada, &w.report(Uuid::new_v4(), &[])).await.expect(403);
}

on_both_engines!(
    a_trainer_reports_the_association_confirms_the_coordinator_accepts,
    a_report_is_returned_corrected_and_reported_again,
    an_association_reports_and_a_trainer_confirms,
    nobody_approves_their_own_report_through_any_role,
    where_nobody_can_confirm_a_coordinator_stands_in,
    without_a_cohort_the_section_accepts,
    an_accepted_report_is_opened_again_with_a_reason,
    a_plan_is_reported_or_cancelled_and_a_report_withdrawn,
    programs_send_a_report_twice_and_it_is_there_once,
    the_same_body_has_the_same_answer_and_another_says_what_differs,
    those_who_do_not_train_do_not_report,
);
