//! The public page, and the link in the mail.

use relais::cohorts::applications::{ApplicationSettings, retention};

use super::*;

async fn people_apply_without_an_account(app: TestApp) {
    let carla = coordinator(&app).await;
    let made = cohort(&app, &carla, new_cohort("Quiet")).await;
    app.get(&carla, "/cohorts/quiet/applications").await.expect(200).says("This cohort has no call");
    app.get(&Actor::Anonymous, "/calls/quiet").await.expect(404);
    app.get(&Actor::Anonymous, "/calls").await.expect(200).says("No call is open");
    app.get(&carla, "/cohorts/quiet/call").await.expect(200).says("Question 2");
    // What is wrong is said at its place, and what was typed stays.
    let wrong =
        [("title.fr", "Un titre"), ("opens_on", "2027-03-01"), ("closes_on", "2027-02-01"), ("q1.label.en", "Why?")];
    let refused = app.post(&carla, "/cohorts/quiet/call", &wrong).await.expect(422);
    refused.says(r#"value="Un titre""#).says("cannot come before the start").says(r#"value="Why?""#);
    let past: Vec<_> = CALL
        .iter()
        .map(|(name, value)| match *name {
            "opens_on" => ("opens_on", "2027-02-01"),
            "closes_on" => ("closes_on", "2027-02-20"),
            _ => (*name, *value),
        })
        .collect();
    app.post(&carla, "/cohorts/quiet/call", &past).await.expect(422).says("This day is over");
    app.post(&carla, "/cohorts/quiet/call", &CALL).await.expect(303);
    // The same form sent twice makes one.
    app.post(&carla, "/cohorts/quiet/call", &CALL).await.expect(303);
    app.get(&Actor::Anonymous, "/calls").await.expect(200).says("Become a trainer");
    let page = app.get(&Actor::Anonymous, "/calls/quiet").await.expect(200);
    page.says("<strong>trainers</strong>").says("Never").is_silent_on("<script>alert");

    let mut bad = typed("ana@town.example", "Ana Flores");
    bad.retain(|(name, _)| !matches!(*name, "consent" | "answers.q1"));
    let refused = app.post(&Actor::Anonymous, "/calls/quiet", &bad).await.expect(422);
    refused.says(r#"value="ana@town.example""#).says(r#"value="Friends of Towns""#).says("Without your agreement");
    assert!(outbox(&app).await.is_empty());

    let fields = typed("Ana@Town.Example", "Ana Flores");
    app.post(&Actor::Anonymous, "/calls/quiet", &fields).await.expect(200).says("We have sent a mail to");
    let mails = outbox(&app).await;
    assert_eq!((mails.len(), &mails[0]["call"]), (1, &"Devenez formatrice".into()));
    // It is not sent yet, and nobody reads it.
    let list = app.get(&carla, "/cohorts/quiet/applications").await.expect(200);
    list.says("No applications yet").is_silent_on("Ana Flores");
    let id = found(&app, "ana@town.example").await.id;
    app.get(&carla, &format!("/cohorts/quiet/applications/{id}")).await.expect(404);

    // A mail scanner follows the link: nothing happens.
    let link = mails[0]["path"].as_str().unwrap().to_owned();
    let page = app.get(&Actor::Anonymous, &link).await.expect(200);
    page.says(r#"value="Ana Flores""#).says("I teach already.").says("Envoyer ma candidature");
    assert!(found(&app, "ana@town.example").await.sent_at.is_none());
    app.post(&Actor::Anonymous, &link, &[("name", "")]).await.expect(422);
    app.post(&Actor::Anonymous, &link, &fields).await.expect(200).says("Nous avons votre candidature");
    app.post(&Actor::Anonymous, &link, &fields).await.expect(200);
    let page = app.get(&carla, &format!("/cohorts/quiet/applications/{id}")).await.expect(200);
    page.says("Ana Flores").says("I teach already.").says("Often").says("ana@town.example");

    // On the last day, to its end in the cohort's zone; then no more.
    app.clock.set(at("2027-03-05T23:59:00Z"));
    app.post(&Actor::Anonymous, &link, &typed("", "Ana F.")).await.expect(200);
    app.clock.set(at("2027-03-06T00:01:00Z"));
    app.post(&Actor::Anonymous, &link, &typed("", "Ana G.")).await.expect(409);
    app.post(&Actor::Anonymous, "/calls/quiet", &typed("late@town.example", "Late")).await.expect(409);
    app.get(&Actor::Anonymous, "/calls/quiet").await.expect(200).says("This call is closed");
    app.get(&Actor::Anonymous, "/calls").await.expect(200).says("No call is open");
    assert_eq!(found(&app, "ana@town.example").await.fields.name, "Ana F.");
    assert_eq!(made.slug, "quiet");
}

async fn the_same_person_twice_is_one_application(app: TestApp) {
    called(&app, None).await;
    let id = applies(&app, "ana@town.example", "Ana Flores").await;
    app.clock.advance(TimeDelta::minutes(2));
    // The answer does not say that she has applied, and what somebody types for her changes nothing.
    let again =
        app.post(&Actor::Anonymous, "/calls/quiet", &typed("ANA@town.example", "Somebody Else")).await.expect(200);
    let new =
        app.post(&Actor::Anonymous, "/calls/quiet", &typed("new@town.example", "Somebody Else")).await.expect(200);
    let body = |page: Page, email: &str| page.body.replace(email, "…");
    assert_eq!(body(again, "ana@town.example"), body(new, "new@town.example"));
    let ana = found(&app, "ana@town.example").await;
    assert_eq!((ana.id, ana.fields.name.as_str()), (id, "Ana Flores"));
    // By the link she sees what was typed, and it counts once she sends it.
    let link = link_to(&app, "ana@town.example").await;
    app.get(&Actor::Anonymous, &link).await.expect(200).says("Somebody Else").says("ne compte que si vous appuyez");
    app.post(&Actor::Anonymous, &link, &typed("", "Ana Flores Paz")).await.expect(200);
    let ana = found(&app, "ana@town.example").await;
    assert_eq!((ana.id, ana.fields.name.as_str(), ana.pending), (id, "Ana Flores Paz", None));
    assert_eq!(all(&app).await.len(), 2);
    // Nobody's mailbox is filled.
    for number in 0..6 {
        let name = format!("Name {number}");
        app.post(&Actor::Anonymous, "/calls/quiet", &typed("victim@town.example", &name)).await.expect(200);
    }
    let to_victim =
        outbox(&app).await.iter().filter(|mail| mail["name"].as_str().unwrap().starts_with("Name ")).count();
    assert_eq!(to_victim, 3);
}

async fn a_network_sends_so_many(app: TestApp) {
    called(&app, None).await;
    let mut last = 200;
    for number in 0..45 {
        let email = format!("a{number}@town.example");
        last = app.post(&Actor::Anonymous, "/calls/quiet", &typed(&email, "A")).await.status;
    }
    assert_eq!(last, 429);
    app.clock.advance(TimeDelta::minutes(16));
    app.post(&Actor::Anonymous, "/calls/quiet", &typed("b@town.example", "B")).await.expect(200);
}

async fn an_application_is_taken_back(app: TestApp) {
    let carla = called(&app, None).await;
    applies(&app, "ana@town.example", "Ana Flores").await;
    let link = link_to(&app, "ana@town.example").await;
    app.post(&Actor::Anonymous, &format!("{link}/withdrawal"), &[]).await.expect(200).says("is taken back");
    assert!(all(&app).await.is_empty() && outbox(&app).await.is_empty());
    app.get(&Actor::Anonymous, &link).await.expect(410);
    app.post(&Actor::Anonymous, &link, &typed("", "Ana")).await.expect(410);
    app.post(&Actor::Anonymous, &format!("{link}/withdrawal"), &[]).await.expect(410);
    app.get(&Actor::Anonymous, "/applications/nonsense").await.expect(410);
    app.get(&carla, "/cohorts/quiet/applications").await.expect(200).is_silent_on("Ana Flores");
    applies(&app, "ana@town.example", "Ana Flores").await;
}

async fn questions_that_were_answered_stay(app: TestApp) {
    let carla = called(&app, None).await;
    applies(&app, "ana@town.example", "Ana Flores").await;
    let change = |name: &'static str, value: &'static str| {
        let mut fields: Vec<_> = CALL.iter().copied().filter(|(field, _)| *field != name).collect();
        fields.extend([(name, value), ("revision", "1")]);
        fields
    };
    let refused = app.post(&carla, "/cohorts/quiet/call", &change("q1.kind", "number")).await.expect(422);
    refused.says("People have answered these questions");
    app.post(&carla, "/cohorts/quiet/call", &change("q1.label.en", "Why you?")).await.expect(303);
    // Somebody who saw the call as it was is told.
    app.post(&carla, "/cohorts/quiet/call", &change("title.en", "Another")).await.expect(409);
}

async fn applications_are_erased_after_a_time(app: TestApp) {
    let carla = called(&app, Some(1)).await;
    let (ana, _) =
        (applies(&app, "ana@town.example", "Ana Flores").await, applies(&app, "bea@town.example", "Bea Gil").await);
    close(&app);
    decide(&app, &carla, &[ana], "accepted").await.expect(303);
    let settings = ApplicationSettings { keep_months: 12 };
    app.clock.set(at("2028-03-05T09:00:00Z"));
    retention::erase_all(&app.parts.site, &settings).await.unwrap();
    assert_eq!(all(&app).await.len(), 2);
    app.clock.set(at("2028-03-07T09:00:00Z"));
    retention::erase_all(&app.parts.site, &settings).await.unwrap();
    let left = all(&app).await;
    assert_eq!((left.len(), left["ana@town.example"].fields.name.as_str()), (2, "Ana Flores"));
    let gone = &left[""];
    assert!(gone.fields.name.is_empty() && gone.fields.answers.is_empty() && gone.erased_at.is_some());
    let carla = app.sign_in(carla.id()).await;
    app.get(&carla, "/cohorts/quiet/applications").await.expect(200).says("Erased application");
}

on_both_engines!(
    people_apply_without_an_account,
    the_same_person_twice_is_one_application,
    a_network_sends_so_many,
    an_application_is_taken_back,
    questions_that_were_answered_stay,
    applications_are_erased_after_a_time,
);
