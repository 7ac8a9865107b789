//! Evidence that is asked for, taken away, erased and swept.

use relais::cascade::evidence::{EvidenceSettings, housekeeping};
use relais::cohorts::common::store as cohorts;
use relais::platform::files::FileHash;

use super::{add, id, listed, pdf, photo};
use crate::cascade::world::World;
use crate::support::{TestApp, on_both_engines};

/// Has the first cohort accept reports only with evidence.
async fn ask_for_evidence(w: &World) {
    let id = w.cohort.id;
    let before = w.app.read(move |conn| cohorts::get(conn, id)).await;
    let revision = before.revision.to_string();
    let fields = [
        ("revision", revision.as_str()),
        ("name", "West Africa 2027"),
        ("languages", "en"),
        ("time_zone", "UTC"),
        ("starts_on", "2027-01-11"),
        ("ends_on", "2027-06-30"),
        ("cascade_target", "2"),
        ("cascade_deadline", "2027-12-31"),
        ("modules", crate::cascade::world::MODULE),
        ("needs_evidence", "yes"),
    ];
    let section = before.section_id.unwrap().to_string();
    let fields = [&fields[..], &[("section_id", section.as_str())]].concat();
    w.app.post(&w.ada, &format!("/cohorts/{}", w.cohort.slug), &fields).await.expect(303);
    assert!(w.app.read(move |conn| cohorts::get(conn, id)).await.needs_evidence);
    let page = w.app.get(&w.ada, &format!("/cohorts/{}/settings", w.cohort.slug)).await.expect(200);
    page.says("name=\"needs_evidence\" type=\"checkbox\" value=\"yes\" checked");
}

async fn a_report_is_accepted_only_with_the_evidence_its_cohort_asks_for(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    ask_for_evidence(&w).await;
    assert_eq!(w.json(&w.cora, &path).await["lacks_evidence"], true);
    w.app.get(&w.cora, &path).await.expect(200).says("this cohort accepts reports only with it");
    w.app.get(&w.awa, &path).await.expect(200).says("This cohort accepts reports only with evidence");
    w.take(&w.cora, &path, "acceptance", "")
        .await
        .expect(422)
        .says("Add a file, or ask for one")
        .says("id=\"f-evidence\"");
    // Also where one works through what waits, one by one and several at once.
    w.app.get(&w.cora, "/deliveries/waiting").await.expect(200).says("Add a file, or ask for one");
    let item = format!("{}:1", path.trim_start_matches("/deliveries/"));
    w.app.post(&w.cora, "/deliveries/waiting", &[("item", &item)]).await.expect(303);
    let token = w.app.token(w.cora.id()).await;
    let said = serde_json::json!({"revision": 1, "comment": ""});
    let problem = w.app.post_json(&token, &format!("/api/v1{path}/acceptance"), said).await.expect(422).json();
    assert!(problem["errors"]["evidence"].is_string(), "{problem}");
    assert_eq!(w.state(&path).await, "confirmed");

    add(&w.app, &w.awa, &path, "attendance-sheet", &[("list.pdf", &pdf("a"))]).await.expect(303);
    assert_eq!(w.json(&w.cora, &path).await["lacks_evidence"], false);
    w.take(&w.cora, &path, "acceptance", "").await.expect(303);
    assert_eq!(w.state(&path).await, "accepted");
}

async fn a_file_is_taken_away_until_the_report_was_accepted_with_it(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    let files = [("a.pdf", &pdf("a")[..]), ("b.pdf", &pdf("b")[..]), ("c.pdf", &pdf("c")[..])];
    add(&w.app, &w.awa, &path, "agenda", &files).await.expect(303);
    let all = listed(&w, &path).await;
    let removal = |at: usize| format!("{path}/evidence/{}/removal", id(&all[at]));
    w.app.post(&w.fatou, &removal(0), &[]).await.expect(403);
    w.app.get(&w.fatou, &format!("{path}/evidence")).await.expect(200).is_silent_on("/removal");
    w.app.get(&w.awa, &format!("{path}/evidence")).await.expect(200).says(&removal(0));
    w.app.post(&w.awa, &removal(0), &[]).await.expect(303);
    w.app.post(&w.awa, &removal(0), &[]).await.expect(404);
    w.app.post(&w.cora, &removal(1), &[]).await.expect(303);
    w.app.get(&w.ada, "/admin/audit").await.expect(200).says("Evidence taken off a training").says("Evidence added");

    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    w.take(&w.cora, &path, "acceptance", "").await.expect(303);
    w.app.post(&w.awa, &removal(2), &[]).await.expect(409).says("This file stays");
    w.app.post(&w.cora, &removal(2), &[]).await.expect(409);
    // More can be added, and the report is the one that was accepted.
    add(&w.app, &w.awa, &path, "photo", &[("d.jpg", &photo(9))]).await.expect(303);
    let of = w.json(&w.ada, &path).await;
    assert_eq!((of["state"].as_str(), of["revision"].as_i64()), (Some("accepted"), Some(1)));
    assert_eq!(listed(&w, &path).await.len(), 2);
    // What counts nowhere takes none.
    let other = w.reported(&w.awa, &[("starts_on", "2027-01-20"), ("ends_on", "2027-01-20"), ("hours", "6")]).await;
    w.take(&w.awa, &other, "withdrawal", "").await.expect(303);
    add(&w.app, &w.awa, &other, "agenda", &[("a.pdf", &pdf("a"))])
        .await
        .expect(409)
        .says("This training takes no files");
}

async fn evidence_goes_after_its_time_and_its_row_stays(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    let files = [("a.jpg", &photo(1)[..]), ("b.pdf", &pdf("b")[..])];
    add(&w.app, &w.awa, &path, "photo", &files).await.expect(303);
    let other = w.reported(&w.awa, &[("starts_on", "2027-01-20"), ("ends_on", "2027-01-20"), ("hours", "6")]).await;
    let (site, store) = (w.app.parts.site.clone().into_inner(), w.app.parts.files.clone());
    let settings = EvidenceSettings { keep_months: 12 };
    w.app.clock.advance(chrono::TimeDelta::days(200));
    let awa = w.app.sign_in(w.awa.id()).await;
    add(&w.app, &awa, &other, "other", &[("b.pdf", &pdf("b"))]).await.expect(303);
    housekeeping::erase_all(&site, &settings).await.unwrap();
    assert_eq!(housekeeping::sweep(&site, &store).await.unwrap(), 0, "everything is named");
    w.app.clock.advance(chrono::TimeDelta::days(200));
    housekeeping::erase_all(&site, &EvidenceSettings { keep_months: 0 }).await.unwrap();
    assert!(listed(&w, &path).await.iter().all(|one| one["is_erased"] == false));
    housekeeping::erase_all(&site, &settings).await.unwrap();
    assert_eq!(housekeeping::sweep(&site, &store).await.unwrap(), 1, "a small picture is its own small one");
    let (awa, ada) = (w.app.sign_in(w.awa.id()).await, w.app.sign_in(w.ada.id()).await);
    let gone = listed(&w, &path).await;
    assert_eq!(gone.len(), 2);
    for one in &gone {
        assert_eq!((one["is_erased"].as_bool(), one["file_name"].as_str()), (Some(true), Some("")));
        assert_eq!(one["hash"].as_str().unwrap().len(), 64);
        w.app.get(&ada, &format!("{path}/evidence/{}", id(one))).await.expect(404);
        w.app.get(&ada, &format!("{path}/evidence/{}/preview", id(one))).await.expect(404);
    }
    w.app.get(&awa, &path).await.expect(200).says("its time was over");
    // The other training has the same file for longer.
    let kept = listed(&w, &other).await;
    w.app.get(&ada, &format!("{other}/evidence/{}", id(&kept[0]))).await.expect(200);
    // What is on its way in is not swept.
    let upload = store.put(b"on its way".to_vec()).await.unwrap();
    w.app.clock.set(chrono::Utc::now().into());
    assert_eq!(housekeeping::sweep(&site, &store).await.unwrap(), 0);
    assert_eq!(upload, FileHash::of(b"on its way"));
    w.app.clock.advance(chrono::TimeDelta::hours(2));
    assert_eq!(housekeeping::sweep(&site, &store).await.unwrap(), 1);
}

on_both_engines!(
    a_report_is_accepted_only_with_the_evidence_its_cohort_asks_for,
    a_file_is_taken_away_until_the_report_was_accepted_with_it,
    evidence_goes_after_its_time_and_its_row_stays,
);
