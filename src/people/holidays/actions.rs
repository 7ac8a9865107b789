//! What is done with public holidays.

use serde_json::json;
use uuid::Uuid;

use super::input::WrittenHolidays;
use super::{PublicHoliday, rules, store};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer, policy};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::values::Country;
use crate::platform::web::CHANGED_MEANWHILE;

/// Writes down the public holidays of a country, for an administrator: these and no others. What stays the same is not written.
///
/// # Errors
/// [`Error::NotFound`] for all but administrators; [`Error::Invalid`] as it was `asked`; [`Error::Conflict`] where somebody else changed
/// them meanwhile.
pub fn write(
    tx: &mut Tx,
    viewer: &Viewer,
    country: Country,
    asked: Result<WrittenHolidays>,
) -> Result<Vec<PublicHoliday>> {
    policy::administers(viewer)?;
    let WrittenHolidays { days, seen } = asked?;
    let before = store::list(tx.conn, Some(country))?;
    let stands = rules::written(before.iter().map(|one| (one.day, one.name.as_str())));
    let wanted = rules::written(days.iter().map(|(day, name)| (*day, name.as_str())));
    if stands == wanted {
        return Ok(before);
    }
    if seen.is_some_and(|seen| seen != rules::seen(&stands)) {
        return Err(Error::Conflict(CHANGED_MEANWHILE));
    }
    store::replace(tx, country, &days)?;
    let event = Event::new("holidays.changed", Uuid::nil(), country.code()).with(json!({"days": days.len()}));
    audit::record(tx, Actor::from(viewer), event)?;
    store::list(tx.conn, Some(country))
}
