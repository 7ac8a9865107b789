//! Writing to people of a cohort, and doing something with several of them at once.

use super::*;
use relais::platform::mail::MailKind;
use serde_json::json;

const ID: &str = "0195f0a0-0000-7000-8000-00000000aa01";

/// A running cohort of three, one of whom reads French; with its coordinator.
async fn three(app: &TestApp) -> (Actor, Vec<EnrolmentId>) {
    let carla = coordinator(app).await;
    let quiet = cohort(app, &carla, new_cohort("Quiet")).await;
    let names = ["Ana Flores", "Bea Gil", "Cleo Paz"].map(str::to_owned);
    let places = open_with(app, &quiet, &names).await;
    for (place, name) in places.iter().zip(&names) {
        let language = if name.starts_with("Cleo") { "fr" } else { "en" };
        let fields = [("name", name.as_str()), ("language", language), ("time_zone", "UTC"), ("country", "")];
        app.post(&Actor::Anonymous, &link(app, *place, 1), &fields).await.expect(303);
    }
    (carla, places)
}

/// The messages in the outbox: to whom, in which language, about what.
async fn written(app: &TestApp) -> Vec<(String, String, String)> {
    let rows: Vec<(String, Language, Json<serde_json::Value>)> = app
        .read(|conn| {
            let all = mails::table.filter(mails::kind.eq(MailKind::Message)).order(mails::address);
            Ok(all.select((mails::address, mails::language, mails::data)).load(conn)?)
        })
        .await;
    let subject = |data: Json<serde_json::Value>| data.0["subject"].as_str().unwrap_or_default().to_owned();
    rows.into_iter().map(|(address, language, data)| (address, language.to_string(), subject(data))).collect()
}

async fn a_message_goes_to_each_in_their_language_once(app: TestApp) {
    let (carla, places) = three(&app).await;
    let page = app.get(&carla, "/cohorts/quiet/messages/new").await.expect(200);
    page.says("3 people get this message").says("English: 2 people read it").says("Français: one person reads it");
    // Nothing written, then half of it: said at its place, and what was typed is still there.
    let fields = [("id", ID), ("step", "send")];
    app.post(&carla, "/cohorts/quiet/messages", &fields).await.expect(422).says("Write a subject and a text");
    let fields = [("id", ID), ("step", "send"), ("subject.en", "We move"), ("text.en", "")];
    let page = app.post(&carla, "/cohorts/quiet/messages", &fields).await.expect(422);
    page.says("Text (English)").says("value=\"We move\"");
    assert!(written(&app).await.is_empty());
    let fields = [
        ("id", ID),
        ("subject.en", "We move"),
        ("text.en", "See you *there*,\non Thursday.\n\nBring a map."),
        ("subject.fr", "On change"),
        ("text.fr", "À jeudi."),
    ];
    let seen = app.post(&carla, "/cohorts/quiet/messages", &fields).await.expect(200);
    let seen = seen.says("English, for 2 people").says("Français, for one person").says("Dear Ana Flores");
    seen.says("See you *there*,").says("Send it to 3 people");
    assert!(written(&app).await.is_empty(), "looking sends nothing");
    let sending = [&fields[..], &[("step", "send")]].concat();
    for _ in 0..2 {
        let sent = app.post(&carla, "/cohorts/quiet/messages", &sending).await.expect(303);
        assert!(sent.location().starts_with("/cohorts/quiet/mails"));
    }
    let all = written(&app).await;
    assert_eq!(all.len(), 3, "a second time nobody gets it again: {all:?}");
    assert_eq!(all[0], ("ana.flores@test.example".into(), "en".into(), "We move".into()));
    assert_eq!((all[2].1.as_str(), all[2].2.as_str()), ("fr", "On change"));
    // To some: those who are named, and nobody who does not take part.
    let some = [
        ("id", "0195f0a0-0000-7000-8000-00000000aa02"),
        ("who", &*places[1].to_string()),
        ("subject.fr", "Bea seule"),
        ("text.fr", "Bonjour."),
        ("step", "send"),
    ];
    app.post(&carla, "/cohorts/quiet/messages", &some).await.expect(303);
    let all = written(&app).await;
    assert_eq!(all.iter().filter(|mail| mail.2 == "Bea seule").count(), 1);
    assert!(all.iter().any(|mail| mail.0.starts_with("bea") && mail.1 == "fr"), "she gets what was written: {all:?}");
}

async fn who_may_write_is_who_coordinates(app: TestApp) {
    let (carla, places) = three(&app).await;
    let fields = [("id", ID), ("step", "send"), ("subject.en", "Hello"), ("text.en", "Hello.")];
    let ana = app
        .sign_in({
            let place = places[0];
            app.read(move |conn| Ok(store::enrolment(conn, place)?.person_id)).await
        })
        .await;
    app.get(&ana, "/cohorts/quiet/messages/new").await.expect(403);
    app.post(&ana, "/cohorts/quiet/messages", &fields).await.expect(403);
    app.get(&Actor::Anonymous, "/cohorts/quiet/messages/new").await.expect(303);
    // Whoever was to tick somebody and did not is asked again.
    app.get(&carla, "/cohorts/quiet/messages/new?ticked=yes").await.expect(303);
    let token = app.token(carla.id()).await;
    let body = json!({"id": ID, "who": [places[0]], "subject": {"en": "Hello"}, "text": {"en": "Hello."}});
    let path = "/api/v1/cohorts/quiet/messages";
    let dry = app.post_json(&token, &format!("{path}?dry_run=true"), body.clone()).await.expect(200).json();
    assert_eq!((&dry["mails"], dry["to"].as_array().map(Vec::len)), (&0.into(), Some(1)));
    let sent = app.post_json(&token, path, body.clone()).await.expect(200).json();
    assert_eq!(sent["mails"], 1);
    let again = app.post_json(&token, path, body.clone()).await.expect(200).json();
    assert_eq!(again["mails"], 0);
    assert_eq!(written(&app).await.len(), 1);
    // A draft's people are written to by nobody, and a dry run says so, too.
    cohort(&app, &carla, new_cohort("Unopened")).await;
    app.get(&app.sign_in(carla.id()).await, "/cohorts/unopened/messages/new").await.expect(409);
    let token = app.token(carla.id()).await;
    for query in ["", "?dry_run=true"] {
        let path = format!("/api/v1/cohorts/unopened/messages{query}");
        app.post_json(&token, &path, body.clone()).await.expect(409);
    }
}

async fn several_get_more_time_or_have_left(app: TestApp) {
    let (carla, places) = three(&app).await;
    let [ana, bea, cleo] = [0, 1, 2].map(|at: usize| places[at].to_string());
    let page = app.get(&carla, &format!("/cohorts/quiet/chosen?who={ana}&who={bea}")).await.expect(200);
    page.says("2 people are chosen").says("Ana Flores").is_silent_on("Cleo Paz");
    let fields = [("who", ana.as_str()), ("who", bea.as_str()), ("until", "2028-06-30")];
    let refused = app.post(&carla, "/cohorts/quiet/chosen/extension", &fields).await.expect(422);
    refused.says("Ana Flores").says("value=\"2028-06-30\"");
    let fields = [&fields[..], &[("reason", "Elections")]].concat();
    app.post(&carla, "/cohorts/quiet/chosen/extension", &fields).await.expect(303);
    let until = async |at: usize| {
        let place = places[at];
        app.read(move |conn| Ok(store::enrolment(conn, place)?.extended_until)).await
    };
    let day = chrono::NaiveDate::from_ymd_opt(2028, 6, 30);
    assert_eq!((until(0).await, until(1).await, until(2).await), (day, day, None));
    // Nobody named is nobody, not everybody.
    app.post(&carla, "/cohorts/quiet/chosen/withdrawal", &[]).await.expect(422);
    app.post(&carla, "/cohorts/quiet/chosen/withdrawal", &[("who", &cleo)]).await.expect(303);
    let state = async |at: usize| {
        let place = places[at];
        app.read(move |conn| Ok(store::enrolment(conn, place)?.state)).await
    };
    assert_eq!((state(1).await, state(2).await), (EnrolmentState::Enrolled, EnrolmentState::Withdrawn));
    let token = app.token(carla.id()).await;
    let body = json!({"who": [bea]});
    let left = app.post_json(&token, "/api/v1/cohorts/quiet/chosen/withdrawal", body).await.expect(200).json();
    assert_eq!(left["people"], 1);
    let body = json!({"who": [ana], "until": "2028-07-31", "reason": "Ill"});
    app.post_json(&token, "/api/v1/cohorts/quiet/chosen/extension", body).await.expect(200);
    assert_eq!(until(0).await, chrono::NaiveDate::from_ymd_opt(2028, 7, 31));
}

on_both_engines!(
    a_message_goes_to_each_in_their_language_once,
    who_may_write_is_who_coordinates,
    several_get_more_time_or_have_left,
);
