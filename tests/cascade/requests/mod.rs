//! Requests for trainings, from asking to the training that comes of it.

mod asking;
mod consent;
mod matching;
mod reminding;

use diesel::prelude::*;
use relais::cohorts::common::EnrolmentState;
use relais::people::accounts::{Actor as Cause, Profile, actions, store as accounts};
use relais::platform::db::schema::enrolments;
use uuid::Uuid;

use super::world::{MODULE, World};
use crate::support::{Actor, Page, TestApp};

/// The world, in which Awa and Ibra have completed their course and Omar his; Awa lives in the country of the first
/// association. Nobody has agreed to be found.
pub async fn world(app: TestApp) -> World {
    let w = World::new(app).await;
    for actor in [&w.awa, &w.ibra, &w.omar] {
        complete(&w, actor).await;
    }
    move_to(&w, &w.awa, Some("SN")).await;
    w
}

/// Somebody has completed their courses.
pub async fn complete(w: &World, actor: &Actor) {
    let id = actor.id();
    w.app
        .write(move |tx| {
            diesel::update(enrolments::table.filter(enrolments::person_id.eq(id)))
                .set((enrolments::state.eq(EnrolmentState::Completed), enrolments::completed_at.eq(tx.now)))
                .execute(tx.conn)?;
            Ok(())
        })
        .await;
}

/// Somebody lives in a country.
pub async fn move_to(w: &World, actor: &Actor, country: Option<&'static str>) {
    let id = actor.id();
    w.app
        .write(move |tx| {
            let profile = accounts::people::get(tx.conn, id)?.profile();
            let profile = Profile { country: country.map(|code| code.parse().unwrap()), ..profile };
            actions::profile::change_as(tx, Cause::OPERATOR, id, &profile)
        })
        .await;
}

/// Somebody agrees to be found in English, or in those languages.
pub async fn agree(w: &World, actor: &Actor, languages: &[&str]) {
    let fields: Vec<(&str, &str)> = languages.iter().map(|language| ("languages", *language)).collect();
    w.app.post(actor, "/account/findable", &fields).await.expect(303);
}

/// What a focal point types, with changes.
pub fn typed(w: &World, id: Uuid, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut fields = vec![
        ("id", id.to_string()),
        ("association", w.here.id.to_string()),
        ("modules", MODULE.into()),
        ("language", "en".into()),
        ("expected_participants", "30".into()),
        ("wanted_from", "2027-04-01".into()),
        ("wanted_until", "2027-04-30".into()),
        ("mode", "in-person".into()),
        ("place", "Thiès".into()),
        ("note", "New mayors since the election.".into()),
    ];
    for (name, value) in changes {
        if let Some(field) = fields.iter_mut().find(|(field, _)| field == name) {
            field.1 = (*value).into();
        }
    }
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

pub async fn send(w: &World, actor: &Actor, fields: &[(String, String)]) -> Page {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    w.app.post(actor, "/requests", &fields).await
}

/// Fatou asks; returns the address of the request.
pub async fn asked(w: &World, changes: &[(&str, &str)]) -> String {
    send(w, &w.fatou, &typed(w, Uuid::new_v4(), changes)).await.expect(303).location().to_owned()
}

/// Somebody offers to hold it in the first half of April.
pub async fn offer(w: &World, actor: &Actor, path: &str) -> Page {
    let fields = [("could_from", "2027-04-05"), ("could_until", "2027-04-16"), ("note", "I know Thiès well.")];
    w.app.post(actor, &format!("{path}/offers"), &fields).await
}

/// The id of somebody's offer, as Fatou sees it.
pub async fn offer_of(w: &World, path: &str, name: &str) -> String {
    let seen = w.json(&w.fatou, path).await;
    let mut offers = seen["offers"].as_array().unwrap().iter();
    let offer = offers.find(|offer| offer["person"]["name"] == name).unwrap_or_else(|| panic!("{name}: {seen}"));
    offer["id"].as_str().unwrap().to_owned()
}
