//! Two read each application, and neither sees the other's score before giving one: on the page, in the list, the files and the API.

use actix_web::test::TestRequest;
use relais::cohorts::applications::policy as review_policy;
use relais::people::accounts::store as people_store;

use super::*;

async fn reviewer(app: &TestApp, carla: &Actor, name: &str) -> Actor {
    let person = app.somebody(name).await;
    let email = format!("{}@test.example", name.to_lowercase().replace(' ', "."));
    let fields = [("reviewer_email", email.as_str()), ("reviewer_name", "")];
    app.post(carla, "/cohorts/quiet/call/reviewers", &fields).await.expect(303);
    person
}

async fn two_read_and_neither_sees_the_other(app: TestApp) {
    let carla = called(&app, None).await;
    let (rosa, tom) = (reviewer(&app, &carla, "Rosa Reader").await, reviewer(&app, &carla, "Tom Third").await);
    let (ana, bea) =
        (applies(&app, "ana@town.example", "Ana Flores").await, applies(&app, "bea@town.example", "Bea Gil").await);
    let page = format!("/cohorts/quiet/applications/{ana}");
    // People can still change theirs.
    score(&app, &rosa, ana, "4", "Solid").await.expect(409);
    close(&app);
    app.get(&rosa, "/calls").await.expect(200).says("Applications that you read").says("/cohorts/quiet/applications");
    app.get(&rosa, "/cohorts/quiet/applications").await.expect(200).says("2 applications wait for your score");
    score(&app, &rosa, ana, "6", "Solid").await.expect(422).says("Solid");
    score(&app, &rosa, ana, "4", "Solid work").await.expect(303);
    score(&app, &rosa, ana, "4", "Solid work").await.expect(303);
    // While nobody else has given a score she may change hers.
    score(&app, &rosa, ana, "5", "Solid work").await.expect(303);
    app.get(&rosa, &page).await.expect(200).says("Solid work");

    // Carla sees that there is a score, and not which.
    app.get(&carla, &page)
        .await
        .expect(200)
        .says("Somebody has given a score")
        .is_silent_on("Solid work")
        .is_silent_on("Rosa");
    let token = app.token(carla.id()).await;
    let json = app.get(&token, &format!("/api/v1{page}")).await.expect(200).json();
    assert_eq!(
        (&json["given"], &json["mean"], &json["scores"]),
        (&serde_json::json!([]), &serde_json::Value::Null, &1.into())
    );
    for list in ["", "?sort=mean"] {
        let items = app.get(&token, &format!("/api/v1/cohorts/quiet/applications{list}")).await.expect(200).json();
        assert!(items["items"].as_array().unwrap().iter().all(|one| one["mean"].is_null()), "{items}");
        // One score alone does not show in the order.
        assert_eq!(items["items"][0]["name"], "Ana Flores");
    }
    let file = app.get(&carla, "/cohorts/quiet/applications.csv").await.expect(200);
    file.says("Ana Flores").says("Why do you want to take part?").is_silent_on("Solid work");

    let given = app.send(
        &token,
        TestRequest::put().uri(&format!("/api/v1{page}/score")).set_json(serde_json::json!({"score": 2})),
    );
    let given = given.await.expect(200).json();
    assert_eq!((&given["mean"], given["given"].as_array().unwrap().len()), (&3.5.into(), 2));
    app.get(&carla, &page).await.expect(200).says("Solid work");
    // Who has seen the other's keeps their own, and nobody is the third.
    score(&app, &carla, ana, "5", "").await.expect(409);
    score(&app, &rosa, ana, "1", "").await.expect(409);
    score(&app, &tom, ana, "1", "").await.expect(409);
    score(&app, &tom, bea, "5", "").await.expect(303);
    score(&app, &rosa, bea, "5", "").await.expect(303);
    let sorted = app.get(&token, "/api/v1/cohorts/quiet/applications?sort=mean").await.expect(200).json();
    assert_eq!(sorted["items"][0]["name"], "Bea Gil");
    let few = app.get(&token, "/api/v1/cohorts/quiet/applications?sex=men").await.expect(200).json();
    assert_eq!(few["total"], 0);
    app.get(&carla, "/cohorts/quiet/applications?sex=women&country=SN&sort=mean").await.expect(200).says("Ana Flores");
    app.get(&carla, "/cohorts/quiet/applications.xlsx").await.expect(200);

    // They decide nothing, and see nothing once it ends.
    decide(&app, &rosa, &[ana], "accepted").await.expect(404);
    app.get(&rosa, "/cohorts/quiet/applications/balance").await.expect(403);
    app.get(&rosa, "/cohorts/quiet/call").await.expect(403);
    let end = format!("/cohorts/quiet/call/reviewers/{}/removal", tom.id());
    app.post(&carla, &end, &[]).await.expect(303);
    app.post(&carla, &end, &[]).await.expect(404);
    app.get(&tom, "/cohorts/quiet/applications").await.expect(404);
}

async fn nobody_reads_their_own(app: TestApp) {
    let carla = called(&app, None).await;
    let rosa = reviewer(&app, &carla, "Rosa Reader").await;
    let own = applies(&app, "rosa.reader@test.example", "Rosa Reader").await;
    close(&app);
    score(&app, &rosa, own, "5", "").await.expect(409);
    app.get(&rosa, &format!("/cohorts/quiet/applications/{own}")).await.expect(200).says("your own application");
}

async fn others_see_nothing(app: TestApp) {
    let carla = called(&app, None).await;
    let ana = applies(&app, "ana@town.example", "Ana Flores").await;
    close(&app);
    let stranger = app.somebody("Sam Stranger").await;
    let place = open_trainer(&app).await;
    for (actor, status) in [(&stranger, 404), (&place, 403)] {
        for page in [
            "applications",
            "applications.csv",
            "call",
            "applications/balance",
            "applications/import",
            "applications/chosen",
        ] {
            app.get(actor, &format!("/cohorts/quiet/{page}")).await.expect(status);
        }
        app.get(actor, &format!("/cohorts/quiet/applications/{ana}")).await.expect(status);
        score(&app, actor, ana, "5", "").await.expect(status);
        decide(&app, actor, &[ana], "accepted").await.expect(status);
        app.post(actor, "/cohorts/quiet/applications/answers", &[]).await.expect(status);
        app.post(actor, "/cohorts/quiet/call", &CALL).await.expect(status);
    }
    app.get(&Actor::Anonymous, "/cohorts/quiet/applications").await.expect(303);
    app.get(&carla, "/cohorts/quiet/applications/00000000-0000-0000-0000-000000000007").await.expect(404);
}

/// A trainer of the cohort.
async fn open_trainer(app: &TestApp) -> Actor {
    let signer = app.parts.site.signer.clone();
    let invitee = Invitee {
        email: "luis@test.example".parse().unwrap(),
        name: "Luis Paz".into(),
        role: EnrolmentRole::Trainer,
        language: Language::ENGLISH,
    };
    let place = app
        .write(move |tx| {
            let cohort = store::by_slug(tx.conn, "quiet")?;
            Ok(enrolment::actions::invite_as(tx, Cause::OPERATOR, &signer, &cohort, &[invitee])?.invited[0])
        })
        .await;
    let person = accept(app, place, "Luis Paz").await;
    app.sign_in(person).await
}

async fn whoever_may_read_finds_it_in_the_list(app: TestApp) {
    let carla = called(&app, None).await;
    let rosa = reviewer(&app, &carla, "Rosa Reader").await;
    let ada = app.administrator().await;
    let stranger = app.somebody("Sam Stranger").await;
    let section = app.read(associations::store::sections).await.remove(0);
    let sven = app.with_role("Sven Section", Role::SectionCoordinator, section.id).await;
    let other = NewCohort { section_id: Some(section.id), ..new_cohort("Loud") };
    cohort(&app, &ada, other).await;
    app.post(&ada, "/cohorts/loud/call", &CALL).await.expect(303);
    for (actor, sees) in [
        (&carla, vec!["quiet"]),
        (&rosa, vec!["quiet"]),
        (&ada, vec!["loud", "quiet"]),
        (&sven, vec!["loud"]),
        (&stranger, vec![]),
    ] {
        let id = actor.id();
        let (listed, single) = app
            .read(move |conn| {
                let viewer = people_store::people::by_link(conn, id)?.unwrap();
                let mut listed: Vec<String> = calls::readable(conn, &review_policy::readable_by(&viewer))?
                    .into_iter()
                    .map(|(_, cohort)| cohort.slug)
                    .collect();
                listed.sort();
                let mut single = Vec::new();
                for slug in ["loud", "quiet"] {
                    let cohort = store::by_slug(conn, slug)?;
                    let call = calls::of_cohort(conn, cohort.id)?.unwrap();
                    let is_reviewer = calls::is_reviewer(conn, call.id, viewer.id)?;
                    if review_policy::can_read(&viewer, &cohort, is_reviewer) {
                        single.push(slug.to_owned());
                    }
                }
                Ok((listed, single))
            })
            .await;
        assert_eq!((&listed, &single), (&single, &sees.iter().map(|slug| (*slug).to_owned()).collect::<Vec<_>>()));
    }
}

on_both_engines!(
    two_read_and_neither_sees_the_other,
    nobody_reads_their_own,
    others_see_nothing,
    whoever_may_read_finds_it_in_the_list,
);
