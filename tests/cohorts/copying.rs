//! Copying a cohort.

use relais::reminders::rules::KindChoice;
use relais::reminders::{ReminderKind, store as reminders};
use serde_json::json;

use super::*;

const ID: &str = "0195f0a0-0000-7000-8000-0000000000c1";

async fn a_copy_has_everything_but_people_and_tells_nobody(app: TestApp) {
    let carla = coordinator(&app).await;
    let day = |text: &str| text.parse().unwrap();
    let mut new = new_cohort("First");
    new.capacity = Some(25);
    new.modules[0].opens_on = Some(day("2027-03-10"));
    let first = cohort(&app, &carla, new).await;
    let places = open_with(&app, &first, &["Ana Flores".to_owned()]).await;
    accept(&app, places[0], "Ana Flores").await;
    let (id, by) = (first.id, carla.id());
    let earlier = KindChoice { enabled: true, steps: Some(vec![2, 5]), ..KindChoice::default() };
    let choice = earlier.clone();
    app.write(move |tx| reminders::write_choice(tx, id, ReminderKind::Invitation, &choice, by)).await;
    let mails = outbox(&app).await.len();
    app.get(&carla, "/cohorts/first/settings").await.expect(200).says("Copy this cohort");
    app.get(&carla, "/cohorts/first/copy").await.expect(200).says(r#"value="First""#);
    let path = "/cohorts/first/copies";
    let wrong = [("id", ID), ("name", ""), ("starts_on", "2028-02-30")];
    app.post(&carla, path, &wrong).await.expect(422).says("2028-02-30");
    let fields = [("id", ID), ("name", "Second"), ("starts_on", "2028-03-06")];
    for _ in 0..2 {
        let made = app.post(&carla, path, &fields).await.expect(303);
        assert!(made.location().starts_with("/cohorts/second/settings"), "{}", made.location());
    }
    let (copy, modules, choices) = app
        .read(|conn| {
            let copy = store::by_slug(conn, "second")?;
            let modules = store::modules(conn, copy.id)?;
            let choices = reminders::choices_of(conn, [copy.id])?;
            Ok((copy, modules, choices))
        })
        .await;
    assert_eq!((copy.state, copy.capacity, copy.cascade_target), (CohortState::Draft, Some(25), 2));
    // 364 days later, all of it.
    assert_eq!((copy.starts_on, copy.ends_on), (day("2028-03-06"), day("2028-06-28")));
    assert_eq!(copy.cascade_deadline, day("2029-06-29"));
    assert_eq!((modules[0].opens_on, modules[0].due_on), (Some(day("2028-03-08")), Some(day("2028-03-30"))));
    assert_eq!(choices.get(&(copy.id, ReminderKind::Invitation)), Some(&earlier));
    assert!(app.read(move |conn| store::of_cohort(conn, copy.id)).await.is_empty());
    assert_eq!(outbox(&app).await.len(), mails, "nobody is told");
    app.get(&carla, "/cohorts/second").await.expect(200).says("Say whom to invite");
}

async fn who_copies_is_who_coordinates_and_may_open(app: TestApp) {
    let carla = coordinator(&app).await;
    let first = cohort(&app, &carla, new_cohort("First")).await;
    let only = app.with_role("Omar Only", Role::CohortCoordinator, first.id).await;
    let stranger = app.somebody("Stella Stranger").await;
    let fields = [("id", ID), ("name", "Second"), ("starts_on", "2028-03-06")];
    app.get(&only, "/cohorts/first/settings").await.expect(200).is_silent_on("Copy this cohort");
    for (actor, status) in [(&only, 403), (&stranger, 404)] {
        app.get(actor, "/cohorts/first/copy").await.expect(status);
        app.post(actor, "/cohorts/first/copies", &fields).await.expect(status);
    }
    let token = app.token(carla.id()).await;
    let body = json!({"id": ID, "name": "Second", "starts_on": "2028-03-06"});
    let made = app.post_json(&token, "/api/v1/cohorts/first/copies", body).await.expect(201).json();
    assert_eq!((&made["slug"], &made["state"]), (&"second".into(), &"draft".into()));
    assert_eq!(made["modules"][0]["due_on"], "2028-03-30");
    let none = json!({"name": "Third"});
    app.post_json(&token, "/api/v1/cohorts/first/copies", none).await.expect(422);
}

on_both_engines!(a_copy_has_everything_but_people_and_tells_nobody, who_copies_is_who_coordinates_and_may_open);
