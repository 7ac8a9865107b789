//! Checking in, and the list of a training.

use actix_web::cookie::Cookie;
use actix_web::test::TestRequest;
use chrono::TimeDelta;
use serde_json::json;
use uuid::Uuid;

use super::{arrive, code, list, person, planned, revised, send};
use crate::cascade::world::World;
use crate::support::{Actor, TestApp, at, on_both_engines};

async fn fifty_check_in_at_once_through_one_code(app: TestApp) {
    let w = World::new(app).await;
    let path = planned(&w).await;
    let code = code(&w, &path).await;
    let ids: Vec<(String, String)> = (0..50).map(|n| (Uuid::new_v4().to_string(), format!("Person {n}"))).collect();
    let all = ids.iter().map(async |(id, name)| {
        // Everybody presses twice.
        let fields = person(id, name);
        let (first, second) =
            futures_util::join!(send(&w.app, &code, &fields, None), send(&w.app, &code, &fields, None));
        assert_eq!(first.expect(303).location(), second.expect(303).location(), "{name}");
    });
    futures_util::future::join_all(all).await;
    let listed = list(&w, &path).await;
    assert_eq!((&listed["total"], &listed["unique_people"]), (&json!(50), &json!(50)));
    let page = w.app.get(&w.awa, &format!("{path}/check-in")).await.expect(200);
    page.says("50 people are here").says("<svg class=\"qr\"").says("Close it now");
}

async fn a_phone_and_a_name_are_asked_about_and_never_added_in_silence(app: TestApp) {
    let w = World::new(app).await;
    let path = planned(&w).await;
    let code = code(&w, &path).await;
    let ids: Vec<String> = (0..5).map(|_| Uuid::new_v4().to_string()).collect();
    let first = send(&w.app, &code, &person(&ids[0], "Élodie Kaboré"), None).await.expect(303);
    let device = first.cookie("participant").unwrap();

    // The same phone again: its page says who is checked in, and another form asks first.
    let request = TestRequest::get().uri(&format!("/c/{code}")).cookie(Cookie::new("participant", device.clone()));
    let again = w.app.send(&Actor::Anonymous, request).await.expect(200);
    again
        .says("Élodie Kaboré is checked in on this phone")
        .says(first.location())
        .is_silent_on("<form id=\"main-form\"");
    let other = person(&ids[1], "Moussa Traoré");
    let refused = send(&w.app, &code, &other, Some(&device)).await.expect(422);
    refused.says("Somebody checked in on this phone already").says("Moussa Traoré").says("name=\"another\"");
    let sure = [other, vec![("another", "yes")]].concat();
    send(&w.app, &code, &sure, Some(&device)).await.expect(303);

    // A like name, in whichever order.
    let alike = person(&ids[2], "KABORE Elodie");
    let refused = send(&w.app, &code, &alike, None).await.expect(422);
    refused
        .says("Somebody of this name is on the list already")
        .says("name=\"namesake\"")
        .says("value=\"KABORE Elodie\"");
    send(&w.app, &code, &[alike, vec![("namesake", "yes")]].concat(), None).await.expect(303);
    assert_eq!(list(&w, &path).await["total"], 3);

    // What is wrong is said at its place, and nothing typed is lost.
    let wrong = [("id", ids[3].as_str()), ("email", "at home"), ("government", "Dakar"), ("sex", "women")];
    let refused = send(&w.app, &code, &wrong, None).await.expect(422);
    let refused =
        refused.says("Please write your name, or tick below").says("value=\"at home\"").says("value=\"Dakar\"");
    refused.says("Without your consent nothing is kept").says("href=\"#f-role\"");
    // Who would rather not be named is counted, and their address is not kept.
    let nameless = [
        ("id", ids[4].as_str()),
        ("unnamed", "yes"),
        ("role", "elected"),
        ("sex", "men"),
        ("consent", "yes"),
        ("email", "a@b.example"),
    ];
    let at = send(&w.app, &code, &nameless, None).await.expect(303).location().to_owned();
    w.app.get(&Actor::Anonymous, &at).await.expect(200).says("You are counted").is_silent_on("Erase my name");
    assert_eq!(list(&w, &path).await["total"], 4);
}

async fn wrong_codes_are_limited_and_right_ones_are_not(app: TestApp) {
    let w = World::new(app).await;
    let path = planned(&w).await;
    let code = code(&w, &path).await;
    let get = async |code: &str, from: &str| {
        let request = TestRequest::get().uri(&format!("/c/{code}")).peer_addr(format!("{from}:1000").parse().unwrap());
        w.app.send(&Actor::Anonymous, request).await
    };
    // A whole training behind one address.
    for _ in 0..100 {
        get(&code, "192.0.2.1").await.expect(200);
    }
    for _ in 0..60 {
        get("ABCD2345", "192.0.2.1").await.expect(404).says("We do not know this code");
    }
    get("ABCD2345", "192.0.2.1").await.expect(429);
    get(&code, "192.0.2.1").await.expect(429);
    get(&code, "192.0.2.2").await.expect(200);
    w.app.clock.advance(TimeDelta::minutes(16));
    get(&code, "192.0.2.1").await.expect(200);

    let typed = |code: &str| format!("/c?code={code}");
    let (first, rest) = code.split_at(4);
    let found = w.app.get(&Actor::Anonymous, &typed(&format!("{first}-{}", rest.to_lowercase()))).await.expect(303);
    assert_eq!(found.location(), format!("/c/{code}"));
    w.app.get(&Actor::Anonymous, &typed("hello")).await.expect(404).says("We do not know this code");
    w.app.get(&Actor::Anonymous, "/c").await.expect(200).says("Type the code");
}

async fn a_closed_code_says_so_kindly(app: TestApp) {
    let w = World::new(app).await;
    let path = planned(&w).await;
    let code = code(&w, &path).await;
    let (phone, page) = (format!("/c/{code}"), format!("{path}/check-in"));
    w.app.get(&Actor::Anonymous, &phone).await.expect(200).says("What this is for");
    w.app.post(&w.awa, &page, &[("act", "close"), ("names", "yes")]).await.expect(303);
    w.app.get(&Actor::Anonymous, &phone).await.expect(200).says("Check-in is closed").is_silent_on("main-form");
    let id = Uuid::new_v4().to_string();
    let late = send(&w.app, &code, &person(&id, "Ana Sol"), None).await.expect(409);
    late.says("Check-in is closed").says("Ana Sol");
    w.app.post(&w.awa, &page, &[("act", "open"), ("names", "yes")]).await.expect(303);
    send(&w.app, &code, &person(&id, "Ana Sol"), None).await.expect(303);

    // Without names people are only counted.
    w.app.post(&w.awa, &page, &[("act", "save")]).await.expect(303);
    w.app.get(&Actor::Anonymous, &phone).await.expect(200).is_silent_on("Your name").says("Nobody asks for your name");
    // Before its days it is not open, and after them it is closed.
    w.app.clock.set(at("2027-03-03T09:00:00Z"));
    w.app.get(&Actor::Anonymous, &phone).await.expect(200).says("Check-in is closed").says("What did you think of it?");
    // Once reported, the list stands, and nobody opens it again.
    w.send(&w.awa, &revised(&w, &path, &[]).await).await.expect(303);
    w.app.post(&w.awa, &page, &[("act", "open"), ("names", "yes")]).await.expect(409).says("This training is reported");
}

async fn strangers_and_others_see_nobody(app: TestApp) {
    let w = World::new(app).await;
    let path = planned(&w).await;
    let code = code(&w, &path).await;
    arrive(&w.app, &code, "Ana Sol").await;
    let pages = ["participants", "participants.csv", "check-in", "check-in/sheet"];
    for page in pages {
        let address = format!("{path}/{page}");
        for other in [&w.bystander, &w.omar, &w.nia, &w.ibra] {
            w.app.get(other, &address).await.expect(404);
        }
        assert!(w.app.get(&Actor::Anonymous, &address).await.location().starts_with("/sign-in"), "{address}");
        for own in [&w.awa, &w.fatou, &w.cora, &w.seku, &w.ada] {
            w.app.get(own, &address).await.expect(200);
        }
    }
    for api in ["participants", "check-in"] {
        let token = w.app.token(w.bystander.id()).await;
        w.app.get(&token, &format!("/api/v1{path}/{api}")).await.expect(404);
    }
    // Who sees the list and may not report the training changes nothing in it.
    let one = list(&w, &path).await["items"][0]["id"].as_str().unwrap().to_owned();
    let edit = format!("{path}/participants/{one}");
    w.app.get(&w.fatou, &edit).await.expect(403);
    w.app.post(&w.fatou, &format!("{edit}/removal"), &[]).await.expect(403);
    w.app.post(&w.fatou, &format!("{path}/check-in"), &[("act", "close")]).await.expect(403);
    w.app.post(&w.bystander, &format!("{edit}/removal"), &[]).await.expect(404);
    // Somebody of another training is not there.
    let other = planned_elsewhere(&w).await;
    w.app.get(&w.awa, &format!("{other}/participants/{one}")).await.expect(404);
}

async fn planned_elsewhere(w: &World) -> String {
    let plan = [
        ("act", "plan"),
        ("starts_on", "2027-05-03"),
        ("ends_on", "2027-05-03"),
        ("municipality", "Dakar"),
        ("attended", ""),
        ("completed", ""),
    ];
    w.send(&w.awa, &w.report(Uuid::new_v4(), &plan)).await.expect(303).location().to_owned()
}

async fn a_trainer_puts_the_list_right_and_it_is_recorded(app: TestApp) {
    let w = World::new(app).await;
    let path = planned(&w).await;
    let code = code(&w, &path).await;
    for name in ["Ana Sol", "Bea Luz"] {
        arrive(&w.app, &code, name).await;
    }
    let items = list(&w, &path).await["items"].clone();
    let at = |n: usize| format!("{path}/participants/{}", items[n]["id"].as_str().unwrap());
    w.app.get(&w.awa, &at(0)).await.expect(200).says("value=\"Ana Sol\"");
    let wrong = [("name", "Ana Sól"), ("role", "elected")];
    w.app.post(&w.awa, &at(0), &wrong).await.expect(422).says("value=\"Ana Sól\"");
    let right = [("name", "Ana Sól"), ("role", "elected"), ("sex", "women"), ("government", "Dakar")];
    w.app.post(&w.awa, &at(0), &right).await.expect(303);
    w.app.post(&w.awa, &format!("{}/removal", at(1)), &[]).await.expect(303);
    let now = list(&w, &path).await;
    assert_eq!(
        (&now["total"], &now["items"][0]["name"], &now["items"][0]["role"]),
        (&json!(1), &json!("Ana Sól"), &json!("elected"))
    );
    let trail = w.app.get(&w.ada, "/admin/audit").await.expect(200);
    let trail =
        trail.says("Participant put right").says("Participant taken off a list").says("Code for a check-in made");
    trail.is_silent_on("Bea Luz");
    let sheet = w.app.get(&w.awa, &format!("{path}/participants.csv")).await.expect(200);
    assert!(sheet.header("content-disposition").contains("-participants.csv"));
    sheet.says("Ana Sól").says("Elected official");
    w.app.get(&w.awa, &format!("{path}/participants.xlsx")).await.expect(200);
}

async fn programs_open_and_close_and_list(app: TestApp) {
    let w = World::new(app).await;
    let path = planned(&w).await;
    let (token, address) = (w.app.token(w.awa.id()).await, format!("/api/v1{path}/check-in"));
    w.app.get(&token, &address).await.expect(404);
    let put = async |body: serde_json::Value| {
        let request = TestRequest::put().uri(&address).set_json(body);
        w.app.send(&token, request).await
    };
    let made = put(json!({"names": true})).await.expect(200).json();
    assert_eq!((&made["state"], &made["asks_names"]), (&json!("open"), &json!(true)));
    assert!(made["address"].as_str().unwrap().ends_with(&made["code"].as_str().unwrap().replace('-', "")));
    let closed = put(json!({"act": "close", "names": false})).await.expect(200).json();
    assert_eq!(
        (&closed["state"], &closed["asks_names"], &closed["code"]),
        (&json!("closed"), &json!(false), &made["code"])
    );
    put(json!({"act": "shut", "names": true})).await.expect(422);
    let open = put(json!({"act": "open", "names": true})).await.expect(200).json();
    assert_eq!(open["state"], "open");
    let other = w.app.token(w.bystander.id()).await;
    w.app.send(&other, TestRequest::put().uri(&address).set_json(json!({"names": true}))).await.expect(404);
    for n in 0..101 {
        arrive(&w.app, &open["code"].as_str().unwrap().replace('-', ""), &format!("Person {n}")).await;
    }
    let first = w.app.get(&token, &format!("/api/v1{path}/participants")).await.expect(200).json();
    assert_eq!((first["items"].as_array().unwrap().len(), &first["total"]), (100, &json!(101)));
    let next = first["next"].as_str().unwrap();
    let rest = w.app.get(&token, &format!("/api/v1{path}/participants?after={next}")).await.expect(200).json();
    assert_eq!((rest["items"].as_array().unwrap().len(), &rest["next"]), (1, &json!(null)));
}

/// The page of a phone with everything that it loads, as it comes over the wire.
async fn the_page_of_a_phone_weighs_little_and_loads_no_script(app: TestApp) {
    let w = World::new(app).await;
    let path = planned(&w).await;
    let code = code(&w, &path).await;
    let packed = async |path: &str| {
        let request = TestRequest::get().uri(path).insert_header(("Accept-Encoding", "gzip"));
        w.app.send(&Actor::Anonymous, request).await.expect(200).bytes.len()
    };
    let phone = format!("/c/{code}");
    let page = w.app.get(&Actor::Anonymous, &phone).await.expect(200).is_silent_on("<script");
    let links = page.body.split("<link ").skip(1).filter_map(|link| link.split("href=\"").nth(1)?.split('"').next());
    let mut weight = packed(&phone).await;
    for link in links {
        weight += packed(link).await;
    }
    println!("{weight} bytes");
    assert!(weight <= 20_000, "{weight} bytes");
}

on_both_engines!(
    the_page_of_a_phone_weighs_little_and_loads_no_script,
    fifty_check_in_at_once_through_one_code,
    a_phone_and_a_name_are_asked_about_and_never_added_in_silence,
    wrong_codes_are_limited_and_right_ones_are_not,
    a_closed_code_says_so_kindly,
    strangers_and_others_see_nobody,
    a_trainer_puts_the_list_right_and_it_is_recorded,
    programs_open_and_close_and_list,
);
