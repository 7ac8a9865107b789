//! Every column that holds a person is claimed by one room.

use std::collections::BTreeMap;

use relais::app::PERSONAL_DATA;
use relais::platform::db::Engine;
use relais::platform::personal::{OnErasure, OnExport};

use super::database::{Column, Raw};
use crate::support::fresh;

/// Names that columns with people in them have: whole, or as one of the words between underscores.
const NAMES: [&str; 33] = [
    "email", "address", "name", "person", "people", "learner", "actor", "author", "owner", "by", "ip", "peer", "agent",
    "device", "phone", "reader", "audience", "known", "named", "subject", "label", "details", "args", "fields",
    "typed", "text", "answers", "comment", "reason", "key", "hash", "data", "team",
];

/// Columns that are called so and hold nobody, and why.
const NOBODYS: [(&str, &str); 19] = [
    ("cohorts.name", "what a cohort is called"),
    ("counters.name", "what is counted"),
    ("leases.name", "what is held"),
    ("settings.name", "what is set"),
    ("public_holidays.name", "what a day is called"),
    ("member_governments.name", "what a municipality is called"),
    ("member_governments.name_key", "what it is called, as it is sorted"),
    ("attempts.set_hash", "of a set of questions"),
    ("deliveries.named", "how many stand on a list"),
    ("delivery_counts.people", "how many"),
    ("counted_deliveries.before_people", "how many"),
    ("counted_deliveries.after_people", "how many"),
    ("delivery_totals.before_people", "how many"),
    ("delivery_totals.after_people", "how many"),
    ("reminder_items.reason", "a word of ours"),
    ("reminder_items.subject_id", "a place, a training or a commitment"),
    ("audit_events.subject_kind", "a word of ours"),
    ("people.id", "the record itself"),
    ("people.revision", "a figure"),
];

fn is_called(column: &Column) -> bool {
    column.table == "people" || column.name.split('_').any(|word| NAMES.contains(&word))
}

fn is_somebodys(column: &Column) -> bool {
    let at = format!("{}.{}", column.table, column.name);
    let leads = ["people", "learners"].contains(&column.references.as_str());
    leads || is_called(column) && !NOBODYS.iter().any(|(name, _)| *name == at)
}

/// How often each column is claimed.
fn claimed() -> BTreeMap<String, usize> {
    let mut claimed = BTreeMap::new();
    for claim in PERSONAL_DATA.iter().flat_map(|room| room.claims()) {
        *claimed.entry(format!("{}.{}", claim.table, claim.column)).or_default() += 1;
    }
    claimed
}

/// The columns with people in them that no room claims.
fn unclaimed(columns: &[Column]) -> Vec<String> {
    let claimed = claimed();
    let somebodys = columns.iter().filter(|column| is_somebodys(column));
    somebodys
        .map(|column| format!("{}.{}", column.table, column.name))
        .filter(|name| !claimed.contains_key(name))
        .collect()
}

fn every_person_is_claimed(engine: Engine) {
    let database = fresh(engine);
    let mut raw = Raw::open(&database.url.parse().unwrap());
    let columns = raw.columns();
    assert!(columns.iter().filter(|column| column.references == "people").count() > 20, "foreign keys are found");
    assert_eq!(unclaimed(&columns), Vec::<String>::new(), "claim these in the store/personal.rs of their room");

    let twice: Vec<_> = claimed().into_iter().filter(|(_, times)| *times > 1).collect();
    assert!(twice.is_empty(), "claimed by two: {twice:?}");
    let there: Vec<String> = columns.iter().map(|column| format!("{}.{}", column.table, column.name)).collect();
    let gone: Vec<String> = claimed().into_keys().filter(|name| !there.contains(name)).collect();
    assert!(gone.is_empty(), "claimed and not there: {gone:?}");
    let called = |name: &str| {
        is_called(columns.iter().find(|column| format!("{}.{}", column.table, column.name) == name).unwrap())
    };
    assert!(NOBODYS.iter().all(|(name, _)| called(name)), "an exception that is none");
    let idle: Vec<&str> = NOBODYS.iter().map(|(name, _)| *name).filter(|name| claimed().contains_key(*name)).collect();
    assert!(idle.is_empty(), "claimed, and said to be nobody's: {idle:?}");

    // A table that nobody has thought of is found, by its key and by its names.
    let id = if engine == Engine::Sqlite { "BLOB" } else { "UUID" };
    raw.run(&format!(
        "CREATE TABLE visits (id {id} PRIMARY KEY NOT NULL, who {id} REFERENCES people (id), email TEXT, user_agent TEXT, \
         module TEXT)"
    ));
    assert_eq!(unclaimed(&raw.columns()), ["visits.email", "visits.user_agent", "visits.who"]);
}

#[test]
fn every_column_with_a_person_in_it_is_claimed_on_sqlite() {
    every_person_is_claimed(Engine::Sqlite);
}

#[test]
fn every_column_with_a_person_in_it_is_claimed_on_postgres() {
    every_person_is_claimed(Engine::Postgres);
}

#[test]
fn what_is_kept_or_withheld_says_why() {
    for claim in PERSONAL_DATA.iter().flat_map(|room| room.claims()) {
        if let OnErasure::Kept(why) = claim.erasure {
            assert!(why.split(' ').count() > 3, "{}.{}: {why:?}", claim.table, claim.column);
        }
        if let OnExport::Withheld(why) = claim.export {
            assert!(why.split(' ').count() > 2, "{}.{}: {why:?}", claim.table, claim.column);
        }
    }
}
