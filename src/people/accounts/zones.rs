//! Time zones by the names that people choose from: one name for each, and none for what is no place.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::platform::clock::Zone;
use crate::platform::web::Form;

/// A line for each zone: its name, then its other names.
const NAMES: &str = include_str!("zones.txt");

/// The zones to choose from, and the zone of each other name.
static ZONES: LazyLock<(Vec<Zone>, BTreeMap<&str, Zone>)> = LazyLock::new(|| {
    let (mut zones, mut others) = (Vec::new(), BTreeMap::new());
    for line in NAMES.lines().filter(|line| !line.starts_with('#')) {
        let mut names = line.split(' ');
        if let Some(zone) = names.next().and_then(|name| name.parse::<Zone>().ok()) {
            zones.push(zone);
            others.extend(names.map(|name| (name, zone)));
        }
    }
    (zones, others)
});

/// The zones to choose from, by name.
pub fn all() -> &'static [Zone] {
    &ZONES.0
}

/// The zone under the name that people choose it by: Asia/Kolkata for Asia/Calcutta, which some browsers still say.
pub fn canonical(zone: Zone) -> Zone {
    ZONES.1.get(zone.name()).copied().unwrap_or(zone)
}

/// Reads a zone from a form, under any of its names.
pub fn parse(form: &mut Form, field: &str) -> Option<Zone> {
    form.parse::<Zone>(field).map(canonical)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_is_offered_under_one_name() {
        assert_eq!(all().len(), NAMES.lines().filter(|line| !line.starts_with('#')).count(), "all names are known");
        assert!(all().windows(2).all(|pair| pair[0].name() < pair[1].name()), "by name, each once");
        let names: Vec<&str> = all().iter().map(|zone| zone.name()).collect();
        for zone in ["Africa/Porto-Novo", "Africa/Dakar", "Asia/Kolkata", "Europe/Kyiv", "America/Bogota", "UTC"] {
            assert!(names.contains(&zone), "{zone}");
        }
        for alias in ["Asia/Calcutta", "Europe/Kiev", "US/Eastern", "America/Buenos_Aires", "Africa/Asmera"] {
            assert!(!names.contains(&alias), "{alias}");
        }
    }

    #[test]
    fn other_names_lead_to_the_zone_that_keeps_the_same_time() {
        let noon = chrono::NaiveTime::from_hms_opt(12, 0, 0).unwrap();
        for (name, zone) in &ZONES.1 {
            let Ok(other) = name.parse::<Zone>() else { continue };
            for day in ["2027-01-15", "2027-07-15"] {
                let day = day.parse().unwrap();
                assert_eq!(other.moment(day, noon), zone.moment(day, noon), "{name}, {zone}");
            }
        }
        let zone = |name: &str| name.parse::<Zone>().unwrap();
        assert_eq!(canonical(zone("Asia/Calcutta")).name(), "Asia/Kolkata");
        assert_eq!(canonical(zone("Africa/Dakar")).name(), "Africa/Dakar");
    }
}
