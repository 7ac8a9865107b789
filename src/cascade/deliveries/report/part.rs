//! Parts of a report. Each field is declared once: what it is called, what it may be, and the column that keeps it; form, API,
//! description of the API and table follow.

use std::fmt::Display;
use std::marker::PhantomData;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::NaiveDate;
use utoipa::PartialSchema;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, Schema, SchemaFormat, SchemaType, Type};

use crate::platform::web::Form;

/// What several fields of a report have in common.
pub trait ReportPart: Sized {
    /// The names of its fields, in order.
    const FIELDS: &'static [&'static str];

    /// Reads it; none where something is wrong, which the form then says at its place.
    fn read(form: &mut Form) -> Option<Self>;

    /// Fills a form in with it.
    fn fill(&self, form: &mut Form);
}

/// What a field may be: how it is read from a form and written into one, and what programs are told of it.
pub trait Field {
    /// What it is once read.
    type Value;

    /// Whether something must be said.
    fn is_required(&self) -> bool {
        false
    }

    /// Reads it.
    fn read(&self, form: &mut Form, name: &str) -> Option<Self::Value>;

    /// Writes it.
    fn write(&self, value: &Self::Value, form: &mut Form, name: &str);

    /// What programs may send and will get.
    fn schema(&self) -> RefOr<Schema>;
}

/// A word of a list.
pub struct Word<T>(PhantomData<T>);

/// A word of a list.
pub const fn word<T>() -> Word<T> {
    Word(PhantomData)
}

impl<T: FromStr + Display + PartialSchema> Field for Word<T> {
    type Value = T;

    fn is_required(&self) -> bool {
        true
    }

    fn read(&self, form: &mut Form, name: &str) -> Option<T> {
        form.parse(name)
    }

    fn write(&self, value: &T, form: &mut Form, name: &str) {
        form.set(name, value);
    }

    fn schema(&self) -> RefOr<Schema> {
        T::schema()
    }
}

/// A word of a list; this one where nothing is said.
pub struct WordOr<T>(pub T);

impl<T: FromStr + Display + Copy + PartialSchema> Field for WordOr<T> {
    type Value = T;

    fn read(&self, form: &mut Form, name: &str) -> Option<T> {
        if form.get(name).is_some() { form.parse(name) } else { Some(self.0) }
    }

    fn write(&self, value: &T, form: &mut Form, name: &str) {
        form.set(name, value);
    }

    fn schema(&self) -> RefOr<Schema> {
        T::schema()
    }
}

/// A code of a kind of its own: how it is read and written, and how it looks.
pub struct Code<T> {
    /// Reads it.
    pub read: fn(&mut Form, &str) -> Option<T>,
    /// Writes it.
    pub write: fn(&T) -> String,
    /// Whether something must be said.
    pub required: bool,
    /// How it looks, as a regular expression, where one can tell.
    pub pattern: Option<&'static str>,
    /// One of them.
    pub example: &'static str,
}

impl<T> Field for Code<T> {
    type Value = T;

    fn is_required(&self) -> bool {
        self.required
    }

    fn read(&self, form: &mut Form, name: &str) -> Option<T> {
        (self.read)(form, name)
    }

    fn write(&self, value: &T, form: &mut Form, name: &str) {
        form.set(name, (self.write)(value));
    }

    fn schema(&self) -> RefOr<Schema> {
        let kinds = match self.required {
            true => SchemaType::Type(Type::String),
            false => SchemaType::Array(vec![Type::String, Type::Null]),
        };
        let text = ObjectBuilder::new().schema_type(kinds).pattern(self.pattern);
        text.examples([serde_json::json!(self.example)]).into()
    }
}

/// A line of at most so many characters; may be empty.
pub struct Line(pub usize);

/// A text of several lines, of at most so many characters; may be empty.
pub struct LongText(pub usize);

macro_rules! text {
    ($kind:ident, $read:ident) => {
        impl Field for $kind {
            type Value = String;

            fn read(&self, form: &mut Form, name: &str) -> Option<String> {
                form.$read(name, self.0)
            }

            fn write(&self, value: &String, form: &mut Form, name: &str) {
                form.set(name, value);
            }

            fn schema(&self) -> RefOr<Schema> {
                ObjectBuilder::new().schema_type(Type::String).max_length(Some(self.0)).into()
            }
        }
    };
}
text!(Line, name);
text!(LongText, text);

/// A whole number, if it is known.
pub struct WholeNumber(pub RangeInclusive<i32>);

impl Field for WholeNumber {
    type Value = Option<i32>;

    fn read(&self, form: &mut Form, name: &str) -> Option<Option<i32>> {
        form.number_optional(name, self.0.clone())
    }

    fn write(&self, value: &Option<i32>, form: &mut Form, name: &str) {
        if let Some(value) = value {
            form.set(name, value);
        }
    }

    fn schema(&self) -> RefOr<Schema> {
        let number = ObjectBuilder::new().schema_type(SchemaType::Array(vec![Type::Integer, Type::Null]));
        number
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Int32)))
            .minimum(Some(*self.0.start()))
            .maximum(Some(*self.0.end()))
            .into()
    }
}

/// A number with decimals, if it is known.
pub struct Decimal(pub RangeInclusive<f64>);

impl Field for Decimal {
    type Value = Option<f64>;

    fn read(&self, form: &mut Form, name: &str) -> Option<Option<f64>> {
        form.decimal_optional(name, self.0.clone())
    }

    fn write(&self, value: &Option<f64>, form: &mut Form, name: &str) {
        if let Some(value) = value {
            form.set(name, value);
        }
    }

    fn schema(&self) -> RefOr<Schema> {
        let number = ObjectBuilder::new().schema_type(SchemaType::Array(vec![Type::Number, Type::Null]));
        number.minimum(Some(*self.0.start())).maximum(Some(*self.0.end())).into()
    }
}

/// Yes where it is ticked.
pub struct Tick;

impl Field for Tick {
    type Value = bool;

    fn read(&self, form: &mut Form, name: &str) -> Option<bool> {
        Some(form.ticked(name))
    }

    fn write(&self, value: &bool, form: &mut Form, name: &str) {
        if *value {
            form.set(name, "yes");
        }
    }

    fn schema(&self) -> RefOr<Schema> {
        ObjectBuilder::new().schema_type(Type::Boolean).into()
    }
}

/// How a day looks to programs.
fn day() -> RefOr<Schema> {
    let format = SchemaFormat::KnownFormat(KnownFormat::Date);
    ObjectBuilder::new().schema_type(Type::String).format(Some(format)).into()
}

/// A day.
pub struct Day;

impl Field for Day {
    type Value = NaiveDate;

    fn is_required(&self) -> bool {
        true
    }

    fn read(&self, form: &mut Form, name: &str) -> Option<NaiveDate> {
        form.date(name)
    }

    fn write(&self, value: &NaiveDate, form: &mut Form, name: &str) {
        form.set(name, value);
    }

    fn schema(&self) -> RefOr<Schema> {
        day()
    }
}

/// A day; that of another field where none is given.
pub struct DayOr(pub &'static str);

impl Field for DayOr {
    type Value = NaiveDate;

    fn read(&self, form: &mut Form, name: &str) -> Option<NaiveDate> {
        form.date_optional(name)?.or_else(|| form.get(self.0)?.parse().ok())
    }

    fn write(&self, value: &NaiveDate, form: &mut Form, name: &str) {
        Day.write(value, form, name);
    }

    fn schema(&self) -> RefOr<Schema> {
        day()
    }
}

/// Describes a field to programs.
pub fn described(schema: RefOr<Schema>, lines: &[&str]) -> RefOr<Schema> {
    let text = lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    match schema {
        RefOr::T(Schema::Object(mut object)) => {
            object.description = Some(text);
            object.into()
        }
        RefOr::T(Schema::Array(mut array)) => {
            array.description = Some(text);
            RefOr::T(Schema::Array(array))
        }
        other => other,
    }
}

/// A part of a report: `field: Type => column = kind`.
macro_rules! part {
    ($(#[$doc:meta])* $name:ident { $($(#[doc = $line:literal])+ $field:ident: $type:ty => $column:ident = $kind:expr;)+ }) => {
        $crate::platform::db::columns! {
            deliveries;
            $(#[$doc])*
            $name { $($(#[doc = $line])+ $field: $type => $column,)+ }
        }

        impl $crate::cascade::deliveries::report::part::ReportPart for $name {
            const FIELDS: &'static [&'static str] = &[$(stringify!($field)),+];

            fn read(form: &mut $crate::platform::web::Form) -> Option<Self> {
                use $crate::cascade::deliveries::report::part::Field;
                // All of them are read before any is missed, so that everything wrong is said at once.
                $(let $field = ($kind).read(form, stringify!($field));)+
                Some(Self { $($field: $field?,)+ })
            }

            fn fill(&self, form: &mut $crate::platform::web::Form) {
                use $crate::cascade::deliveries::report::part::Field;
                $(($kind).write(&self.$field, form, stringify!($field));)+
            }
        }

        impl ::utoipa::PartialSchema for $name {
            fn schema() -> ::utoipa::openapi::RefOr<::utoipa::openapi::schema::Schema> {
                use $crate::cascade::deliveries::report::part::{described, Field};
                let mut object = ::utoipa::openapi::schema::ObjectBuilder::new();
                $(
                    let kind = $kind;
                    object = object.property(stringify!($field), described(kind.schema(), &[$($line),+]));
                    if kind.is_required() {
                        object = object.required(stringify!($field));
                    }
                )+
                object.into()
            }
        }

        impl ::utoipa::ToSchema for $name {}
    };
}

pub(super) use part;
