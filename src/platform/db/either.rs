//! A connection to either engine, to which every query looks the same.
//!
//! A query of diesel is a type of its own, and so would be all that an engine does with it, twice: a quarter of the program
//! and of the time to build it. Here a query loses its type before an engine sees it.

use std::time::{Duration, Instant};

use diesel::backend::Backend;
use diesel::connection::{
    CacheSize, Connection, Instrumentation, LoadConnection, SimpleConnection, TransactionManager,
    TransactionManagerStatus,
};
use diesel::expression::{QueryMetadata, expression_types::Untyped};
use diesel::internal::derives::multiconnection::ConnectionSealed;
use diesel::pg::{Pg, PgQueryBuilder};
use diesel::query_builder::{AstPass, Query, QueryBuilder, QueryFragment, QueryId};
use diesel::result::{ConnectionResult, QueryResult};
use diesel::sqlite::{Sqlite, query_builder::SqliteQueryBuilder};

pub use derived::{Either, MultiBackend};

/// A module of its own because the derive writes public items without documentation.
#[allow(missing_docs)]
mod derived {
    /// What is connected.
    #[derive(diesel::MultiConnection)]
    pub enum Either {
        /// PostgreSQL.
        Postgres(diesel::PgConnection),
        /// SQLite.
        Sqlite(diesel::SqliteConnection),
    }
}

/// A connection to either engine.
pub struct Conn {
    either: Either,
    /// When it last did what it was asked.
    answered: Instant,
}

impl Conn {
    pub(super) fn new(either: Either) -> Self {
        Self { either, answered: Instant::now() }
    }

    /// Notes that it did what it was asked.
    pub(super) fn note_answer(&mut self) {
        self.answered = Instant::now();
    }

    /// How long ago it last did what it was asked.
    pub(super) fn is_silent_for(&self) -> Duration {
        self.answered.elapsed()
    }

    /// The engine's own connection, for what only one of them is asked, or each in its own way.
    pub fn either(&mut self) -> &mut Either {
        &mut self.either
    }

    fn load_any<'q>(
        &mut self,
        query: Box<dyn QueryFragment<MultiBackend> + 'q>,
    ) -> QueryResult<<Either as LoadConnection>::Cursor<'_, 'q>> {
        let query = AnyType::new(query, &self.either)?;
        self.either.load(query)
    }

    /// Whether it can no longer be used.
    pub(super) fn is_broken(&mut self) -> bool {
        diesel::r2d2::R2D2Connection::is_broken(&mut self.either)
    }
}

/// A query that has lost its type. Engines find what they have prepared by its text, which is put together once.
struct AnyType<'q> {
    query: Box<dyn QueryFragment<MultiBackend> + 'q>,
    text: String,
    can_be_kept: bool,
}

type Builder = <MultiBackend as Backend>::QueryBuilder;

impl<'q> AnyType<'q> {
    fn new(query: Box<dyn QueryFragment<MultiBackend> + 'q>, either: &Either) -> QueryResult<Self> {
        let (backend, mut builder) = match either {
            Either::Postgres(_) => (MultiBackend::Postgres(Pg), Builder::Postgres(PgQueryBuilder::default())),
            Either::Sqlite(_) => (MultiBackend::Sqlite(Sqlite), Builder::Sqlite(SqliteQueryBuilder::default())),
        };
        query.to_sql(&mut builder, &backend)?;
        let can_be_kept = query.is_safe_to_cache_prepared(&backend)?;
        Ok(Self { query, text: builder.finish(), can_be_kept })
    }
}

impl QueryFragment<MultiBackend> for AnyType<'_> {
    fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        self.query.walk_ast(pass)
    }

    fn to_sql(&self, out: &mut Builder, _: &MultiBackend) -> QueryResult<()> {
        out.push_sql(&self.text);
        Ok(())
    }

    fn is_safe_to_cache_prepared(&self, _: &MultiBackend) -> QueryResult<bool> {
        Ok(self.can_be_kept)
    }
}

impl QueryId for AnyType<'_> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for AnyType<'_> {
    type SqlType = Untyped;
}

impl SimpleConnection for Conn {
    fn batch_execute(&mut self, query: &str) -> QueryResult<()> {
        self.either.batch_execute(query)
    }
}

impl ConnectionSealed for Conn {}

impl Connection for Conn {
    type Backend = MultiBackend;
    type TransactionManager = EithersTransactions;

    fn establish(url: &str) -> ConnectionResult<Self> {
        Either::establish(url).map(Self::new)
    }

    fn execute_returning_count<T>(&mut self, source: &T) -> QueryResult<usize>
    where
        T: QueryFragment<MultiBackend> + QueryId,
    {
        let source: &dyn QueryFragment<MultiBackend> = source;
        let query = AnyType::new(Box::new(source), &self.either)?;
        self.either.execute_returning_count(&query)
    }

    fn transaction_state(&mut self) -> &mut Either {
        &mut self.either
    }

    fn instrumentation(&mut self) -> &mut dyn Instrumentation {
        self.either.instrumentation()
    }

    fn set_instrumentation(&mut self, instrumentation: impl Instrumentation) {
        self.either.set_instrumentation(instrumentation);
    }

    fn set_prepared_statement_cache_size(&mut self, size: CacheSize) {
        self.either.set_prepared_statement_cache_size(size);
    }
}

impl LoadConnection for Conn {
    type Cursor<'conn, 'query> = <Either as LoadConnection>::Cursor<'conn, 'query>;
    type Row<'conn, 'query> = <Either as LoadConnection>::Row<'conn, 'query>;

    fn load<'conn, 'query, T>(&'conn mut self, source: T) -> QueryResult<Self::Cursor<'conn, 'query>>
    where
        T: Query + QueryFragment<MultiBackend> + QueryId + 'query,
        MultiBackend: QueryMetadata<T::SqlType>,
    {
        self.load_any(Box::new(source))
    }
}

/// Begins and ends transactions as the engine behind the connection does.
pub struct EithersTransactions;

type Own = <Either as Connection>::TransactionManager;

impl TransactionManager<Conn> for EithersTransactions {
    type TransactionStateData = Either;

    fn begin_transaction(conn: &mut Conn) -> QueryResult<()> {
        Own::begin_transaction(&mut conn.either)
    }

    fn rollback_transaction(conn: &mut Conn) -> QueryResult<()> {
        Own::rollback_transaction(&mut conn.either)
    }

    fn commit_transaction(conn: &mut Conn) -> QueryResult<()> {
        Own::commit_transaction(&mut conn.either)
    }

    fn transaction_manager_status_mut(conn: &mut Conn) -> &mut TransactionManagerStatus {
        Own::transaction_manager_status_mut(&mut conn.either)
    }

    fn is_broken_transaction_manager(conn: &mut Conn) -> bool {
        Own::is_broken_transaction_manager(&mut conn.either)
    }
}
