use std::collections::BTreeMap;
use std::fmt;

use chrono::{Weekday, WeekdaySet};
use serde::Deserialize;

const SAT_SUN: WeekdaySet = WeekdaySet::from_array([Weekday::Sat, Weekday::Sun]);
const FRI_SAT: WeekdaySet = WeekdaySet::from_array([Weekday::Fri, Weekday::Sat]);

/// The days on which public offices are closed each week, by country: what the configuration says (`[web.weekends]`), else
/// what is known of the country.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(try_from = "BTreeMap<String, Vec<Weekday>>")]
pub struct Weekends(BTreeMap<String, WeekdaySet>);

impl Weekends {
    /// The days off of a country, by its code in capitals.
    pub fn of(&self, country: Option<&str>) -> WeekdaySet {
        let configured = country.and_then(|country| self.0.get(country)).copied();
        configured.unwrap_or_else(|| usual(country.unwrap_or_default()))
    }
}

/// Where the weekends come from, for those who check.
impl fmt::Display for Weekends {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("as of CLDR 48.2 and November 2026")?;
        match self.0.len() {
            0 => Ok(()),
            count => write!(f, ", {count} of your own"),
        }
    }
}

/// What is known of a country.
///
/// Unicode CLDR 48.2 (`cldr-core`, `supplemental/weekData.json`: `weekendStart` and `weekendEnd`), read in November 2026.
/// It says nothing of some countries, or cannot say it, as its weekends are stretches; of these:
/// - Bangladesh, Maldives: Friday and Saturday (python-holidays 0.109, which names their ministries).
/// - Brunei: Friday and Sunday (python-holidays 0.109, after the Labour Department's guide to the employment laws).
/// - Djibouti: Friday and Saturday (python-holidays 0.109; jollyday has Friday alone).
/// - Nepal: Saturday alone (the cabinet took Sunday back on 6 June 2022).
/// - Palestine: Friday and Saturday (jollyday, pull request 1458).
/// - Somalia: Friday alone: sources differ on Thursday and Saturday and agree on Friday.
fn usual(country: &str) -> WeekdaySet {
    match country {
        "AF" => WeekdaySet::from_array([Weekday::Thu, Weekday::Fri]),
        "BH" | "DZ" | "EG" | "IL" | "IQ" | "JO" | "KW" | "LY" | "OM" | "QA" | "SA" | "SD" | "SY" | "YE" => FRI_SAT,
        "BD" | "DJ" | "MV" | "PS" => FRI_SAT,
        "BN" => WeekdaySet::from_array([Weekday::Fri, Weekday::Sun]),
        "IR" | "SO" => WeekdaySet::single(Weekday::Fri),
        "IN" | "UG" => WeekdaySet::single(Weekday::Sun),
        "NP" => WeekdaySet::single(Weekday::Sat),
        _ => SAT_SUN,
    }
}

impl TryFrom<BTreeMap<String, Vec<Weekday>>> for Weekends {
    type Error = String;

    fn try_from(written: BTreeMap<String, Vec<Weekday>>) -> Result<Self, String> {
        let one = |(country, days): (String, Vec<Weekday>)| {
            let days: WeekdaySet = days.into_iter().collect();
            match country.as_bytes() {
                [b'A'..=b'Z', b'A'..=b'Z'] if days.len() < 7 => Ok((country, days)),
                [b'A'..=b'Z', b'A'..=b'Z'] => Err(format!("{country} has no day on which people work")),
                _ => Err("countries are named by their codes in capitals, such as PS".to_owned()),
            }
        };
        written.into_iter().map(one).collect::<Result<_, _>>().map(Self)
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday::{Fri, Sat, Sun, Thu};

    use super::*;

    #[test]
    fn the_weekend_is_not_the_same_everywhere() {
        let known = Weekends::default();
        for (country, days) in [
            ("SN", &[Sat, Sun][..]),
            ("EG", &[Fri, Sat]),
            ("AE", &[Sat, Sun]),
            ("AF", &[Thu, Fri]),
            ("IR", &[Fri]),
            ("PS", &[Fri, Sat]),
            ("DJ", &[Fri, Sat]),
            ("BN", &[Fri, Sun]),
            ("SO", &[Fri]),
            ("NP", &[Sat]),
            ("UG", &[Sun]),
        ] {
            assert_eq!(known.of(Some(country)), days.iter().copied().collect(), "{country}");
        }
        assert_eq!(known.of(None), SAT_SUN);
    }

    #[test]
    fn the_configuration_knows_better() {
        let read = |text: &str| toml::from_str::<Weekends>(text);
        let own = read("NP = [\"sat\", \"sun\"]\nMR = [\"fri\", \"saturday\"]").unwrap();
        assert_eq!((own.of(Some("NP")), own.of(Some("MR"))), (SAT_SUN, FRI_SAT));
        assert_eq!(own.of(Some("EG")), FRI_SAT);
        for wrong in [
            "np = [\"sat\"]",
            "Nepal = [\"sat\"]",
            "NP = [\"someday\"]",
            "NP = [\"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\", \"sun\"]",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
