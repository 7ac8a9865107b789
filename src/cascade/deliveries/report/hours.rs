use serde::{Serialize, Serializer};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{Schema, SchemaType, Type};

use super::part::Field;
use crate::platform::db::number;
use crate::platform::web::Form;

/// The longest delivery, in days: a season of weekly meetings.
pub const LONGEST_DAYS: i64 = 92;

number! {
    /// Contact time: said in hours, kept in whole minutes.
    Hours
}

impl Hours {
    /// From minutes.
    pub fn of_minutes(minutes: i32) -> Self {
        Self(minutes)
    }

    /// In minutes.
    pub fn minutes(self) -> i32 {
        self.0
    }
}

impl From<f64> for Hours {
    fn from(hours: f64) -> Self {
        Self((hours * 60.0).round() as i32)
    }
}

impl From<Hours> for f64 {
    fn from(hours: Hours) -> Self {
        f64::from(hours.0) / 60.0
    }
}

impl Serialize for Hours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64((*self).into())
    }
}

/// Hours, if they are known; what one training can have of them is a rule of its own.
pub(super) struct HoursOf;

impl Field for HoursOf {
    type Value = Option<Hours>;

    fn read(&self, form: &mut Form, name: &str) -> Option<Option<Hours>> {
        let hours = form.decimal_optional(name, 0.0..=12.0 * LONGEST_DAYS as f64)?;
        Some(hours.map(Hours::from))
    }

    fn write(&self, value: &Option<Hours>, form: &mut Form, name: &str) {
        if let Some(hours) = value {
            form.set(name, f64::from(*hours));
        }
    }

    fn schema(&self) -> RefOr<Schema> {
        let kinds = SchemaType::Array(vec![Type::Number, Type::Null]);
        utoipa::openapi::ObjectBuilder::new().schema_type(kinds).minimum(Some(0.0)).into()
    }
}
