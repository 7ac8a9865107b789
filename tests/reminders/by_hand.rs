//! What coordinators do with one reminder: leave it out, send it before its day, tell somebody on another way.

use diesel::prelude::*;
use relais::platform::db::schema::suppressions;
use serde_json::{Value, json};

use super::stage::{Stage, stage};
use super::{look, site, states, to};
use crate::support::{Actor, TestApp, at, on_both_engines};

fn address(stage: &Stage) -> String {
    format!("/cohorts/{}/reminders", stage.cohort.slug)
}

/// What is to come as programs get it, and their token.
async fn ahead(app: &TestApp, stage: &Stage) -> (Actor, Value) {
    let token = app.token(stage.luis.id()).await;
    let listed = app.get(&token, &format!("/api/v1{}", address(stage))).await.expect(200).json();
    (token, listed)
}

/// The reference of the first reminder of that day.
fn reminder_of(listed: &Value, day: &str) -> String {
    let days = listed["ahead"].as_array().unwrap();
    let day = days.iter().find(|one| one["day"] == day).unwrap();
    day["reminders"][0]["reminder"].as_str().unwrap().to_owned()
}

async fn one_is_left_out_and_only_that_one(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-30").await;
    let path = address(&stage);
    let (token, listed) = ahead(&app, &stage).await;
    let first = reminder_of(&listed, "2027-03-23");
    assert!(!first.contains(&stage.ana.to_string()), "a reference names nobody");
    let day = app.get(&stage.luis, &format!("{path}?day=2027-03-23")).await.expect(200);
    day.says(&format!("name=\"reminder\" value=\"{first}\"")).says("Send now").says("Leave out");
    // Without a reason it is not.
    let without = app
        .post(&stage.luis, &format!("{path}/skips"), &[("reminder", &first), ("day", "2027-03-23")])
        .await
        .expect(422);
    without.says("Why is it left out?").says("class=\"wrong\"");
    app.post(&stage.luis, &format!("{path}/skips"), &[("reminder", &first), ("why", "She told me")]).await.expect(303);
    app.post(&stage.luis, &format!("{path}/skips"), &[("reminder", &first), ("why", "twice")]).await.expect(303);
    let page = app.get(&stage.luis, &path).await.expect(200).says("She told me").is_silent_on("twice");
    page.is_silent_on("23 March 2027: one reminder").says("30 March 2027: one reminder");
    // It can be taken back until its day.
    let (_, listed) = ahead(&app, &stage).await;
    let id = listed["skipped"][0]["id"].as_str().unwrap().to_owned();
    app.post(&stage.luis, &format!("{path}/skips/{id}/undoing"), &[]).await.expect(303);
    app.get(&stage.luis, &path).await.expect(200).says("23 March 2027: one reminder").is_silent_on("She told me");
    app.post_json(&token, &format!("/api/v1{path}/skips"), json!({"reminder": first, "why": "On leave"}))
        .await
        .expect(204);
    assert_eq!(to(&look(&app, "2027-03-23T09:00:00Z").await), []);
    assert_eq!(states(&app).await, [("skipped".to_owned(), Some("left-out".to_owned()))]);
    let page = app.get(&stage.luis, &path).await.expect(200).says("Left out by a coordinator").says("On leave");
    page.is_silent_on("Send it after all");
    let (_, listed) = ahead(&app, &stage).await;
    assert_eq!((&listed["skipped"], &listed["items"][0]["left_out"]), (&json!([]), &json!("On leave")));
    app.post(&stage.luis, &format!("{path}/skips/{id}/undoing"), &[]).await.expect(409);
    // What is over can neither be left out nor sent.
    for what in ["skips", "mails"] {
        let sent = [("reminder", first.as_str()), ("why", "late")];
        app.post(&stage.luis, &format!("{path}/{what}"), &sent).await.expect(409).says("Nothing of that is to come");
    }
    assert_eq!(to(&look(&app, "2027-03-30T09:00:00Z").await).len(), 1, "the next one comes");
}

async fn one_is_sent_before_its_day_through_the_same_gate(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-30").await;
    app.parts.outbox_worker.send_due().await.unwrap();
    let (mails, (token, listed)) = (format!("{}/mails", address(&stage)), ahead(&app, &stage).await);
    let (first, second) = (reminder_of(&listed, "2027-03-23"), reminder_of(&listed, "2027-03-30"));
    // Not on the day on which it begins to wait, at night, nor to an address that refuses mail.
    let refused = async |time: &str, why: &str| {
        app.clock.set(at(time));
        app.post(&stage.luis, &mails, &[("reminder", &second)]).await.expect(422).says(why);
    };
    refused("2027-03-01T10:00:00Z", "The next one is due later").await;
    refused("2027-03-10T20:00:00Z", "It is not in their office hours").await;
    suppress(&app, true).await;
    refused("2027-03-10T10:00:00Z", "Their address refuses our mail").await;
    suppress(&app, false).await;
    // The next one is sent, whichever is named, so that none is passed over.
    app.post(&stage.luis, &mails, &[("reminder", &second)]).await.expect(303);
    assert_eq!(app.parts.outbox_worker.send_due().await.unwrap().sent, 1);
    let letter = app.parts.outbox_worker.transport().remembered().pop().unwrap();
    assert_eq!(letter.subject, "20 days are left for your training with AMS");
    app.post_json(&token, &format!("/api/v1{mails}"), json!({"reminder": first})).await.expect(409);
    refused("2027-03-10T11:00:00Z", "They had a mail today").await;
    assert_eq!(to(&look(&app, "2027-03-23T09:00:00Z").await), [], "it was sent before");
    assert_eq!(to(&look(&app, "2027-03-30T09:00:00Z").await).len(), 1);
    let month = app.get(&stage.luis, &format!("{}?month=2027-03", address(&stage))).await.expect(200);
    month.says("10 March 2027: one reminder");
    let nobody = app.post(&Actor::Anonymous, &mails, &[("reminder", &second)]).await;
    assert_eq!(nobody.status, 401, "asked to sign in");
}

async fn suppress(app: &TestApp, it: bool) {
    app.write(move |tx| {
        match it {
            true => diesel::insert_into(suppressions::table)
                .values((
                    suppressions::address.eq("ana@test.example"),
                    suppressions::reason.eq("refused"),
                    suppressions::created_at.eq(tx.now),
                ))
                .execute(tx.conn)?,
            false => diesel::delete(suppressions::table).execute(tx.conn)?,
        };
        Ok(())
    })
    .await;
}

async fn what_was_told_by_hand_no_mail_repeats(app: TestApp) {
    let stage = stage(&app).await;
    let commitment = stage.commitment(&app, "2027-03-31").await;
    app.parts.outbox_worker.send_due().await.unwrap();
    let path = format!("{}/texts", address(&stage));
    app.get(&stage.luis, &path).await.expect(200).says("Nobody needs a text now");
    app.clock.set(at("2027-03-24T07:00:00Z"));
    let page = app.get(&stage.luis, &path).await.expect(200).says("Ana Flores").says("One SMS");
    let text = format!("7 days are left for your training with AMS http://127.0.0.1:8080/commitments/{commitment}");
    let page = page.says(&format!(">{text}</textarea>")).says("https://wa.me/?text&#x3D;7%20days%20are%20left");
    page.says("sms:?body&#x3D;7%20days").says("training with AMS promised by 31 March 2027").is_silent_on("tel:");
    let token = app.token(stage.luis.id()).await;
    let listed = app.get(&token, &format!("/api/v1{path}")).await.expect(200).json();
    let texts = listed["texts"].as_array().unwrap();
    assert_eq!((texts.len(), &texts[0]["text"], &texts[0]["parts"]), (1, &json!(text), &json!(1)));
    let place = texts[0]["enrolment"].as_str().unwrap().to_owned();
    let told = app.post(&stage.luis, &path, &[("enrolment", &place)]).await.expect(303);
    app.get(&stage.luis, told.header("location")).await.expect(200).says("Nobody needs a text now");
    app.post(&stage.luis, &path, &[("enrolment", &place)]).await.expect(303);
    assert_eq!(to(&look(&app, "2027-03-24T09:00:00Z").await), []);
    assert_eq!(states(&app).await, [("sent".to_owned(), Some("by-hand".to_owned()))], "once");
    app.get(&stage.luis, &address(&stage)).await.expect(200).says("Told by hand, not by mail");
    assert_eq!(to(&look(&app, "2027-03-31T09:00:00Z").await).len(), 1, "the next one comes by mail");
    app.post(&stage.luis, &path, &[("enrolment", "nobody")]).await.expect(404);
}

async fn whom_no_mail_reaches_may_be_told_and_whoever_wants_none_not(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-31").await;
    let path = format!("{}/texts", address(&stage));
    suppress(&app, true).await;
    assert_eq!(to(&look(&app, "2027-03-24T09:00:00Z").await), []);
    let withheld = [("withheld".to_owned(), Some("suppressed".to_owned()))];
    assert_eq!(states(&app).await, withheld);
    let page = app.get(&stage.luis, &path).await.expect(200).says("this is the way to reach them");
    let place = page.body.split("name=\"enrolment\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let ana = stage.ana;
    app.write(move |tx| relais::platform::mail::store::choices::unsubscribe(tx, ana)).await;
    app.get(&stage.luis, &path).await.expect(200).says("Nobody needs a text now");
    app.post(&stage.luis, &path, &[("enrolment", &place)]).await.expect(303);
    assert_eq!(states(&app).await, withheld);
    app.write(|tx| {
        use relais::platform::db::schema::unsubscriptions;
        diesel::delete(unsubscriptions::table).execute(tx.conn)?;
        Ok(())
    })
    .await;
    app.post(&stage.luis, &path, &[("enrolment", &place)]).await.expect(303);
    assert_eq!(states(&app).await, [("sent".to_owned(), Some("by-hand".to_owned()))]);
}

async fn an_invitation_is_told_without_its_link(app: TestApp) {
    let stage = stage(&app).await;
    app.clock.set(at("2027-03-04T07:00:00Z"));
    let page = app.get(&stage.luis, &format!("{}/texts", address(&stage))).await.expect(200);
    page.says("waits for an answer http://127.0.0.1:8080/home</textarea>").is_silent_on("/invitations/");
    let outsider = app.somebody("Zoe").await;
    app.get(&outsider, &format!("{}/texts", address(&stage))).await.expect(404);
}

async fn a_mail_that_was_planned_is_not_sent_once_a_coordinator_told_it(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-31").await;
    app.parts.outbox_worker.send_due().await.unwrap();
    app.clock.set(at("2027-03-24T09:00:00Z"));
    let (site, catalogue, now) = (site(&app), app.parts.catalogue(), app.clock.now());
    let planned = std::cell::RefCell::new(Vec::new());
    relais::reminders::scheduler::plan_all(&site, &catalogue, now, |page| {
        planned.borrow_mut().extend(page.plan.digests);
        std::future::ready(Ok(()))
    })
    .await
    .unwrap();
    // A planner has looked; before it writes, a coordinator tells her.
    let path = format!("{}/texts", address(&stage));
    let page = app.get(&stage.luis, &path).await.expect(200);
    let place = page.body.split("name=\"enrolment\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    app.post(&stage.luis, &path, &[("enrolment", &place)]).await.expect(303);
    let digests = planned.into_inner();
    assert_eq!(digests.len(), 1);
    let ana = stage.ana;
    app.write(move |tx| {
        let draft = relais::platform::mail::NewMail {
            key: format!("digest:{ana}:2027-03-24"),
            kind: relais::platform::mail::MailKind::Digest,
            address: "ana@test.example".parse().unwrap(),
            person: Some(ana),
            cohort: None,
            language: relais::platform::values::Language::ENGLISH,
            data: json!({}),
            expires_at: None,
        };
        relais::reminders::store::record(tx, &digests[0], &draft)
    })
    .await;
    let sending = app.parts.outbox_worker.send_due().await.unwrap();
    assert_eq!((sending.sent, sending.cancelled), (0, 1));
}

on_both_engines!(
    one_is_left_out_and_only_that_one,
    one_is_sent_before_its_day_through_the_same_gate,
    what_was_told_by_hand_no_mail_repeats,
    whom_no_mail_reaches_may_be_told_and_whoever_wants_none_not,
    an_invitation_is_told_without_its_link,
    a_mail_that_was_planned_is_not_sent_once_a_coordinator_told_it,
);
