//! A form that was sent when the session had ended comes back, once, to the same person.

use chrono::TimeDelta;
use diesel::prelude::*;
use relais::people::accounts::Role;
use relais::platform::db::schema::{associations, kept_forms};
use uuid::Uuid;

use super::browser::{Browser, forms, way_to_sign_in};
use crate::cascade::world::{MODULE, World};
use crate::support::{TestApp, on_both_engines};

const TYPED: &str = "Typed <by hand> & “kept”";

async fn kept(app: &TestApp) -> i64 {
    app.read(|conn| Ok(kept_forms::table.count().get_result(conn)?)).await
}

async fn a_form_comes_back_once_after_signing_in(app: TestApp) {
    let ada = app.administrator().await;
    let mut browser = Browser::of(&app, &ada);
    browser.get("/associations/new").await.expect(200);
    browser.lose_session().await;
    let fields = [("id", "5f0c8a6e-0000-4000-8000-000000000001"), ("acronym", TYPED), ("country", "SN")];
    let refused = browser.post("/associations", &fields).await.expect(401).says("what you typed is kept for a day");
    let way = way_to_sign_in(&refused);
    // Another device, by the link that was mailed from there.
    let mut phone = Browser::new(&app);
    let page = phone.sign_in(ada.id(), &way).await;
    assert!(page.starts_with("/associations/new?kept="), "{page}");
    let shown = phone.get(&page).await.expect(200).says("Nothing was sent yet").is_silent_on("class=\"problems\"");
    let form = shown.says("value=\"5f0c8a6e-0000-4000-8000-000000000001\"").says("Ada Administrator");
    let form = form.says("value=\"Typed &lt;by hand&gt; &amp; “kept”\"").says("value=\"SN\" selected");
    assert_eq!(form.header("cache-control"), "no-store");
    assert_eq!(app.read(|conn| Ok(associations::table.count().get_result::<i64>(conn)?)).await, 0);
    // Once.
    phone.get(&page).await.expect(200).is_silent_on("by hand").is_silent_on("Nothing was sent yet");
    assert_eq!(kept(&app).await, 0);
}

async fn nobody_else_sees_it(app: TestApp) {
    let ada = app.administrator().await;
    let other = app.with_role("Other Administrator", Role::Administrator, Uuid::nil()).await;
    let mut browser = Browser::of(&app, &ada);
    browser.get("/admin/people/new").await.expect(200);
    browser.lose_session().await;
    let refused = browser.post("/admin/people", &[("name", TYPED)]).await.expect(401);
    let way = way_to_sign_in(&refused);
    let page = browser.sign_in(other.id(), &way).await;
    browser.get(&page).await.expect(200).is_silent_on("by hand");
    // Nor somebody who never was here, nor one who holds the address alone.
    let stranger = Browser::new(&app).get(&page).await.expect(303);
    assert!(stranger.location().starts_with("/sign-in?back="));
    let page = browser.sign_in(ada.id(), &way).await;
    browser.get(&page).await.expect(200).says("by hand");
}

async fn whoever_was_never_signed_in_copies_it(app: TestApp) {
    let refused = Browser::new(&app).post("/associations", &[("acronym", TYPED)]).await.expect(401);
    refused.says("What you typed").says("Typed &lt;by hand&gt;").is_silent_on("kept for a day");
    assert_eq!(kept(&app).await, 0);
    // A who that we did not sign is nobody.
    let ada = app.administrator().await;
    let request = actix_web::test::TestRequest::post()
        .uri("/associations")
        .insert_header(("Sec-Fetch-Site", "same-origin"))
        .insert_header(("Content-Type", "application/x-www-form-urlencoded"))
        .cookie(actix_web::cookie::Cookie::new("who", format!("{}.AAAA", ada.id())))
        .set_payload("acronym=Typed+by+hand");
    app.send(&crate::support::Actor::Anonymous, request).await.expect(401);
    assert_eq!(kept(&app).await, 0);
}

async fn a_few_are_kept_for_a_day_and_no_password(app: TestApp) {
    let ada = app.administrator().await;
    let mut browser = Browser::of(&app, &ada);
    browser.get("/account").await.expect(200);
    browser.lose_session().await;
    let fields = [("username", "Ada"), ("password", "Trois Petits Tours")];
    browser.post("/account/password", &fields).await.expect(401).is_silent_on("Trois");
    let rows: Vec<String> = app.read(|conn| Ok(kept_forms::table.select(kept_forms::fields).load(conn)?)).await;
    assert_eq!(rows, ["username=Ada"]);
    let mut ways = Vec::new();
    for number in 0..7 {
        app.clock.advance(TimeDelta::seconds(1));
        browser.at = "/account".to_owned();
        let name = format!("Number {number}");
        ways.push(way_to_sign_in(&browser.post("/account", &[("name", name)]).await.expect(401)));
    }
    assert_eq!(kept(&app).await, 5);
    let page = browser.sign_in(ada.id(), &ways[6]).await;
    app.clock.advance(TimeDelta::hours(25));
    browser.get(&page).await.expect(200).is_silent_on("Number 6");
    // What a script sends, it keeps itself.
    let before = kept(&app).await;
    browser.lose_session().await;
    let quiet = actix_web::test::TestRequest::post()
        .uri("/account")
        .insert_header(("Sec-Fetch-Site", "same-origin"))
        .insert_header(("Sec-Fetch-Mode", "cors"))
        .insert_header(("Content-Type", "application/x-www-form-urlencoded"))
        .set_payload("name=Quiet");
    app.send(&crate::support::Actor::Anonymous, quiet).await.expect(401);
    assert_eq!(kept(&app).await, before);
}

/// Every form of a page that takes a text: sent after the end of the session, it stands on a page again, as it was typed.
async fn every_form_comes_back(app: TestApp) {
    let w = World::new(app).await;
    let delivery = w.reported(&w.awa, &[]).await;
    let (cohort, here) = (w.cohort.slug.clone(), w.here.slug.clone());
    let pages = [
        (&w.ada, "/associations/new".to_owned()),
        (&w.ada, format!("/associations/{here}")),
        (&w.ada, format!("/associations/{here}/edit")),
        (&w.ada, "/cohorts/new".to_owned()),
        (&w.ada, "/admin/people/new".to_owned()),
        (&w.ada, format!("/admin/people/{}", w.awa.id())),
        (&w.cora, "/account".to_owned()),
        (&w.cora, format!("/cohorts/{cohort}/settings")),
        (&w.cora, format!("/cohorts/{cohort}/invitations")),
        (&w.cora, format!("/cohorts/{cohort}/people/{}", w.enrolment)),
        (&w.awa, "/commitments/new".to_owned()),
        (&w.awa, "/deliveries/new".to_owned()),
        (&w.awa, format!("{delivery}/edit")),
        (&w.fatou, delivery),
        (&w.awa, format!("/en/modules/{MODULE}/why-local")),
    ];
    let mut tried = 0;
    for (actor, at) in pages {
        let mut browser = Browser::of(&w.app, actor);
        let page = browser.get(&at).await;
        if page.status != 200 {
            panic!("{at}: {} {}", page.status, page.body);
        }
        for form in forms(&page, &at).into_iter().filter(|form| !form.texts.is_empty()) {
            tried += 1;
            let session = w.app.sign_in(actor.id()).await;
            let mut browser = Browser::of(&w.app, &session);
            browser.get(&at).await;
            browser.lose_session().await;
            let mut fields = form.fields;
            let named = |name: &String| (name.clone(), format!("Typed in {name}"));
            fields.extend(form.texts.iter().map(named));
            let refused = browser.post(&form.action, &fields).await.expect(401);
            let back = browser.sign_in(actor.id(), &way_to_sign_in(&refused)).await;
            let mut shown = browser.get(&back).await.expect(200).says("Nothing was sent yet");
            for name in &form.texts {
                shown = shown.says(&format!("Typed in {name}"));
            }
        }
    }
    assert!(tried >= 16, "only {tried} forms were found");
    assert_eq!(kept(&w.app).await, 0);
}

on_both_engines!(
    a_form_comes_back_once_after_signing_in,
    nobody_else_sees_it,
    whoever_was_never_signed_in_copies_it,
    a_few_are_kept_for_a_day_and_no_password,
    every_form_comes_back,
);
