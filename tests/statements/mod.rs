//! How many statements an answer asks of the database: for every address that is read, of the route table, for everybody who
//! gets an answer there, with one row of all that is listed and with fifty.
//!
//! What begins and ends a transaction is no statement here: a read is one snapshot whatever it asks (`Conn::on_one_snapshot`).

mod stage;

use std::collections::BTreeMap;
use std::fmt::Write;

use actix_web::test::TestRequest;
use relais::people::accounts::store;
use relais::platform::web::Turn;

use crate::support::{Actor, TestApp, on_both_engines, routes};
use stage::Stage;

/// What every page keeps to that is not named below: it is a list, or simpler than one.
const LIST: usize = 6;

/// The others, and why.
const BARS: &[(&str, usize, &str)] = &[
    ("/{language}/modules/{module}/{lesson}", 4, "read most of all"),
    ("/home", 8, "the lists of everything one is"),
];

/// What was asked where, by whom.
type Asked = BTreeMap<(String, &'static str), Vec<String>>;

/// Every address that is read with what stands in its places.
fn addresses(stage: &Stage) -> Vec<(String, String)> {
    let reads = routes::all().into_iter().filter(|route| route.methods.contains(&"get"));
    let filled = |pattern: &str| {
        let mut before = String::new();
        let parts = pattern.split('/').map(|part| {
            before = match part.strip_prefix('{') {
                Some(name) => {
                    let value = stage.value(&before, name.trim_end_matches('}'));
                    if part.ends_with(".html") { format!("{value}.html") } else { value }
                }
                None => part.to_owned(),
            };
            before.clone()
        });
        parts.collect::<Vec<_>>().join("/")
    };
    let asked = |pattern: &str| QUERIES.iter().find(|(named, _)| *named == pattern).map_or("", |(_, query)| query);
    let path = |pattern: &str| format!("{}{}", filled(pattern), asked(pattern));
    reads.map(|route| (path(&route.pattern), route.pattern)).map(|(path, pattern)| (pattern, path)).collect()
}

/// What has to be asked for.
const QUERIES: &[(&str, &str)] =
    &[("/api/v1/search", "?q=goals"), ("/api/v1/modules/{module}/attempts/next", "?set=check/why-local")];

/// Asks from the machine itself: others are not told of everything.
async fn get(app: &TestApp, actor: &Actor, path: &str) -> u16 {
    let at_hand = "127.0.0.1:4000".parse().unwrap();
    app.send(actor, TestRequest::get().uri(path).peer_addr(at_hand)).await.status
}

/// Asks for everything as everybody.
async fn ask(stage: &Stage, actors: &[(&'static str, Actor, Actor)]) -> Asked {
    let (app, mut asked, mut unanswered) = (&stage.w.app, Asked::new(), Vec::new());
    for (pattern, path) in addresses(stage) {
        let mut statuses = Vec::new();
        for (name, session, token) in actors {
            let actor = if pattern.starts_with("/api/v1") { token } else { session };
            let status = get(app, actor, &path).await;
            statuses.push(status);
            if status != 200 {
                continue;
            }
            // What is noted beside an answer may fall into one of them.
            let mut fewest: Option<Vec<String>> = None;
            for _ in 0..2 {
                app.statements();
                assert_eq!(get(app, actor, &path).await, 200, "{path}");
                let statements = app.statements();
                if fewest.as_ref().is_none_or(|fewest| statements.len() < fewest.len()) {
                    fewest = Some(statements);
                }
            }
            asked.insert((pattern.clone(), name), fewest.unwrap());
        }
        if !statuses.iter().any(|status| matches!(status, 200 | 303)) {
            unanswered.push(format!("{pattern}: {path} {statuses:?}"));
        }
    }
    // Nobody can set up what somebody looks after already.
    unanswered.retain(|one| !one.starts_with("/set-up/"));
    assert_eq!(unanswered, Vec::<String>::new());
    asked
}

/// What asks more for fifty rows than for one, and what goes over its bar.
fn faults(one: &Asked, fifty: &Asked) -> Vec<String> {
    let mut faults = Vec::new();
    for ((pattern, name), few) in one {
        let Some(many) = fifty.get(&(pattern.clone(), name)) else {
            faults.push(format!("{pattern} ({name}) is shown with one row alone"));
            continue;
        };
        let bar = BARS.iter().find(|(named, ..)| named == pattern).map_or(LIST, |(_, bar, _)| *bar);
        if few.len() != many.len() {
            faults.push(format!("{pattern} ({name}): {} for one row, {} for fifty", few.len(), many.len()));
        }
        if few.len().max(many.len()) > bar {
            faults.push(format!("{pattern} ({name}): {} and {}, more than {bar}", few.len(), many.len()));
        }
    }
    faults
}

/// The counts in a table, by address: the most that anybody asks there.
fn table(one: &Asked, fifty: &Asked) -> String {
    let mut rows = BTreeMap::<&str, (usize, usize, Vec<String>)>::new();
    for ((pattern, name), few) in one {
        let many = fifty.get(&(pattern.clone(), name)).map_or(0, Vec::len);
        let row = rows.entry(pattern).or_default();
        row.0 = row.0.max(few.len());
        row.1 = row.1.max(many);
        row.2.push(format!("{name} {}/{many}", few.len()));
    }
    let mut table = String::new();
    for (pattern, (few, many, who)) in rows {
        writeln!(table, "{few:>3} {many:>3}  {pattern}  ({})", who.join(", ")).unwrap();
    }
    table
}

async fn no_page_asks_more_for_fifty_rows_than_for_one(app: TestApp) {
    let mut stage = Stage::new(app).await;
    stage.grow(1).await;
    let actors = stage.actors().await;
    let mut one = ask(&stage, &actors).await;
    stage.grow(50).await;
    let mut fifty = ask(&stage, &actors).await;
    println!("{}", table(&one, &fifty));
    if let Ok(shown) = std::env::var("SHOW") {
        for ((pattern, name), texts) in &fifty {
            if *pattern == shown {
                println!("{pattern} {name}\n  {}", texts.join("\n  "));
            }
        }
    }
    assert_eq!(faults(&one, &fifty), Vec::<String>::new());

    // What asks once for each row is found.
    for (asked, rows) in [(&mut one, 1), (&mut fifty, 50)] {
        stage.w.app.statements();
        let each = move |conn: &mut relais::platform::db::Conn| {
            let people = store::people::list(conn, "", &Turn::First, rows)?;
            people.iter().try_for_each(|person| store::roles::of(conn, person.id).map(drop))
        };
        stage.w.app.read(each).await;
        asked.insert(("planted".into(), "nobody"), stage.w.app.statements());
    }
    let found = faults(&one, &fifty);
    assert_eq!(found, ["planted (nobody): 2 for one row, 51 for fifty", "planted (nobody): 2 and 51, more than 6"]);
}

on_both_engines!(no_page_asks_more_for_fifty_rows_than_for_one);
