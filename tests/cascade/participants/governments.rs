//! Where participants say that they come from helps to say whom a training reached.

use super::{arrive, code, planned};
use crate::cascade::world::World;
use crate::support::{TestApp, on_both_engines};

async fn where_participants_come_from_is_suggested(app: TestApp) {
    let w = World::new(app).await;
    let members = [("members", "THIES\nMbour"), ("kind", "municipality")];
    w.app.post(&w.fatou, &format!("/associations/{}/members", w.here.slug), &members).await.expect(303);
    let path = planned(&w).await;
    let page = format!("{path}/governments");
    w.app.get(&w.awa, &page).await.expect(200).says("THIES").is_silent_on("participants said");
    let code = code(&w, &path).await;
    arrive(&w.app, &code, "Moussa Diop").await;
    let page = w.app.get(&w.awa, &page).await.expect(200).says("participants said they come from there");
    assert!(page.body.find("THIES") < page.body.find("Mbour"), "what is suggested comes first");
}

on_both_engines!(where_participants_come_from_is_suggested);
