//! From a draft to the record: opening, inviting, accepting.

use relais::cohorts::enrolment;
use relais::people::accounts::store::audit;
use relais::platform::web::Turn;

use super::*;

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
    app.post(&carla, path, &fields).await.expect(200).says("These were here before").says("ana@test.example");
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
    let ana = app
        .read(move |conn| {
            enrolment::store::people(conn, made.id, &[], &PeopleFilter::default(), monday(), &Turn::First, 9)
        })
        .await;
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
    let filter = audit::AuditFilter { kind: Some("security".into()), ..audit::AuditFilter::default() };
    let signed_in = app.read(move |conn| audit::list(conn, &filter, &Turn::First, 9)).await;
    assert_eq!((signed_in.len(), &signed_in[0].details["way"]), (1, &serde_json::json!("invitation")));
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
    assert_eq!(statuses, [303, 303]);
    let waits = if first.location().starts_with("/invitations/") { (first, &ana) } else { (second, &luis) };
    assert!(waits.0.location().starts_with("/invitations/"), "{}", waits.0.location());
    let page = app.get(&Actor::Anonymous, waits.1).await.expect(200);
    page.says("You are the first on the waiting list").is_silent_on("Yes, I take part");
}

async fn who_waits_moves_up_in_order(app: TestApp) {
    let carla = coordinator(&app).await;
    let cohort = cohort(&app, &carla, NewCohort { capacity: Some(1), ..new_cohort("Small") }).await;
    let names = ["Ana Flores", "Bea Gil", "Cleo Paz", "Dan Ruiz"].map(str::to_owned);
    let places = open_with(&app, &cohort, &names).await;
    let state = async |at: usize| {
        let place = places[at];
        app.read(move |conn| store::enrolment(conn, place)).await.state
    };
    for (at, name) in names.iter().enumerate() {
        accept(&app, places[at], name).await;
        app.clock.advance(TimeDelta::minutes(1));
    }
    assert_eq!(state(0).await, EnrolmentState::Enrolled);
    // Pressed once more, they stay where they are in the row.
    let fields = [("name", "Bea Gil"), ("language", "en"), ("time_zone", "UTC"), ("country", "")];
    app.post(&Actor::Anonymous, &link(&app, places[1], 1), &fields).await.expect(303);
    app.get(&Actor::Anonymous, &link(&app, places[3], 1)).await.expect(200).says("2 people wait in front of you");
    app.get(&carla, "/cohorts/small").await.expect(200).says("waits for a place since");
    let bea = app
        .read({
            let place = places[1];
            move |conn| Ok(store::enrolment(conn, place)?.person_id)
        })
        .await;
    app.get(&app.sign_in(bea).await, "/cohorts/small").await.expect(404);
    // Cleo wants none any more; Ana leaves: Bea is the next, and hears of it.
    app.post(&Actor::Anonymous, &format!("{}/refusal", link(&app, places[2], 1)), &[]).await.expect(303);
    let ana = app
        .read({
            let place = places[0];
            move |conn| Ok(store::enrolment(conn, place)?.person_id)
        })
        .await;
    app.post(&app.sign_in(ana).await, "/cohorts/small/leaving", &[]).await.expect(303);
    assert_eq!((state(1).await, state(3).await), (EnrolmentState::Enrolled, EnrolmentState::Invited));
    app.get(&app.sign_in(bea).await, "/cohorts/small").await.expect(200);
    let told: Vec<String> = app
        .read(|conn| {
            use relais::platform::db::schema::news;
            Ok(news::table.filter(news::word.eq("place-free")).select(news::path).load(conn)?)
        })
        .await;
    assert_eq!(told, ["/cohorts/small"]);
    // With more places, whoever waits comes in.
    let fields = [
        ("revision", "1"),
        ("name", "Small"),
        ("languages", "en"),
        ("time_zone", "UTC"),
        ("starts_on", "2027-03-08"),
        ("ends_on", "2027-06-30"),
        ("capacity", "2"),
        ("modules", MODULE),
    ];
    app.post(&carla, "/cohorts/small", &fields).await.expect(303);
    assert_eq!((state(2).await, state(3).await), (EnrolmentState::Declined, EnrolmentState::Enrolled));
}

async fn twenty_at_once_take_no_more_than_there_are_places(app: TestApp) {
    let carla = coordinator(&app).await;
    let cohort = cohort(&app, &carla, NewCohort { capacity: Some(7), ..new_cohort("Small") }).await;
    let names: Vec<String> = (1..=20).map(|number| format!("Ana{number} Flores")).collect();
    let links: Vec<String> = open_with(&app, &cohort, &names).await.iter().map(|place| link(&app, *place, 1)).collect();
    let all = links.iter().map(|link| app.post(&Actor::Anonymous, link, &[]));
    let answers = futures_util::future::join_all(all).await;
    let came = answers.iter().filter(|answer| answer.status == 303).count();
    assert_eq!(came, 20, "{:?}", answers.iter().map(|answer| answer.status).collect::<Vec<_>>());
    assert_eq!(answers.iter().filter(|answer| answer.location().starts_with("/invitations/")).count(), 13);
    let id = cohort.id;
    let here = app.read(move |conn| store::active_in(conn, id, EnrolmentRole::Trainer)).await;
    assert_eq!(here, 7);
    assert_eq!(app.read(move |conn| store::get(conn, id)).await.capacity, Some(7));
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
    let person = app.read(move |conn| relais::people::accounts::store::people::get(conn, id)).await;
    assert_eq!(person.name, "Ana Flores");
}

on_both_engines!(
    a_cohort_is_opened_and_a_trainer_joins,
    strangers_see_nothing,
    a_new_invitation_replaces_the_earlier_one,
    the_last_place_is_given_once,
    who_waits_moves_up_in_order,
    twenty_at_once_take_no_more_than_there_are_places,
    an_invitation_changes_nothing_about_who_was_here_before,
);
