//! Several queries asked as one, each answered from an index range of its own.

use std::marker::PhantomData;

use diesel::expression::{TypedExpressionType, ValidGrouping, is_aggregate};
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::result::QueryResult;
use diesel::sql_types::{BigInt, Double, Integer, Nullable, SqlType, Text, Timestamp};

use super::{Conn, MultiBackend};

/// The rows of several queries with the same columns, one after the other. Each has its own order and limit; a row that
/// several of them find comes several times.
#[derive(Debug)]
pub struct UnionAll<Q>(Vec<Q>);

/// How many different rows several queries with the same columns find together, none counted beyond a limit.
///
/// Whoever coordinates a hundred cohorts has a hundred queries of a thousand rows each. They are read one after the other only until
/// there are enough of them, however many of these are the same: one row is found by sixteen queries at most.
#[derive(Debug)]
pub struct CountUpTo<Q> {
    queries: Vec<Q>,
    limit: i64,
    enough: i64,
}

/// How many of the queries that are counted together may find the same row. A training is of one association, and of one cohort
/// besides those in which its trainers have promised it.
const MOST_TIMES: i64 = 16;

impl<Q> CountUpTo<Q> {
    fn new(queries: Vec<Q>, limit: i64) -> Self {
        Self { queries, limit, enough: limit * MOST_TIMES }
    }
}

impl<Q: QueryFragment<MultiBackend>> CountUpTo<Q> {
    fn walk_counted<'b>(&'b self, mut out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        out.push_sql(" FROM (SELECT DISTINCT * FROM (SELECT * FROM (");
        joined(&self.queries, |_| "*".to_owned(), " UNION ALL ", out.reborrow())?;
        out.push_sql(") AS parts LIMIT ");
        out.push_bind_param::<BigInt, _>(&self.enough)?;
        out.push_sql(") AS found LIMIT ");
        out.push_bind_param::<BigInt, _>(&self.limit)?;
        out.push_sql(")");
        Ok(())
    }
}

/// How many rows each of several queries finds, with its number.
#[derive(Debug)]
pub struct CountEach<Q>(Vec<Q>);

/// Any query, among others of other tables.
pub type AnyQuery<'a> = Box<dyn QueryFragment<MultiBackend> + 'a>;

/// How many different rows each of several groups of queries finds, none counted beyond a limit.
#[allow(missing_debug_implementations)]
pub struct CountGroups<'a>(Vec<CountUpTo<AnyQuery<'a>>>);

/// Counts groups of queries, each by itself, in one statement; a group without queries finds nothing.
///
/// # Errors
/// Only what the database says.
pub fn count_groups(conn: &mut Conn, groups: Vec<Vec<AnyQuery>>, limit: i64) -> QueryResult<Vec<i64>> {
    let mut counts = vec![0; groups.len()];
    let asked: Vec<usize> =
        groups.iter().enumerate().filter(|(_, group)| !group.is_empty()).map(|(at, _)| at).collect();
    if asked.is_empty() {
        return Ok(counts);
    }
    let parts = groups.into_iter().filter(|group| !group.is_empty()).map(|group| CountUpTo::new(group, limit));
    let found: Vec<(i32, i64)> = CountGroups(parts.collect()).load(conn)?;
    for (number, count) in found {
        let at = usize::try_from(number).ok().and_then(|number| asked.get(number));
        if let Some(place) = at.and_then(|at| counts.get_mut(*at)) {
            *place = count;
        }
    }
    Ok(counts)
}

/// The rows of queries of different tables, one after the other, all of the SQL types `ST`: whoever puts them together must see
/// to that, as nothing else does.
#[allow(missing_debug_implementations)]
pub struct UnionOf<'a, ST>(UnionAll<AnyQuery<'a>>, PhantomData<ST>);

/// A constant in a part of a [`UnionOf`] that has nothing of its own for a column. A bound value would have no type where one part
/// alone says what it is.
#[derive(Clone, Copy, Debug, QueryId)]
pub struct Constant<ST>(&'static str, PhantomData<ST>);

impl<ST> Constant<ST> {
    const fn new(text: &'static str) -> Self {
        Self(text, PhantomData)
    }
}

/// No text.
pub const NO_TEXT: Constant<Nullable<Text>> = Constant::new("CAST(NULL AS TEXT)");
/// No number.
pub const NO_NUMBER: Constant<Nullable<Double>> = Constant::new("CAST(NULL AS DOUBLE PRECISION)");
/// No moment.
pub const NO_TIME: Constant<Nullable<Timestamp>> = Constant::new("CAST(NULL AS TIMESTAMP)");
/// None of something that is counted.
pub const NONE_COUNTED: Constant<BigInt> = Constant::new("CAST(0 AS BIGINT)");

impl<ST: SqlType + TypedExpressionType> Expression for Constant<ST> {
    type SqlType = ST;
}

impl<ST> QueryFragment<MultiBackend> for Constant<ST> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        out.push_sql(self.0);
        Ok(())
    }
}

impl<ST, GB> ValidGrouping<GB> for Constant<ST> {
    type IsAggregate = is_aggregate::Never;
}

impl<ST, QS> AppearsOnTable<QS> for Constant<ST> where Self: Expression {}
impl<ST, QS> SelectableExpression<QS> for Constant<ST> where Self: Expression {}

/// Asks queries of different tables as one. There must be one.
pub fn union_of<'a, ST>(queries: Vec<AnyQuery<'a>>) -> UnionOf<'a, ST> {
    UnionOf(UnionAll(queries), PhantomData)
}

/// Asks several queries as one. There must be one.
pub fn union_all<Q>(queries: Vec<Q>) -> UnionAll<Q> {
    UnionAll(queries)
}

/// Counts the rows of each by itself.
pub fn count_each<Q>(queries: Vec<Q>) -> CountEach<Q> {
    CountEach(queries)
}

/// Counts up to a limit.
pub fn count_up_to<Q>(queries: Vec<Q>, limit: i64) -> CountUpTo<Q> {
    CountUpTo::new(queries, limit)
}

impl<Q> UnionAll<Q> {
    /// Whether there is nothing to ask.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// More parts than this SQLite does not take at once.
const MOST_PARTS: usize = 400;

/// A limit belongs to one query only where that stands in a query of its own.
fn joined<'b, Q>(
    queries: &'b [Q],
    what: impl Fn(usize) -> String,
    word: &str,
    mut out: AstPass<'_, 'b, MultiBackend>,
) -> QueryResult<()>
where
    Q: QueryFragment<MultiBackend>,
{
    let is_nested = queries.len() > MOST_PARTS;
    for (at, query) in queries.iter().enumerate() {
        let (group, within) = (at / MOST_PARTS, at % MOST_PARTS);
        match (at, within) {
            (0, _) => {}
            (_, 0) => out.push_sql(&format!(") AS group_{}{word}", group - 1)),
            _ => out.push_sql(word),
        }
        if is_nested && within == 0 {
            out.push_sql("SELECT * FROM (");
        }
        out.push_sql(&format!("SELECT {} FROM (", what(at)));
        query.walk_ast(out.reborrow())?;
        out.push_sql(&format!(") AS part_{at}"));
    }
    if is_nested {
        out.push_sql(" ) AS last_group");
    }
    Ok(())
}

impl<Q: Query> Query for UnionAll<Q> {
    type SqlType = Q::SqlType;
}

impl<Q> QueryId for UnionAll<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q: QueryFragment<MultiBackend>> QueryFragment<MultiBackend> for UnionAll<Q> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        joined(&self.0, |_| "*".to_owned(), " UNION ALL ", out)
    }
}

impl<Q> RunQueryDsl<Conn> for UnionAll<Q> {}

impl<ST> Query for UnionOf<'_, ST> {
    type SqlType = ST;
}

impl<ST> QueryId for UnionOf<'_, ST> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<ST> QueryFragment<MultiBackend> for UnionOf<'_, ST> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }
}

impl<ST> RunQueryDsl<Conn> for UnionOf<'_, ST> {}

impl<Q> Query for CountUpTo<Q> {
    type SqlType = BigInt;
}

impl<Q> QueryId for CountUpTo<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q: QueryFragment<MultiBackend>> QueryFragment<MultiBackend> for CountUpTo<Q> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        out.push_sql("SELECT COUNT(*)");
        self.walk_counted(out.reborrow())?;
        out.push_sql(" AS counted");
        Ok(())
    }
}

impl<Q> RunQueryDsl<Conn> for CountUpTo<Q> {}

impl Query for CountGroups<'_> {
    type SqlType = (Integer, BigInt);
}

impl QueryId for CountGroups<'_> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl QueryFragment<MultiBackend> for CountGroups<'_> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        for (at, group) in self.0.iter().enumerate() {
            let word = if at > 0 { " UNION ALL " } else { "" };
            out.push_sql(&format!("{word}SELECT {at}, COUNT(*)"));
            group.walk_counted(out.reborrow())?;
            out.push_sql(&format!(" AS counted_{at}"));
        }
        Ok(())
    }
}

impl RunQueryDsl<Conn> for CountGroups<'_> {}

impl<Q> Query for CountEach<Q> {
    type SqlType = (Integer, BigInt);
}

impl<Q> QueryId for CountEach<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q: QueryFragment<MultiBackend>> QueryFragment<MultiBackend> for CountEach<Q> {
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        joined(&self.0, |at| format!("{at}, COUNT(*)"), " UNION ALL ", out)
    }
}

impl<Q> RunQueryDsl<Conn> for CountEach<Q> {}
