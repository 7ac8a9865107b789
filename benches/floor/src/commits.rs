//! One commit after the other, each with a row about a lesson that somebody has done.

use std::time::{Duration, Instant};

use diesel::prelude::*;

use crate::database::Database;

type Fault = Box<dyn std::error::Error>;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The database to write to. The rows are gone afterwards.
    #[arg(long)]
    database: String,
    /// For how long.
    #[arg(long)]
    seconds: f64,
}

/// A module that is none.
const MODULE: &str = "floor";

macro_rules! table {
    ($engine:ident, $connection:ty, $sql:ident, $id:ty, $new:expr) => {
        mod $engine {
            use super::*;

            diesel::table! { learners (id) { id -> $sql, } }
            diesel::table! {
                lesson_progress (id) {
                    id -> $sql, learner_id -> $sql, module -> Text, lesson -> Text, started_at -> Timestamp,
                    completed_at -> Nullable<Timestamp>,
                }
            }

            pub fn write(conn: &mut $connection, lasts: Duration) -> Result<f64, Fault> {
                let learner: $id = learners::table.select(learners::id).first(conn)?;
                let (now, begun) = (chrono::Utc::now().naive_utc(), Instant::now());
                let mut commits = 0;
                while begun.elapsed() < lasts {
                    let id: $id = $new(uuid::Uuid::now_v7());
                    let row = (
                        lesson_progress::id.eq(id),
                        lesson_progress::learner_id.eq(&learner),
                        lesson_progress::module.eq(MODULE),
                        lesson_progress::lesson.eq(format!("lesson-{commits}")),
                        lesson_progress::started_at.eq(now),
                        lesson_progress::completed_at.eq(now),
                    );
                    diesel::insert_into(lesson_progress::table).values(row).execute(conn)?;
                    commits += 1;
                }
                let rate = f64::from(commits) / begun.elapsed().as_secs_f64();
                diesel::delete(lesson_progress::table.filter(lesson_progress::module.eq(MODULE))).execute(conn)?;
                Ok(rate)
            }
        }
    };
}

table!(sqlite, diesel::SqliteConnection, Binary, Vec<u8>, |id: uuid::Uuid| id.as_bytes().to_vec());
table!(postgres, diesel::PgConnection, Uuid, uuid::Uuid, |id: uuid::Uuid| id);

/// Prints how many commits a second there were.
pub fn run(arguments: &Arguments) -> Result<(), Fault> {
    let database = Database::open(&arguments.database, 1).map_err(|fault| fault as Fault)?;
    let lasts = Duration::from_secs_f64(arguments.seconds);
    let rate = match &database {
        Database::Sqlite(pool) => sqlite::write(&mut *pool.get()?, lasts)?,
        Database::Postgres(pool) => postgres::write(&mut *pool.get()?, lasts)?,
    };
    println!("{rate}");
    Ok(())
}
