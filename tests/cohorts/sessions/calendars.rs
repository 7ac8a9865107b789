//! What calendar programs get: by mail, and at an address.

use mail_parser::{MessageParser, MimeHeaders};
use relais::platform::mail::store as outbox;
use relais::platform::mail::{Mail, MailComposer};

use super::*;

/// The lines of a calendar, unfolded.
fn lines(text: &str) -> Vec<String> {
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

fn has(lines: &[String], line: &str) -> bool {
    lines.iter().any(|one| one == line)
}

/// The calendar part of every mail about a session, as a mail program takes it apart.
async fn parts(app: &TestApp) -> Vec<(String, String)> {
    let composer = MailComposer::new(&app.parts.settings.mail, app.parts.site.clone().into_inner()).unwrap();
    let all: Vec<Mail> = app
        .write(|tx| {
            let wanted = outbox::Claim::most(100);
            Ok(outbox::claim(tx, &wanted, "relais.example", &[])?.0)
        })
        .await;
    let of_session = all.iter().filter(|mail| mail.kind == MailKind::Session);
    let part = |mail: &Mail| {
        let prepared = composer.prepare(mail).unwrap();
        let message = MessageParser::default().parse(&prepared.bytes).unwrap();
        let part =
            message.parts.iter().find(|part| part.content_type().is_some_and(|of| of.subtype() == Some("calendar")));
        let part = part.expect("a part for calendars");
        let method = part.content_type().unwrap().attribute("method").unwrap().to_owned();
        (method, String::from_utf8(part.contents().to_vec()).unwrap())
    };
    of_session.map(part).collect()
}

async fn a_mail_carries_the_session(app: TestApp) {
    let (carla, _, [ana, _]) = quiet(&app).await;
    let page = planned(
        &app,
        &carla,
        &[("title", "Début; à l’heure, s’il vous plaît: une séance dont le titre est bien long")],
    )
    .await;
    let made = parts(&app).await;
    assert_eq!(made.len(), 2);
    let own = made.iter().find(|(_, text)| text.contains("mailto:ana.flores@test.example"));
    let (method, text) = own.expect("one for Ana");
    let event = lines(text);
    assert_eq!(method, "REQUEST");
    for line in [
        "METHOD:REQUEST",
        &format!("UID:session-{ID}@{}", app.parts.site.settings.public_url.host()),
        "SEQUENCE:0",
        "DTSTART:20270310T070000Z",
        "DTEND:20270310T083000Z",
        "SUMMARY:Début\\; à l’heure\\, s’il vous plaît: une séance dont le titre est bien long",
        "STATUS:CONFIRMED",
    ] {
        assert!(has(&event, line), "{line} in {text}");
    }
    assert!(event.iter().any(|line| line.starts_with("ATTENDEE;") && line.ends_with("mailto:ana.flores@test.example")));
    app.post(&carla, &format!("{page}/cancellation"), &[]).await.expect(303);
    let (method, text) = &parts(&app).await[0];
    assert_eq!(method, "CANCEL");
    let event = lines(text);
    assert!(has(&event, "METHOD:CANCEL") && has(&event, "SEQUENCE:1") && has(&event, "STATUS:CANCELLED"), "{text}");
    drop(ana);
}

/// The path of an address on a page.
fn address(page: &str) -> String {
    let (_, rest) = page.split_once("/calendar/").filter(|(_, rest)| rest.contains(".ics")).expect("an address");
    let found = page.split('"').find(|part| part.ends_with(".ics")).expect(rest);
    format!("/calendar/{}", found.split("/calendar/").nth(1).unwrap())
}

async fn ones_own_calendar_is_at_a_secret_address(app: TestApp) {
    let (carla, _, [ana, bea]) = quiet(&app).await;
    planned(&app, &carla, &[]).await;
    let page = app.get(&ana, "/calendar").await.expect(200);
    let page = page.says("How to begin").says("To be done: Localising the SDGs: introduction").says("07:00");
    assert!(!page.body.contains(".ics"));
    app.get(&Actor::Anonymous, "/calendar").await.expect(303);
    app.post(&ana, "/calendar/address", &[]).await.expect(303);
    let first = address(&app.get(&ana, "/calendar").await.expect(200).body);
    let feed = app.get(&Actor::Anonymous, &first).await.expect(200);
    assert_eq!(feed.header("content-type"), "text/calendar; charset=utf-8");
    let all = lines(&feed.body);
    for line in [
        "METHOD:PUBLISH",
        "SUMMARY:How to begin",
        "DTSTART:20270310T070000Z",
        "DTSTART;VALUE=DATE:20270401",
        "DTEND;VALUE=DATE:20270402",
    ] {
        assert!(has(&all, line), "{line} in {}", feed.body);
    }
    // Another address, and the one before opens nothing; then none.
    app.post(&ana, "/calendar/address", &[]).await.expect(303);
    let second = address(&app.get(&ana, "/calendar").await.expect(200).body);
    assert_ne!(first, second);
    app.get(&Actor::Anonymous, &first).await.expect(404);
    app.get(&Actor::Anonymous, &second).await.expect(200);
    app.get(&Actor::Anonymous, &second.replace(".ics", "x.ics")).await.expect(404);
    app.get(&Actor::Anonymous, "/calendar/x.ics").await.expect(404);
    app.post(&ana, "/calendar/address/removal", &[]).await.expect(303);
    app.get(&Actor::Anonymous, &second).await.expect(404);
    // What one leaves is in no calendar; who is shut out has none.
    app.post(&bea, "/calendar/address", &[]).await.expect(303);
    let of_bea = address(&app.get(&bea, "/calendar").await.expect(200).body);
    app.post(&bea, "/cohorts/quiet/leaving", &[]).await.expect(303);
    app.get(&Actor::Anonymous, &of_bea).await.expect(200).is_silent_on("VEVENT");
    let id = bea.id();
    app.write(move |tx| relais::people::accounts::actions::shut_out::deactivate_as(tx, Cause::OPERATOR, id)).await;
    app.get(&Actor::Anonymous, &of_bea).await.expect(404);
    // The same for programs.
    let token = app.own_token(ana.id()).await;
    let made = app.post_json(&token, "/api/v1/me/calendar/address", json!({})).await.expect(200).json();
    let own = app.get(&token, "/api/v1/me/calendar").await.expect(200).json();
    assert_eq!(own["address"], made["address"]);
    assert_eq!((&own["items"][0]["kind"], &own["items"][0]["from"]), (&"session".into(), &"07:00".into()));
    app.post_json(&token, "/api/v1/me/calendar/address/removal", json!({})).await.expect(204);
    assert_eq!(app.get(&token, "/api/v1/me/calendar").await.expect(200).json()["address"], Value::Null);
}

async fn a_cohorts_calendar_has_no_names(app: TestApp) {
    let (carla, _, [ana, _]) = quiet(&app).await;
    planned(&app, &carla, &[("place", "Room 3")]).await;
    app.post(&carla, "/cohorts/quiet/calendar", &[]).await.expect(303);
    let path = address(&app.get(&carla, LIST).await.expect(200).body);
    app.get(&ana, LIST).await.expect(200).is_silent_on(".ics");
    let feed = app.get(&Actor::Anonymous, &path).await.expect(200);
    let feed = feed.says("SUMMARY:How to begin").says("LOCATION:Room 3").says("X-WR-CALNAME:Quiet");
    feed.is_silent_on("Ana").is_silent_on("Carla").is_silent_on("meet.example/quiet").is_silent_on("ATTENDEE");
    let token = app.token(carla.id()).await;
    app.post_json(&token, "/api/v1/cohorts/quiet/calendar", json!({})).await.expect(200);
    app.get(&Actor::Anonymous, &path).await.expect(404);
    let path = address(&app.get(&carla, LIST).await.expect(200).body);
    app.post(&carla, "/cohorts/quiet/calendar/removal", &[]).await.expect(303);
    app.get(&Actor::Anonymous, &path).await.expect(404);
    app.post_json(&token, "/api/v1/cohorts/quiet/calendar/removal", json!({})).await.expect(204);
}

on_both_engines!(a_mail_carries_the_session, ones_own_calendar_is_at_a_secret_address, a_cohorts_calendar_has_no_names);
