//! Who was at a session, and what that is worth.

use super::*;

async fn state(app: &TestApp, place: EnrolmentId) -> EnrolmentState {
    app.read(move |conn| Ok(store::enrolment(conn, place)?.state)).await
}

async fn one_tick_a_person(app: TestApp) {
    let (carla, places, [ana, _]) = quiet(&app).await;
    let page = planned(&app, &carla, &[]).await;
    let register = format!("{page}/register");
    let [one, two] = [places[0].to_string(), places[1].to_string()];
    let both = [("shown", one.as_str()), ("shown", two.as_str()), ("present", one.as_str()), ("present", two.as_str())];
    app.get(&carla, &page)
        .await
        .expect(200)
        .says("ticked off from half an hour before")
        .is_silent_on("Save who was there");
    app.post(&carla, &register, &both).await.expect(409).says("has not begun");
    app.clock.advance(at("2027-03-10T06:30:00Z") - monday());
    let carla = app.sign_in(carla.id()).await;
    app.get(&carla, &page)
        .await
        .expect(200)
        .says("Ana Flores")
        .says("Bea Gil")
        .says("Save who was there")
        .is_silent_on("Cleo Paz");
    app.post(&carla, &register, &both).await.expect(303);
    app.post(&carla, &register, &both).await.expect(303);
    app.get(&carla, LIST).await.expect(200).says("How to begin");
    // Whoever is not shown stays as they are; whoever is shown and not ticked was not there.
    app.post(&carla, &register, &[("shown", two.as_str())]).await.expect(303);
    let sheet = app.get(&carla, &format!("{page}/register.csv")).await.expect(200).body;
    let lines: Vec<&str> = sheet.lines().skip(1).collect();
    assert!(
        lines.len() == 2 && lines[0].contains("Ana Flores,Trainer,yes") && lines[1].starts_with("Bea Gil,Trainer,,"),
        "{sheet}"
    );
    let ana = app.sign_in(ana.id()).await;
    app.get(&ana, &page).await.expect(200).says("You were there").is_silent_on("Bea Gil");
    // One who is of another cohort is nobody here, and nobody is noted then.
    let foreign = Uuid::new_v4().to_string();
    app.post(&carla, &register, &[("present", foreign.as_str()), ("present", two.as_str())]).await.expect(422);
    app.get(&carla, &format!("{page}/register.csv")).await.expect(200).says("Bea Gil,Trainer,,");
}

async fn a_code_opens_while_the_session_lasts(app: TestApp) {
    let (carla, _, [ana, bea]) = quiet(&app).await;
    let page = planned(&app, &carla, &[]).await;
    let typed_at = format!("{page}/attendance");
    let shown = code(&app).await.in_parts();
    app.get(&ana, &typed_at).await.expect(200).says("It has not begun");
    app.post(&ana, &typed_at, &[("code", &shown)]).await.expect(409);
    app.get(&carla, &page).await.expect(200).is_silent_on(&shown);
    app.clock.advance(at("2027-03-10T06:45:00Z") - monday());
    let (carla, ana, bea) = (app.sign_in(carla.id()).await, app.sign_in(ana.id()).await, app.sign_in(bea.id()).await);
    app.get(&carla, &page).await.expect(200).says(&shown);
    app.get(&carla, &typed_at).await.expect(403);
    app.get(&ana, &page).await.expect(200).says("I am here").is_silent_on(&shown);
    let wrong = app.post(&ana, &typed_at, &[("code", "12345")]).await.expect(422);
    wrong.says("This is not the code").says(r#"value="12345""#);
    for _ in 0..2 {
        app.post(&ana, &typed_at, &[("code", &shown.replace(' ', ""))]).await.expect(303);
    }
    app.get(&ana, &typed_at).await.expect(200).says("You are on the list");
    app.get(&carla, &page).await.expect(200).says("by code");
    // Wrong codes are limited for each person; right ones count nothing.
    for _ in 0..10 {
        app.post(&bea, &typed_at, &[("code", "")]).await.expect(422).says("not the code");
    }
    app.post(&bea, &typed_at, &[("code", &shown)]).await.expect(422).says("Too many codes were wrong");
    app.clock.advance(TimeDelta::minutes(16));
    app.post(&bea, &typed_at, &[("code", &shown)]).await.expect(303);
    app.clock.advance(at("2027-03-10T09:30:00Z") - app.clock.now());
    app.post(&app.sign_in(bea.id()).await, &typed_at, &[("code", &shown)])
        .await
        .expect(409)
        .says("The session is over");
}

async fn a_course_is_complete_for_those_who_were_there(app: TestApp) {
    let (carla, places, [ana, bea]) = quiet(&app).await;
    let page = planned(&app, &carla, &[("required", "yes")]).await;
    for actor in [&ana, &bea] {
        completes(&app, actor.id()).await;
    }
    assert_eq!(state(&app, places[0]).await, EnrolmentState::Enrolled, "the session is still ahead");
    app.clock.advance(at("2027-03-10T07:00:00Z") - monday());
    let (ana, carla) = (app.sign_in(ana.id()).await, app.sign_in(carla.id()).await);
    app.post(&ana, &format!("{page}/attendance"), &[("code", &code(&app).await.to_string())]).await.expect(303);
    assert_eq!(state(&app, places[0]).await, EnrolmentState::Completed);
    assert_eq!(state(&app, places[1]).await, EnrolmentState::Enrolled);
    // Bea has made up for it later, and is ticked off.
    app.clock.advance(TimeDelta::days(5));
    let (two, carla) = (places[1].to_string(), app.sign_in(carla.id()).await);
    app.post(&carla, &format!("{page}/register"), &[("shown", &two), ("present", &two)]).await.expect(303);
    assert_eq!(state(&app, places[1]).await, EnrolmentState::Completed);
    // What is complete stays so.
    app.post(&carla, &format!("{page}/register"), &[("shown", &two)]).await.expect(303);
    assert_eq!(state(&app, places[1]).await, EnrolmentState::Completed);
    // One that is required no more, or called off, holds nobody up.
    let cleo = accept(&app, places[2], "Cleo Paz").await;
    completes(&app, cleo).await;
    assert_eq!(state(&app, places[2]).await, EnrolmentState::Enrolled);
    app.post(&carla, &page, &fields(&[("revision", "1")])).await.expect(303);
    assert_eq!(state(&app, places[2]).await, EnrolmentState::Completed);
}

on_both_engines!(
    one_tick_a_person,
    a_code_opens_while_the_session_lasts,
    a_course_is_complete_for_those_who_were_there
);
