//! Long lists: what needs somebody first, told how many there are, searched, sorted, and turned in both directions.

use uuid::Uuid;

use super::world::World;
use crate::support::{Actor, TestApp, on_both_engines};

/// A training that was held online, so that nobody was elsewhere.
async fn held(w: &World, town: &str, day: &str, completed: &str) -> String {
    let changes = [
        ("starts_on", day),
        ("ends_on", day),
        ("municipality", town),
        ("mode", "online"),
        ("hours", "6"),
        ("attended", "60"),
        ("completed", completed),
    ];
    w.reported(&w.awa, &changes).await
}

/// The towns of a list as programs get it, page after page, and the keys of its last page.
async fn towns(w: &World, actor: &Actor, query: &str) -> Vec<String> {
    let list = w.json(actor, &format!("/deliveries?{query}")).await;
    list["items"].as_array().unwrap().iter().map(|one| one["municipality"].as_str().unwrap().to_owned()).collect()
}

async fn what_needs_somebody_comes_first(app: TestApp) {
    let w = World::new(app).await;
    let plan = |town, day| {
        w.report(Uuid::new_v4(), &[("act", "plan"), ("municipality", town), ("starts_on", day), ("ends_on", day)])
    };
    w.send(&w.awa, &plan("Far ahead", "2027-09-06")).await.expect(303);
    w.send(&w.awa, &plan("Soon", "2027-03-08")).await.expect(303);
    let accepted = held(&w, "Accepted", "2027-02-01", "20").await;
    w.take(&w.fatou, &accepted, "confirmation", "").await.expect(303);
    w.take(&w.cora, &accepted, "acceptance", "").await.expect(303);
    let withdrawn = held(&w, "Withdrawn", "2027-02-02", "20").await;
    w.take(&w.awa, &withdrawn, "withdrawal", "").await.expect(303);
    held(&w, "Reported later", "2027-02-10", "20").await;
    held(&w, "Reported", "2027-02-03", "20").await;
    let confirmed = held(&w, "Confirmed", "2027-02-04", "20").await;
    w.take(&w.fatou, &confirmed, "confirmation", "").await.expect(303);
    // What waits for her, what waits for others by day, what lies ahead with the nearest first, what is closed, what is off.
    let rest = ["Soon", "Far ahead", "Accepted", "Withdrawn"];
    let expected = [&["Confirmed", "Reported", "Reported later"][..], &rest].concat();
    assert_eq!(towns(&w, &w.cora, "sort=work").await, expected);
    let expected = [&["Reported", "Reported later", "Confirmed"][..], &rest].concat();
    assert_eq!(towns(&w, &w.fatou, "sort=work").await, expected);
    let page = w.app.get(&w.cora, "/deliveries").await.expect(200).says("One training waits for you");
    let page = page.says("7 trainings</p>").says(&format!("/deliveries/waiting?at={}", &confirmed[12..]));
    let order: Vec<usize> = expected.iter().map(|town| page.body.find(&format!("<bdi>{town}, ")).unwrap()).collect();
    assert!(order[2] < order[0] && order[0] < order[3] && order[4] < order[5], "{order:?}");
    // Programs read whole lists, in an order that does not change meanwhile.
    assert_eq!(towns(&w, &w.cora, "").await[0], "Far ahead");
    assert_eq!(towns(&w, &w.cora, "sort=place").await[..2], ["Accepted", "Confirmed"]);
    // Of commitments, those overdue before those open before those kept.
    let late = w.commitment("2027-03-02").await;
    let open = w.commitment("2027-05-01").await;
    let kept = w.commitment("2027-03-03").await;
    let path = w.reported(&w.awa, &[("commitment", &kept), ("mode", "online"), ("hours", "6")]).await;
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    w.app.clock.advance(chrono::TimeDelta::days(5));
    let page = w.app.get(&w.cora, "/commitments").await.expect(200).says("3 commitments</p>");
    let at = |id: &str| page.body.find(id).unwrap();
    assert!(at(&late) < at(&open) && at(&open) < at(&kept));
}

async fn lists_are_searched_sorted_and_narrowed_by_address(app: TestApp) {
    let w = World::new(app).await;
    for (town, day, completed) in
        [("Thiès", "2027-02-03", "12"), ("Kaolack", "2027-02-10", "40"), ("Saint-Louis", "2027-02-17", "25")]
    {
        held(&w, town, day, completed).await;
    }
    for (query, found) in [
        // Accents and case do not matter; every word must be found, in whatever it may stand.
        ("q=thies", &["Thiès"][..]),
        ("q=KAO", &["Kaolack"]),
        ("q=awa+louis", &["Saint-Louis"]),
        ("q=ibra", &[]),
        ("q=ams", &["Saint-Louis", "Kaolack", "Thiès"]),
        ("q=dlv-2027-0002", &["Kaolack"]),
        ("q=%25", &["Saint-Louis", "Kaolack", "Thiès"]),
        ("sort=oldest", &["Thiès", "Kaolack", "Saint-Louis"]),
        ("sort=place", &["Kaolack", "Saint-Louis", "Thiès"]),
        ("sort=people", &["Kaolack", "Saint-Louis", "Thiès"]),
        ("from=2027-02-10", &["Saint-Louis", "Kaolack"]),
        ("from=2027-02-10&until=2027-02-16", &["Kaolack"]),
        ("until=nonsense", &["Saint-Louis", "Kaolack", "Thiès"]),
    ] {
        assert_eq!(towns(&w, &w.cora, query).await, found, "{query}");
        let page = w.app.get(&w.cora, &format!("/deliveries?{query}")).await.expect(200);
        match found.len() {
            0 => page.says("Nothing fits"),
            1 => page.says("One training</p>"),
            many => page.says(&format!("{many} trainings</p>")),
        };
    }
    let page = w.app.get(&w.cora, "/deliveries?q=thi&sort=people&association=ams-sn").await.expect(200);
    let page = page.says("type=\"search\" value=\"thi\"").says("value=\"people\" selected");
    page.says("name=\"association\" value=\"ams-sn\"");
    w.commitment("2027-05-01").await;
    w.app.get(&w.cora, "/commitments?q=thies").await.expect(200).says("One commitment</p>");
    w.app.get(&w.cora, "/commitments?q=thies&from=2027-05-02").await.expect(200).says("Nothing fits");
}

async fn pages_turn_in_both_directions_in_every_order(app: TestApp) {
    let w = World::new(app).await;
    let token = w.app.token(w.awa.id()).await;
    for at in 0..65 {
        // Days, places and numbers that occur several times.
        let day = format!("2027-02-{:02}", 1 + at % 9);
        let report = serde_json::json!({
            "id": Uuid::new_v4(), "act": "report", "side": "trainer", "lead": w.awa.id(), "association": w.here.id,
            "modules": [super::world::MODULE], "languages": ["en"], "level": "working", "starts_on": day, "ends_on": day,
            "time_zone": "UTC", "hours": 6, "mode": "online", "municipality": format!("Town {}", at % 7), "country": "SN",
            "attended": 60, "completed": 10 + at % 5,
        });
        w.app.post_json(&token, "/api/v1/deliveries", report).await.expect(200);
    }
    for sort in ["work", "newest", "oldest", "place", "people"] {
        let (mut forth, mut pages, mut query) = (Vec::new(), Vec::new(), format!("sort={sort}"));
        loop {
            let page = w.json(&w.fatou, &format!("/deliveries?{query}")).await;
            let rows: Vec<String> =
                page["items"].as_array().unwrap().iter().map(|one| one["reference"].to_string()).collect();
            assert_eq!(page["total"], 65, "{sort}");
            forth.extend(rows.clone());
            pages.push(rows);
            match page["next"].as_str() {
                Some(key) => query = format!("sort={sort}&after={}", key.replace(' ', "+")),
                None => break,
            }
        }
        let mut once = forth.clone();
        once.sort();
        once.dedup();
        assert_eq!((forth.len(), once.len(), pages.len()), (65, 65, 3), "{sort}");
        let mut page = w.json(&w.fatou, &format!("/deliveries?{query}")).await;
        for expected in pages.iter().rev().skip(1) {
            let key = page["previous"].as_str().unwrap().replace(' ', "+");
            page = w.json(&w.fatou, &format!("/deliveries?sort={sort}&before={key}")).await;
            let rows: Vec<String> =
                page["items"].as_array().unwrap().iter().map(|one| one["reference"].to_string()).collect();
            assert_eq!(&rows, expected, "{sort}");
        }
        assert!(page["previous"].is_null(), "{sort}");
    }
    let page = w.app.get(&w.fatou, "/deliveries?sort=place").await.expect(200).says("rel=\"next\"");
    let next = page.body.split("href=\"").find(|rest| rest.contains("rel=\"next\"")).unwrap();
    let next = next.split('"').next().unwrap().replace("&amp;", "&").replace("&#x3D;", "=");
    let page = w.app.get(&w.fatou, &next).await.expect(200).says("rel=\"prev\"").says("sort&#x3D;place");
    page.says("Back to the start");
}

const LISTS: [&str; 7] = [
    "/deliveries",
    "/deliveries?q=town&sort=place",
    "/commitments",
    "/commitments?sort=people&from=2027-01-01",
    "/deliveries/waiting",
    "/home",
    "/associations/ams-sn/cascade",
];

/// How many queries each of those lists asks.
async fn queries(w: &World, actor: &Actor) -> Vec<usize> {
    let mut asked = Vec::new();
    for path in LISTS {
        asked.push(w.app.cost(actor, path).await);
    }
    asked
}

/// However many rows, as many queries.
async fn a_list_asks_as_much_for_one_row_as_for_fifty(app: TestApp) {
    let w = World::new(app).await;
    // From here on the lists of a home page are shortened, and say by one more query how many there are.
    for at in 0..10 {
        held(&w, &format!("Town {at}"), &format!("2027-01-{:02}", 1 + at), "20").await;
        w.commitment(&format!("2027-05-{:02}", 1 + at)).await;
    }
    let for_one = queries(&w, &w.fatou).await;
    for at in 0..50 {
        held(&w, &format!("Town {at}"), &format!("2027-02-{:02}", 1 + at % 28), "20").await;
        w.commitment(&format!("2027-06-{:02}", 1 + at % 28)).await;
    }
    let for_fifty = queries(&w, &w.fatou).await;
    println!("queries of {LISTS:?}: {for_one:?}");
    assert_eq!(for_one, for_fifty);
    // Who looks takes one of them.
    assert!(for_fifty[1] <= 6 && for_fifty[3] <= 6, "{for_fifty:?}");
}

async fn every_shortened_list_says_how_many_there_are_and_leads_to_all(app: TestApp) {
    let w = World::new(app).await;
    for at in 0..12 {
        let path = held(&w, &format!("Town {at}"), &format!("2027-02-{:02}", 1 + at), "20").await;
        if at < 11 {
            w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
        }
    }
    for _ in 0..12 {
        w.commitment("2027-03-02").await;
    }
    w.app.get(&w.fatou, "/home").await.expect(200).says("See the one that waits for you");
    w.app.clock.advance(chrono::TimeDelta::days(5));
    let page = w.app.get(&w.cora, "/home").await.expect(200).says("href=\"/deliveries/waiting\">See all 11 that wait");
    page.says("href=\"/commitments?state=overdue\">See all 12 that are overdue");
    w.app.get(&w.fatou, "/home").await.expect(200).says("See all 12 that are open");
    let page = w.app.get(&w.awa, "/home").await.expect(200).says("See all 12 commitments");
    page.says("See all 12 trainings");
    let page = w.app.get(&w.fatou, "/associations/ams-sn/cascade").await.expect(200);
    page.says("deliveries?association=ams-sn\">See all 12 trainings").says("See all 12 commitments");
    w.app.get(&w.cora, "/deliveries").await.expect(200).says("11 trainings wait for you").says("12 trainings</p>");
}

on_both_engines!(
    what_needs_somebody_comes_first,
    lists_are_searched_sorted_and_narrowed_by_address,
    pages_turn_in_both_directions_in_every_order,
    a_list_asks_as_much_for_one_row_as_for_fifty,
    every_shortened_list_says_how_many_there_are_and_leads_to_all,
);
