//! Who somebody is and what they may: confirmed anew, put right, given and taken away.

use chrono::TimeDelta;
use relais::people::accounts::store;
use relais::platform::db::Conn;
use relais::platform::mail::policy::MailVisibility;
use relais::platform::mail::{self, MailKind};
use uuid::Uuid;

use crate::support::{Actor, TestApp, on_both_engines};

const PASSWORD: &str = "trois petits tours";
const ANOTHER: &str = "le chat mange tard";

async fn set_password(app: &TestApp, who: &Actor) {
    app.post(who, "/account/password", &[("password", PASSWORD)]).await.expect(303);
}

async fn link_to_sign_in(app: &TestApp) -> String {
    let list = |conn: &mut Conn| mail::store::list(conn, &MailVisibility::All, &mail::store::MailFilter::default(), 50);
    let mails = app.read(list).await;
    let newest = mails.iter().filter(|mail| mail.kind == MailKind::SignIn).max_by_key(|mail| mail.created_at);
    newest.unwrap().data["path"].as_str().unwrap().to_owned()
}

async fn a_password_is_taken_as_it_is_typed(app: TestApp) {
    let ana = app.somebody("Ana Flores").await;
    let typed = "  trois  petits tours ";
    app.post(&ana, "/account/password", &[("password", typed)]).await.expect(303);
    let sign_in = async |password: &str| {
        let fields = [("email", "ana.flores@test.example"), ("password", password)];
        app.post(&Actor::Anonymous, "/sign-in", &fields).await.status
    };
    for other in [typed.trim(), "trois petits tours", "  TROIS  petits tours "] {
        assert_eq!(sign_in(other).await, 422, "{other:?}");
    }
    assert_eq!(sign_in(typed).await, 303);
    // To change it, it is asked for in the same way.
    let change = [("present_password", typed.trim()), ("password", ANOTHER)];
    app.post(&ana, "/account/password", &change).await.expect(422).says("This is not your present password.");
    app.post(&ana, "/account/password", &[("present_password", typed), ("password", ANOTHER)]).await.expect(303);
}

async fn the_present_password_is_asked_for_and_other_sessions_end(app: TestApp) {
    let dashboard = app.somebody("Ana Flores").await;
    let id = dashboard.id();
    set_password(&app, &dashboard).await;
    let phone = app.sign_in(id).await;
    let link = app.write(move |tx| store::sign_in::new_link(tx, id, Some(TimeDelta::minutes(15)))).await;
    let form = app.get(&dashboard, "/account").await.expect(200);
    form.says(r#"name="present_password""#);
    let change = |present: &'static str, new: &'static str| {
        let (app, dashboard) = (&app, &dashboard);
        async move { app.post(dashboard, "/account/password", &[("present_password", present), ("password", new)]).await }
    };
    change("", ANOTHER).await.expect(422).says("Your present password: Please fill this in.");
    change("something else entirely", ANOTHER).await.expect(422).says("This is not your present password.");
    app.get(&phone, "/account").await.expect(200);
    change(PASSWORD, ANOTHER).await.expect(303);
    app.get(&dashboard, "/account").await.expect(200);
    app.get(&phone, "/account").await.expect(303);
    app.get(&Actor::Anonymous, &format!("/sign-in/{link}")).await.expect(410);
    let sign_in = |password: &'static str| {
        let app = &app;
        async move {
            let fields = [("email", "ana.flores@test.example"), ("password", password)];
            app.post(&Actor::Anonymous, "/sign-in", &fields).await.status
        }
    };
    assert_eq!((sign_in(PASSWORD).await, sign_in(ANOTHER).await), (422, 303));
}

async fn guesses_at_the_present_password_are_counted(app: TestApp) {
    let ana = app.somebody("Ana Flores").await;
    set_password(&app, &ana).await;
    for _ in 0..5 {
        let fields = [("present_password", "something else entirely"), ("password", ANOTHER)];
        app.post(&ana, "/account/password", &fields).await.expect(422);
    }
    let fields = [("present_password", PASSWORD), ("password", ANOTHER)];
    app.post(&ana, "/account/password", &fields).await.expect(429);
}

async fn common_passwords_are_refused(app: TestApp) {
    let ana = app.somebody("Ana Flores").await;
    for weak in ["password1234", "motdepasse2027", "contraseña123", "1234567890", "Ana.Flores2027"] {
        app.post(&ana, "/account/password", &[("password", weak)]).await.expect(422).says("too easy to guess");
    }
    set_password(&app, &ana).await;
}

async fn one_can_sign_out_everywhere(app: TestApp) {
    let dashboard = app.somebody("Ana Flores").await;
    let phone = app.sign_in(dashboard.id()).await;
    app.get(&dashboard, "/account").await.says("/account/sign-out-everywhere");
    let out = app.post(&dashboard, "/account/sign-out-everywhere", &[]).await.expect(303);
    assert_eq!((out.location(), out.cookie("relais").as_deref()), ("/", Some("")));
    for actor in [&dashboard, &phone] {
        app.get(actor, "/account").await.expect(303);
    }
}

async fn a_session_ends_however_much_it_is_used(app: TestApp) {
    let ana = app.somebody("Ana Flores").await;
    let id = ana.id();
    for _ in 0..9 {
        app.get(&ana, "/account").await.expect(200);
        // That it is in use is noted after the answer.
        let now = app.clock.now();
        while app.read(move |conn| store::sessions::of(conn, id, None, now)).await[0].last_seen_at < now {
            actix_web::rt::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        app.clock.advance(TimeDelta::days(20));
    }
    app.get(&ana, "/account").await.expect(303);
}

async fn who_may_what_is_said_by_those_who_showed_who_they_are(app: TestApp) {
    let ada = app.administrator().await;
    set_password(&app, &ada).await;
    let ben = app.person("Ben Okri").await;
    let page = format!("/admin/people/{ben}");
    let asked = format!("/confirm?back={page}");
    app.get(&ada, &page).await.says("expires_on").is_silent_on(&asked);
    app.clock.advance(TimeDelta::minutes(31));
    // The page asks first, so nothing is typed in vain …
    app.get(&ada, &page).await.says(&asked).is_silent_on("expires_on").is_silent_on(&format!("{page}/roles\""));
    app.get(&ada, "/admin/sections").await.says("/confirm?back=/admin/sections").is_silent_on("name=\"email\"");
    app.get(&ada, &format!("{page}/correction")).await.says("/confirm?back=").is_silent_on("name=\"reason\"");
    app.get(&ada, "/account/address").await.says("/confirm?back=/account/address");
    // … and what was begun before may be sent as long again.
    app.post(&ada, &format!("{page}/roles"), &[("role", "coordinator")]).await.expect(303);
    app.clock.advance(TimeDelta::minutes(30));
    let id = Uuid::now_v7().to_string();
    let cohort = crate::cohorts::made(&app, &ada).await;
    app.get(&ada, &format!("/cohorts/{cohort}/settings")).await.says("/confirm?back=").is_silent_on("person_name");
    for (path, fields) in [
        (format!("/cohorts/{cohort}/coordinators"), vec![("email", "b@test.example")]),
        (format!("{page}/roles"), vec![("role", "administrator")]),
        (format!("{page}/roles/coordinator/removal"), vec![]),
        (format!("{page}/tokens"), vec![("id", id.as_str()), ("name", "x")]),
        (format!("{page}/correction"), vec![("name", "B"), ("email", "b@test.example"), ("reason", "r")]),
        ("/admin/sections/africa/coordinators".to_owned(), vec![("email", "b@test.example")]),
        ("/account/address".to_owned(), vec![("email", "ada@elsewhere.example")]),
        ("/account/password/removal".to_owned(), vec![]),
    ] {
        app.post(&ada, &path, &fields).await.expect(403).says("First show that it is you").says("/confirm?back");
    }
    // By password, in this session, and back.
    app.get(&ada, &asked).await.expect(200).says(r#"name="password""#);
    app.post(&ada, "/confirm", &[("by", "password"), ("password", ANOTHER)]).await.expect(422);
    let fields = [("by", "password"), ("password", PASSWORD), ("back", page.as_str())];
    let confirmed = app.post(&ada, "/confirm", &fields).await.expect(303);
    assert_eq!(confirmed.location(), page);
    // The session goes on under another token: whoever had the one before showed nothing.
    let (former, ada) = (&ada, Actor::Cookie { id: ada.id(), token: confirmed.cookie("relais").unwrap() });
    app.get(former, &page).await.expect(303);
    app.post(former, "/confirm", &fields).await.expect(401);
    app.get(&ada, &page).await.says("expires_on");
    assert_eq!(app.get(&ada, &asked).await.expect(303).location(), page, "nothing more to show");
    // By a link, which leads back.
    app.clock.advance(TimeDelta::minutes(31));
    app.post(&ada, "/confirm", &[("by", "link"), ("back", &page)])
        .await
        .expect(200)
        .says("ada.administrator@test.example");
    let link = link_to_sign_in(&app).await;
    let (path, query) = link.split_once('?').unwrap();
    assert!(query.starts_with("back="), "{link}");
    let back = app.post(&ada, path, &[("back", &page)]).await.expect(303);
    assert_eq!(back.location(), page);
    let token = back.cookie("relais").unwrap();
    app.get(&ada, &page).await.expect(303);
    app.get(&Actor::Cookie { id: ada.id(), token }, &page).await.says("expires_on");
}

/// The mails that go out now: to whom, and what they say.
pub(crate) async fn sent(app: &TestApp) -> Vec<(String, String, String)> {
    let before = app.parts.outbox_worker.transport().remembered().len();
    app.parts.outbox_worker.send_due().await.unwrap();
    let letters = app.parts.outbox_worker.transport().remembered();
    letters[before..].iter().map(|one| (one.to.to_string(), one.subject.clone(), one.text.clone())).collect()
}

async fn a_new_browser_is_told(app: TestApp) {
    let ana = app.somebody("Ana Flores").await;
    set_password(&app, &ana).await;
    sent(&app).await;
    let sign_in = |devices: Option<String>| {
        let app = &app;
        async move {
            let mut request = actix_web::test::TestRequest::post()
                .uri("/sign-in")
                .insert_header(("Sec-Fetch-Site", "same-origin"))
                .insert_header(("User-Agent", "Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0"))
                .set_form([("email", "ana.flores@test.example"), ("password", PASSWORD)]);
            if let Some(devices) = devices {
                request = request.cookie(actix_web::cookie::Cookie::new("devices", devices));
            }
            app.send(&Actor::Anonymous, request).await.expect(303).cookie("devices").unwrap()
        }
    };
    let devices = sign_in(None).await;
    let told = sent(&app).await;
    let subjects: Vec<&str> = told.iter().map(|(_, subject, _)| subject.as_str()).collect();
    assert_eq!(subjects, ["Somebody signed in to your account: Firefox, Android"]);
    let devices = sign_in(Some(devices)).await;
    assert!(sent(&app).await.is_empty(), "it was seen before");
    // Another's browser, or an invented cookie, was not.
    let ben = app.person("Ben Okri").await;
    let foreign = app.parts.site.signer.token("known-device", &[&ben.to_string()]);
    let shared = sign_in(Some(foreign)).await;
    assert_eq!(shared.split('~').count(), 2, "two share it");
    sign_in(Some(format!("{}x", devices))).await;
    assert_eq!(sent(&app).await.len(), 1, "both in one mail");
}

on_both_engines!(
    a_password_is_taken_as_it_is_typed,
    the_present_password_is_asked_for_and_other_sessions_end,
    guesses_at_the_present_password_are_counted,
    common_passwords_are_refused,
    one_can_sign_out_everywhere,
    a_session_ends_however_much_it_is_used,
    who_may_what_is_said_by_those_who_showed_who_they_are,
    a_new_browser_is_told,
);
