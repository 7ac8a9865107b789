//! Member governments that are brought in from a file.

use relais::people::associations::store;
use relais::platform::db::Engine;
use serde_json::json;

use super::send;
use crate::cascade::world::World;
use crate::commands::{open, relais, said};
use crate::support::{Actor, Page, TestApp, fresh, on_both_engines};

const FILE: &str = "Code,Name,Nom en français,Country,Kind,Population,Latitude,Longitude,Mayor\n\
                    sn-th 1,Thiès,,Senegal,municipality,\"317 763\",14.79,-16.93,x\n\
                    SN-SL,Ndar,Saint-Louis,,region,,,,\n";

fn path(w: &World) -> String {
    format!("/associations/{}/members/import", w.here.slug)
}

fn fingerprint(page: &Page) -> String {
    let rest = page.body.split_once("name=\"fingerprint\" value=\"").expect("the field").1;
    rest.split('"').next().unwrap().to_owned()
}

async fn rehearse(w: &World, actor: &Actor, bytes: &[u8]) -> (String, Page) {
    let sent = send(&w.app, actor, &path(w), "members.csv", bytes).await.expect(303);
    let at = sent.location().to_owned();
    let page = w.app.get(actor, &at).await.expect(200);
    (at, page)
}

async fn bring_in(w: &World, actor: &Actor, bytes: &[u8]) -> Page {
    let (at, page) = rehearse(w, actor, bytes).await;
    w.app.post(actor, &at, &[("fingerprint", &fingerprint(&page))]).await
}

async fn members(w: &World, slug: &str) -> serde_json::Value {
    let token = w.app.token(w.ada.id()).await;
    w.app.get(&token, &format!("/api/v1/associations/{slug}/members")).await.expect(200).json()["items"].clone()
}

async fn a_file_is_rehearsed_and_then_brought_in(app: TestApp) {
    let w = World::new(app).await;
    w.app.get(&w.fatou, &path(&w)).await.expect(200).says("multipart/form-data").says("template-es.xlsx");
    let (at, page) = rehearse(&w, &w.fatou, FILE.as_bytes()).await;
    let page = page.says("members.csv").says("Thiès").says("Mayor").says("New");
    assert_eq!(members(&w, &w.here.slug).await, json!([]));
    // Nobody else sees it, and no other association takes it.
    w.app.get(&w.seku, &at).await.expect(404);
    w.app.get(&w.awa, &at).await.expect(404);
    w.app.get(&w.ada, &at.replace(&w.here.slug, &w.there.slug)).await.expect(404);
    let done = w.app.post(&w.fatou, &at, &[("fingerprint", &fingerprint(&page))]).await.expect(303);
    assert_eq!(done.location(), format!("/associations/{}/members", w.here.slug));
    let list = members(&w, &w.here.slug).await;
    assert_eq!(list[0]["name"], "Ndar");
    assert_eq!(
        (&list[0]["names"]["fr"], &list[0]["kind"], &list[0]["population"]),
        (&json!("Saint-Louis"), &json!("region"), &json!(null))
    );
    assert_eq!((&list[1]["code"], &list[1]["country"]), (&json!("SN-TH-1"), &json!("SN")));
    assert_eq!(
        (&list[1]["population"], &list[1]["latitude"], &list[1]["longitude"]),
        (&json!(317_763), &json!(14.79), &json!(-16.93))
    );
    w.app.get(&w.ada, "/admin/audit").await.expect(200).says("Member governments brought in from a file");
    // Pressed once more, it is over.
    w.app.post(&w.fatou, &at, &[("fingerprint", "x")]).await.expect(409);
}

async fn what_was_taken_out_changes_nothing(app: TestApp) {
    let w = World::new(app).await;
    bring_in(&w, &w.fatou, FILE.as_bytes()).await.expect(303);
    // A name like a formula, and one without anything else.
    bring_in(&w, &w.fatou, "name\n\"'=Town\"\nKaolack\n".as_bytes()).await.expect(303);
    for ending in ["csv", "xlsx"] {
        let file = w.app.get(&w.fatou, &format!("/associations/{}/members.{ending}", w.here.slug)).await.expect(200);
        let (_, page) = rehearse(&w, &w.fatou, &file.bytes).await;
        page.says("there is nothing to do").is_silent_on("name=\"fingerprint\"");
    }
    // Without a column nothing of it is changed, and who is not named stays a member.
    let (_, page) = rehearse(&w, &w.fatou, b"code,name\nSN-TH-1,\n").await;
    page.says("there is nothing to do");
    let (_, page) = rehearse(&w, &w.fatou, "name;population\nKAOLACK;300000\n".as_bytes()).await;
    page.says("Population: <bdi>–</bdi> → <bdi>300000").says("Kaolack</bdi> → <bdi>KAOLACK");
    assert_eq!(members(&w, &w.here.slug).await.as_array().unwrap().len(), 4);
}

async fn a_government_of_two_associations_is_one(app: TestApp) {
    let w = World::new(app).await;
    bring_in(&w, &w.fatou, FILE.as_bytes()).await.expect(303);
    let there = format!("/associations/{}/members/import", w.there.slug);
    let file = b"code,name,country,population\nSN-TH-1,Another name,SN,1\n";
    let sent = send(&w.app, &w.nia, &there, "members.csv", file).await.expect(303);
    let page = w.app.get(&w.nia, sent.location()).await.expect(200);
    let page =
        page.says("becomes a member here too").says("belongs to another association too").is_silent_on("Another name");
    w.app.post(&w.nia, sent.location(), &[("fingerprint", &fingerprint(&page))]).await.expect(303);
    let (here, beyond) = (members(&w, &w.here.slug).await, members(&w, &w.there.slug).await);
    assert_eq!((&here[1]["id"], &beyond[0]["name"]), (&beyond[0]["id"], &json!("Thiès")));
    // Neither keeps both lists, so neither says anything of it alone; whoever keeps both does.
    let one = format!("/associations/{}/members/{}", w.there.slug, beyond[0]["id"].as_str().unwrap());
    w.app
        .get(&w.nia, &one)
        .await
        .expect(200)
        .says("kept by those who look after every association")
        .is_silent_on("name=\"revision\"");
    let fields =
        [("revision", "1"), ("name", "Thiès-Ville"), ("country", "SN"), ("kind", "municipality"), ("code", "SN-TH-1")];
    w.app.post(&w.nia, &one, &fields).await.expect(403);
    w.app.post(&w.seku, &one, &fields).await.expect(303);
    let other = fields.map(|(field, value)| (field, if field == "name" { "Thiès-Nord" } else { value }));
    w.app.post(&w.seku, &one, &other).await.expect(409).says("Both texts are here");
    assert_eq!(members(&w, &w.here.slug).await[1]["name"], "Thiès-Ville");
    // Ended here, it stays there.
    w.app.post(&w.nia, &format!("{one}/removal"), &[]).await.expect(303);
    w.app.get(&w.nia, &one).await.expect(404);
    assert_eq!(members(&w, &w.here.slug).await.as_array().unwrap().len(), 2);
}

async fn every_wrong_line_is_named_and_nothing_is_brought_in(app: TestApp) {
    let w = World::new(app).await;
    let file = "code,name,country,kind,population,latitude,longitude\n\
                ;,Thiès,,,,,\n\
                ,Dakar,Atlantis,village idiot,many,95,\n\
                SN-1,Kaolack,,,,,\n\
                sn-1,Kaffrine,,,,,\n\
                SN-9,,,,,,\n";
    let (at, page) = rehearse(&w, &w.fatou, file.as_bytes()).await;
    page.says("“;” is not a code")
        .says("“Atlantis” is not a country")
        .says("“village idiot” is not a kind of government")
        .says("“many” is not a number of people")
        .says("Column F:")
        .says("“95” is not a latitude")
        .says("Latitude and longitude belong together")
        .says("“Kaffrine” stands in line 4 already")
        .says("No government is known by the code “SN-9”")
        .says("4 lines have to be put right");
    w.app.post(&w.fatou, &at, &[("fingerprint", "x")]).await.expect(422);
    assert_eq!(members(&w, &w.here.slug).await, json!([]));
    send(&w.app, &w.fatou, &path(&w), "x.pdf", b"%PDF-1.7").await.expect(422).says("not a spreadsheet");
    send(&w.app, &w.fatou, &path(&w), "x.csv", b"a,b\n1,2\n").await.expect(422).says("which column holds the names");
    send(&w.app, &w.nia, &path(&w), "x.csv", FILE.as_bytes()).await.expect(404);
    // Two members of one name: the code says which.
    bring_in(&w, &w.fatou, b"code,name\nSN-A,Pout\nSN-B,Pout\n").await.expect(303);
    let (_, page) = rehearse(&w, &w.fatou, b"name,population\nPout,5\n").await;
    page.says("Several members are called “Pout”");
}

async fn programs_bring_members_in_and_change_them(app: TestApp) {
    let w = World::new(app).await;
    let token = w.app.token(w.fatou.id()).await;
    let path = format!("/api/v1/associations/{}/members", w.here.slug);
    let post = async |query: &str| {
        let request = actix_web::test::TestRequest::post()
            .uri(&format!("{path}/import{query}"))
            .insert_header(("Content-Type", "application/octet-stream"))
            .set_payload(FILE.as_bytes());
        w.app.send(&token, request).await
    };
    let dry = post("?dry_run=true").await.expect(200).json();
    assert_eq!(
        (&dry["done"], &dry["counts"]["new"], &dry["rows"][0]["outcome"]),
        (&json!(false), &json!(2), &json!("new"))
    );
    assert_eq!(members(&w, &w.here.slug).await, json!([]));
    assert_eq!(post("").await.expect(200).json()["done"], true);
    assert_eq!(post("").await.expect(200).json()["counts"]["unchanged"], 2);
    let one = members(&w, &w.here.slug).await[0].clone();
    let at = format!("{path}/{}", one["id"].as_str().unwrap());
    assert_eq!(w.app.get(&token, &at).await.expect(200).json(), one);
    let mut change = json!({"revision": 1, "name": "Ndar", "country": "SN", "kind": "region", "code": "SN-TH-1",
        "population": 250_000, "names": {"fr": "Saint-Louis"}});
    w.app.post_json(&token, &at, change.clone()).await.expect(422);
    change["code"] = json!("SN-SL");
    let changed = w.app.post_json(&token, &at, change).await.expect(200).json();
    assert_eq!((&changed["population"], &changed["names"]["fr"]), (&json!(250_000), &json!("Saint-Louis")));
    let found = w.app.get(&token, &format!("{path}?q=ndar&kind=region")).await.expect(200).json();
    assert_eq!(found["items"].as_array().unwrap().len(), 1);
    assert_eq!(w.app.post_json(&token, &format!("{at}/removal"), json!({})).await.expect(200).json()["name"], "Ndar");
    w.app.get(&token, &at).await.expect(404);
}

async fn one_is_entered_with_all_that_is_known(app: TestApp) {
    let w = World::new(app).await;
    let new = format!("/associations/{}/members/new", w.here.slug);
    w.app.get(&w.fatou, &new).await.expect(200);
    let mut fields =
        vec![("name", "Pout"), ("country", "SN"), ("kind", "county"), ("code", "sn 7"), ("latitude", "14,77")];
    w.app.post(&w.fatou, &new, &fields).await.expect(422).says("belong together").says("Pout");
    fields.push(("longitude", "-17.06"));
    w.app.post(&w.fatou, &new, &fields).await.expect(303);
    w.app.post(&w.fatou, &new, &fields).await.expect(422).says("has this code already");
    w.app.get(&w.fatou, &format!("/associations/{}/members?q=SN-7", w.here.slug)).await.expect(200).says("Pout");
    w.app
        .get(&w.fatou, &format!("/associations/{}/members?kind=region", w.here.slug))
        .await
        .expect(200)
        .says("No member matches");
    w.app.get(&w.nia, &new).await.expect(404);
}

on_both_engines!(
    a_file_is_rehearsed_and_then_brought_in,
    what_was_taken_out_changes_nothing,
    a_government_of_two_associations_is_one,
    every_wrong_line_is_named_and_nothing_is_brought_in,
    programs_bring_members_in_and_change_them,
    one_is_entered_with_all_that_is_known,
);

fn members_are_brought_in_on_the_command_line(engine: Engine) {
    let (database, folder) = (fresh(engine), tempfile::tempdir().unwrap());
    let made = open(&database.url).write_now(|tx| {
        relais::people::associations::actions::sections::seed(tx)?;
        let section = store::sections(tx.conn)?.remove(0);
        let new = relais::people::associations::NewAssociation {
            id: uuid::Uuid::new_v4().into(),
            acronym: "AMS".into(),
            country: "SN".parse().unwrap(),
            names: relais::people::associations::Names(
                [(relais::platform::values::Language::ENGLISH, "Towns".into())].into(),
            ),
            section_id: section.id,
        };
        relais::people::associations::actions::enter::add(tx, relais::people::accounts::Actor::OPERATOR, &new)
    });
    let association = made.unwrap();
    let run = |file: &str, more: &[&str]| {
        std::fs::write(folder.path().join("members.csv"), file).unwrap();
        let words = [&["associations", "members", "import", "members.csv", "--association", "ams-sn"], more].concat();
        relais(folder.path(), Some(&database.url), &words)
    };
    let there = || open(&database.url).read_now(|conn| store::all_members(conn, association.id)).unwrap().len();
    let wrong = run("name,kind\nThiès,x\n", &[]);
    assert_eq!(wrong.status.code(), Some(3));
    assert!(said(&wrong).contains("2\terror") && said(&wrong).contains("B: “x”"), "{}", said(&wrong));
    let dry = run(FILE, &["--dry-run"]);
    assert!(dry.status.success() && said(&dry).contains("2\tnew\tSN-TH-1\tThiès"), "{}", said(&dry));
    assert_eq!(there(), 0);
    let done = run(FILE, &[]);
    assert!(done.status.success() && said(&done).contains("Entered 2, joined 0, changed 0."), "{}", said(&done));
    assert_eq!(there(), 2);
    assert!(said(&run(FILE, &[])).contains("2 as they are"));
}

#[test]
fn members_are_brought_in_on_the_command_line_with_sqlite() {
    members_are_brought_in_on_the_command_line(Engine::Sqlite);
}

#[test]
fn members_are_brought_in_on_the_command_line_with_postgres() {
    members_are_brought_in_on_the_command_line(Engine::Postgres);
}
