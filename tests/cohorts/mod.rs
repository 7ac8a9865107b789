//! Cohorts: from a draft to the record, invitations, progress, and who sees what.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::TimeDelta;
use diesel::connection::{Connection, InstrumentationEvent};
use diesel::prelude::*;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use relais::cohorts::common::{
    Cohort, CohortModule, CohortState, EnrolmentId, EnrolmentRole, EnrolmentState, policy, store,
};
use relais::cohorts::enrolment::rules::ProgressStatus;
use relais::cohorts::enrolment::store::PeopleFilter;
use relais::cohorts::enrolment::{self, Invitee};
use relais::cohorts::life::store::CohortFilter;
use relais::cohorts::life::{self, NewCohort};
use relais::people::accounts::{Actor as Cause, PersonId, Role, Viewer};
use relais::people::associations;
use relais::platform::clock::{Timestamp, Zone};
use relais::platform::db::schema::{attempts, learners, lesson_progress, mails, module_completions};
use relais::platform::db::{AnyId, Json, Tx};
use relais::platform::error::Result;
use relais::platform::values::Language;
use uuid::Uuid;

use crate::support::{Actor, TestApp, at, monday, on_both_engines};
use content::ModuleSlug;

mod applications;
mod certificates;
mod copying;
mod joining;
mod mail_log;
mod messages;
mod privacy;
mod progress;
mod sessions;
mod settings;

const MODULE: &str = "localising-the-sdgs";

fn new_cohort(name: &str) -> NewCohort {
    let day = |text: &str| text.parse().unwrap();
    NewCohort {
        id: Uuid::new_v4().into(),
        name: name.to_owned(),
        section_id: None,
        languages: vec![Language::ENGLISH],
        time_zone: Zone::UTC,
        starts_on: day("2027-03-08"),
        ends_on: day("2027-06-30"),
        capacity: None,
        cascade_target: 2,
        cascade_deadline: day("2028-06-30"),
        needs_evidence: false,
        modules: vec![CohortModule {
            module: MODULE.parse().unwrap(),
            required: true,
            opens_on: None,
            due_on: Some(day("2027-04-01")),
        }],
    }
}

/// A cohort that the actor coordinates.
async fn cohort(app: &TestApp, coordinator: &Actor, new: NewCohort) -> Cohort {
    let cause = Cause::person(coordinator.id(), relais::people::accounts::Channel::Web);
    app.write(move |tx| life::actions::create_as(tx, cause, &new)).await
}

/// The address of a new cohort that the actor coordinates.
pub async fn made(app: &TestApp, coordinator: &Actor) -> String {
    cohort(app, coordinator, new_cohort("Made")).await.slug
}

async fn coordinator(app: &TestApp) -> Actor {
    app.with_role("Carla Coordinator", Role::Coordinator, Uuid::nil()).await
}

/// Invites people by name and opens the cohort; returns their places.
async fn open_with(app: &TestApp, cohort: &Cohort, names: &[String]) -> Vec<EnrolmentId> {
    let invitee = |name: &String| Invitee {
        email: format!("{}@test.example", name.to_lowercase().replace(' ', ".")).parse().unwrap(),
        name: name.clone(),
        role: EnrolmentRole::Trainer,
        language: Language::ENGLISH,
    };
    let (people, cohort) = (names.iter().map(invitee).collect::<Vec<_>>(), cohort.clone());
    let signer = app.parts.site.signer.clone();
    app.write(move |tx| {
        let invited = enrolment::actions::invite_as(tx, Cause::OPERATOR, &signer, &cohort, &people)?.invited;
        life::actions::advance_as(tx, Cause::OPERATOR, &signer, &cohort, CohortState::Open)?;
        Ok(invited)
    })
    .await
}

/// The path of somebody's `number`th invitation.
fn link(app: &TestApp, place: EnrolmentId, number: i32) -> String {
    format!("/invitations/{}", enrolment::links::token(&app.parts.site.signer, place, number))
}

/// Accepts as a person who is new here.
async fn accept(app: &TestApp, place: EnrolmentId, name: &str) -> PersonId {
    let fields = [("name", name), ("language", "en"), ("time_zone", "UTC"), ("country", "")];
    app.post(&Actor::Anonymous, &link(app, place, 1), &fields).await.expect(303);
    app.read(move |conn| Ok(store::enrolment(conn, place)?.person_id)).await
}

fn learner(tx: &mut Tx, person: PersonId) -> Result<AnyId> {
    let known: Option<AnyId> =
        learners::table.filter(learners::person_id.eq(person)).select(learners::id).first(tx.conn).optional()?;
    if let Some(id) = known {
        return Ok(id);
    }
    let id: AnyId = tx.id();
    diesel::insert_into(learners::table)
        .values((learners::id.eq(id), learners::person_id.eq(person), learners::created_at.eq(tx.now)))
        .execute(tx.conn)?;
    Ok(id)
}

/// The person does a lesson at that moment.
async fn learns(app: &TestApp, person: PersonId, lesson: &'static str, at: Timestamp) {
    app.write(move |tx| {
        let learner = learner(tx, person)?;
        diesel::insert_into(lesson_progress::table)
            .values((
                lesson_progress::id.eq(tx.id::<AnyId>()),
                lesson_progress::learner_id.eq(learner),
                lesson_progress::module.eq(MODULE),
                lesson_progress::lesson.eq(lesson),
                lesson_progress::started_at.eq(at),
                lesson_progress::completed_at.eq(at),
            ))
            .execute(tx.conn)?;
        Ok(())
    })
    .await;
}

/// The person answers a set at that moment.
async fn answers(app: &TestApp, person: PersonId, at: Timestamp) {
    app.write(move |tx| {
        let learner = learner(tx, person)?;
        diesel::insert_into(attempts::table)
            .values((
                (
                    attempts::id.eq(tx.id::<AnyId>()),
                    attempts::learner_id.eq(learner),
                    attempts::module.eq(MODULE),
                    attempts::question_set.eq("before"),
                    attempts::module_version.eq("1"),
                    attempts::set_hash.eq(""),
                ),
                (
                    attempts::language.eq("en"),
                    attempts::answers.eq("{}"),
                    attempts::score.eq(50.0),
                    attempts::passed.eq(false),
                    attempts::answered_at.eq(at),
                ),
            ))
            .execute(tx.conn)?;
        Ok(())
    })
    .await;
}

/// The person completes the module now.
async fn completes(app: &TestApp, person: PersonId) {
    app.write(move |tx| {
        let learner = learner(tx, person)?;
        diesel::insert_into(module_completions::table)
            .values((
                module_completions::id.eq(tx.id::<AnyId>()),
                module_completions::learner_id.eq(learner),
                module_completions::module.eq(MODULE),
                module_completions::module_version.eq("1"),
                module_completions::completed_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
        enrolment::actions::complete_courses(tx, person)
    })
    .await;
}

/// The data of the mails in the outbox, in order.
async fn outbox(app: &TestApp) -> Vec<serde_json::Value> {
    let rows: Vec<Json<serde_json::Value>> =
        app.read(|conn| Ok(mails::table.order((mails::created_at, mails::id)).select(mails::data).load(conn)?)).await;
    rows.into_iter().map(|Json(data)| data).collect()
}
