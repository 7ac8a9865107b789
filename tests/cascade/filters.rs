//! A filter that names what one may not see finds what a filter finds that names nothing.

use relais::people::accounts::Role;
use serde_json::Value;
use uuid::Uuid;

use super::world::World;
use crate::support::{Actor, TestApp, on_both_engines, routes};

/// An id beside another, so that both stand at the same place of every order.
fn beside(id: Uuid) -> Uuid {
    Uuid::from_u128(id.as_u128() ^ 1)
}

/// Every parameter that names something, with something hidden and something that there is not.
fn names(hidden: &[(&'static [&'static str], String)]) -> Vec<(&'static str, String, String)> {
    let mut all = Vec::new();
    for (parameters, value) in hidden {
        let missing = match value.parse::<Uuid>() {
            Ok(id) => beside(id).to_string(),
            // A character further on: `ams-sn` and `ams-so`.
            Err(_) => {
                let (rest, last) = value.split_at(value.len() - 1);
                format!("{rest}{}", char::from(last.as_bytes()[0] + 1))
            }
        };
        all.extend(parameters.iter().map(|parameter| (*parameter, value.clone(), missing.clone())));
    }
    all
}

/// A page without what was asked for and without ids that it makes anew.
fn plain(body: &str, asked: &str) -> String {
    let body = body.replace(asked, "*");
    let parts = body.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    let ids: Vec<&str> = parts.filter(|part| part.parse::<Uuid>().is_ok()).collect();
    ids.into_iter().fold(body.clone(), |body, id| body.replace(id, "+"))
}

async fn no_filter_tells_what_there_is(app: TestApp) {
    let w = World::new(app).await;
    let delivery = w.reported(&w.awa, &[]).await;
    let delivery_id = w.json(&w.ada, &delivery).await["id"].as_str().unwrap().to_owned();
    let commitment = w.commitment("2027-05-01").await;
    // One of the cohort that is hidden: which of all was written last is left to chance.
    let of_hidden = format!("/mails?cohort={}", w.cohort.id);
    let mail = w.json(&w.ada, &of_hidden).await["items"].as_array().unwrap().last().unwrap()["id"].clone();
    // One trains, and speaks for the other association; one coordinates the other cohort.
    w.grant(&w.omar, Role::FocalPoint, w.there.id).await;
    let olga = w.app.with_role("Olga", Role::CohortCoordinator, w.other.id).await;
    let of_cohort = [(&["cohort"][..], w.cohort.slug.clone()), (&["cohort", "after"], w.cohort.id.to_string())];
    let others = [
        (&["person", "after"][..], w.awa.id().to_string()),
        (&["after"], w.enrolment.to_string()),
        (&["commitment"], commitment),
        (&["draft", "at"], delivery_id),
        (&["at"], delivery.replace("/deliveries/", "")),
        (&["after"], mail.as_str().unwrap().to_owned()),
    ];
    // Who coordinates something chooses among all associations.
    let of_association = [(&["association"][..], w.here.slug.clone())];
    let all = [&of_cohort[..], &others, &of_association].concat();
    let few = [&of_cohort[..], &others].concat();
    for (actor, hidden) in [(&w.omar, all), (&olga, few)] {
        let token = w.app.token(actor.id()).await;
        let mut narrowed = 0;
        for route in routes::all().into_iter().filter(|route| route.methods.contains(&"get")) {
            let path = route.path.replace("/cohorts/x", &format!("/cohorts/{}", w.other.slug));
            let path = path.replace("/associations/x", &format!("/associations/{}", w.there.slug));
            let actor: &Actor = if path.starts_with("/api/") { &token } else { actor };
            let whole = w.app.get(actor, &path).await;
            // The document of the interface has such names as examples.
            if whole.status != 200 || path.ends_with("openapi.json") {
                continue;
            }
            for (parameter, hidden, missing) in names(&hidden) {
                let mut answers = Vec::new();
                for value in [&hidden, &missing] {
                    let page = w.app.get(actor, &format!("{path}?{parameter}={value}")).await;
                    answers.push((page.status, plain(&page.body, value)));
                }
                assert_eq!(answers[0], answers[1], "{path}?{parameter}={hidden}");
                narrowed += usize::from(answers[0] != (200, plain(&whole.body, &hidden)));
            }
        }
        assert!(narrowed > 10, "only {narrowed} filters were found");
    }
}

async fn a_filter_finds_what_one_sees(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    let total =
        async |actor: &Actor, filter: &str| w.json(actor, &format!("/deliveries?{filter}")).await["total"].clone();
    let of_cohort = format!("cohort={}", w.cohort.slug);
    for actor in [&w.awa, &w.fatou, &w.cora, &w.seku, &w.ada] {
        for (filter, found) in
            [(&*of_cohort, 1), ("association=ams-sn", 1), ("association=ancb-bj", 0), ("cohort=nowhere", 0)]
        {
            assert_eq!(total(actor, filter).await, found, "{filter}");
        }
    }
    w.app.get(&w.awa, "/deliveries?association=ams-sn").await.expect(200).says("Towns of SN").says(&path);
    // What is asked for is named to those who see something of it, and stays as it was typed for others.
    let page = w.app.get(&w.omar, "/deliveries?association=ams-sn").await.expect(200);
    page.says("Nothing fits").says("ams-sn").is_silent_on("Towns of SN");
}

/// Whose cohort it is would tell who is behind an address.
async fn no_filter_tells_whose_address_it_is(app: TestApp) {
    let w = World::new(app).await;
    let report = serde_json::json!({
        "id": Uuid::new_v4(), "act": "report", "side": "association", "lead": "omar@test.example",
        "association": w.here.id, "modules": [super::world::MODULE], "languages": ["en"], "level": "working",
        "starts_on": "2027-02-15", "ends_on": "2027-02-15", "time_zone": "UTC", "hours": 6, "mode": "online",
        "municipality": "Dakar", "country": "SN", "attended": 20, "completed": 18,
    });
    let token = w.app.token(w.fatou.id()).await;
    let sent = w.app.post_json(&token, "/api/v1/deliveries", report).await.expect(200).json();
    assert_eq!(sent["delivery"]["cohort"], Value::Null);
    let olga = w.app.with_role("Olga", Role::CohortCoordinator, w.other.id).await;
    let of_other = format!("/deliveries?cohort={}", w.other.slug);
    for (actor, path, found) in
        [(&w.fatou, "/deliveries", 1), (&w.fatou, &of_other, 0), (&olga, &of_other, 1), (&w.ada, &of_other, 1)]
    {
        assert_eq!(w.json(actor, path).await["total"], found, "{path}");
    }
}

on_both_engines!(no_filter_tells_what_there_is, a_filter_finds_what_one_sees, no_filter_tells_whose_address_it_is);
