use std::sync::{Arc, Mutex, PoisonError};

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::sql_types::{HasSqlType, SqlType, Text};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use uuid::Uuid;

use super::{Conn, Either, MultiBackend, Timestamp};

/// The SQL type of every id: native `uuid` in PostgreSQL, 16 bytes in SQLite.
#[derive(Clone, Copy, Debug, SqlType, diesel::query_builder::QueryId)]
#[diesel(postgres_type(oid = 2950, array_oid = 2951))]
#[diesel(sqlite_type(name = "Binary"))]
pub struct DbUuid;

impl HasSqlType<DbUuid> for MultiBackend {
    fn metadata(lookup: &mut Self::MetadataLookup) -> Self::TypeMetadata {
        MultiBackend::lookup_sql_type::<DbUuid>(lookup)
    }
}

/// The id of a row as it is written everywhere, for texts that the engine puts together.
pub fn id_as_text(conn: &mut Conn) -> SqlLiteral<Text> {
    match conn.either() {
        Either::Postgres(_) => sql("id::text"),
        Either::Sqlite(_) => sql(
            "lower(substr(hex(id), 1, 8) || '-' || substr(hex(id), 9, 4) || '-' || substr(hex(id), 13, 4) || '-' || \
             substr(hex(id), 17, 4) || '-' || substr(hex(id), 21))",
        ),
    }
}

/// Makes ids: UUIDv7, whose order is that of their times to the millisecond.
#[derive(Clone, Default)]
pub struct Ids(Option<Arc<Mutex<StdRng>>>);

impl Ids {
    /// Ids nobody can guess.
    pub fn random() -> Self {
        Self(None)
    }

    /// Ids that are the same whenever the seed and the clock are: for demonstrations.
    pub fn seeded(seed: u64) -> Self {
        Self(Some(Arc::new(Mutex::new(StdRng::seed_from_u64(seed)))))
    }

    pub(super) fn next(&self, now: Timestamp) -> Uuid {
        let mut random = [0; 10];
        match &self.0 {
            Some(seeded) => seeded.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut random),
            None => rand::rng().fill_bytes(&mut random),
        }
        let millis = u64::try_from(now.unix_micros() / 1000).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }
}
