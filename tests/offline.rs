//! What browsers need to go on without a network.

use actix_web::test::TestRequest;
use relais::learning::progress::store;

use crate::support::{Actor, TestApp, on_both_engines};

const MODULE: &str = "localising-the-sdgs";

async fn the_worker_names_what_it_keeps(app: TestApp) {
    let worker = app.get(&Actor::Anonymous, "/service-worker.js").await.expect(200);
    assert_eq!(worker.header("cache-control"), "no-cache");
    assert!(worker.header("content-type").starts_with("text/javascript"), "{}", worker.header("content-type"));
    for name in ["relais.css", "work.css", "relais.js", "offline.js", "favicon.svg"] {
        let path = app.parts.site.assets.path(name).unwrap().to_owned();
        assert!(worker.body.lines().next().unwrap().contains(&path), "{path}");
        app.get(&Actor::Anonymous, &path).await.expect(200);
    }
}

async fn a_page_knows_whose_it_is(app: TestApp) {
    let (awa, ben) = (app.somebody("Awa Ndiaye").await, app.somebody("Ben Okoro").await);
    let mut seen = Vec::new();
    for actor in [&awa, &ben] {
        let who = app.get(actor, "/signed-in").await.expect(200).json()["who"].as_str().unwrap().to_owned();
        app.get(actor, "/home").await.expect(200).says(&format!("data-who=\"{who}\""));
        assert!(!who.contains(&actor.id().to_string()) && !seen.contains(&who));
        seen.push(who);
    }
    let nobody = app.get(&Actor::Anonymous, "/signed-in").await.expect(200);
    assert!(nobody.json()["who"].is_null());
    assert_eq!(nobody.header("cache-control"), "no-store");
    app.get(&Actor::Anonymous, "/fr/modules").await.expect(200).is_silent_on("data-who");
    for (language, says) in [("en", "On this device"), ("fr", "Sur cet appareil"), ("es", "En este dispositivo")] {
        app.get(&Actor::Anonymous, &format!("/{language}/on-this-device")).await.expect(200).says(says);
    }
    app.get(&Actor::Anonymous, "/de/on-this-device").await.expect(404);
}

async fn everything_that_is_named_can_be_kept(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    let list = format!("/es/modules/{MODULE}/kept.json");
    let of = |json: &serde_json::Value| -> Vec<String> {
        json["addresses"].as_array().unwrap().iter().map(|address| address.as_str().unwrap().to_owned()).collect()
    };
    let (own, open) =
        (app.get(&awa, &list).await.expect(200).json(), app.get(&Actor::Anonymous, &list).await.expect(200).json());
    assert_ne!(own["version"], open["version"], "a copy for nobody is not hers");
    let test = format!("/es/modules/{MODULE}/questions/after");
    assert!(of(&own).contains(&test) && !of(&open).contains(&test));
    for address in of(&own) {
        let ahead = TestRequest::get().uri(&address).insert_header(("Purpose", "prefetch"));
        app.send(&awa, ahead).await.expect(200);
    }
    for address in of(&open) {
        app.get(&Actor::Anonymous, &address).await.expect(200);
    }
    let (person, module) = (awa.id(), MODULE.parse().unwrap());
    let facts = app.read(move |conn| store::progress::facts(conn, person, &module)).await;
    assert_eq!(facts, Default::default(), "to keep a lesson is not to have begun it");
    let version = own["version"].as_str().unwrap();
    app.get(&awa, &format!("/es/modules/{MODULE}")).await.expect(200).says(&format!("data-version=\"{version}\""));
    app.get(&awa, "/es/modules/nothing/kept.json").await.expect(404);
}

on_both_engines!(the_worker_names_what_it_keeps, a_page_knows_whose_it_is, everything_that_is_named_can_be_kept,);
