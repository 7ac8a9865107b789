//! Those who take part: they check in by a code, once each; are counted for the report; get their attestation; say what they
//! thought without being found out; and are forgotten after a time.

mod afterwards;
mod check_in;
mod governments;
mod tests_taken;

use actix_web::cookie::Cookie;
use actix_web::test::TestRequest;
use uuid::Uuid;

use super::world::World;
use crate::support::{Actor, Page, TestApp};

/// A training on the Monday and Tuesday of the tests, planned by Awa.
pub(super) async fn planned(w: &World) -> String {
    let plan =
        [("act", "plan"), ("starts_on", "2027-03-01"), ("ends_on", "2027-03-02"), ("attended", ""), ("completed", "")];
    w.send(&w.awa, &w.report(Uuid::new_v4(), &plan)).await.expect(303).location().to_owned()
}

/// Its code, made by Awa.
pub(in crate::cascade) async fn code(w: &World, path: &str) -> String {
    let page = format!("{path}/check-in");
    w.app.post(&w.awa, &page, &[("act", "save"), ("names", "yes")]).await.expect(303);
    let check_in = w.json(&w.awa, &page).await;
    check_in["code"].as_str().unwrap().replace('-', "")
}

/// What somebody types into the form on their phone.
pub(in crate::cascade) fn person<'a>(id: &'a str, name: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("id", id),
        ("name", name),
        ("government", "Thiès"),
        ("role", "municipal-staff"),
        ("sex", "women"),
        ("consent", "yes"),
    ]
}

/// Sends the form of a phone; `device` is the cookie that it was given.
pub(in crate::cascade) async fn send(app: &TestApp, code: &str, fields: &[(&str, &str)], device: Option<&str>) -> Page {
    let mut request = TestRequest::post()
        .uri(&format!("/c/{code}"))
        .insert_header(("Content-Type", "application/x-www-form-urlencoded"))
        .insert_header(("Sec-Fetch-Site", "same-origin"))
        .set_payload(serde_urlencoded::to_string(fields).unwrap());
    if let Some(device) = device {
        request = request.cookie(Cookie::new("participant", device.to_owned()));
    }
    app.send(&Actor::Anonymous, request).await
}

pub(super) async fn arrive(app: &TestApp, code: &str, name: &str) -> String {
    let id = Uuid::new_v4().to_string();
    // Nobody comes at the same moment.
    app.clock.advance(chrono::TimeDelta::seconds(1));
    send(app, code, &person(&id, name), None).await.expect(303).location().to_owned()
}

async fn list(w: &World, path: &str) -> serde_json::Value {
    w.json(&w.awa, &format!("{path}/participants")).await
}

/// The report of a plan, with changes.
pub(super) async fn revised(w: &World, path: &str, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let of = w.json(&w.ada, path).await;
    let (id, revision) = (of["id"].as_str().unwrap().parse().unwrap(), of["revision"].to_string());
    let days = [("starts_on", "2027-03-01"), ("ends_on", "2027-03-02"), ("revision", revision.as_str())];
    w.report(id, &[&days, changes].concat())
}

async fn feedback(app: &TestApp, code: &str, mark: i32, remark: &str) -> Page {
    let (id, mark) = (Uuid::new_v4().to_string(), mark.to_string());
    let questions = ["useful", "clear", "lively", "fitting", "overall"];
    let mut fields = vec![("id", id.as_str()), ("remark", remark)];
    fields.extend(questions.map(|question| (question, mark.as_str())));
    app.post(&Actor::Anonymous, &format!("/c/{code}/feedback"), &fields).await
}
