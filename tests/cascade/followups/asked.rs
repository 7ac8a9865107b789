//! What those who taught and the association are asked.

use diesel::prelude::*;
use relais::cascade::followups::FollowUpId;
use relais::platform::clock::Zone;
use relais::platform::db::schema::{follow_up_answers, follow_ups};
use relais::reminders::links::AnswerLink;
use relais::reminders::{AnswerKind, store as reminders};

use super::{NOBODY, ask, became, confirmed, letters, link, questions, site};
use crate::cascade::world::World;
use crate::support::{TestApp, at, on_both_engines};

async fn each_step_is_asked_once_however_many_plan(app: TestApp) {
    let w = World::new(app).await;
    confirmed(&w).await;
    // What is only reported is not asked about.
    w.reported(&w.awa, &[("starts_on", "2027-02-17"), ("ends_on", "2027-02-17")]).await;
    assert_eq!(ask(&w.app, "2027-05-14T09:00:00Z").await, 0, "its day has not come");
    assert_eq!(ask(&w.app, "2027-05-16T09:00:00Z").await, 0, "it is a Sunday");
    assert_eq!(ask(&w.app, "2027-05-17T05:00:00Z").await, 0, "it is night");
    w.app.clock.set(at("2027-05-17T09:00:00Z"));
    let site = site(&w.app);
    let plan = relais::cascade::followups::planner::ask_all;
    let (one, other) = tokio::join!(plan(&site), plan(&site));
    assert!(one.unwrap() + other.unwrap() >= 1);
    let first = [(3, "association".to_owned()), (3, "trainer".to_owned())];
    assert_eq!(questions(&w.app).await, first);
    assert_eq!(ask(&w.app, "2027-05-18T09:00:00Z").await, 0);
    assert_eq!(ask(&w.app, "2027-08-16T09:00:00Z").await, 1);
    assert_eq!(questions(&w.app).await.iter().map(|(months, _)| *months).collect::<Vec<_>>(), [3, 3, 6, 6]);
    // Nobody looked for weeks: the question of that step is left out.
    assert_eq!(ask(&w.app, "2028-03-20T09:00:00Z").await, 0);
    assert_eq!(questions(&w.app).await.len(), 4);
}

async fn whoever_is_left_alone_is_not_asked_by_mail(app: TestApp) {
    let w = World::new(app).await;
    confirmed(&w).await;
    let (cohort, ada, until) = (w.cohort.id, w.ada.id(), at("2027-05-20T00:00:00Z"));
    w.app.clock.set(at("2027-05-16T09:00:00Z"));
    w.app.write(move |tx| reminders::insert_pause(tx, cohort, None, Some(until), ada, "")).await;
    assert_eq!(ask(&w.app, "2027-05-17T09:00:00Z").await, 1);
    let about = |letters: Vec<relais::platform::mail::OutgoingMessage>| -> Vec<String> {
        let asks = letters.into_iter().filter(|letter| letter.text.contains("/a/followed-up"));
        asks.map(|letter| letter.to.to_string()).collect()
    };
    assert!(about(letters(&w.app, "<digest.").await).is_empty(), "the cohort is left alone");
    w.app.clock.set(at("2027-05-21T09:00:00Z"));
    assert!(about(letters(&w.app, "<digest.").await).is_empty(), "what fell into a pause is not made up for");
    // The question is still there for whoever looks, and the next one comes.
    assert_eq!(questions(&w.app).await.len(), 2);
    assert_eq!(ask(&w.app, "2027-08-16T09:00:00Z").await, 1);
    assert_eq!(about(letters(&w.app, "<digest.").await).len(), 2);
}

async fn one_press_answers_and_looking_does_not(app: TestApp) {
    let w = World::new(app).await;
    let path = confirmed(&w).await;
    ask(&w.app, "2027-05-17T09:00:00Z").await;
    let sent = letters(&w.app, "<digest.").await;
    let about = |name: &str| {
        let asks = |letter: &&relais::platform::mail::OutgoingMessage| letter.text.contains("/a/followed-up");
        sent.iter().filter(asks).find(|letter| letter.to.as_str().starts_with(name)).unwrap_or_else(|| panic!("{name}"))
    };
    let (awas, fatous) = (link(about("awa"), "/a/followed-up"), link(about("fatou"), "/a/followed-up"));
    assert!(letters(&w.app, "<digest.").await.is_empty(), "each is asked once");
    for _ in 0..2 {
        let page = w.app.get(&NOBODY, &awas).await.expect(200).says("It ended 3 months ago").says("Under way");
        assert!(page.body.len() < 20_000 && !page.body.contains("<script"), "{}", page.body.len());
    }
    assert!(became(&w, &path).await["steps"][0]["sides"][0]["outcome"].is_null(), "looking answers nothing");
    w.app.post(&NOBODY, &awas, &[("outcome", "done")]).await.expect(200).says("Your answer is kept");
    let of = async |side: &str| {
        let all = became(&w, &path).await;
        let sides = all["steps"][0]["sides"].as_array().unwrap().clone();
        sides.into_iter().find(|one| one["side"] == side).unwrap()
    };
    assert_eq!(
        (of("trainer").await["outcome"].clone(), of("trainer").await["person"].clone()),
        ("done".into(), "Awa".into())
    );
    assert!(of("association").await["outcome"].is_null());
    // Another answer takes its place, and the first stays on record.
    w.app.get(&NOBODY, &awas).await.expect(200).says("You answered, and can answer otherwise");
    w.app.clock.set(at("2027-05-18T09:00:00Z"));
    let other = [("outcome", "under-way"), ("reason", "the budget comes in autumn")];
    w.app.post(&NOBODY, &awas, &other).await.expect(200);
    w.app.post(&NOBODY, &awas, &other).await.expect(200);
    assert_eq!(of("trainer").await["reason"], "the budget comes in autumn");
    let answers: i64 = w.app.read(|conn| Ok(follow_up_answers::table.count().get_result(conn)?)).await;
    assert_eq!(answers, 2, "the same said twice is said once");
    w.app.post(&NOBODY, &awas, &[("outcome", "perhaps")]).await.expect(422);
    w.app.post(&NOBODY, &fatous, &[("outcome", "not-yet")]).await.expect(200);
    assert_eq!(of("association").await["outcome"], "not-yet");
}

async fn a_link_is_for_one_person_one_question_and_a_month(app: TestApp) {
    let w = World::new(app).await;
    let path = confirmed(&w).await;
    ask(&w.app, "2027-05-17T09:00:00Z").await;
    let asked: Vec<(FollowUpId, String)> =
        w.app.read(|conn| Ok(follow_ups::table.select((follow_ups::id, follow_ups::side)).load(conn)?)).await;
    let today = w.app.clock.now().day_in(Zone::UTC);
    let made = |actor: &crate::support::Actor, side: &str| {
        let id = asked.iter().find(|(_, of)| of == side).unwrap().0;
        AnswerLink::of(&[AnswerKind::FollowedUp], actor.id(), id.into(), today, today)[0].path(&w.app.parts.site.signer)
    };
    for (actor, side) in [(&w.omar, "trainer"), (&w.nia, "association"), (&w.fatou, "trainer"), (&w.awa, "association")]
    {
        let link = made(actor, side);
        w.app.get(&NOBODY, &link).await.expect(410).says("not yours to answer").is_silent_on("Thiès");
        w.app.post(&NOBODY, &link, &[("outcome", "done")]).await.expect(410);
    }
    let awas = made(&w.awa, "trainer");
    w.app.get(&NOBODY, &awas[..awas.len() - 3]).await.expect(410).says("This link does not work");
    w.app.clock.set(at("2027-06-17T09:00:00Z"));
    w.app.get(&NOBODY, &awas).await.expect(410).says("This link is too old");
    w.app.post(&NOBODY, &awas, &[("outcome", "done")]).await.expect(410);
    let steps = became(&w, &path).await["steps"].to_string();
    assert!(!steps.contains("done"), "{steps}");
}

async fn both_sides_answer_on_the_page_as_well(app: TestApp) {
    let w = World::new(app).await;
    let path = confirmed(&w).await;
    let page = format!("{path}/follow-up");
    w.app.get(&w.awa, &path).await.expect(200).says(&page);
    w.app.get(&w.awa, &page).await.expect(200).says("three months after the training").is_silent_on("Under way");
    w.app.post(&w.awa, &page, &[("outcome", "done")]).await.expect(409).says("Nothing is asked of it now");
    // Nobody has looked for questions since: whoever says it unasked opens them for all.
    w.app.clock.set(at("2027-06-20T09:00:00Z"));
    let (awa, fatou) = (w.app.sign_in(w.awa.id()).await, w.app.sign_in(w.fatou.id()).await);
    let (cora, omar) = (w.app.sign_in(w.cora.id()).await, w.app.sign_in(w.omar.id()).await);
    w.app.get(&awa, &page).await.expect(200).says("Under way");
    w.app.post(&awa, &page, &[("outcome", "done"), ("reason", "a plan")]).await.expect(303);
    assert_eq!(questions(&w.app).await, [(3, "association".to_owned()), (3, "trainer".to_owned())]);
    w.app.post(&fatou, &page, &[("reason", "kept as typed")]).await.expect(422).says("kept as typed");
    w.app.post(&fatou, &page, &[("outcome", "under-way")]).await.expect(303);
    w.app.get(&cora, &page).await.expect(200).says("a plan").is_silent_on("Because …");
    w.app.post(&cora, &page, &[("outcome", "done")]).await.expect(403);
    w.app.get(&omar, &page).await.expect(404);
    w.app.post(&omar, &page, &[("outcome", "done")]).await.expect(404);
    let token = w.app.token(w.fatou.id()).await;
    w.app.clock.set(at("2027-06-20T10:00:00Z"));
    let said = serde_json::json!({"outcome": "not-yet", "reason": "elections"});
    let answered = w.app.post_json(&token, &format!("/api/v1{path}/follow-ups"), said).await.expect(200).json();
    assert_eq!(answered["steps"][0]["sides"].as_array().unwrap().len(), 2);
    assert!(answered["steps"].to_string().contains("elections"));
}

on_both_engines!(
    whoever_is_left_alone_is_not_asked_by_mail,
    each_step_is_asked_once_however_many_plan,
    one_press_answers_and_looking_does_not,
    a_link_is_for_one_person_one_question_and_a_month,
    both_sides_answer_on_the_page_as_well,
);
