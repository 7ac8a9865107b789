//! What governments did: each once, whoever reports it, and put right by those who look after it.

use actix_web::test::TestRequest;
use diesel::prelude::*;
use relais::platform::db::schema::audit_events;
use serde_json::json;

use super::{NOBODY, ask, confirmed, letters, link};
use crate::cascade::participants::{arrive, code, planned, revised};
use crate::cascade::world::World;
use crate::support::{Actor, TestApp, at, on_both_engines};

fn act<'a>(kind: &'a str, government: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("kind", kind), ("government", government), ("acted_on", "2027-02-20"), ("link", ""), ("note", "A line")]
}

async fn listed(w: &World, actor: &Actor) -> Vec<serde_json::Value> {
    w.json(actor, "/acts").await["items"].as_array().unwrap().clone()
}

async fn governments(w: &World) -> serde_json::Value {
    w.json(&w.ada, "/cascade").await["follow_up"]["governments"].clone()
}

async fn an_act_counts_once_whoever_reports_it(app: TestApp) {
    let w = World::new(app).await;
    let path = confirmed(&w).await;
    let (of_training, of_association) = (format!("{path}/acts"), format!("/associations/{}/acts", w.here.slug));
    w.app.post(&w.awa, &of_training, &act("budget-line", "Saint-Louis")).await.expect(303);
    w.app.post(&w.awa, &of_training, &act("budget-line", "Saint-Louis")).await.expect(303);
    w.app.post(&w.fatou, &of_association, &act("budget-line", "SAINT LOUIS")).await.expect(303);
    let all = listed(&w, &w.ada).await;
    assert_eq!(
        (all.len(), all[0]["reports"].clone(), all[0]["government"].clone()),
        (1, json!(2), json!("Saint-Louis"))
    );
    assert_eq!(governments(&w).await, 1);
    // Another act of the same government is another act of one government.
    w.app.post(&w.cora, &of_training, &act("mcr2030", "Saint Louis")).await.expect(303);
    w.app.post(&w.fatou, &of_association, &act("mcr2030", "Thiès")).await.expect(303);
    assert_eq!((listed(&w, &w.ada).await.len(), governments(&w).await), (3, json!(2)));
    w.app.get(&w.awa, &format!("{path}/follow-up")).await.expect(200).says("Saint-Louis").says("reported 2 times");
    // What is wrong is said at its place, and nothing typed is lost.
    let wrong =
        [("kind", "other"), ("government", "Dakar"), ("acted_on", "2027-02-20"), ("link", "javascript:alert(1)")];
    w.app.post(&w.fatou, &of_association, &wrong).await.expect(422).says("begins with https://").says("Dakar");
    let ahead = [("kind", "other"), ("government", "Dakar"), ("acted_on", "2027-04-20")];
    w.app.post(&w.awa, &of_training, &ahead).await.expect(422).says("has not come yet");
    assert_eq!(listed(&w, &w.ada).await.len(), 3);
    // Of a training that is not confirmed nothing is reported.
    let reported = w.reported(&w.awa, &[("starts_on", "2027-02-17"), ("ends_on", "2027-02-17")]).await;
    w.app.post(&w.awa, &format!("{reported}/acts"), &act("other", "Dakar")).await.expect(409);
}

async fn they_are_seen_and_put_right_by_those_who_may(app: TestApp) {
    let w = World::new(app).await;
    let path = confirmed(&w).await;
    w.app.post(&w.awa, &format!("{path}/acts"), &act("plan-aligned", "Thiès")).await.expect(303);
    w.app.post(&w.nia, &format!("/associations/{}/acts", w.there.slug), &act("other", "Bohikou")).await.expect(303);
    w.app.post(&w.nia, &format!("/associations/{}/acts", w.here.slug), &act("other", "Thiès")).await.expect(404);
    w.app.post(&w.cora, &format!("/associations/{}/acts", w.here.slug), &act("other", "Thiès")).await.expect(403);
    w.app.post(&w.omar, &format!("{path}/acts"), &act("other", "Thiès")).await.expect(404);
    let all = listed(&w, &w.ada).await;
    let id = |town: &str| all.iter().find(|one| one["government"] == town).unwrap()["id"].as_str().unwrap().to_owned();
    let (thies, bohikou) = (id("Thiès"), id("Bohikou"));
    // The filter of the list and the rule about one act agree, whoever asks.
    let (sees, changes) = (&["awa", "fatou", "cora", "seku", "ada"][..], &["fatou", "cora", "seku", "ada"][..]);
    let actors = [
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
    for (name, actor) in actors {
        let in_list = |id: &str, list: &[serde_json::Value]| list.iter().any(|one| one["id"] == id);
        let list = listed(&w, actor).await;
        assert_eq!(in_list(&thies, &list), sees.contains(&name), "{name}");
        assert_eq!(in_list(&bohikou, &list), ["nia", "seku", "ada"].contains(&name), "{name}");
        let status = match (sees.contains(&name), changes.contains(&name)) {
            (_, true) => 200,
            (true, false) => 403,
            (false, false) => 404,
        };
        w.app.get(actor, &format!("/acts/{thies}")).await.expect(status);
    }
    // Of two who change it the second is told.
    let page = format!("/acts/{thies}");
    let changed = [act("plan-aligned", "Thiès Nord"), vec![("revision", "1")]].concat();
    w.app.post(&w.awa, &page, &changed).await.expect(403);
    w.app.post(&w.fatou, &page, &changed).await.expect(303);
    let other = [act("budget-line", "Thiès Sud"), vec![("revision", "1")]].concat();
    w.app.post(&w.cora, &page, &other).await.expect(409).says("Thiès Nord").says("Thiès Sud");
    w.app.post(&w.awa, &format!("{page}/removal"), &[]).await.expect(403);
    let token = w.app.token(w.seku.id()).await;
    let request = TestRequest::delete().uri(&format!("/api/v1/acts/{thies}"));
    w.app.send(&token, request).await.expect(204);
    assert_eq!((listed(&w, &w.ada).await.len(), governments(&w).await), (1, json!(1)));
    w.app.get(&w.ada, &page).await.expect(404);
    let trail: Vec<String> = w
        .app
        .read(|conn| {
            let acts = audit_events::table.filter(audit_events::action.like("government-act.%"));
            Ok(acts.select(audit_events::action).load(conn)?)
        })
        .await;
    let mut verbs: Vec<&str> = trail.iter().map(|action| action.trim_start_matches("government-act.")).collect();
    verbs.sort_unstable();
    assert_eq!(verbs, ["changed", "removed", "reported", "reported"]);
}

async fn a_participant_reports_one_with_their_answer(app: TestApp) {
    let w = World::new(app).await;
    let path = planned(&w).await;
    let code = code(&w, &path).await;
    let own = arrive(&w.app, &code, "Ana Sol").await;
    w.app.clock.set(at("2027-03-02T15:00:00Z"));
    let said = [("action", "A plan"), ("due_on", "2027-05-31"), ("email", "ana@town.example"), ("consent", "yes")];
    w.app.post(&NOBODY, &format!("{own}/intention"), &said).await.expect(303);
    w.app.clock.set(at("2027-03-03T09:00:00Z"));
    w.send(&w.awa, &revised(&w, &path, &[("attended", "1"), ("completed", "1")]).await).await.expect(303);
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    ask(&w.app, "2027-06-02T09:00:00Z").await;
    let link = link(&letters(&w.app, "<follow-up.").await[0], "/f/");
    w.app.post(&NOBODY, &link, &[("outcome", "done")]).await.expect(200).says("Did a government decide something");
    let mine = [("kind", "risk-strategy"), ("government", "Thiès"), ("acted_on", "2027-05-30")];
    w.app.post(&NOBODY, &format!("{link}/acts"), &[("kind", "other"), ("government", "")]).await.expect(422);
    for _ in 0..2 {
        w.app.post(&NOBODY, &format!("{link}/acts"), &mine).await.expect(200).says("counts once");
    }
    let all = listed(&w, &w.ada).await;
    assert_eq!((all.len(), all[0]["reports"].clone()), (1, json!(1)));
    w.app.post(&NOBODY, "/f/x/acts", &mine).await.expect(410);
}

on_both_engines!(
    an_act_counts_once_whoever_reports_it,
    they_are_seen_and_put_right_by_those_who_may,
    a_participant_reports_one_with_their_answer,
);
