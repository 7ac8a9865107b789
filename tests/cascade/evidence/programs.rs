//! Evidence for programs, and in what people get of their own.

use actix_web::test::TestRequest;
use relais::people::accounts::Actor as Cause;
use relais::people::privacy::actions::{self, PersonalSources};
use serde_json::json;

use super::{form, id, pdf, photo};
use crate::cascade::world::World;
use crate::support::{TestApp, on_both_engines};

async fn programs_list_add_fetch_and_take_away(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    let awa = w.app.token(w.awa.id()).await;
    let at = format!("/api/v1{path}/evidence");
    assert_eq!(w.app.get(&awa, &at).await.expect(200).json(), json!({"items": []}));
    let photo = photo(3);
    let files = [("room.jpg", &photo[..]), ("wrong.pdf", &b"<html>"[..])];
    let refused = w.app.send(&awa, form(&at, &[("kind", "photo")], &files)).await.expect(422).json();
    assert!(refused["errors"]["consent"].is_string(), "{refused}");
    let fields = [("kind", "photo"), ("consent", "true"), ("label", "Room")];
    let taken = w.app.send(&awa, form(&at, &fields, &files)).await.expect(200).json();
    assert_eq!(taken["items"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&taken["refused"][0]["file_name"], &taken["refused"][0]["reason"]),
        (&json!("wrong.pdf"), &json!("mismatch"))
    );
    let one = &taken["items"][0];
    assert_eq!((&one["kind"], &one["format"], &one["label"]), (&json!("photo"), &json!("jpeg"), &json!("Room")));
    assert_eq!((&one["added_by"], &one["consent"]), (&json!("Awa"), &json!(true)));
    let none = w.app.send(&awa, form(&at, &[("kind", "other")], &[("x.pdf", b"x"), ("y.txt", b"y")])).await;
    let none = none.expect(422).json();
    assert!(none["errors"]["file.0"].is_string() && none["errors"]["file.1"].is_string(), "{none}");
    w.app.send(&awa, form(&at, &[("kind", "other")], &[])).await.expect(422);
    for body in [TestRequest::post().uri(&at), TestRequest::post().uri(&at).set_json(json!({"kind": "other"}))] {
        w.app.send(&awa, body).await.expect(422);
    }
    let broken = TestRequest::post().uri(&at).insert_header(("Content-Type", "multipart/form-data; boundary=x"));
    w.app.send(&awa, broken.set_payload("nothing")).await.expect(400);

    let file = format!("{at}/{}", id(one));
    assert_eq!(w.app.get(&awa, &file).await.expect(200).header("content-type"), "image/jpeg");
    let bystander = w.app.token(w.bystander.id()).await;
    w.app.get(&bystander, &file).await.expect(404);
    w.app.get(&awa, &format!("{at}/{}", uuid::Uuid::nil())).await.expect(404);
    let delete = || TestRequest::delete().uri(&file);
    let fatou = w.app.token(w.fatou.id()).await;
    w.app.send(&fatou, delete()).await.expect(403);
    w.app.send(&awa, delete()).await.expect(204);
    w.app.send(&awa, delete()).await.expect(404);
}

async fn who_asks_for_their_data_is_told_what_they_added(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    super::add(&w.app, &w.awa, &path, "agenda", &[("Programme.pdf", &pdf("a"))]).await.expect(303);
    super::add(&w.app, &w.fatou, &path, "agenda", &[("Liste.pdf", &pdf("b"))]).await.expect(303);
    let sources = PersonalSources { rooms: relais::app::PERSONAL_DATA, signer: w.app.parts.site.signer.clone() };
    let awa = w.awa.id();
    let all = w.app.write(move |tx| actions::export(tx, &sources, Cause::OPERATOR, awa)).await;
    let own = all["evidence"]["evidence"].as_array().unwrap();
    assert_eq!(own.iter().map(|one| &one["file_name"]).collect::<Vec<_>>(), ["Programme.pdf"]);
}

on_both_engines!(programs_list_add_fetch_and_take_away, who_asks_for_their_data_is_told_what_they_added);
