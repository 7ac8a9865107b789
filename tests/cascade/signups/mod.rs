//! Signing up ahead: places are given once, who waits moves up, everybody is told by mail and in their calendar, and whoever comes is
//! found on the list.

mod arriving;
mod letters;
mod running;
mod signing_up;

use std::sync::Arc;

use relais::cascade::signups::planner;
use relais::platform::calendar::CalendarMethod;
use relais::platform::mail::OutgoingMessage;
use relais::platform::web::Site;
use serde_json::Value;
use uuid::Uuid;

use super::world::World;
use crate::support::{Actor, Page, TestApp, at};

const NOBODY: Actor = Actor::Anonymous;

fn site(app: &TestApp) -> Arc<Site> {
    app.parts.site.clone().into_inner()
}

/// Awa's training of two days, a Wednesday and the day after, with a public page of so many places.
async fn opened(w: &World, places: &str) -> String {
    let plan =
        [("act", "plan"), ("starts_on", "2027-03-17"), ("ends_on", "2027-03-18"), ("attended", ""), ("completed", "")];
    let path = w.send(&w.awa, &w.report(Uuid::new_v4(), &plan)).await.expect(303).location().to_owned();
    let fields =
        [("act", "open"), ("places", places), ("closes_on", "2027-03-15"), ("about", "From 9 to 5, bring a map")];
    w.app.post(&w.awa, &format!("{path}/sign-ups"), &fields).await.expect(303);
    path
}

/// The address of its public page.
fn public(path: &str) -> String {
    path.replace("/deliveries/", "/trainings/")
}

fn fields<'a>(name: &'a str, email: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("name", name), ("email", email), ("government", "Thiès"), ("language", "en"), ("consent", "yes")]
}

async fn sign_up(app: &TestApp, path: &str, name: &str, email: &str) -> Page {
    app.post(&NOBODY, &public(path), &fields(name, email)).await
}

/// What was sent to those who signed up since this was called last.
async fn sent(app: &TestApp) -> Vec<OutgoingMessage> {
    let before = app.parts.outbox_worker.transport().remembered().len();
    app.parts.outbox_worker.send_due().await.unwrap();
    let all = app.parts.outbox_worker.transport().remembered();
    let is_ours = |letter: &&OutgoingMessage| letter.list.as_deref().is_some_and(|list| list.starts_with("<sign-up."));
    let mut ours: Vec<OutgoingMessage> = all[before..].iter().filter(is_ours).cloned().collect();
    ours.sort_by(|a, b| a.to.as_str().cmp(b.to.as_str()));
    ours
}

/// To whom, about what, and what their calendar is told with which sequence.
/// To whom a mail went, what it is called, and its part for calendars.
type ToldMail = (String, String, Option<(CalendarMethod, String)>);

fn told(letters: &[OutgoingMessage]) -> Vec<ToldMail> {
    let one = |letter: &OutgoingMessage| {
        let (about, _) = letter.subject.split_once(": ").unwrap_or((&letter.subject, ""));
        let line = |text: &str| {
            let found = text.lines().find_map(|line| line.strip_prefix("SEQUENCE:")).unwrap_or_default();
            found.trim().to_owned()
        };
        let calendar = letter.calendar.as_ref().map(|(method, text)| (*method, line(text)));
        (letter.to.to_string(), about.to_owned(), calendar)
    };
    letters.iter().map(one).collect()
}

/// The link in a mail.
fn link(letter: &OutgoingMessage) -> String {
    let found = letter.text.split("http://127.0.0.1:8080").find(|rest| rest.starts_with("/s/"));
    let found = found.unwrap_or_else(|| panic!("{}", letter.text));
    found.split(|sign: char| sign.is_whitespace() || sign == ')').next().unwrap().to_owned()
}

/// The list, as Awa's programs get it.
async fn list(w: &World, path: &str) -> Value {
    w.json(&w.awa, &format!("{path}/sign-ups")).await
}

/// Names by where they stand.
async fn standing(w: &World, path: &str) -> Vec<(String, String)> {
    let all = list(w, path).await;
    let one = |one: &Value| (one["state"].as_str().unwrap().to_owned(), one["name"].as_str().unwrap().to_owned());
    all["items"].as_array().unwrap().iter().map(one).collect()
}

async fn remind(app: &TestApp, time: &str) -> usize {
    app.clock.set(at(time));
    planner::remind_all(&site(app)).await.unwrap()
}
