//! What became of trainings: each question comes once, is answered by one press, counts once there are enough answers, and goes with
//! whoever does not want to be asked; and what governments did stands there once.

mod acts;
mod asked;
mod participants;

use std::sync::Arc;

use diesel::prelude::*;
use relais::cascade::followups::planner;
use relais::platform::db::schema::follow_ups;
use relais::platform::mail::OutgoingMessage;
use relais::platform::web::Site;
use relais::reminders::scheduler::plan_and_write;
use serde_json::Value;

use super::world::World;
use crate::support::{Actor, TestApp, at};

const NOBODY: Actor = Actor::Anonymous;

fn site(app: &TestApp) -> Arc<Site> {
    app.parts.site.clone().into_inner()
}

/// Awa's training of 15 and 16 February, which Fatou confirmed.
async fn confirmed(w: &World) -> String {
    let path = w.reported(&w.awa, &[]).await;
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    path
}

/// Asks at that time what is to be asked.
async fn ask(app: &TestApp, time: &str) -> usize {
    app.clock.set(at(time));
    planner::ask_all(&site(app)).await.unwrap()
}

/// Plans, sends, and gives what was sent of that kind.
async fn letters(app: &TestApp, kind: &str) -> Vec<OutgoingMessage> {
    let before = app.parts.outbox_worker.transport().remembered().len();
    plan_and_write(&site(app), &app.parts.catalogue(), app.clock.now()).await.unwrap();
    app.parts.outbox_worker.send_due().await.unwrap();
    let sent = app.parts.outbox_worker.transport().remembered();
    let is_of = |letter: &&OutgoingMessage| letter.list.as_deref().is_some_and(|list| list.starts_with(kind));
    sent[before..].iter().filter(is_of).cloned().collect()
}

/// The first address in a mail that begins so.
fn link(letter: &OutgoingMessage, begins: &str) -> String {
    let address = letter.text.split("http://127.0.0.1:8080").find(|rest| rest.starts_with(begins));
    address.unwrap_or_else(|| panic!("{}", letter.text)).split_whitespace().next().unwrap().to_owned()
}

/// What was asked: months and side.
async fn questions(app: &TestApp) -> Vec<(i32, String)> {
    app.read(|conn| {
        let all = follow_ups::table.order((follow_ups::months, follow_ups::side, follow_ups::id));
        Ok(all.select((follow_ups::months, follow_ups::side)).load(conn)?)
    })
    .await
}

/// What became of a training, as Ada's programs get it.
async fn became(w: &World, path: &str) -> Value {
    w.json(&w.ada, &format!("{path}/follow-ups")).await
}
