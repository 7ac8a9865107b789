//! The form of a report: nothing typed is lost, sums are computed, doubts are shown once.

use uuid::Uuid;

use super::world::World;
use crate::support::{Actor, TestApp, on_both_engines};

async fn what_is_refused_is_shown_again_with_everything_typed(app: TestApp) {
    let w = World::new(app).await;
    let wrong = [
        ("ends_on", "2027-02-10"),
        ("hours", "300"),
        ("after.n", "12"),
        ("adaptation_notes", "We played it in Wolof <b>twice</b>."),
        ("counts.elected.women", "40"),
    ];
    let page = w.send(&w.awa, &w.report(Uuid::new_v4(), &wrong)).await.expect(422);
    let page = page.says("value=\"300\"").says("We played it in Wolof &lt;b&gt;twice&lt;/b&gt;.");
    let page = page.says("The table has 40 people, and 33 came").says("value=\"40\"");
    page.says("name=\"modules\" type=\"checkbox\" value=\"localising-the-sdgs\" checked").says("#f-after-mean");
    let page = w.send(&w.awa, &w.report(Uuid::new_v4(), &[("ends_on", "2027-02-10")])).await.expect(422);
    page.says("The end cannot come before the start");
    let late = [("starts_on", "2027-04-01"), ("ends_on", "2027-04-01")];
    w.send(&w.awa, &w.report(Uuid::new_v4(), &late)).await.expect(422).says("not over on that day yet");
    let past = [("act", "plan")];
    w.send(&w.awa, &w.report(Uuid::new_v4(), &past)).await.expect(422).says("This day has passed");
    let unclear = [("others", "Ana@home, Luis")];
    w.send(&w.awa, &w.report(Uuid::new_v4(), &unclear)).await.expect(422).says("Write one name or one e-mail address");
    // Nothing was numbered meanwhile.
    assert_eq!(w.reported(&w.awa, &[]).await, "/deliveries/DLV-2027-0001");
}

async fn sent_twice_it_counts_once(app: TestApp) {
    let w = World::new(app).await;
    let fields = w.report(Uuid::new_v4(), &[]);
    let first = w.send(&w.awa, &fields).await.expect(303).location().to_owned();
    let second = w.send(&w.awa, &fields).await.expect(303).location().to_owned();
    assert_eq!(first, second);
    let cascade = w.json(&w.cora, "/cascade").await;
    assert_eq!(cascade["together"]["reported"]["deliveries"], 1);
    assert_eq!(cascade["together"]["reported"]["completed"], 31);
    assert_eq!(cascade["together"]["reported"]["contact_hours"], 314.0);
    assert_eq!(cascade["together"]["confirmed"]["deliveries"], 0);
}

async fn a_draft_survives_whatever_is_in_it(app: TestApp) {
    let w = World::new(app).await;
    let id = Uuid::new_v4();
    let half = [
        ("id", id.to_string()),
        ("act", "draft".into()),
        ("side", "trainer".into()),
        ("municipality", "Saint-Louis".into()),
        ("hours", "about six".into()),
    ];
    let fields: Vec<(String, String)> = half.iter().map(|(name, value)| ((*name).into(), value.clone())).collect();
    assert_eq!(w.send(&w.awa, &fields).await.expect(303).location(), "/deliveries");
    let list = w.app.get(&w.awa, "/deliveries").await.expect(200).says("Saint-Louis");
    list.says(&format!("/deliveries/new?draft={id}"));
    // It is nobody else's, and counts nowhere.
    w.app.get(&w.fatou, "/deliveries").await.expect(200).is_silent_on("Saint-Louis");
    w.app.get(&w.ibra, &format!("/deliveries/new?draft={id}")).await.expect(404);
    let form = w.app.get(&w.awa, &format!("/deliveries/new?draft={id}")).await.expect(200);
    form.says("value=\"Saint-Louis\"").says("value=\"about six\"");
    // Once sent, it is gone.
    w.send(&w.awa, &w.report(id, &[])).await.expect(303);
    w.app.get(&w.awa, "/deliveries").await.expect(200).is_silent_on("about six").is_silent_on("?draft=");
    // And one of a change is kept beside what stands.
    let path = "/deliveries/DLV-2027-0001";
    let change = w.report(id, &[("act", "draft"), ("revision", "1"), ("venue", "Town hall")]);
    w.send(&w.awa, &change).await.expect(303);
    w.app.get(&w.awa, &format!("{path}/edit")).await.expect(200).says("value=\"Town hall\"");
    w.app.get(&w.awa, path).await.expect(200).is_silent_on("Town hall");
    w.app.post(&w.awa, &format!("/deliveries/drafts/{id}/removal"), &[]).await.expect(303);
    w.app.get(&w.awa, &format!("{path}/edit")).await.expect(200).is_silent_on("Town hall");
}

async fn warnings_are_shown_once_and_can_be_overridden(app: TestApp) {
    let w = World::new(app).await;
    w.reported(&w.awa, &[]).await;
    // The same module, association, place and day, by somebody else; and Awa elsewhere at the same time.
    let own = w.ibra.id().to_string();
    let fields = w.report(Uuid::new_v4(), &[("lead", &own), ("municipality", " thiès ")]);
    let page = w.send(&w.ibra, &fields).await.expect(422).says("DLV-2027-0001");
    page.says("Report it all the same").says("value=\"duplicate:DLV-2027-0001\"");
    let mut sure = fields;
    sure.push(("overridden_warnings".into(), "duplicate:DLV-2027-0001".into()));
    w.send(&w.ibra, &sure).await.expect(303);
    let elsewhere = w.report(Uuid::new_v4(), &[("municipality", "Kaolack"), ("invited", "10")]);
    let page = w.send(&w.awa, &elsewhere).await.expect(422);
    page.says("Awa was teaching in Thiès").says("More people came than were invited");
    let online = w.report(Uuid::new_v4(), &[("municipality", ""), ("mode", "online")]);
    w.send(&w.awa, &online).await.expect(303);
    let long_ago = [("starts_on", "2026-11-02"), ("ends_on", "2026-11-02")];
    let page = w.send(&w.awa, &w.report(Uuid::new_v4(), &long_ago)).await.expect(422);
    page.says("more than 90 days ago");
    let sure = [&long_ago[..], &[("overridden_warnings", "late")]].concat();
    let path = w.reported(&w.awa, &sure).await;
    w.app.get(&w.fatou, &path).await.expect(200).says("Reported late");
}

async fn the_second_of_two_editors_is_told(app: TestApp) {
    let w = World::new(app).await;
    let id = Uuid::new_v4();
    let others = ("others", "ibra@test.example");
    w.send(&w.awa, &w.report(id, &[others])).await.expect(303);
    w.send(&w.ibra, &w.report(id, &[others, ("completed", "30"), ("revision", "1")])).await.expect(303);
    let told = w.send(&w.awa, &w.report(id, &[others, ("completed", "29"), ("revision", "1")])).await;
    // They see both, and may send theirs once more.
    told.expect(409)
        .says("Somebody changed this while you were at it")
        .says("value=\"29\"")
        .says("name=\"revision\" value=\"2\"");
    assert_eq!(w.json(&w.awa, "/deliveries/DLV-2027-0001").await["completed"], 30);
}

async fn whoever_is_on_it_can_be_kept_or_taken_off_by_name(app: TestApp) {
    let w = World::new(app).await;
    let id = Uuid::new_v4();
    let team = [("others", "ibra@test.example\nJean-Marie"), ("other_observers", "omar@test.example")];
    let path = w.send(&w.awa, &w.report(id, &team)).await.expect(303).location().to_owned();
    let form = w.app.get(&w.awa, &format!("{path}/edit")).await.expect(200);
    // Their addresses are nobody's business.
    let form = form.is_silent_on("ibra@test.example").says(">Ibra</label>").says(">Jean-Marie</label>");
    let ibra = w.ibra.id().to_string();
    form.says(&format!("name=\"co_trainers\" type=\"checkbox\" value=\"{ibra}\" checked"));
    // Omar learns in another cohort: to Awa he is an address.
    let omar = "omar@test.example";
    let kept = [("co_trainers", ibra.as_str()), ("observers", omar), ("revision", "1")];
    w.send(&w.awa, &w.report(id, &kept)).await.expect(303);
    let seen = w.json(&w.awa, &path).await;
    let names: Vec<&str> =
        seen["trainers"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Awa", "Ibra", "omar@test.example"]);
    // Who looked on sees it, and is no trainer of it.
    w.app.get(&w.omar, &path).await.expect(200).is_silent_on("/edit\"");
}

async fn a_breakdown_is_filled_up_and_both_ways_of_counting_are_kept(app: TestApp) {
    let w = World::new(app).await;
    let changes = [
        ("counts.elected.women", "12"),
        ("counts.municipal-staff.men", "3"),
        ("basis", "mixed"),
        ("named", "35"),
        ("with_disability", "2"),
        ("satisfaction", "4,4"),
        ("before.n", "30"),
        ("before.mean", "48"),
    ];
    let path = w.reported(&w.awa, &changes).await;
    let seen = w.json(&w.awa, &path).await;
    assert_eq!(seen["attended"], 35);
    assert_eq!(seen["counts"]["elected"]["women"], 12);
    assert_eq!(seen["counts"]["other"]["not-stated"], 20);
    assert_eq!(seen["satisfaction"], 4.4);
    w.app.get(&w.awa, &path).await.expect(200).says("Elected officials").says("48 on average, 30 people");
}

async fn every_page_can_be_read_by_those_it_is_for(app: TestApp) {
    let w = World::new(app).await;
    // Empty first: each says what will be here.
    w.app.get(&w.awa, "/deliveries").await.expect(200).says("No trainings yet").says("/deliveries/new");
    w.app.get(&w.bystander, "/deliveries").await.expect(200).says("No trainings yet").is_silent_on("/deliveries/new");
    w.app.get(&w.ada, "/cascade").await.expect(200);
    let association = format!("/associations/{}/cascade", w.here.slug);
    w.app.get(&w.fatou, &association).await.expect(200).says("No trainings yet");
    w.app.get(&w.awa, "/deliveries/new").await.expect(200).says("value=\"trainer\"");
    w.app.get(&w.fatou, "/deliveries/new").await.expect(200).says("value=\"association\"");
    let cohort = format!("/cohorts/{}/commitments", w.cohort.slug);
    w.app.get(&w.cora, &cohort).await.expect(200).says("No commitments yet");

    let path = w.reported(&w.awa, &[]).await;
    for (actor, status) in [(&w.awa, 200), (&w.fatou, 200), (&w.cora, 200), (&w.seku, 200), (&w.ada, 200)] {
        w.app.get(actor, &path).await.expect(status).says("Thiès");
        w.app.get(actor, "/deliveries").await.expect(200).says("DLV-2027-0001");
    }
    for actor in [&w.ibra, &w.omar, &w.nia, &w.bystander] {
        w.app.get(actor, &path).await.expect(404);
        w.app.get(actor, &format!("{path}/edit")).await.expect(404);
        w.app.get(actor, "/deliveries").await.expect(200).is_silent_on("DLV-2027-0001");
    }
    w.app.get(&Actor::Anonymous, &path).await.expect(303);
    w.app.get(&w.fatou, "/deliveries?state=reported").await.expect(200).says("DLV-2027-0001");
    w.app.get(&w.fatou, "/deliveries?state=accepted").await.expect(200).says("Nothing fits");
    w.app.get(&w.cora, &format!("/deliveries?cohort={}", w.other.slug)).await.expect(200).says("Nothing fits");
    w.app.get(&w.cora, "/deliveries?module=localising-the-sdgs").await.expect(200).says("DLV-2027-0001");
    w.app.get(&w.cora, "/deliveries?state=nonsense").await.expect(404);
    w.app.get(&w.cora, "/deliveries/DLV-2027-9999").await.expect(404);
    w.app.get(&w.ada, "/cascade").await.expect(200).says("West Africa 2027");
    w.app.get(&w.cora, &cohort).await.expect(200);
    w.app.get(&w.fatou, &association).await.expect(200).says("DLV-2027-0001");
    w.app.get(&w.nia, &association).await.expect(404);
    w.app.get(&w.awa, "/cascade").await.expect(404);
    w.app.get(&w.awa, &cohort).await.expect(404);
    w.app.get(&w.nia, &cohort).await.expect(404);
}

async fn lists_go_on_by_key(app: TestApp) {
    let w = World::new(app).await;
    for at in 0..35 {
        let day = format!("2026-12-{:02}", 1 + at % 28);
        let town = format!("Town {at}");
        let changes = [("starts_on", day.as_str()), ("ends_on", &day), ("municipality", &town), ("mode", "online")];
        w.reported(&w.awa, &changes).await;
    }
    let token = w.app.token(w.cora.id()).await;
    let (mut seen, mut path) = (Vec::new(), "/api/v1/deliveries".to_owned());
    loop {
        let page = w.app.get(&token, &path).await.expect(200).json();
        for item in page["items"].as_array().unwrap() {
            seen.push(item["starts_on"].as_str().unwrap().to_owned());
        }
        match page["next"].as_str() {
            Some(next) => path = format!("/api/v1/deliveries?after={next}"),
            None => break,
        }
    }
    assert_eq!(seen.len(), 35);
    assert!(seen.is_sorted_by(|a, b| a >= b), "{seen:?}");
    w.app.get(&w.cora, "/deliveries").await.expect(200).says("Next page");
}

on_both_engines!(
    what_is_refused_is_shown_again_with_everything_typed,
    sent_twice_it_counts_once,
    a_draft_survives_whatever_is_in_it,
    warnings_are_shown_once_and_can_be_overridden,
    the_second_of_two_editors_is_told,
    whoever_is_on_it_can_be_kept_or_taken_off_by_name,
    a_breakdown_is_filled_up_and_both_ways_of_counting_are_kept,
    every_page_can_be_read_by_those_it_is_for,
    lists_go_on_by_key,
);
