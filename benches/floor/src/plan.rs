//! Reads the rows that planning reminders needs, one plain query a table, and does nothing with them.

use std::time::Instant;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use crate::database::Database;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The database to read from.
    #[arg(long)]
    database: String,
    /// Reminders that were due before this day are remembered no more.
    #[arg(long)]
    since: NaiveDate,
}

/// The tables as one engine keeps ids, and what reads them.
macro_rules! tables {
    ($engine:ident, $connection:ty, $sql:ident, $id:ty) => {
        mod $engine {
            use super::*;

            diesel::table! {
                people (id) {
                    id -> $sql, email -> Text, name -> Text, language -> Text, time_zone -> Text, country -> Nullable<Text>,
                    deactivated_at -> Nullable<Timestamp>,
                }
            }
            diesel::table! {
                cohorts (id) {
                    id -> $sql, name -> Text, state -> Text, cascade_target -> Integer, cascade_deadline -> Date,
                    opened_at -> Nullable<Timestamp>,
                }
            }
            diesel::table! {
                enrolments (id) {
                    id -> $sql, cohort_id -> $sql, person_id -> $sql, role -> Text, state -> Text, invitation -> Integer,
                    invited_at -> Nullable<Timestamp>, enrolled_at -> Nullable<Timestamp>, extended_until -> Nullable<Date>,
                }
            }
            diesel::table! {
                associations (id) { id -> $sql, acronym -> Text, names -> Text, }
            }
            diesel::table! {
                commitments (id) {
                    id -> $sql, enrolment_id -> $sql, association_id -> $sql, person_id -> $sql, due_on -> Date,
                    released_at -> Nullable<Timestamp>, created_at -> Timestamp,
                }
            }
            diesel::table! {
                deliveries (id) {
                    id -> $sql, reference -> Text, state -> Text, cohort_id -> Nullable<$sql>, association_id -> $sql,
                    starts_on -> Date, ends_on -> Date, mode -> Text, venue -> Text, municipality -> Text,
                    attended -> Nullable<Integer>, completed -> Nullable<Integer>, state_since -> Timestamp,
                }
            }
            diesel::table! {
                delivery_trainers (id) { id -> $sql, delivery_id -> $sql, commitment_id -> Nullable<$sql>, }
            }
            diesel::table! {
                open_turns (person_id, delivery_id) {
                    delivery_id -> $sql, person_id -> $sql, act -> Text, side -> Text, since -> Timestamp,
                    opens_on -> Nullable<Date>,
                }
            }
            diesel::table! {
                reminder_items (id) {
                    id -> $sql, key -> Text, kind -> Text, person_id -> $sql, step -> Integer, due_on -> Date, state -> Text,
                    mail_id -> Nullable<$sql>, created_at -> Timestamp,
                }
            }
            diesel::table! {
                reminder_choices (id) { id -> $sql, cohort_id -> $sql, kind -> Text, enabled -> Bool, steps -> Nullable<Text>, }
            }
            diesel::joinable!(enrolments -> cohorts (cohort_id));
            diesel::joinable!(open_turns -> deliveries (delivery_id));
            diesel::joinable!(delivery_trainers -> deliveries (delivery_id));
            diesel::allow_tables_to_appear_in_same_query!(enrolments, cohorts);
            diesel::allow_tables_to_appear_in_same_query!(open_turns, deliveries, delivery_trainers);

            type Id = $id;
            type At = NaiveDateTime;
            type Enrolment = (Id, Id, Id, String, String, i32, Option<At>, Option<At>, Option<NaiveDate>);
            type Cohort = (Id, String, String, i32, NaiveDate, Option<At>);
            type Turn = (Id, Id, String, String, At, Option<NaiveDate>);
            type Called = (NaiveDate, NaiveDate, String, String, String, Option<i32>, Option<i32>, At);
            type Remembered = (Id, String, String, Id, i32, NaiveDate, String, Option<Id>, At);

            /// How many rows there are.
            pub fn read(conn: &mut $connection, since: NaiveDate) -> QueryResult<usize> {
                let mut read = 0;
                macro_rules! rows {
                    ($row:ty, $query:expr) => {
                        read += std::hint::black_box($query.load::<$row>(conn)?).len()
                    };
                }
                rows!((Id, String, String, String, String, Option<String>, Option<At>), people::table);
                rows!((Enrolment, Cohort), enrolments::table.inner_join(cohorts::table));
                let called = (
                    deliveries::starts_on, deliveries::ends_on, deliveries::mode, deliveries::venue,
                    deliveries::municipality, deliveries::attended, deliveries::completed, deliveries::state_since,
                );
                let delivery = (deliveries::id, deliveries::reference, deliveries::cohort_id, deliveries::association_id);
                let turns = open_turns::table.inner_join(deliveries::table);
                let turns = turns.select((open_turns::all_columns, delivery, called));
                rows!((Turn, (Id, String, Option<Id>, Id), Called), turns);
                rows!((Id, String, String), associations::table);
                rows!((Id, Id, Id, Id, NaiveDate, Option<At>, At), commitments::table);
                let kept = delivery_trainers::table.inner_join(deliveries::table);
                let kept = kept.filter(delivery_trainers::commitment_id.is_not_null());
                rows!((Option<Id>, String), kept.select((delivery_trainers::commitment_id, deliveries::state)));
                rows!(Remembered, reminder_items::table.filter(reminder_items::due_on.ge(since)));
                rows!((Id, Id, String, bool, Option<String>), reminder_choices::table);
                Ok(read)
            }
        }
    };
}

tables!(sqlite, diesel::SqliteConnection, Binary, Vec<u8>);
tables!(postgres, diesel::PgConnection, Uuid, uuid::Uuid);

/// Prints how many seconds it took, and how many rows there are.
pub fn run(arguments: &Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let database = Database::open(&arguments.database, 1).map_err(|fault| fault as Box<dyn std::error::Error>)?;
    let begun = Instant::now();
    let rows = match &database {
        Database::Sqlite(pool) => sqlite::read(&mut *pool.get()?, arguments.since)?,
        Database::Postgres(pool) => postgres::read(&mut *pool.get()?, arguments.since)?,
    };
    println!("{} {rows}", begun.elapsed().as_secs_f64());
    Ok(())
}
