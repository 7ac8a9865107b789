//! Public holidays: who writes them down, and that nobody is reminded on them.

use actix_web::test::TestRequest;
use diesel::prelude::*;
use relais::people::accounts::Role;
use relais::platform::db::schema::{audit_events, people};
use serde_json::json;

use crate::reminders::stage::stage;
use crate::reminders::{look, to};
use crate::support::{Actor, TestApp, on_both_engines};

const PATH: &str = "/admin/holidays/SN";
/// What a form says that saw none.
const NONE: &str = "as of: ";

async fn an_administrator_writes_them_down(app: TestApp) {
    let administrator = app.with_role("Ada", Role::Administrator, uuid::Uuid::nil()).await;
    let luis = app.somebody("Luis").await;
    for path in ["/admin/holidays", PATH] {
        app.get(&luis, path).await.expect(404);
    }
    app.post(&luis, PATH, &[("days", "2027-03-08 A day")]).await.expect(404);
    app.get(&administrator, "/admin/holidays").await.expect(200).says("No public holidays yet");
    let wrong = app.post(&administrator, PATH, &[("days", "2027-03-08 A day\r\n8 March")]).await.expect(422);
    wrong.says("Line 2 does not begin with a date").says("2027-03-08 A day\r\n8 March</textarea>");
    app.post(&administrator, PATH, &[("days", "08/03/2027 A day"), ("seen", NONE)]).await.expect(303);
    app.get(&administrator, "/admin/holidays").await.expect(200).says("Senegal").says("8 March 2027").says("A day");
    // Who has not seen what stands there now is told.
    let meanwhile = app.post(&administrator, PATH, &[("days", "2027-03-09"), ("seen", NONE)]).await;
    assert_eq!(meanwhile.status, 409);
    meanwhile.says("2027-03-09</textarea>");
    app.get(&administrator, "/admin/holidays?country=SN").await.expect(303);
    app.get(&administrator, "/admin/holidays/Senegal").await.expect(404);
    // Programs say and hear the same.
    let token = app.token(administrator.id()).await;
    let put = async |actor: &Actor, days: serde_json::Value| {
        let request = TestRequest::put().uri("/api/v1/holidays/SN").set_json(json!({"days": days}));
        app.send(actor, request).await
    };
    let written = put(&token, json!(["2027-03-08 A day", "2027-04-05"])).await.expect(200).json();
    assert_eq!(written["items"][1], json!({"country": "SN", "day": "2027-04-05", "name": ""}));
    assert_eq!(app.get(&token, "/api/v1/holidays").await.expect(200).json(), written);
    put(&token, json!(["someday"])).await.expect(422);
    put(&app.token(luis.id()).await, json!([])).await.expect(404);
    put(&token, json!(["2027-03-08 A day", "2027-04-05"])).await.expect(200);
    let changes: i64 = app
        .read(|conn| {
            Ok(audit_events::table.filter(audit_events::action.eq("holidays.changed")).count().get_result(conn)?)
        })
        .await;
    assert_eq!(changes, 2, "what stays the same is not written");
}

async fn nobody_is_reminded_on_one_in_their_country(app: TestApp) {
    let administrator = app.with_role("Ada", Role::Administrator, uuid::Uuid::nil()).await;
    app.post(&administrator, PATH, &[("days", "2027-03-04 A day"), ("seen", NONE)]).await.expect(303);
    let stage = stage(&app).await;
    // Invited on 1 March: she would hear of it three days later.
    assert_eq!(to(&look(&app, "2027-03-03T09:00:00Z").await), []);
    let ana = stage.ana;
    app.write(move |tx| {
        diesel::update(people::table.filter(people::id.eq(ana))).set(people::country.eq("SN")).execute(tx.conn)?;
        Ok(())
    })
    .await;
    assert_eq!(to(&look(&app, "2027-03-04T09:00:00Z").await), [], "a public holiday");
    assert_eq!(to(&look(&app, "2027-03-05T09:00:00Z").await).len(), 1, "the day after");
}

on_both_engines!(an_administrator_writes_them_down, nobody_is_reminded_on_one_in_their_country);
