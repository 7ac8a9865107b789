//! Public holidays: days on which offices of a country are closed. An administrator writes them down, since no list of them is right
//! for long; reminders and questions wait for the next day on which people work.

pub mod actions;
pub mod api;
mod days_off;
pub mod input;
pub mod pages;
pub mod routes;
pub mod rules;
pub mod store;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::platform::values::Country;

pub use days_off::{DaysOff, PublicHolidays};

/// A day on which the offices of a country are closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct PublicHoliday {
    /// Where.
    #[schema(value_type = String, example = "BJ")]
    pub country: Country,
    /// When.
    pub day: NaiveDate,
    /// What it is called; may be empty.
    pub name: String,
}
