//! Addresses to go back to, and what a browser keeps after somebody has signed out.

use chrono::TimeDelta;
use diesel::prelude::*;
use relais::people::accounts::store;
use relais::platform::db::schema::mails;

use crate::support::{Actor, TestApp, on_both_engines};

const ELSEWHERE: [&str; 7] = [
    "//evil.example",
    "/\t/evil.example",
    "/\\evil.example",
    "/.//evil.example",
    "https://evil.example/",
    "https://127.0.0.1:8080@evil.example/",
    "\u{1}javascript:alert(1)",
];

async fn nobody_is_sent_elsewhere_after_signing_in(app: TestApp) {
    let id = app.person("Ana Flores").await;
    for back in ELSEWHERE {
        let token = app.write(move |tx| store::sign_in::new_link(tx, id, Some(TimeDelta::minutes(15)))).await;
        let query = serde_urlencoded::to_string([("back", back)]).unwrap();
        for page in [format!("/sign-in?{query}"), format!("/sign-in/{token}?{query}")] {
            let page = app.get(&Actor::Anonymous, &page).await.expect(200);
            let (_, main) = page.body.split_once("<main").unwrap();
            assert!(!main.contains("evil") && !main.contains("name=\"back\""), "{main}");
        }
        let signed_in = app.post(&Actor::Anonymous, &format!("/sign-in/{token}"), &[("back", back)]).await.expect(303);
        assert_eq!(signed_in.location(), "/home", "{back:?}");
        let turned = app.post(&Actor::Anonymous, "/language", &[("language", "fr"), ("back", back)]).await.expect(303);
        assert_eq!(turned.location(), "/", "{back:?}");
        let email = [("email", "ana.flores@test.example"), ("back", back)];
        app.clock.advance(TimeDelta::minutes(20));
        app.post(&Actor::Anonymous, "/sign-in", &email).await.expect(200);
    }
    let mailed: Vec<String> =
        app.read(|conn| Ok(mails::table.filter(mails::kind.eq("sign-in")).select(mails::data).load(conn)?)).await;
    assert_eq!(mailed.len(), ELSEWHERE.len());
    assert!(mailed.iter().all(|data| !data.contains("back")), "{mailed:?}");
}

async fn control_characters_lead_on_and_spend_nothing(app: TestApp) {
    let id = app.person("Ana Flores").await;
    for (back, leads) in [("/ho\u{1}me", "/ho%01me"), ("/a\r\nb", "/ab"), ("/d\u{e9}p\u{f4}t", "/d%C3%A9p%C3%B4t")] {
        let token = app.write(move |tx| store::sign_in::new_link(tx, id, Some(TimeDelta::minutes(15)))).await;
        let signed_in = app.post(&Actor::Anonymous, &format!("/sign-in/{token}"), &[("back", back)]).await.expect(303);
        assert_eq!(signed_in.location(), leads);
        assert!(signed_in.cookie("relais").is_some());
    }
}

async fn signing_out_clears_what_the_browser_keeps(app: TestApp) {
    let ana = app.somebody("Ana Flores").await;
    let gone = app.post(&ana, "/sign-out", &[]).await.expect(303);
    assert_eq!(gone.header("clear-site-data"), "\"cache\"");
    assert_eq!(gone.cookie("relais").as_deref(), Some(""));
}

on_both_engines!(
    nobody_is_sent_elsewhere_after_signing_in,
    control_characters_lead_on_and_spend_nothing,
    signing_out_clears_what_the_browser_keeps,
);
