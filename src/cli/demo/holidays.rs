//! Public holidays of some countries of the demonstration: those that fall on the same day every year.

use chrono::{Datelike, NaiveDate};

use crate::people::accounts::Viewer;
use crate::people::holidays::actions;
use crate::people::holidays::input::WrittenHolidays;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Month, day, and what it is called there.
type Yearly = (u32, u32, &'static str);

const COUNTRIES: [(&str, &[Yearly]); 3] = [
    ("BJ", &[(1, 1, "Jour de l’an"), (5, 1, "Fête du travail"), (8, 1, "Fête nationale"), (12, 25, "Noël")]),
    (
        "CO",
        &[
            (1, 1, "Año Nuevo"),
            (5, 1, "Día del Trabajo"),
            (7, 20, "Día de la Independencia"),
            (8, 7, "Batalla de Boyacá"),
            (12, 8, "Inmaculada Concepción"),
            (12, 25, "Navidad"),
        ],
    ),
    (
        "ZA",
        &[
            (1, 1, "New Year’s Day"),
            (3, 21, "Human Rights Day"),
            (4, 27, "Freedom Day"),
            (5, 1, "Workers’ Day"),
            (6, 16, "Youth Day"),
            (9, 24, "Heritage Day"),
            (12, 16, "Day of Reconciliation"),
            (12, 25, "Christmas Day"),
        ],
    ),
];

/// Writes them down, for the year of `today`, the one before and the one after.
pub fn write(tx: &mut Tx, administrator: &Viewer, today: NaiveDate) -> Result<()> {
    for (country, yearly) in COUNTRIES {
        let of_year = |year: i32| yearly.iter().map(move |(month, day, name)| (year, *month, *day, *name));
        let days = (today.year() - 1..=today.year() + 1)
            .flat_map(of_year)
            .filter_map(|(year, month, day, name)| Some((NaiveDate::from_ymd_opt(year, month, day)?, name.to_owned())));
        let written = WrittenHolidays { days: days.collect(), seen: None };
        actions::write(tx, administrator, country.parse().map_err(Error::internal)?, Ok(written))?;
    }
    Ok(())
}
