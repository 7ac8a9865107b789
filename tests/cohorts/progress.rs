//! Who has done what, and who is stuck.

use relais::cohorts::enrolment;
use relais::platform::web::Turn;

use super::*;

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
    app.get(&carla, "/cohorts/quiet?status=completed").await.expect(200).says("Ana Flores");
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
    let page = page.says("One person is stuck").says("stuck 20 days").says("not begun").says("today").says("done 21");
    // A square of five lessons, one done: a fifth, and framed where she has stopped.
    page.says("class=\"f1 at\">1 <span class=\"unseen\">stopped here").says("class=\"ok\">✓");
    let order = async |path: &str| {
        let page = app.get(&carla, path).await.expect(200);
        let place = |name: &str| page.body.find(name);
        let mut names: Vec<&str> = vec!["Ana Flores", "Bea Gil", "Cleo Paz", "Dora Sy"];
        names.retain(|name| place(name).is_some());
        names.sort_by_key(|name| place(name));
        names.iter().map(|name| &name[..1]).collect::<String>()
    };
    // Whoever needs a hand first; by name; by how far they are in a module; only some.
    assert_eq!(order("/cohorts/quiet/progress").await, "ABCD");
    assert_eq!(order("/cohorts/quiet/progress?sort=name").await, "ABCD");
    assert_eq!(order(&format!("/cohorts/quiet/progress?sort={MODULE}")).await, "BACD");
    assert_eq!(order("/cohorts/quiet/progress?status=completed&sort=name").await, "D");
    assert_eq!(order("/cohorts/quiet/progress?q=cleo").await, "C");
    let narrowed = app.get(&carla, &format!("/cohorts/quiet/progress?status=stuck&sort={MODULE}")).await.expect(200);
    let narrowed =
        narrowed.says("?status&#x3D;not-begun&amp;sort&#x3D;localising-the-sdgs").says("aria-sort=\"ascending\"");
    narrowed.says("name=\"sort\" value=\"localising-the-sdgs\"").is_silent_on("One person is stuck");
    app.get(&carla, "/cohorts/quiet/progress?status=stuck").await.says("Ana Flores").is_silent_on("Cleo Paz");
    app.get(&carla, "/cohorts/quiet?q=BEA").await.says("Bea Gil").is_silent_on("Ana Flores");
    let token = app.token(carla.id()).await;
    let matrix = app.get(&token, "/api/v1/cohorts/quiet/progress").await.expect(200).json();
    assert_eq!(matrix["items"][0]["status"], "stuck");
    assert_eq!(matrix["items"][0]["stopped_in"], MODULE);
    // One, none, one and five lessons of five, by four people.
    assert_eq!((&matrix["means"][0], &matrix["total"]), (&35.into(), &4.into()));
    assert_eq!(matrix["items"][0]["modules"][0]["done"], 1);
    assert_eq!(matrix["items"][3]["modules"][0]["done"], matrix["modules"][0]["lessons"]);
    // The filters and the words agree about everybody, and so do the counts.
    let (id, now) = (quiet.id, app.clock.now());
    let all = app
        .read(move |conn| {
            enrolment::store::people(conn, id, &taught(), &PeopleFilter::default(), now, &Turn::First, 100)
        })
        .await;
    let status_of = |place: &relais::cohorts::enrolment::EnrolledPerson| {
        let enrolment = &place.enrolment;
        relais::cohorts::enrolment::rules::status(enrolment.state, enrolment.invited_at, place.active_at, now)
    };
    for status in ProgressStatus::ALL {
        let filter = PeopleFilter { status: Some(*status), ..PeopleFilter::default() };
        let found =
            app.read(move |conn| enrolment::store::people(conn, id, &taught(), &filter, now, &Turn::First, 100)).await;
        let expected: Vec<EnrolmentId> =
            all.iter().filter(|place| status_of(place) == *status).map(|place| place.enrolment.id).collect();
        assert_eq!(found.iter().map(|place| place.enrolment.id).collect::<Vec<_>>(), expected, "{status}");
    }
    let counts = app.read(move |conn| enrolment::store::counts(conn, &[id], now)).await[&id];
    assert_eq!((counts.trainers, counts.completed, counts.not_begun, counts.stuck), (4, 1, 1, 1));
}

/// The module that is taught in these cohorts.
fn taught() -> [ModuleSlug; 1] {
    [MODULE.parse().unwrap()]
}

async fn people_are_listed_by_name_as_people_read_names(app: TestApp) {
    let carla = coordinator(&app).await;
    let quiet = cohort(&app, &carla, new_cohort("Quiet")).await;
    let sorted = ["ada Bell", "Ærøs Dahl", "Émile Sy", "Emma Gil", "Œdipe Roi", "Olga Paz", "Zoé Ba"];
    let invitee = |(at, name): (usize, &str)| Invitee {
        email: format!("p{at}@test.example").parse().unwrap(),
        name: name.to_owned(),
        role: EnrolmentRole::Trainer,
        language: Language::ENGLISH,
    };
    let people: Vec<Invitee> = sorted.into_iter().rev().enumerate().map(invitee).collect();
    let (signer, of) = (app.parts.site.signer.clone(), quiet.clone());
    app.write(move |tx| enrolment::actions::invite_as(tx, Cause::OPERATOR, &signer, &of, &people)).await;
    // Page by page, on either engine.
    let (id, now) = (quiet.id, app.clock.now());
    let mut listed: Vec<String> = Vec::new();
    let mut turn = Turn::First;
    loop {
        let page = app
            .read(move |conn| enrolment::store::people(conn, id, &taught(), &PeopleFilter::default(), now, &turn, 2))
            .await;
        let Some(last) = page.last() else { break };
        turn = Turn::After(last.enrolment.id);
        listed.extend(page.iter().map(|place| place.person.name.clone()));
    }
    assert_eq!(listed, sorted);
    for (asked, found) in [("oedipe", "Œdipe"), ("%C5%92DIPE", "Œdipe"), ("aeros", "Ærøs"), ("emile", "Émile")] {
        let page = app.get(&carla, &format!("/cohorts/quiet?q={asked}")).await.expect(200);
        page.says(found).is_silent_on("Zoé Ba");
    }
}

async fn a_day_is_the_readers(app: TestApp) {
    let carla = coordinator(&app).await;
    let quiet = cohort(&app, &carla, new_cohort("Quiet")).await;
    let place = open_with(&app, &quiet, &["Ana Flores".to_owned()]).await[0];
    let ana = accept(&app, place, "Ana Flores").await;
    learns(&app, ana, "why-local", "2027-03-01T20:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap().into())
        .await;
    app.get(&carla, "/cohorts/quiet").await.expect(200).says("1 March 2027").is_silent_on("2 March 2027");
    let id = carla.id();
    app.write(move |tx| {
        use relais::platform::db::schema::people;
        diesel::update(people::table.find(id)).set(people::time_zone.eq("Pacific/Auckland")).execute(tx.conn)?;
        Ok(())
    })
    .await;
    app.get(&carla, "/cohorts/quiet").await.expect(200).says("2 March 2027").is_silent_on("1 March 2027");
}

async fn fifty_rows_cost_as_many_queries_as_one(app: TestApp) {
    let carla = coordinator(&app).await;
    let quiet = cohort(&app, &carla, new_cohort("Quiet")).await;
    let names: Vec<String> = (0..52).map(|number| format!("Person {number:02}")).collect();
    let places = open_with(&app, &quiet, &names).await;
    let signer = app.parts.site.signer.clone();
    let accepted = places.clone();
    app.write(move |tx| {
        accepted.iter().try_for_each(|place| {
            enrolment::actions::accept(tx, &signer, &enrolment::links::token(&signer, *place, 1), None).map(drop)
        })
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
            let places =
                enrolment::store::people(conn, id, &taught(), &PeopleFilter::default(), now, &Turn::First, limit)?;
            let people: Vec<PersonId> = places.iter().map(|place| place.person.id).collect();
            relais::learning::progress::store::summaries(conn, &people, &taught())?;
            conn.set_instrumentation(|_: InstrumentationEvent<'_>| {});
            Ok((places.len(), queries.load(Ordering::Relaxed)))
        })
    };
    let (one, fifty) = (count(1).await, count(50).await);
    assert_eq!((one.0, fifty.0), (1, 50));
    assert_eq!(one.1, fifty.1);
    // Who, what they last did, how far they are.
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

async fn forty_people_stand_on_a_sheet(app: TestApp) {
    let carla = coordinator(&app).await;
    let (mut cost, mut rows) = (Vec::new(), Vec::new());
    for (slug, count) in [("Small", 1), ("Large", 52)] {
        let cohort = cohort(&app, &carla, new_cohort(slug)).await;
        let names: Vec<String> = (0..count).map(|number| format!("{slug} {number:02}")).collect();
        let places = open_with(&app, &cohort, &names).await;
        let signer = app.parts.site.signer.clone();
        app.write(move |tx| {
            let mut links = places.iter().map(|place| enrolment::links::token(&signer, *place, 1));
            links.try_for_each(|link| enrolment::actions::accept(tx, &signer, &link, None).map(drop))
        })
        .await;
        let carla = app.sign_in(carla.id()).await;
        let address = format!("/cohorts/{}/progress", cohort.slug);
        cost.push(app.cost(&carla, &address).await);
        let page = app.get(&carla, &address).await.expect(200);
        rows.push((
            page.body.matches("<table").count(),
            page.body.matches("<th scope=\"row\"><input type=\"checkbox\" name=\"who\"").count(),
        ));
        if count == 52 {
            let page = page.says("52 people have not begun").says("all 52").says("Large 39").is_silent_on("Large 40");
            let next = page.body.split("/progress?after&#x3D;").nth(1).unwrap().split('"').next().unwrap().to_owned();
            let rest = app.get(&carla, &format!("/cohorts/large/progress?after={next}")).await.expect(200);
            rest.says("Large 40").says("Large 51").is_silent_on("Large 39").says("all 52");
        }
    }
    // Two tables beside each other where there are many.
    assert_eq!(rows, [(1, 1), (2, 40)]);
    assert_eq!(cost[0], cost[1], "as many queries for one person as for all");
    assert!(cost[0] <= 14, "{cost:?}");
}

on_both_engines!(
    the_course_is_completed_by_its_required_modules,
    the_matrix_shows_who_is_stuck,
    people_are_listed_by_name_as_people_read_names,
    a_day_is_the_readers,
    fifty_rows_cost_as_many_queries_as_one,
    forty_people_stand_on_a_sheet,
);
