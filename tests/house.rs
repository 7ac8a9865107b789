//! The rules of the house that the compiler does not hold. Each check reads sources as text, so each is tried on made-up
//! sources too: a check that cannot fail checks nothing.

// Helpers of tests are tests to clippy only inside `#[test]`.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "house/circles.rs"]
mod circles;
#[path = "house/dependencies.rs"]
mod dependencies;
#[path = "house/doors.rs"]
mod doors;
#[path = "house/forms.rs"]
mod forms;
#[path = "house/markup.rs"]
mod markup;
#[path = "house/names.rs"]
mod names;
#[path = "house/paths.rs"]
mod paths;
#[path = "house/queries.rs"]
mod queries;
#[path = "house/tables.rs"]
mod tables;

use std::fs;
use std::path::Path;

use paths::{paths, words};
use tables::{foreign_tables, owners};

/// The wings with their rooms, in the order in which they may use each other: those above, never those below. A wing
/// without rooms is one itself.
const WINGS: [(&str, &[&str]); 12] = [
    ("platform", &["error", "db", "clock", "values", "personal", "web", "sheets", "calendar", "files", "mail"]),
    ("people", &["accounts", "holidays", "associations", "privacy"]),
    ("learning", &["modules", "progress"]),
    ("cohorts", &["common", "enrolment", "applications", "messages", "sessions", "results", "certificates", "life"]),
    (
        "cascade",
        &[
            "common",
            "commitments",
            "deliveries",
            "participants",
            "signups",
            "evidence",
            "coverage",
            "requests",
            "followups",
            "impact",
            "lineage",
        ],
    ),
    ("reminders", &[]),
    ("practices", &[]),
    ("reports", &[]),
    ("home", &[]),
    ("config", &[]),
    ("app", &[]),
    ("cli", &[]),
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

/// The room a file belongs to, and its place in the order; `None` for what only names rooms: `lib.rs`, `main.rs`, wings.
fn room_of(path: &str) -> Option<(usize, String)> {
    let parts: Vec<&str> = path.strip_prefix("src/")?.trim_end_matches(".rs").split('/').collect();
    place(&parts)
}

/// The room that a path within the crate leads into, and its place in the order.
fn place<S: AsRef<str>>(path: &[S]) -> Option<(usize, String)> {
    let first = path.first()?.as_ref();
    let before =
        WINGS.iter().take_while(|(wing, _)| *wing != first).map(|(_, rooms)| rooms.len().max(1)).sum::<usize>();
    let (wing, rooms) = WINGS.iter().find(|(wing, _)| *wing == first)?;
    if rooms.is_empty() {
        return Some((before, (*wing).to_owned()));
    }
    // Who names a whole wing may use all its rooms.
    let Some(second) = path.get(1) else { return Some((before + rooms.len() - 1, (*wing).to_owned())) };
    let second = second.as_ref();
    let at = rooms.iter().position(|room| *room == second)?;
    Some((before + at, format!("{wing}::{second}")))
}

/// Imports against the order of the rooms.
fn against_the_order(source: &Source) -> Vec<String> {
    let Source { path, text } = source;
    if is_frame(path) {
        return Vec::new();
    }
    let Some((own, room)) = room_of(path) else {
        return vec![format!("{path}:1: this is no room of the house; give it its place in WINGS of tests/house.rs")];
    };
    let judge = |named: paths::Named| {
        // `pub(in crate::wing)` shows something to the rooms of a wing, and uses none.
        let is_visibility = text.lines().nth(named.line - 1).is_some_and(|line| line.contains("pub(in crate::"));
        if is_visibility && named.path.len() == 1 {
            return None;
        }
        let at = format!("{path}:{}", named.line);
        let target = named.path.join("::");
        match place(&named.path) {
            None if target.ends_with('*') => Some(format!("{at}: names every room at once; name what it uses")),
            // A macro stands at the root of the crate whatever its room.
            None if named.path.is_empty() => None,
            None => Some(format!("{at}: crate::{target} is no room; give it its place in WINGS of tests/house.rs")),
            Some((other, name)) if other > own => Some(format!(
                "{at}: {room} uses {name}, which is below it; declare a trait in {room} and implement it in {name}"
            )),
            Some(_) => None,
        }
    };
    paths(path, text).into_iter().filter_map(judge).collect()
}

/// Whether a file only says which rooms there are.
fn is_frame(path: &str) -> bool {
    let wing = path.strip_prefix("src/").and_then(|inner| inner.strip_suffix("/mod.rs"));
    matches!(path, "src/lib.rs" | "src/main.rs")
        || wing.is_some_and(|wing| WINGS.iter().any(|(name, rooms)| *name == wing && !rooms.is_empty()))
}

/// Whether a file may name diesel and tables. All of a kind of reminder stands in one file, with what it asks the database.
fn may_query(path: &str) -> bool {
    let stores = path.starts_with("src/platform/db/") || path.ends_with("/store.rs") || path.contains("/store/");
    stores || path.starts_with("src/reminders/kinds/")
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

/// Files that are too long.
fn too_long(source: &Source) -> Option<String> {
    let lines = source.text.lines().count();
    let at = &source.path;
    (lines > LONGEST_FILE).then(|| format!("{at}:{lines}: has more than {LONGEST_FILE} lines; split it by subject"))
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
fn only_what_reads_foreign_markup_takes_markup_apart() {
    expect_none(sources("crates/content/src", "rs").iter().flat_map(markup::takes_markup_apart).collect());
}

#[test]
fn nothing_goes_past_the_doors_of_a_room() {
    expect_none(sources("src", "rs").iter().flat_map(doors::past_the_doors).collect());
}

#[test]
fn stores_write_and_actions_decide() {
    expect_none(doors::undecided(&sources("src", "rs")));
}

#[test]
fn no_door_leads_back_to_itself() {
    expect_none(circles::circles(&sources("src", "rs")));
}

#[test]
fn no_public_type_has_the_name_of_another() {
    let all: Vec<Source> = ["src", "crates"].iter().flat_map(|folder| sources(folder, "rs")).collect();
    expect_none(names::given_twice(&all));
}

#[test]
fn only_the_database_and_stores_name_diesel() {
    expect_none(sources("src", "rs").iter().flat_map(names_diesel).collect());
}

#[test]
fn stores_name_tables_of_their_own_room_and_of_those_above() {
    let owners = owners(&sources("src/platform/db/schema", "rs"));
    assert!(owners.len() > 20, "only these tables were found: {owners:?}");
    expect_none(sources("src", "rs").iter().flat_map(|source| foreign_tables(source, &owners)).collect());
}

#[test]
fn files_are_short() {
    expect_none(
        ["src", "tests", "crates"]
            .iter()
            .flat_map(|folder| sources(folder, "rs"))
            .filter_map(|s| too_long(&s))
            .collect(),
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
    expect_none(sources("templates", "hbs").iter().flat_map(markup::unescaped).collect());
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
        let text = "use crate::{platform::db::Conn, reminders::{self, Plan}};
            use super::super::super::cascade::deliveries::Delivery;
            use super::store;
            fn f() -> crate::platform::error::Result<crate::reports::Report> { json!({\"at\": crate::home::path()}) }
            mod inner { use super::super::super::super::reminders::*; pub(crate) fn g() { super::super::store::x() } }
            #[schema(value_type = crate::learning::progress::Learner)] struct S;
            // crate::cascade in a comment, and \"crate::cascade\" in a text, are no imports
            fn h(self) { Self::new(crate::platform::web::Viewer::default().id) }
            use crate::people::{accounts::Person, associations::Member};";
        let problems = against_the_order(&source("src/people/accounts/pages/x.rs", text));
        assert_eq!(lines(&problems), [1, 1, 2, 4, 4, 5, 6, 9], "{problems:#?}");
        assert!(
            problems[2]
                .contains("src/people/accounts/pages/x.rs:2: crate::people::cascade::deliveries::Delivery is no room")
        );
        let inner = against_the_order(&source("src/people/accounts/x.rs", text));
        assert_eq!(lines(&inner), [1, 1, 2, 4, 4, 5, 6, 9], "{inner:#?}");
        assert!(inner[2].contains("src/people/accounts/x.rs:2: people::accounts uses cascade"), "{inner:#?}");
        assert!(inner[7].contains("people::accounts uses people::associations"), "{inner:#?}");
        assert_eq!(against_the_order(&source("src/cli/x.rs", &text.replace("super::", ""))), Vec::<String>::new());
    }

    #[test]
    fn a_room_without_a_place_is_found() {
        let unknown = |path: &str, text: &str| against_the_order(&source(path, text)).len();
        assert_eq!(unknown("src/cellar/mod.rs", ""), 1);
        assert_eq!(unknown("src/people/cellar/mod.rs", ""), 1);
        assert_eq!(unknown("src/platform/web/mod.rs", "use crate::cellar::Wine;"), 1);
        assert_eq!(unknown("src/platform/web/mod.rs", "use crate::platform::cellar::Wine;"), 1);
        assert_eq!(unknown("src/platform/web/mod.rs", "use crate::*;"), 1);
        assert_eq!(unknown("src/cohorts/common/mod.rs", "use crate::cohorts;\nuse crate::people;"), 1);
        assert_eq!(unknown("src/cohorts/common/mod.rs", "pub(in crate::cohorts) fn f() {}"), 0);
        assert_eq!(unknown("src/people/mod.rs", "pub mod cellar;"), 0);
        assert_eq!(unknown("src/lib.rs", "pub mod cellar;"), 0);
    }

    #[test]
    fn diesel_outside_a_store_is_found() {
        let text = "// diesel in a comment\nuse diesel::prelude::*;\nfn f() { m!(diesel_migrations::run()) }";
        for path in [
            "src/people/accounts/pages/x.rs",
            "src/people/accounts/mod.rs",
            "src/app.rs",
            "src/people/accounts/storehouse.rs",
        ] {
            assert_eq!(lines(&names_diesel(&source(path, text))), [2, 3], "{path}");
        }
        for path in ["src/platform/db/mod.rs", "src/people/accounts/store.rs", "src/people/accounts/store/people.rs"] {
            assert_eq!(names_diesel(&source(path, text)), Vec::<String>::new(), "{path}");
        }
    }

    #[test]
    fn a_table_of_a_room_below_is_found() {
        let schema = [
            source("src/platform/db/schema/mod.rs", "pub use accounts_room::*;"),
            source(
                "src/platform/db/schema/installation.rs",
                "diesel::table! { use x::*; settings (name) { name -> Text, } }",
            ),
            source("src/platform/db/schema/accounts.rs", "diesel::table! { use x::*; people (id) { id -> DbUuid, } }"),
            source(
                "src/platform/db/schema/cohorts.rs",
                "diesel::table! { a (b, c) { b -> Text, } } diesel::table! { cohorts (id) { id -> DbUuid, } }",
            ),
        ];
        let owners = owners(&schema);
        let all: Vec<(&str, &str)> = owners.iter().map(|(table, room)| (table.as_str(), room.as_str())).collect();
        assert_eq!(
            all,
            [
                ("a", "cohorts::common"),
                ("cohorts", "cohorts::common"),
                ("people", "people::accounts"),
                ("settings", "platform::db")
            ]
        );

        let text = "use crate::platform::db::schema::{settings, people};\nuse crate::platform::db::schema::cohorts;\n\
                    use crate::platform::db::schema::*;\nuse crate::platform::db::schema;\nfn f() { crate::platform::db::schema::a::table }";
        let problems = |path: &str| lines(&foreign_tables(&source(path, text), &owners));
        assert_eq!(problems("src/people/accounts/store/people.rs"), [2, 3, 4, 5]);
        assert_eq!(problems("src/platform/mail/store.rs"), [1, 2, 3, 4, 5]);
        assert_eq!(problems("src/cohorts/life/store.rs"), [3, 4]);
        assert_eq!(problems("src/cohorts/life/pages.rs"), [1, 1, 2, 3, 4, 5]);
        assert_eq!(problems("src/platform/db/schema/mod.rs"), Vec::<usize>::new());
    }

    #[test]
    fn a_long_file_is_found() {
        assert!(too_long(&source("src/x.rs", &"\n".repeat(LONGEST_FILE + 1))).is_some());
        assert!(too_long(&source("src/x.rs", &"\n".repeat(LONGEST_FILE))).is_none());
    }
}
