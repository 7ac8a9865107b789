//! Giving out, erasing and merging, over everything that is kept.

use std::collections::BTreeMap;

use relais::app::PERSONAL_DATA;
use relais::cascade::deliveries::store::turns;
use relais::people::accounts::{Actor as Cause, PersonId, Role, store};
use relais::people::privacy::actions;
use relais::platform::db::Db;
use relais::platform::error::Error;
use relais::platform::personal::{OnErasure, OnExport};
use serde_json::Value;
use uuid::Uuid;

use super::everything::{Everything, MARK};
use crate::support::{TestApp, on_both_engines};

on_both_engines!(
    the_export_holds_every_column_that_is_claimed,
    nothing_names_somebody_who_was_erased,
    nothing_is_left_of_a_record_that_was_merged,
    what_makes_no_sense_is_refused,
);

/// How many rows were not as the rules say.
async fn recounted(db: &Db) -> usize {
    let db = db.clone();
    let counted = tokio::task::spawn_blocking(move || turns::recount_all(&db)).await.unwrap().unwrap();
    assert!(counted.deliveries > 0, "there are deliveries");
    counted.wrong_deliveries + counted.wrong_progress + counted.wrong_totals
}

/// By table: whether a row of a person's goes when they are erased, and by which column a row is theirs.
fn owners() -> BTreeMap<&'static str, (&'static str, bool)> {
    let claims = PERSONAL_DATA.iter().flat_map(|room| room.claims());
    let owners = claims.filter(|claim| ["person_id", "learner_id"].contains(&claim.column));
    owners.map(|claim| (claim.table, (claim.column, claim.erasure == OnErasure::Deleted))).collect()
}

impl Everything {
    fn own(&mut self, table: &str, column: &str, person: PersonId) -> i64 {
        let id = self.raw.id(person);
        match column {
            "learner_id" => {
                self.raw.count(table, &format!("learner_id IN (SELECT id FROM learners WHERE person_id = {id})"))
            }
            column => self.raw.count(table, &format!("{column} = {id}")),
        }
    }

    async fn export(&self, person: PersonId) -> Value {
        let sources = self.sources();
        self.world.app.write(move |tx| actions::export(tx, &sources, Cause::OPERATOR, person)).await
    }

    async fn erase(&self, person: PersonId) -> Result<(), Error> {
        let sources = self.sources();
        self.world.app.db().write(move |tx| actions::erase(tx, &sources, Cause::OPERATOR, person)).await
    }

    async fn merge(&self, from: PersonId, into: PersonId) -> Result<actions::MergePlan, Error> {
        let sources = self.sources();
        self.world.app.db().write(move |tx| actions::merge(tx, &sources, Cause::OPERATOR, from, into)).await
    }
}

async fn the_export_holds_every_column_that_is_claimed(app: TestApp) {
    let all = Everything::new(app).await;
    let export = all.export(all.zenobia).await;
    for room in PERSONAL_DATA {
        for claim in room.claims() {
            let rows = export[room.room()][claim.table].as_array().cloned().unwrap_or_default();
            let at = format!("{}.{}", claim.table, claim.column);
            match claim.export {
                OnExport::Given => {
                    let is_there = |row: &Value| match row.get(claim.column) {
                        // She was never shut out.
                        Some(value) => !value.is_null() || claim.column == "deactivated_at",
                        None => false,
                    };
                    assert!(rows.iter().any(is_there), "{at} is not in {rows:#?}");
                }
                OnExport::Owner => assert!(!rows.is_empty(), "{at}: no row of hers is in {export:#}"),
                OnExport::Withheld(_) => {
                    assert!(rows.iter().all(|row| row.get(claim.column).is_none()), "{at} is in {rows:#?}");
                }
            }
        }
    }
    // What is about others stays theirs, and no key is given out.
    let text = export.to_string();
    for others in ["ibra@test.example", "hash-a", "token-a", "link-a", "old-a", "/people/"] {
        assert!(!text.contains(others), "{others} is in {text}");
    }
    assert_eq!(export["accounts"]["people"][0]["email"], "zenobia.markovic@town.example");
    let events = export["accounts"]["audit_events"].as_array().unwrap();
    assert!(events.iter().any(|event| event["action"] == "delivery.reported" && event["subject_label"].is_null()));
}

async fn nothing_names_somebody_who_was_erased(app: TestApp) {
    let mut all = Everything::new(app).await;
    let zenobia = all.zenobia;
    let token = all.world.app.token(zenobia).await;
    let before: Vec<(&str, &str, i64, i64)> = owners()
        .into_iter()
        .map(|(table, (column, _))| (table, column, all.own(table, column, zenobia), all.raw.count(table, "true")))
        .collect();
    let figures = all.world.json(&all.world.ada, "/cascade").await;
    let ibras = all.export(all.ibra).await;
    assert!(!all.raw.naming(MARK).is_empty());
    assert_eq!(recounted(all.world.app.db()).await, 0, "as it was made");
    all.erase(zenobia).await.unwrap();

    assert_eq!(all.raw.naming(MARK), Vec::<String>::new());
    assert_eq!(all.raw.naming("awa@test.example"), Vec::<String>::new(), "the address she had before");
    for (table, column, own, rows) in before {
        assert!(own > 0, "{table} held nothing of hers");
        let (_, goes) = owners()[table];
        let left = all.own(table, column, zenobia);
        if table == "open_turns" {
            assert_eq!(left, 0, "nobody asks her any more");
        } else if goes {
            assert_eq!(left, 0, "{table}.{column}");
            assert!(all.own(table, column, all.ibra) > 0 || table == "unsubscriptions", "{table} lost what is Ibra's");
        } else {
            assert_eq!((left, all.raw.count(table, "true")), (own, rows), "{table} is counted, and stays");
        }
    }
    assert_eq!(all.world.json(&all.world.ada, "/cascade").await, figures);
    assert_eq!(recounted(all.world.app.db()).await, 0);
    // Ibra's data are as they were, but for her name in them and the events since.
    let others = all.export(all.ibra).await;
    assert_eq!(others["learning"], ibras["learning"]);
    assert_eq!(others["accounts"]["roles"], ibras["accounts"]["roles"]);

    // She cannot get in, and nothing else can be done with what is left.
    all.world.app.get(&all.world.awa, "/home").await.expect(303);
    all.world.app.get(&token, "/api/v1/deliveries").await.expect(401);
    let audit = format!("/admin/audit?person={zenobia}");
    let trail = all.world.app.get(&all.world.ada, &audit).await.expect(200).body.to_lowercase();
    assert!(trail.contains("person erased") && !trail.contains(MARK), "{trail}");
    all.world.app.get(&all.world.ada, &all.path.clone()).await.expect(200);
    assert!(matches!(all.erase(zenobia).await, Err(Error::Conflict("error-person-erased"))));
    assert!(matches!(all.merge(zenobia, all.ibra).await, Err(Error::Conflict("error-person-erased"))));
    let again = all
        .world
        .app
        .db()
        .write(move |tx| relais::people::accounts::actions::shut_out::reactivate_as(tx, Cause::OPERATOR, zenobia))
        .await;
    assert!(matches!(again, Err(Error::Conflict("error-person-erased"))), "{again:?}");
}

async fn nothing_is_left_of_a_record_that_was_merged(app: TestApp) {
    let mut all = Everything::new(app).await;
    let (zenobia, ibra) = (all.zenobia, all.ibra);
    let sources = all.sources();
    let rehearsed = all.world.app.write(move |tx| actions::rehearse(tx, &sources, zenobia, ibra)).await;
    let labels: Vec<(&str, &str)> = rehearsed.in_common.iter().map(|both| (both.kind, both.label.as_str())).collect();
    let reference = all.path.trim_start_matches("/deliveries/");
    assert_eq!(labels, [("delivery", reference), ("cohort", "West Africa 2027")]);
    let commitments = all.own("commitments", "person_id", zenobia) + all.own("commitments", "person_id", ibra);
    let attempts = all.raw.count("attempts", "true");
    let events = all.raw.count("audit_events", "true");

    let done = all.merge(zenobia, ibra).await.unwrap();
    assert_eq!(done.in_common, rehearsed.in_common);
    assert_eq!(all.raw.pointing_to(zenobia), Vec::<String>::new());
    assert_eq!(recounted(all.world.app.db()).await, 0);

    assert_eq!(all.own("commitments", "person_id", ibra), commitments);
    assert_eq!(all.own("attempts", "learner_id", ibra), attempts);
    assert_eq!(all.own("enrolments", "person_id", ibra), 1);
    assert_eq!(all.own("unsubscriptions", "person_id", ibra), 1, "the stricter choice is kept");
    assert_eq!(all.own("lesson_progress", "learner_id", ibra), 3);
    assert_eq!(all.raw.count("lesson_progress", "lesson = 'one' AND started_at < '2027-02-02'"), 1);
    assert_eq!(all.raw.count("learner_notes", "text LIKE '%Ibra%' AND text LIKE '%Zenobia%'"), 1);
    assert_eq!(all.raw.count("attempt_drafts", "typed LIKE '%Ibra%'"), 1, "the later draft is kept");
    assert_eq!(all.raw.count("delivery_drafts", "fields LIKE '%Ibra%'"), 1);
    let (person, delivery) = (all.raw.id(ibra), all.raw.id(all.delivery));
    let once = format!("person_id = {person} AND delivery_id = {delivery}");
    assert_eq!(all.raw.count("delivery_trainers", &format!("role = 'lead' AND {once}")), 1, "who led it leads it");
    assert_eq!(all.raw.count("delivery_trainers", &once), 1);
    assert_eq!(all.raw.count("delivery_authors", &once), 1);
    assert_eq!(all.own("reminder_items", "person_id", ibra), 3);
    assert_eq!(all.raw.count("audit_events", "true"), events + 1, "what happened stays");
    all.world.app.get(&all.world.awa, "/home").await.expect(303);
    all.world.app.get(&all.world.ibra, "/home").await.expect(200);
    all.world.app.get(&all.world.ibra, &all.path.clone()).await.expect(200);

    // Everything is the other's now, and goes with them.
    all.erase(ibra).await.unwrap();
    assert_eq!(all.raw.naming(MARK), Vec::<String>::new());
    assert_eq!(recounted(all.world.app.db()).await, 0);
}

async fn what_makes_no_sense_is_refused(app: TestApp) {
    let all = Everything::new(app).await;
    let (ada, zenobia, ibra) = (all.world.ada.id(), all.zenobia, all.ibra);
    assert!(matches!(all.erase(ada).await, Err(Error::Conflict("error-last-administrator"))));
    assert!(matches!(all.merge(zenobia, zenobia).await, Err(Error::Conflict("error-merge-same"))));
    assert!(matches!(all.erase(Uuid::new_v4().into()).await, Err(Error::NotFound)));
    all.world
        .app
        .write(move |tx| relais::people::accounts::actions::shut_out::deactivate_as(tx, Cause::OPERATOR, ibra))
        .await;
    assert!(matches!(all.merge(ada, ibra).await, Err(Error::Conflict("error-last-administrator"))));
    assert!(matches!(all.merge(zenobia, ibra).await, Err(Error::Conflict("error-merge-shut-out"))));
    // An administrator who is merged into another record administers by that.
    all.merge(ada, zenobia).await.unwrap();
    let roles = all.world.app.read(move |conn| store::roles::of(conn, zenobia)).await;
    assert!(roles.iter().any(|grant| grant.role == Role::Administrator), "{roles:?}");
    assert!(matches!(all.erase(zenobia).await, Err(Error::Conflict("error-last-administrator"))));
}
