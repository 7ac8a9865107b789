//! Calls and applications: written, applied to, read by two who do not see each other's score, chosen within the places, answered.

mod applying;
mod importing;
mod review;
mod selection;

use std::collections::BTreeMap;

use relais::cohorts::applications::store::{applications as store_of, calls};
use relais::cohorts::applications::{Application, ApplicationId, links};
use relais::platform::values::EmailAddress;

use super::*;
use crate::support::Page;

/// The fields of a call that is open on the Monday of the tests, until Friday.
const CALL: [(&str, &str); 13] = [
    ("title.en", "Become a trainer"),
    ("title.fr", "Devenez formatrice"),
    ("text.en", "We look for **trainers**.\n\n<script>alert(1)</script>"),
    ("opens_on", "2027-03-01"),
    ("closes_on", "2027-03-05"),
    ("review_until", "2027-03-20"),
    ("q1.kind", "long-text"),
    ("q1.label.en", "Why do you want to take part?"),
    ("q1.required", "yes"),
    ("q2.kind", "choice"),
    ("q2.label.en", "How often do you teach?"),
    ("q2.options.en", "Often\nNever"),
    ("q2.options.fr", "Souvent\nJamais"),
];

/// A cohort of so many places with that call, and who coordinates it.
async fn called(app: &TestApp, capacity: Option<i32>) -> Actor {
    let carla = coordinator(app).await;
    let made = cohort(app, &carla, NewCohort { capacity, ..new_cohort("Quiet") }).await;
    open_with(app, &made, &[]).await;
    app.post(&carla, "/cohorts/quiet/call", &CALL).await.expect(303);
    carla
}

/// What somebody types on the public page.
fn typed<'a>(email: &'a str, name: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("email", email),
        ("name", name),
        ("country", "SN"),
        ("association", "Friends of Towns"),
        ("sex", "women"),
        ("language", "fr"),
        ("answers.q1", "I teach already."),
        ("answers.q2", "1"),
        ("consent", "yes"),
    ]
}

/// The path of the link in the mail to an address.
async fn link_to(app: &TestApp, email: &str) -> String {
    let (one, signer) = (found(app, email).await, app.parts.site.signer.clone());
    links::path(&signer, one.id)
}

async fn found(app: &TestApp, email: &str) -> Application {
    let email: EmailAddress = email.parse().unwrap();
    app.read(move |conn| {
        let cohort = store::by_slug(conn, "quiet")?.id;
        let call = calls::of_cohort(conn, cohort)?.unwrap();
        Ok(store_of::by_address(conn, call.id, &email)?.unwrap())
    })
    .await
}

/// Somebody applies, and sends it by the link.
async fn applies(app: &TestApp, email: &str, name: &str) -> ApplicationId {
    let fields = typed(email, name);
    app.post(&Actor::Anonymous, "/calls/quiet", &fields).await.expect(200);
    app.post(&Actor::Anonymous, &link_to(app, email).await, &fields)
        .await
        .expect(200)
        .says("Nous avons votre candidature");
    found(app, email).await.id
}

/// So many people apply.
async fn people_apply(app: &TestApp, count: usize) -> Vec<ApplicationId> {
    let mut ids = Vec::new();
    for number in 0..count {
        ids.push(applies(app, &format!("person{number}@town.example"), &format!("Person {number}")).await);
        if number % 20 == 19 {
            // As many from one network as are taken, and more later.
            app.clock.advance(TimeDelta::minutes(16));
        }
    }
    ids
}

/// The call is closed.
fn close(app: &TestApp) {
    app.clock.set(at("2027-03-06T09:00:00Z"));
}

/// Every application by its address.
async fn all(app: &TestApp) -> BTreeMap<String, Application> {
    let all = app
        .read(|conn| {
            let cohort = store::by_slug(conn, "quiet")?.id;
            let call = calls::of_cohort(conn, cohort)?.unwrap();
            store_of::of_call(conn, call.id)
        })
        .await;
    all.into_iter().map(|one| (one.email.clone().map(|email| email.to_string()).unwrap_or_default(), one)).collect()
}

async fn score(app: &TestApp, who: &Actor, id: ApplicationId, mark: &str, note: &str) -> Page {
    let path = format!("/cohorts/quiet/applications/{id}/score");
    app.post(who, &path, &[("score", mark), ("note", note)]).await
}

async fn decide(app: &TestApp, who: &Actor, ids: &[ApplicationId], choice: &str) -> Page {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let mut fields: Vec<(&str, &str)> = ids.iter().map(|id| ("who", id.as_str())).collect();
    fields.push(("choice", choice));
    app.post(who, "/cohorts/quiet/applications/decisions", &fields).await
}
