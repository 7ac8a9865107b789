//! Which room each table belongs to, and who names those of others.

use std::collections::BTreeMap;
use std::path::Path;

use proc_macro2::{Delimiter, TokenTree};

use super::paths::{Named, paths, tokens};
use super::{Source, WINGS, may_query, place, room_of};

/// The tables of a file of `src/platform/db/schema/`.
fn tables_in(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let tokens: Vec<TokenTree> = tokens(text).into_iter().collect();
    for window in tokens.windows(3) {
        let [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(body)] = window else { continue };
        if name != "table" {
            continue;
        }
        let body: Vec<TokenTree> = body.stream().into_iter().collect();
        found.extend(body.windows(3).filter_map(|window| match window {
            [TokenTree::Ident(table), TokenTree::Group(key), TokenTree::Group(columns)]
                if key.delimiter() == Delimiter::Parenthesis && columns.delimiter() == Delimiter::Brace =>
            {
                Some(table.to_string())
            }
            _ => None,
        }));
    }
    found
}

/// Which room each table belongs to: the schema has a file per room.
pub fn owners(schema: &[Source]) -> BTreeMap<String, String> {
    let mut owners = BTreeMap::new();
    for file in schema.iter().filter(|file| !file.path.ends_with("/mod.rs")) {
        let name = Path::new(&file.path).file_stem().unwrap().to_string_lossy().into_owned();
        let room = if name == "installation" { "platform::db".to_owned() } else { room_named(&name) };
        owners.extend(tables_in(&file.text).into_iter().map(|table| (table, room.clone())));
    }
    owners
}

/// The room with that name, in whichever wing it is. Tables that all rooms of a wing read belong to the first of them.
fn room_named(name: &str) -> String {
    let named = |(wing, rooms): &(&str, &[&str])| match rooms {
        [] => (*wing == name).then(|| name.to_owned()),
        [first, ..] if *wing == name => Some(format!("{wing}::{first}")),
        rooms => rooms.iter().find(|room| **room == name).map(|room| format!("{wing}::{room}")),
    };
    WINGS.iter().find_map(named).unwrap_or_else(|| panic!("no room {name}"))
}

/// Tables named outside stores, or by the store of a room above theirs.
pub fn foreign_tables(source: &Source, owners: &BTreeMap<String, String>) -> Vec<String> {
    let Source { path, text } = source;
    // A macro gets the table from whoever calls it.
    if path.starts_with("src/platform/db/schema/") || path == "src/platform/db/macros.rs" {
        return Vec::new();
    }
    let judge = |named: Named| {
        let [platform, db, schema, rest @ ..] = named.path.as_slice() else { return None };
        if [platform.as_str(), db, schema] != ["platform", "db", "schema"] {
            return None;
        }
        let at = format!("{path}:{}", named.line);
        let Some(table) = rest.first().filter(|table| *table != "*") else {
            return Some(format!("{at}: takes the whole schema; name the tables it uses"));
        };
        if !may_query(path) {
            return Some(format!("{at}: names the table {table}; move the query into the room's store"));
        }
        let (own, room) = room_of(path)?;
        let owner = owners.get(table)?;
        let (other, _) = place(&owner.split("::").collect::<Vec<_>>())?;
        let advice = format!("ask {owner} through a trait that {room} declares");
        (other > own).then(|| format!("{at}: the store of {room} names the table {table} of {owner}; {advice}"))
    };
    paths(path, text).into_iter().filter_map(judge).collect()
}

/// The folders of migrations of an engine, by the number that the database knows them by.
fn migrations(engine: &str) -> BTreeMap<String, Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
    let mut found = BTreeMap::<String, Vec<String>>::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let number = name.split('_').next().unwrap_or_default().replace('-', "");
        found.entry(number).or_default().push(name);
    }
    found
}

#[test]
fn every_migration_has_a_number_of_its_own_and_is_on_both_engines() {
    let all = migrations("sqlite");
    let shared: Vec<_> = all.values().filter(|names| names.len() > 1).collect();
    assert!(shared.is_empty(), "only one of these would ever run: {shared:?}");
    assert!(all.len() > 30);
    assert_eq!(all, migrations("postgres"));
}
