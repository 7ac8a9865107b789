//! What befalls mail on its way, and what must come of it: nothing is lost, and what arrives twice is the same mail.

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use chrono::TimeDelta;
use diesel::prelude::*;
use relais::platform::db::schema::mails;
use relais::platform::db::{Db, Engine, Tx};
use relais::platform::mail::{MailKind, MailState, NewMail, OutboxWorker, SendSummary, store};

use crate::commands::{open, relais, said};
use crate::mail::{draft, enqueue, invitation, mail, office};
use crate::support::{Sink, TestApp, empty, on_both_engines};

fn queued(db: &Db) -> i64 {
    let waits = mails::state.eq_any([MailState::Queued, MailState::Sending]);
    db.read_now(|conn| Ok(mails::table.filter(waits).count().get_result(conn)?)).unwrap()
}

/// How many wait, or one where there is no knowing.
async fn queued_now(app: &TestApp) -> i64 {
    let waits = mails::state.eq_any([MailState::Queued, MailState::Sending]);
    let count = app.db().read(move |conn| Ok(mails::table.filter(waits).count().get_result(conn)?)).await;
    count.unwrap_or(1)
}

/// How many times each mail arrived, by its Message-ID, and to how many addresses they went.
fn arrived(letters: &[String]) -> (BTreeMap<&str, usize>, usize) {
    fn header<'a>(letter: &'a str, name: &str) -> &'a str {
        letter.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_else(|| panic!("{name} is missing: {letter}"))
    }
    let (mut times, mut to) = (BTreeMap::new(), BTreeMap::new());
    for letter in letters {
        let id = header(letter, "Message-ID: ");
        *times.entry(id).or_default() += 1;
        assert_eq!(*to.entry(header(letter, "To: ")).or_insert(id), id, "another mail to the same address");
    }
    (times, to.len())
}

async fn a_quota_that_is_reached_in_the_middle_loses_nothing(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    for to in 0..200 {
        enqueue(&app, invitation(&format!("p{to}"))).await;
    }
    sink.has_a_quota(80);
    let mut today = SendSummary::default();
    for _ in 0..60 {
        today.add(office.send_due().await.unwrap());
        app.clock.advance(TimeDelta::minutes(10));
    }
    assert_eq!((today.sent, today.failed, today.suppressed), (80, 0, 0), "{today:?}");
    assert!(today.held.is_some(), "it is known why nothing goes out");
    assert_eq!(sink.letters().len(), 80);
    // The next day.
    sink.has_a_quota(200);
    app.clock.advance(TimeDelta::hours(14));
    for _ in 0..60 {
        office.send_due().await.unwrap();
        app.clock.advance(TimeDelta::minutes(10));
    }
    let letters = sink.letters();
    let (times, people) = arrived(&letters);
    assert_eq!((queued(app.db()), people, times.len(), letters.len()), (0, 200, 200, 200));
}

async fn no_more_leave_within_a_minute_than_the_server_takes(app: TestApp) {
    let sink = Sink::start();
    let mut settings = sink.settings(&app);
    settings.per_minute = 10;
    let slow = || OutboxWorker::new(&settings, app.parts.site.clone().into_inner(), Vec::new()).unwrap();
    for to in 0..25 {
        enqueue(&app, invitation(&format!("p{to}"))).await;
    }
    // Two processes share the minute.
    let (one, other) = (slow(), slow());
    let mut left = Vec::new();
    for _ in 0..4 {
        left.push(one.send_due().await.unwrap().sent + other.send_due().await.unwrap().sent);
        app.clock.advance(TimeDelta::seconds(30));
        left.push(other.send_due().await.unwrap().sent);
        app.clock.advance(TimeDelta::seconds(31));
    }
    assert_eq!(left, [10, 0, 10, 0, 5, 0, 0, 0]);
}

async fn a_server_that_hangs_up_gets_the_same_mail_again(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    let mut ids = Vec::new();
    for to in ["dropped", "cut", "taken", "later", "ana"] {
        ids.push(enqueue(&app, invitation(to)).await);
    }
    let tried = office.send_due().await.unwrap();
    assert_eq!((tried.sent, tried.postponed, tried.failed), (1, 4, 0), "{tried:?}");
    app.clock.advance(TimeDelta::minutes(2));
    office.send_due().await.unwrap();
    sink.be_kind();
    sink.be_slow(true);
    for _ in 0..4 {
        app.clock.advance(TimeDelta::hours(1));
        office.send_due().await.unwrap();
    }
    for id in ids {
        assert_eq!(mail(&app, id).await.state, MailState::Sent);
    }
    let letters = sink.letters();
    let (times, people) = arrived(&letters);
    assert_eq!((people, times.len()), (5, 5));
    // The server had taken it each time and had not said so.
    let twice: Vec<usize> = times.into_values().filter(|times| *times > 1).collect();
    assert_eq!(twice, [3]);
}

on_both_engines!(
    a_quota_that_is_reached_in_the_middle_loses_nothing,
    a_server_that_hangs_up_gets_the_same_mail_again,
    no_more_leave_within_a_minute_than_the_server_takes
);

#[actix_web::test]
async fn mail_waits_for_a_database_that_is_away() {
    let (app, sink) = (TestApp::start(Engine::Postgres).await, Sink::start());
    let office = office(&app, &sink);
    for to in 0..20 {
        enqueue(&app, invitation(&format!("p{to}"))).await;
    }
    app.shut_database();
    for _ in 0..2 {
        office.send_due().await.expect_err("there is no database");
    }
    assert_eq!(sink.letters().len(), 0, "what cannot be noted is not sent");
    app.open_database();
    // Connections that went away are noticed one by one, and new ones take their time.
    for _ in 0..100 {
        if queued_now(&app).await == 0 {
            break;
        }
        drop(office.send_due().await);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let letters = sink.letters();
    assert_eq!((arrived(&letters).0.len(), letters.len()), (20, 20));
}

/// The program itself, which is killed when it goes away.
struct Program(Child);

impl Program {
    fn start(folder: &Path, database: &str, sink: &Sink) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = Command::new(env!("CARGO_BIN_EXE_relais"));
        command
            .current_dir(folder)
            .args(["serve", "--listen", &format!("127.0.0.1:{port}")])
            .env("DATABASE_URL", database);
        for (name, value) in [("TRANSPORT", "smtp"), ("SMTP__HOST", "127.0.0.1"), ("SMTP__TLS", "none")] {
            command.env(format!("RELAIS_MAIL__{name}"), value);
        }
        command.env("RELAIS_MAIL__SMTP__PORT", sink.port.to_string());
        Self(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// Waits until it is so, for a minute at most.
fn until(is_so: impl Fn() -> bool) {
    for _ in 0..6_000 {
        if is_so() {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("it did not come to that");
}

/// So many times the program is killed while it sends.
const KILLS: usize = 5;

fn a_program_that_is_killed_while_it_sends(engine: Engine) {
    let (database, folder, sink) = (empty(engine), tempfile::tempdir().unwrap(), Sink::start());
    let migrated = relais(folder.path(), Some(&database.url), &["migrate"]);
    assert!(migrated.status.success(), "{}", said(&migrated));
    let db = open(&database.url);
    let write = |tx: &mut Tx| {
        for number in 0..500 {
            let to = format!("p{number}");
            store::enqueue(tx, &NewMail { ..draft(&to, &to, MailKind::Message) })?;
        }
        Ok(())
    };
    db.write_now(write).unwrap();
    let mut kills = 0;
    while kills < KILLS {
        let before = sink.letters().len();
        let program = Program::start(folder.path(), &database.url, &sink);
        // At another point of its work each time.
        until(|| sink.letters().len() >= before + 7 + 13 * kills);
        drop(program);
        kills += 1;
        // What it had in hand is free after ten minutes: here, at once.
        let free = |tx: &mut Tx| {
            let past = tx.now - TimeDelta::minutes(1);
            let held = mails::table.filter(mails::state.eq(MailState::Sending));
            diesel::update(held).set(mails::lease_until.eq(past)).execute(tx.conn)?;
            Ok(())
        };
        db.write_now(free).unwrap();
    }
    assert!(queued(&db) > 0, "it was killed before the end, each time");
    let _last = Program::start(folder.path(), &database.url, &sink);
    until(|| queued(&db) == 0);
    let letters = sink.letters();
    let (times, people) = arrived(&letters);
    assert_eq!((people, times.len()), (500, 500), "each mail arrived");
    let again = letters.len() - times.len();
    println!("{engine:?}: {again} of 500 arrived again after {KILLS} kills");
    assert!(again < 500 && times.values().all(|times| *times <= 1 + KILLS), "{again}");
}

#[test]
fn a_program_that_is_killed_while_it_sends_loses_nothing_on_sqlite() {
    a_program_that_is_killed_while_it_sends(Engine::Sqlite);
}

#[test]
fn a_program_that_is_killed_while_it_sends_loses_nothing_on_postgres() {
    a_program_that_is_killed_while_it_sends(Engine::Postgres);
}
