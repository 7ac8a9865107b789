//! The mail log, for those whom a mail concerns.

use diesel::prelude::*;
use relais::people::accounts::Role;
use relais::platform::db::schema::mails;
use relais::platform::mail::policy::MailVisibility;
use relais::platform::mail::{Mail, MailKind, MailState, NewMail, store};
use serde_json::Value;
use uuid::Uuid;

use crate::cascade::world::World;
use crate::mail::{enqueue, invitation};
use crate::support::{Actor, TestApp, on_both_engines};

async fn the_log_is_for_those_it_concerns(app: TestApp) {
    let (cohort, other) = (Uuid::new_v4(), Uuid::new_v4());
    let ada = app.administrator().await;
    app.get(&ada, "/mails").await.expect(200).says("No mails yet");
    let of = |to: &str, cohort| NewMail { cohort, ..invitation(to) };
    let ana = enqueue(&app, of("ana", Some(cohort))).await.unwrap();
    let bao = enqueue(&app, of("bao", Some(other))).await.unwrap();
    enqueue(&app, of("carla", None)).await;
    let luis = app.with_role("Luis", Role::CohortCoordinator, cohort).await;
    let trainer = app.somebody("Tara Trainer").await;

    let all = app.get(&ada, "/admin/mail").await.expect(200);
    all.says("ana@test").says("bao@test").says("carla@test").says("3 mails are waiting");
    let one = app.get(&ada, &format!("/mails?cohort={cohort}")).await.expect(200);
    one.says("ana@test").is_silent_on("bao@test");
    app.get(&ada, "/mails?state=sent").await.expect(200).says("No such mail");
    app.get(&ada, "/mails?state=nonsense").await.expect(404);

    app.get(&luis, "/mails").await.expect(200).says("ana@test").is_silent_on("bao@test").is_silent_on("carla@test");
    app.get(&luis, &format!("/mails?cohort={other}")).await.expect(200).is_silent_on("bao@test");
    // What an invitation says is its reader's alone: it is in their language.
    app.get(&luis, &format!("/mails/{ana}")).await.expect(200).is_silent_on("West Africa").is_silent_on("secret");
    app.get(&luis, &format!("/mails/{ana}/html")).await.expect(404);
    app.get(&ada, &format!("/mails/{ana}")).await.expect(200).says("West Africa").is_silent_on("secret");
    let html = app.get(&ada, &format!("/mails/{ana}/html")).await.expect(200);
    assert!(html.header("content-security-policy").contains("frame-ancestors 'self'"));
    html.is_silent_on("href=").is_silent_on("secret");
    app.get(&luis, &format!("/mails/{bao}")).await.expect(404);
    app.get(&luis, &format!("/mails/{bao}/html")).await.expect(404);
    app.get(&luis, "/admin/mail/templates").await.expect(200).says("Awa Ndiaye");
    app.get(&luis, "/admin/mail/templates/digest/fr").await.expect(200).says("Thiès");
    app.get(&luis, "/admin/mail/templates/nonsense/fr").await.expect(404);

    app.get(&trainer, "/mails").await.expect(404);
    app.get(&trainer, &format!("/mails/{ana}")).await.expect(404);
    app.get(&trainer, "/admin/mail/templates").await.expect(404);
    app.get(&Actor::Anonymous, "/mails").await.expect(303);

    let token = app.token(luis.id()).await;
    let listed = app.get(&token, "/api/v1/mails").await.expect(200).json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 1);
    assert_eq!(listed["items"][0]["id"], ana.to_string());
    let nobody = app.token(trainer.id()).await;
    app.get(&nobody, "/api/v1/mails").await.expect(404);
}

async fn long_lists_go_on_by_key(app: TestApp) {
    let ada = app.administrator().await;
    for to in 0..60 {
        enqueue(&app, invitation(&format!("p{to}"))).await;
    }
    let token = app.token(ada.id()).await;
    let first = app.get(&token, "/api/v1/mails").await.expect(200).json();
    let next = first["next"].as_str().unwrap();
    let rest = app.get(&token, &format!("/api/v1/mails?after={next}")).await.expect(200).json();
    assert_eq!(
        (first["items"].as_array().unwrap().len(), rest["items"].as_array().unwrap().len()),
        (50, 11),
        "one tells of the token"
    );
    assert!(rest.get("next").is_none_or(Value::is_null));
    assert_eq!((first["total"].as_i64(), first["previous"].is_null()), (Some(61), true));
    // And back to where one came from.
    let previous = rest["previous"].as_str().unwrap();
    let back = app.get(&token, &format!("/api/v1/mails?before={previous}")).await.expect(200).json();
    assert_eq!(back["items"], first["items"]);
    app.get(&ada, "/mails").await.expect(200).says(&format!("/mails?after&#x3D;{next}")).says("61 in all");
    let page = app.get(&ada, &format!("/mails?after={next}")).await.expect(200);
    page.says(&format!("/mails?before&#x3D;{previous}")).says("Previous page");
}

/// Lets all invitations have failed.
async fn fail(app: &TestApp) {
    app.write(|tx| {
        let invitations = mails::table.filter(mails::kind.eq(MailKind::Invitation));
        diesel::update(invitations)
            .set((mails::state.eq(MailState::Failed), mails::tries.eq(3), mails::last_error.eq("550 not today")))
            .execute(tx.conn)?;
        Ok(())
    })
    .await;
}

/// The mail to an address.
async fn to(app: &TestApp, address: &'static str) -> Mail {
    let filter = store::MailFilter { address: Some(address.parse().unwrap()), ..Default::default() };
    app.read(move |conn| store::list(conn, &MailVisibility::All, &filter, 1)).await.remove(0)
}

async fn what_failed_is_sent_again(app: TestApp) {
    let w = World::new(app).await;
    fail(&w.app).await;
    let (awa, ibra) = (to(&w.app, "awa@test.example").await.id, to(&w.app, "ibra@test.example").await.id);
    let omar = to(&w.app, "omar@test.example").await.id;
    let mine = format!("/cohorts/{}/mails", w.cohort.slug);
    // The list says why, and is narrowed by address and day.
    for list in ["/mails", mine.as_str()] {
        let all = w.app.get(&w.cora, &format!("{list}?state=failed")).await.expect(200);
        all.says("550 not today").says("Send these again").says("awa@test").says("ibra@test").is_silent_on("omar@test");
        let one = w.app.get(&w.cora, &format!("{list}?address=awa@test.example")).await.expect(200);
        one.says("awa@test").is_silent_on("ibra@test").is_silent_on("Send these again");
        w.app.get(&w.cora, &format!("{list}?day=2027-03-01")).await.expect(200).says("awa@test");
        w.app.get(&w.cora, &format!("{list}?day=2027-02-28")).await.expect(200).says("No such mail");
        w.app.get(&w.cora, &format!("{list}?day=nonsense")).await.expect(404);
    }
    let sheet = w.app.get(&w.cora, "/mails.csv?address=awa@test.example").await.expect(200);
    sheet.says("550 not today").is_silent_on("ibra");
    // One, by those whom it concerns.
    let one = format!("/mails/{awa}/resending");
    w.app.get(&w.cora, &format!("{mine}/{awa}")).await.expect(200).says("Send it again");
    for (actor, status) in [(&w.awa, 404), (&w.fatou, 404), (&w.nia, 404)] {
        w.app.post(actor, &one, &[]).await.expect(status);
    }
    w.app.post(&w.awa, &format!("{mine}/{awa}/resending"), &[]).await.expect(403);
    w.app.post(&w.cora, &format!("{mine}/{omar}/resending"), &[]).await.expect(404);
    w.app.post(&w.cora, &format!("/mails/{omar}/resending"), &[]).await.expect(404);
    w.app.post(&w.cora, &one, &[]).await.expect(303);
    w.app.post(&w.cora, &one, &[]).await.expect(303);
    let again = to(&w.app, "awa@test.example").await;
    assert_eq!((again.state, again.tries, again.last_error), (MailState::Queued, 0, None));
    w.app.parts.outbox_worker.send_due().await.unwrap();
    assert_eq!(to(&w.app, "awa@test.example").await.state, MailState::Sent);
    w.app.post(&w.cora, &one, &[]).await.expect(409);
    w.app.get(&w.cora, &format!("/mails/{awa}")).await.expect(200).is_silent_on("Send it again");
    // All of a filter, but to no address that gets no mail.
    fail(&w.app).await;
    let blocked = "ibra@test.example".parse().unwrap();
    w.app.write(move |tx| store::choices::suppress(tx, &blocked, "550 no such user")).await;
    w.app.post(&w.cora, &format!("/mails/{ibra}/resending"), &[]).await.expect(409).says("gets no mail");
    w.app.post(&w.awa, &format!("{mine}/resending"), &[]).await.expect(403);
    w.app.post(&w.awa, "/mails/resending", &[]).await.expect(404);
    w.app.post(&w.cora, &format!("{mine}/resending"), &[("day", "2027-02-28")]).await.expect(303);
    assert_eq!(to(&w.app, "awa@test.example").await.state, MailState::Failed, "it is of another day");
    w.app.post(&w.cora, &format!("{mine}/resending"), &[("day", "2027-03-01")]).await.expect(303);
    let states = async || {
        let mut states = Vec::new();
        for address in ["awa@test.example", "ibra@test.example", "omar@test.example"] {
            states.push(to(&w.app, address).await.state);
        }
        states
    };
    assert_eq!(states().await, [MailState::Queued, MailState::Failed, MailState::Failed]);
    let token = w.app.token(w.cora.id()).await;
    let resent = w.app.post_json(&token, "/api/v1/mails/resending", Value::Null).await.expect(200).json();
    assert_eq!(resent["resent"], 0, "what is left is another's, or blocked");
    let one = w.app.post_json(&token, &format!("/api/v1/mails/{omar}/resending"), Value::Null).await;
    one.expect(404);
    w.app.post(&w.ada, "/mails/resending", &[("address", "omar@test.example")]).await.expect(303);
    assert_eq!(states().await, [MailState::Queued, MailState::Failed, MailState::Queued]);
    let trail = w.app.get(&w.ada, "/admin/audit").await.expect(200);
    trail.says("Mail sent again");
}

async fn what_is_a_key_or_planned_anew_is_not_sent_again(app: TestApp) {
    let ada = app.administrator().await;
    for (kind, status) in
        [(MailKind::SignIn, 409), (MailKind::AddressChange, 409), (MailKind::Digest, 409), (MailKind::News, 303)]
    {
        let id = enqueue(&app, crate::mail::draft(kind.as_str(), "ana", kind)).await.unwrap();
        app.write(move |tx| {
            diesel::update(mails::table.find(id)).set(mails::state.eq(MailState::Failed)).execute(tx.conn)?;
            Ok(())
        })
        .await;
        app.post(&ada, &format!("/mails/{id}/resending"), &[]).await.expect(status);
    }
    let ended = NewMail { expires_at: Some(app.clock.now()), ..invitation("late") };
    let id = enqueue(&app, ended).await.unwrap();
    app.write(move |tx| {
        diesel::update(mails::table.find(id)).set(mails::state.eq(MailState::Failed)).execute(tx.conn)?;
        Ok(())
    })
    .await;
    app.post(&ada, &format!("/mails/{id}/resending"), &[]).await.expect(409).says("cannot be sent again");
    app.post(&ada, &format!("/mails/{}/resending", Uuid::new_v4()), &[]).await.expect(404);
}

on_both_engines!(
    the_log_is_for_those_it_concerns,
    long_lists_go_on_by_key,
    what_failed_is_sent_again,
    what_is_a_key_or_planned_anew_is_not_sent_again,
);
