//! The database as it is, whatever the program thinks of it.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use relais::people::accounts::PersonId;
use relais::platform::db::{Db, Url};

#[derive(QueryableByName, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Column {
    #[diesel(sql_type = Text)]
    pub table: String,
    #[diesel(sql_type = Text)]
    pub name: String,
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// The table that a foreign key leads to; empty without one.
    #[diesel(sql_type = Text)]
    pub references: String,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

const SQLITE: &str = "SELECT m.name AS \"table\", c.name AS name, lower(c.type) AS kind, \
    coalesce((SELECT f.\"table\" FROM pragma_foreign_key_list(m.name) f WHERE f.\"from\" = c.name), '') AS \"references\" \
    FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' \
    AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '__diesel%'";
const POSTGRES: &str = "SELECT c.table_name::text AS \"table\", c.column_name::text AS name, c.data_type::text AS kind, \
    coalesce((SELECT f.relname::text FROM pg_constraint k \
        JOIN pg_class f ON f.oid = k.confrelid JOIN pg_class t ON t.oid = k.conrelid \
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey) \
        WHERE k.contype = 'f' AND t.relname = c.table_name AND a.attname = c.column_name LIMIT 1), '') AS \"references\" \
    FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.table_name NOT LIKE '\\_\\_diesel%'";

/// A database asked in its own words.
pub enum Raw {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Raw {
    pub fn open(url: &Url) -> Self {
        match url {
            Url::Sqlite(path) => Self::Sqlite(SqliteConnection::establish(&path.display().to_string()).unwrap()),
            Url::Postgres(url) => Self::Postgres(PgConnection::establish(url).unwrap()),
        }
    }

    pub fn of(db: &Db) -> Self {
        Self::open(db.url())
    }

    pub fn run(&mut self, statement: &str) {
        match self {
            Self::Sqlite(conn) => diesel::sql_query(statement).execute(conn).unwrap(),
            Self::Postgres(conn) => diesel::sql_query(statement).execute(conn).unwrap(),
        };
    }

    pub fn columns(&mut self) -> Vec<Column> {
        let mut columns: Vec<Column> = match self {
            Self::Sqlite(conn) => diesel::sql_query(SQLITE).load(conn).unwrap(),
            Self::Postgres(conn) => diesel::sql_query(POSTGRES).load(conn).unwrap(),
        };
        columns.sort();
        columns
    }

    /// How many rows of a table are so.
    pub fn count(&mut self, table: &str, condition: &str) -> i64 {
        let query = format!("SELECT count(*) AS count FROM {table} WHERE {condition}");
        let counts: Vec<Count> = match self {
            Self::Sqlite(conn) => diesel::sql_query(&query).load(conn).unwrap(),
            Self::Postgres(conn) => diesel::sql_query(&query).load(conn).unwrap(),
        };
        counts[0].count
    }

    /// An id in the engine's own words.
    pub fn id(&self, id: impl Into<uuid::Uuid>) -> String {
        let id = id.into();
        match self {
            Self::Sqlite(_) => format!("X'{}'", id.simple()),
            Self::Postgres(_) => format!("'{id}'"),
        }
    }

    /// The columns of texts in which a word stands, whatever its case.
    pub fn naming(&mut self, word: &str) -> Vec<String> {
        let is_text = |column: &Column| matches!(column.kind.as_str(), "text" | "character varying");
        let texts: Vec<Column> = self.columns().into_iter().filter(is_text).collect();
        assert!(texts.len() > 80, "{} columns of text", texts.len());
        let named = |column: &Column| {
            self.count(&column.table, &format!("lower(\"{}\") LIKE '%{}%'", column.name, word.to_lowercase())) > 0
        };
        texts.into_iter().filter(named).map(|column| format!("{}.{}", column.table, column.name)).collect()
    }

    /// The columns that hold a person's id, be it in a text.
    pub fn pointing_to(&mut self, person: PersonId) -> Vec<String> {
        let id = self.id(person);
        let is_id = |column: &Column| matches!(column.kind.as_str(), "blob" | "uuid");
        let ids: Vec<Column> = self.columns().into_iter().filter(is_id).collect();
        let mut found = self.naming(&person.to_string());
        for column in ids {
            if self.count(&column.table, &format!("\"{}\" = {id}", column.name)) > 0 {
                found.push(format!("{}.{}", column.table, column.name));
            }
        }
        found
    }
}
