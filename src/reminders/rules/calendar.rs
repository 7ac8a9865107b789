//! Days and hours in which people work, where they are.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeZone, Timelike, Utc, Weekday};
use chrono_tz::Tz;

use crate::accounts::Country;
use crate::clock::Timestamp;

/// Reminders go out from this hour on …
pub const OPENS: u32 = 8;
/// … and before this one.
pub const CLOSES: u32 = 18;

/// The days on which a country does not work.
///
/// Source: Unicode CLDR 48, `supplementalData.xml`, `weekData` (`weekendStart`, `weekendEnd`), read in November 2026.
/// Bangladesh and the Maldives are added: CLDR says nothing of them, and their offices work from Sunday to Thursday.
pub fn weekend(country: Option<Country>) -> &'static [Weekday] {
    use Weekday::{Fri, Sat, Sun, Thu};
    match country.as_ref().map_or("", Country::code) {
        "AF" => &[Thu, Fri],
        "IR" => &[Fri],
        "BD" | "BH" | "DZ" | "EG" | "IL" | "IQ" | "JO" | "KW" | "LY" | "MV" | "OM" | "QA" | "SA" | "SD" | "SY"
        | "YE" => &[Fri, Sat],
        "IN" | "UG" => &[Sun],
        _ => &[Sat, Sun],
    }
}

/// Whether people there work on that day.
pub fn is_working_day(day: NaiveDate, country: Option<Country>) -> bool {
    !weekend(country).contains(&day.weekday())
}

/// The working day nearest to `day`: that day itself, else the last before it or the first after it.
pub fn working_day(day: NaiveDate, country: Option<Country>, earlier: bool) -> NaiveDate {
    let mut at = day;
    while !is_working_day(at, country) {
        let next = if earlier { at.checked_sub_days(Days::new(1)) } else { at.checked_add_days(Days::new(1)) };
        match next {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

/// Whether a reminder may reach somebody at that moment of theirs.
pub fn is_open(local: DateTime<Tz>, country: Option<Country>) -> bool {
    (OPENS..CLOSES).contains(&local.hour()) && is_working_day(local.date_naive(), country)
}

/// The moment at which that hour of that day begins in the zone.
pub fn moment(day: NaiveDate, hour: u32, zone: Tz) -> Option<Timestamp> {
    let time = day.and_time(NaiveTime::from_hms_opt(hour, 0, 0)?);
    // No zone moves its clocks between 8 and 18; should one, the first moment after the gap is as good.
    let local = zone.from_local_datetime(&time).earliest()?;
    Some(local.with_timezone(&Utc).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn country(code: &str) -> Option<Country> {
        Some(code.parse().unwrap())
    }

    #[test]
    fn the_weekend_is_not_the_same_everywhere() {
        let (friday, saturday, sunday) = (day("2027-03-05"), day("2027-03-06"), day("2027-03-07"));
        assert!(is_working_day(friday, country("SN")) && !is_working_day(friday, country("EG")));
        assert!(!is_working_day(saturday, country("SN")) && is_working_day(saturday, country("IR")));
        assert!(!is_working_day(sunday, None) && is_working_day(sunday, country("JO")));
    }

    #[test]
    fn days_off_are_left_in_the_direction_asked_for() {
        let saturday = day("2027-03-06");
        assert_eq!(working_day(saturday, country("SN"), true), day("2027-03-05"));
        assert_eq!(working_day(saturday, country("SN"), false), day("2027-03-08"));
        assert_eq!(working_day(saturday, country("EG"), true), day("2027-03-04"));
        assert_eq!(working_day(saturday, country("EG"), false), day("2027-03-07"));
    }

    #[test]
    fn hours_are_those_of_the_reader() {
        let at: Timestamp = serde_json::from_value(serde_json::json!("2027-03-01T07:30:00Z")).unwrap();
        assert!(!is_open(at.in_zone(chrono_tz::UTC), None));
        assert!(is_open(at.in_zone(chrono_tz::Africa::Nairobi), None));
        assert!(!is_open(at.in_zone(chrono_tz::Pacific::Auckland), None));
        assert_eq!(
            moment(day("2027-03-01"), 8, chrono_tz::Africa::Nairobi).unwrap().to_string(),
            "2027-03-01T05:00:00Z"
        );
    }
}
