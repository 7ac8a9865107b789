//! Settings, more time, programs, and who sees what.

use relais::cohorts::life;

use super::*;

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

async fn a_module_opens_on_its_day(app: TestApp) {
    let carla = coordinator(&app).await;
    let quiet = cohort(&app, &carla, new_cohort("Quiet")).await;
    let place = open_with(&app, &quiet, &["Ana Flores".into()]).await[0];
    let ana = accept(&app, place, "Ana Flores").await;
    let fields = |opens: &'static str, revision: &'static str| {
        [
            ("revision", revision),
            ("name", "Quiet"),
            ("languages", "en"),
            ("time_zone", "UTC"),
            ("starts_on", "2027-03-08"),
            ("ends_on", "2027-06-30"),
            ("modules", MODULE),
            ("opens_on.localising-the-sdgs", opens),
            ("due_on.localising-the-sdgs", "2027-04-01"),
        ]
    };
    let wrong = app.post(&carla, "/cohorts/quiet", &fields("2027-04-02", "1")).await.expect(422);
    wrong.says("cannot be due before it opens").says(r#"value="2027-04-02""#);
    app.post(&carla, "/cohorts/quiet", &fields("2027-03-15", "1")).await.expect(303);
    app.get(&carla, "/cohorts/quiet/settings").await.expect(200).says(r#"value="2027-03-15""#);
    let session = app.sign_in(ana).await;
    app.get(&session, "/cohorts/quiet").await.expect(200).says("opens 15 March 2027");
    app.get(&session, "/home").await.expect(200).is_silent_on("Go on learning");
    app.clock.advance(TimeDelta::days(14));
    app.get(&app.sign_in(ana).await, "/cohorts/quiet").await.expect(200).is_silent_on("opens 15 March 2027");
    let token = app.token(carla.id()).await;
    let shown = app.get(&token, "/api/v1/cohorts/quiet").await.expect(200).json();
    assert_eq!(shown["modules"][0]["opens_on"], "2027-03-15");
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
    assert_eq!(people["items"][0]["status"], "invited");
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
            app.write(move |tx| {
                relais::people::accounts::actions::roles::grant_as(tx, Cause::OPERATOR, id, role, scope)
            })
            .await;
        }
        for cohort in &all {
            let state = EnrolmentState::ALL[random.random_range(0..EnrolmentState::ALL.len())];
            if random.random_range(0..3) == 0 {
                let cohort = cohort.id;
                app.write(move |tx| place(tx, cohort, id, state)).await;
            }
        }
        let grants = app.read(move |conn| relais::people::accounts::store::roles::of(conn, id)).await;
        let viewer = Viewer {
            id,
            name: "Anybody".into(),
            language: Language::ENGLISH,
            zone: Zone::UTC,
            grants,
            takes_part: false,
            channel: relais::people::accounts::Channel::Web,
            confirmed_at: None,
            in_person: true,
            lacks_second_factor: false,
            scopes: None,
        };
        let visible = policy::visible_to(&viewer);
        let listed = app
            .read(move |conn| {
                life::store::list(conn, &visible, &CohortFilter::default(), &relais::platform::web::Turn::First, 100)
            })
            .await;
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
fn place(
    tx: &mut Tx,
    cohort: relais::cohorts::common::CohortId,
    person: PersonId,
    state: EnrolmentState,
) -> Result<()> {
    use relais::platform::db::schema::enrolments;
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
    settings_are_changed_by_one_at_a_time,
    a_module_opens_on_its_day,
    a_trainer_gets_more_time_with_a_reason,
    programs_ask_for_the_same,
    the_list_and_the_rule_agree,
);
