//! The months of a cohort's reminders: what went out, what will, and who gets nothing.

use super::stage::stage;
use super::{look, to};
use crate::support::{TestApp, on_both_engines};

async fn a_month_shows_what_went_out_and_what_will(app: TestApp) {
    let stage = stage(&app).await;
    stage.commitment(&app, "2027-03-31").await;
    let address = format!("/cohorts/{}/reminders", stage.cohort.slug);
    assert_eq!(to(&look(&app, "2027-03-24T09:00:00Z").await).len(), 1);
    let month = async |month: &str| app.get(&stage.luis, &format!("{address}?month={month}")).await.expect(200);
    let march = month("2027-03").await.says("March 2027: 2 reminders").says("24 March 2027: one reminder");
    let march = march.says("31 March 2027: one reminder").says("href=\"?month&#x3D;2027-02#ahead\"");
    march.says("href=\"?month&#x3D;2027-04#ahead\"").says("The next 30 days").says("A promised training: 1");
    // What is not done by then is late, and others hear of it.
    let april = month("2027-04").await.says("14 April 2027: one reminder").says("5 April 2027: one reminder");
    april.says("21 April 2027: 2 reminders").says("training of Ana Flores for AMS long overdue");
    // In May it is told to those who coordinate, and Ana hears nothing more.
    let may = month("2027-05").await.says("5 May 2027: one reminder").says("Who gets nothing on these days");
    may.says("as often as anybody is</b><br><bdi>Ana Flores</bdi>");
    let february = month("2027-02").await.says("February 2027: no reminder");
    february.is_silent_on("Who gets nothing").is_silent_on("will hear from us");
    for wrong in ["2027-13", "2027-3", "soon", "2027-03-01", "2029-01", "2025-01"] {
        app.get(&stage.luis, &format!("{address}?month={wrong}")).await.expect(404);
    }
    // Programs are told why as well.
    let token = app.token(stage.luis.id()).await;
    let people = app.get(&token, &format!("/api/v1{address}")).await.expect(200).json()["people"].clone();
    assert_eq!((&people[0]["name"], &people[0]["quiet"]), (&"Ana Flores".into(), &serde_json::Value::Null));
    app.get(&stage.luis, &address).await.expect(200).is_silent_on("Who gets nothing");
    // Where nothing waits, nobody has to guess.
    app.write(|tx| {
        use diesel::prelude::*;
        use relais::platform::db::schema::commitments;
        diesel::update(commitments::table).set(commitments::released_at.eq(tx.now)).execute(tx.conn)?;
        Ok(())
    })
    .await;
    let page = app.get(&stage.luis, &address).await.expect(200).says("Nothing goes out in the next 30 days");
    page.says("Nothing waits for them that is due by then</b><br><bdi>Ana Flores</bdi>");
}

on_both_engines!(a_month_shows_what_went_out_and_what_will);
