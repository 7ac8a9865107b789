//! `column IN (…)` whose statement stays prepared. Diesel writes one place for each value and, since every number of values is
//! another statement, prepares it anew each time on SQLite: a fifth of a page's time.

use std::marker::PhantomData;

use diesel::expression::{AppearsOnTable, SelectableExpression, TypedExpressionType, ValidGrouping};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::result::QueryResult;
use diesel::serialize::ToSql;
use diesel::sql_types::{Array, Bool, HasSqlType, SqlType};
use diesel::sqlite::Sqlite;

use super::MultiBackend;

/// More values than this are prepared anew: they are worked through seldom, and reading them takes longer than preparing.
const MOST_KEPT: usize = 1024;

/// Whether a column's value is one of some.
#[derive(Debug, Clone, Copy)]
pub struct Among<C, T, ST> {
    column: C,
    values: T,
    kind: PhantomData<ST>,
}

/// Asks for one of some values, in a statement that stays prepared.
pub trait AmongMethods: Expression + Sized {
    /// Whether it is one of these values; no values hold nothing.
    fn among<T>(self, values: impl IntoIterator<Item = T>) -> Among<Self, Vec<T>, Self::SqlType> {
        Among { column: self, values: values.into_iter().collect(), kind: PhantomData }
    }
}

impl<C: Expression> AmongMethods for C {}

impl<C, T, ST> Expression for Among<C, T, ST>
where
    C: Expression,
    Bool: TypedExpressionType,
{
    type SqlType = Bool;
}

impl<C: SelectableExpression<QS>, T, ST, QS> SelectableExpression<QS> for Among<C, T, ST> {}

impl<C: AppearsOnTable<QS>, T, ST, QS> AppearsOnTable<QS> for Among<C, T, ST> {}

impl<C: ValidGrouping<GB>, T, ST, GB> ValidGrouping<GB> for Among<C, T, ST> {
    type IsAggregate = C::IsAggregate;
}

impl<C, T, ST> QueryId for Among<C, T, ST> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<C, T, ST> QueryFragment<MultiBackend> for Among<C, T, ST>
where
    Self: QueryFragment<Pg> + QueryFragment<Sqlite>,
{
    fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, MultiBackend>) -> QueryResult<()> {
        MultiBackend::walk_variant_ast(self, pass)
    }
}

impl<C, T, ST> QueryFragment<Pg> for Among<C, Vec<T>, ST>
where
    C: QueryFragment<Pg>,
    ST: SqlType + 'static,
    Pg: HasSqlType<Array<ST>>,
    Vec<T>: ToSql<Array<ST>, Pg>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.column.walk_ast(out.reborrow())?;
        out.push_sql(" = ANY(");
        out.push_bind_param::<Array<ST>, _>(&self.values)?;
        out.push_sql(")");
        Ok(())
    }
}

impl<C, T, ST> QueryFragment<Sqlite> for Among<C, Vec<T>, ST>
where
    C: QueryFragment<Sqlite>,
    ST: SqlType,
    Sqlite: HasSqlType<ST>,
    T: ToSql<ST, Sqlite>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        let Some(last) = self.values.last() else {
            out.push_sql("1=0");
            return Ok(());
        };
        if self.values.len() > MOST_KEPT {
            out.unsafe_to_cache_prepared();
        }
        self.column.walk_ast(out.reborrow())?;
        out.push_sql(" IN (");
        // The last value stands several times, so that there are few statements: for 1, 2, 4, 8 … values.
        let places = match self.values.len() {
            many if many > MOST_KEPT => many,
            few => few.next_power_of_two(),
        };
        for (at, value) in self.values.iter().chain(std::iter::repeat(last)).take(places).enumerate() {
            if at > 0 {
                out.push_sql(", ");
            }
            out.push_bind_param::<ST, _>(value)?;
        }
        out.push_sql(")");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use diesel::debug_query;
    use diesel::query_builder::QueryFragment;

    use super::*;

    diesel::table! {
        things (name) { name -> Text, }
    }

    fn on<DB: diesel::backend::Backend + Default>(names: &'static [&'static str]) -> String
    where
        Among<things::name, Vec<&'static &'static str>, diesel::sql_types::Text>: QueryFragment<DB>,
        DB::QueryBuilder: Default,
    {
        let asked = things::name.among(names);
        let text = debug_query::<DB, _>(&asked).to_string();
        text.split(" -- ").next().unwrap_or_default().to_owned()
    }

    #[test]
    fn there_are_few_statements_and_no_values_hold_nothing() {
        assert_eq!(on::<Sqlite>(&[]), "1=0");
        assert_eq!(on::<Sqlite>(&["a"]), "`things`.`name` IN (?)");
        assert_eq!(on::<Sqlite>(&["a", "b", "c"]), "`things`.`name` IN (?, ?, ?, ?)");
        assert_eq!(on::<Sqlite>(&["a", "b", "c"]), on::<Sqlite>(&["a", "b", "c", "d"]));
        assert_eq!(on::<Pg>(&["a", "b", "c"]), "\"things\".\"name\" = ANY($1)");
    }
}
