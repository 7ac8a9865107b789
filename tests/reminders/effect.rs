//! Whether reminders help, seen from what was done after them; and the first one held back from some.

use actix_web::test::TestRequest;
use diesel::prelude::*;
use relais::cascade::common::{DeliveryId, DeliveryState, Side};
use relais::cascade::deliveries::DeliveryEventKind;
use relais::platform::db::AnyId;
use relais::platform::db::schema::{delivery_events, reminder_items};
use serde_json::{Value, json};

use super::stage::{Stage, set_state, stage};
use super::{look, to};
use crate::support::{Actor, Page, TestApp, at, on_both_engines};

async fn is_reported(app: &TestApp, delivery: DeliveryId) {
    app.write(move |tx| {
        diesel::insert_into(delivery_events::table)
            .values((
                (delivery_events::id.eq(tx.id::<AnyId>()), delivery_events::delivery_id.eq(delivery)),
                (delivery_events::position.eq(1), delivery_events::revision.eq(1)),
                (delivery_events::kind.eq(DeliveryEventKind::Reported), delivery_events::side.eq(Side::Trainer)),
                (delivery_events::channel.eq("web"), delivery_events::comment.eq(""), delivery_events::at.eq(tx.now)),
            ))
            .execute(tx.conn)?;
        Ok(())
    })
    .await;
    set_state(app, delivery, DeliveryState::Reported).await;
}

async fn put(app: &TestApp, token: &Actor, path: &str, body: Value) -> Page {
    app.send(token, TestRequest::put().uri(path).set_json(body)).await
}

async fn effects(app: &TestApp, stage: &Stage) -> Value {
    let token = app.token(stage.luis.id()).await;
    app.get(&token, &format!("/api/v1/cohorts/{}/reminders/effect", stage.cohort.slug)).await.expect(200).json()
}

fn of<'a>(effects: &'a Value, kind: &str) -> &'a Value {
    let kinds = effects["kinds"].as_array().unwrap();
    kinds.iter().find(|one| one["kind"] == kind).unwrap_or(&Value::Null)
}

async fn what_is_done_within_a_week_counts_once_the_week_is_over(app: TestApp) {
    let stage = stage(&app).await;
    stage.enrol(&app).await;
    let held = stage.deliver(&app, DeliveryState::Planned, Side::Trainer, stage.ana, None).await;
    // Held on 1 March, a Monday: of the reports due after 2 and 7 days the first brings nothing.
    assert_eq!(to(&look(&app, "2027-03-03T09:00:00Z").await).len(), 1);
    assert_eq!(to(&look(&app, "2027-03-12T09:00:00Z").await).len(), 1);
    let page = format!("/cohorts/{}/reminders/effect", stage.cohort.slug);
    app.clock.set(at("2027-03-15T09:00:00Z"));
    is_reported(&app, held).await;
    let young = effects(&app, &stage).await;
    assert_eq!((&young["too_young"], &of(&young, "report-due")["told"]), (&json!(1), &json!(1)), "{young}");
    app.get(&stage.luis, &page).await.expect(200).says("One reminder of the last seven days");
    app.clock.set(at("2027-03-19T09:00:01Z"));
    let all = effects(&app, &stage).await;
    let report = of(&all, "report-due");
    assert_eq!((&report["told"], &report["acted"], &report["share"]), (&json!(2), &json!(1), &json!(0.5)), "{all}");
    let steps: Vec<(i64, i64)> = report["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["step"].as_i64().unwrap(), one["acted"].as_i64().unwrap()))
        .collect();
    assert_eq!(steps, [(2, 0), (7, 1)]);
    assert_eq!(report["languages"][0]["language"], "en");
    assert_eq!(report["held_out"], Value::Null);
    let shown = app.get(&stage.luis, &page).await.expect(200);
    shown.says("After 1 of 2 reminders").says("7 days after").says("English").is_silent_on("Without it");
    // It is for those who coordinate.
    let outsider = app.somebody("Zoe").await;
    app.get(&outsider, &page).await.expect(404);
}

async fn an_answer_to_an_invitation_counts_and_so_does_a_promise(app: TestApp) {
    let stage = stage(&app).await;
    assert_eq!(to(&look(&app, "2027-03-04T09:00:00Z").await).len(), 1, "invited three days ago");
    app.clock.set(at("2027-03-05T09:00:00Z"));
    let commitment = stage.commitment(&app, "2027-04-09").await;
    // A month, a week before; what is held for it counts.
    assert_eq!(to(&look(&app, "2027-03-10T09:00:00Z").await).len(), 1);
    app.clock.set(at("2027-03-11T09:00:00Z"));
    let held = stage.deliver(&app, DeliveryState::Planned, Side::Trainer, stage.ana, Some(commitment)).await;
    is_reported(&app, held).await;
    app.clock.set(at("2027-03-19T09:00:00Z"));
    let all = effects(&app, &stage).await;
    assert_eq!((&of(&all, "invitation")["told"], &of(&all, "invitation")["acted"]), (&json!(1), &json!(1)), "{all}");
    assert_eq!(of(&all, "cascade-completion")["acted"], json!(1), "{all}");
}

async fn the_first_is_held_back_from_some_and_the_next_goes_out(app: TestApp) {
    let stage = stage(&app).await;
    let settings = format!("/api/v1/cohorts/{}/reminders/settings", stage.cohort.slug);
    let token = app.token(stage.luis.id()).await;
    let most = json!({"enabled": true, "held_out": 51});
    put(&app, &token, &format!("{settings}/report-due"), most).await.expect(422).says("held_out");
    let never = json!({"enabled": true, "held_out": 10});
    put(&app, &token, &format!("{settings}/weekly-summary"), never).await.expect(422).says("held_out");
    let half = json!({"enabled": true, "held_out": 50});
    let choices = put(&app, &token, &format!("{settings}/report-due"), half).await.expect(200).json();
    let kinds = choices["kinds"].as_array().unwrap();
    let report = kinds.iter().find(|one| one["kind"] == "report-due").unwrap();
    assert_eq!((&report["held_out"], &report["is_default"]), (&json!(50), &json!(false)));
    let form = app.get(&stage.luis, &format!("/cohorts/{}/reminders/settings", stage.cohort.slug)).await.expect(200);
    form.says("report-due-held-out").says("value=\"50\"").is_silent_on("weekly-summary-held-out");
    stage.enrol(&app).await;
    // Whom the lot falls on nobody knows before: of twelve trainings of a day some are held back.
    for _ in 0..12 {
        stage.deliver(&app, DeliveryState::Planned, Side::Trainer, stage.ana, None).await;
    }
    assert_eq!(to(&look(&app, "2027-03-03T09:00:00Z").await).len(), 1);
    let counted = async |reason: Option<&'static str>| -> i64 {
        app.read(move |conn| {
            let all = reminder_items::table.count().into_boxed();
            let all = match reason {
                Some(reason) => all.filter(reminder_items::reason.eq(reason)),
                None => all.filter(reminder_items::reason.is_null()),
            };
            Ok(all.get_result(conn)?)
        })
        .await
    };
    let (told, held_out) = (counted(None).await, counted(Some("held-out")).await);
    assert!(told > 0 && held_out > 0, "{told} told, {held_out} held back");
    assert_eq!(told + held_out, 12);
    let month = app.get(&stage.luis, &format!("/cohorts/{}/reminders", stage.cohort.slug)).await.expect(200);
    month.says("Held back by lot");
    // The next one goes out for all.
    look(&app, "2027-03-08T09:00:00Z").await;
    assert_eq!(counted(Some("held-out")).await, held_out);
    app.clock.set(at("2027-03-16T09:00:00Z"));
    let all = effects(&app, &stage).await;
    let report = of(&all, "report-due");
    assert_eq!(report["held_out"]["told"], json!(held_out), "{all}");
    assert_eq!(report["steps"][0]["told"], json!(told), "{all}");
    let page = format!("/cohorts/{}/reminders/effect", stage.cohort.slug);
    app.get(&stage.luis, &page).await.expect(200).says("Without it: 0 of").says("With the first reminder: 0 of");
}

on_both_engines!(
    what_is_done_within_a_week_counts_once_the_week_is_over,
    an_answer_to_an_invitation_counts_and_so_does_a_promise,
    the_first_is_held_back_from_some_and_the_next_goes_out
);
