//! What earlier revisions of a report said stays, and whoever sees the delivery sees what changed.

use relais::platform::db::Conn;
use serde_json::json;
use uuid::Uuid;

use super::world::World;
use crate::support::{TestApp, on_both_engines};

async fn what_changed_between_two_revisions_is_shown(app: TestApp) {
    let w = World::new(app).await;
    let id = Uuid::new_v4();
    let path = w.send(&w.awa, &w.report(id, &[("venue", "Town hall")])).await.expect(303).location().to_owned();
    let revisions = format!("{path}/revisions");
    w.app.get(&w.fatou, &revisions).await.expect(200).says("only one revision").is_silent_on("<table");
    w.app.get(&w.fatou, &path).await.expect(200).is_silent_on("/revisions");
    w.take(&w.fatou, &path, "return", "The sheet names 31 people.").await.expect(303);
    let corrected = [("attended", "31"), ("revision", "1"), ("venue", ""), ("others", "Dede Ayo"), ("hours", "7.5")];
    w.send(&w.awa, &w.report(id, &corrected)).await.expect(303);
    w.app.get(&w.fatou, &path).await.expect(200).says("/revisions?to=2");
    let page = w.app.get(&w.fatou, &revisions).await.expect(200);
    let page = page.says("What changed from revision 1 to revision 2").says(">33<").says(">31<").says("Town hall");
    page.says("Dede Ayo (taught too)").says("7.5").says(">nothing<").is_silent_on("First day");
    // The same in the reader's language, and the other way round.
    let page = w.app.get(&w.awa, &format!("{revisions}?from=2&to=1")).await.expect(200);
    page.says("from revision 1 to revision 2");
    // Programs get each revision whole.
    let kept = w.json(&w.cora, &revisions).await;
    assert_eq!(kept.as_array().map(Vec::len), Some(2));
    assert_eq!((&kept[0]["report"]["attended"], &kept[1]["report"]["attended"]), (&json!(33), &json!(31)));
    assert_eq!(kept[0]["changed"], json!([]));
    let changed = kept[1]["changed"].as_array().unwrap();
    for field in ["attended", "venue", "hours", "trainers"] {
        assert!(changed.contains(&json!(field)), "{field} in {changed:?}");
    }
    assert_eq!(kept[1]["team"][1]["name"], "Dede Ayo");
    // Who does not see the delivery does not see what it said.
    w.app.get(&w.omar, &revisions).await.expect(404);
}

async fn an_accepted_report_that_is_opened_again_keeps_what_was_accepted(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    w.take(&w.cora, &path, "acceptance", "").await.expect(303);
    w.take(&w.cora, &path, "amendment", "Two people were counted twice.").await.expect(303);
    let kept = w.json(&w.cora, &format!("{path}/revisions")).await;
    let numbers: Vec<&serde_json::Value> = kept.as_array().unwrap().iter().map(|one| &one["revision"]).collect();
    assert_eq!(numbers, [&json!(1), &json!(2)]);
    assert_eq!(kept[0]["report"], kept[1]["report"]);
    w.app.get(&w.cora, &format!("{path}/revisions")).await.expect(200).says("These two revisions say the same");
}

async fn a_report_from_before_is_kept_when_it_changes(app: TestApp) {
    let w = World::new(app).await;
    let id = Uuid::new_v4();
    let path = w.send(&w.awa, &w.report(id, &[])).await.expect(303).location().to_owned();
    // As it was before revisions were kept.
    w.app.write(|tx| forget(tx.conn)).await;
    w.take(&w.fatou, &path, "return", "How many?").await.expect(303);
    w.send(&w.awa, &w.report(id, &[("attended", "31"), ("revision", "1")])).await.expect(303);
    let kept = w.json(&w.awa, &format!("{path}/revisions")).await;
    assert_eq!((&kept[0]["report"]["attended"], &kept[1]["report"]["attended"]), (&json!(33), &json!(31)));
}

/// Takes away what was kept.
fn forget(conn: &mut Conn) -> relais::platform::error::Result<()> {
    use diesel::RunQueryDsl;
    diesel::delete(relais::platform::db::schema::delivery_revisions::table).execute(conn)?;
    Ok(())
}

on_both_engines!(
    what_changed_between_two_revisions_is_shown,
    an_accepted_report_that_is_opened_again_keeps_what_was_accepted,
    a_report_from_before_is_kept_when_it_changes,
);
