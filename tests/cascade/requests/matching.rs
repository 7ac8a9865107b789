//! Who is listed and why, and who sees what: the rule about one request and the filter of the list agree.

use std::collections::BTreeSet;

use diesel::prelude::*;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use relais::cascade::requests::policy::RequestVisibility;
use relais::cascade::requests::store::list::{self, RequestFilter};
use relais::cascade::requests::store::{findable, offers};
use relais::cascade::requests::{RequestState, TrainingRequestId};
use relais::cohorts::common::EnrolmentState;
use relais::people::accounts::Role;
use relais::platform::db::schema::{enrolments, training_request_modules};
use relais::platform::web::Turn;
use serde_json::{Value, json};

use super::{agree, asked, complete, move_to, offer, send, typed, world};
use crate::cascade::world::{World, day, enrol};
use crate::support::{Actor, TestApp, on_both_engines};

async fn names(w: &World, path: &str) -> Vec<(String, String)> {
    let seen = w.json(&w.fatou, path).await;
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let listed = seen["could_hold_it"].as_array().unwrap().iter();
    listed.map(|one| (text(&one["person"]["name"]), text(&one["reasons"]["near"]))).collect()
}

async fn who_is_listed_fits_and_it_is_said_why(app: TestApp) {
    let w = world(app).await;
    let path = asked(&w, &[]).await;
    let pair = |name: &str, near: &str| (name.to_owned(), near.to_owned());
    for actor in [&w.awa, &w.ibra, &w.omar] {
        agree(&w, actor, &["en"]).await;
    }
    // Omar's course belongs to no section, and he lives nowhere that is known.
    assert_eq!(names(&w, &path).await, [pair("Awa", "country"), pair("Ibra", "section")]);
    move_to(&w, &w.omar, Some("SN")).await;
    assert_eq!(names(&w, &path).await, [pair("Awa", "country"), pair("Ibra", "section"), pair("Omar", "country")]);
    move_to(&w, &w.omar, Some("BJ")).await;
    agree(&w, &w.ibra, &["fr"]).await;
    assert_eq!(names(&w, &path).await, [pair("Awa", "country")]);
    let french = asked(&w, &[("language", "fr")]).await;
    assert_eq!(names(&w, &french).await, [pair("Ibra", "section")]);
    // Who only takes part has completed nothing.
    let (zoe, _) = enrol(&w.app, &w.cohort, "Zoe").await;
    agree(&w, &zoe, &["en"]).await;
    assert_eq!(names(&w, &path).await, [pair("Awa", "country")]);
    w.app.get(&zoe, &path).await.expect(404);
    complete(&w, &zoe).await;
    assert_eq!(names(&w, &path).await, [pair("Awa", "country"), pair("Zoe", "section")]);
    // What their cohort does not teach they cannot hold.
    let other = asked(&w, &[]).await;
    ask_for_something_else(&w, &other).await;
    assert_eq!(names(&w, &other).await, []);
}

async fn one_sees_what_is_ones_own_to_see(app: TestApp) {
    let w = world(app).await;
    agree(&w, &w.awa, &["en"]).await;
    let path = asked(&w, &[]).await;
    for actor in [&w.fatou, &w.cora, &w.seku, &w.ada, &w.awa] {
        w.app.get(actor, &path).await.expect(200);
        w.app.get(actor, "/requests").await.expect(200).says(&path);
    }
    for actor in [&w.nia, &w.ibra, &w.omar, &w.bystander] {
        w.app.get(actor, &path).await.expect(404);
        w.app.get(actor, "/requests").await.expect(200).is_silent_on(&path);
        for (act, field) in [("offers", "could_from"), ("pick", "offer"), ("withdrawal", "reason")] {
            let fields = [(field, "x"), ("could_from", "2027-04-05"), ("could_until", "2027-04-05")];
            let fields = if act == "offers" { &fields[1..] } else { &fields[..1] };
            let status = w.app.post(actor, &format!("{path}/{act}"), fields).await.status;
            assert!(matches!(status, 404), "{act}: {status}");
        }
    }
    w.app.get(&Actor::Anonymous, &path).await.expect(303);
    // Those who coordinate see it and pick nothing; who picks cannot offer.
    offer(&w, &w.awa, &path).await.expect(303);
    let offered = super::offer_of(&w, &path, "Awa").await;
    for actor in [&w.cora, &w.seku, &w.ada, &w.awa] {
        w.app.post(actor, &format!("{path}/pick"), &[("offer", &offered)]).await.expect(403);
    }
    for actor in [&w.fatou, &w.cora, &w.seku, &w.ada] {
        offer(&w, actor, &path).await.expect(403);
    }
}

/// Lets a request be for a module that no course here teaches.
async fn ask_for_something_else(w: &World, path: &str) {
    let id: TrainingRequestId = path.trim_start_matches("/requests/").parse().unwrap();
    w.app
        .write(move |tx| {
            let of_it = training_request_modules::table.filter(training_request_modules::request_id.eq(id));
            diesel::update(of_it).set(training_request_modules::module.eq("local-finance")).execute(tx.conn)?;
            Ok(())
        })
        .await;
}

/// Requests and people of all sorts, as chance has it.
async fn scatter(w: &World) -> Vec<(&'static str, Actor)> {
    let mut runner = TestRunner::new(Config { rng_seed: RngSeed::Fixed(12), ..Config::default() });
    let any = (0..2usize, 0..3usize, 0..3usize, 0..3usize, 0..2usize);
    let mut draw = || any.new_tree(&mut runner).unwrap().current();
    let (awa, ibra, omar) = (&w.awa, &w.ibra, &w.omar);
    let (zoe, _) = enrol(&w.app, &w.other, "Zoe").await;
    for actor in [awa, ibra, omar, &zoe] {
        let (done, country, languages, ..) = draw();
        move_to(w, actor, [None, Some("SN"), Some("BJ")][country]).await;
        agree(w, actor, [&["en"][..], &["fr"], &["en", "fr"]][languages]).await;
        let (id, state) = (actor.id(), [EnrolmentState::Completed, EnrolmentState::Enrolled][done]);
        w.app
            .write(move |tx| {
                let own = enrolments::table.filter(enrolments::person_id.eq(id));
                diesel::update(own).set(enrolments::state.eq(state)).execute(tx.conn)?;
                Ok(())
            })
            .await;
    }
    w.grant(&w.bystander, Role::CohortCoordinator, w.other.id).await;
    for _ in 0..24 {
        let (where_, language, fate, who, module) = draw();
        let (asker, association) = [(&w.fatou, w.here.id), (&w.nia, w.there.id)][where_];
        let association = association.to_string();
        let changes = [("association", association.as_str()), ("language", ["en", "fr", "es"][language])];
        let fields = typed(w, uuid::Uuid::new_v4(), &changes);
        let path = send(w, asker, &fields).await.expect(303).location().to_owned();
        if module == 1 {
            ask_for_something_else(w, &path).await;
        }
        // Who may not offer is refused.
        offer(w, [awa, ibra, omar][who], &path).await;
        if fate == 1 {
            w.app.post(asker, &format!("{path}/withdrawal"), &[("reason", "No hall")]).await.expect(303);
        }
        if fate == 2 {
            let seen = w.json(asker, &path).await;
            if let Some(offered) = seen["offers"][0]["id"].as_str() {
                w.app.post(asker, &format!("{path}/pick"), &[("offer", offered)]).await.expect(303);
            }
        }
    }
    vec![("zoe", zoe)]
}

async fn the_rule_about_one_and_the_filter_of_the_list_agree(app: TestApp) {
    let w = world(app).await;
    let more = scatter(&w).await;
    let mut actors = vec![
        ("awa", &w.awa),
        ("ibra", &w.ibra),
        ("omar", &w.omar),
        ("fatou", &w.fatou),
        ("nia", &w.nia),
        ("cora", &w.cora),
        ("seku", &w.seku),
        ("ada", &w.ada),
        ("bystander", &w.bystander),
    ];
    actors.extend(more.iter().map(|(name, actor)| (*name, actor)));
    let mut seen = BTreeSet::new();
    for today in [day("2027-03-01"), day("2027-05-01")] {
        for (name, actor) in &actors {
            let viewer = w.viewer(actor.id()).await;
            let (listed, allowed, by_state) = w
                .app
                .read(move |conn| {
                    let trainer = findable::trainer(conn, viewer.id)?;
                    let visibility = RequestVisibility::of(&viewer, trainer);
                    let all = |conn: &mut _, visibility: &RequestVisibility, state| {
                        let filter = RequestFilter { state, ..RequestFilter::default() };
                        list::requests(conn, visibility, &filter, today, &Turn::First, 1000)
                    };
                    let ids = |lines: Vec<list::RequestLine>| -> BTreeSet<TrainingRequestId> {
                        lines.into_iter().map(|line| line.request.id).collect()
                    };
                    let listed = ids(all(conn, &visibility, None)?);
                    let mut by_state = BTreeSet::new();
                    for state in RequestState::ALL {
                        for line in all(conn, &visibility, Some(*state))? {
                            assert_eq!(line.state, *state, "the state and its filter");
                            assert!(by_state.insert(line.request.id), "in two states");
                        }
                    }
                    let mut allowed = BTreeSet::new();
                    for line in all(conn, &RequestVisibility::Everything, None)? {
                        let offered =
                            offers::standing(conn, line.request.id)?.iter().map(|offer| offer.person).collect();
                        let ties = list::ties(conn, &line, &visibility, offered)?;
                        if visibility.shows(&ties) {
                            allowed.insert(line.request.id);
                        }
                    }
                    assert_eq!(
                        list::count(conn, &visibility, &RequestFilter::default(), today)?,
                        i64::try_from(listed.len()).unwrap()
                    );
                    Ok((listed, allowed, by_state))
                })
                .await;
            assert_eq!(listed, allowed, "{name} on {today}");
            assert_eq!(by_state, listed, "{name} on {today}");
            println!("{name} sees {} on {today}", listed.len());
            seen.insert(listed.len());
        }
    }
    // Not all see all or nothing.
    assert!(seen.len() > 4, "{seen:?}");
    assert_eq!(w.json(&w.ada, "/requests").await["total"], json!(24));
}

on_both_engines!(
    who_is_listed_fits_and_it_is_said_why,
    one_sees_what_is_ones_own_to_see,
    the_rule_about_one_and_the_filter_of_the_list_agree,
);
