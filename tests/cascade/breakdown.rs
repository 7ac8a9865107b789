//! The cascade told apart: each figure is that of the list it opens, for everybody who sees it.

use serde_json::{Value, json};
use uuid::Uuid;

use super::world::World;
use crate::support::{Actor, TestApp, on_both_engines};

async fn rows(w: &World, actor: &Actor, query: &str) -> Vec<(Value, i64, i64, i64)> {
    let seen = w.json(actor, &format!("/cascade/figures?{query}")).await;
    let count = |row: &Value, stage: &str, what: &str| row[stage][what].as_i64().unwrap();
    let row = |row: &Value| {
        let confirmed = (count(row, "confirmed", "deliveries"), count(row, "confirmed", "completed"));
        (row["value"].clone(), count(row, "reported", "deliveries"), confirmed.0, confirmed.1)
    };
    seen["rows"].as_array().unwrap().iter().map(row).collect()
}

/// Awa held one in February for AMS, confirmed; one in January waits; Omar held one for ANCB, confirmed.
async fn three(w: &World) {
    let path = w.reported(&w.awa, &[]).await;
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    w.reported(&w.awa, &[("starts_on", "2027-01-20"), ("ends_on", "2027-01-20"), ("completed", "12")]).await;
    let (omar, there) = (w.omar.id().to_string(), w.there.id.to_string());
    let changes = [("lead", omar.as_str()), ("association", &there), ("country", "BJ"), ("completed", "7")];
    let path = w.reported(&w.omar, &changes).await;
    w.take(&w.nia, &path, "confirmation", "").await.expect(303);
}

async fn everything_is_told_apart_in_every_way(app: TestApp) {
    let w = World::new(app).await;
    three(&w).await;
    let by = async |by: &str| rows(&w, &w.ada, &format!("by={by}")).await;
    assert_eq!(by("month").await, [(json!("2027-01"), 1, 0, 0), (json!("2027-02"), 0, 2, 38)]);
    assert_eq!(by("module").await, [(json!("localising-the-sdgs"), 1, 2, 38)]);
    assert_eq!(by("country").await, [(json!("SN"), 1, 1, 31), (json!("BJ"), 0, 1, 7)]);
    assert_eq!(by("section").await.len(), 1);
    let slugs = [json!(w.here.slug), json!(w.there.slug)];
    assert_eq!(by("association").await.into_iter().map(|row| row.0).collect::<Vec<_>>(), slugs);
    let slugs = [json!(w.cohort.slug), json!(w.other.slug)];
    assert_eq!(by("cohort").await.into_iter().map(|row| row.0).collect::<Vec<_>>(), slugs);
    assert_eq!(by("generation").await, [(json!("1"), 1, 2, 38)]);

    // Of an association, of a cohort, and each month as it is called.
    let here = format!("association={}", w.here.slug);
    assert_eq!(rows(&w, &w.ada, &here).await, [(json!("2027-01"), 1, 0, 0), (json!("2027-02"), 0, 1, 31)]);
    let other = format!("by=country&cohort={}", w.other.slug);
    assert_eq!(rows(&w, &w.ada, &other).await, [(json!("BJ"), 0, 1, 7)]);
    let page = w.app.get(&w.ada, "/cascade/figures").await.expect(200);
    page.says("February 2027")
        .says("/deliveries?from&#x3D;2027-02-01&amp;until&#x3D;2027-02-28&amp;confirmed&#x3D;yes");
    let sheet = w.app.get(&w.ada, "/cascade/figures.csv?by=country").await.expect(200);
    sheet.says("Country").says("Senegal");
}

/// The number of trainings of each row is that of the list which it opens.
async fn each_number_is_that_of_its_list(app: TestApp) {
    let w = World::new(app).await;
    three(&w).await;
    for actor in [&w.ada, &w.cora, &w.seku, &w.fatou] {
        let token = w.app.token(actor.id()).await;
        for by in ["month", "module", "country", "section", "association", "cohort", "generation"] {
            let page = w.app.get(actor, &format!("/cascade/figures?by={by}")).await.expect(200);
            let text = page.body.replace("&amp;", "&").replace("&#x3D;", "=");
            let lists = text.match_indices("<a href=\"/deliveries?").filter_map(|(at, _)| {
                let rest = &text[at + "<a href=\"".len()..];
                let (address, rest) = rest.split_once("\">")?;
                Some((address.to_owned(), rest.split_once('<')?.0.parse::<usize>().ok()?))
            });
            let lists: Vec<(String, usize)> = lists.collect();
            for (address, count) in &lists {
                let listed = w.app.get(&token, &format!("/api/v1{address}")).await.expect(200).json();
                assert_eq!(listed["items"].as_array().unwrap().len(), *count, "{by}: {address}");
            }
        }
    }
}

async fn everybody_has_the_figures_of_what_they_see(app: TestApp) {
    let w = World::new(app).await;
    three(&w).await;
    let modules = |confirmed: i64, completed: i64, reported: i64| {
        vec![(json!("localising-the-sdgs"), reported, confirmed, completed)]
    };
    assert_eq!(rows(&w, &w.cora, "by=module").await, modules(1, 31, 1));
    assert_eq!(rows(&w, &w.seku, "by=module").await, modules(1, 31, 1));
    // Whoever speaks for an association has its figures without asking for it.
    assert_eq!(rows(&w, &w.nia, "by=module").await, modules(1, 7, 0));
    let (here, other) = (format!("?association={}", w.here.slug), format!("?cohort={}", w.other.slug));
    for (actor, query) in [(&w.nia, &here), (&w.cora, &here), (&w.cora, &other), (&w.fatou, &other)] {
        w.app.get(actor, &format!("/cascade/figures{query}")).await.expect(404);
        w.app.get(actor, &format!("/cascade/figures.csv{query}")).await.expect(404);
        let token = w.app.token(actor.id()).await;
        w.app.get(&token, &format!("/api/v1/cascade/figures{query}")).await.expect(404);
    }
    for actor in [&w.awa, &w.bystander] {
        w.app.get(actor, "/cascade/figures").await.expect(404);
    }
    w.app.get(&w.ada, "/cascade/figures?by=colour").await.expect(404);
}

async fn figures_follow_what_changes(app: TestApp) {
    let w = World::new(app).await;
    let id = Uuid::new_v4();
    let path = w.send(&w.awa, &w.report(id, &[])).await.expect(303).location().to_owned();
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    w.take(&w.cora, &path, "acceptance", "").await.expect(303);
    assert_eq!(rows(&w, &w.ada, "").await, [(json!("2027-02"), 0, 1, 31)]);
    // Back with its author it counts nowhere; in another month and with fewer people it counts there.
    w.take(&w.awa, &path, "amendment", "It was in January.").await.expect(303);
    assert_eq!(rows(&w, &w.ada, "").await, []);
    let moved = [("starts_on", "2027-01-18"), ("ends_on", "2027-01-18"), ("completed", "29"), ("revision", "2")];
    w.send(&w.awa, &w.report(id, &moved)).await.expect(303);
    assert_eq!(rows(&w, &w.ada, "").await, [(json!("2027-01"), 1, 0, 0)]);
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    assert_eq!(rows(&w, &w.ada, "").await, [(json!("2027-01"), 0, 1, 29)]);
    let db = w.app.db().clone();
    let counted = tokio::task::spawn_blocking(move || relais::cascade::deliveries::store::turns::recount_all(&db));
    assert!(counted.await.unwrap().unwrap().is_right());
}

on_both_engines!(
    everything_is_told_apart_in_every_way,
    each_number_is_that_of_its_list,
    everybody_has_the_figures_of_what_they_see,
    figures_follow_what_changes
);
