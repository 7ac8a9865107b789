//! Reminders of trainings that are planned, of those that are long overdue, and of who is missing to confirm them.

use chrono::NaiveDate;
use diesel::prelude::*;
use relais::cascade::common::{DeliveryId, DeliveryState, Side};
use relais::people::accounts::actions::roles::{grant_as, revoke_as};
use relais::people::accounts::actions::shut_out;
use relais::people::accounts::{Actor as Cause, Role};
use relais::people::associations::store as associations;
use relais::platform::db::schema::deliveries;
use relais::platform::mail::store as mail;

use super::stage::{set_state, stage};
use super::{look, to};
use crate::support::{TestApp, at, on_both_engines};

const ANA: &str = "ana@test.example";
const FATOU: &str = "fatou@test.example";
const LUIS: &str = "luis@test.example";

async fn move_to(app: &TestApp, delivery: DeliveryId, day: &'static str) {
    app.write(move |tx| {
        let day: NaiveDate = day.parse().unwrap();
        diesel::update(deliveries::table.find(delivery))
            .set((deliveries::starts_on.eq(day), deliveries::ends_on.eq(day)))
            .execute(tx.conn)?;
        tx.changed(relais::cascade::deliveries::store::turns::DELIVERY, delivery);
        Ok(())
    })
    .await;
}

async fn a_planned_training_is_announced_to_those_who_teach_it(app: TestApp) {
    let stage = stage(&app).await;
    stage.enrol(&app).await;
    let held = stage.deliver(&app, DeliveryState::Planned, Side::Trainer, stage.ana, None).await;
    move_to(&app, held, "2027-03-22").await;
    assert_eq!(to(&look(&app, "2027-03-05T09:00:00Z").await), []);
    let letters = look(&app, "2027-03-08T09:00:00Z").await;
    assert_eq!(to(&letters), [(ANA, "Your training is in 14 days: Thiès, 22\u{a0}March")]);
    assert!(letters[0].text.contains("/deliveries/DLV-2027-0001"), "{}", letters[0].text);
    // Another day is another announcement.
    move_to(&app, held, "2027-03-29").await;
    assert_eq!(
        to(&look(&app, "2027-03-15T09:00:00Z").await),
        [(ANA, "Your training is in 14 days: Thiès, 29\u{a0}March")]
    );
    set_state(&app, held, DeliveryState::Cancelled).await;
    assert_eq!(to(&look(&app, "2027-03-26T09:00:00Z").await), [], "cancelled");
}

async fn what_is_long_overdue_is_told_to_others_after_its_trainer(app: TestApp) {
    let stage = stage(&app).await;
    let commitment = stage.commitment(&app, "2027-03-10").await;
    let late = "Your training with AMS is 14 days overdue";
    assert_eq!(to(&look(&app, "2027-03-03T09:00:00Z").await).len(), 1);
    assert_eq!(to(&look(&app, "2027-03-24T09:00:00Z").await), [(ANA, late)]);
    let letters = look(&app, "2027-03-31T09:00:00Z").await;
    let promised = "A training that was promised to AMS is 21 days overdue";
    assert_eq!(to(&letters), [(ANA, "Your training with AMS is 21 days overdue"), (FATOU, promised)]);
    let hers = letters.iter().find(|letter| letter.to.as_str() == FATOU).unwrap();
    assert!(hers.text.contains("Ana Flores promised it by 10 March 2027"), "{}", hers.text);
    // Those who coordinate see it coming, and it stops once the training is reported.
    let luis = app.sign_in(stage.luis.id()).await;
    let month = app.get(&luis, &format!("/cohorts/{}/reminders", stage.cohort.slug)).await.expect(200);
    month.says("14 April 2027: one reminder").says("training of Ana Flores with AMS long overdue");
    stage.deliver(&app, DeliveryState::Confirmed, Side::Trainer, stage.ana, Some(commitment)).await;
    let after = look(&app, "2027-04-14T09:00:00Z").await;
    assert!(after.iter().all(|letter| !letter.text.contains("overdue")), "{:?}", to(&after));
}

async fn nobody_hears_of_a_commitment_within_a_week_of_its_trainer(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-10").await;
    let ana = stage.ana;
    app.write(move |tx| mail::choices::unsubscribe(tx, ana)).await;
    assert_eq!(to(&look(&app, "2027-03-03T09:00:00Z").await), []);
    assert_eq!(to(&look(&app, "2027-03-10T09:00:00Z").await), []);
    app.write(move |tx| mail::choices::subscribe(tx, ana)).await;
    // The first that reaches her is a day late.
    let late = "Your training with AMS is 15 days overdue";
    assert_eq!(to(&look(&app, "2027-03-25T09:00:00Z").await), [(ANA, late)]);
    assert_eq!(to(&look(&app, "2027-03-31T09:00:00Z").await), [], "six days after it");
    assert_eq!(to(&look(&app, "2027-04-07T09:00:00Z").await), [], "what was too early is not made up for");
    let stuck = "The training of Ana Flores with AMS is 35 days overdue";
    assert_eq!(to(&look(&app, "2027-04-14T09:00:00Z").await), [(LUIS, stuck)]);
}

async fn nobody_hears_of_a_commitment_whose_trainer_was_never_reminded(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-10").await;
    let ana = stage.ana;
    app.write(move |tx| mail::choices::unsubscribe(tx, ana)).await;
    for time in ["2027-03-10T09:00:00Z", "2027-03-24T09:00:00Z", "2027-03-31T09:00:00Z", "2027-04-14T09:00:00Z"] {
        assert_eq!(to(&look(&app, time).await), [], "{time}");
    }
}

async fn an_association_without_a_focal_point_is_told_to_its_section(app: TestApp) {
    let stage = stage(&app).await;
    let section = app.read(|conn| Ok(associations::sections(conn)?.remove(0).id)).await;
    app.with_role("Sara", Role::SectionCoordinator, section).await;
    app.with_role("Nadia", Role::Coordinator, uuid::Uuid::nil()).await;
    let (fatou, association, ana) = (stage.fatou, stage.association, stage.ana);
    stage.enrol(&app).await;
    app.write(move |tx| revoke_as(tx, Cause::OPERATOR, fatou, Role::FocalPoint, association)).await;
    assert_eq!(to(&look(&app, "2027-03-05T09:00:00Z").await), []);
    let vacant = ("sara@test.example", "Nobody speaks for AMS any more");
    let letters = look(&app, "2027-03-08T09:00:00Z").await;
    assert_eq!(to(&letters), [vacant], "not to those who coordinate the network, as the section has somebody");
    assert!(letters[0].text.contains("lost its last focal point on 1 March 2027"), "{}", letters[0].text);
    // Whoever is shut out speaks for nobody.
    app.clock.set(at("2027-03-09T09:00:00Z"));
    app.write(move |tx| {
        grant_as(tx, Cause::OPERATOR, fatou, Role::FocalPoint, association)?;
        shut_out::deactivate_as(tx, Cause::OPERATOR, fatou)
    })
    .await;
    assert_eq!(to(&look(&app, "2027-03-16T09:00:00Z").await), [vacant]);
    app.clock.set(at("2027-03-17T09:00:00Z"));
    app.write(move |tx| revoke_as(tx, Cause::OPERATOR, fatou, Role::FocalPoint, association)).await;
    app.write(move |tx| grant_as(tx, Cause::OPERATOR, ana, Role::FocalPoint, association)).await;
    assert_eq!(to(&look(&app, "2027-03-24T09:00:00Z").await), [], "appointed");
}

on_both_engines!(
    a_planned_training_is_announced_to_those_who_teach_it,
    what_is_long_overdue_is_told_to_others_after_its_trainer,
    nobody_hears_of_a_commitment_within_a_week_of_its_trainer,
    nobody_hears_of_a_commitment_whose_trainer_was_never_reminded,
    an_association_without_a_focal_point_is_told_to_its_section,
);
