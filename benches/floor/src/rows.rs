//! Inserting the very rows of a database into an empty one of the same schema, many a statement: the floor of making data. Only
//! the inserting is timed, with its commits.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use diesel::connection::{DefaultLoadingMode, SimpleConnection};
use diesel::pg::PgRowByRowLoadingMode;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel::{PgConnection, SqliteConnection, sql_query};

type Fault = Box<dyn std::error::Error>;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The database that holds the rows.
    #[arg(long)]
    from: String,
    /// The one they are inserted into: migrated, and of the same engine.
    #[arg(long)]
    into: String,
    /// So many rows a statement.
    #[arg(long, default_value_t = 200)]
    statement: usize,
    /// So many rows a commit.
    #[arg(long, default_value_t = 50_000)]
    commit: usize,
}

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = Text)]
    name: String,
}

/// A foreign key: whose, and of what.
#[derive(QueryableByName)]
struct Key {
    #[diesel(sql_type = Text)]
    child: String,
    #[diesel(sql_type = Text)]
    parent: String,
}

/// What differs between the engines.
struct Words {
    tables: &'static str,
    keys: &'static str,
    columns: fn(&str) -> String,
    /// A column as it is written into a statement.
    literal: fn(&str) -> String,
}

const SQLITE: Words = Words {
    tables: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    keys: "SELECT t.name AS child, k.\"table\" AS parent FROM sqlite_schema t, pragma_foreign_key_list(t.name) k",
    columns: |table| format!("SELECT name FROM pragma_table_info('{table}')"),
    literal: |column| format!("quote(\"{column}\")"),
};

const POSTGRES: Words = Words {
    tables: "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'",
    keys: "SELECT conrelid::regclass::text AS child, confrelid::regclass::text AS parent FROM pg_constraint WHERE contype = 'f'",
    columns: |table| {
        format!(
            "SELECT column_name::text AS name FROM information_schema.columns WHERE table_name = '{table}' \
             ORDER BY ordinal_position"
        )
    },
    literal: |column| format!("quote_nullable(\"{column}\"::text)"),
};

/// Tables that hold no data of people, or that migrating has filled.
const LEFT_OUT: [&str; 2] = ["__diesel_schema_migrations", "settings"];

/// Parents before children.
fn in_order(tables: Vec<Named>, keys: Vec<Key>) -> Vec<String> {
    let mut parents: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for Key { child, parent } in keys.into_iter().filter(|key| key.child != key.parent) {
        parents.entry(child).or_default().insert(parent);
    }
    let mut left: Vec<String> = tables.into_iter().map(|table| table.name).collect();
    left.retain(|table| !LEFT_OUT.contains(&table.as_str()));
    left.sort();
    let mut ordered: Vec<String> = Vec::new();
    while !left.is_empty() {
        let waits = |table: &String| parents.get(table).is_some_and(|of| of.iter().any(|parent| left.contains(parent)));
        let (later, now): (Vec<String>, Vec<String>) = left.iter().cloned().partition(waits);
        if now.is_empty() {
            ordered.extend(later);
            break;
        }
        ordered.extend(now);
        left = later;
    }
    ordered
}

/// Rows that wait to be inserted together.
struct Pending<'a, C> {
    into: &'a mut C,
    table: &'a str,
    rows: Vec<String>,
    arguments: &'a Arguments,
    count: usize,
    spent: Duration,
}

impl<C: SimpleConnection> Pending<'_, C> {
    fn push(&mut self, row: String) -> QueryResult<()> {
        self.rows.push(row);
        if self.rows.len() >= self.arguments.commit { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> QueryResult<()> {
        let begun = Instant::now();
        self.into.batch_execute("BEGIN")?;
        for rows in self.rows.chunks(self.arguments.statement) {
            self.into.batch_execute(&format!("INSERT INTO \"{}\" VALUES {}", self.table, rows.join(",")))?;
        }
        self.into.batch_execute("COMMIT")?;
        self.spent += begun.elapsed();
        self.count += self.rows.len();
        self.rows.clear();
        Ok(())
    }
}

macro_rules! copy {
    ($from:ident, $into:ident, $words:ident, $arguments:ident, $mode:ty) => {{
        let tables = in_order(sql_query($words.tables).load($from)?, sql_query($words.keys).load($from)?);
        let (mut rows, mut spent) = (0, Duration::ZERO);
        for table in &tables {
            let columns: Vec<Named> = sql_query(($words.columns)(table)).load($from)?;
            let literals: Vec<String> = columns.iter().map(|column| ($words.literal)(&column.name)).collect();
            let query = format!("SELECT '(' || {} || ')' AS name FROM \"{table}\"", literals.join(" || ',' || "));
            // What migrating has put there comes again with the rest.
            $into.batch_execute(&format!("DELETE FROM \"{table}\""))?;
            let (count, time) = (0, Duration::ZERO);
            let mut pending =
                Pending { into: &mut *$into, table, rows: Vec::new(), arguments: $arguments, count, spent: time };
            for row in sql_query(query).load_iter::<Named, $mode>($from)? {
                pending.push(row?.name)?;
            }
            pending.flush()?;
            if pending.count > 0 {
                println!("{table:<24} {:>10} rows {:>8.1} s", pending.count, pending.spent.as_secs_f64());
            }
            (rows, spent) = (rows + pending.count, spent + pending.spent);
        }
        println!("{:<24} {rows:>10} rows {:>8.1} s", "all", spent.as_secs_f64());
    }};
}

pub fn run(arguments: &Arguments) -> Result<(), Fault> {
    let Arguments { from, into, .. } = arguments;
    if from.starts_with("postgres") {
        let (from, into) = (&mut PgConnection::establish(from)?, &mut PgConnection::establish(into)?);
        copy!(from, into, POSTGRES, arguments, PgRowByRowLoadingMode);
    } else {
        let (from, into) = (&mut SqliteConnection::establish(from)?, &mut SqliteConnection::establish(into)?);
        into.batch_execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;")?;
        copy!(from, into, SQLITE, arguments, DefaultLoadingMode);
    }
    Ok(())
}
