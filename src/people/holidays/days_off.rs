use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{Datelike, NaiveDate, WeekdaySet};

use super::PublicHoliday;
use crate::platform::values::Country;
use crate::platform::web::Weekends;

/// The public holidays of all countries.
#[derive(Clone, Debug, Default)]
pub struct PublicHolidays(BTreeMap<Country, Arc<BTreeSet<NaiveDate>>>);

impl PublicHolidays {
    /// Those of a list.
    pub fn of(list: Vec<PublicHoliday>) -> Self {
        let mut days: BTreeMap<Country, BTreeSet<NaiveDate>> = BTreeMap::new();
        for one in list {
            days.entry(one.country).or_default().insert(one.day);
        }
        Self(days.into_iter().map(|(country, days)| (country, Arc::new(days))).collect())
    }

    /// The days off of somebody in that country, if it is known where they are.
    pub fn days_off(&self, weekends: &Weekends, country: Option<Country>) -> DaysOff {
        let weekend = weekends.of(country.as_ref().map(Country::code));
        let holidays = country.and_then(|country| self.0.get(&country)).cloned().unwrap_or_default();
        DaysOff { weekend, holidays }
    }
}

/// The days on which somebody does not work: those of each week, and public holidays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DaysOff {
    weekend: WeekdaySet,
    holidays: Arc<BTreeSet<NaiveDate>>,
}

impl DaysOff {
    /// Whether that day is one.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.weekend.contains(day.weekday()) || self.holidays.contains(&day)
    }
}

impl From<WeekdaySet> for DaysOff {
    fn from(weekend: WeekdaySet) -> Self {
        Self { weekend, holidays: Arc::default() }
    }
}
