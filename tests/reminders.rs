//! Reminders: due from the state of things, once, and gone when the thing is done.

mod ahead;
mod answer_links;
mod answers;
mod applications;
mod by_hand;
mod cascade;
mod cost;
mod course;
mod effect;
mod histories;
mod kinds;
mod months;
mod plan_calendars;
mod settings;
pub mod stage;

use std::sync::Arc;

use chrono::TimeDelta;
use diesel::prelude::*;
use relais::cascade::common::{DeliveryState, Side};
use relais::cohorts::common::{CohortState, EnrolmentRole, EnrolmentState, store as cohorts};
use relais::cohorts::enrolment;
use relais::people::accounts::Actor as Cause;
use relais::platform::db::Tx;
use relais::platform::db::schema::{cohorts as cohort_rows, reminder_items};
use relais::platform::error::Result;
use relais::platform::mail::{MailState, OutgoingMessage, store as mail};
use relais::platform::values::Language;
use relais::platform::web::Site;
use relais::reminders::scheduler::{plan_all, plan_and_write};
use uuid::Uuid;

use self::stage::{set_state, stage};
use crate::support::{Actor, TestApp, at, on_both_engines};

fn site(app: &TestApp) -> Arc<Site> {
    app.parts.site.clone().into_inner()
}

/// Looks at that time as the scheduler does, sends, and returns the reminders that went out.
pub async fn look(app: &TestApp, time: &str) -> Vec<OutgoingMessage> {
    app.clock.set(at(time));
    let before = app.parts.outbox_worker.transport().remembered().len();
    plan_and_write(&site(app), &app.parts.catalogue(), app.clock.now()).await.unwrap();
    app.parts.outbox_worker.send_due().await.unwrap();
    let letters = app.parts.outbox_worker.transport().remembered();
    letters[before..]
        .iter()
        .filter(|letter| letter.list.as_deref().is_some_and(|list| list.starts_with("<digest.")))
        .cloned()
        .collect()
}

pub fn to(letters: &[OutgoingMessage]) -> Vec<(&str, &str)> {
    let mut all: Vec<_> = letters.iter().map(|letter| (letter.to.as_str(), letter.subject.as_str())).collect();
    all.sort_unstable();
    all
}

async fn states(app: &TestApp) -> Vec<(String, Option<String>)> {
    app.read(|conn| {
        let columns = (reminder_items::state, reminder_items::reason);
        Ok(reminder_items::table.order(reminder_items::id).select(columns).load(conn)?)
    })
    .await
}

async fn an_invitation_is_recalled_until_it_is_answered(app: TestApp) {
    let stage = stage(&app).await;
    assert_eq!(to(&look(&app, "2027-03-03T09:00:00Z").await), []);
    let letters = look(&app, "2027-03-04T09:00:00Z").await;
    assert_eq!(to(&letters), [("ana@test.example", "Your invitation to West Africa waits for an answer")]);
    assert!(letters[0].text.contains("You were invited on 1 March 2027"), "{}", letters[0].text);
    // Its link is the invitation's own.
    let path = letters[0].text.split("8080").find(|part| part.starts_with("/invitations/")).unwrap();
    app.get(&Actor::Anonymous, path.split_whitespace().next().unwrap()).await.expect(200).says("West Africa");
    assert_eq!(to(&look(&app, "2027-03-04T10:00:00Z").await), [], "once");
    stage.enrol(&app).await;
    assert_eq!(to(&look(&app, "2027-03-08T09:00:00Z").await), []);
}

async fn days_are_those_of_the_reader(app: TestApp) {
    let stage = stage(&app).await;
    let (ana, evening) = (stage.ana, at("2027-03-01T20:00:00Z"));
    app.write(move |tx| {
        use relais::platform::db::schema::{enrolments, people};
        diesel::update(people::table.find(ana)).set(people::time_zone.eq("Pacific/Auckland")).execute(tx.conn)?;
        let hers = enrolments::table.filter(enrolments::person_id.eq(ana));
        diesel::update(hers).set(enrolments::invited_at.eq(evening)).execute(tx.conn)?;
        Ok(())
    })
    .await;
    // It was the 2nd of March where she is, so that the third day after it begins there on the 5th.
    assert_eq!(to(&look(&app, "2027-03-03T20:00:00Z").await), []);
    let letters = look(&app, "2027-03-04T20:00:00Z").await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].text.contains("You were invited on 2 March 2027"), "{}", letters[0].text);
}

async fn the_cascade_reminder_disappears_after_the_delivery_is_reported(app: TestApp) {
    let stage = stage(&app).await;
    let commitment = stage.commitment(&app, "2027-03-31").await;
    let letters = look(&app, "2027-03-24T09:00:00Z").await;
    assert_eq!(to(&letters), [("ana@test.example", "7 days are left for your training with AMS")]);
    assert!(letters[0].unsubscribe.is_some());
    let held = stage.deliver(&app, DeliveryState::Reported, Side::Trainer, stage.ana, Some(commitment)).await;
    assert_eq!(
        to(&look(&app, "2027-03-31T09:00:00Z").await),
        [("fatou@test.example", "A training waits for your confirmation: Thiès, 24\u{a0}March")]
    );
    set_state(&app, held, DeliveryState::Returned).await;
    let late = look(&app, "2027-04-14T09:00:00Z").await;
    assert_eq!(to(&late), [("ana@test.example", "Your report came back: Thiès, 24\u{a0}March (and 1 more)")]);
    assert!(late[0].text.contains("Your training with AMS is 14 days overdue"), "{}", late[0].text);
}

async fn a_returned_report_is_recalled_until_it_is_reported_again(app: TestApp) {
    let stage = stage(&app).await;
    app.clock.set(at("2027-03-01T10:00:00Z"));
    let held = stage.deliver(&app, DeliveryState::Returned, Side::Association, stage.fatou, None).await;
    assert_eq!(to(&look(&app, "2027-03-03T09:00:00Z").await), []);
    let fatou = [("fatou@test.example", "Your report came back: Thiès, 1\u{a0}March")];
    let letters = look(&app, "2027-03-04T09:00:00Z").await;
    assert!(to(&letters).contains(&fatou[0]), "{:?}", to(&letters));
    assert!(letters.iter().any(|letter| letter.text.contains("returned on 1 March 2027 with a question")));
    assert_eq!(to(&look(&app, "2027-03-05T09:00:00Z").await), [], "once for each step");
    set_state(&app, held, DeliveryState::Reported).await;
    assert!(!to(&look(&app, "2027-03-11T09:00:00Z").await).contains(&fatou[0]));
    // Returned again, it waits again.
    set_state(&app, held, DeliveryState::Returned).await;
    assert!(to(&look(&app, "2027-03-22T09:00:00Z").await).contains(&fatou[0]));
}

async fn what_is_done_between_planning_and_sending_is_not_sent(app: TestApp) {
    let stage = stage(&app).await;
    let commitment = stage.commitment(&app, "2027-03-31").await;
    app.clock.set(at("2027-03-24T09:00:00Z"));
    app.parts.outbox_worker.send_due().await.unwrap();
    assert_eq!(plan_and_write(&site(&app), &app.parts.catalogue(), app.clock.now()).await.unwrap(), 1);
    let held = stage.deliver(&app, DeliveryState::Confirmed, Side::Trainer, stage.ana, Some(commitment)).await;
    let sending = app.parts.outbox_worker.send_due().await.unwrap();
    assert_eq!((sending.sent, sending.cancelled), (0, 1));
    let items = states(&app).await;
    assert!(items.iter().all(|(state, _)| state == "skipped"), "released: {items:?}");
    // Withdrawn again, it is due again, on another day.
    set_state(&app, held, DeliveryState::Withdrawn).await;
    assert_eq!(to(&look(&app, "2027-03-24T10:00:00Z").await), [], "one mail a day");
    assert_eq!(
        to(&look(&app, "2027-03-25T09:00:00Z").await),
        [("ana@test.example", "6 days are left for your training with AMS")]
    );
}

async fn two_planners_at_once_plan_once(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-31").await;
    app.clock.set(at("2027-03-24T09:00:00Z"));
    let (site, catalogue, now) = (site(&app), app.parts.catalogue(), app.clock.now());
    let (one, other) =
        futures_util::join!(plan_and_write(&site, &catalogue, now), plan_and_write(&site, &catalogue, now));
    assert_eq!(one.unwrap() + other.unwrap(), 1);
    let planned = states(&app).await.iter().filter(|(state, _)| state == "planned").count();
    assert_eq!(planned, 1);
}

async fn a_rehearsal_changes_nothing(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-31").await;
    let seen = std::cell::Cell::new(0);
    let later = at("2027-03-24T09:00:00Z");
    let count = |planned: relais::reminders::scheduler::Planned| {
        seen.set(seen.get() + planned.plan.digests.len());
        std::future::ready(Ok(()))
    };
    plan_all(&site(&app), &app.parts.catalogue(), later, count).await.unwrap();
    assert_eq!(seen.get(), 1);
    let path = format!("/cohorts/{}/reminders", stage.cohort.slug);
    let page = app.get(&stage.luis, &path).await.expect(200).says("24 March 2027: one reminder");
    page.says("training with AMS promised by 31 March 2027").is_silent_on("your training");
    assert_eq!(states(&app).await, []);
}

async fn a_month_says_how_many_and_names_on_demand(app: TestApp) {
    let stage = stage(&app).await;
    let path = format!("/cohorts/{}/reminders", stage.cohort.slug);
    // Ana has not answered her invitation.
    app.get(&stage.luis, &path).await.expect(200).says("3 reminders in the next 30 days, to one person");
    let ana = stage.ana;
    app.write(move |tx| relais::people::accounts::actions::shut_out::deactivate_as(tx, Cause::OPERATOR, ana)).await;
    app.get(&stage.luis, &path).await.expect(200).says("Nothing goes out in the next 30 days");
    app.write(move |tx| relais::people::accounts::actions::shut_out::reactivate_as(tx, Cause::OPERATOR, ana)).await;
    stage.commitment(&app, "2027-03-31").await;
    let (signer, cohort) = (app.parts.site.signer.clone(), stage.cohort.clone());
    let invitee = |number: usize| enrolment::Invitee {
        email: format!("guest{number}@test.example").parse().unwrap(),
        name: format!("Guest {number:02}"),
        role: EnrolmentRole::Trainer,
        language: Language::ENGLISH,
    };
    let guests: Vec<_> = (0..24).map(invitee).collect();
    app.write(move |tx| enrolment::actions::invite_as(tx, Cause::OPERATOR, &signer, &cohort, &guests).map(drop)).await;
    let page = app.get(&stage.luis, &path).await.expect(200);
    let token = app.token(stage.luis.id()).await;
    let listed = app.get(&token, &format!("/api/v1{path}")).await.expect(200).json();
    let ahead: Vec<&serde_json::Value> =
        listed["ahead"].as_array().unwrap().iter().flat_map(|day| day["reminders"].as_array().unwrap()).collect();
    let of_kind = |kind: &str| ahead.iter().filter(|one| one["kind"] == kind).count();
    // Three for each of 24 invitations without an answer, and one for a training promised today: its first day is today itself.
    assert_eq!((of_kind("invitation"), of_kind("cascade-completion")), (72, 1), "{listed}");
    let page = page.says(&format!("{} reminders in the next 30 days, to 25 people", ahead.len()));
    // What concerns many is said once; twenty names stand with the day, its own address has all.
    let page = page.says("4 March 2027: 24 reminders").says("and 4 more").says("href=\"?day&#x3D;2027-03-04#day\"");
    let page = page
        .says("<bdi>Guest 19</bdi>")
        .is_silent_on("<bdi>Guest 20</bdi>")
        .says(" not answered")
        .is_silent_on("Your invitation");
    // Up to eighteen a day are drawn; of more the number alone says how many. One mark of each kind is the key.
    assert_eq!(page.body.matches("mark mark-invitation").count(), 1);
    assert_eq!(page.body.matches("mark mark-cascade-completion").count(), 1 + of_kind("cascade-completion"));
    page.says("25 will hear from us, 0 need nothing, 0 are not reached");
    app.get(&stage.luis, &format!("{path}?day=2027-03-04"))
        .await
        .expect(200)
        .says("<bdi>Guest 23</bdi>")
        .says("id=\"day\"");
    for (language, said) in [("fr", " rappels dans les 30"), ("es", " recordatorios en los próximos 30")] {
        let language = language.parse().unwrap();
        let luis = stage.luis.id();
        app.write(move |tx| relais::people::accounts::store::people::change_language(tx, luis, language)).await;
        app.get(&stage.luis, &path).await.expect(200).says(said).is_silent_on("reminder-");
    }
}

async fn a_missing_report_is_asked_for(app: TestApp) {
    let stage = stage(&app).await;
    stage.enrol(&app).await;
    let held = stage.deliver(&app, DeliveryState::Planned, Side::Trainer, stage.ana, None).await;
    let letters = look(&app, "2027-03-03T09:00:00Z").await;
    assert_eq!(to(&letters), [("ana@test.example", "How did it go? Thiès, 1\u{a0}March")]);
    assert!(letters[0].text.contains("/deliveries/DLV-2027-0001"));
    set_state(&app, held, DeliveryState::Cancelled).await;
    assert_eq!(to(&look(&app, "2027-03-08T09:00:00Z").await), []);
}

async fn a_report_goes_to_the_other_side_and_then_to_the_coordinator(app: TestApp) {
    let stage = stage(&app).await;
    stage.enrol(&app).await;
    // Reported by the association: its trainer confirms.
    stage.deliver(&app, DeliveryState::Reported, Side::Association, stage.fatou, None).await;
    let what = "A training waits for your confirmation: Thiès, 1\u{a0}March";
    assert_eq!(to(&look(&app, "2027-03-04T09:00:00Z").await), [("ana@test.example", what)]);
    assert_eq!(to(&look(&app, "2027-03-11T09:00:00Z").await), [("ana@test.example", what)]);
    let stuck = "Nobody has confirmed this training: Thiès, 1\u{a0}March";
    assert_eq!(to(&look(&app, "2027-03-18T09:00:00Z").await), [("luis@test.example", stuck)]);
}

async fn where_nobody_can_confirm_the_coordinator_is_asked_at_once(app: TestApp) {
    let stage = stage(&app).await;
    stage.enrol(&app).await;
    // The focal point wrote the trainers' report, so the association has nobody left.
    stage.deliver(&app, DeliveryState::Reported, Side::Trainer, stage.fatou, None).await;
    let stuck = "Nobody has confirmed this training: Thiès, 1\u{a0}March";
    assert_eq!(to(&look(&app, "2027-03-04T09:00:00Z").await), [("luis@test.example", stuck)]);
}

async fn people_and_cohorts_can_be_left_alone(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-31").await;
    let path = format!("/cohorts/{}/reminders", stage.cohort.slug);
    let (pause, resume) = (format!("{path}/pause"), format!("{path}/resumption"));
    app.post(&stage.luis, &pause, &[]).await.expect(303);
    app.post(&stage.luis, &pause, &[]).await.expect(303);
    app.get(&stage.luis, &path).await.expect(200).says("Nobody in this cohort is reminded");
    // The step of 24 March falls into the pause, while no scheduler runs; it is not made up for.
    app.clock.set(at("2027-03-25T09:00:00Z"));
    app.post(&stage.luis, &resume, &[]).await.expect(303);
    assert_eq!(to(&look(&app, "2027-03-25T10:00:00Z").await), []);
    app.get(&stage.luis, &path).await.expect(200).says("reminders were paused").says("31 March 2027");

    let cohort = stage.cohort.id;
    let place = app.read(move |conn| Ok(cohorts::of_cohort(conn, cohort)?.remove(0).id)).await.to_string();
    app.post(&stage.luis, &pause, &[("enrolment", &place)]).await.expect(303);
    assert_eq!(to(&look(&app, "2027-03-31T09:00:00Z").await), []);
    app.get(&stage.luis, &path).await.expect(200).says("Paused since");
    app.post(&stage.luis, &resume, &[("enrolment", &place)]).await.expect(303);
    assert_eq!(to(&look(&app, "2027-03-31T10:00:00Z").await), []);
    assert_eq!(to(&look(&app, "2027-04-14T09:00:00Z").await).len(), 1);
}

async fn nobody_is_reminded_who_left_or_wants_none(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-31").await;
    let ana = stage.ana;
    app.write(move |tx| mail::choices::unsubscribe(tx, ana)).await;
    assert_eq!(to(&look(&app, "2027-03-24T09:00:00Z").await), []);
    assert_eq!(states(&app).await.last().unwrap(), &("withheld".into(), Some("unsubscribed".into())));
    let path = format!("/cohorts/{}/reminders", stage.cohort.slug);
    app.get(&stage.luis, &path).await.expect(200).says("Wants no reminders");
    app.write(move |tx| mail::choices::subscribe(tx, ana)).await;
    let leave = |tx: &mut Tx, cohort, to| -> Result<()> {
        let place = cohorts::of_cohort(tx.conn, cohort)?.remove(0);
        enrolment::actions::end_as(tx, Cause::OPERATOR, &place, to)
    };
    let cohort = stage.cohort.id;
    app.write(move |tx| leave(tx, cohort, EnrolmentState::Withdrawn)).await;
    assert_eq!(to(&look(&app, "2027-03-31T09:00:00Z").await), []);
}

async fn archived_cohorts_are_silent(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-31").await;
    let cohort = stage.cohort.id;
    app.write(move |tx| {
        diesel::update(cohort_rows::table.find(cohort))
            .set(cohort_rows::state.eq(CohortState::Archived))
            .execute(tx.conn)?;
        Ok(())
    })
    .await;
    assert_eq!(to(&look(&app, "2027-03-24T09:00:00Z").await), []);
}

async fn several_things_are_one_mail_the_most_urgent_first(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-11").await;
    stage.deliver(&app, DeliveryState::Planned, Side::Trainer, stage.ana, None).await;
    let letters = look(&app, "2027-03-04T09:00:00Z").await;
    assert_eq!(to(&letters), [("ana@test.example", "7 days are left for your training with AMS (and 1 more)")]);
    assert!(letters[0].text.contains("How did it go?"), "{}", letters[0].text);
    let now = app.clock.now();
    let health = app.read(move |conn| mail::health(conn, now)).await;
    assert_eq!((health.queued, health.holds.len()), (0, 0));
    assert!(states(&app).await.iter().all(|(state, _)| state == "sent"));
}

async fn a_digest_ends_with_its_day(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-31").await;
    app.clock.set(at("2027-03-24T17:59:00Z"));
    app.parts.outbox_worker.send_due().await.unwrap();
    plan_and_write(&site(&app), &app.parts.catalogue(), app.clock.now()).await.unwrap();
    app.clock.advance(TimeDelta::minutes(2));
    assert_eq!(app.parts.outbox_worker.send_due().await.unwrap().cancelled, 1);
    let letters = look(&app, "2027-03-25T09:00:00Z").await;
    assert_eq!(to(&letters), [("ana@test.example", "6 days are left for your training with AMS")]);
}

async fn a_mail_in_the_log_shows_what_its_reader_reads(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-31").await;
    look(&app, "2027-03-24T09:00:00Z").await;
    let cohort = Uuid::from(stage.cohort.id);
    let filter = mail::MailFilter { cohort: Some(cohort), state: Some(MailState::Sent), ..mail::MailFilter::default() };
    let mails =
        app.read(move |conn| mail::list(conn, &relais::platform::mail::policy::MailVisibility::All, &filter, 10)).await;
    assert_eq!(mails.len(), 2, "the invitation and the reminder");
    let path = format!("/mails/{}", mails[0].id);
    app.get(&stage.luis, &path).await.expect(200).says("7 days are left for your training with AMS");
    app.get(&stage.luis, &format!("{path}/html")).await.expect(200).says("Look at this commitment");
}

on_both_engines!(
    a_returned_report_is_recalled_until_it_is_reported_again,
    an_invitation_is_recalled_until_it_is_answered,
    days_are_those_of_the_reader,
    the_cascade_reminder_disappears_after_the_delivery_is_reported,
    what_is_done_between_planning_and_sending_is_not_sent,
    two_planners_at_once_plan_once,
    a_rehearsal_changes_nothing,
    a_month_says_how_many_and_names_on_demand,
    a_missing_report_is_asked_for,
    a_report_goes_to_the_other_side_and_then_to_the_coordinator,
    where_nobody_can_confirm_the_coordinator_is_asked_at_once,
    people_and_cohorts_can_be_left_alone,
    nobody_is_reminded_who_left_or_wants_none,
    archived_cohorts_are_silent,
    several_things_are_one_mail_the_most_urgent_first,
    a_digest_ends_with_its_day,
    a_mail_in_the_log_shows_what_its_reader_reads,
);
