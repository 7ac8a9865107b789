//! The rules of the house that the compiler does not hold. Each check reads sources as text, so each is tried on made-up
//! sources too: a check that cannot fail checks nothing.

// Helpers of tests are tests to clippy only inside `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "house/dependencies.rs"]
mod dependencies;
#[path = "house/forms.rs"]
mod forms;
#[path = "house/paths.rs"]
mod paths;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use paths::{paths, tokens, words};
use proc_macro2::{Delimiter, TokenTree};

/// The rooms, in the order in which they may use each other: those above, never those below.
const ROOMS: [&str; 18] = [
    "error",
    "db",
    "clock",
    "web",
    "mail",
    "accounts",
    "associations",
    "catalogue",
    "learning",
    "cohorts",
    "cascade",
    "reminders",
    "practices",
    "reports",
    "home",
    "config",
    "app",
    "cli",
];

/// The most lines a file has.
const LONGEST_FILE: usize = 400;

/// A file by its path in the package.
struct Source {
    path: String,
    text: String,
}

/// Every file below a folder with that ending.
fn sources(folder: &str, ending: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut found, mut folders) = (Vec::new(), vec![root.join(folder)]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                found.push(Source { path: name, text: fs::read_to_string(&path).unwrap() });
            }
        }
    }
    assert!(!found.is_empty(), "there is no .{ending} in {folder}/");
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// The room a file belongs to, and its place in the order; `None` for `lib.rs` and `main.rs`, which are in none.
fn room_of(path: &str) -> Option<(usize, &'static str)> {
    let inner = path.strip_prefix("src/")?;
    let name = inner.split('/').next()?.trim_end_matches(".rs");
    place(name)
}

fn place(room: &str) -> Option<(usize, &'static str)> {
    ROOMS.iter().enumerate().find(|(_, name)| **name == room).map(|(at, name)| (at, *name))
}

/// Imports against the order of the rooms.
fn against_the_order(source: &Source) -> Vec<String> {
    let Source { path, text } = source;
    if matches!(path.as_str(), "src/lib.rs" | "src/main.rs") {
        return Vec::new();
    }
    let Some((own, room)) = room_of(path) else {
        return vec![format!("{path}:1: this is no room of the house; give it its place in ROOMS of tests/house.rs")];
    };
    let judge = |named: paths::Named| {
        let target = named.path.first()?;
        let at = format!("{path}:{}", named.line);
        match place(target) {
            None if target == "*" => Some(format!("{at}: names every room at once; name what it uses")),
            None => Some(format!("{at}: crate::{target} is no room; give it its place in ROOMS of tests/house.rs")),
            Some((other, _)) if other > own => Some(format!(
                "{at}: {room} uses {target}, which is below it; declare a trait in {room} and implement it in {target}"
            )),
            Some(_) => None,
        }
    };
    paths(path, text).into_iter().filter_map(judge).collect()
}

/// Whether a file may name diesel and tables.
fn may_query(path: &str) -> bool {
    path.starts_with("src/db/") || path.ends_with("/store.rs") || path.contains("/store/")
}

/// diesel named outside the database's room and the stores.
fn names_diesel(source: &Source) -> Vec<String> {
    let Source { path, text } = source;
    if may_query(path) {
        return Vec::new();
    }
    let named = words(text, |word| word == "diesel" || word.starts_with("diesel_"));
    let complain = |(word, line)| format!("{path}:{line}: names {word}; move the query into the room's store");
    named.into_iter().map(complain).collect()
}

/// The tables of a file of `src/db/schema/`.
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
fn owners(schema: &[Source]) -> BTreeMap<String, &'static str> {
    let mut owners = BTreeMap::new();
    for file in schema.iter().filter(|file| !file.path.ends_with("/mod.rs")) {
        let name = Path::new(&file.path).file_stem().unwrap().to_string_lossy().into_owned();
        let room = if name == "installation" { "db" } else { place(&name).expect("a room's name").1 };
        owners.extend(tables_in(&file.text).into_iter().map(|table| (table, room)));
    }
    owners
}

/// Tables named outside stores, or by the store of a room above theirs.
fn foreign_tables(source: &Source, owners: &BTreeMap<String, &'static str>) -> Vec<String> {
    let Source { path, text } = source;
    if path.starts_with("src/db/schema/") {
        return Vec::new();
    }
    let judge = |named: paths::Named| {
        let [db, schema, rest @ ..] = named.path.as_slice() else { return None };
        if (db.as_str(), schema.as_str()) != ("db", "schema") {
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
        let owner = *owners.get(table)?;
        let (other, _) = place(owner)?;
        let advice = format!("ask {owner} through a trait that {room} declares");
        (other > own).then(|| format!("{at}: the store of {room} names the table {table} of {owner}; {advice}"))
    };
    paths(path, text).into_iter().filter_map(judge).collect()
}

/// Files that are too long.
fn too_long(source: &Source) -> Option<String> {
    let lines = source.text.lines().count();
    let at = &source.path;
    (lines > LONGEST_FILE).then(|| format!("{at}:{lines}: has more than {LONGEST_FILE} lines; split it by subject"))
}

/// Markup that goes to the page unescaped.
fn unescaped(source: &Source) -> Vec<String> {
    let lines = source.text.lines().enumerate().filter(|(_, line)| line.contains("{{{") || line.contains("{{&"));
    let complain =
        |(at, _)| format!("{}:{}: is not escaped; use {{{{html x}}}} with the type web::Html", source.path, at + 1);
    lines.map(complain).collect()
}

#[track_caller]
fn expect_none(problems: Vec<String>) {
    assert!(problems.is_empty(), "{} against the rules of the house:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn rooms_use_only_those_above_them() {
    expect_none(sources("src", "rs").iter().flat_map(against_the_order).collect());
}

#[test]
fn only_the_database_and_stores_name_diesel() {
    expect_none(sources("src", "rs").iter().flat_map(names_diesel).collect());
}

#[test]
fn stores_name_tables_of_their_own_room_and_of_those_above() {
    let owners = owners(&sources("src/db/schema", "rs"));
    assert!(owners.len() > 20, "only these tables were found: {owners:?}");
    expect_none(sources("src", "rs").iter().flat_map(|source| foreign_tables(source, &owners)).collect());
}

#[test]
fn files_are_short() {
    expect_none(
        ["src", "tests"].iter().flat_map(|folder| sources(folder, "rs")).filter_map(|s| too_long(&s)).collect(),
    );
}

#[test]
fn who_destroys_something_is_asked_first() {
    expect_none(
        sources("templates", "hbs").iter().flat_map(|one| forms::without_asking(&one.path, &one.text)).collect(),
    );
}

#[test]
fn scripts_read_the_attributes_of_forms() {
    expect_none(sources("static", "js").iter().flat_map(|one| forms::deceived(&one.path, &one.text)).collect());
}

#[test]
fn pages_write_through_their_context() {
    expect_none(sources("src", "rs").iter().flat_map(|one| forms::past_the_context(&one.path, &one.text)).collect());
}

#[test]
fn templates_escape_what_they_show() {
    expect_none(sources("templates", "hbs").iter().flat_map(unescaped).collect());
}

mod made_up {
    use super::*;

    fn source(path: &str, text: &str) -> Source {
        Source { path: path.into(), text: text.into() }
    }

    /// The lines that a check complains about.
    fn lines(problems: &[String]) -> Vec<usize> {
        problems.iter().map(|problem| problem.split(':').nth(1).unwrap().parse().unwrap()).collect()
    }

    #[test]
    fn an_import_from_below_is_found_wherever_it_hides() {
        let text = "use crate::{db::Conn, cohorts::{self, Cohort}};
            use super::super::cascade::DeliveryId;
            use super::store;
            fn f() -> crate::error::Result<crate::reports::Report> { json!({\"at\": crate::home::path()}) }
            mod inner { use super::super::super::reminders::*; pub(crate) fn g() { super::super::store::x() } }
            #[schema(value_type = crate::learning::Learner)] struct S;
            // crate::cascade in a comment, and \"crate::cascade\" in a text, are no imports
            fn h(self) { Self::new(crate::web::Viewer::default().id) }";
        let problems = against_the_order(&source("src/accounts/pages/x.rs", text));
        assert_eq!(lines(&problems), [1, 1, 4, 4, 6], "{problems:#?}");
        let inner = against_the_order(&source("src/accounts/x.rs", text));
        assert_eq!(lines(&inner), [1, 1, 2, 4, 4, 5, 6], "{inner:#?}");
        assert!(inner[2].contains("src/accounts/x.rs:2: accounts uses cascade"), "{inner:#?}");
        assert_eq!(against_the_order(&source("src/cli/x.rs", text)), Vec::<String>::new());
    }

    #[test]
    fn a_room_without_a_place_is_found() {
        let unknown = |path: &str, text: &str| against_the_order(&source(path, text)).len();
        assert_eq!(unknown("src/cellar/mod.rs", ""), 1);
        assert_eq!(unknown("src/web/mod.rs", "use crate::cellar::Wine;"), 1);
        assert_eq!(unknown("src/web/mod.rs", "use crate::*;"), 1);
        assert_eq!(unknown("src/lib.rs", "pub mod cellar;"), 0);
    }

    #[test]
    fn diesel_outside_a_store_is_found() {
        let text = "// diesel in a comment\nuse diesel::prelude::*;\nfn f() { m!(diesel_migrations::run()) }";
        for path in ["src/accounts/pages/x.rs", "src/accounts/mod.rs", "src/app.rs", "src/accounts/storehouse.rs"] {
            assert_eq!(lines(&names_diesel(&source(path, text))), [2, 3], "{path}");
        }
        for path in ["src/db/mod.rs", "src/accounts/store.rs", "src/accounts/store/people.rs"] {
            assert_eq!(names_diesel(&source(path, text)), Vec::<String>::new(), "{path}");
        }
    }

    #[test]
    fn a_table_of_a_room_below_is_found() {
        let schema = [
            source("src/db/schema/mod.rs", "pub use accounts_room::*;"),
            source("src/db/schema/installation.rs", "diesel::table! { use x::*; settings (name) { name -> Text, } }"),
            source("src/db/schema/accounts.rs", "diesel::table! { use x::*; people (id) { id -> DbUuid, } }"),
            source(
                "src/db/schema/cohorts.rs",
                "diesel::table! { a (b, c) { b -> Text, } } diesel::table! { cohorts (id) { id -> DbUuid, } }",
            ),
        ];
        let owners = owners(&schema);
        let all: Vec<(&str, &str)> = owners.iter().map(|(table, room)| (table.as_str(), *room)).collect();
        assert_eq!(all, [("a", "cohorts"), ("cohorts", "cohorts"), ("people", "accounts"), ("settings", "db")]);

        let text = "use crate::db::schema::{settings, people};\nuse crate::db::schema::cohorts;\n\
                    use crate::db::schema::*;\nuse crate::db::schema;\nfn f() { crate::db::schema::a::table }";
        let problems = |path: &str| lines(&foreign_tables(&source(path, text), &owners));
        assert_eq!(problems("src/accounts/store/people.rs"), [2, 3, 4, 5]);
        assert_eq!(problems("src/mail/store.rs"), [1, 2, 3, 4, 5]);
        assert_eq!(problems("src/cohorts/store.rs"), [3, 4]);
        assert_eq!(problems("src/cohorts/pages.rs"), [1, 1, 2, 3, 4, 5]);
        assert_eq!(problems("src/db/schema/mod.rs"), Vec::<usize>::new());
    }

    #[test]
    fn a_long_file_is_found() {
        assert!(too_long(&source("src/x.rs", &"\n".repeat(LONGEST_FILE + 1))).is_some());
        assert!(too_long(&source("src/x.rs", &"\n".repeat(LONGEST_FILE))).is_none());
    }

    #[test]
    fn unescaped_markup_is_found() {
        let text = "{{name}}\n{{{name}}}\n{{html name}}\n{{&name}}";
        assert_eq!(lines(&unescaped(&source("templates/x.hbs", text))), [2, 4]);
    }
}
