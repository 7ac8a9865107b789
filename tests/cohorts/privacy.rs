//! What those who coordinate learn of somebody: nothing before they accept, nothing new after they left, and nothing of
//! what they do elsewhere.

use relais::cohorts::common::EnrolmentState;
use relais::people::accounts::{Profile, actions};
use relais::platform::db::schema::enrolments;
use serde_json::{Value, json};

use super::*;

/// The rows of a cohort's people as programs get them.
async fn listed(app: &TestApp, coordinator: &Actor, path: &str) -> Vec<Value> {
    let token = app.token(coordinator.id()).await;
    app.get(&token, &format!("/api/v1{path}")).await.expect(200).json()["items"].as_array().unwrap().clone()
}

/// Somebody whose account says what no coordinator typed: it reads French, lives in Dakar, and learned today.
async fn account(app: &TestApp) -> PersonId {
    let id = app.person("Ana").await;
    let profile = Profile {
        name: "Ana Real-Name".into(),
        language: "fr".parse().unwrap(),
        time_zone: "Africa/Dakar".parse().unwrap(),
        country: None,
    };
    app.write(move |tx| actions::profile::change_as(tx, Cause::OPERATOR, id, &profile)).await;
    app.sign_in(id).await;
    learns(app, id, "welcome", monday()).await;
    id
}

/// Invites an account and an address that nobody has, in one breath.
async fn invited(app: &TestApp, carla: &Actor) -> (Cohort, PersonId) {
    let cohort = cohort(app, carla, new_cohort("Quiet")).await;
    app.post(carla, "/cohorts/quiet/opening", &[]).await.expect(303);
    let ana = account(app).await;
    let people = "Ana Typed <ana@test.example>; Nobody Typed <nobody@test.example>";
    let fields = [("people", people), ("role", "trainer"), ("language", "es")];
    let done = app.post(carla, "/cohorts/quiet/invitations", &fields).await.expect(200);
    done.says("Ana Typed").says("nobody@test.example").is_silent_on("Real-Name");
    (cohort, ana)
}

async fn nothing_before_they_accept(app: TestApp) {
    let carla = coordinator(&app).await;
    let (cohort, ana) = invited(&app, &carla).await;
    let id = ana.to_string();

    // For programs, both are the same but for what was typed.
    let mut rows = listed(&app, &carla, "/cohorts/quiet/people").await;
    assert_eq!(rows.iter().map(|row| row["name"].clone()).collect::<Vec<_>>(), ["Ana Typed", "Nobody Typed"]);
    let places: Vec<String> = rows.iter().map(|row| row["enrolment_id"].as_str().unwrap().to_owned()).collect();
    for row in &mut rows {
        for typed in ["enrolment_id", "name", "email"] {
            row[typed] = json!(null);
        }
    }
    assert_eq!(rows[0], rows[1]);
    assert_eq!((&rows[0]["person_id"], &rows[0]["active_at"]), (&Value::Null, &Value::Null));

    // Nor does a page tell more, be it by its order or by what finds them.
    let (place, mails) = (format!("/cohorts/quiet/people/{}", places[0]), format!("/mails?cohort={}", cohort.id));
    for path in ["/cohorts/quiet", "/cohorts/quiet/progress", "/cohorts/quiet/reminders", &place, &mails] {
        let page = app.get(&carla, path).await.expect(200);
        page.is_silent_on("Real-Name").is_silent_on(&id).is_silent_on("Dakar").is_silent_on("1 March 2027, 9:00");
    }
    app.get(&carla, &place).await.expect(200).says("Ana Typed").is_silent_on("Last seen");
    for words in ["real", "Real-Name"] {
        app.get(&carla, &format!("/cohorts/quiet?q={words}")).await.expect(200).is_silent_on("Ana Typed");
    }
    app.get(&carla, "/cohorts/quiet?q=typed").await.expect(200).says("Ana Typed");
    let token = app.token(carla.id()).await;
    let reminders = app.get(&token, "/api/v1/cohorts/quiet/reminders").await.expect(200);
    reminders.says("Ana Typed").is_silent_on("Real-Name").is_silent_on(&id);

    // The mail is in French; its log does not say so, and is an administrator's to read.
    for mail in listed(&app, &carla, "/mails").await {
        assert_eq!(
            (&mail["language"], &mail["person"], &mail["has_body"]),
            (&Value::Null, &Value::Null, &json!(false))
        );
        let path = format!("/mails/{}", mail["id"].as_str().unwrap());
        app.get(&carla, &path).await.expect(200).says("for its reader alone").is_silent_on("Bonjour");
        app.get(&carla, &format!("{path}/html")).await.expect(404);
    }
    let ada = app.administrator().await;
    let seen = listed(&app, &ada, "/mails").await;
    assert!(seen.iter().any(|mail| mail["language"] == "fr" && mail["person"] == id.as_str()), "{seen:?}");
}

async fn only_the_cohort_while_they_take_part(app: TestApp) {
    let carla = coordinator(&app).await;
    let (_, ana) = invited(&app, &carla).await;
    let place = app.read(move |conn| Ok(store::of_person(conn, ana)?[0].id)).await;
    app.post(&Actor::Anonymous, &link(&app, place, 1), &[]).await.expect(303);
    let rows = listed(&app, &carla, "/cohorts/quiet/people?q=real").await;
    assert_eq!((&rows[0]["name"], &rows[0]["active_at"]), (&json!("Ana Real-Name"), &json!("2027-03-01T09:00:00Z")));

    // What they do in a module that is not of the cohort is not seen there.
    app.clock.set(crate::support::at("2027-03-20T09:00:00Z"));
    app.write(move |tx| {
        let learner = learner(tx, ana)?;
        diesel::insert_into(lesson_progress::table)
            .values((
                lesson_progress::id.eq(tx.id::<AnyId>()),
                lesson_progress::learner_id.eq(learner),
                lesson_progress::module.eq("elsewhere"),
                lesson_progress::lesson.eq("private"),
                lesson_progress::started_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
        Ok(())
    })
    .await;
    let rows = listed(&app, &carla, "/cohorts/quiet/people?status=stuck").await;
    assert_eq!((rows.len(), &rows[0]["active_at"]), (1, &json!("2027-03-01T09:00:00Z")));

    // After they left, what was known stays, and nothing is added.
    app.post(&carla, &format!("/cohorts/quiet/people/{place}/withdrawal"), &[]).await.expect(303);
    let profile =
        Profile { name: "Ana New-Name".into(), language: "fr".parse().unwrap(), time_zone: Zone::UTC, country: None };
    app.write(move |tx| actions::profile::change_as(tx, Cause::OPERATOR, ana, &profile)).await;
    let rows = listed(&app, &carla, "/cohorts/quiet/people?status=withdrawn").await;
    assert_eq!((&rows[0]["name"], &rows[0]["active_at"]), (&json!("Ana Real-Name"), &Value::Null));
    let page = app.get(&carla, &format!("/cohorts/quiet/people/{place}")).await.expect(200);
    page.says("Ana Real-Name").is_silent_on("New-Name").is_silent_on("1 March 2027").is_silent_on("lesson");
    // Invited once more, they are strangers again.
    let fields = [("people", "ana@test.example"), ("role", "trainer"), ("language", "es")];
    app.post(&carla, "/cohorts/quiet/invitations", &fields).await.expect(200);
    app.get(&carla, "/cohorts/quiet").await.expect(200).says("Ana Real-Name").is_silent_on("New-Name");
}

/// What was promised and taught there stays, under the name that was known.
async fn what_they_promised_keeps_the_name_that_was_known(app: TestApp) {
    let w = crate::cascade::world::World::new(app).await;
    let delivery = w.reported(&w.awa, &[]).await;
    let commitment = format!("/commitments/{}", w.commitment("2027-05-01").await);
    let lists = ["/commitments", "/deliveries"].map(str::to_owned);
    let paths = [commitment, delivery, lists[0].clone(), lists[1].clone()];
    let rename = async |name: &'static str| {
        let profile = Profile { name: name.into(), language: Language::ENGLISH, time_zone: Zone::UTC, country: None };
        let id = w.awa.id();
        w.app.write(move |tx| actions::profile::change_as(tx, Cause::OPERATOR, id, &profile)).await;
    };
    rename("Awa Known").await;
    for path in &paths {
        w.app.get(&w.cora, path).await.expect(200).says("Awa Known");
    }
    w.app
        .post(&w.cora, &format!("/cohorts/{}/people/{}/withdrawal", w.cohort.slug, w.enrolment), &[])
        .await
        .expect(303);
    rename("Awa Newly-Named").await;
    let token = w.app.token(w.cora.id()).await;
    for path in &paths {
        w.app.get(&w.cora, path).await.expect(200).says("Awa Known").is_silent_on("Newly-Named");
        w.app.get(&token, &format!("/api/v1{path}")).await.expect(200).says("Awa Known").is_silent_on("Newly-Named");
    }
    // Nor do lists tell by what finds them.
    let total = async |path: &str| {
        w.app.get(&token, &format!("/api/v1{path}")).await.expect(200).json()["total"].as_i64().unwrap()
    };
    for list in &lists {
        w.app.get(&w.cora, &format!("{list}?q=newly")).await.expect(200).is_silent_on("Awa Known");
        w.app.get(&w.cora, &format!("{list}?q=known")).await.expect(200).says("Awa Known");
        for (words, found) in
            [("newly", 0), ("named", 0), ("known", 1), ("awa", 1), ("awa+known", 1), ("known+newly", 0)]
        {
            assert_eq!(total(&format!("{list}?q={words}")).await, found, "{list}: {words}");
        }
    }
    // Whoever is back is found by the name they have now.
    let place = w.enrolment;
    w.app
        .write(move |tx| {
            let back = enrolments::state.eq(EnrolmentState::Enrolled);
            diesel::update(enrolments::table.find(place)).set(back).execute(tx.conn)?;
            Ok(())
        })
        .await;
    for list in &lists {
        let found = (total(&format!("{list}?q=newly")).await, total(&format!("{list}?q=known")).await);
        assert_eq!(found, (1, 0), "{list}");
    }
}

on_both_engines!(
    nothing_before_they_accept,
    only_the_cohort_while_they_take_part,
    what_they_promised_keeps_the_name_that_was_known,
);
