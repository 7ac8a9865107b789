//! What comes of those who took part: figures, attestations, feedback; and that they are forgotten.

use relais::cascade::participants::retention;
use relais::cascade::participants::store::participants as store;
use relais::platform::db::Conn;
use relais::platform::mail::policy::MailVisibility;
use relais::platform::mail::{self, Mail, MailKind};
use serde_json::json;
use uuid::Uuid;

use super::{arrive, code, feedback, list, person, planned, revised, send};
use crate::cascade::world::World;
use crate::support::{Actor, TestApp, at, on_both_engines};

async fn the_report_is_filled_in_with_those_who_came(app: TestApp) {
    let w = World::new(app).await;
    let path = planned(&w).await;
    let code = code(&w, &path).await;
    for name in ["Ana Sol", "Bea Luz"] {
        arrive(&w.app, &code, name).await;
    }
    let id = Uuid::new_v4().to_string();
    let nameless = [
        ("id", id.as_str()),
        ("unnamed", "yes"),
        ("role", "elected"),
        ("sex", "men"),
        ("consent", "yes"),
        ("disability", "yes"),
    ];
    send(&w.app, &code, &nameless, None).await.expect(303);
    w.app.clock.set(at("2027-03-03T09:00:00Z"));
    for n in 0..5 {
        feedback(&w.app, &code, 4, &format!("line {n}")).await.expect(303);
    }
    let form = w.app.get(&w.awa, &format!("{path}/edit")).await.expect(200).says("3 people have checked in");
    let field = |name: &str, value: &str| format!("name=\"{name}\" type=\"number\" value=\"{value}\"");
    let form = form.says(&field("attended", "3")).says(&field("named", "2")).says(&field("with_disability", "1"));
    let form = form.says(&field("governments_represented", "1")).says("value=\"mixed\" checked");
    form.says("name=\"counts.municipal-staff.women\"").says("name=\"satisfaction\"").says("value=\"4\"");
    // The trainer may say otherwise, and what is reported stands.
    let said = [("attended", "4"), ("completed", "4"), ("basis", "mixed"), ("named", "2")];
    w.send(&w.awa, &revised(&w, &path, &said).await).await.expect(303);
    assert_eq!(w.json(&w.awa, &path).await["attended"], 4);
    w.app.get(&w.awa, &format!("{path}/edit")).await.expect(200).is_silent_on("have checked in");
}

async fn feedback_is_shown_from_five_on_and_leads_to_nobody(app: TestApp) {
    let w = World::new(app).await;
    let path = planned(&w).await;
    let code = code(&w, &path).await;
    let page = format!("{path}/participants");
    feedback(&w.app, &code, 5, "It was too early").await.expect(409).says("Not now").says("It was too early");
    w.app.clock.set(at("2027-03-02T15:00:00Z"));
    w.app.get(&Actor::Anonymous, &format!("/c/{code}/feedback")).await.expect(200).says("Nobody is told");
    w.app
        .post(
            &Actor::Anonymous,
            &format!("/c/{code}/feedback"),
            &[("id", &Uuid::new_v4().to_string()), ("remark", "kept")],
        )
        .await
        .expect(422)
        .says("kept");
    for n in 0..4 {
        feedback(&w.app, &code, 5, &format!("said {n}")).await.expect(303);
    }
    w.app
        .get(&w.awa, &page)
        .await
        .expect(200)
        .says("4 people have answered")
        .says("once there are 5")
        .is_silent_on("said 0");
    feedback(&w.app, &code, 1, "the fifth").await.expect(303);
    for who in [&w.awa, &w.cora] {
        w.app
            .get(who, &page)
            .await
            .expect(200)
            .says("5 people have answered")
            .says("said 0")
            .says("the fifth")
            .says("4.2");
    }
    w.app.get(&w.fatou, &page).await.expect(200).is_silent_on("the fifth");
}

async fn mails(app: &TestApp) -> Vec<Mail> {
    let list = |conn: &mut Conn| mail::store::list(conn, &MailVisibility::All, &mail::store::MailFilter::default(), 99);
    let mut mails: Vec<Mail> = app.read(list).await;
    mails.retain(|mail| mail.kind == MailKind::Attestation);
    mails
}

async fn an_attestation_waits_for_the_other_side_and_comes_by_mail_once(app: TestApp) {
    let w = World::new(app).await;
    let path = planned(&w).await;
    let code = code(&w, &path).await;
    let id = Uuid::new_v4().to_string();
    let fields = [person(&id, "Ana Sol"), vec![("email", "ana@town.example")]].concat();
    let own = send(&w.app, &code, &fields, None).await.expect(303).location().to_owned();
    arrive(&w.app, &code, "Bea Luz").await;
    w.app
        .get(&Actor::Anonymous, &own)
        .await
        .expect(200)
        .says("You are checked in, Ana Sol")
        .says("You also get it by mail");
    w.app.clock.set(at("2027-03-03T09:00:00Z"));
    w.send(&w.awa, &revised(&w, &path, &[("attended", "2"), ("completed", "2")]).await).await.expect(303);
    assert!(mails(&w.app).await.is_empty());
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    let sent = mails(&w.app).await;
    assert_eq!(sent.len(), 1);
    assert_eq!((sent[0].address.as_str(), sent[0].data["path"].as_str()), ("ana@town.example", Some(own.as_str())));
    w.take(&w.cora, &path, "acceptance", "").await.expect(303);
    assert_eq!(mails(&w.app).await.len(), 1);
    let page =
        w.app.get(&Actor::Anonymous, &own).await.expect(200).says("Attestation of participation").says("Ana Sol");
    page.says("Thiès").says("9.5").says("Awa").is_silent_on("ana@town.example");
    // Addresses are nobody's to see, on pages, in files, or for programs.
    let all = w.app.get(&w.awa, &format!("{path}/participants")).await.expect(200).body
        + &w.app.get(&w.awa, &format!("{path}/participants.csv")).await.expect(200).body
        + &list(&w, &path).await.to_string();
    assert!(all.contains("Ana Sol") && !all.contains("ana@town.example"), "{all}");
    // Their own to erase: the page is gone, and they stay counted.
    w.app.post(&Actor::Anonymous, &format!("{own}/removal"), &[]).await.expect(200).says("Your name is erased");
    w.app.get(&Actor::Anonymous, &own).await.expect(410);
    assert!(mails(&w.app).await.is_empty());
    assert_eq!(
        (list(&w, &path).await["total"].clone(), list(&w, &path).await["items"][0]["name"].clone()),
        (json!(2), json!(null))
    );
}

async fn after_a_time_nothing_tells_who_they_were_and_the_figures_stay(app: TestApp) {
    let w = World::new(app).await;
    let path = planned(&w).await;
    let code = code(&w, &path).await;
    let id = Uuid::new_v4().to_string();
    let fields = [person(&id, "Zenobia Markovic"), vec![("email", "zenobia@town.example")]].concat();
    let own = send(&w.app, &code, &fields, None).await.expect(303).location().to_owned();
    arrive(&w.app, &code, "Bea Luz").await;
    let figures = async || {
        let all = list(&w, &path).await;
        (all["total"].clone(), all["unique_people"].clone())
    };
    let counted = async || {
        let id = w.json(&w.ada, &path).await["id"].as_str().unwrap().parse::<Uuid>().unwrap();
        w.app.read(move |conn| store::all(conn, id.into())).await
    };
    let head_count = relais::cascade::participants::rules::head_count;
    let (before, counted_before) = (figures().await, head_count(&counted().await));
    let settings = w.app.parts.settings.participants.clone();
    assert_eq!(settings.name_months, 24);
    w.app.clock.set(at("2029-02-28T09:00:00Z"));
    retention::erase_all(&w.app.parts.site, &settings).await.unwrap();
    w.app.get(&Actor::Anonymous, &own).await.expect(200);
    w.app.clock.set(at("2029-03-02T09:00:00Z"));
    retention::erase_all(&w.app.parts.site, &settings).await.unwrap();
    w.app.get(&Actor::Anonymous, &own).await.expect(410);
    let after = counted().await;
    assert!(after.iter().all(|one| one.name.is_none() && one.email.is_none() && one.erased_at.is_some()));
    assert_eq!((figures().await, head_count(&after)), (before, counted_before));
    let signed_in = w.app.sign_in(w.awa.id()).await;
    w.app
        .get(&signed_in, &format!("{path}/participants"))
        .await
        .expect(200)
        .says("Name erased")
        .is_silent_on("Zenobia");
}

on_both_engines!(
    the_report_is_filled_in_with_those_who_came,
    feedback_is_shown_from_five_on_and_leads_to_nobody,
    an_attestation_waits_for_the_other_side_and_comes_by_mail_once,
    after_a_time_nothing_tells_who_they_were_and_the_figures_stay,
);
