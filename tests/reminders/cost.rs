//! What planning asks of the database.

use relais::cohorts::common::{EnrolmentRole, store as cohorts};
use relais::cohorts::enrolment;
use relais::people::accounts::Actor as Cause;
use relais::platform::values::Language;
use relais::reminders::scheduler::{Planned, plan_all};

use super::site;
use super::stage::stage;
use crate::support::{TestApp, at, on_both_engines};

async fn planning_asks_no_more_for_many_than_for_one_and_less_at_night(app: TestApp) {
    let stage = stage(&app).await;
    let cost = async |time: &str| {
        let (before, mails) = (app.queries(), std::cell::Cell::new(0));
        let count = |planned: Planned| {
            mails.set(mails.get() + planned.plan.digests.len());
            std::future::ready(Ok(()))
        };
        plan_all(&site(&app), &app.parts.catalogue(), at(time), count).await.unwrap();
        (app.queries() - before, mails.get())
    };
    let (day, night) = ("2027-03-04T09:00:00Z", "2027-03-04T02:00:00Z");
    let (for_one, mails) = cost(day).await;
    assert_eq!(mails, 1);
    let (signer, cohort) = (app.parts.site.signer.clone(), stage.cohort.id);
    let others = (0..40).map(|number| enrolment::Invitee {
        email: format!("p{number}@test.example").parse().unwrap(),
        name: format!("Person {number}"),
        role: EnrolmentRole::Trainer,
        language: Language::ENGLISH,
    });
    let others: Vec<enrolment::Invitee> = others.collect();
    app.write(move |tx| {
        let cohort = cohorts::get(tx.conn, cohort)?;
        enrolment::actions::invite_as(tx, Cause::OPERATOR, &signer, &cohort, &others)
    })
    .await;
    assert_eq!(cost(day).await, (for_one, 41));
    let (at_night, mails) = cost(night).await;
    assert_eq!(mails, 0);
    assert!(at_night < for_one, "{at_night} queries at night, {for_one} by day");
}

on_both_engines!(planning_asks_no_more_for_many_than_for_one_and_less_at_night,);
