//! A database of every released version comes up to date with all that stands in it, and what was released stays as it was.
//! `tests/upgrade/keep` makes what is kept of a version.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use relais::app::open_database;
use relais::cascade::deliveries::store::turns;
use relais::platform::clock::Clock;
use relais::platform::db::{Engine, Ids, migrations};
use sha2::{Digest, Sha256};

use crate::schema::schema_of;
use crate::support::{Database, empty, fresh};

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = Text)]
    name: String,
}

#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folders of the versions that are kept.
fn versions() -> Vec<PathBuf> {
    let kept = fs::read_dir(root().join("tests/upgrade")).unwrap().map(|entry| entry.unwrap().path());
    let versions: Vec<PathBuf> = kept.filter(|path| path.is_dir()).collect();
    assert!(!versions.is_empty());
    versions
}

/// Runs a query on whichever engine it is.
macro_rules! on {
    ($engine:expr, $database:expr, |$conn:ident| $query:expr) => {
        match $engine {
            Engine::Sqlite => {
                let $conn = &mut SqliteConnection::establish(&$database.url).unwrap();
                $query
            }
            Engine::Postgres => {
                let $conn = &mut PgConnection::establish(&$database.url).unwrap();
                $query
            }
        }
    };
}

/// A database as a version left it.
fn restored(version: &Path, engine: Engine) -> Database {
    let database = empty(engine);
    let file = if engine == Engine::Sqlite { "sqlite.sql" } else { "postgres.sql" };
    let text = fs::read_to_string(version.join(file)).unwrap();
    on!(engine, database, |conn| conn.batch_execute(&text).unwrap());
    database
}

/// How many rows each table has.
fn rows(database: &Database, engine: Engine) -> BTreeMap<String, i64> {
    let tables = match engine {
        Engine::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        Engine::Postgres => "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'",
    };
    let tables: Vec<Named> = on!(engine, database, |conn| diesel::sql_query(tables).load(conn).unwrap());
    let count = |table: String| {
        let query = format!("SELECT COUNT(*) AS count FROM {table}");
        let counted: Counted = on!(engine, database, |conn| diesel::sql_query(query).get_result(conn).unwrap());
        (table, counted.count)
    };
    tables.into_iter().map(|one| one.name).filter(|name| name != "__diesel_schema_migrations").map(count).collect()
}

fn comes_up_to_date(engine: Engine) {
    for version in versions() {
        let name = version.display();
        let database = restored(&version, engine);
        let before = rows(&database, engine);
        for table in ["people", "cohorts", "enrolments", "deliveries", "attempts", "mails", "audit_events"] {
            assert!(before[table] > 0, "{name}: nothing is kept in {table}");
        }
        let url = database.url.parse().unwrap();
        migrations::run(&url).unwrap();
        let migrated = rows(&database, engine);
        // Rows that follow from others are written at the first start.
        let db = open_database(&url, 1, &Clock::system(), Ids::random()).unwrap();
        turns::bring_up_to_date(&db).unwrap();
        let started = rows(&database, engine);
        for (table, count) in before {
            match ["open_turns", "delivery_audiences"].contains(&table.as_str()) {
                true => assert!(count > 0 && started[&table] >= count, "{name}: rows of {table}"),
                false => assert_eq!(migrated.get(&table), Some(&count), "{name}: rows of {table}"),
            }
        }
        assert!(schema_of(engine, &database) == schema_of(engine, &fresh(engine)), "{name}: the schema is another");
        // Rows that follow from others are as the rules say, and the program opens it.
        let mut doctor = Command::new(env!("CARGO_BIN_EXE_relais"));
        let output = doctor.args(["doctor", "--recount"]).env("DATABASE_URL", &database.url).output().unwrap();
        let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{name}: {said}");
    }
}

#[test]
fn a_database_of_each_version_comes_up_to_date_sqlite() {
    comes_up_to_date(Engine::Sqlite);
}

#[test]
fn a_database_of_each_version_comes_up_to_date_postgres() {
    comes_up_to_date(Engine::Postgres);
}

#[test]
fn released_migrations_stay_as_they_were() {
    for version in versions() {
        let kept = fs::read_to_string(version.join("migrations.txt")).unwrap();
        assert!(kept.lines().count() > 50, "{}", version.display());
        for line in kept.lines() {
            let (hash, file) = line.split_once("  ").unwrap();
            let text = fs::read(root().join(file)).unwrap_or_else(|error| panic!("{file} was released: {error}"));
            let now: String = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(now, hash, "{file} was released, and is changed; write another migration");
        }
    }
}
