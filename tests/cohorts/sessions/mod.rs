//! Live sessions: planned, changed, called off; who is told; who was there; and calendars.

use relais::cohorts::sessions::{AttendanceCode, LiveSessionId, store as sessions};
use relais::platform::mail::MailKind;
use serde_json::{Value, json};

use super::*;

mod calendars;
mod register;

const ID: &str = "0195f0a0-0000-7000-8000-0000000000a1";
const LIST: &str = "/cohorts/quiet/sessions";

/// A session on Wednesday at ten in Nairobi, seven UTC.
fn fields<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut all = vec![
        ("id", ID),
        ("title", "How to begin"),
        ("day", "2027-03-10"),
        ("from", "10:00"),
        ("to", "11:30"),
        ("time_zone", "Africa/Nairobi"),
        ("place", ""),
        ("link", "https://meet.example/quiet"),
        ("language", "en"),
    ];
    for (name, value) in changes {
        match all.iter_mut().find(|(known, _)| known == name) {
            Some(field) => field.1 = value,
            None => all.push((name, value)),
        }
    }
    all
}

/// A cohort of two who take part and one who has not answered; with its coordinator.
async fn quiet(app: &TestApp) -> (Actor, Vec<EnrolmentId>, [Actor; 2]) {
    let carla = coordinator(app).await;
    let quiet = cohort(app, &carla, new_cohort("Quiet")).await;
    let places = open_with(app, &quiet, &["Ana Flores", "Bea Gil", "Cleo Paz"].map(str::to_owned)).await;
    let ana = accept(app, places[0], "Ana Flores").await;
    let bea = accept(app, places[1], "Bea Gil").await;
    (carla, places, [app.sign_in(ana).await, app.sign_in(bea).await])
}

async fn planned(app: &TestApp, carla: &Actor, changes: &[(&str, &str)]) -> String {
    let made = app.post(carla, LIST, &fields(changes)).await.expect(303);
    made.location().split('?').next().unwrap().to_owned()
}

async fn code(app: &TestApp) -> AttendanceCode {
    let session = app.read(|conn| {
        let cohort = store::by_slug(conn, "quiet")?;
        sessions::get(conn, cohort.id, ID.parse::<LiveSessionId>().unwrap())
    });
    session.await.code
}

/// What was written about sessions: to whom, and what calendars are told.
async fn told(app: &TestApp) -> Vec<(String, String, i64)> {
    let rows: Vec<(String, Json<Value>)> = app
        .read(|conn| {
            let all = mails::table.filter(mails::kind.eq(MailKind::Session)).order((mails::created_at, mails::address));
            Ok(all.select((mails::address, mails::data)).load(conn)?)
        })
        .await;
    let one = |(address, Json(data)): (String, Json<Value>)| {
        let calendar = &data["calendar"];
        let sequence = calendar["event"]["sequence"].as_i64().unwrap();
        (address.split('@').next().unwrap().to_owned(), calendar["method"].as_str().unwrap().to_owned(), sequence)
    };
    rows.into_iter().map(one).collect()
}

fn row(name: &str, method: &str, sequence: i64) -> (String, String, i64) {
    (name.to_owned(), method.to_owned(), sequence)
}

async fn calendars_follow_what_becomes_of_a_session(app: TestApp) {
    let (carla, places, [ana, bea]) = quiet(&app).await;
    app.get(&carla, LIST).await.expect(200).says("No session is planned. Plan one");
    app.get(&ana, LIST).await.expect(200).says("you get a mail with a file");
    // Nothing typed is lost, and every wrong field is named.
    let wrong = app.post(&carla, LIST, &fields(&[("to", "09:00"), ("link", "meet.example"), ("title", "")])).await;
    let wrong = wrong.expect(422).says("cannot end before it begins").says("whole address that begins");
    wrong.says(r#"value="meet.example""#).says(r#"value="2027-03-10""#);
    assert!(told(&app).await.is_empty());
    let page = planned(&app, &carla, &[]).await;
    assert_eq!(page, format!("{LIST}/{ID}"));
    // Sent twice, it is planned once.
    assert_eq!(planned(&app, &carla, &[("title", "Another")]).await, page);
    let mut all = vec![row("ana.flores", "request", 0), row("bea.gil", "request", 0)];
    assert_eq!(told(&app).await, all);
    app.get(&ana, &page).await.expect(200).says("https://meet.example/quiet").says("On your clocks").says("07:00");
    app.get(&ana, "/home").await.expect(200).says("How to begin").says("Live sessions ahead");
    app.get(&ana, "/cohorts/quiet").await.expect(200).says("Next live session").says("How to begin");
    app.get(&carla, "/cohorts/quiet").await.expect(200).says("Next live session").says("How to begin");

    // What is no matter of calendars is no mail; two at once are told of one another.
    let edit = format!("{page}/edit");
    app.get(&carla, &edit).await.expect(200).says(r#"value="10:00""#).says(r#"name="revision" value="1""#);
    app.post(&carla, &page, &fields(&[("revision", "1"), ("required", "yes")])).await.expect(303);
    assert_eq!(told(&app).await, all);
    let late = app.post(&carla, &page, &fields(&[("revision", "1"), ("place", "Room 3")])).await.expect(409);
    late.says("Room 3");
    app.clock.advance(TimeDelta::minutes(1));
    app.post(&carla, &page, &fields(&[("revision", "2"), ("required", "yes"), ("place", "Room 3")])).await.expect(303);
    all.extend([row("ana.flores", "request", 1), row("bea.gil", "request", 1)]);
    assert_eq!(told(&app).await, all);

    // Who comes later is told at once, who leaves is told that it is not theirs any more.
    accept(&app, places[2], "Cleo Paz").await;
    all.push(row("cleo.paz", "request", 1));
    assert_eq!(told(&app).await, all);
    app.clock.advance(TimeDelta::minutes(1));
    app.post(&bea, "/cohorts/quiet/leaving", &[]).await.expect(303);
    all.push(row("bea.gil", "cancel", 1));
    assert_eq!(told(&app).await, all);
    app.clock.advance(TimeDelta::minutes(1));
    app.post(&carla, &format!("{page}/cancellation"), &[]).await.expect(303);
    app.post(&carla, &format!("{page}/cancellation"), &[]).await.expect(303);
    all.extend([row("ana.flores", "cancel", 2), row("cleo.paz", "cancel", 2)]);
    assert_eq!(told(&app).await, all, "who had left hears nothing more");
    app.get(&ana, &page).await.expect(200).says("Called off");
    app.get(&ana, "/home").await.expect(200).is_silent_on("Live sessions ahead");
    app.post(&carla, &page, &fields(&[("revision", "4")])).await.expect(409).says("This session was called off");
}

async fn nothing_is_told_before_a_cohort_opens_nor_of_what_is_over(app: TestApp) {
    let carla = coordinator(&app).await;
    let quiet = cohort(&app, &carla, new_cohort("Quiet")).await;
    planned(&app, &carla, &[]).await;
    let places = open_with(&app, &quiet, &["Ana Flores".to_owned()]).await;
    assert!(told(&app).await.is_empty(), "nobody takes part yet");
    accept(&app, places[0], "Ana Flores").await;
    assert_eq!(told(&app).await, [row("ana.flores", "request", 0)]);
    let held = [("id", "0195f0a0-0000-7000-8000-0000000000a2"), ("day", "2027-02-10")];
    let page = planned(&app, &carla, &held).await;
    assert_eq!(told(&app).await.len(), 1, "what is over goes into no calendar");
    app.post(&carla, &format!("{page}/cancellation"), &[]).await.expect(409);
}

async fn who_plans_is_who_coordinates(app: TestApp) {
    let (carla, _, [ana, _]) = quiet(&app).await;
    let page = planned(&app, &carla, &[]).await;
    let stranger = app.somebody("Stella Stranger").await;
    for path in [LIST, &page, &format!("{page}/edit"), &format!("{page}/register.csv"), "/cohorts/quiet/sessions/new"] {
        app.get(&stranger, path).await.expect(404);
        app.get(&Actor::Anonymous, path).await.expect(303);
    }
    for path in [&format!("{page}/edit"), &format!("{page}/register.csv"), "/cohorts/quiet/sessions/new"] {
        app.get(&ana, path).await.expect(403);
    }
    for (path, fields) in [
        (LIST.to_owned(), fields(&[])),
        (page.clone(), fields(&[("revision", "1")])),
        (format!("{page}/cancellation"), vec![]),
        (format!("{page}/register"), vec![]),
        ("/cohorts/quiet/calendar".to_owned(), vec![]),
        ("/cohorts/quiet/calendar/removal".to_owned(), vec![]),
    ] {
        app.post(&ana, &path, &fields).await.expect(403);
        app.post(&stranger, &path, &fields).await.expect(404);
    }
    // A session of another cohort is none of this one.
    cohort(&app, &carla, new_cohort("Other")).await;
    app.get(&carla, &format!("/cohorts/other/sessions/{ID}")).await.expect(404);
    app.post(&carla, "/cohorts/other/sessions", &fields(&[])).await.expect(409);
}

async fn programs_plan_and_change_sessions(app: TestApp) {
    let (carla, places, [ana, _]) = quiet(&app).await;
    let (token, own) = (app.token(carla.id()).await, app.own_token(ana.id()).await);
    let path = "/api/v1/cohorts/quiet/sessions";
    let body = json!({"id": ID, "title": "How to begin", "day": "2027-03-10", "from": "10:00", "to": "11:30",
        "time_zone": "Africa/Nairobi", "link": "https://meet.example/quiet", "language": "en", "required": true});
    let made = app.post_json(&token, path, body.clone()).await.expect(201).json();
    assert_eq!((&made["starts_at"], &made["attendance"]), (&"2027-03-10T07:00:00Z".into(), &"not-yet".into()));
    app.post_json(&own, path, body.clone()).await.expect(403);
    let list = app.get(&own, path).await.expect(200).json();
    assert_eq!((&list["items"][0]["title"], &list["items"][0]["was_there"]), (&"How to begin".into(), &false.into()));
    assert_eq!(list["items"][0]["attended"], Value::Null, "who else was there is not theirs to know");
    app.get(&own, &format!("{path}/{ID}/register")).await.expect(403);
    let register = app.get(&token, &format!("{path}/{ID}/register")).await.expect(200).json();
    assert_eq!(register["items"].as_array().unwrap().len(), 2);
    let early = json!({"present": [places[0]]});
    app.post_json(&token, &format!("{path}/{ID}/register"), early.clone()).await.expect(409);
    app.clock.advance(at("2027-03-10T07:30:00Z") - monday());
    let (token, own) = (app.token(carla.id()).await, app.own_token(ana.id()).await);
    let marked = app.post_json(&token, &format!("{path}/{ID}/register"), early).await.expect(200).json();
    assert_eq!((&marked["noted"], &marked["taken_back"]), (&1.into(), &0.into()));
    let foreign = json!({"present": [Uuid::new_v4()]});
    app.post_json(&token, &format!("{path}/{ID}/register"), foreign).await.expect(422);
    let wrong = json!({"code": "000 000x"});
    app.post_json(&own, &format!("{path}/{ID}/attendance"), wrong).await.expect(422);
    let typed = json!({"code": code(&app).await.in_parts()});
    let there = app.post_json(&own, &format!("{path}/{ID}/attendance"), typed).await.expect(200).json();
    assert_eq!(there["was_there"], true);
    let off = app.post_json(&token, &format!("{path}/{ID}/cancellation"), json!({})).await.expect(200).json();
    assert_eq!(off["attendance"], "cancelled");
}

on_both_engines!(
    calendars_follow_what_becomes_of_a_session,
    nothing_is_told_before_a_cohort_opens_nor_of_what_is_over,
    who_plans_is_who_coordinates,
    programs_plan_and_change_sessions,
);
