//! Teach-back and certification: what it takes, who observes and certifies, what anybody can verify, and what stays when somebody is
//! erased.

use actix_web::test::TestRequest;
use relais::platform::mail::MailKind;
use relais::platform::web::qr_code;
use serde_json::{Value, json};

use super::*;
use crate::support::Page;

/// A running cohort, with its coordinator: Ana and Bea have done the course, Cleo has not.
async fn three(app: &TestApp) -> (Actor, Vec<EnrolmentId>) {
    let carla = coordinator(app).await;
    let quiet = cohort(app, &carla, new_cohort("Quiet")).await;
    let names = ["Ana Flores", "Bea Gil", "Cleo Paz"].map(str::to_owned);
    let places = open_with(app, &quiet, &names).await;
    for (place, name) in places.iter().zip(&names) {
        let person = accept(app, *place, name).await;
        if !name.starts_with("Cleo") {
            completes(app, person).await;
        }
    }
    (carla, places)
}

async fn person_of(app: &TestApp, place: EnrolmentId) -> PersonId {
    app.read(move |conn| Ok(store::enrolment(conn, place)?.person_id)).await
}

/// Somebody else who coordinates the cohort.
async fn another(app: &TestApp, name: &str) -> Actor {
    let id: Uuid = app.read(|conn| Ok(store::by_slug(conn, "quiet")?.id.into())).await;
    app.with_role(name, Role::CohortCoordinator, id).await
}

const PAGE: &str = "/cohorts/quiet/certificates";

async fn ask_for_teach_back(app: &TestApp, carla: &Actor) {
    let fields =
        [("teach_back", "yes"), ("years", "2"), ("bodies", "Network of Towns\n\n Institute  X "), ("revision", "0")];
    app.post(carla, "/cohorts/quiet/certification", &fields).await.expect(303);
}

fn observation<'a>(id: &'a str, day: &'a str, outcome: &'a str) -> Vec<(&'a str, &'a str)> {
    let marks = [("prepares", "4"), ("explains", "3"), ("practises", "2"), ("responds", "4")];
    let mut fields = vec![("id", id), ("held_on", day), ("outcome", outcome), ("comment", "Shorter talks")];
    fields.extend(marks);
    fields
}

async fn observe(app: &TestApp, who: &Actor, place: EnrolmentId, day: &str, outcome: &str) -> Page {
    let id = Uuid::new_v4().to_string();
    app.post(who, &format!("{PAGE}/{place}/teach-backs"), &observation(&id, day, outcome)).await
}

async fn certify(app: &TestApp, who: &Actor, places: &[EnrolmentId]) -> Page {
    let ids: Vec<String> = places.iter().map(ToString::to_string).collect();
    let fields: Vec<(&str, &str)> = ids.iter().map(|id| ("who", id.as_str())).collect();
    app.post(who, PAGE, &fields).await
}

/// Their row of the list.
async fn row(app: &TestApp, carla: &Actor, place: EnrolmentId) -> Value {
    let token = app.own_token(carla.id()).await;
    let list = app.get(&token, &format!("/api/v1{PAGE}")).await.expect(200).json();
    let rows = list["items"].as_array().cloned().unwrap_or_default();
    rows.into_iter().find(|row| row["enrolment_id"] == place.to_string()).unwrap()
}

async fn mails_of_certificates(app: &TestApp) -> Vec<Value> {
    let rows: Vec<Json<Value>> = app
        .read(|conn| {
            let all = mails::table.filter(mails::kind.eq(MailKind::Certificate)).order(mails::created_at);
            Ok(all.select(mails::data).load(conn)?)
        })
        .await;
    rows.into_iter().map(|Json(data)| data).collect()
}

async fn what_it_takes_is_set_and_the_second_of_two_is_told(app: TestApp) {
    let (carla, _) = three(&app).await;
    app.get(&carla, PAGE).await.expect(200).says("No teach-back is asked for").says("holds for good");
    let fields = [("years", "40"), ("bodies", "One"), ("revision", "0")];
    app.post(&carla, "/cohorts/quiet/certification", &fields)
        .await
        .expect(422)
        .says("from 1 to 20")
        .says("value=\"40\"");
    let bodies = ["a", "b", "c", "d", "e", "f", "g"].join("\n");
    let fields = [("bodies", bodies.as_str()), ("revision", "0")];
    app.post(&carla, "/cohorts/quiet/certification", &fields).await.expect(422).says("more bodies than 6");
    ask_for_teach_back(&app, &carla).await;
    let page = app.get(&carla, PAGE).await.expect(200);
    page.says("holds for 2 years").says("<bdi>Network of Towns</bdi>, <bdi>Institute X</bdi>");
    let late = [("bodies", "Mine"), ("revision", "0")];
    app.post(&carla, "/cohorts/quiet/certification", &late).await.expect(409).says("Mine").says("Network of Towns");
    // By programs, too.
    let token = app.token(carla.id()).await;
    let put = |body: Value| TestRequest::put().uri("/api/v1/cohorts/quiet/certification").set_json(body);
    app.send(&token, put(json!({"teach_back": false, "revision": 0}))).await.expect(409);
    let set = app.send(&token, put(json!({"teach_back": false, "bodies": ["X"], "revision": 1}))).await.expect(200);
    assert_eq!(set.json(), json!({"teach_back": false, "years": null, "bodies": ["X"], "revision": 2}));
}

async fn observers_record_their_own_and_have_to_agree(app: TestApp) {
    let (carla, places) = three(&app).await;
    let (dora, emma) = (another(&app, "Dora").await, another(&app, "Emma").await);
    ask_for_teach_back(&app, &carla).await;
    let (ana, page) = (places[0], format!("{PAGE}/{}", places[0]));
    assert_eq!(row(&app, &carla, ana).await["lack"], "not-observed");
    // What is wrong is said at its place, and nothing is lost.
    let fields = [("id", "x"), ("held_on", "2027-03-01"), ("comment", "Kept words")];
    let refused = app.post(&carla, &format!("{page}/teach-backs"), &fields).await.expect(422);
    refused.says("Kept words").says("Makes people practise");
    observe(&app, &carla, ana, "2027-03-09", "passed").await.expect(422).says("has not come yet");
    // Sent twice it is recorded once.
    let id = Uuid::new_v4().to_string();
    for _ in 0..2 {
        let fields = observation(&id, "2027-02-25", "passed");
        app.post(&carla, &format!("{page}/teach-backs"), &fields).await.expect(303);
    }
    assert_eq!(row(&app, &carla, ana).await["teach_back"]["observers"], 1);
    assert_eq!(row(&app, &carla, ana).await["status"], "ready");
    observe(&app, &dora, ana, "2027-02-25", "repeat").await.expect(303);
    app.get(&carla, &page)
        .await
        .expect(200)
        .says("do not come to the same conclusion")
        .says("Dora")
        .says("Shorter talks");
    let seen = row(&app, &carla, ana).await;
    assert_eq!((&seen["status"], &seen["lack"]), (&json!("not-yet"), &json!("disagreement")));
    observe(&app, &emma, ana, "2027-02-25", "passed").await.expect(422).says("as there may be: 2");
    // Dora changes her mind: it takes the place of what she had recorded.
    observe(&app, &dora, ana, "2027-02-25", "passed").await.expect(303);
    assert_eq!(row(&app, &carla, ana).await["status"], "ready");
    // The latest day counts.
    observe(&app, &emma, ana, "2027-02-26", "not-yet").await.expect(303);
    assert_eq!(row(&app, &carla, ana).await["lack"], "not-passed");
    let token = app.token(carla.id()).await;
    let all = app.get(&token, &format!("/api/v1{page}/teach-backs")).await.expect(200).json();
    let found: Vec<_> = all.as_array().unwrap().iter().map(|one| (&one["observer"], &one["outcome"])).collect();
    assert_eq!(found.len(), 3, "{all}");
    assert_eq!(found[0], (&json!("Emma"), &json!("not-yet")));
}

async fn several_are_certified_at_once_and_told_by_mail(app: TestApp) {
    let (carla, places) = three(&app).await;
    let asked = format!("{PAGE}/chosen?who={}&who={}&who={}", places[0], places[1], places[2]);
    let page = app.get(&carla, &asked).await.expect(200);
    let page = page.says("2 people will be certified").says("One person is left out").says("Cleo Paz");
    page.says("the course is not completed").says("holds for good");
    app.get(&carla, &format!("{PAGE}/chosen?ticked=yes")).await.expect(303);
    certify(&app, &carla, &[]).await.expect(422).says("Tick the people");
    certify(&app, &carla, &places[2..]).await.expect(422).says("Nobody of those");
    // A second time nobody is certified again.
    for _ in 0..2 {
        certify(&app, &carla, &places[..2]).await.expect(303);
    }
    let sent = mails_of_certificates(&app).await;
    assert_eq!(sent.len(), 2, "{sent:?}");
    let ana = row(&app, &carla, places[0]).await;
    assert_eq!((&ana["status"], &ana["certificate"]["valid_until"]), (&json!("certified"), &Value::Null));
    assert_eq!(ana["certificate"]["modules"][0]["module"], MODULE);
    let code = ana["certificate"]["code"].as_str().unwrap();
    assert!(sent.iter().any(|mail| mail["path"] == format!("/certificates/{code}")), "{sent:?}");
    let groups: [(&str, &[&str]); 3] =
        [("certified", &["Ana Flores", "Bea Gil"]), ("not-yet", &["Cleo Paz"]), ("ready", &[])];
    for (word, names) in groups {
        let csv = app.get(&carla, &format!("{PAGE}.csv?status={word}")).await.expect(200).body;
        assert_eq!(csv.lines().count(), names.len() + 1, "{csv}");
        assert!(names.iter().all(|name| csv.contains(name)), "{csv}");
    }
    app.get(&carla, &format!("{PAGE}?status=expired")).await.expect(200).says("Nobody here");
    // Programs look first, too.
    let token = app.token(carla.id()).await;
    let body = json!({"who": places});
    let dry = app.post_json(&token, &format!("/api/v1{PAGE}?dry_run=true"), body.clone()).await.expect(200).json();
    assert_eq!(
        (dry["certified"].as_array().map(Vec::len), dry["left_out"].as_array().map(Vec::len)),
        (Some(0), Some(3))
    );
    app.post_json(&token, &format!("/api/v1{PAGE}"), body).await.expect(422);
}

async fn anybody_verifies_a_certificate_and_nobody_guesses_one(app: TestApp) {
    let (carla, places) = three(&app).await;
    let fields = [("years", "1"), ("bodies", "Institute X"), ("revision", "0")];
    app.post(&carla, "/cohorts/quiet/certification", &fields).await.expect(303);
    certify(&app, &carla, &places[..1]).await.expect(303);
    let certificate = row(&app, &carla, places[0]).await["certificate"].clone();
    let (code, address) = (certificate["code"].as_str().unwrap(), certificate["address"].as_str().unwrap());
    let path = format!("/certificates/{code}");
    let page = app.get(&Actor::Anonymous, &path).await.expect(200);
    let page = page.says("Ana Flores").says("Quiet").says("Institute X").says("Valid").says("noindex");
    let page = page.says(qr_code(address).unwrap().as_str()).says(address).says("1 March 2028");
    page.is_silent_on("test.example").is_silent_on("linkedin");
    // However it is typed; a link of LinkedIn is for whoever it is alone.
    let typed = app.get(&Actor::Anonymous, &format!("/certificates?code={}", code.to_lowercase())).await.expect(303);
    assert_eq!(typed.location(), path);
    let ana = app.sign_in(person_of(&app, places[0]).await).await;
    let own = app.get(&ana, &path).await.expect(200).body.replace("&#x3D;", "=").replace("&amp;", "&");
    let part = |what: &str| assert!(own.contains(what), "{what} is not in {own}");
    part("https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=Certified+trainer");
    part(
        "&organizationName=Institute+X&issueYear=2027&issueMonth=3&expirationYear=2028&expirationMonth=3&certUrl=http",
    );
    part(&format!("&certId={}-{}", &code[..5], &code[5..]));
    app.get(&carla, &path).await.expect(200).is_silent_on("linkedin");
    app.get(&ana, "/cohorts/quiet").await.expect(200).says("Your certificate").says(&path);
    let known = app.get(&Actor::Anonymous, &format!("/api/v1{path}")).await.expect(200).json();
    assert_eq!((&known["state"], &known["name"]), (&json!("valid"), &json!("Ana Flores")));
    // It holds through its last day.
    app.clock.set(serde_json::from_str("\"2028-03-02T12:00:00Z\"").unwrap());
    app.get(&Actor::Anonymous, &path).await.expect(200).says("This certificate was valid until 1 March 2028");
    // What does not exist is said in plain words, and nobody tries many.
    let mut statuses = Vec::new();
    for number in 0..70 {
        let wrong = if number % 2 == 0 { "/certificates/ABCDEFGHJK" } else { "/certificates/what" };
        statuses.push(app.get(&Actor::Anonymous, wrong).await.status);
    }
    assert_eq!((statuses[0], statuses[1], statuses[69]), (404, 404, 429), "{statuses:?}");
    app.get(&Actor::Anonymous, "/certificates?code=1").await.expect(404).says("no certificate with this code");
}

async fn a_certificate_is_renewed_and_taken_back_and_given_anew(app: TestApp) {
    let (carla, places) = three(&app).await;
    let (ana, page) = (places[0], format!("{PAGE}/{}", places[0]));
    app.post(&carla, &format!("{page}/renewal"), &[("until", "2028-01-01")]).await.expect(409);
    app.post(&carla, &format!("{page}/revocation"), &[("reason", "x")]).await.expect(409);
    certify(&app, &carla, &[ana]).await.expect(303);
    let first = row(&app, &carla, ana).await["certificate"]["code"].as_str().unwrap().to_owned();
    app.post(&carla, &format!("{page}/renewal"), &[("until", "2027-02-01")])
        .await
        .expect(422)
        .says("This day has passed");
    app.post(&carla, &format!("{page}/renewal"), &[("until", "2028-01-01")]).await.expect(303);
    assert_eq!(row(&app, &carla, ana).await["certificate"]["valid_until"], "2028-01-01");
    app.post(&carla, &format!("{page}/revocation"), &[("reason", " ")])
        .await
        .expect(422)
        .says("Reason")
        .says("value=\"2027-03-01\"");
    app.post(&carla, &format!("{page}/revocation"), &[("reason", "Not her own work")]).await.expect(303);
    app.get(&carla, &page).await.expect(200).says("Not her own work");
    let public = app.get(&Actor::Anonymous, &format!("/certificates/{first}")).await.expect(200);
    public.says("was taken back on 1 March 2027").is_silent_on("Not her own work");
    let seen = row(&app, &carla, ana).await;
    assert_eq!((&seen["status"], &seen["certificate"]["state"]), (&json!("ready"), &json!("revoked")));
    certify(&app, &carla, &[ana]).await.expect(303);
    let second = row(&app, &carla, ana).await["certificate"]["code"].as_str().unwrap().to_owned();
    assert_ne!(first, second);
    app.get(&Actor::Anonymous, &format!("/certificates/{first}")).await.expect(200).says("was taken back");
    // All of it is in the trail.
    let mut actions: Vec<String> = app
        .read(|conn| {
            let filter = relais::people::accounts::store::audit::AuditFilter::default();
            let all =
                relais::people::accounts::store::audit::list(conn, &filter, &relais::platform::web::Turn::First, 99)?;
            Ok(all.into_iter().map(|event| event.action).filter(|action| action.starts_with("certificate.")).collect())
        })
        .await;
    actions.sort();
    assert_eq!(actions, ["certificate.issued", "certificate.issued", "certificate.renewed", "certificate.revoked"]);
    // By programs, too.
    let token = app.token(carla.id()).await;
    let renewed =
        app.post_json(&token, &format!("/api/v1{page}/renewal"), json!({"until": "2029-01-01"})).await.expect(200);
    assert_eq!(renewed.json()["certificate"]["valid_until"], "2029-01-01");
    let revoked = app.post_json(&token, &format!("/api/v1{page}/revocation"), json!({"reason": "x"})).await.expect(200);
    assert_eq!(revoked.json()["certificate"]["state"], "revoked");
}

async fn who_may_is_who_coordinates_and_nobody_for_themselves(app: TestApp) {
    let (carla, places) = three(&app).await;
    let ana = app.sign_in(person_of(&app, places[0]).await).await;
    let stranger = app.somebody("Stranger").await;
    let id = Uuid::new_v4().to_string();
    let seen = observation(&id, "2027-02-25", "passed");
    let own = places[0].to_string();
    type Fields<'a> = Vec<(&'a str, &'a str)>;
    let posts: [(&str, String, Fields); 5] = [
        ("rules", "/cohorts/quiet/certification".into(), vec![("revision", "0")]),
        ("certify", PAGE.into(), vec![("who", &own)]),
        ("observe", format!("{PAGE}/{own}/teach-backs"), seen),
        ("renew", format!("{PAGE}/{own}/renewal"), vec![("until", "2028-01-01")]),
        ("revoke", format!("{PAGE}/{own}/revocation"), vec![("reason", "x")]),
    ];
    for (actor, status) in [(&ana, 403), (&stranger, 404)] {
        for (what, path, fields) in &posts {
            assert_eq!(app.post(actor, path, fields).await.status, status, "{what}");
        }
        for path in
            [PAGE.to_owned(), format!("{PAGE}/{own}"), format!("{PAGE}.csv"), format!("{PAGE}/chosen?who={own}")]
        {
            assert_eq!(app.get(actor, &path).await.status, status, "{path}");
        }
    }
    // Somebody who coordinates and takes part does not decide about herself.
    let cohort: Uuid = app.read(|conn| Ok(store::by_slug(conn, "quiet")?.id.into())).await;
    let person = ana.id();
    app.write(move |tx| {
        relais::people::accounts::actions::roles::grant_as(tx, Cause::OPERATOR, person, Role::CohortCoordinator, cohort)
    })
    .await;
    app.get(&ana, &format!("{PAGE}/{own}")).await.expect(200).says("you do not certify yourself");
    certify(&app, &ana, &places[..1]).await.expect(422);
    observe(&app, &ana, places[0], "2027-02-25", "passed").await.expect(403);
    certify(&app, &ana, &places[1..2]).await.expect(303);
    // A place of another cohort is not here.
    let other = super::cohort(&app, &carla, new_cohort("Other")).await;
    let elsewhere = open_with(&app, &other, &["Dan Ruiz".to_owned()]).await;
    app.get(&carla, &format!("{PAGE}/{}", elsewhere[0])).await.expect(404);
    certify(&app, &carla, &elsewhere).await.expect(422);
}

async fn who_was_erased_has_no_name_on_their_certificate(app: TestApp) {
    let (carla, places) = three(&app).await;
    certify(&app, &carla, &places[..1]).await.expect(303);
    let code = row(&app, &carla, places[0]).await["certificate"]["code"].as_str().unwrap().to_owned();
    let person = person_of(&app, places[0]).await;
    let sources = relais::people::privacy::actions::PersonalSources {
        rooms: relais::app::PERSONAL_DATA,
        signer: app.parts.site.signer.clone(),
    };
    app.write(move |tx| relais::people::privacy::actions::erase(tx, &sources, Cause::OPERATOR, person)).await;
    let page = app.get(&Actor::Anonymous, &format!("/certificates/{code}")).await.expect(200);
    page.says("The name was erased").says("Quiet").is_silent_on("Ana").is_silent_on("Flores");
}

on_both_engines!(
    what_it_takes_is_set_and_the_second_of_two_is_told,
    observers_record_their_own_and_have_to_agree,
    several_are_certified_at_once_and_told_by_mail,
    anybody_verifies_a_certificate_and_nobody_guesses_one,
    a_certificate_is_renewed_and_taken_back_and_given_anew,
    who_may_is_who_coordinates_and_nobody_for_themselves,
    who_was_erased_has_no_name_on_their_certificate,
);
