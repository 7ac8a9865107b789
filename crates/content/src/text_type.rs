//! Names in text columns, for programs that keep them in a database.

/// Lets a type with `FromStr` and a method that returns its text be a text column.
#[macro_export]
macro_rules! text_type {
    ($name:ty, $as_str:ident) => {
        $crate::text_type!($name, $as_str, |text: String| text.parse::<$name>());
    };
    // With a way to read what is stored, for a type that has become stricter than what was kept once.
    ($name:ty, $as_str:ident, $read:expr) => {
        const _: () = {
            use ::diesel::backend::Backend;
            use ::diesel::deserialize::{self, FromSql, Queryable};
            use ::diesel::expression::AsExpression;
            use ::diesel::internal::derives::as_expression::Bound;
            use ::diesel::serialize::{self, Output, ToSql};
            use ::diesel::sql_types::{Nullable, SingleValue, Text};

            impl<DB: Backend> ToSql<Text, DB> for $name
            where
                str: ToSql<Text, DB>,
            {
                fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                    self.$as_str().to_sql(out)
                }
            }

            impl<DB: Backend> ToSql<Nullable<Text>, DB> for $name
            where
                $name: ToSql<Text, DB>,
            {
                fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                    ToSql::<Text, DB>::to_sql(self, out)
                }
            }

            impl<DB: Backend> FromSql<Text, DB> for $name
            where
                String: FromSql<Text, DB>,
            {
                fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
                    Ok(($read)(String::from_sql(bytes)?)?)
                }
            }

            impl<DB: Backend, ST: SingleValue> Queryable<ST, DB> for $name
            where
                $name: FromSql<ST, DB>,
            {
                type Row = Self;
                fn build(row: Self) -> deserialize::Result<Self> {
                    Ok(row)
                }
            }

            impl AsExpression<Text> for $name {
                type Expression = Bound<Text, Self>;
                fn as_expression(self) -> Self::Expression {
                    Bound::new(self)
                }
            }

            impl<'a> AsExpression<Text> for &'a $name {
                type Expression = Bound<Text, Self>;
                fn as_expression(self) -> Self::Expression {
                    Bound::new(self)
                }
            }

            impl AsExpression<Nullable<Text>> for $name {
                type Expression = Bound<Nullable<Text>, Self>;
                fn as_expression(self) -> Self::Expression {
                    Bound::new(self)
                }
            }

            impl<'a> AsExpression<Nullable<Text>> for &'a $name {
                type Expression = Bound<Nullable<Text>, Self>;
                fn as_expression(self) -> Self::Expression {
                    Bound::new(self)
                }
            }
        };
    };
}
