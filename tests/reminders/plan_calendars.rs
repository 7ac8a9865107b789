//! A planned training in the calendars of those who teach it: with the reminder, and whenever it moves or falls through after that.

use chrono::NaiveDate;
use diesel::prelude::*;
use relais::cascade::common::{DeliveryId, DeliveryState, Side};
use relais::cascade::deliveries::store::turns;
use relais::platform::calendar::CalendarMethod;
use relais::platform::db::schema::{deliveries, delivery_trainers};
use relais::platform::mail::OutgoingMessage;

use super::stage::{set_state, stage};
use super::{look, to};
use crate::support::{TestApp, at, on_both_engines};

const ANA: &str = "ana@test.example";

async fn move_to(app: &TestApp, delivery: DeliveryId, day: &str, place: &'static str) {
    let day: NaiveDate = day.parse().unwrap();
    app.write(move |tx| {
        let days = (deliveries::starts_on.eq(day), deliveries::ends_on.eq(day), deliveries::municipality.eq(place));
        diesel::update(deliveries::table.find(delivery)).set(days).execute(tx.conn)?;
        tx.changed(turns::DELIVERY, delivery);
        Ok(())
    })
    .await;
}

/// What goes out besides reminders.
async fn letters(app: &TestApp) -> Vec<OutgoingMessage> {
    let before = app.parts.outbox_worker.transport().remembered().len();
    app.parts.outbox_worker.send_due().await.unwrap();
    let is_ours = |letter: &&OutgoingMessage| letter.list.as_deref().is_some_and(|list| list.starts_with("<plan."));
    app.parts.outbox_worker.transport().remembered()[before..].iter().filter(is_ours).cloned().collect()
}

/// Whether a mail tells a calendar that, of that training.
fn tells(letter: &OutgoingMessage, delivery: DeliveryId, wanted: CalendarMethod, sequence: i32, day: &str) {
    let (method, text) = letter.calendar.as_ref().unwrap_or_else(|| panic!("{}", letter.text));
    let lines =
        [format!("SEQUENCE:{sequence}"), format!("DTSTART;VALUE=DATE:{day}"), format!("UID:delivery-{delivery}@")];
    assert_eq!(*method, wanted);
    assert!(lines.iter().all(|line| text.contains(line)), "{text}");
}

async fn a_calendar_hears_of_what_becomes_of_a_plan(app: TestApp) {
    let stage = stage(&app).await;
    stage.enrol(&app).await;
    let delivery = stage.deliver(&app, DeliveryState::Planned, Side::Trainer, stage.ana, None).await;
    move_to(&app, delivery, "2027-03-22", "Thiès").await;
    // Before any calendar knows of it, nobody is told that it moves.
    assert_eq!(to(&letters(&app).await), []);
    let sent = look(&app, "2027-03-08T09:00:00Z").await;
    let [reminder] = &sent[..] else { panic!("{:?}", to(&sent)) };
    tells(reminder, delivery, CalendarMethod::Request, 0, "20270322");
    // It moves: at once, and once.
    move_to(&app, delivery, "2027-03-24", "Thiès").await;
    let sent = letters(&app).await;
    assert_eq!(to(&sent), [(ANA, "Changed: Training: Thiès, 24\u{a0}March")]);
    tells(&sent[0], delivery, CalendarMethod::Request, 1, "20270324");
    move_to(&app, delivery, "2027-03-24", "Thiès").await;
    assert_eq!(to(&letters(&app).await), []);
    // The next reminder says the same as the calendar knows.
    let sent = look(&app, "2027-03-19T09:00:00Z").await;
    let reminder = sent.iter().find(|letter| letter.calendar.is_some()).unwrap();
    tells(reminder, delivery, CalendarMethod::Request, 1, "20270324");
    // Of two changes before a mail has gone out only the last is told.
    move_to(&app, delivery, "2027-03-25", "Thiès").await;
    move_to(&app, delivery, "2027-03-25", "Dakar").await;
    let sent = letters(&app).await;
    assert_eq!(to(&sent), [(ANA, "Changed: Training: Dakar, 25\u{a0}March")]);
    tells(&sent[0], delivery, CalendarMethod::Request, 3, "20270325");
    set_state(&app, delivery, DeliveryState::Cancelled).await;
    let sent = letters(&app).await;
    assert_eq!(to(&sent), [(ANA, "Called off: Training: Dakar, 25\u{a0}March")]);
    tells(&sent[0], delivery, CalendarMethod::Cancel, 4, "20270325");
    set_state(&app, delivery, DeliveryState::Cancelled).await;
    assert_eq!(to(&letters(&app).await), []);
}

async fn who_no_longer_teaches_is_told_and_what_was_held_tells_nobody(app: TestApp) {
    let stage = stage(&app).await;
    stage.enrol(&app).await;
    let mut plans = Vec::new();
    for place in ["Thiès", "Dakar"] {
        let delivery = stage.deliver(&app, DeliveryState::Planned, Side::Trainer, stage.ana, None).await;
        move_to(&app, delivery, if place == "Dakar" { "2027-03-23" } else { "2027-03-22" }, place).await;
        plans.push(delivery);
    }
    look(&app, "2027-03-08T09:00:00Z").await;
    look(&app, "2027-03-09T09:00:00Z").await;
    let (first, second) = (plans[0], plans[1]);
    app.write(move |tx| {
        diesel::delete(delivery_trainers::table.filter(delivery_trainers::delivery_id.eq(first))).execute(tx.conn)?;
        tx.changed(turns::DELIVERY, first);
        Ok(())
    })
    .await;
    let sent = letters(&app).await;
    assert_eq!(to(&sent), [(ANA, "Called off: Training: Thiès, 22\u{a0}March")]);
    tells(&sent[0], first, CalendarMethod::Cancel, 1, "20270322");
    app.clock.set(at("2027-03-24T09:00:00Z"));
    set_state(&app, second, DeliveryState::Reported).await;
    assert_eq!(to(&letters(&app).await), [], "it was held");
}

on_both_engines!(
    a_calendar_hears_of_what_becomes_of_a_plan,
    who_no_longer_teaches_is_told_and_what_was_held_tells_nobody,
);
