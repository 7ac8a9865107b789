//! Answers by one click: from the links of a mail, without signing in, by the policy of now.

use actix_web::test::TestRequest;
use diesel::prelude::*;
use relais::people::accounts::Channel;
use relais::platform::db::schema::{
    audit_events, commitments, deliveries, delivery_drafts, delivery_events, mails, news,
};
use relais::platform::mail::store as mail;
use relais::reminders::AnswerKind::{self, Cancelled, Confirmed, Held, Impossible, Kept, Moved, Postponed, Questioned};
use relais::reminders::links::AnswerLink;
use uuid::Uuid;

use super::look;
use super::stage::stage;
use crate::cascade::world::{World, day};
use crate::support::{Actor, Page, TestApp, at, on_both_engines};

pub(super) const NOBODY: Actor = Actor::Anonymous;

/// The link of somebody about something that hangs on that day, in a mail of today.
pub(super) fn link(w: &World, actor: &Actor, answer: AnswerKind, subject: &str, anchor: &str) -> String {
    let subject: Uuid = subject.parse().unwrap();
    let today = w.app.clock.now().day_in(relais::platform::clock::Zone::UTC);
    AnswerLink::of(&[answer], actor.id(), subject, day(anchor), today)[0].path(&w.app.parts.site.signer)
}

pub(super) async fn answer(w: &World, path: &str, fields: &[(&str, &str)]) -> Page {
    w.app.post(&NOBODY, path, fields).await
}

/// The id of a delivery and the link of somebody about it.
pub(super) async fn about(w: &World, actor: &Actor, answer: AnswerKind, path: &str) -> String {
    let delivery = w.json(&w.ada, path).await;
    let anchor = match delivery["state"].as_str().unwrap() {
        "planned" => delivery["ends_on"].as_str().unwrap().to_owned(),
        _ => delivery["state_since"].as_str().unwrap()[..10].to_owned(),
    };
    link(w, actor, answer, delivery["id"].as_str().unwrap(), &anchor)
}

/// How many rows there are of all that an answer may write, and what those that it may change say.
pub(super) async fn everything(app: &TestApp) -> (Vec<i64>, Vec<(i32, String)>, Vec<(i32, String)>) {
    app.read(|conn| {
        let counts = vec![
            audit_events::table.count().get_result(conn)?,
            delivery_events::table.count().get_result(conn)?,
            delivery_drafts::table.count().get_result(conn)?,
            mails::table.count().get_result(conn)?,
            news::table.count().get_result(conn)?,
        ];
        let promised = commitments::table.select((commitments::revision, commitments::state)).load(conn)?;
        let held = deliveries::table.select((deliveries::revision, deliveries::state)).load(conn)?;
        Ok((counts, promised, held))
    })
    .await
}

/// By which way the last entry of that action in the trail was done, and by whom.
async fn trail(app: &TestApp, action: &'static str) -> (Channel, Option<relais::people::accounts::PersonId>) {
    app.read(move |conn| {
        let entries = audit_events::table.filter(audit_events::action.eq(action)).order(audit_events::id.desc());
        Ok(entries.select((audit_events::channel, audit_events::actor_id)).first(conn)?)
    })
    .await
}

/// The links in a text.
pub(super) fn links_in(text: &str) -> Vec<String> {
    text.split("http://127.0.0.1:8080")
        .filter(|rest| rest.starts_with("/a/"))
        .map(|rest| rest.split_whitespace().next().unwrap().to_owned())
        .collect()
}

async fn a_scanner_that_follows_every_link_of_a_mail_changes_nothing(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-31").await;
    let letters = look(&app, "2027-03-24T09:00:00Z").await;
    let links = links_in(&letters[0].text);
    assert_eq!(links.len(), 3, "{}", letters[0].text);
    for words in ["Answer from here, without signing in:", "It was held\nhttp://", "On another day\nhttp://"] {
        assert!(letters[0].text.contains(words), "{}", letters[0].text);
    }
    assert!(links.iter().all(|link| letters[0].html.contains(&format!("{link}\""))), "the same links in both parts");
    let before = everything(&app).await;
    for path in &links {
        let page = app.get(&NOBODY, path).await.expect(200).says("A question to Ana Flores").says("AMS");
        // It signs nobody in, is kept nowhere, and tells nobody its address.
        assert!(page.headers.get("set-cookie").is_none());
        assert_eq!(
            (page.header("cache-control"), page.header("referrer-policy")),
            ("private, no-store", "no-referrer")
        );
        assert!(!page.body.contains("<script"), "{}", page.body);
        app.send(&NOBODY, TestRequest::default().method(actix_web::http::Method::HEAD).uri(path)).await.expect(200);
        app.get(&NOBODY, &format!("{path}/renewal")).await.expect(405);
    }
    assert_eq!(everything(&app).await, before);
    // What lies about after the mail was sent opens nothing.
    let kept: Vec<serde_json::Value> = app
        .read(|conn| mail::list(conn, &relais::platform::mail::policy::MailVisibility::All, &Default::default(), 50))
        .await
        .into_iter()
        .map(|mail| mail.data)
        .collect();
    assert!(links.iter().all(|link| !format!("{kept:?}").contains(link.as_str())), "{kept:?}");
}

async fn a_promised_training_is_put_off(app: TestApp) {
    let w = World::new(app).await;
    let id = w.commitment("2027-04-01").await;
    let path = link(&w, &w.awa, Postponed, &id, "2027-04-01");
    w.app.get(&NOBODY, &path).await.expect(200).says("value=\"2027-04-01\"").says("Thiès");
    answer(&w, &path, &[]).await.expect(422).says("A question to Awa");
    answer(&w, &path, &[("due_on", "2027-02-01")]).await.expect(422).says("value=\"2027-02-01\"").says("has passed");
    // A program of mail posts from elsewhere; the link is the authority.
    let request = TestRequest::post().uri(&path).set_form([("due_on", "2027-05-20")]);
    w.app.send(&NOBODY, request).await.expect(200).says("The day is changed");
    let changed = w.json(&w.ada, &format!("/commitments/{id}")).await;
    assert_eq!((&changed["due_on"], &changed["revision"]), (&"2027-05-20".into(), &2.into()));
    assert_eq!(trail(&w.app, "commitment.changed").await, (Channel::EmailLink, Some(w.awa.id())));
    // Sent once more it is the old question, and nothing happens.
    answer(&w, &path, &[("due_on", "2027-06-20")]).await.expect(410).says("This has changed since");
    w.app.get(&NOBODY, &path).await.expect(410).says("Send me new links");
    assert_eq!(w.json(&w.ada, &format!("/commitments/{id}")).await["due_on"], "2027-05-20");
}

async fn whoever_cannot_keep_a_promise_asks_to_be_released(app: TestApp) {
    let w = World::new(app).await;
    let id = w.commitment("2027-04-01").await;
    let path = link(&w, &w.awa, Impossible, &id, "2027-04-01");
    answer(&w, &path, &[("reason", " ")]).await.expect(422);
    answer(&w, &path, &[("reason", "I changed my post")]).await.expect(200).says("Your coordinators have been told");
    answer(&w, &path, &[("reason", "Another")]).await.expect(410).says("This has been answered");
    let asked = w.json(&w.ada, &format!("/commitments/{id}")).await;
    assert_eq!(
        (asked["state"].as_str(), asked["release_asked"]["reason"].as_str()),
        (Some("open"), Some("I changed my post"))
    );
    assert_eq!(trail(&w.app, "commitment.release-asked").await, (Channel::EmailLink, Some(w.awa.id())));
    let page = format!("/commitments/{id}");
    w.app.get(&w.cora, &page).await.says("Awa asks to be released from this commitment").says("I changed my post");
    // Cora is told once, Awa is not told what she did herself.
    w.app.clock.advance(chrono::TimeDelta::hours(1));
    w.app.parts.outbox_worker.send_due().await.unwrap();
    let letters = w.app.parts.outbox_worker.transport().remembered();
    let told: Vec<&str> =
        letters.iter().filter(|one| one.text.contains("I changed my post")).map(|one| one.to.as_str()).collect();
    assert_eq!(told, ["cora@test.example"]);
    w.app.post(&w.cora, &format!("{page}/release"), &[("reason", "Agreed")]).await.expect(303);
    w.app.get(&w.awa, &page).await.expect(200).is_silent_on("asks to be released");
}

async fn a_release_is_asked_for_on_the_page_and_by_programs(app: TestApp) {
    let w = World::new(app).await;
    let id = w.commitment("2027-04-01").await;
    let page = format!("/commitments/{id}");
    w.app.get(&w.awa, &page).await.expect(200).says("I cannot keep this commitment");
    w.app.get(&w.cora, &page).await.expect(200).is_silent_on("I cannot keep this commitment");
    let asks = format!("{page}/release-request");
    w.app.post(&w.awa, &asks, &[("reason", "")]).await.expect(422);
    for actor in [&w.fatou, &w.cora] {
        w.app.post(actor, &asks, &[("reason", "x")]).await.expect(403);
    }
    w.app.post(&w.ibra, &asks, &[("reason", "x")]).await.expect(404);
    w.app.post(&w.awa, &asks, &[("reason", "Illness")]).await.expect(303);
    w.app.get(&w.awa, &page).await.expect(200).is_silent_on("I cannot keep this commitment").says("Illness");
    // Who changes it takes it up again.
    let change = link(&w, &w.awa, Postponed, &id, "2027-04-01");
    answer(&w, &change, &[("due_on", "2027-05-01")]).await.expect(200);
    w.app.get(&w.awa, &page).await.expect(200).is_silent_on("Illness");
    let token = w.app.token(w.awa.id()).await;
    let body = serde_json::json!({"reason": "An election"});
    let answer = w.app.post_json(&token, &format!("/api/v1{asks}"), body.clone()).await.expect(200).json();
    assert_eq!(answer["release_asked"]["reason"], "An election");
    w.app.post(&w.cora, &format!("{page}/release"), &[("reason", "Agreed")]).await.expect(303);
    w.app.post_json(&token, &format!("/api/v1{asks}"), body).await.expect(403);
}

async fn a_training_that_was_held_is_kept_as_the_draft_of_its_report(app: TestApp) {
    let w = World::new(app).await;
    let id = w.commitment("2027-04-01").await;
    let path = link(&w, &w.awa, Kept, &id, "2027-04-01");
    w.app.get(&NOBODY, &path).await.expect(200).says("How did it go?").says("value=\"Thiès\"");
    let ahead = [("starts_on", "2027-03-02"), ("attended", "24"), ("municipality", "Mbour")];
    answer(&w, &path, &ahead).await.expect(422).says("value=\"24\"");
    let said = [("starts_on", "2027-02-20"), ("attended", "24"), ("municipality", "Mbour")];
    let page = answer(&w, &path, &said).await.expect(200).says("It waits as a draft");
    let mut hrefs = page.body.split("href=\"").map(|rest| rest.split('"').next().unwrap());
    let shown = hrefs.find(|href| href.contains("draft")).unwrap().to_owned();
    let draft = shown.replace("&#x3D;", "=");
    // For the draft one signs in; and it is hers alone.
    w.app.get(&NOBODY, &draft).await.expect(303);
    w.app.get(&w.ibra, &draft).await.expect(404);
    let form = w
        .app
        .get(&w.awa, &draft)
        .await
        .expect(200)
        .says("value=\"2027-02-20\"")
        .says("value=\"24\"")
        .says("value=\"Mbour\"");
    assert!(form.body.contains(&format!("value=\"{id}\" selected")), "it keeps the commitment");
    // What she adds stays when she says it again from the mail.
    let draft_id = draft.rsplit('=').next().unwrap();
    let typed = w.report(draft_id.parse().unwrap(), &[("act", "draft"), ("venue", "Town hall"), ("commitment", &id)]);
    w.send(&w.awa, &typed).await.expect(303);
    let again = [("starts_on", "2027-02-21"), ("attended", ""), ("municipality", "")];
    answer(&w, &path, &again).await.expect(200).says(&shown);
    w.app
        .get(&w.awa, &draft)
        .await
        .expect(200)
        .says("value=\"2027-02-21\"")
        .says("value=\"Town hall\"")
        .says("value=\"33\"");
    let drafts: i64 = w.app.read(|conn| Ok(delivery_drafts::table.count().get_result(conn)?)).await;
    assert_eq!(drafts, 1);
    // Once it is reported, the question is answered.
    let sent = w.report(draft_id.parse().unwrap(), &[("commitment", &id)]);
    w.send(&w.awa, &sent).await.expect(303);
    w.app.get(&NOBODY, &path).await.expect(410).says("This has been answered");
    answer(&w, &path, &said).await.expect(410);
}

async fn a_planned_training_is_answered_for(app: TestApp) {
    let w = World::new(app).await;
    let plan = [("act", "plan"), ("starts_on", "2027-03-08"), ("ends_on", "2027-03-09"), ("others", "Ibra Sarr")];
    let path = w.reported(&w.awa, &plan).await;
    let (held, moved) = (about(&w, &w.awa, Held, &path).await, about(&w, &w.awa, Moved, &path).await);
    let cancelled = about(&w, &w.awa, Cancelled, &path).await;
    w.app.clock.set(at("2027-03-12T09:00:00Z"));
    for (link, says) in
        [(&held, "How did it go?"), (&moved, "On which day instead?"), (&cancelled, "It will not be held?")]
    {
        w.app.get(&NOBODY, link).await.expect(200).says(says).says("value=\"1\"");
    }
    let said = [("starts_on", "2027-03-10"), ("attended", "40")];
    answer(&w, &held, &said).await.expect(200).says(&format!("{path}/edit"));
    let form = w.app.get(&w.awa, &format!("{path}/edit")).await.expect(200).says("value=\"2027-03-10\"");
    form.says("value=\"2027-03-11\"").says("value=\"40\"");
    assert_eq!(w.state(&path).await, "planned", "only its report says that it was held");
    answer(&w, &moved, &[("starts_on", "2027-03-10")]).await.expect(422).says("value=\"2027-03-10\"");
    answer(&w, &moved, &[("starts_on", "2027-03-20")]).await.expect(200).says("The day is changed");
    let delivery = w.json(&w.ada, &path).await;
    assert_eq!((&delivery["starts_on"], &delivery["ends_on"]), (&"2027-03-20".into(), &"2027-03-21".into()));
    assert_eq!(delivery["trainers"].as_array().unwrap().len(), 2, "{delivery}");
    assert_eq!(trail(&w.app, "delivery.edited").await, (Channel::EmailLink, Some(w.awa.id())));
    // The other links were about the day that it is no more.
    answer(&w, &cancelled, &[("reason", "Floods")]).await.expect(410).says("This has changed since");
    let cancelled = about(&w, &w.awa, Cancelled, &path).await;
    answer(&w, &cancelled, &[("reason", "Floods")]).await.expect(200).says("The training is cancelled");
    answer(&w, &cancelled, &[("reason", "Floods")]).await.expect(410).says("This has been answered");
    assert_eq!(w.state(&path).await, "cancelled");
    assert_eq!(trail(&w.app, "delivery.cancelled").await, (Channel::EmailLink, Some(w.awa.id())));
}

async fn a_report_is_confirmed_or_returned_from_the_mail(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    let (yes, ask) = (about(&w, &w.fatou, Confirmed, &path).await, about(&w, &w.fatou, Questioned, &path).await);
    w.app
        .get(&NOBODY, &yes)
        .await
        .expect(200)
        .says("31")
        .says("Thiès")
        .says("Awa")
        .says("name=\"revision\" value=\"1\"");
    // Awa corrects it while Fatou looks: she sees it as it is now, and her question is not lost.
    w.send(
        &w.awa,
        &w.report(
            w.json(&w.ada, &path).await["id"].as_str().unwrap().parse().unwrap(),
            &[("completed", "30"), ("revision", "1")],
        ),
    )
    .await
    .expect(303);
    answer(&w, &yes, &[("revision", "1")]).await.expect(409).says("changed while you looked").says("value=\"2\"");
    answer(&w, &ask, &[("revision", "1"), ("comment", "31 or 32?")]).await.expect(409).says("31 or 32?");
    assert_eq!(w.state(&path).await, "reported");
    answer(&w, &ask, &[("revision", "2"), ("comment", "")]).await.expect(422);
    answer(&w, &ask, &[("revision", "2"), ("comment", "31 or 32?")])
        .await
        .expect(200)
        .says("Your question is on its way");
    answer(&w, &ask, &[("revision", "2"), ("comment", "31 or 32?")]).await.expect(410);
    assert_eq!(w.state(&path).await, "returned");
    w.app.get(&NOBODY, &yes).await.expect(410).says("This has been answered");
    // On another day it is another question.
    w.app.clock.set(at("2027-03-03T09:00:00Z"));
    w.send(
        &w.awa,
        &w.report(w.json(&w.ada, &path).await["id"].as_str().unwrap().parse().unwrap(), &[("revision", "2")]),
    )
    .await
    .expect(303);
    w.app.get(&NOBODY, &yes).await.expect(410).says("This has changed since");
    let yes = about(&w, &w.fatou, Confirmed, &path).await;
    answer(&w, &yes, &[("revision", "3")]).await.expect(200).says("Confirmed. Thank you!");
    answer(&w, &yes, &[("revision", "3")]).await.expect(410).says("This has been answered");
    assert_eq!(w.state(&path).await, "confirmed");
    assert_eq!(trail(&w.app, "delivery.confirmed").await, (Channel::EmailLink, Some(w.fatou.id())));
    let events = w.json(&w.ada, &path).await["timeline"].as_array().unwrap().clone();
    assert_eq!(events.iter().filter(|event| event["kind"] == "confirmed").count(), 1, "{events:?}");
}

on_both_engines!(
    a_scanner_that_follows_every_link_of_a_mail_changes_nothing,
    a_promised_training_is_put_off,
    whoever_cannot_keep_a_promise_asks_to_be_released,
    a_release_is_asked_for_on_the_page_and_by_programs,
    a_training_that_was_held_is_kept_as_the_draft_of_its_report,
    a_planned_training_is_answered_for,
    a_report_is_confirmed_or_returned_from_the_mail,
);
