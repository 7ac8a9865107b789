//! Cohorts: from a draft to the record, invitations, progress, and who sees what.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::TimeDelta;
use diesel::connection::{Connection, InstrumentationEvent};
use diesel::prelude::*;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use relais::accounts::{Actor as Cause, PersonId, Role, Viewer};
use relais::associations;
use relais::catalogue::ModuleSlug;
use relais::clock::Timestamp;
use relais::cohorts::rules::Standing;
use relais::cohorts::store::{Filter, PeopleFilter};
use relais::cohorts::{
    Cohort, CohortModule, CohortState, EnrolmentId, EnrolmentRole, EnrolmentState, Invitee, NewCohort, policy, store,
};
use relais::db::schema::{attempts, learners, lesson_progress, mails, module_completions};
use relais::db::{AnyId, Json, Tx};
use relais::error::Result;
use relais::web::Language;
use uuid::Uuid;

use crate::support::{Actor, TestApp, monday, on_both_engines};

const MODULE: &str = "localising-the-sdgs";

fn new_cohort(name: &str) -> NewCohort {
    let day = |text: &str| text.parse().unwrap();
    NewCohort {
        id: Uuid::new_v4().into(),
        name: name.to_owned(),
        section_id: None,
        languages: vec![Language::ENGLISH],
        time_zone: chrono_tz::UTC,
        starts_on: day("2027-03-08"),
        ends_on: day("2027-06-30"),
        capacity: None,
        cascade_target: 2,
        cascade_deadline: day("2028-06-30"),
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
    let cause = Cause::person(coordinator.id(), relais::accounts::Channel::Web);
    app.write(move |tx| store::create(tx, cause, &new)).await
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
        let invited = store::invite(tx, &signer, Cause::OPERATOR, &cohort, &people)?.invited;
        store::advance(tx, &signer, Cause::OPERATOR, &cohort, CohortState::Open)?;
        Ok(invited)
    })
    .await
}

/// The path of somebody's `number`th invitation.
fn link(app: &TestApp, place: EnrolmentId, number: i32) -> String {
    format!("/invitations/{}", store::token(&app.parts.site.signer, place, number))
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
        store::refresh_completion(tx, person)
    })
    .await;
}

/// The data of the mails in the outbox, in order.
async fn outbox(app: &TestApp) -> Vec<serde_json::Value> {
    let rows: Vec<Json<serde_json::Value>> =
        app.read(|conn| Ok(mails::table.order((mails::created_at, mails::id)).select(mails::data).load(conn)?)).await;
    rows.into_iter().map(|Json(data)| data).collect()
}

async fn a_cohort_is_opened_and_a_trainer_joins(app: TestApp) {
    let carla = coordinator(&app).await;
    app.get(&carla, "/cohorts").await.expect(200).says("No cohorts yet").says("/cohorts/new");
    app.get(&carla, "/cohorts/new").await.expect(200).says("Localising the SDGs");
    let id = Uuid::new_v4().to_string();
    let fields = |name: &'static str| {
        vec![
            ("id", id.as_str()),
            ("name", name),
            ("languages", "en"),
            ("languages", "fr"),
            ("time_zone", "Africa/Porto-Novo"),
            ("starts_on", "2027-03-08"),
            ("ends_on", "2027-06-30"),
            ("modules", MODULE),
            ("due_on.localising-the-sdgs", "2027-04-01"),
            ("cascade_target", "2"),
        ]
    };
    let refused = app.post(&carla, "/cohorts", &fields("")).await.expect(422);
    refused.says(r#"value="2027-04-01""#).says(r#"value="2027-06-30""#).says(r#"value="localising-the-sdgs" checked"#);
    let made = app.post(&carla, "/cohorts", &fields("Été 2027")).await.expect(303);
    assert_eq!(made.location(), "/cohorts/ete-2027");
    assert_eq!(app.post(&carla, "/cohorts", &fields("Été 2027")).await.expect(303).location(), "/cohorts/ete-2027");
    app.get(&carla, "/cohorts").await.expect(200).says("Été 2027").says("Being prepared");
    app.get(&carla, "/cohorts/ete-2027").await.expect(200).says("Say whom to invite");
    let made = app.read(|conn| store::by_slug(conn, "ete-2027")).await;
    assert_eq!(made.cascade_deadline.to_string(), "2028-06-30");

    // One wrong line, and nobody is invited.
    let path = "/cohorts/ete-2027/invitations";
    app.get(&carla, path).await.expect(200);
    let people = "Ana Flores <ana@test.example>\nnobody";
    let refused = app.post(&carla, path, &[("people", people), ("role", "trainer"), ("language", "fr")]).await;
    refused.expect(422).says("Line 2").says("Ana Flores &lt;ana@test.example&gt;");
    let people = "Ana Flores <ana@test.example>\nluis@test.example";
    let fields = [("people", people), ("role", "trainer"), ("language", "fr")];
    app.post(&carla, path, &fields).await.expect(200).says("2 people are on the list");
    app.post(&carla, path, &fields).await.expect(200).says("These were here before").says("Ana Flores");
    assert!(outbox(&app).await.is_empty());

    app.get(&carla, "/cohorts/ete-2027").await.expect(200).says("Open it and send").says("To be invited");
    app.post(&carla, "/cohorts/ete-2027/opening", &[]).await.expect(303);
    app.post(&carla, "/cohorts/ete-2027/opening", &[]).await.expect(409);
    let mails = outbox(&app).await;
    assert_eq!(mails.len(), 2);
    let ana = mails.iter().find(|mail| mail["name"] == "Ana Flores").unwrap();
    assert_eq!((&ana["cohort"], &ana["coordinator"]), (&"Été 2027".into(), &"Carla Coordinator".into()));
    assert_eq!((&ana["starts_on"], &ana["ends_on"]), (&"2027-03-08".into(), &"2027-06-30".into()));
    let path = ana["path"].as_str().unwrap();

    // A mail scanner follows the link: nothing happens.
    app.get(&Actor::Anonymous, path).await.expect(200).says("Été 2027").says(r#"value="Ana Flores""#);
    let fields = [("name", ""), ("language", "fr"), ("time_zone", "Africa/Lagos"), ("country", "BJ")];
    app.post(&Actor::Anonymous, path, &fields).await.expect(422).says(r#"value="Africa/Lagos" selected"#);
    let fields = [("name", "Ana F."), ("language", "fr"), ("time_zone", "Africa/Lagos"), ("country", "BJ")];
    let joined = app.post(&Actor::Anonymous, path, &fields).await.expect(303);
    assert_eq!(joined.location(), "/home");
    assert!(joined.cookie("relais").is_some());
    // The link is not a way to sign in.
    assert_eq!(app.post(&Actor::Anonymous, path, &fields).await.expect(303).location(), path);
    app.get(&Actor::Anonymous, path).await.expect(200).says("You are in already");

    app.get(&carla, "/cohorts/ete-2027").await.expect(200).says("Ana F.").says("Has not begun");
    let ana = app.read(move |conn| store::people(conn, made.id, &PeopleFilter::default(), monday(), 9)).await;
    let ana = app.sign_in(ana.iter().find(|place| place.person.name == "Ana F.").unwrap().person.id).await;
    let page = app.get(&ana, "/cohorts/ete-2027").await.expect(200).says("Ana F.");
    page.is_silent_on("luis@test.example").is_silent_on("/cohorts/ete-2027/settings");
    for coordinators_only in ["progress", "settings", "invitations"] {
        app.get(&ana, &format!("/cohorts/ete-2027/{coordinators_only}")).await.expect(403);
    }
    app.post(&ana, "/cohorts/ete-2027/start", &[]).await.expect(403);
    app.post(&ana, "/cohorts/ete-2027/leaving", &[]).await.expect(303);
    app.get(&ana, "/cohorts/ete-2027").await.expect(404);
    app.get(&ana, "/cohorts").await.expect(200).is_silent_on("Été 2027");
}

async fn strangers_see_nothing(app: TestApp) {
    let carla = coordinator(&app).await;
    let cohort = cohort(&app, &carla, new_cohort("Quiet")).await;
    let other = app.with_role("Otto Other", Role::Coordinator, Uuid::nil()).await;
    let trainer = app.somebody("Ana Flores").await;
    for actor in [&other, &trainer] {
        app.get(actor, "/cohorts").await.expect(200).is_silent_on("Quiet");
        for page in ["", "/progress", "/settings", "/invitations"] {
            app.get(actor, &format!("/cohorts/{}{page}", cohort.slug)).await.expect(404);
        }
        app.post(actor, &format!("/cohorts/{}/opening", cohort.slug), &[]).await.expect(404);
    }
    app.get(&trainer, "/cohorts/new").await.expect(403);
    app.post(&trainer, "/cohorts", &[("name", "X")]).await.expect(403);
    app.get(&Actor::Anonymous, "/cohorts/quiet").await.expect(303);
    app.get(&Actor::Anonymous, "/invitations/nonsense").await.expect(410);
    app.get(&app.administrator().await, "/cohorts/quiet").await.expect(200);
}

async fn a_new_invitation_replaces_the_earlier_one(app: TestApp) {
    let carla = coordinator(&app).await;
    let cohort = cohort(&app, &carla, new_cohort("Quiet")).await;
    let place = open_with(&app, &cohort, &["Ana Flores".into()]).await[0];
    let path = format!("/cohorts/quiet/people/{place}");
    app.get(&carla, &path).await.expect(200).says("Has not answered yet");
    app.post(&carla, &format!("{path}/invitation"), &[]).await.expect(303);
    assert_eq!(outbox(&app).await.len(), 2);
    app.get(&Actor::Anonymous, &link(&app, place, 1)).await.expect(410);
    app.post(&Actor::Anonymous, &link(&app, place, 1), &[]).await.expect(410);
    app.get(&Actor::Anonymous, &link(&app, place, 2)).await.expect(200);
    // No, and after all yes.
    let refusal = format!("{}/refusal", link(&app, place, 2));
    app.post(&Actor::Anonymous, &refusal, &[]).await.expect(303);
    app.post(&Actor::Anonymous, &refusal, &[]).await.expect(303);
    app.get(&carla, &path).await.expect(200).says("Said no");
    app.post(&Actor::Anonymous, &link(&app, place, 2), &[]).await.expect(303);
    app.post(&carla, &format!("{path}/invitation"), &[]).await.expect(409);
    // Taken out, an invitation is worth nothing; invited again, it is.
    app.post(&carla, &format!("{path}/removal"), &[]).await.expect(303);
    app.get(&Actor::Anonymous, &link(&app, place, 2)).await.expect(410);
    app.post(&carla, &format!("{path}/invitation"), &[]).await.expect(303);
    app.get(&Actor::Anonymous, &link(&app, place, 3)).await.expect(200);
    // Once the course is over, nobody joins.
    app.post(&carla, "/cohorts/quiet/start", &[]).await.expect(303);
    app.post(&carla, "/cohorts/quiet/closing", &[]).await.expect(303);
    app.get(&Actor::Anonymous, &link(&app, place, 3)).await.expect(410);
    app.get(&carla, "/cohorts/quiet/invitations").await.expect(409);
}

async fn the_last_place_is_given_once(app: TestApp) {
    let carla = coordinator(&app).await;
    let cohort = cohort(&app, &carla, NewCohort { capacity: Some(1), ..new_cohort("Small") }).await;
    let places = open_with(&app, &cohort, &["Ana Flores".into(), "Luis Paz".into()]).await;
    let (ana, luis) = (link(&app, places[0], 1), link(&app, places[1], 1));
    let (first, second) =
        futures_util::join!(app.post(&Actor::Anonymous, &ana, &[]), app.post(&Actor::Anonymous, &luis, &[]));
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let full = if first.status == 409 { first } else { second };
    full.says("Every place is taken");
}

async fn an_invitation_changes_nothing_about_who_was_here_before(app: TestApp) {
    let carla = coordinator(&app).await;
    let cohort = cohort(&app, &carla, new_cohort("Quiet")).await;
    let ana = app.somebody("Ana Flores").await;
    let place = open_with(&app, &cohort, &["Ana Flores".into()]).await[0];
    app.get(&Actor::Anonymous, &link(&app, place, 1)).await.expect(200).is_silent_on("time_zone");
    let fields = [("name", "Mallory"), ("language", "fr"), ("time_zone", "Africa/Lagos")];
    app.post(&Actor::Anonymous, &link(&app, place, 1), &fields).await.expect(303);
    let id = ana.id();
    let person = app.read(move |conn| relais::accounts::store::people::get(conn, id)).await;
    assert_eq!(person.name, "Ana Flores");
}

async fn the_course_is_completed_by_its_required_modules(app: TestApp) {
    let carla = coordinator(&app).await;
    let optional = CohortModule { module: "unread".parse().unwrap(), required: false, opens_on: None, due_on: None };
    let mut new = new_cohort("Quiet");
    new.modules.push(optional.clone());
    let empty = NewCohort { modules: vec![optional], ..new_cohort("Nothing required") };
    let (quiet, empty) = (cohort(&app, &carla, new).await, cohort(&app, &carla, empty).await);
    let place = open_with(&app, &quiet, &["Ana Flores".into()]).await[0];
    let other = open_with(&app, &empty, &["Ana Flores".into()]).await[0];
    let ana = accept(&app, place, "Ana Flores").await;
    accept(&app, other, "Ana Flores").await;
    let state = async |place| app.read(move |conn| Ok(store::enrolment(conn, place)?.state)).await;
    assert_eq!(state(place).await, EnrolmentState::Enrolled);
    completes(&app, ana).await;
    assert_eq!(state(place).await, EnrolmentState::Completed);
    assert_eq!(state(other).await, EnrolmentState::Enrolled);
    app.get(&carla, "/cohorts/quiet?standing=completed").await.expect(200).says("Ana Flores");
    // What was finished before a cohort began counts at once.
    let later = cohort(&app, &carla, new_cohort("Later")).await;
    let place = open_with(&app, &later, &["Ana Flores".into()]).await[0];
    app.post(&Actor::Anonymous, &link(&app, place, 1), &[]).await.expect(303);
    assert_eq!(state(place).await, EnrolmentState::Completed);
}

async fn the_matrix_shows_who_is_stuck(app: TestApp) {
    let carla = coordinator(&app).await;
    let quiet = cohort(&app, &carla, new_cohort("Quiet")).await;
    app.get(&carla, "/cohorts/quiet/progress").await.expect(200).says("Nobody takes part yet");
    let names = ["Ana Flores", "Bea Gil", "Cleo Paz", "Dora Sy"].map(str::to_owned);
    let places = open_with(&app, &quiet, &names).await;
    let mut people = Vec::new();
    for (place, name) in places.iter().zip(&names) {
        people.push(accept(&app, *place, name).await);
    }
    let before = app.clock.now();
    learns(&app, people[0], "why-local", before).await;
    learns(&app, people[2], "why-local", before).await;
    app.clock.advance(TimeDelta::days(20));
    answers(&app, people[2], app.clock.now()).await;
    completes(&app, people[3]).await;
    let carla = app.sign_in(carla.id()).await;
    let page = app.get(&carla, "/cohorts/quiet/progress").await.expect(200);
    page.says("Is stuck")
        .says("since 1 March 2027")
        .says("Has not begun")
        .says("Is learning")
        .says("1 of ")
        .says("Done");
    app.get(&carla, "/cohorts/quiet/progress?standing=stuck").await.says("Ana Flores").is_silent_on("Cleo Paz");
    app.get(&carla, "/cohorts/quiet?q=BEA").await.says("Bea Gil").is_silent_on("Ana Flores");
    let token = app.token(carla.id()).await;
    let matrix = app.get(&token, "/api/v1/cohorts/quiet/progress").await.expect(200).json();
    assert_eq!(matrix["items"][0]["standing"], "stuck");
    assert_eq!(matrix["items"][0]["modules"][0]["done"], 1);
    assert_eq!(matrix["items"][3]["modules"][0]["done"], matrix["modules"][0]["lessons"]);
    // The filters and the words agree about everybody, and so do the counts.
    let (id, now) = (quiet.id, app.clock.now());
    let all = app.read(move |conn| store::people(conn, id, &PeopleFilter::default(), now, 100)).await;
    let standing_of = |place: &relais::cohorts::Place| {
        let enrolment = &place.enrolment;
        relais::cohorts::rules::standing(enrolment.state, enrolment.invited_at, place.active_at, now)
    };
    for standing in Standing::ALL {
        let filter = PeopleFilter { standing: Some(*standing), ..PeopleFilter::default() };
        let found = app.read(move |conn| store::people(conn, id, &filter, now, 100)).await;
        let expected: Vec<EnrolmentId> =
            all.iter().filter(|place| standing_of(place) == *standing).map(|place| place.enrolment.id).collect();
        assert_eq!(found.iter().map(|place| place.enrolment.id).collect::<Vec<_>>(), expected, "{standing}");
    }
    let counts = app.read(move |conn| store::counts(conn, &[id], now)).await[&id];
    assert_eq!((counts.trainers, counts.completed, counts.not_begun, counts.stuck), (4, 1, 1, 1));
}

async fn fifty_rows_cost_as_many_queries_as_one(app: TestApp) {
    let carla = coordinator(&app).await;
    let quiet = cohort(&app, &carla, new_cohort("Quiet")).await;
    let names: Vec<String> = (0..52).map(|number| format!("Person {number:02}")).collect();
    let places = open_with(&app, &quiet, &names).await;
    let signer = app.parts.site.signer.clone();
    let accepted = places.clone();
    app.write(move |tx| {
        accepted
            .iter()
            .try_for_each(|place| store::accept(tx, &signer, &store::token(&signer, *place, 1), None).map(drop))
    })
    .await;
    let (id, now) = (quiet.id, app.clock.now());
    let count = |limit: i64| {
        app.read(move |conn| {
            let queries = Arc::new(AtomicUsize::new(0));
            let counter = queries.clone();
            conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
                if let InstrumentationEvent::StartQuery { .. } = event {
                    counter.fetch_add(1, Ordering::Relaxed);
                }
            });
            let places = store::people(conn, id, &PeopleFilter::default(), now, limit)?;
            let people: Vec<PersonId> = places.iter().map(|place| place.person.id).collect();
            relais::learning::store::summaries(conn, &people, &[MODULE.parse::<ModuleSlug>().unwrap()])?;
            conn.set_instrumentation(|_: InstrumentationEvent<'_>| {});
            Ok((places.len(), queries.load(Ordering::Relaxed)))
        })
    };
    let (one, fifty) = (count(1).await, count(50).await);
    assert_eq!((one.0, fifty.0), (1, 50));
    assert_eq!(one.1, fifty.1);
    assert!((3..=6).contains(&one.1), "{}", one.1);
    // The list goes on by key.
    let page = app.get(&carla, "/cohorts/quiet").await.expect(200).says("Person 49").is_silent_on("Person 50");
    let next = page.body.split("/cohorts/quiet?after&#x3D;").nth(1).unwrap().split('"').next().unwrap().to_owned();
    app.get(&carla, &format!("/cohorts/quiet?after={next}"))
        .await
        .expect(200)
        .says("Person 51")
        .is_silent_on("Person 49<");
    app.get(&carla, &format!("/cohorts/quiet/progress?after={next}")).await.expect(200).says("Person 51");
}

async fn settings_are_changed_by_one_at_a_time(app: TestApp) {
    let carla = coordinator(&app).await;
    cohort(&app, &carla, new_cohort("Quiet")).await;
    app.get(&carla, "/cohorts/quiet/settings").await.expect(200).says("2027-04-01");
    let fields = |name: &'static str, ends_on: &'static str| {
        [
            ("revision", "1"),
            ("name", name),
            ("languages", "en"),
            ("time_zone", "UTC"),
            ("starts_on", "2027-03-08"),
            ("ends_on", ends_on),
            ("modules", MODULE),
            ("optional", MODULE),
            ("cascade_target", "3"),
        ]
    };
    let wrong = app.post(&carla, "/cohorts/quiet", &fields("Loud", "2027-03-01")).await.expect(422);
    wrong.says(r#"value="Loud""#).says("cannot come before the start");
    app.post(&carla, "/cohorts/quiet", &fields("Loud", "2027-07-01")).await.expect(303);
    app.post(&carla, "/cohorts/quiet", &fields("Louder", "2027-07-01")).await.expect(409);
    let (changed, modules) = app
        .read(|conn| {
            let cohort = store::by_slug(conn, "quiet")?;
            let modules = store::modules(conn, cohort.id)?;
            Ok((cohort, modules))
        })
        .await;
    assert_eq!((changed.name.as_str(), changed.cascade_target, changed.revision), ("Loud", 3, 2));
    assert!(!modules[0].required && modules[0].due_on.is_none());
    let unknown = [("revision", "2"), ("modules", "no-such-module")];
    app.post(&carla, "/cohorts/quiet", &unknown).await.expect(422);
    // Somebody else may coordinate, too; the last one stays.
    let path = "/cohorts/quiet/coordinators";
    app.post(&carla, path, &[("email", "x")]).await.expect(422).says(r#"value="Loud""#);
    let alone = format!("{path}/{}/removal", carla.id());
    app.post(&carla, &alone, &[]).await.expect(409);
    app.post(&carla, path, &[("email", "otto@test.example"), ("person_name", "Otto")]).await.expect(303);
    app.post(&carla, &alone, &[]).await.expect(303);
    app.get(&carla, "/cohorts/quiet").await.expect(404);
}

async fn a_trainer_gets_more_time_with_a_reason(app: TestApp) {
    let carla = coordinator(&app).await;
    let quiet = cohort(&app, &carla, new_cohort("Quiet")).await;
    let place = open_with(&app, &quiet, &["Ana Flores".into()]).await[0];
    accept(&app, place, "Ana Flores").await;
    let path = format!("/cohorts/quiet/people/{place}");
    let extension = format!("{path}/extension");
    app.post(&carla, &extension, &[("until", "2028-12-31")]).await.expect(422).says(r#"value="2028-12-31""#);
    app.post(&carla, &extension, &[("until", "2028-12-31"), ("reason", "Elections")]).await.expect(303);
    app.get(&carla, &path).await.expect(200).says("31 December 2028");
    app.post(&carla, &extension, &[("until", "")]).await.expect(303);
    app.get(&carla, &path).await.expect(200).says("30 June 2028");
    app.post(&carla, &format!("{path}/withdrawal"), &[]).await.expect(303);
    app.get(&carla, &path).await.expect(200).says("Has left");
    app.get(&carla, &format!("/cohorts/quiet/people/{}", Uuid::new_v4())).await.expect(404);
}

async fn programs_ask_for_the_same(app: TestApp) {
    let carla = coordinator(&app).await;
    let token = app.token(carla.id()).await;
    let json = serde_json::json!({
        "name": "API", "languages": ["en", "es"], "time_zone": "America/Bogota", "starts_on": "2027-03-08",
        "ends_on": "2027-06-30", "modules": [MODULE], "due_on": {"localising-the-sdgs": "2027-05-01"},
    });
    let made = app.post_json(&token, "/api/v1/cohorts", json).await.expect(201).json();
    assert_eq!((&made["slug"], &made["state"]), (&"api".into(), &"draft".into()));
    assert_eq!(made["modules"][0]["due_on"], "2027-05-01");
    let wrong = serde_json::json!({"people": ["a@test.example", "b"], "role": "trainer", "language": "es"});
    let refused = app.post_json(&token, "/api/v1/cohorts/api/invitations", wrong).await.expect(422).json();
    assert!(refused["errors"]["people.2"].as_str().unwrap().contains("Line 2"));
    let people = serde_json::json!({"people": ["a@test.example"], "role": "observer", "language": "es"});
    let invited = app.post_json(&token, "/api/v1/cohorts/api/invitations", people.clone()).await.expect(200).json();
    assert_eq!(invited["invited"].as_array().unwrap().len(), 1);
    let again = app.post_json(&token, "/api/v1/cohorts/api/invitations", people).await.expect(200).json();
    assert_eq!(again["already"][0], "a@test.example");
    let opened = app.post_json(&token, "/api/v1/cohorts/api/opening", serde_json::json!({})).await.expect(200).json();
    assert_eq!(opened["state"], "open");
    app.post_json(&token, "/api/v1/cohorts/api/closing", serde_json::json!({})).await.expect(409);
    let list = app.get(&token, "/api/v1/cohorts?state=open").await.expect(200).json();
    assert_eq!(list["items"][0]["counts"]["waiting"], 1);
    let people = app.get(&token, "/api/v1/cohorts/api/people?role=observer").await.expect(200).json();
    assert_eq!(people["items"][0]["standing"], "invited");
    let stranger = app.person("Ana Flores").await;
    let stranger = app.token(stranger).await;
    app.get(&stranger, "/api/v1/cohorts/api").await.expect(404);
}

/// Whatever somebody's roles and places are: what the list shows them is what they may see.
async fn the_list_and_the_rule_agree(app: TestApp) {
    let sections = app.read(associations::store::sections).await;
    let mut random = StdRng::seed_from_u64(11);
    let carla = coordinator(&app).await;
    let mut all = Vec::new();
    for at in 0..8 {
        let section_id = (at % 3 != 0).then(|| sections[at % 3].id);
        all.push(cohort(&app, &carla, NewCohort { section_id, ..new_cohort(&format!("Cohort {at}")) }).await);
    }
    for number in 0..20 {
        let id = app.person(&format!("Person {number}")).await;
        for _ in 0..random.random_range(0..3) {
            let (role, scope): (Role, Uuid) = match random.random_range(0..8) {
                0 => (Role::Administrator, Uuid::nil()),
                1 => (Role::Coordinator, Uuid::nil()),
                2..=4 => (Role::SectionCoordinator, sections[random.random_range(0..4)].id.into()),
                _ => (Role::CohortCoordinator, all[random.random_range(0..8)].id.into()),
            };
            app.write(move |tx| relais::accounts::store::roles::grant(tx, Cause::OPERATOR, id, role, scope)).await;
        }
        for cohort in &all {
            let state = EnrolmentState::ALL[random.random_range(0..EnrolmentState::ALL.len())];
            if random.random_range(0..3) == 0 {
                let cohort = cohort.id;
                app.write(move |tx| place(tx, cohort, id, state)).await;
            }
        }
        let grants = app.read(move |conn| relais::accounts::store::roles::of(conn, id)).await;
        let viewer = Viewer {
            id,
            name: "Anybody".into(),
            language: Language::ENGLISH,
            zone: chrono_tz::UTC,
            grants,
            channel: relais::accounts::Channel::Web,
        };
        let visible = policy::visible_to(&viewer);
        let listed = app.read(move |conn| store::list(conn, &visible, &Filter::default(), 100)).await;
        for cohort in &all {
            let own = {
                let cohort = cohort.id;
                app.read(move |conn| store::place_of(conn, cohort, id)).await
            };
            let is_listed = listed.iter().any(|one| one.id == cohort.id);
            let may = policy::can_see(&viewer, cohort, own.as_ref());
            assert_eq!(is_listed, may, "{:?} {:?} {}", viewer.grants, own, cohort.slug);
        }
    }
}

/// A place in any state, as no journey makes it.
fn place(tx: &mut Tx, cohort: relais::cohorts::CohortId, person: PersonId, state: EnrolmentState) -> Result<()> {
    use relais::db::schema::enrolments;
    diesel::insert_into(enrolments::table)
        .values((
            enrolments::id.eq(tx.id::<EnrolmentId>()),
            enrolments::cohort_id.eq(cohort),
            enrolments::person_id.eq(person),
            enrolments::role.eq(EnrolmentRole::Trainer),
            enrolments::state.eq(state),
            enrolments::invitation.eq(0),
            enrolments::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}

on_both_engines!(
    a_cohort_is_opened_and_a_trainer_joins,
    strangers_see_nothing,
    a_new_invitation_replaces_the_earlier_one,
    the_last_place_is_given_once,
    an_invitation_changes_nothing_about_who_was_here_before,
    the_course_is_completed_by_its_required_modules,
    the_matrix_shows_who_is_stuck,
    fifty_rows_cost_as_many_queries_as_one,
    settings_are_changed_by_one_at_a_time,
    a_trainer_gets_more_time_with_a_reason,
    programs_ask_for_the_same,
    the_list_and_the_rule_agree,
);
