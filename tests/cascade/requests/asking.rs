//! Asking, offering, picking, taking back.

use chrono::TimeDelta;
use relais::people::accounts::Role;
use serde_json::json;
use uuid::Uuid;

use super::{agree, asked, offer, offer_of, send, typed, world};
use crate::cascade::world::MODULE;
use crate::support::{Actor, TestApp, on_both_engines};

async fn a_request_becomes_a_planned_training_with_its_commitment(app: TestApp) {
    let w = world(app).await;
    agree(&w, &w.awa, &["en", "fr"]).await;
    agree(&w, &w.ibra, &["en"]).await;
    w.app.get(&w.fatou, "/requests").await.expect(200).says("Ask for a training for your members");
    w.app.get(&w.fatou, &format!("/associations/{}", w.here.slug)).await.says("/requests/new?association=ams-sn");
    w.app.get(&w.fatou, "/requests/new?association=ams-sn").await.expect(200).says("Towns of SN");
    let path = asked(&w, &[]).await;
    w.app
        .get(&w.fatou, &path)
        .await
        .expect(200)
        .says("Thiès, 1\u{a0}April to 30\u{a0}April")
        .says("Nobody has offered");
    w.app.get(&w.fatou, "/home").await.expect(200).says("One request is open.");
    w.app.get(&w.seku, "/home").await.expect(200).says("One request has no offer yet");
    // Both see it, each their own offer alone.
    w.app.get(&w.awa, "/requests").await.expect(200).says(&path);
    offer(&w, &w.awa, &path).await.expect(303);
    offer(&w, &w.awa, &path).await.expect(303);
    offer(&w, &w.ibra, &path).await.expect(303);
    w.app.get(&w.ibra, &path).await.expect(200).says("Your offer").is_silent_on("<bdi>Awa</bdi>");
    w.app.get(&w.seku, "/home").await.expect(200).says("Every open request has an offer.");
    let seen = w.json(&w.fatou, &path).await;
    assert_eq!((&seen["offers_count"], &seen["state"]), (&json!(2), &json!("open")));

    let picked = offer_of(&w, &path, "Awa").await;
    let pick = [("offer", picked.as_str()), ("starts_on", "2027-04-07"), ("ends_on", "2027-04-08")];
    let sent = w.app.post(&w.fatou, &format!("{path}/pick"), &pick).await.expect(303);
    let delivery = w.json(&w.awa, sent.location()).await;
    assert_eq!(delivery["state"], "planned");
    assert_eq!((&delivery["starts_on"], &delivery["ends_on"]), (&json!("2027-04-07"), &json!("2027-04-08")));
    assert_eq!((&delivery["municipality"], &delivery["invited"]), (&json!("Thiès"), &json!(30)));
    assert_eq!(delivery["trainers"][0]["name"], "Awa");
    let commitment = delivery["trainers"][0]["commitment_id"].as_str().unwrap().to_owned();
    let promised = w.json(&w.awa, &format!("/commitments/{commitment}")).await;
    assert_eq!((&promised["due_on"], &promised["expected_participants"]), (&json!("2027-04-08"), &json!(30)));
    assert_eq!(promised["association"]["acronym"], "AMS");
    let seen = w.json(&w.fatou, &path).await;
    assert_eq!((&seen["state"], &seen["delivery"]), (&json!("picked"), &delivery["reference"]));
    // Picked again, it is the same training; another is not picked any more.
    let again = w.app.post(&w.fatou, &format!("{path}/pick"), &pick).await.expect(303);
    assert_eq!(again.location(), sent.location());
    let other = offer_of(&w, &path, "Ibra").await;
    w.app.post(&w.fatou, &format!("{path}/pick"), &[("offer", &other)]).await.expect(409).says("picked already");
    assert_eq!(w.json(&w.ada, "/deliveries").await["total"], 1);

    // The trainer reports, the focal point confirms: she is no author of what was planned.
    w.app.clock.advance(TimeDelta::days(45));
    let id = delivery["id"].as_str().unwrap().parse().unwrap();
    let held = [("starts_on", "2027-04-07"), ("ends_on", "2027-04-08"), ("revision", "1")];
    let (awa, fatou) = (w.app.sign_in(w.awa.id()).await, w.app.sign_in(w.fatou.id()).await);
    w.send(&awa, &w.report(id, &held)).await.expect(303);
    w.take(&fatou, sent.location(), "confirmation", "").await.expect(303);
    assert_eq!(w.json(&w.awa, &format!("/commitments/{commitment}")).await["state"], "fulfilled");
    assert_eq!(w.json(&w.fatou, &path).await["state"], "done");
}

async fn everybody_concerned_is_told(app: TestApp) {
    let w = world(app).await;
    agree(&w, &w.awa, &["en"]).await;
    agree(&w, &w.ibra, &["en"]).await;
    let told = async |name: &str| {
        w.app.clock.advance(TimeDelta::minutes(15));
        let before = w.app.parts.outbox_worker.transport().remembered().len();
        w.app.parts.outbox_worker.send_due().await.unwrap();
        let letters = w.app.parts.outbox_worker.transport().remembered();
        let address = format!("{name}@test.example");
        let to = letters[before..].iter().filter(|letter| letter.to.as_str() == address);
        let said: Vec<String> = to.map(|letter| format!("{}\n{}", letter.subject, letter.text)).collect();
        said
    };
    told("nobody").await;
    let path = asked(&w, &[]).await;
    offer(&w, &w.awa, &path).await.expect(303);
    let letters = told("fatou").await;
    assert!(letters[0].starts_with("Awa offers to hold your training: AMS"), "{letters:?}");
    assert!(letters[0].contains("“I know Thiès well.”") && letters[0].contains(&path), "{letters:?}");
    offer(&w, &w.ibra, &path).await.expect(303);
    told("fatou").await;
    let picked = offer_of(&w, &path, "Awa").await;
    w.app.post(&w.fatou, &format!("{path}/pick"), &[("offer", &picked)]).await.expect(303);
    w.app.clock.advance(TimeDelta::minutes(15));
    w.app.parts.outbox_worker.send_due().await.unwrap();
    let letters = w.app.parts.outbox_worker.transport().remembered();
    let last = |name: &str| {
        let address = format!("{name}@test.example");
        letters.iter().rfind(|letter| letter.to.as_str() == address).unwrap().subject.clone()
    };
    assert_eq!(last("awa"), "You were picked: a training for AMS, 5\u{a0}April");
    assert_eq!(last("ibra"), "Another trainer was picked: AMS");
}

async fn a_request_is_taken_back_with_a_reason_or_expires(app: TestApp) {
    let w = world(app).await;
    agree(&w, &w.awa, &["en"]).await;
    let (path, other) = (asked(&w, &[]).await, asked(&w, &[("place", "Dakar")]).await);
    offer(&w, &w.awa, &path).await.expect(303);
    let withdrawal = format!("{path}/withdrawal");
    w.app.post(&w.fatou, &withdrawal, &[("reason", "")]).await.expect(422).says("Please fill this in");
    w.app.post(&w.seku, &withdrawal, &[("reason", "No")]).await.expect(403);
    w.app.post(&w.awa, &withdrawal, &[("reason", "No")]).await.expect(403);
    w.app.post(&w.fatou, &withdrawal, &[("reason", "The hall burned down.")]).await.expect(303);
    w.app.post(&w.fatou, &withdrawal, &[("reason", "Something else")]).await.expect(303);
    w.app.get(&w.awa, &path).await.expect(200).says("Taken back").says("The hall burned down.");
    offer(&w, &w.awa, &path).await.expect(303);
    let changed = [("could_from", "2027-04-06"), ("could_until", "2027-04-06"), ("note", "")];
    w.app.post(&w.awa, &format!("{path}/offers"), &changed).await.expect(409).says("This request is closed");
    let offered = offer_of(&w, &path, "Awa").await;
    w.app.post(&w.fatou, &format!("{path}/pick"), &[("offer", &offered)]).await.expect(409);
    // The other expires by itself.
    w.app.clock.advance(TimeDelta::days(61));
    assert_eq!(w.json(&w.fatou, &other).await["state"], "expired");
    let (awa, fatou) = (w.app.sign_in(w.awa.id()).await, w.app.sign_in(w.fatou.id()).await);
    w.app.get(&awa, &other).await.expect(404);
    for (state, shown) in [("expired", &other), ("withdrawn", &path)] {
        let page = w.app.get(&fatou, &format!("/requests?state={state}")).await.expect(200);
        assert!(page.body.contains(shown.as_str()), "{state}");
        assert_eq!(w.json(&w.fatou, &format!("/requests?state={state}")).await["total"], 1, "{state}");
    }
    w.app.get(&fatou, "/requests?state=open").await.expect(200).is_silent_on(&path).is_silent_on(&other);
}

async fn what_is_wrong_is_said_at_its_place_and_twice_is_once(app: TestApp) {
    let w = world(app).await;
    let id = Uuid::new_v4();
    let wrong = [
        ("wanted_until", "2027-03-31", "before"),
        ("wanted_from", "2027-02-01", "This day has passed"),
        ("wanted_until", "2029-01-01", "more than a year"),
        ("expected_participants", "0", "from 1 to"),
        ("modules", "something-else", "Please choose"),
        ("place", &"x".repeat(201), "200"),
    ];
    for (field, value, says) in wrong {
        let page = send(&w, &w.fatou, &typed(&w, id, &[(field, value)])).await.expect(422);
        assert!(page.body.contains(says), "{field}: {says}");
        assert!(page.body.contains("New mayors since the election."), "{field}");
    }
    // Nobody asks for an association they do not speak for.
    let there = w.there.id.to_string();
    send(&w, &w.fatou, &typed(&w, id, &[("association", &there)])).await.expect(422);
    send(&w, &w.awa, &typed(&w, id, &[])).await.expect(403);
    w.app.get(&w.seku, "/requests/new").await.expect(403);
    for _ in 0..2 {
        send(&w, &w.fatou, &typed(&w, id, &[])).await.expect(303);
    }
    assert_eq!(w.json(&w.fatou, "/requests").await["total"], 1);
    // The id is taken.
    send(&w, &w.nia, &typed(&w, id, &[("association", &there)])).await.expect(409);

    agree(&w, &w.awa, &["en"]).await;
    let path = format!("/requests/{id}");
    let days = [("could_from", "2027-03-31"), ("could_until", "2027-04-16"), ("note", "Gladly")];
    let page = w.app.post(&w.awa, &format!("{path}/offers"), &days).await.expect(422);
    page.says("not among those that are wanted").says("Gladly");
    offer(&w, &w.awa, &path).await.expect(303);
    let offered = offer_of(&w, &path, "Awa").await;
    for (starts_on, ends_on) in
        [("2027-04-04", "2027-04-06"), ("2027-04-06", "2027-04-05"), ("2027-04-06", "2027-04-17")]
    {
        let pick = [("offer", offered.as_str()), ("starts_on", starts_on), ("ends_on", ends_on)];
        w.app.post(&w.fatou, &format!("{path}/pick"), &pick).await.expect(422).says(&format!("value=\"{starts_on}\""));
    }
    assert_eq!(w.json(&w.ada, "/deliveries").await["total"], 0);
}

async fn of_two_who_pick_at_once_the_second_is_told(app: TestApp) {
    let w = world(app).await;
    w.grant(&w.bystander, Role::FocalPoint, w.here.id).await;
    agree(&w, &w.awa, &["en"]).await;
    agree(&w, &w.ibra, &["en"]).await;
    let path = asked(&w, &[]).await;
    offer(&w, &w.awa, &path).await.expect(303);
    offer(&w, &w.ibra, &path).await.expect(303);
    let (awa, ibra) = (offer_of(&w, &path, "Awa").await, offer_of(&w, &path, "Ibra").await);
    let pick = async |actor: &Actor, offer: &str| w.app.post(actor, &format!("{path}/pick"), &[("offer", offer)]).await;
    let (one, two) = tokio::join!(pick(&w.fatou, &awa), pick(&w.bystander, &ibra));
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let deliveries = w.json(&w.ada, "/deliveries").await;
    assert_eq!((&deliveries["total"], &w.json(&w.ada, "/commitments").await["total"]), (&json!(1), &json!(1)));
    assert_eq!(w.json(&w.fatou, &path).await["delivery"], deliveries["items"][0]["reference"]);
}

async fn an_offer_that_stands_no_more_is_not_picked(app: TestApp) {
    let w = world(app).await;
    agree(&w, &w.awa, &["en"]).await;
    agree(&w, &w.ibra, &["en"]).await;
    let path = asked(&w, &[]).await;
    offer(&w, &w.awa, &path).await.expect(303);
    offer(&w, &w.ibra, &path).await.expect(303);
    let (awa, ibra) = (offer_of(&w, &path, "Awa").await, offer_of(&w, &path, "Ibra").await);
    w.app.post(&w.awa, &format!("{path}/offers/withdrawal"), &[]).await.expect(303);
    w.app.post(&w.awa, &format!("{path}/offers/withdrawal"), &[]).await.expect(303);
    let gone = w.app.post(&w.fatou, &format!("{path}/pick"), &[("offer", &awa)]).await.expect(409);
    gone.says("This offer stands no more");
    assert_eq!(w.json(&w.fatou, &path).await["offers_count"], 1);
    // Who was shut out holds nothing.
    let id = w.ibra.id();
    w.app
        .write(move |tx| {
            relais::people::accounts::actions::shut_out::deactivate_as(
                tx,
                relais::people::accounts::Actor::OPERATOR,
                id,
            )
        })
        .await;
    w.app.post(&w.fatou, &format!("{path}/pick"), &[("offer", &ibra)]).await.expect(409);
    assert_eq!(w.json(&w.fatou, &path).await["state"], "open");
    // Offered again, it stands again.
    offer(&w, &w.awa, &path).await.expect(303);
    let awa = offer_of(&w, &path, "Awa").await;
    let sent = w.app.post(&w.fatou, &format!("{path}/pick"), &[("offer", &awa)]).await.expect(303);
    w.take(&w.awa, sent.location(), "cancellation", "").await.expect(303);
    assert_eq!(w.json(&w.fatou, &path).await["state"], "fell-through");
}

async fn programs_do_the_same(app: TestApp) {
    let w = world(app).await;
    let (fatou, awa) = (w.app.token(w.fatou.id()).await, w.app.token(w.awa.id()).await);
    let agreed = w.app.send(&awa, put(json!({"languages": ["en"]}))).await.expect(200).json();
    assert_eq!(agreed, json!({"languages": ["en"]}));
    let id = Uuid::new_v4();
    let body = json!({
        "id": id, "association": w.here.id, "modules": [MODULE], "language": "en", "expected_participants": 25,
        "wanted_from": "2027-04-01", "wanted_until": "2027-04-30", "mode": "online",
    });
    for _ in 0..2 {
        let asked = w.app.post_json(&fatou, "/api/v1/requests", body.clone()).await.expect(201).json();
        assert_eq!((&asked["id"], &asked["title"]), (&json!(id), &json!("Online, 1\u{a0}April to 30\u{a0}April")));
        assert_eq!(
            asked["could_hold_it"][0]["reasons"],
            json!({"cohort": "West Africa 2027", "language": "en", "near": "country"})
        );
    }
    w.app.post_json(&awa, "/api/v1/requests", body).await.expect(409);
    let path = format!("/api/v1/requests/{id}");
    let seen = w.app.get(&awa, &path).await.expect(200).json();
    assert_eq!((&seen["reader_could"]["near"], &seen["could_hold_it"]), (&json!("country"), &json!([])));
    let offered = json!({"could_from": "2027-04-12", "could_until": "2027-04-12"});
    let seen = w.app.post_json(&awa, &format!("{path}/offers"), offered).await.expect(200).json();
    assert_eq!((&seen["offers"][0]["is_own"], &seen["offers_count"]), (&json!(true), &json!(1)));
    let pick = json!({"offer": seen["offers"][0]["id"]});
    w.app.post_json(&awa, &format!("{path}/pick"), pick.clone()).await.expect(403);
    let seen = w.app.post_json(&fatou, &format!("{path}/pick"), pick).await.expect(200).json();
    assert_eq!((&seen["state"], &seen["offers"][0]["is_picked"]), (&json!("picked"), &json!(true)));
    let reason = json!({"reason": "Too late"});
    w.app.post_json(&fatou, &format!("{path}/withdrawal"), reason).await.expect(409);
    // The list as a sheet.
    let sheet = w.app.get(&w.fatou, "/requests.csv").await.expect(200);
    sheet.says("Towns of SN").says("Planned").says(seen["delivery"].as_str().unwrap());
}

fn put(body: serde_json::Value) -> actix_web::test::TestRequest {
    actix_web::test::TestRequest::put().uri("/api/v1/me/findable").set_json(body)
}

async fn a_long_list_is_turned_by_key(app: TestApp) {
    let w = world(app).await;
    for n in 0..35 {
        asked(&w, &[("place", &format!("Town {n}")), ("wanted_from", &format!("2027-04-{:02}", 1 + n % 20))]).await;
    }
    let first = w.app.get(&w.fatou, "/requests").await.expect(200);
    assert_eq!(first.body.matches("<a href=\"/requests/").count(), 30);
    let list = w.json(&w.fatou, "/requests").await;
    assert_eq!((&list["total"], list["items"].as_array().unwrap().len()), (&json!(35), 30));
    let next = list["next"].as_str().unwrap();
    let rest = w.json(&w.fatou, &format!("/requests?after={next}")).await;
    assert_eq!(rest["items"].as_array().unwrap().len(), 5);
    let ids = |list: &serde_json::Value| {
        let items = list["items"].as_array().unwrap().iter();
        items.map(|one| one["id"].as_str().unwrap().to_owned()).collect::<std::collections::BTreeSet<_>>()
    };
    assert!(ids(&list).is_disjoint(&ids(&rest)));
    let back = w.json(&w.fatou, &format!("/requests?before={}", rest["previous"].as_str().unwrap())).await;
    assert_eq!(ids(&back), ids(&list));
    let found = w.json(&w.fatou, "/requests?q=town%2033").await;
    assert_eq!(found["total"], 1);
    let narrowed = w.json(&w.fatou, "/requests?until=2027-04-01&state=open").await;
    assert_eq!(narrowed["total"], 2);
}

on_both_engines!(
    a_request_becomes_a_planned_training_with_its_commitment,
    everybody_concerned_is_told,
    a_request_is_taken_back_with_a_reason_or_expires,
    what_is_wrong_is_said_at_its_place_and_twice_is_once,
    of_two_who_pick_at_once_the_second_is_told,
    an_offer_that_stands_no_more_is_not_picked,
    programs_do_the_same,
    a_long_list_is_turned_by_key,
);
