//! Days and hours in which people work, where they are.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveTime, Timelike, WeekdaySet};

use crate::platform::clock::{Timestamp, Zone};

/// Reminders go out from this hour on …
pub const OPENS: u32 = 8;
/// … and before this one.
pub const CLOSES: u32 = 18;

/// Whether people with that weekend work on that day.
pub fn is_working_day(day: NaiveDate, weekend: WeekdaySet) -> bool {
    !weekend.contains(day.weekday())
}

/// The working day nearest to `day`: that day itself, else the last before it or the first after it.
pub fn working_day(day: NaiveDate, weekend: WeekdaySet, earlier: bool) -> NaiveDate {
    let mut at = day;
    while !is_working_day(at, weekend) {
        let next = if earlier { at.checked_sub_days(Days::new(1)) } else { at.checked_add_days(Days::new(1)) };
        match next {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

/// Whether a reminder may reach somebody at that moment of theirs.
pub fn is_open(local: DateTime<FixedOffset>, weekend: WeekdaySet) -> bool {
    (OPENS..CLOSES).contains(&local.hour()) && is_working_day(local.date_naive(), weekend)
}

/// The moment at which that hour of that day begins in the zone.
pub fn moment(day: NaiveDate, hour: u32, zone: Zone) -> Option<Timestamp> {
    zone.moment(day, NaiveTime::from_hms_opt(hour, 0, 0)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::web::Weekends;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn weekend(country: &str) -> WeekdaySet {
        Weekends::default().of(Some(country))
    }

    #[test]
    fn days_off_are_left_in_the_direction_asked_for() {
        let saturday = day("2027-03-06");
        assert_eq!(working_day(saturday, weekend("SN"), true), day("2027-03-05"));
        assert_eq!(working_day(saturday, weekend("SN"), false), day("2027-03-08"));
        assert_eq!(working_day(saturday, weekend("EG"), true), day("2027-03-04"));
        assert_eq!(working_day(saturday, weekend("EG"), false), day("2027-03-07"));
    }

    #[test]
    fn hours_are_those_of_the_reader() {
        let at: Timestamp = serde_json::from_value(serde_json::json!("2027-03-01T07:30:00Z")).unwrap();
        assert!(!is_open(at.in_zone(Zone::UTC), weekend("")));
        assert!(is_open(at.in_zone("Africa/Nairobi".parse().unwrap()), weekend("")));
        assert!(!is_open(at.in_zone("Pacific/Auckland".parse().unwrap()), weekend("")));
        assert_eq!(
            moment(day("2027-03-01"), 8, "Africa/Nairobi".parse().unwrap()).unwrap().to_string(),
            "2027-03-01T05:00:00Z"
        );
    }
}
