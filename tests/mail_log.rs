//! The mail log, for those whom a mail concerns.

use relais::people::accounts::Role;
use relais::platform::mail::NewMail;
use serde_json::Value;
use uuid::Uuid;

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

on_both_engines!(the_log_is_for_those_it_concerns, long_lists_go_on_by_key);
