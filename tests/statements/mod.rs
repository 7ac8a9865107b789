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

use crate::cascade::world::MODULE;
use crate::support::{Actor, TestApp, on_both_engines, routes};
use stage::Stage;

/// What every page keeps to that is not named below: it is a list, or simpler than one.
const LIST: usize = 6;

/// The others, and why.
const BARS: &[(&str, usize, &str)] = &[
    ("/{language}/modules/{module}/{lesson}", 4, "it is read most of all"),
    ("/a/{token}", 12, "a report as it stands, with all around it, of whom the policy is asked anew; and who is asked"),
    ("/account", 8, "eight things of one's own, each of its own table, on a page that is seldom asked for"),
    ("/cohorts/{slug}/certificates", 7, "a list that three tables say something about, and what the cohort asks"),
    ("/cohorts/{slug}/certificates.{format}", 7, "as the list"),
    ("/cohorts/{slug}/certificates/{enrolment}", 7, "as the list"),
    ("/api/v1/cohorts/{slug}/certificates", 7, "as the page"),
    ("/api/v1/cohorts/{slug}/certificates/{enrolment}/teach-backs", 7, "as the page"),
    ("/api/v1/cohorts/{slug}", 8, "a cohort with its modules, coordinators and counts"),
    (
        "/calendar/{secret}.ics",
        8,
        "what is somebody's own in four rooms; whose address it is, and what they coordinate",
    ),
    (
        "/cohorts/{slug}/applications",
        8,
        "a call, whether one reads it, its applications, one's scores, and what they point to",
    ),
    ("/cohorts/{slug}/applications.{format}", 8, "as the list"),
    ("/api/v1/cohorts/{slug}/applications", 8, "as the list"),
    ("/cohorts/{slug}/applications/{id}", 9, "as the list, and who reads it"),
    ("/api/v1/cohorts/{slug}/applications/{id}", 9, "as the page"),
    ("/cohorts/{slug}/applications/balance", 10, "as the list, and the places that are taken"),
    ("/api/v1/cohorts/{slug}/applications/balance", 8, "as the list"),
    ("/cohorts/{slug}/applications/chosen", 10, "as the balance"),
    ("/cohorts/{slug}/applications/file/{id}", 10, "a rehearsal looks up everybody whom it would touch"),
    ("/cohorts/{slug}/people/import/{id}", 10, "a rehearsal looks up everybody whom it would touch"),
    ("/cohorts/{slug}/people.{format}", 10, "the list, and of whom one may still say what they are called"),
    (
        "/associations/{slug}/members/rehearsal/{id}",
        9,
        "a rehearsal looks up all whom it would touch, and whose they are",
    ),
    ("/coverage/governments", 7, "whom one sees, the list, and of each whose it is and what reached it"),
    ("/coverage/governments.{format}", 7, "as its page"),
    ("/api/v1/coverage/governments", 7, "as the page"),
    ("/deliveries/{reference}/check-in", 9, "a code, its list, and everybody around the training: they say who may"),
    ("/deliveries/{reference}/check-in/sheet", 8, "as its code"),
    ("/deliveries/{reference}/participants", 10, "as its code, and what they thought"),
    ("/deliveries/{reference}/participants.{format}", 9, "as its code"),
    ("/deliveries/{reference}/participants/{id}", 9, "as its code"),
    ("/deliveries/{reference}/evidence", 10, "as its code, and the files"),
    ("/deliveries/{reference}/evidence/{id}", 10, "as the list: they say who may"),
    ("/deliveries/{reference}/evidence/{id}/preview", 10, "as the file"),
    ("/api/v1/deliveries/{id}/evidence", 10, "as the page"),
    ("/api/v1/deliveries/{id}/evidence/{evidence}", 10, "as the page"),
    ("/api/v1/deliveries/{id}/check-in", 9, "as the page"),
    ("/api/v1/deliveries/{id}/participants", 10, "as the page"),
    ("/deliveries/{reference}/sign-ups", 9, "its page, its list, and everybody around the training: they say who may"),
    ("/deliveries/{reference}/sign-ups.{format}", 9, "as its page"),
    ("/api/v1/deliveries/{id}/sign-up-page", 9, "as the page"),
    ("/api/v1/deliveries/{id}/sign-ups", 9, "as the page"),
    (
        "/cohorts/{slug}/lineage",
        13,
        "a tree that crosses cohorts: two queries a generation, its figures, and what the rows are called",
    ),
    ("/cohorts/{slug}/lineage.{format}", 9, "the tree, and what its rows are called"),
    ("/api/v1/cohorts/{slug}/lineage", 13, "as the page"),
    (
        "/deliveries/{reference}/new-trainers",
        11,
        "everybody around the training: they say who may; cohorts, participants",
    ),
    ("/api/v1/deliveries/{id}/new-trainers", 9, "as the page"),
    ("/cohorts/{slug}/reminders/effect", 20, "of every kind it is asked when what it is about was done"),
    ("/api/v1/cohorts/{slug}/reminders/effect", 20, "as the page"),
    ("/cohorts/{slug}/reminders/texts", 60, "every kind of reminder is asked what waits for them"),
    ("/api/v1/cohorts/{slug}/reminders/texts", 60, "as the page"),
    (
        "/deliveries/{reference}/follow-up",
        12,
        "everybody around the training: they say who may; what was asked, said and done",
    ),
    ("/api/v1/deliveries/{id}/follow-ups", 12, "as the page"),
    ("/deliveries/new", 10, "a form with everything that one may choose from"),
];

/// What is not within its bar yet, and how much it asks: it may not become more, and goes from here once it is.
const NOT_YET: &[(&str, usize)] = &[
    ("/home", 16),
    ("/deliveries", 9),
    ("/deliveries/waiting", 24),
    ("/deliveries/{reference}", 17),
    ("/deliveries/{reference}/edit", 39),
    ("/deliveries/{reference}/governments", 21),
    ("/deliveries/{reference}/revisions", 19),
    ("/api/v1/deliveries/{id}", 17),
    ("/api/v1/deliveries/{id}/governments", 21),
    ("/api/v1/deliveries/{id}/revisions", 19),
    ("/commitments", 9),
    ("/commitments.{format}", 7),
    ("/api/v1/commitments", 7),
    ("/cascade", 13),
    ("/api/v1/cascade", 13),
    ("/associations/{slug}/cascade", 20),
    ("/cohorts/{slug}", 11),
    ("/cohorts/{slug}/commitments", 17),
    ("/cohorts/{slug}/progress.{format}", 10),
    ("/cohorts/{slug}/progress", 11),
    ("/cohorts/{slug}/reminders", 69),
    ("/cohorts/{slug}/results", 8),
    ("/api/v1/cohorts/{slug}/people", 7),
    ("/api/v1/cohorts/{slug}/progress", 10),
    ("/api/v1/cohorts/{slug}/reminders", 69),
    ("/api/v1/cohorts/{slug}/results", 8),
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
                None => part.replace("{language}", "en").replace("{format}", "csv"),
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
    let (app, mut shown, mut unanswered) = (&stage.w.app, Vec::new(), Vec::new());
    for (pattern, path) in addresses(stage) {
        let mut statuses = Vec::new();
        for (name, session, token) in actors {
            let actor = if pattern.starts_with("/api/v1") { token } else { session };
            let status = get(app, actor, &path).await;
            statuses.push(status);
            if status == 200 {
                shown.push((pattern.clone(), path.clone(), *name, actor));
            }
        }
        if !statuses.iter().any(|status| matches!(status, 200 | 303)) {
            unanswered.push(format!("{pattern}: {path} {statuses:?}"));
        }
    }
    // Nobody can set up what somebody looks after already.
    unanswered.retain(|one| !one.starts_with("/set-up/"));
    assert_eq!(unanswered, Vec::<String>::new());
    app.quiet().await;
    let mut asked = Asked::new();
    for (pattern, path, name, actor) in shown {
        app.statements();
        assert_eq!(get(app, actor, &path).await, 200, "{path}");
        asked.insert((pattern, name), app.statements());
    }
    asked
}

fn bar(pattern: &str) -> usize {
    BARS.iter().find(|(named, ..)| *named == pattern).map_or(LIST, |(_, bar, _)| *bar)
}

fn not_yet(pattern: &str) -> Option<usize> {
    NOT_YET.iter().find(|(named, _)| *named == pattern).map(|(_, most)| *most)
}

/// What asks more for fifty rows than for one, and what goes over its bar.
fn faults(one: &Asked, fifty: &Asked) -> Vec<String> {
    let mut faults = Vec::new();
    for ((pattern, name), few) in one {
        let Some(many) = fifty.get(&(pattern.clone(), name)) else {
            faults.push(format!("{pattern} ({name}) is shown with one row alone"));
            continue;
        };
        let bar = not_yet(pattern).unwrap_or_else(|| bar(pattern));
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

/// Prints what is asked at the address that `STATEMENTS_OF` names, to see what a page could do without.
fn show(asked: &Asked) {
    let Ok(named) = std::env::var("STATEMENTS_OF") else { return };
    for ((pattern, name), texts) in asked.iter().filter(|((pattern, _), _)| *pattern == named) {
        println!("{pattern} ({name})\n{}\n", texts.join("\n"));
    }
}

async fn no_page_asks_more_for_fifty_rows_than_for_one(app: TestApp) {
    let mut stage = Stage::new(app).await;
    stage.grow(1).await;
    let actors = stage.actors().await;
    // Everybody has begun to learn.
    for (_, session, _) in &actors {
        stage.w.app.get(session, &format!("/en/modules/{MODULE}/why-local")).await.expect(200);
    }
    let mut one = ask(&stage, &actors).await;
    stage.grow(50).await;
    let mut fifty = ask(&stage, &actors).await;
    println!("{}", table(&one, &fifty));
    show(&fifty);
    assert_eq!(faults(&one, &fifty), Vec::<String>::new());
    for (pattern, _) in NOT_YET {
        let asked = fifty.iter().filter(|((asked, _), _)| asked == pattern).map(|(_, texts)| texts.len()).max();
        assert!(asked.is_some_and(|asked| asked > bar(pattern)), "{pattern} is within its bar: {asked:?}");
    }

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
