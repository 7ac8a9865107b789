//! Days and hours in which people work, where they are.

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime, Timelike};

use super::limits;
use crate::people::holidays::DaysOff;
use crate::platform::clock::{Timestamp, Zone};

/// Reminders go out from this hour on …
pub const OPENS: u32 = 8;
/// … and before this one.
pub const CLOSES: u32 = 18;

/// The working day nearest to `day`: that day itself, else the last before it or the first after it, as far as days are moved.
pub fn working_day(day: NaiveDate, off: &DaysOff, earlier: bool) -> NaiveDate {
    let mut at = day;
    while off.contains(at) && (at - day).num_days().abs() < limits::MOVED {
        let next = if earlier { at.checked_sub_days(Days::new(1)) } else { at.checked_add_days(Days::new(1)) };
        match next {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

/// Whether a reminder may reach somebody at that moment of theirs.
pub fn is_open(local: DateTime<FixedOffset>, off: &DaysOff) -> bool {
    (OPENS..CLOSES).contains(&local.hour()) && !off.contains(local.date_naive())
}

/// The moment at which that hour of that day begins in the zone.
pub fn moment(day: NaiveDate, hour: u32, zone: Zone) -> Option<Timestamp> {
    zone.moment(day, NaiveTime::from_hms_opt(hour, 0, 0)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::holidays::{PublicHoliday, PublicHolidays};
    use crate::platform::web::Weekends;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn weekend(country: &str) -> DaysOff {
        Weekends::default().of(Some(country)).into()
    }

    #[test]
    fn days_off_are_left_in_the_direction_asked_for() {
        let saturday = day("2027-03-06");
        assert_eq!(working_day(saturday, &weekend("SN"), true), day("2027-03-05"));
        assert_eq!(working_day(saturday, &weekend("SN"), false), day("2027-03-08"));
        assert_eq!(working_day(saturday, &weekend("EG"), true), day("2027-03-04"));
        assert_eq!(working_day(saturday, &weekend("EG"), false), day("2027-03-07"));
    }

    #[test]
    fn public_holidays_are_days_off_where_they_are() {
        let written = [("2027-03-08", "A day"), ("2027-03-05", "Another")];
        let written = written.map(|(on, name)| PublicHoliday {
            country: "SN".parse().unwrap(),
            day: day(on),
            name: name.to_owned(),
        });
        let all = PublicHolidays::of(written.into());
        let off = |country: &str| all.days_off(&Weekends::default(), country.parse().ok());
        let saturday = day("2027-03-06");
        assert_eq!(working_day(saturday, &off("SN"), false), day("2027-03-09"));
        assert_eq!(working_day(saturday, &off("SN"), true), day("2027-03-04"));
        assert_eq!(working_day(saturday, &off("BJ"), false), day("2027-03-08"));
        let at: Timestamp = serde_json::from_value(serde_json::json!("2027-03-08T10:00:00Z")).unwrap();
        assert!(!is_open(at.in_zone(Zone::UTC), &off("SN")));
        assert!(is_open(at.in_zone(Zone::UTC), &off("BJ")));
    }

    #[test]
    fn hours_are_those_of_the_reader() {
        let at: Timestamp = serde_json::from_value(serde_json::json!("2027-03-01T07:30:00Z")).unwrap();
        assert!(!is_open(at.in_zone(Zone::UTC), &weekend("")));
        assert!(is_open(at.in_zone("Africa/Nairobi".parse().unwrap()), &weekend("")));
        assert!(!is_open(at.in_zone("Pacific/Auckland".parse().unwrap()), &weekend("")));
        assert_eq!(
            moment(day("2027-03-01"), 8, "Africa/Nairobi".parse().unwrap()).unwrap().to_string(),
            "2027-03-01T05:00:00Z"
        );
    }
}
