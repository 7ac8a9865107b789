//! Reminders of an hour at which a cohort meets, and of a certificate that ends.

use diesel::prelude::*;
use relais::cohorts::common::store as cohorts;
use relais::platform::db::AnyId;
use relais::platform::db::schema::{certificates, live_sessions};

use super::stage::{Stage, stage};
use super::{look, to};
use crate::support::{TestApp, at, on_both_engines};

const ANA: &str = "ana@test.example";

async fn session(app: &TestApp, stage: &Stage, from: &'static str, until: &'static str) -> AnyId {
    let cohort = stage.cohort.id;
    app.write(move |tx| {
        let id: AnyId = tx.id();
        diesel::insert_into(live_sessions::table)
            .values((
                (live_sessions::id.eq(id), live_sessions::cohort_id.eq(cohort)),
                (live_sessions::title.eq("Question hour"), live_sessions::starts_at.eq(at(from))),
                (live_sessions::ends_at.eq(at(until)), live_sessions::time_zone.eq("UTC")),
                (live_sessions::place.eq(""), live_sessions::link.eq("https://meet.example/1")),
                (live_sessions::language.eq("en"), live_sessions::required.eq(false)),
                (live_sessions::code.eq(format!("{id:?}")), live_sessions::sequence.eq(0)),
                (live_sessions::created_at.eq(tx.now), live_sessions::revision.eq(1)),
            ))
            .execute(tx.conn)?;
        Ok(id)
    })
    .await
}

async fn who_takes_part_hears_of_a_session_until_it_begins(app: TestApp) {
    let stage = stage(&app).await;
    let id = session(&app, &stage, "2027-03-12T14:00:00Z", "2027-03-12T15:00:00Z").await;
    // Whoever has not said yes is not asked to come.
    let invited = look(&app, "2027-03-09T09:00:00Z").await;
    assert!(invited.iter().all(|letter| !letter.subject.contains("Question hour")), "{:?}", to(&invited));
    stage.enrol(&app).await;
    let letters = look(&app, "2027-03-11T09:00:00Z").await;
    assert_eq!(to(&letters), [(ANA, "Question hour: your cohort meets tomorrow")]);
    assert!(letters[0].text.contains("12 March 2027"), "{}", letters[0].text);
    assert!(letters[0].text.contains(&format!("/cohorts/{}/sessions/", stage.cohort.slug)), "{}", letters[0].text);
    // One that is called off is none.
    let id = (id, session(&app, &stage, "2027-03-19T14:00:00Z", "2027-03-19T15:00:00Z").await).1;
    app.write(move |tx| {
        let row = live_sessions::table.filter(live_sessions::id.eq(id));
        diesel::update(row).set(live_sessions::cancelled_at.eq(tx.now)).execute(tx.conn)?;
        Ok(())
    })
    .await;
    assert_eq!(to(&look(&app, "2027-03-16T09:00:00Z").await), []);
}

async fn whoever_holds_a_certificate_hears_that_it_ends(app: TestApp) {
    let stage = stage(&app).await;
    stage.enrol(&app).await;
    let cohort = stage.cohort.id;
    let id: AnyId = app
        .write(move |tx| {
            let id: AnyId = tx.id();
            let enrolment = cohorts::of_cohort(tx.conn, cohort)?.remove(0).id;
            let day: chrono::NaiveDate = "2027-03-01".parse().unwrap();
            let until: chrono::NaiveDate = "2027-09-01".parse().unwrap();
            diesel::insert_into(certificates::table)
                .values((
                    (certificates::id.eq(id), certificates::code.eq("ABCDE23456")),
                    (certificates::enrolment_id.eq(enrolment), certificates::number.eq(1)),
                    (certificates::name.eq("Ana Flores"), certificates::cohort.eq("West Africa")),
                    (certificates::language.eq("en"), certificates::modules.eq("[]"), certificates::bodies.eq("[]")),
                    (certificates::issued_on.eq(day), certificates::valid_until.eq(until)),
                    certificates::issued_at.eq(tx.now),
                ))
                .execute(tx.conn)?;
            Ok(id)
        })
        .await;
    let ends = |letters: &[relais::platform::mail::OutgoingMessage]| {
        letters.iter().any(|letter| letter.text.contains("Your certificate of West Africa ends in"))
    };
    // Thirty days before 1 September is a Monday.
    assert!(ends(&look(&app, "2027-08-02T09:00:00Z").await));
    app.write(move |tx| {
        let later: chrono::NaiveDate = "2028-09-01".parse().unwrap();
        let row = certificates::table.filter(certificates::id.eq(id));
        diesel::update(row).set(certificates::valid_until.eq(later)).execute(tx.conn)?;
        Ok(())
    })
    .await;
    assert!(!ends(&look(&app, "2027-08-25T09:00:00Z").await), "renewed");
}

on_both_engines!(who_takes_part_hears_of_a_session_until_it_begins, whoever_holds_a_certificate_hears_that_it_ends);
