//! News: what happened to somebody is told them by mail, soon, once, and only what others did.

use chrono::TimeDelta;
use relais::people::accounts::news::{MailChoices, News, NewsKind, tell};
use relais::people::accounts::{Actor as Cause, actions};
use relais::platform::mail::OutgoingMessage;
use relais::platform::web::Channel;
use serde_json::json;
use uuid::Uuid;

use crate::cascade::world::World;
use crate::support::{Actor, TestApp, on_both_engines};

/// The news that goes out now, with those to whom it goes.
async fn sent(app: &TestApp) -> Vec<OutgoingMessage> {
    let before = app.parts.outbox_worker.transport().remembered().len();
    app.parts.outbox_worker.send_due().await.unwrap();
    let letters = app.parts.outbox_worker.transport().remembered();
    letters[before..]
        .iter()
        .filter(|letter| letter.list.as_deref().is_some_and(|list| list.starts_with("<news.")))
        .cloned()
        .collect()
}

async fn later(app: &TestApp) -> Vec<OutgoingMessage> {
    app.clock.advance(TimeDelta::minutes(15));
    sent(app).await
}

fn to<'a>(letters: &'a [OutgoingMessage], name: &str) -> Vec<&'a OutgoingMessage> {
    letters.iter().filter(|letter| letter.to.as_str() == format!("{name}@test.example")).collect()
}

async fn whoever_reported_learns_what_others_made_of_it(app: TestApp) {
    let world = World::new(app).await;
    let path = world.reported(&world.awa, &[]).await;
    world.take(&world.fatou, &path, "return", "Were there 40?").await.expect(303);
    sent(&world.app).await;
    assert_eq!(to(&sent(&world.app).await, "awa").len(), 0, "it is gathered for a while");
    let letters = later(&world.app).await;
    let [letter] = to(&letters, "awa").try_into().unwrap();
    assert_eq!(letter.subject, "Your report was returned: Thiès, 15\u{a0}February");
    for words in ["“Were there 40?”", "Fatou, 1 March 2027, 09:00", &path] {
        assert!(letter.text.contains(words), "{words} is missing in {}", letter.text);
    }
    assert!(to(&letters, "fatou").is_empty(), "what one did oneself is no news");
    assert_eq!(later(&world.app).await.len(), 0, "once");

    // Sent again, confirmed and accepted within a quarter of an hour: one mail.
    let revision = world.json(&world.ada, &path).await["revision"].to_string();
    let id = world.json(&world.ada, &path).await["id"].as_str().unwrap().parse().unwrap();
    let again = world.report(id, &[("revision", &revision), ("attended", "34")]);
    world.send(&world.awa, &again).await.expect(303);
    world.take(&world.fatou, &path, "confirmation", "").await.expect(303);
    world.app.clock.advance(TimeDelta::minutes(1));
    world.take(&world.cora, &path, "acceptance", "").await.expect(303);
    let letters = later(&world.app).await;
    let [letter] = to(&letters, "awa").try_into().unwrap();
    assert_eq!(letter.subject, "Your training is confirmed: Thiès, 15\u{a0}February (and 1 more)");
    assert!(letter.text.contains("Your training is accepted: Thiès, 15\u{a0}February"), "{}", letter.text);
}

async fn whoever_is_appointed_or_released_is_told(app: TestApp) {
    let world = World::new(app).await;
    let form = [("email", "new@test.example"), ("person_name", "Neo"), ("name", "Neo")];
    let slug = world.here.slug.clone();
    world.app.post(&world.ada, &format!("/associations/{slug}/focal-points"), &form).await.expect(303);
    world.app.clock.advance(TimeDelta::minutes(1));
    let slug = world.cohort.slug.clone();
    world.app.post(&world.cora, &format!("/cohorts/{slug}/coordinators"), &form).await.expect(303);
    world.app.post(&world.cora, &format!("/cohorts/{slug}/coordinators"), &form).await.expect(303);
    let admin = format!("/admin/people/{}", world.bystander.id());
    world.app.post(&world.ada, &format!("{admin}/roles"), &[("role", "coordinator")]).await.expect(303);
    let commitment = world.commitment("2027-06-01").await;
    let release = format!("/commitments/{commitment}/release");
    world.app.post(&world.cora, &release, &[("reason", "The town has no hall.")]).await.expect(303);
    let letters = later(&world.app).await;
    let [letter] = to(&letters, "new").try_into().unwrap();
    assert_eq!(letter.subject, "You now speak for Towns of SN (and 1 more)");
    assert!(letter.text.contains("You now coordinate West Africa 2027"), "{}", letter.text);
    assert_eq!(letter.text.matches("You now coordinate").count(), 1, "given twice, told once");
    let [letter] = to(&letters, "bystander").try_into().unwrap();
    assert_eq!(letter.subject, "You can now open cohorts");
    let [letter] = to(&letters, "awa").try_into().unwrap();
    assert_eq!(letter.subject, "You are released from your training with AMS");
    assert!(letter.text.contains("“The town has no hall.”"), "{}", letter.text);
}

async fn a_key_to_the_account_is_told_at_once(app: TestApp) {
    let ada = app.administrator().await;
    let ana = app.somebody("Ana").await;
    let form = [
        ("id", Uuid::new_v4().to_string()),
        ("name", "Spreadsheet".into()),
        ("scopes", "read".into()),
        ("expires_on", "2027-06-01".into()),
    ];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    app.post(&ada, &format!("/admin/people/{}/tokens", ana.id()), &form).await.expect(200);
    let letters = sent(&app).await;
    let [letter] = to(&letters, "ana").try_into().unwrap();
    assert_eq!(letter.subject, "A program may now act in your name: Spreadsheet");
    // Also what was done in one's own name: it may have been somebody else at the keyboard.
    let id = ana.id();
    app.write(move |tx| actions::password::set_as(tx, Cause::person(id, Channel::Web), id, "hash")).await;
    let letters = sent(&app).await;
    let [letter] = to(&letters, "ana").try_into().unwrap();
    assert_eq!(letter.subject, "A password was set for your account");
}

async fn people_choose_which_news_they_get(app: TestApp) {
    let ana = app.somebody("Ana").await;
    app.get(&ana, "/account")
        .await
        .expect(200)
        .says(r#"value="news-report" checked"#)
        .says(r#"value="reminders" checked"#);
    app.post(&ana, "/account/mail", &[("wanted", "news-commitment")]).await.expect(303);
    let page = app.get(&ana, "/account").await.expect(200);
    page.says(r#"value="news-commitment" checked"#).is_silent_on(r#"value="news-report" checked"#);
    let id = ana.id();
    let happens = || async {
        let told = |kind, word| {
            News::new(kind, word, "/home").with("place", "Thiès").with("day", "2027-02-15").with("association", "AMS")
        };
        let (report, released) =
            (told(NewsKind::Report, "report-accepted"), told(NewsKind::Commitment, "commitment-released"));
        app.write(move |tx| tell(tx, Cause::OPERATOR, id, report)).await;
        app.clock.advance(TimeDelta::minutes(1));
        app.write(move |tx| tell(tx, Cause::OPERATOR, id, released)).await;
        later(&app).await
    };
    let letters = happens().await;
    let [letter] = to(&letters, "ana").try_into().unwrap();
    assert_eq!(letter.subject, "You are released from your training with AMS");
    // Programs choose as well.
    let token = app.token(id).await;
    let all = json!({"reminders": true, "news": ["report", "commitment"]});
    assert_eq!(app.get(&token, "/api/v1/me/mail").await.expect(200).json()["news"], json!(["commitment"]));
    let put = actix_web::test::TestRequest::put().uri("/api/v1/me/mail").set_json(&all);
    assert_eq!(app.send(&token, put).await.expect(200).json(), all);
    sent(&app).await;
    assert_eq!(happens().await[0].subject, "Your training is accepted: Thiès, 15\u{a0}February (and 1 more)");
    assert_eq!(app.read(move |conn| MailChoices::read(conn, id)).await.news.len(), 2);
    app.get(&Actor::Anonymous, "/api/v1/me/mail").await.expect(401);
}

async fn what_comes_while_a_mail_goes_out_is_in_the_next(app: TestApp) {
    let id = app.person("Ana").await;
    let news = |word| News::new(NewsKind::Report, word, "/home").with("place", "Thiès").with("day", "2027-02-15");
    app.write(move |tx| tell(tx, Cause::OPERATOR, id, news("report-returned"))).await;
    app.clock.advance(TimeDelta::minutes(15));
    let (claimed, _) = app
        .write(|tx| {
            relais::platform::mail::store::claim(
                tx,
                &relais::platform::mail::store::Claim::most(1),
                "relais.example",
                &[],
            )
        })
        .await;
    assert_eq!(claimed.len(), 1);
    app.write(move |tx| tell(tx, Cause::OPERATOR, id, news("report-accepted"))).await;
    let letters = later(&app).await;
    assert!(
        letters.iter().any(|letter| letter.subject == "Your training is accepted: Thiès, 15\u{a0}February"),
        "{letters:?}"
    );
}

on_both_engines!(
    whoever_reported_learns_what_others_made_of_it,
    whoever_is_appointed_or_released_is_told,
    a_key_to_the_account_is_told_at_once,
    people_choose_which_news_they_get,
    what_comes_while_a_mail_goes_out_is_in_the_next,
);
