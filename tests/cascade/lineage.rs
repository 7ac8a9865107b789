//! Who passed it on to whom: new trainers come of confirmed trainings alone, nobody descends from themselves, and figures, tree
//! and lists say the same.

use diesel::prelude::*;
use relais::cascade::deliveries::store::turns;
use relais::cohorts;
use relais::cohorts::common::Cohort;
use relais::people::accounts::{Actor as Cause, store as accounts};
use relais::people::privacy::actions::{PersonalSources, merge};
use relais::platform::db::schema::{deliveries, enrolments};
use relais::platform::db::{AnyId, Conn};
use serde_json::{Value, json};
use uuid::Uuid;

use super::world::World;
use crate::support::{Actor, TestApp, on_both_engines};

/// A training of trainers that somebody held, confirmed by Fatou.
async fn confirmed(w: &World, lead: &Actor, day: &str) -> String {
    let id = lead.id().to_string();
    let changes = [
        ("lead", id.as_str()),
        ("level", "training-of-trainers"),
        ("starts_on", day),
        ("ends_on", day),
        ("hours", "6"),
    ];
    let path = w.reported(lead, &changes).await;
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    path
}

/// Chooses the cohort for the new trainers of a training.
async fn choose(w: &World, actor: &Actor, path: &str, cohort: &Cohort) {
    let fields = [("cohort", cohort.slug.as_str())];
    w.app.post(actor, &format!("{path}/new-trainers/cohort"), &fields).await.expect(303);
}

/// Invites somebody as a new trainer, who accepts.
async fn founded(w: &World, path: &str, name: &str, cohort: &Cohort) -> Actor {
    let email = format!("{}@test.example", name.to_lowercase());
    let people = format!("{name} <{email}>");
    let fields = [("people", people.as_str()), ("language", "en"), ("deeper", "yes")];
    w.app.post(&w.ada, &format!("{path}/new-trainers"), &fields).await.expect(303);
    let (signer, cohort) = (w.app.parts.site.signer.clone(), cohort.id);
    let person = w
        .app
        .write(move |tx| {
            let person = accounts::people::by_address(tx.conn, &email.parse().unwrap())?.unwrap();
            let place = cohorts::common::store::place_of(tx.conn, cohort, person.id)?.unwrap();
            let token = cohorts::enrolment::links::token(&signer, place.id, place.invitation);
            Ok(cohorts::enrolment::actions::accept(tx, &signer, &token, None)?.person)
        })
        .await;
    w.app.sign_in(person).await
}

/// Every step away from the beginning counts one more: so there is no way back to where one came from.
fn generations_rise(conn: &mut Conn) -> relais::platform::error::Result<()> {
    let founded: Vec<(i32, Option<i32>)> = enrolments::table
        .inner_join(deliveries::table.on(enrolments::founding_delivery_id.eq(deliveries::id.nullable())))
        .select((enrolments::generation, deliveries::generation))
        .load(conn)?;
    assert!(founded.iter().all(|(place, training)| *place == training.unwrap_or(1)), "{founded:?}");
    let held: Vec<(i32, Option<i32>)> = deliveries::table
        .inner_join(enrolments::table.on(deliveries::enrolment_id.eq(enrolments::id.nullable())))
        .select((enrolments::generation, deliveries::generation))
        .load(conn)?;
    assert!(held.iter().all(|(place, training)| training.is_some_and(|one| one > *place)), "{held:?}");
    Ok(())
}

async fn is_right(app: &TestApp) {
    let db = app.db().clone();
    let counted = tokio::task::spawn_blocking(move || turns::recount_all(&db)).await.unwrap().unwrap();
    assert!(counted.is_right(), "{counted:?}");
    app.read(generations_rise).await;
}

async fn lineage(w: &World, actor: &Actor, query: &str) -> Value {
    w.json(actor, &format!("/cohorts/{}/lineage{query}", w.cohort.slug)).await
}

fn names(of: &Value) -> Vec<(String, u64, String)> {
    let row = |one: &Value| {
        let text = |name: &str| one[name].as_str().unwrap().to_owned();
        (text("name"), one["depth"].as_u64().unwrap(), text("standing"))
    };
    of["trainers"].as_array().unwrap().iter().map(row).collect()
}

async fn new_trainers_come_of_a_confirmed_training_alone(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[("level", "training-of-trainers")]).await;
    let page = format!("{path}/new-trainers");
    let kofi = [("people", "Kofi <kofi@test.example>"), ("language", "en")];
    // Reported is not enough, and nothing is written.
    w.app.get(&w.awa, &page).await.expect(200).says("once it is confirmed");
    w.app.post(&w.awa, &page, &kofi).await.expect(409);
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    // Without a cohort nobody is invited; only who coordinates chooses it, and only one of theirs that takes people.
    w.app.post(&w.awa, &page, &kofi).await.expect(409);
    let choice = format!("{page}/cohort");
    w.app.post(&w.awa, &choice, &[("cohort", w.cohort.slug.as_str())]).await.expect(403);
    for wrong in [w.other.slug.as_str(), "nowhere", ""] {
        w.app.post(&w.cora, &choice, &[("cohort", wrong)]).await.expect(422);
    }
    choose(&w, &w.cora, &path, &w.cohort).await;
    choose(&w, &w.cora, &path, &w.cohort).await;
    // Who has to do with it.
    w.app.get(&w.cora, &page).await.expect(200).says("Invite into West Africa 2027");
    for (actor, status) in [(&w.fatou, 403), (&w.ibra, 404), (&w.omar, 404), (&w.bystander, 404)] {
        w.app.get(actor, &page).await.expect(status);
        w.app.post(actor, &page, &kofi).await.expect(status);
        w.app.post(actor, &choice, &[("cohort", w.cohort.slug.as_str())]).await.expect(status);
    }
    // What is typed wrong is kept.
    w.app
        .post(&w.awa, &page, &[("people", "nobody at all"), ("language", "en")])
        .await
        .expect(422)
        .says("nobody at all");
    w.app.post(&w.awa, &page, &[("people", " "), ("language", "en")]).await.expect(422).says("Choose somebody");
    w.app.post(&w.awa, &page, &[("people", kofi[0].1), ("language", "xx")]).await.expect(422);
    // Twice is once, and who takes part already stays as they are.
    let both = [("people", "Kofi <kofi@test.example>\nibra@test.example"), ("language", "en")];
    w.app.post(&w.awa, &page, &both).await.expect(303);
    w.app.post(&w.awa, &page, &both).await.expect(303);
    let of = w.json(&w.awa, &page).await;
    assert_eq!(
        (of["founds"].as_bool(), of["can_choose"].as_bool(), of["goes_deep"].as_bool()),
        (Some(true), Some(false), Some(false))
    );
    let trainers = of["trainers"].as_array().unwrap();
    assert_eq!(
        (trainers.len(), trainers[0]["name"].as_str(), trainers[0]["state"].as_str()),
        (1, Some("Kofi"), Some("invited"))
    );
    is_right(&w.app).await;
}

async fn participants_who_left_an_address_are_invited_by_their_names(app: TestApp) {
    let w = World::new(app).await;
    let path = confirmed(&w, &w.awa, "2027-02-10").await;
    choose(&w, &w.cora, &path, &w.cohort).await;
    let id: Uuid = w.json(&w.ada, &path).await["id"].as_str().unwrap().parse().unwrap();
    let mut raw = crate::privacy::database::Raw::of(w.app.db());
    let delivery = raw.id(id);
    let mut came = |name: &str, email: &str| {
        let one = Uuid::new_v4();
        let values = format!(
            "{}, {delivery}, 'named', '{name}', {email}, 'en', 'women', 'elected', false, 'Thies', '2027-02-10 09:00:00'",
            raw.id(one)
        );
        let columns = "id, delivery_id, basis, name, email, language, sex, role, disability, government, checked_in_at";
        raw.run(&format!("INSERT INTO participants ({columns}) VALUES ({values})"));
        one.to_string()
    };
    let (mariam, silent) = (came("Mariam Sow", "'mariam@test.example'"), came("Ousmane Ba", "NULL"));
    let page = format!("{path}/new-trainers");
    // Nobody reads the addresses.
    w.app
        .get(&w.awa, &page)
        .await
        .expect(200)
        .says("Mariam Sow")
        .is_silent_on("Ousmane Ba")
        .is_silent_on("mariam@test");
    w.app.post(&w.awa, &page, &[("participants", silent.as_str()), ("language", "en")]).await.expect(422);
    let both = [("participants", mariam.as_str()), ("participants", silent.as_str()), ("language", "en")];
    w.app.post(&w.awa, &page, &both).await.expect(303);
    assert_eq!(w.json(&w.awa, &page).await["trainers"][0]["name"], "Mariam Sow");
    is_right(&w.app).await;
}

async fn the_tree_its_figures_and_the_lists_say_the_same(app: TestApp) {
    let w = World::new(app).await;
    // Nobody has taught yet, so they stand in the order in which they came.
    let mut beginning = names(&lineage(&w, &w.cora, "").await);
    beginning.sort();
    assert_eq!(beginning, [("Awa".into(), 0, "waiting".into()), ("Ibra".into(), 0, "waiting".into())]);
    let first = confirmed(&w, &w.awa, "2027-02-10").await;
    choose(&w, &w.cora, &first, &w.cohort).await;
    let kofi = founded(&w, &first, "Kofi", &w.cohort).await;
    let second = confirmed(&w, &kofi, "2027-02-20").await;
    assert_eq!(w.json(&w.cora, &second).await["generation"], 2);
    choose(&w, &w.cora, &second, &w.cohort).await;
    // What goes on from there goes further than is usual: it has to be accepted.
    let (page, ama) = (format!("{second}/new-trainers"), [("people", "ama@test.example"), ("language", "en")]);
    w.app.get(&kofi, &page).await.expect(200).says("third generation");
    w.app.post(&kofi, &page, &ama).await.expect(422).says("Tick this to go on").says("ama@test.example");
    let token = w.app.token(kofi.id()).await;
    w.app
        .post_json(&token, &format!("/api/v1{page}"), json!({"people": ["ama@test.example"], "language": "en"}))
        .await
        .expect(422);
    founded(&w, &second, "Ama", &w.cohort).await;

    let tree = lineage(&w, &w.cora, "").await;
    let shown = |name: &str, depth, standing: &str| (name.to_owned(), depth, standing.to_owned());
    let expected = [
        shown("Awa", 0, "passed-on"),
        shown("Kofi", 1, "passed-on"),
        shown("ama@test.example", 2, "waiting"),
        shown("Ibra", 0, "waiting"),
    ];
    let found = names(&tree);
    assert_eq!(
        found.iter().map(|one| (one.1, one.2.clone())).collect::<Vec<_>>(),
        expected.iter().map(|one| (one.1, one.2.clone())).collect::<Vec<_>>()
    );
    assert_eq!((tree["trainers"][0]["people"].as_i64(), tree["trainers"][0]["beyond"].as_i64()), (Some(31), Some(31)));
    assert_eq!(tree["trainers"][1]["founding"]["reference"], first.trim_start_matches("/deliveries/"));
    let figures = |of: &Value| -> Vec<[i64; 5]> {
        let one = |one: &Value| {
            ["generation", "trainers", "active", "deliveries", "completed"].map(|name| one[name].as_i64().unwrap())
        };
        of["generations"].as_array().unwrap().iter().map(one).collect()
    };
    assert_eq!(figures(&tree), [[1, 2, 1, 1, 31], [2, 1, 1, 1, 31], [3, 1, 0, 0, 0]]);
    assert_eq!(figures(&w.json(&w.cora, "/lineage").await), figures(&tree));
    // Each figure opens the list it counts.
    for generation in 1..=3 {
        let of = &tree["generations"][generation - 1];
        for (who, name) in [("", "trainers"), ("&who=taught", "active"), ("&who=ended", "ended")] {
            let list = lineage(&w, &w.cora, &format!("?generation={generation}{who}")).await;
            assert_eq!(list["total"].as_i64(), of[name].as_i64(), "{generation} {name}");
        }
        let list = w
            .json(&w.cora, &format!("/deliveries?cohort={}&confirmed=yes&generation={generation}", w.cohort.slug))
            .await;
        assert_eq!(list["items"].as_array().unwrap().len() as i64, of["deliveries"].as_i64().unwrap());
    }
    // A branch opens by itself; what is nobody's is not there.
    let place = tree["trainers"][1]["place"].as_str().unwrap();
    let branch = lineage(&w, &w.cora, &format!("?from={place}")).await;
    assert_eq!(names(&branch).iter().map(|one| one.1).collect::<Vec<_>>(), [0, 1]);
    let page = format!("/cohorts/{}/lineage", w.cohort.slug);
    w.app.get(&w.cora, &page).await.expect(200).says("Kofi").says("class=\"ring\"").says("Generation 2");
    for wrong in
        [format!("{page}?from={}", Uuid::new_v4()), format!("{page}?who=somebody"), format!("{page}?generation=x")]
    {
        w.app.get(&w.cora, &wrong).await.expect(404);
    }
    let sheet = w.app.get(&w.cora, &format!("{page}.csv")).await.expect(200);
    assert_eq!(sheet.body.trim_end().lines().count(), 5, "{}", sheet.body);
    w.app.get(&w.cora, "/lineage").await.expect(200).says("West Africa 2027");
    for actor in [&w.awa, &w.fatou, &w.bystander] {
        for path in [page.as_str(), "/lineage", &format!("{page}.csv")] {
            w.app.get(actor, path).await.expect(404);
        }
    }
    // Once their day is over, who never taught is a branch that ended.
    w.app.clock.advance(chrono::TimeDelta::days(400));
    let cora = w.app.sign_in(w.cora.id()).await;
    let late = lineage(&w, &cora, "").await;
    assert_eq!(
        late["generations"].as_array().unwrap().iter().map(|one| one["ended"].as_i64().unwrap()).collect::<Vec<_>>(),
        [1, 0, 1]
    );
    assert_eq!(names(&late).iter().filter(|one| one.2 == "ended").count(), 2);
    assert_eq!(lineage(&w, &cora, "?who=ended&generation=3").await["total"], 1);
    is_right(&w.app).await;
}

async fn what_leads_into_cohorts_of_others_is_counted_without_names(app: TestApp) {
    let w = World::new(app).await;
    let path = confirmed(&w, &w.awa, "2027-02-10").await;
    choose(&w, &w.ada, &path, &w.other).await;
    founded(&w, &path, "Kofi", &w.other).await;
    let (own, all) = (lineage(&w, &w.cora, "").await, lineage(&w, &w.ada, "").await);
    assert_eq!(names(&own).len(), 2);
    assert_eq!(
        (own["trainers"][0]["new_trainers"].as_i64(), own["trainers"][0]["elsewhere"].as_i64()),
        (Some(1), Some(1))
    );
    assert!(!own.to_string().to_lowercase().contains("kofi"), "{own}");
    assert_eq!((names(&all).len(), all["trainers"][1]["depth"].as_i64()), (3, Some(1)));
    assert_eq!(all["trainers"][0]["elsewhere"], 0);
    // In the other cohort, one begins where its people came in.
    let other = w.json(&w.ada, &format!("/cohorts/{}/lineage", w.other.slug)).await;
    assert!(names(&other).iter().all(|one| one.1 == 0));
    is_right(&w.app).await;
}

/// Of two records of one person, either may be kept.
async fn whoever_is_merged_does_not_descend_from_themselves(app: TestApp) {
    for keeps_first in [true, false] {
        let w = World::new(TestApp::start(app.db().engine()).await).await;
        let path = confirmed(&w, &w.awa, "2027-02-10").await;
        choose(&w, &w.cora, &path, &w.cohort).await;
        let kofi = founded(&w, &path, "Kofi", &w.cohort).await;
        let (from, into) = if keeps_first { (kofi.id(), w.awa.id()) } else { (w.awa.id(), kofi.id()) };
        let sources = PersonalSources { rooms: relais::app::PERSONAL_DATA, signer: w.app.parts.site.signer.clone() };
        w.app.write(move |tx| merge(tx, &sources, Cause::OPERATOR, from, into).map(drop)).await;
        let of = w.cohort.id;
        let (place, founding) = w
            .app
            .read(move |conn| {
                let place = cohorts::common::store::place_of(conn, of, into)?.unwrap();
                let led: Option<AnyId> = deliveries::table.select(deliveries::enrolment_id).first(conn)?;
                assert_eq!(led.map(Uuid::from), Some(place.id.into()));
                Ok((place.generation, place.founding_delivery))
            })
            .await;
        assert_eq!((place, founding), (0, None), "{keeps_first}");
        is_right(&w.app).await;
    }
}

on_both_engines!(
    new_trainers_come_of_a_confirmed_training_alone,
    participants_who_left_an_address_are_invited_by_their_names,
    the_tree_its_figures_and_the_lists_say_the_same,
    what_leads_into_cohorts_of_others_is_counted_without_names,
    whoever_is_merged_does_not_descend_from_themselves,
);
