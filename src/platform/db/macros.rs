//! Macros that let the rooms declare types for columns, and run one query text on both engines, without naming diesel.

/// Declares an id: `id! { /// Who it is. PersonId }`.
macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize, ::serde::Deserialize,
            ::diesel::expression::AsExpression, ::diesel::deserialize::FromSqlRow, ::utoipa::ToSchema,
        )]
        #[diesel(sql_type = $crate::platform::db::DbUuid)]
        #[serde(transparent)]
        #[schema(value_type = uuid::Uuid)]
        pub struct $name(::uuid::Uuid);

        impl From<::uuid::Uuid> for $name {
            fn from(uuid: ::uuid::Uuid) -> Self {
                Self(uuid)
            }
        }

        impl From<$name> for ::uuid::Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl ::diesel::serialize::ToSql<$crate::platform::db::DbUuid, ::diesel::pg::Pg> for $name {
            fn to_sql<'b>(
                &'b self,
                out: &mut ::diesel::serialize::Output<'b, '_, ::diesel::pg::Pg>,
            ) -> ::diesel::serialize::Result {
                ::diesel::serialize::ToSql::<::diesel::sql_types::Uuid, ::diesel::pg::Pg>::to_sql(&self.0, out)
            }
        }

        impl ::diesel::serialize::ToSql<$crate::platform::db::DbUuid, ::diesel::sqlite::Sqlite> for $name {
            fn to_sql<'b>(
                &'b self,
                out: &mut ::diesel::serialize::Output<'b, '_, ::diesel::sqlite::Sqlite>,
            ) -> ::diesel::serialize::Result {
                out.set_value(&self.0.as_bytes()[..]);
                Ok(::diesel::serialize::IsNull::No)
            }
        }

        impl ::diesel::serialize::ToSql<$crate::platform::db::DbUuid, $crate::platform::db::MultiBackend> for $name {
            fn to_sql<'b>(
                &'b self,
                out: &mut ::diesel::serialize::Output<'b, '_, $crate::platform::db::MultiBackend>,
            ) -> ::diesel::serialize::Result {
                out.set_value(($crate::platform::db::DbUuid, self));
                Ok(::diesel::serialize::IsNull::No)
            }
        }

        impl ::diesel::deserialize::FromSql<$crate::platform::db::DbUuid, ::diesel::pg::Pg> for $name {
            fn from_sql(bytes: ::diesel::pg::PgValue<'_>) -> ::diesel::deserialize::Result<Self> {
                ::diesel::deserialize::FromSql::<::diesel::sql_types::Uuid, ::diesel::pg::Pg>::from_sql(bytes).map(Self)
            }
        }

        impl ::diesel::deserialize::FromSql<$crate::platform::db::DbUuid, ::diesel::sqlite::Sqlite> for $name {
            fn from_sql(
                bytes: <::diesel::sqlite::Sqlite as ::diesel::backend::Backend>::RawValue<'_>,
            ) -> ::diesel::deserialize::Result<Self> {
                let bytes: Vec<u8> = ::diesel::deserialize::FromSql::<
                    ::diesel::sql_types::Binary,
                    ::diesel::sqlite::Sqlite,
                >::from_sql(bytes)?;
                Ok(Self(::uuid::Uuid::from_slice(&bytes)?))
            }
        }

        impl ::diesel::deserialize::FromSql<$crate::platform::db::DbUuid, $crate::platform::db::MultiBackend> for $name {
            fn from_sql(
                bytes: <$crate::platform::db::MultiBackend as ::diesel::backend::Backend>::RawValue<'_>,
            ) -> ::diesel::deserialize::Result<Self> {
                bytes.from_sql::<$name, $crate::platform::db::DbUuid>()
            }
        }
    };
}

/// Declares an enum that is a word in the database, in JSON and in forms.
macro_rules! text_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:tt,)+ }) => {
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize, ::serde::Deserialize,
            ::utoipa::ToSchema,
        )]
        $(#[$meta])*
        pub enum $name {
            $($(#[$variant_meta])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// Every value, in the order in which people meet them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word.
            pub fn as_str(&self) -> &'static str {
                match self {
                    $($name::$variant => $word,)+
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::platform::error::UnknownWord;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($word => Ok($name::$variant),)+
                    _ => Err($crate::platform::error::UnknownWord(text.to_owned())),
                }
            }
        }

        ::content::text_type!($name, as_str);
    };
}

/// Compiles one query text for both engines, where diesel cannot build it for their common type: upserts, inserts of
/// many rows, `returning` a struct, unions.
macro_rules! per_backend {
    ($conn:expr, |$inner:ident| $query:expr) => {
        match $crate::platform::db::Conn::either($conn) {
            $crate::platform::db::Either::Postgres($inner) => $query,
            $crate::platform::db::Either::Sqlite($inner) => $query,
        }
    };
}

/// Inserts rows, however many, several a statement.
macro_rules! insert_all {
    ($conn:expr, $table:expr, $rows:expr) => {
        for rows in $rows.chunks($crate::platform::db::ROWS_A_STATEMENT) {
            $crate::platform::db::per_backend!(&mut *$conn, |conn| ::diesel::insert_into($table)
                .values(rows)
                .execute(conn))?;
        }
    };
}

/// Declares a whole number with a meaning of its own, such as minutes.
macro_rules! number {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ::diesel::expression::AsExpression,
            ::diesel::deserialize::FromSqlRow,
        )]
        #[diesel(sql_type = ::diesel::sql_types::Integer)]
        pub struct $name(i32);

        impl<DB: ::diesel::backend::Backend> ::diesel::serialize::ToSql<::diesel::sql_types::Integer, DB> for $name
        where
            i32: ::diesel::serialize::ToSql<::diesel::sql_types::Integer, DB>,
        {
            fn to_sql<'b>(
                &'b self,
                out: &mut ::diesel::serialize::Output<'b, '_, DB>,
            ) -> ::diesel::serialize::Result {
                ::diesel::serialize::ToSql::to_sql(&self.0, out)
            }
        }

        impl<DB: ::diesel::backend::Backend> ::diesel::deserialize::FromSql<::diesel::sql_types::Integer, DB> for $name
        where
            i32: ::diesel::deserialize::FromSql<::diesel::sql_types::Integer, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> ::diesel::deserialize::Result<Self> {
                ::diesel::deserialize::FromSql::from_sql(bytes).map(Self)
            }
        }
    };
}

/// A struct that is some columns of a table, under the names that people and programs use: `field: Type => column`. It is read,
/// inserted and changed as one.
macro_rules! columns {
    ($table:ident; $(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty => $column:ident,)+ }) => {
        $(#[$meta])*
        #[derive(
            Clone, Debug, PartialEq, ::serde::Serialize, ::diesel::Queryable, ::diesel::Selectable, ::diesel::Insertable,
            ::diesel::AsChangeset,
        )]
        #[diesel(
            table_name = $crate::platform::db::schema::$table,
            treat_none_as_null = true,
            treat_none_as_default_value = false
        )]
        pub struct $name {
            $($(#[$field_meta])* #[diesel(column_name = $column)] pub $field: $type,)+
        }
    };
}

/// What a query of a table finds, as JSON: a list of objects whose fields are called as the columns are.
macro_rules! rows_as_json {
    ($conn:expr, $table:ident, $query:expr, { $($column:ident: $kind:ty),+ $(,)? }) => {{
        #[derive(::diesel::Queryable, ::serde::Serialize)]
        struct Row {
            $($column: $kind),+
        }
        let rows: Vec<Row> = $query.select(($($table::$column,)+)).load(&mut *$conn)?;
        ::serde_json::to_value(rows).map_err($crate::platform::error::Error::internal)?
    }};
}

pub(crate) use {columns, id, insert_all, number, per_backend, rows_as_json, text_enum};
