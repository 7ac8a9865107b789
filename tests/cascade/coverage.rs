//! Whom confirmed trainings reached, which share that is, and whom nobody has reached.

use std::collections::BTreeMap;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use relais::cascade::coverage::store::{governments, reach};
use relais::people::accounts::Actor as Cause;
use relais::people::associations::{self, Association, GovernmentFacts, GovernmentKind, MemberGovernmentId};
use serde_json::{Value, json};

use super::world::{MODULE, World};
use crate::support::{Actor, TestApp, on_both_engines};

/// Enters towns with so many people as members.
async fn enter(w: &World, association: &Association, towns: &[(&str, Option<i32>)]) -> Vec<MemberGovernmentId> {
    let facts: Vec<GovernmentFacts> = towns
        .iter()
        .enumerate()
        .map(|(at, (name, population))| GovernmentFacts {
            population: *population,
            code: Some(format!("T{at}-{}", association.acronym)),
            latitude: Some(14.0 + at as f64),
            longitude: Some(-16.0),
            ..GovernmentFacts::named(association.country, name, GovernmentKind::Municipality)
        })
        .collect();
    let association = association.clone();
    let (names, id): (Vec<String>, _) = (facts.iter().map(|one| one.name.clone()).collect(), association.id);
    w.app.write(move |tx| associations::actions::members::enter_all(tx, Cause::OPERATOR, &association, &facts)).await;
    let all = w.app.read(move |conn| associations::store::all_members(conn, id)).await;
    names.iter().map(|name| all.iter().find(|one| one.facts.name == *name).unwrap().id).collect()
}

async fn name(w: &World, actor: &Actor, path: &str, ids: &[MemberGovernmentId]) -> u16 {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let fields: Vec<(&str, &str)> = ids.iter().map(|id| ("governments", id.as_str())).collect();
    w.app.post(actor, &format!("{path}/governments"), &fields).await.status
}

async fn coverage(w: &World, actor: &Actor, path: &str) -> Value {
    let token = w.app.token(actor.id()).await;
    w.app.get(&token, &format!("/api/v1{path}")).await.expect(200).json()
}

async fn a_government_counts_once_its_training_is_confirmed(app: TestApp) {
    let w = World::new(app).await;
    let towns = enter(&w, &w.here, &[("Thiès", Some(300)), ("Mbour", Some(100)), ("Pout", None)]).await;
    let own = format!("/associations/{}/coverage", w.here.slug);
    let path = w.reported(&w.awa, &[]).await;
    w.app.get(&w.awa, &path).await.expect(200).says("/governments");
    assert_eq!(name(&w, &w.awa, &path, &towns[..1]).await, 303);
    assert_eq!(coverage(&w, &w.fatou, &own).await["coverage"]["reached"], 0, "it is not confirmed");
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    let figures = coverage(&w, &w.fatou, &own).await;
    let of = &figures["coverage"];
    assert_eq!((&of["governments"], &of["reached"], &of["unreached"]), (&json!(3), &json!(1), &json!(2)));
    assert_eq!((&of["people"], &of["share_of_people"], &of["without_people"]), (&json!(400), &json!(0.75), &json!(1)));
    let module = figures["modules"].as_array().unwrap().iter().find(|one| one["module"]["slug"] == MODULE).unwrap();
    assert_eq!(module["reached"], 1);
    let page = w.app.get(&w.fatou, &own).await.expect(200);
    page.says("2 governments that nobody has reached yet").says("<svg class=\"map\"").says("width=\"33.3%\"");
    // Each figure leads to the list that it counts.
    let list = format!("/coverage/governments?association={}&reached=no&module={MODULE}", w.here.slug);
    w.app.get(&w.fatou, &list).await.expect(200).says("Mbour").says("Pout").is_silent_on("<bdi>Thiès");
    let yes = coverage(&w, &w.fatou, "/coverage/governments?reached=yes").await;
    assert_eq!((yes["items"].as_array().unwrap().len(), &yes["items"][0]["name"]), (1, &json!("Thiès")));
    w.app.get(&w.fatou, "/coverage/governments.csv?reached=no").await.expect(200).says("Mbour").is_silent_on("Thiès");
    // Given back, it counts no more.
    w.take(&w.ada, &path, "return", "Who was it?").await.expect(303);
    assert_eq!(coverage(&w, &w.fatou, &own).await["coverage"]["reached"], 0);
}

async fn without_a_list_coverage_is_not_known(app: TestApp) {
    let w = World::new(app).await;
    let own = format!("/associations/{}/coverage", w.there.slug);
    let figures = coverage(&w, &w.nia, &own).await;
    assert_eq!((&figures["coverage"]["share"], &figures["coverage"]["governments"]), (&json!(null), &json!(0)));
    w.app.get(&w.nia, &own).await.expect(200).says("Coverage is not known").says("/members/import").is_silent_on("0 %");
    w.app.get(&w.nia, "/coverage").await.expect(200).says("not known");
    let path = w.reported(&w.awa, &[("association", &w.there.id.to_string())]).await;
    w.app.get(&w.awa, &format!("{path}/governments")).await.expect(200).says("has no list of members yet");
}

async fn a_government_of_two_associations_counts_once(app: TestApp) {
    let w = World::new(app).await;
    let towns = enter(&w, &w.here, &[("Thiès", Some(300)), ("Mbour", None)]).await;
    enter(&w, &w.there, &[("Cotonou", None)]).await;
    let (there, shared) = (w.there.id, towns[0]);
    w.app.write(move |tx| associations::store::join(tx, there, &[shared])).await;
    let path = w.reported(&w.awa, &[]).await;
    name(&w, &w.awa, &path, &towns[..1]).await;
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    let all = coverage(&w, &w.ada, "/coverage").await;
    assert_eq!((&all["coverage"]["governments"], &all["coverage"]["reached"]), (&json!(3), &json!(1)));
    assert_eq!(all["sections"][0]["governments"], 3);
    let shares: BTreeMap<&str, &Value> = all["associations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["association"]["acronym"].as_str().unwrap(), &one["share"]))
        .collect();
    assert_eq!(shares, [("AMS", &json!(0.5)), ("ANCB", &json!(0.5))].into());
    let list = coverage(&w, &w.ada, "/coverage/governments?reached=yes").await;
    assert_eq!(list["items"].as_array().unwrap().len(), 1);
    assert_eq!(list["items"][0]["associations"].as_array().unwrap().len(), 2);
    // Each sees what they see of associations: Fatou one, trainers none.
    assert_eq!(coverage(&w, &w.fatou, "/coverage").await["coverage"]["governments"], 2);
    for path in ["/coverage", "/coverage/governments", "/coverage/governments.csv"] {
        w.app.get(&w.awa, path).await.expect(404);
    }
    w.app.get(&w.fatou, &format!("/associations/{}/coverage", w.there.slug)).await.expect(404);
}

async fn who_may_write_the_report_names_governments(app: TestApp) {
    let w = World::new(app).await;
    let towns = enter(&w, &w.here, &[("Thiès", None), ("Mbour", None), ("Pout", None)]).await;
    let strange = enter(&w, &w.there, &[("Cotonou", None)]).await;
    let path = w.reported(&w.awa, &[]).await;
    let at = format!("{path}/governments");
    w.app.get(&w.bystander, &at).await.expect(404);
    w.app.get(&w.fatou, &at).await.expect(200).is_silent_on("name=\"governments\"");
    assert_eq!(name(&w, &w.fatou, &path, &towns).await, 403);
    assert_eq!(name(&w, &w.awa, &path, &strange).await, 422);
    let lines = [("lines", "pout\nT1-ams\nNowhere")];
    w.app.post(&w.awa, &at, &lines).await.expect(422).says("No member has the code or name “Nowhere”").says("T1-ams");
    w.app.post(&w.awa, &at, &[("lines", "pout\nT1-ams")]).await.expect(303);
    let token = w.app.token(w.awa.id()).await;
    let api = format!("/api/v1{at}");
    let named = w.app.get(&token, &api).await.expect(200).json();
    let names: Vec<&str> = named["items"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Mbour", "Pout"]);
    w.app.post_json(&token, &api, json!({"governments": [towns[0]], "lines": ["Mbour"]})).await.expect(200);
    // Of two who begin with the same, the second is told.
    let page = w.app.get(&w.awa, &at).await.expect(200);
    let seen = page.body.split_once("name=\"seen\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    assert_eq!(name(&w, &w.awa, &path, &towns[..1]).await, 303);
    w.app
        .post(&w.awa, &at, &[("seen", &seen), ("lines", "Pout")])
        .await
        .expect(409)
        .says("named others meanwhile")
        .says("Pout");
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    assert_eq!(name(&w, &w.awa, &path, &towns).await, 403, "it is confirmed");
    w.app.get(&w.awa, &at).await.expect(200).says("Thiès").is_silent_on("name=\"governments\"");
}

/// What is kept is what a recount finds, whatever was done in whatever order.
async fn what_is_kept_is_what_a_recount_finds(app: TestApp) {
    let w = World::new(app).await;
    let towns = enter(&w, &w.here, &[("Thiès", None), ("Mbour", None), ("Pout", None), ("Kaolack", None)]).await;
    let mut random = StdRng::seed_from_u64(2030);
    let mut paths = Vec::new();
    for n in 0..6 {
        paths.push(
            w.reported(
                &w.awa,
                &[
                    ("municipality", &format!("Town {n}")),
                    ("starts_on", &format!("2027-02-0{}", n + 1)),
                    ("ends_on", &format!("2027-02-0{}", n + 1)),
                    ("hours", "5"),
                ],
            )
            .await,
        );
    }
    for _ in 0..40 {
        let path = &paths[random.random_range(0..paths.len())];
        match random.random_range(0..4) {
            0 | 1 => {
                let some: Vec<_> = towns.iter().filter(|_| random.random_bool(0.5)).copied().collect();
                name(&w, &w.awa, path, &some).await;
            }
            2 => drop(w.take(&w.fatou, path, "confirmation", "").await),
            _ => drop(w.take(&w.ada, path, "return", "Why?").await),
        }
    }
    // However many were returned, one is confirmed.
    let last = [("municipality", "Town 7"), ("starts_on", "2027-02-08"), ("ends_on", "2027-02-08"), ("hours", "5")];
    let last = w.reported(&w.awa, &last).await;
    name(&w, &w.awa, &last, &towns).await;
    w.take(&w.fatou, &last, "confirmation", "").await.expect(303);
    let ids = vec![w.here.id];
    let kept = w.app.read(move |conn| governments::reached_of(conn, &ids)).await;
    assert!(!kept.is_empty(), "something was confirmed");
    let db = w.app.parts.site.db.clone();
    let found = tokio::task::spawn_blocking(move || reach::recount_reach(&db)).await.unwrap().unwrap();
    assert!(found.is_right(), "{found:?}");
}

on_both_engines!(
    a_government_counts_once_its_training_is_confirmed,
    without_a_list_coverage_is_not_known,
    a_government_of_two_associations_counts_once,
    who_may_write_the_report_names_governments,
    what_is_kept_is_what_a_recount_finds,
);
