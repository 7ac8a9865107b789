//! What participants mean to do, and what becomes of it: without an account, from their mails.

use diesel::prelude::*;
use relais::cascade::followups::{FollowUpSettings, planner};
use relais::platform::db::schema::{follow_up_answers, intended_actions, mails, suppressions};
use relais::platform::mail::MailKind;
use serde_json::json;

use super::{NOBODY, ask, became, letters, link, site};
use crate::cascade::participants::{arrive, code, planned, revised};
use crate::cascade::world::World;
use crate::support::{TestApp, at, on_both_engines};

/// A training of 1 and 2 March that was confirmed, with so many who said what they mean to do.
async fn trained(w: &World, people: usize) -> (String, Vec<String>) {
    let path = planned(w).await;
    let code = code(w, &path).await;
    let mut own = Vec::new();
    for n in 0..people {
        own.push(arrive(&w.app, &code, &format!("Person Number{}", ["A", "B", "C", "D", "E", "F"][n])).await);
    }
    w.app.clock.set(at("2027-03-02T15:00:00Z"));
    for (n, one) in own.iter().enumerate() {
        let (action, email) = (format!("Plan {n}"), format!("p{n}@town.example"));
        let said = [("action", action.as_str()), ("due_on", "2027-05-31"), ("email", &email), ("consent", "yes")];
        w.app.post(&NOBODY, &format!("{one}/intention"), &said).await.expect(303);
    }
    w.app.clock.set(at("2027-03-03T09:00:00Z"));
    w.send(&w.awa, &revised(w, &path, &[("attended", "9"), ("completed", "9")]).await).await.expect(303);
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    (path, own)
}

async fn intentions(app: &TestApp) -> Vec<(Option<String>, Option<String>)> {
    app.read(|conn| {
        let all = intended_actions::table.order(intended_actions::participant_id);
        Ok(all.select((intended_actions::action, intended_actions::email)).load(conn)?)
    })
    .await
}

async fn an_intention_is_written_on_ones_own_page(app: TestApp) {
    let w = World::new(app).await;
    let path = planned(&w).await;
    let code = code(&w, &path).await;
    let own = arrive(&w.app, &code, "Ana Sol").await;
    let page = format!("{own}/intention");
    let said = [("action", "A drainage plan"), ("due_on", "2027-06-30")];
    w.app.post(&NOBODY, &page, &said).await.expect(409);
    w.app.clock.set(at("2027-03-02T15:00:00Z"));
    w.app.get(&NOBODY, &own).await.expect(200).says(&page);
    let form = w.app.get(&NOBODY, &page).await.expect(200).says("What I mean to do");
    assert!(form.body.len() < 20_000 && !form.body.contains("<script"), "{}", form.body.len());
    let unasked = [said.as_slice(), &[("email", "ana@town.example")]].concat();
    w.app.post(&NOBODY, &page, &unasked).await.expect(422).says("you have to agree").says("A drainage plan");
    w.app.post(&NOBODY, &page, &[("action", "x"), ("due_on", "2020-01-01")]).await.expect(422);
    w.app.post(&NOBODY, &page, &said).await.expect(303);
    assert_eq!(intentions(&w.app).await, [(Some("A drainage plan".to_owned()), None)]);
    w.app.post(&NOBODY, &page, &[unasked.as_slice(), &[("consent", "yes")]].concat()).await.expect(303);
    assert_eq!(intentions(&w.app).await[0].1.as_deref(), Some("ana@town.example"));
    // It is shown to nobody else.
    for actor in [&w.awa, &w.cora, &w.ada] {
        for shown in [format!("{path}/participants"), format!("{path}/follow-up")] {
            w.app.get(actor, &shown).await.expect(200).is_silent_on("drainage").is_silent_on("ana@town");
        }
    }
    w.app.post(&NOBODY, &format!("{page}/removal"), &[]).await.expect(303);
    assert_eq!(intentions(&w.app).await, [(None, None)]);
    w.app.get(&NOBODY, "/attestations/nobody/intention").await.expect(410);
}

async fn each_is_asked_once_a_step_and_answers_by_one_press(app: TestApp) {
    let w = World::new(app).await;
    let (path, own) = trained(&w, 5).await;
    ask(&w.app, "2027-06-02T09:00:00Z").await;
    let sent = letters(&w.app, "<follow-up.").await;
    assert_eq!(sent.len(), 5);
    ask(&w.app, "2027-06-03T09:00:00Z").await;
    assert!(letters(&w.app, "<follow-up.").await.is_empty(), "never twice");
    assert!(sent.iter().all(|letter| letter.unsubscribe.as_deref().is_some_and(|url| url.contains("/f/stop/"))));
    let links: Vec<String> = sent.iter().map(|letter| link(letter, "/f/")).collect();
    for (at, link) in links.iter().enumerate() {
        let page = w.app.get(&NOBODY, link).await.expect(200).says("you meant to do this").says("Under way");
        assert!(page.body.len() < 20_000 && !page.body.contains("<script"), "{}", page.body.len());
        assert_eq!(
            (page.header("cache-control"), page.header("referrer-policy")),
            ("private, no-store", "no-referrer")
        );
        let answers: i64 = w.app.read(|conn| Ok(follow_up_answers::table.count().get_result(conn)?)).await;
        assert_eq!(answers, at as i64, "looking answers nothing");
        let before = became(&w, &path).await["participants"].clone();
        assert_eq!(
            before,
            json!({"asked": 5, "answered": null, "done": null, "under_way": null, "share_answered": null, "share_done": null})
        );
        let figures = w.json(&w.ada, "/cascade").await["follow_up"].clone();
        assert!(figures["together"]["answered"].is_null() && figures["modules"] == json!([]), "{figures}");
        let said = [("outcome", if at < 4 { "done" } else { "not-yet" }), ("reason", "we tried")];
        w.app.post(&NOBODY, link, &said).await.expect(200).says("Your answer is kept");
    }
    // From five answers on they are shown, on the training's page and in figures, by module as well.
    let all = became(&w, &path).await["participants"].clone();
    assert_eq!((all["answered"].clone(), all["share_done"].clone()), (json!(5), json!(0.8)));
    let figures = w.json(&w.ada, "/cascade").await["follow_up"].clone();
    assert_eq!((figures["together"]["answered"].clone(), figures["together"]["asked"].clone()), (json!(5), json!(7)));
    assert_eq!(figures["modules"][0]["share_done"], json!(0.8));
    let ada = w.app.sign_in(w.ada.id()).await;
    w.app.get(&ada, "/cascade").await.expect(200).says("80");
    w.app.get(&ada, &format!("{path}/follow-up")).await.expect(200).says("we tried").says("4 of 5 answers");
    // It can be answered otherwise, and the first answers stay on record.
    w.app.get(&NOBODY, &links[0]).await.expect(200).says("can answer otherwise");
    w.app.clock.set(at("2027-06-04T09:00:00Z"));
    w.app.post(&NOBODY, &links[0], &[("outcome", "under-way")]).await.expect(200);
    assert_eq!(became(&w, &path).await["participants"]["done"], 3);
    // What lies about after the mails were sent opens nothing, and a link is too old after a while.
    let kept: Vec<relais::platform::db::Json<serde_json::Value>> = w
        .app
        .read(|conn| Ok(mails::table.filter(mails::kind.eq(MailKind::FollowUp)).select(mails::data).load(conn)?))
        .await;
    assert!(kept.iter().all(|data| data.0["path"] == "/f/" && data.0["stop"] == "/f/"));
    w.app.get(&NOBODY, &links[0][..links[0].len() - 3]).await.expect(410).says("does not work");
    w.app.clock.set(at("2027-09-02T09:00:00Z"));
    w.app.get(&NOBODY, &links[0]).await.expect(410).says("too old").is_silent_on("Plan");
    w.app.post(&NOBODY, &links[0], &[("outcome", "done")]).await.expect(410);
    // The next step asks anew.
    assert_eq!(ask(&w.app, "2027-09-02T09:00:00Z").await, 1);
    assert_eq!(letters(&w.app, "<follow-up.").await.len(), 5);
    drop(own);
}

async fn who_wants_no_more_and_who_is_erased_gets_nothing(app: TestApp) {
    let w = World::new(app).await;
    let (path, own) = trained(&w, 4).await;
    ask(&w.app, "2027-06-02T09:00:00Z").await;
    // While its mail waits, one erases themselves, one takes back what they wrote, one address refuses mail.
    w.app.post(&NOBODY, &format!("{}/removal", own[0]), &[]).await.expect(200);
    w.app.post(&NOBODY, &format!("{}/intention/removal", own[1]), &[]).await.expect(303);
    w.app
        .write(|tx| {
            let row = (
                suppressions::address.eq("p2@town.example"),
                suppressions::reason.eq("full"),
                suppressions::created_at.eq(tx.now),
            );
            diesel::insert_into(suppressions::table).values(row).execute(tx.conn)?;
            Ok(())
        })
        .await;
    let sent = letters(&w.app, "<follow-up.").await;
    assert_eq!(sent.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(), ["p3@town.example"]);
    let stop = sent[0].unsubscribe.as_deref().and_then(|url| url.strip_prefix("http://127.0.0.1:8080")).unwrap();
    let answer = link(&sent[0], "/f/");
    w.app.get(&NOBODY, stop).await.expect(200).says("No more questions");
    w.app.get(&NOBODY, &answer).await.expect(200);
    w.app.post(&NOBODY, &answer, &[("outcome", "done"), ("reason", "mine")]).await.expect(200);
    w.app.post(&NOBODY, stop, &[("List-Unsubscribe", "One-Click")]).await.expect(200).says("You are asked no more");
    w.app.get(&NOBODY, &answer).await.expect(410).says("nothing to answer");
    w.app.get(&NOBODY, "/f/stop/x").await.expect(410);
    let left = intentions(&w.app).await;
    assert_eq!(left.iter().filter(|(action, email)| action.is_some() || email.is_some()).count(), 1, "{left:?}");
    // What was answered stays counted, without its reason.
    assert_eq!(became(&w, &path).await["participants"]["asked"], 4);
    let reasons: Vec<String> =
        w.app.read(|conn| Ok(follow_up_answers::table.select(follow_up_answers::reason).load(conn)?)).await;
    assert_eq!(reasons, [""]);
    ask(&w.app, "2027-09-02T09:00:00Z").await;
    assert!(letters(&w.app, "<follow-up.").await.is_empty());
    // After its time everything goes.
    let settings: FollowUpSettings = w.app.parts.settings.followups.clone();
    assert_eq!(settings.keep_months, 15);
    w.app.clock.set(at("2028-06-01T09:00:00Z"));
    planner::forget_all(&site(&w.app), &settings).await.unwrap();
    assert_eq!(intentions(&w.app).await.iter().filter(|(action, _)| action.is_some()).count(), 1);
    w.app.clock.set(at("2028-06-03T09:00:00Z"));
    planner::forget_all(&site(&w.app), &settings).await.unwrap();
    assert!(intentions(&w.app).await.iter().all(|one| *one == (None, None)));
}

on_both_engines!(
    an_intention_is_written_on_ones_own_page,
    each_is_asked_once_a_step_and_answers_by_one_press,
    who_wants_no_more_and_who_is_erased_gets_nothing,
);
