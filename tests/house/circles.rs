//! Within a room imports go one way, too: no door leads back to itself through others. (In the engine of modules a grammar
//! is a circle by nature; it stands in a crate of its own.)

use std::collections::{BTreeMap, BTreeSet};

use super::paths::paths;
use super::{Source, room_of};

/// Which door of its room a file belongs to; none for what only names the room's parts.
fn door_of(path: &str, room: &str) -> Option<String> {
    let inner = path.strip_prefix("src/")?.strip_prefix(&room.replace("::", "/"))?.strip_prefix('/')?;
    let door = inner.split('/').next()?.trim_end_matches(".rs");
    (door != "mod").then(|| door.to_owned())
}

type Ways = BTreeMap<String, BTreeMap<String, String>>;

/// From each door of a room, where its imports lead, with one place each.
fn ways(files: &[(&Source, String)], room: &str) -> Ways {
    let depth = room.split("::").count();
    let doors: BTreeSet<&String> = files.iter().map(|(_, door)| door).collect();
    let mut ways = Ways::new();
    for (source, door) in files {
        // What tests of a door look at is no way through it.
        let text = source.text.split("#[cfg(test)]").next().unwrap_or_default();
        for named in paths(&source.path, text) {
            let into = named.path.get(depth).filter(|into| doors.contains(into) && *into != door);
            if let Some(into) = into.filter(|_| named.path[..depth].join("::") == room) {
                let at = format!("{}:{}", source.path, named.line);
                ways.entry(door.clone()).or_default().entry(into.clone()).or_insert(at);
            }
        }
    }
    ways
}

/// Whether one gets from a door to another.
fn leads(ways: &Ways, from: &str, to: &str) -> bool {
    let (mut seen, mut next) = (BTreeSet::new(), vec![from]);
    while let Some(door) = next.pop() {
        let further = ways.get(door).into_iter().flat_map(BTreeMap::keys);
        next.extend(further.map(String::as_str).filter(|door| seen.insert(door.to_string())));
    }
    seen.contains(to)
}

/// Imports that are part of a circle.
pub fn circles(all: &[Source]) -> Vec<String> {
    let mut rooms: BTreeMap<String, Vec<(&Source, String)>> = BTreeMap::new();
    for source in all {
        let Some((_, room)) = room_of(&source.path) else { continue };
        if let Some(door) = door_of(&source.path, &room) {
            rooms.entry(room).or_default().push((source, door));
        }
    }
    let mut found = Vec::new();
    // What every room stands on is ordered by its rooms alone.
    for (room, files) in rooms.iter().filter(|(room, _)| !room.starts_with("platform")) {
        let ways = ways(files, room);
        for (door, further) in &ways {
            let back = further.iter().filter(|(into, _)| leads(&ways, into, door));
            found.extend(back.map(|(into, at)| format!("{at}: {door} of {room} uses {into}, which leads back to it")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_is_found_wherever_it_closes() {
        let source = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
        let all = [
            source("src/cascade/deliveries/store/rows.rs", "use crate::cascade::deliveries::rules::decide;"),
            source("src/cascade/deliveries/rules/states.rs", "use super::super::views::Line;"),
            source("src/cascade/deliveries/views.rs", "use crate::cascade::deliveries::store::rows::Row;"),
            source("src/cascade/deliveries/pages.rs", "use super::views::Line;\nuse super::store::rows;"),
            source("src/cascade/commitments/rules.rs", "use crate::cascade::commitments::{store, Commitment};"),
            source("src/cascade/commitments/store.rs", "#[cfg(test)]\nmod tests { use super::super::rules::share; }"),
        ];
        let found = circles(&all);
        let at: Vec<&str> = found.iter().map(|one| one.split(": ").next().unwrap()).collect();
        let rules = "src/cascade/deliveries/rules/states.rs:1";
        assert_eq!(
            at,
            [rules, "src/cascade/deliveries/store/rows.rs:1", "src/cascade/deliveries/views.rs:1"],
            "{found:#?}"
        );
    }
}
