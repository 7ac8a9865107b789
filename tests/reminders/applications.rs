//! Reminders of applications: by a mail of its own to whoever began one, in the digest to those who score.

use actix_web::test::TestRequest;
use diesel::prelude::*;
use relais::cohorts::applications::ApplicationId;
use relais::cohorts::applications::links;
use relais::cohorts::common::CohortState;
use relais::platform::db::schema::{applications, cohorts, mails};
use relais::platform::mail::{MailKind, MailState, OutgoingMessage};
use relais::reminders::scheduler::{plan_and_write, plan_guests};
use relais::reminders::views::effect;

use super::stage::{Stage, stage};
use super::{look, site, to};
use crate::support::{Actor, TestApp, at, on_both_engines};

const AWA: &str = "awa@town.example";
const CLEO: &str = "cleo@town.example";

/// The cohort is opened by a call until Friday, 19 March; applications are read by the last of the month, a Wednesday.
async fn call(app: &TestApp) -> Stage {
    let stage = stage(app).await;
    let said = [
        ("title.en", "Become a trainer"),
        ("title.fr", "Devenez formatrice"),
        ("text.en", "We look for trainers."),
        ("opens_on", "2027-03-01"),
        ("closes_on", "2027-03-19"),
        ("review_until", "2027-03-31"),
    ];
    app.post(&stage.luis, &format!("/cohorts/{}/call", stage.cohort.slug), &said).await.expect(303);
    stage
}

fn typed(email: &str) -> Vec<(&str, &str)> {
    let name = if email == AWA { "Awa Ndiaye" } else { "Cleo Paz" };
    let fields = [("email", email), ("name", name), ("country", "SN"), ("association", "Towns"), ("language", "fr")];
    fields.into_iter().chain([("consent", "yes")]).collect()
}

async fn begins(app: &TestApp, stage: &Stage, email: &str) -> ApplicationId {
    app.post(&Actor::Anonymous, &format!("/calls/{}", stage.cohort.slug), &typed(email)).await.expect(200);
    let email = email.to_owned();
    app.read(move |conn| {
        Ok(applications::table.filter(applications::email.eq(email)).select(applications::id).first(conn)?)
    })
    .await
}

async fn sends(app: &TestApp, id: ApplicationId, email: &str) {
    let path = links::path(&app.parts.site.signer, id);
    app.post(&Actor::Anonymous, &path, &typed(email)).await.expect(200);
}

/// What goes out to those who have no account, at that time.
async fn letters(app: &TestApp, time: &str) -> Vec<OutgoingMessage> {
    let before = app.parts.outbox_worker.transport().remembered().len();
    look(app, time).await;
    let letters = app.parts.outbox_worker.transport().remembered();
    let is_ours =
        |letter: &&OutgoingMessage| letter.list.as_deref().is_some_and(|list| list.contains("application-reminder"));
    letters[before..].iter().filter(is_ours).cloned().collect()
}

async fn fates(app: &TestApp) -> Vec<MailState> {
    let of_kind = mails::table.filter(mails::kind.eq(MailKind::ApplicationReminder)).order(mails::id);
    app.read(move |conn| Ok(of_kind.select(mails::state).load(conn)?)).await
}

async fn who_began_an_application_is_reminded_until_it_is_sent(app: TestApp) {
    let stage = call(&app).await;
    let (awa, cleo) = (begins(&app, &stage, AWA).await, begins(&app, &stage, CLEO).await);
    assert_eq!(to(&letters(&app, "2027-03-11T09:00:00Z").await), []);
    // Those who coordinate see that somebody is reminded, and neither name nor address of who has sent nothing.
    let page = app.get(&stage.luis, &format!("/cohorts/{}/reminders", stage.cohort.slug)).await.expect(200);
    assert_eq!(page.body.matches("application begun and not sent, until 19 March 2027").count(), 2, "{}", page.body);
    assert!(!page.body.contains("Awa") && !page.body.contains(AWA) && page.body.contains("Applicant "));
    // A week before, in their hours and their language; once.
    assert_eq!(to(&letters(&app, "2027-03-12T07:00:00Z").await), []);
    let planned = plan_guests(&site(&app), at("2027-03-12T09:00:00Z")).await.unwrap();
    assert_eq!(planned.plan.digests.len(), 2);
    let week = "Plus que 7 jours pour envoyer votre candidature : Devenez formatrice";
    let first = letters(&app, "2027-03-12T09:00:00Z").await;
    assert_eq!(to(&first), [(AWA, week), (CLEO, week)]);
    let link = app.parts.site.absolute(&links::path(&app.parts.site.signer, awa));
    let letter = first.iter().find(|letter| letter.to.as_str() == AWA).unwrap();
    assert!(letter.text.contains(&link) && letter.text.contains("Bonjour Awa Ndiaye"), "{}", letter.text);
    for time in ["2027-03-12T15:00:00Z", "2027-03-15T09:00:00Z", "2027-03-16T09:00:00Z"] {
        assert_eq!(to(&letters(&app, time).await), [], "{time}");
    }
    // Two days before both are due. What is sent before its mail has gone out cancels it.
    app.clock.set(at("2027-03-17T09:00:00Z"));
    assert_eq!(plan_and_write(&site(&app), &app.parts.catalogue(), app.clock.now()).await.unwrap(), 2);
    sends(&app, cleo, CLEO).await;
    let last = "Plus que 2 jours pour envoyer votre candidature : Devenez formatrice";
    assert_eq!(to(&letters(&app, "2027-03-17T09:30:00Z").await), [(AWA, last)]);
    let (sent, cancelled) = (MailState::Sent, MailState::Cancelled);
    let mut all = fates(&app).await;
    all.sort_by_key(|state| state.as_str());
    assert_eq!(all, [cancelled, sent, sent, sent]);
    // Nothing comes after the last day; nothing is remembered of who takes it back.
    assert_eq!(to(&letters(&app, "2027-03-22T09:00:00Z").await), []);
    app.clock.set(at("2027-03-18T09:00:00Z"));
    let path = format!("{}/withdrawal", links::path(&app.parts.site.signer, awa));
    app.post(&Actor::Anonymous, &path, &[]).await.expect(200);
    assert_eq!(fates(&app).await.len(), 2, "only Cleo's");
    // It helped her: she sent hers five days after the first.
    app.clock.set(at("2027-04-01T09:00:00Z"));
    let (cohort, now) = (stage.cohort.id, app.clock.now());
    let effects = app.read(move |conn| effect::read(conn, cohort, now)).await;
    let of_kind = effects.kinds.iter().find(|one| one.kind.as_str() == "application").unwrap();
    assert_eq!((of_kind.all.told, of_kind.all.acted), (1, 1));
}

async fn neither_a_pause_nor_a_switch_nor_a_day_off_reminds_applicants(app: TestApp) {
    let stage = call(&app).await;
    begins(&app, &stage, AWA).await;
    let cohort = format!("/cohorts/{}/reminders", stage.cohort.slug);
    // A pause is not made up for.
    app.clock.set(at("2027-03-11T09:00:00Z"));
    app.post(&stage.luis, &format!("{cohort}/pause"), &[("enrolment", "all"), ("until", "2027-03-14")])
        .await
        .expect(303);
    assert_eq!(to(&letters(&app, "2027-03-12T09:00:00Z").await), []);
    assert_eq!(to(&letters(&app, "2027-03-15T09:00:00Z").await), []);
    let token = app.token(stage.luis.id()).await;
    let kind = format!("/api/v1{cohort}/settings/application");
    let put = async |body: serde_json::Value| {
        app.send(&token, TestRequest::put().uri(&kind).set_json(body)).await.expect(200);
    };
    put(serde_json::json!({"enabled": false})).await;
    assert_eq!(to(&letters(&app, "2027-03-17T09:00:00Z").await), []);
    // Another day, as the cohort chooses.
    put(serde_json::json!({"enabled": true, "steps": [-1]})).await;
    let last = "Plus qu’un jour pour envoyer votre candidature : Devenez formatrice";
    assert_eq!(to(&letters(&app, "2027-03-18T09:00:00Z").await), [(AWA, last)]);
}

async fn reviewers_hear_of_what_waits_for_their_score(app: TestApp) {
    let stage = call(&app).await;
    let rita = app.somebody("Rita").await;
    let (awa, cleo) = (begins(&app, &stage, AWA).await, begins(&app, &stage, CLEO).await);
    sends(&app, awa, AWA).await;
    sends(&app, cleo, CLEO).await;
    let reviewers = format!("/cohorts/{}/call/reviewers", stage.cohort.slug);
    app.post(&stage.luis, &reviewers, &[("reviewer_email", "rita@test.example"), ("reviewer_name", "")])
        .await
        .expect(303);
    // It is foreseen while people can still apply.
    let month = format!("/cohorts/{}/reminders?month=2027-03", stage.cohort.slug);
    app.get(&stage.luis, &month).await.expect(200).says("2 applications to score by 31 March 2027");
    let ours = |letters: Vec<OutgoingMessage>| -> Vec<(String, String)> {
        let all = to(&letters).into_iter().filter(|(_, what)| what.contains("score"));
        all.map(|(who, what)| (who.to_owned(), what.to_owned())).collect()
    };
    // Three days before is a Sunday.
    assert_eq!(ours(look(&app, "2027-03-25T09:00:00Z").await), []);
    let score = async |who: &Actor, id: ApplicationId| {
        let path = format!("/cohorts/{}/applications/{id}/score", stage.cohort.slug);
        app.post(who, &path, &[("score", "4"), ("note", "")]).await.expect(303);
    };
    score(&rita, awa).await;
    let due = [("rita@test.example".to_owned(), "One application to West Africa waits for your score".to_owned())];
    assert_eq!(ours(look(&app, "2027-03-26T09:00:00Z").await), due, "nobody but who is named");
    app.clock.set(at("2027-03-26T15:00:00Z"));
    score(&rita, cleo).await;
    assert_eq!(ours(look(&app, "2027-03-29T09:00:00Z").await), []);
    app.clock.set(at("2027-04-05T09:00:00Z"));
    let (cohort, now) = (stage.cohort.id, app.clock.now());
    let effects = app.read(move |conn| effect::read(conn, cohort, now)).await;
    let of_kind = effects.kinds.iter().find(|one| one.kind.as_str() == "application-to-score").unwrap();
    assert_eq!((of_kind.all.told, of_kind.all.acted), (1, 1));
}

async fn who_coordinates_reads_where_nobody_is_named(app: TestApp) {
    let stage = call(&app).await;
    let awa = begins(&app, &stage, AWA).await;
    sends(&app, awa, AWA).await;
    // Without a day of its own, applications are read within two weeks: by 2 April, a Friday.
    let path = format!("/cohorts/{}/call", stage.cohort.slug);
    let said = [
        ("revision", "1"),
        ("title.en", "Become a trainer"),
        ("text.en", "We look for trainers."),
        ("opens_on", "2027-03-01"),
        ("closes_on", "2027-03-19"),
    ];
    app.post(&stage.luis, &path, &said).await.expect(303);
    let list = format!("/cohorts/{}/applications", stage.cohort.slug);
    app.get(&stage.luis, &list).await.expect(200).says("Applications should be read by 2 April 2027");
    look(&app, "2027-03-29T09:00:00Z").await;
    let letters = look(&app, "2027-03-30T09:00:00Z").await;
    assert_eq!(to(&letters), [("luis@test.example", "One application to West Africa waits for your score")]);
    assert!(letters[0].text.contains(&format!("{list}?mine=yes")), "{}", letters[0].text);
}

async fn a_call_fills_a_cohort_that_is_not_open_yet(app: TestApp) {
    let stage = call(&app).await;
    let cohort = cohorts::table.find(stage.cohort.id);
    app.write(move |tx| Ok(diesel::update(cohort).set(cohorts::state.eq(CohortState::Draft)).execute(tx.conn)?)).await;
    begins(&app, &stage, AWA).await;
    assert_eq!(to(&letters(&app, "2027-03-12T09:00:00Z").await).len(), 1);
}

on_both_engines!(
    a_call_fills_a_cohort_that_is_not_open_yet,
    who_began_an_application_is_reminded_until_it_is_sent,
    neither_a_pause_nor_a_switch_nor_a_day_off_reminds_applicants,
    reviewers_hear_of_what_waits_for_their_score,
    who_coordinates_reads_where_nobody_is_named,
);
