//! A large demonstration: what is brought in beyond the small one looks like what was done through the rooms' actions.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use relais::platform::db::{Conn, Either, Engine};

use crate::commands::{open, relais, said};
use crate::support::empty;

#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = Text)]
    of: String,
    #[diesel(sql_type = BigInt)]
    rows: i64,
    #[diesel(sql_type = BigInt)]
    filled: i64,
}

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = Text)]
    name: String,
}

/// How much of a column is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filled {
    Always,
    Never,
    Sometimes,
}

fn columns(conn: &mut Conn, table: &str) -> Vec<String> {
    let query = match conn.either() {
        Either::Sqlite(_) => format!("SELECT name FROM pragma_table_info('{table}')"),
        Either::Postgres(_) => {
            format!("SELECT column_name::text AS name FROM information_schema.columns WHERE table_name = '{table}'")
        }
    };
    diesel::sql_query(query).load::<Named>(conn).unwrap().into_iter().map(|one| one.name).collect()
}

/// How much of each column is filled in, for each group of rows that a condition finds.
fn filled(conn: &mut Conn, table: &str, group: &str, condition: &str) -> BTreeMap<String, BTreeMap<String, Filled>> {
    let mut all: BTreeMap<String, BTreeMap<String, Filled>> = BTreeMap::new();
    for column in columns(conn, table) {
        let query = format!(
            "SELECT CAST({group} AS TEXT) AS \"of\", COUNT(*) AS \"rows\", COUNT({column}) AS filled FROM {table} \
             WHERE {condition} GROUP BY 1"
        );
        for Counted { of, rows, filled } in diesel::sql_query(query).load::<Counted>(conn).unwrap() {
            let filled = match filled {
                0 => Filled::Never,
                _ if filled == rows => Filled::Always,
                _ => Filled::Sometimes,
            };
            all.entry(of).or_default().insert(column.clone(), filled);
        }
    }
    all
}

/// The tables that hold what is brought in: how its rows are grouped, and which they are. `{cohorts}` stands for the cohorts of
/// either part.
const TABLES: [(&str, &str, &str); 22] = [
    ("people", "takes_part", "id IN ({people})"),
    ("enrolments", "state", "cohort_id IN ({cohorts})"),
    ("learners", "'all'", "person_id IN ({people})"),
    ("lesson_progress", "'all'", "learner_id IN ({learners})"),
    ("attempts", "module || question_set", "learner_id IN ({learners})"),
    ("essays", "'all'", "learner_id IN ({learners})"),
    ("module_completions", "'all'", "learner_id IN ({learners})"),
    ("commitments", "'all'", "cohort_id IN ({cohorts})"),
    ("commitment_modules", "'all'", "commitment_id IN (SELECT id FROM commitments WHERE cohort_id IN ({cohorts}))"),
    ("deliveries", "state || side", "cohort_id IN ({cohorts})"),
    ("delivery_modules", "'all'", "delivery_id IN ({deliveries})"),
    ("delivery_counts", "'all'", "delivery_id IN ({deliveries})"),
    ("delivery_trainers", "role", "delivery_id IN ({deliveries})"),
    ("delivery_revisions", "revision", "delivery_id IN ({deliveries})"),
    ("delivery_authors", "revision", "delivery_id IN ({deliveries})"),
    ("delivery_events", "kind", "delivery_id IN ({deliveries})"),
    ("delivery_drafts", "'all'", "person_id IN ({people})"),
    ("open_turns", "act", "delivery_id IN ({deliveries})"),
    ("delivery_audiences", "kind", "delivery_id IN ({deliveries})"),
    ("mails", "kind || state", "cohort_id IN ({cohorts}) AND kind = 'invitation' AND state = 'sent'"),
    ("audit_events", "action", "subject_id IN ({deliveries}) OR subject_id IN ({people}) OR subject_id IN ({places})"),
    ("audit_events", "action", "actor_id IN ({people})"),
];

/// A condition with all that stands in braces, for cohorts of one part.
fn of_part(condition: &str, large: bool) -> String {
    let cohorts = format!("SELECT id FROM cohorts WHERE name {} '%·%'", if large { "LIKE" } else { "NOT LIKE" });
    let people = format!("SELECT person_id FROM enrolments WHERE cohort_id IN ({cohorts})");
    condition
        .replace("{learners}", &format!("SELECT id FROM learners WHERE person_id IN ({people})"))
        .replace("{deliveries}", &format!("SELECT id FROM deliveries WHERE cohort_id IN ({cohorts})"))
        .replace("{places}", &format!("SELECT id FROM enrolments WHERE cohort_id IN ({cohorts})"))
        .replace("{people}", &people)
        .replace("{cohorts}", &cohorts)
}

/// Some days of it in a moment: what went out is reported, reminders and all else.
fn passes_quickly(engine: Engine) {
    let (database, folder) = (empty(engine), tempfile::tempdir().unwrap());
    let passed = relais(folder.path(), Some(&database.url), &["demo", "--fast-forward", "3"]);
    assert!(passed.status.success(), "{}", said(&passed));
    let report = std::fs::read_to_string(folder.path().join("data/demonstration/fast-forward.txt")).unwrap();
    assert!(said(&passed).contains("In 3 days: ") && report.contains("\nbesides: "), "{report}");
    let mails = report.lines().filter(|line| line.contains(", step ")).count();
    assert!(mails > 5 && report.contains("cascade-completion"), "{report}");
    assert!(report.contains(": follow-up\n"), "those who wrote down what they mean to do are asked: {report}");
}

fn is_made_in_bulk(engine: Engine) {
    let (database, folder) = (empty(engine), tempfile::tempdir().unwrap());
    let run = |words: &[&str]| relais(folder.path(), Some(&database.url), words);
    let made = run(&["demo", "--only-make", "--trainers", "100", "--deliveries", "400"]);
    assert!(made.status.success(), "{}", said(&made));
    let recount = run(&["doctor", "--recount"]);
    assert!(recount.status.success(), "{}", said(&recount));
    open(&database.url)
        .read_now(|conn| {
            let count = |conn: &mut Conn, what: &str| {
                let query = format!("SELECT 'all' AS \"of\", COUNT(*) AS \"rows\", COUNT(*) AS filled FROM {what}");
                diesel::sql_query(query).get_result::<Counted>(conn).unwrap().rows
            };
            assert_eq!(count(conn, "enrolments WHERE role = 'trainer'"), 100);
            assert_eq!(count(conn, "deliveries") + count(conn, "delivery_drafts"), 400);
            assert_eq!(
                count(conn, "(SELECT reference FROM deliveries GROUP BY reference) AS one"),
                count(conn, "deliveries")
            );
            for (table, group, condition) in TABLES {
                let done = filled(conn, table, group, &of_part(condition, false));
                let brought = filled(conn, table, group, &of_part(condition, true));
                let shared: BTreeSet<&String> = done.keys().filter(|of| brought.contains_key(*of)).collect();
                assert!(!shared.is_empty(), "{table}: {done:?} {brought:?}");
                for of in shared {
                    for (column, filled) in &done[of] {
                        let other = brought[of][column];
                        assert!(
                            *filled == Filled::Sometimes || other == *filled,
                            "{table}.{column} of {of}: {other:?}"
                        );
                    }
                }
                if table != "attempts" {
                    let new: Vec<&String> = brought.keys().filter(|of| !done.contains_key(*of)).collect();
                    assert!(new.is_empty(), "{table}: only brought in are {new:?}");
                }
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_larger_demonstration_is_as_the_small_one_on_sqlite() {
    is_made_in_bulk(Engine::Sqlite);
}

#[test]
fn a_larger_demonstration_is_as_the_small_one_on_postgres() {
    is_made_in_bulk(Engine::Postgres);
}

#[test]
fn the_coming_days_pass_in_a_moment() {
    passes_quickly(Engine::Sqlite);
}
