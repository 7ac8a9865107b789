//! The rows of public holidays.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{PublicHoliday, PublicHolidays};
use crate::platform::db::schema::public_holidays;
use crate::platform::db::{AnyId, Conn, Tx, per_backend};
use crate::platform::error::Result;
use crate::platform::values::Country;

/// All that are written down, or those of a country, in order.
///
/// # Errors
/// Only what the database says.
pub fn list(conn: &mut Conn, country: Option<Country>) -> Result<Vec<PublicHoliday>> {
    let mut query = public_holidays::table
        .order((public_holidays::country, public_holidays::day))
        .select((public_holidays::country, public_holidays::day, public_holidays::name))
        .into_boxed();
    if let Some(country) = country {
        query = query.filter(public_holidays::country.eq(country));
    }
    let rows: Vec<(Country, NaiveDate, String)> = query.load(conn)?;
    Ok(rows.into_iter().map(|(country, day, name)| PublicHoliday { country, day, name }).collect())
}

/// All of them, to ask for days off.
///
/// # Errors
/// Only what the database says.
pub fn all(conn: &mut Conn) -> Result<PublicHolidays> {
    list(conn, None).map(PublicHolidays::of)
}

/// Writes those of a country anew.
///
/// # Errors
/// Only what the database says.
pub fn replace(tx: &mut Tx, country: Country, days: &[(NaiveDate, String)]) -> Result<()> {
    diesel::delete(public_holidays::table.filter(public_holidays::country.eq(country))).execute(tx.conn)?;
    let mut rows = Vec::new();
    for (day, name) in days {
        rows.push((
            public_holidays::id.eq(tx.id::<AnyId>()),
            public_holidays::country.eq(country),
            public_holidays::day.eq(*day),
            public_holidays::name.eq(name),
        ));
    }
    if !rows.is_empty() {
        per_backend!(&mut *tx.conn, |conn| diesel::insert_into(public_holidays::table).values(rows).execute(conn))?;
    }
    Ok(())
}
