//! The command line, as an operator types it.

use std::path::Path;
use std::process::{Command, Output};

use diesel::prelude::*;
use relais::cascade::common::DeliveryState;
use relais::cohorts::common::EnrolmentRole;
use relais::platform::clock::Clock;
use relais::platform::db::schema::{deliveries, delivery_drafts, enrolments, mails, people};
use relais::platform::db::{Db, Engine, Ids};
use relais::platform::mail::MailState;

use crate::support::empty;

/// Runs `relais` in a folder of its own.
pub fn relais(folder: &Path, database: Option<&str>, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_relais"));
    command.current_dir(folder).args(words).env_remove("DATABASE_URL");
    if let Some(url) = database {
        command.env("DATABASE_URL", url);
    }
    command.output().unwrap()
}

pub fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

pub fn open(url: &str) -> Db {
    relais::app::open_database(&url.parse().unwrap(), 2, &Clock::system(), Ids::random()).unwrap()
}

/// Names of people in order, trainers, deliveries by state, drafts, mails by state.
type Figures = (Vec<String>, i64, Vec<(DeliveryState, i64)>, i64, Vec<(MailState, i64)>);

fn figures(url: &str) -> Figures {
    open(url)
        .read_now(|conn| {
            let names = people::table.order((people::name, people::email)).select(people::name).load(conn)?;
            let trainers =
                enrolments::table.filter(enrolments::role.eq(EnrolmentRole::Trainer)).count().get_result(conn)?;
            let count = |conn: &mut _, state: DeliveryState| {
                deliveries::table.filter(deliveries::state.eq(state)).count().get_result::<i64>(conn)
            };
            let states: Vec<DeliveryState> =
                DeliveryState::ALL.iter().copied().filter(|state| *state != DeliveryState::Draft).collect();
            let held = states.into_iter().map(|state| Ok((state, count(conn, state)?))).collect::<QueryResult<_>>()?;
            let drafts = delivery_drafts::table.count().get_result(conn)?;
            let written = [MailState::Queued, MailState::Sent, MailState::Failed]
                .into_iter()
                .map(|state| Ok((state, mails::table.filter(mails::state.eq(state)).count().get_result(conn)?)))
                .collect::<QueryResult<_>>()?;
            Ok((names, trainers, held, drafts, written))
        })
        .unwrap()
}

fn makes_a_demonstration(engine: Engine) {
    let (database, folder) = (empty(engine), tempfile::tempdir().unwrap());
    let made = relais(folder.path(), Some(&database.url), &["demo", "--only-make"]);
    assert!(made.status.success(), "{}", said(&made));
    let (names, trainers, held, drafts, written) = figures(&database.url);
    assert_eq!(trainers, 40);
    assert_eq!(held.iter().map(|(_, count)| count).sum::<i64>() + drafts, 146);
    assert!(held.iter().all(|(_, count)| *count > 0), "a state is missing: {held:?}");
    assert!(written.iter().all(|(_, count)| *count > 0), "a fate of mails is missing: {written:?}");
    let items = relais(folder.path(), Some(&database.url), &["modules", "items", "localising-the-sdgs"]);
    assert!(said(&items).contains("difference: harder in fr"), "{}", said(&items));

    let rehearsed =
        relais(folder.path(), Some(&database.url), &["reminders", "--dry-run", "--at", "2027-03-02T09:00:00Z"]);
    let rehearsed = said(&rehearsed);
    assert!(rehearsed.contains("Nothing was written.") || rehearsed.contains("Nothing goes out"), "{rehearsed}");
    assert!(rehearsed.contains(": nothing that waits for them is due soon"), "who gets nothing, and why: {rehearsed}");

    // The same seed makes the same network, and what is made is not made again.
    let again = empty(engine);
    assert!(relais(folder.path(), Some(&again.url), &["demo", "--only-make"]).status.success());
    assert_eq!(figures(&again.url).0, names);
    assert!(said(&relais(folder.path(), Some(&again.url), &["demo", "--only-make"])).contains("goes on where it was"));
    let other = empty(engine);
    assert!(relais(folder.path(), Some(&other.url), &["demo", "--only-make", "--seed", "7"]).status.success());
    assert_ne!(figures(&other.url).0, names);
}

#[test]
fn a_demonstration_is_made_on_sqlite() {
    makes_a_demonstration(Engine::Sqlite);
}

#[test]
fn a_demonstration_is_made_on_postgres() {
    makes_a_demonstration(Engine::Postgres);
}

#[test]
fn no_demonstration_is_made_among_real_people() {
    let (database, folder) = (empty(Engine::Sqlite), tempfile::tempdir().unwrap());
    let add = ["people", "add", "--email", "ada@town.example", "--name", "Ada"];
    assert!(relais(folder.path(), Some(&database.url), &add).status.success());
    let refused = relais(folder.path(), Some(&database.url), &["demo", "--only-make"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(said(&refused).contains("holds real people"), "{}", said(&refused));
    assert_eq!(figures(&database.url).0, ["Ada"]);
}

#[test]
fn the_doctor_says_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let wrong = relais(folder.path(), None, &["doctor"]);
    assert_eq!(wrong.status.code(), Some(3), "{}", said(&wrong));
    assert!(said(&wrong).contains("relais migrate"), "{}", said(&wrong));
    assert!(relais(folder.path(), None, &["migrate"]).status.success());
    let right = relais(folder.path(), None, &["doctor"]);
    assert_eq!(right.status.code(), Some(0), "{}", said(&right));
    let db = open(&folder.path().join("data/relais.db").display().to_string());
    db.write_now(|tx| {
        relais::platform::db::installation::set(tx, relais::platform::db::installation::UNTRUSTED_PROXY, "10.0.0.1")
    })
    .unwrap();
    let behind = relais(folder.path(), None, &["doctor"]);
    assert_eq!(behind.status.code(), Some(3), "{}", said(&behind));
    assert!(said(&behind).contains("10.0.0.1 passes on X-Forwarded-For"), "{}", said(&behind));
    assert!(said(&right).contains("time zones") && said(&right).contains("CLDR 48.2"), "{}", said(&right));
}

#[test]
fn a_wrong_setting_stops_the_start_with_its_name() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("relais.toml"), "[web]\nlisten = \"8080\"\n").unwrap();
    let stopped = relais(folder.path(), None, &["--config", "relais.toml", "migrate"]);
    assert_eq!(stopped.status.code(), Some(1));
    assert!(said(&stopped).contains("web.listen"), "{}", said(&stopped));
}

#[test]
fn people_and_tokens_are_made_on_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| relais(folder.path(), None, words);
    assert!(
        run(&["people", "add", "--email", "Ada@Town.example", "--name", "Ada", "--administrator"]).status.success()
    );
    assert!(said(&run(&["people", "list"])).contains("ada@town.example\tAda\ten\tadministrator"));
    let token = run(&["token", "create", "--email", "ada@town.example"]);
    assert!(String::from_utf8_lossy(&token.stdout).starts_with("relais_"), "{}", said(&token));
    let nobody = run(&["token", "create", "--email", "nobody@town.example"]);
    assert_eq!(nobody.status.code(), Some(1));
    assert!(said(&nobody).contains("relais people add"));
}

#[test]
fn what_is_kept_about_people_is_given_out_erased_and_merged_on_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| relais(folder.path(), None, words);
    let add = |email: &str, role: &[&str]| {
        let words = [&["people", "add", "--name", "Ada Sol", "--email", email], role].concat();
        assert!(run(&words).status.success());
    };
    add("ada@town.example", &["--administrator"]);
    add("ada@old.example", &["--coordinator"]);
    let all = run(&["people", "export", "Ada@old.example"]);
    let all: serde_json::Value = serde_json::from_slice(&all.stdout).unwrap();
    assert_eq!(all["accounts"]["people"][0]["email"], "ada@old.example");
    assert_eq!(all["accounts"]["roles"][0]["role"], "coordinator");

    let merge = ["people", "merge", "ada@old.example", "ada@town.example"];
    let rehearsed = run(&[&merge[..], &["--dry-run"]].concat());
    assert!(rehearsed.status.success() && said(&rehearsed).contains("roles: 1"), "{}", said(&rehearsed));
    assert!(said(&run(&["people", "list"])).contains("ada@old.example"));
    let merged = run(&merge);
    assert!(merged.status.success() && said(&merged).contains("are one record now"), "{}", said(&merged));
    assert_eq!(said(&run(&["people", "list"])), "ada@town.example\tAda Sol\ten\tadministrator,coordinator\n");

    let refused = run(&["people", "erase", "ada@town.example"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(said(&refused).contains("Make somebody else an administrator first"), "{}", said(&refused));
    add("eve@town.example", &["--administrator"]);
    assert!(run(&["people", "erase", "ada@town.example"]).status.success());
    let left = said(&run(&["people", "list"]));
    assert!(left.contains("@erased.invalid\t\ten\t\n") && !left.contains("ada@"), "{left}");
    let gone = run(&["people", "erase", "ada@town.example"]);
    assert!(gone.status.code() == Some(1) && said(&gone).contains("nobody has the address"), "{}", said(&gone));
}
