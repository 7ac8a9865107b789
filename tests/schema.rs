//! Both engines have the same tables, columns and indexes.

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use relais::platform::db::{Engine, migrations};

use crate::support::{Database, empty};

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Bool)]
    required: bool,
}

#[derive(QueryableByName)]
struct Index {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    columns: String,
}

/// Columns by table and name: type and whether they must be there. Indexes by name: their columns.
pub type Schema = (BTreeMap<String, (String, bool)>, BTreeMap<String, String>);

const SQLITE_COLUMNS: &str = "SELECT m.name AS \"table\", c.name AS name, c.type AS kind, c.\"notnull\" = 1 AS required \
    FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'";
const SQLITE_INDEXES: &str = "SELECT i.name AS name, \
    (SELECT group_concat(x.name) FROM pragma_index_info(i.name) x) AS columns \
    FROM sqlite_master i WHERE i.type = 'index' AND i.sql IS NOT NULL";
const POSTGRES_COLUMNS: &str = "SELECT table_name::text AS \"table\", column_name::text AS name, data_type::text AS kind, \
    is_nullable = 'NO' AS required FROM information_schema.columns WHERE table_schema = 'public'";
const POSTGRES_INDEXES: &str = "SELECT i.relname::text AS name, \
    string_agg(a.attname::text, ',' ORDER BY k.n) AS columns \
    FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_namespace s ON s.oid = i.relnamespace \
    CROSS JOIN LATERAL unnest(x.indkey) WITH ORDINALITY AS k(attnum, n) \
    JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.attnum \
    LEFT JOIN pg_constraint c ON c.conindid = x.indexrelid \
    WHERE s.nspname = 'public' AND c.oid IS NULL GROUP BY i.relname";

/// The two engines' names of the same types.
fn same(kind: &str) -> String {
    let kind = kind.to_lowercase();
    match kind.as_str() {
        "blob" | "uuid" => "id",
        "timestamp without time zone" => "timestamp",
        "double precision" => "double",
        other => other,
    }
    .to_owned()
}

fn schema(engine: Engine) -> Schema {
    let database = empty(engine);
    migrations::run(&database.url.parse().unwrap()).unwrap();
    schema_of(engine, &database)
}

/// What stands in a database.
pub fn schema_of(engine: Engine, database: &Database) -> Schema {
    let (columns, indexes): (Vec<Column>, Vec<Index>) = match engine {
        Engine::Sqlite => {
            let conn = &mut SqliteConnection::establish(&database.url).unwrap();
            let columns = diesel::sql_query(SQLITE_COLUMNS).load(conn).unwrap();
            (columns, diesel::sql_query(SQLITE_INDEXES).load(conn).unwrap())
        }
        Engine::Postgres => {
            let conn = &mut PgConnection::establish(&database.url).unwrap();
            let columns = diesel::sql_query(POSTGRES_COLUMNS).load(conn).unwrap();
            (columns, diesel::sql_query(POSTGRES_INDEXES).load(conn).unwrap())
        }
    };
    // diesel's own table of migrations is made by diesel, differently on each engine.
    let ours = |column: &Column| column.table != "__diesel_schema_migrations";
    let columns = columns.into_iter().filter(ours);
    (
        columns.map(|c| (format!("{}.{}", c.table, c.name), (same(&c.kind), c.required))).collect(),
        indexes.into_iter().map(|index| (index.name, index.columns)).collect(),
    )
}

#[test]
fn both_engines_have_the_same_schema() {
    let (sqlite, postgres) = (schema(Engine::Sqlite), schema(Engine::Postgres));
    assert!(sqlite.0.len() > 150 && sqlite.1.len() > 15, "{} columns, {} indexes", sqlite.0.len(), sqlite.1.len());
    pretty_eq(&sqlite.0, &postgres.0);
    pretty_eq(&sqlite.1, &postgres.1);
}

fn pretty_eq<T: PartialEq + std::fmt::Debug>(sqlite: &BTreeMap<String, T>, postgres: &BTreeMap<String, T>) {
    let names: std::collections::BTreeSet<&String> = sqlite.keys().chain(postgres.keys()).collect();
    for name in names {
        assert_eq!(sqlite.get(name), postgres.get(name), "{name} differs: SQLite left, PostgreSQL right");
    }
}
