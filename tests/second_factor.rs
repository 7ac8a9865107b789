//! Signing in with a code besides a password or a link.

use chrono::TimeDelta;
use relais::people::accounts::second_factor::code_at;
use relais::people::accounts::store::{second_factors, sign_in};
use relais::people::accounts::{PersonId, Role};

use relais::platform::db::Engine;

use crate::support::{Actor, Page, TestApp, on_both_engines, on_each_engine};

const ADDRESS: &str = "ana.flores@test.example";
const FIELD: &str = "one_time_password";
const PASSWORD: &str = "trois petits tours";

/// What their app shows now.
async fn code(app: &TestApp, person: PersonId) -> String {
    let factor = app.read(move |conn| second_factors::of(conn, person)).await.unwrap();
    code_at(&factor.secret, app.clock.now()).unwrap()
}

/// Somebody who has set it up, and their recovery codes.
async fn set_up(app: &TestApp) -> (Actor, Vec<String>) {
    let ana = app.somebody("Ana Flores").await;
    app.post(&ana, "/account/password", &[("password", PASSWORD)]).await.expect(303);
    app.post(&ana, "/account/second-factor/secret", &[]).await.expect(303);
    app.get(&ana, "/account/second-factor").await.expect(200).says("otpauth://totp/").says("<svg class=\"qr\"");
    let code = code(app, ana.id()).await;
    let page = app.post(&ana, "/account/second-factor", &[(FIELD, &code)]).await.expect(200);
    let codes = page.body.split("<li><code>").skip(1).filter_map(|rest| Some(rest.split_once("</code>")?.0.to_owned()));
    let codes: Vec<String> = codes.collect();
    assert_eq!(codes.len(), 10);
    app.get(&ana, "/account/second-factor").await.expect(200).is_silent_on(&codes[0]);
    app.clock.advance(TimeDelta::minutes(1));
    (ana, codes)
}

async fn by_password(app: &TestApp) -> Page {
    app.post(&Actor::Anonymous, "/sign-in", &[("email", ADDRESS), ("password", PASSWORD)]).await
}

/// The browser that a sign-in leaves behind.
fn browser(page: &Page, person: PersonId) -> Actor {
    Actor::Cookie { id: person, token: page.cookie("relais").unwrap() }
}

async fn a_password_alone_lets_nobody_in(app: TestApp) {
    let (ana, _) = set_up(&app).await;
    let page = by_password(&app).await.expect(303);
    assert_eq!(page.location(), "/sign-in/code");
    let waiting = browser(&page, ana.id());
    // Signed in is nobody yet: the session is good for that one page.
    app.get(&waiting, "/account").await.expect(303);
    app.get(&waiting, "/home").await.expect(303);
    app.get(&waiting, "/sign-in/code").await.expect(200);
    app.post(&waiting, "/sign-in/code", &[(FIELD, "000000")]).await.expect(422).says("f-one-time-password");
    let right = code(&app, ana.id()).await;
    let page = app.post(&waiting, "/sign-in/code", &[(FIELD, &right)]).await.expect(303);
    assert_eq!(page.location(), "/home");
    let inside = browser(&page, ana.id());
    app.get(&inside, "/account").await.expect(200);
    // The token that waited is good for nothing any more.
    app.get(&waiting, "/account").await.expect(303);
    app.post(&waiting, "/sign-in/code", &[(FIELD, &right)]).await.expect(303);
}

async fn a_link_alone_lets_nobody_in_and_leads_back_after_the_code(app: TestApp) {
    let (ana, _) = set_up(&app).await;
    let id = ana.id();
    let token = app.write(move |tx| sign_in::new_link(tx, id, Some(TimeDelta::minutes(15)))).await;
    let link = format!("/sign-in/{token}");
    let page = app.post(&Actor::Anonymous, &link, &[("back", "/notes")]).await.expect(303);
    assert_eq!(page.location(), "/sign-in/code?back=%2Fnotes");
    let right = code(&app, ana.id()).await;
    let waiting = browser(&page, ana.id());
    let page = app.post(&waiting, "/sign-in/code", &[(FIELD, &right), ("back", "/notes")]).await.expect(303);
    assert_eq!(page.location(), "/notes");
}

async fn a_code_and_a_recovery_code_sign_in_once(app: TestApp) {
    let (ana, codes) = set_up(&app).await;
    let right = code(&app, ana.id()).await;
    for (says, answer) in [(right.as_str(), 303), (right.as_str(), 422), (&codes[3], 303), (&codes[3], 422)] {
        let waiting = browser(&by_password(&app).await.expect(303), ana.id());
        app.post(&waiting, "/sign-in/code", &[(FIELD, says)]).await.expect(answer);
    }
    let page = app.get(&ana, "/account/second-factor").await.expect(200);
    page.says("You have 9 recovery codes left");
    // New ones take the place of those.
    app.post(&ana, "/account/second-factor/recovery-codes", &[]).await.expect(200);
    let waiting = browser(&by_password(&app).await.expect(303), ana.id());
    app.post(&waiting, "/sign-in/code", &[(FIELD, &codes[4])]).await.expect(422);
}

async fn guessing_at_codes_ends_soon_and_a_sign_in_does_not_wait_for_ever(app: TestApp) {
    let (ana, _) = set_up(&app).await;
    let waiting = browser(&by_password(&app).await.expect(303), ana.id());
    for _ in 0..5 {
        app.post(&waiting, "/sign-in/code", &[(FIELD, "000000")]).await.expect(422);
    }
    let right = code(&app, ana.id()).await;
    app.post(&waiting, "/sign-in/code", &[(FIELD, &right)]).await.expect(429);
    app.clock.advance(TimeDelta::minutes(16));
    let right = code(&app, ana.id()).await;
    let late = app.post(&waiting, "/sign-in/code", &[(FIELD, &right)]).await.expect(303);
    assert_eq!(late.location(), "/sign-in");
    app.get(&waiting, "/account").await.expect(303);
}

async fn whoever_confirms_by_password_says_a_code_too(app: TestApp) {
    let (ana, _) = set_up(&app).await;
    app.clock.advance(TimeDelta::hours(3));
    app.post(&ana, "/account/second-factor/removal", &[]).await.expect(403);
    app.post(&ana, "/confirm", &[("password", PASSWORD)]).await.expect(422).says("f-one-time-password");
    let right = code(&app, ana.id()).await;
    let page = app.post(&ana, "/confirm", &[("password", PASSWORD), (FIELD, &right)]).await.expect(303);
    let sure = browser(&page, ana.id());
    app.post(&sure, "/account/second-factor/removal", &[]).await.expect(303);
    assert_eq!(by_password(&app).await.expect(303).location(), "/home");
}

async fn an_administrator_helps_who_has_lost_everything(app: TestApp) {
    let (ana, _) = set_up(&app).await;
    let (administrator, path) =
        (app.administrator().await, format!("/admin/people/{}/second-factor/removal", ana.id()));
    app.post(&ana, &path, &[]).await.expect(404);
    app.get(&administrator, &format!("/admin/people/{}", ana.id())).await.expect(200).says("second-factor/removal");
    app.post(&administrator, &path, &[]).await.expect(303);
    assert_eq!(by_password(&app).await.expect(303).location(), "/home");
}

async fn roles_wait_for_codes_where_they_are_asked_for(engine: Engine) {
    let app =
        TestApp::start_with(engine, |settings| settings.accounts.second_factor_for = vec![Role::Administrator]).await;
    let (administrator, coordinator) =
        (app.administrator().await, app.with_role("Laia Puig", Role::Coordinator, uuid::Uuid::nil()).await);
    app.get(&coordinator, "/cohorts").await.expect(200).is_silent_on("/account/second-factor");
    app.get(&administrator, "/admin").await.expect(404).says("/account/second-factor");
    app.post(&administrator, "/account/second-factor/secret", &[]).await.expect(303);
    // Half of it does not do.
    app.get(&administrator, "/admin").await.expect(404);
    let code = code(&app, administrator.id()).await;
    app.post(&administrator, "/account/second-factor", &[(FIELD, &code)]).await.expect(200);
    app.get(&administrator, "/admin").await.expect(200).is_silent_on("href=\"/account/second-factor\"");
}

mod asked_of_roles {
    use super::*;

    on_each_engine! { roles_wait_for_codes_where_they_are_asked_for }
}

on_both_engines! {
    a_password_alone_lets_nobody_in,
    a_link_alone_lets_nobody_in_and_leads_back_after_the_code,
    a_code_and_a_recovery_code_sign_in_once,
    guessing_at_codes_ends_soon_and_a_sign_in_does_not_wait_for_ever,
    whoever_confirms_by_password_says_a_code_too,
    an_administrator_helps_who_has_lost_everything,
}
