//! The contract of reads, writes and migrations.

use std::sync::Arc;

use diesel::prelude::*;
use relais::platform::db::{Engine, installation, migrations};
use relais::platform::error::Error;

use crate::support::{TestApp, on_both_engines};

async fn a_write_that_fails_undoes_itself_alone(app: TestApp) {
    let db = app.db().clone();
    let good = db.write(|tx| installation::set(tx, "good", "1"));
    let bad = db.write(|tx| {
        installation::set(tx, "bad", "1")?;
        Err::<(), _>(Error::Forbidden)
    });
    let panicking = db.write(|tx| -> relais::platform::error::Result<()> {
        installation::set(tx, "panicking", "1")?;
        panic!("on purpose")
    });
    let (good, bad, panicking) = futures_util::join!(good, bad, panicking);
    assert!(good.is_ok());
    assert!(matches!(bad, Err(Error::Forbidden)));
    assert!(matches!(panicking, Err(Error::Internal(_))));
    let read = |name: &'static str| app.read(move |conn| installation::get(conn, name));
    assert_eq!(read("good").await.as_deref(), Some("1"));
    assert_eq!(read("bad").await, None);
    assert_eq!(read("panicking").await, None);
}

async fn numbers_have_no_gaps_whoever_asks(app: TestApp) {
    let db = Arc::new(app.db().clone());
    let ask = |fails: bool| {
        let db = db.clone();
        async move {
            db.write(move |tx| {
                let number = installation::next_number(tx, "references")?;
                if fails { Err(Error::Forbidden) } else { Ok(number) }
            })
            .await
        }
    };
    let all = futures_util::future::join_all((0..40).map(|at| ask(at % 4 == 0))).await;
    let mut numbers: Vec<i64> = all.into_iter().filter_map(Result::ok).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=30).collect::<Vec<i64>>());
}

async fn only_one_process_holds_a_lease(app: TestApp) {
    let (one, other) = (relais::app::process_id(), relais::app::process_id());
    let minute = chrono::TimeDelta::minutes(1);
    let take = |holder| app.write(move |tx| installation::lease(tx, "reminders", holder, minute));
    assert!(take(one).await);
    assert!(!take(other).await);
    assert!(take(one).await);
    app.clock.advance(chrono::TimeDelta::minutes(2));
    assert!(take(other).await);
    assert!(!take(one).await);
}

async fn a_connection_for_reading_cannot_write(app: TestApp) {
    use relais::platform::db::{Conn, Either};
    let refused = app
        .db()
        .read(|conn: &mut Conn| match conn.either() {
            Either::Sqlite(conn) => Ok(diesel::sql_query("DELETE FROM people").execute(conn).is_err()),
            Either::Postgres(_) => Ok(true),
        })
        .await;
    assert!(refused.unwrap());
}

async fn no_query_is_compiled(app: TestApp) {
    use relais::platform::db::{Conn, Either};
    #[derive(diesel::QueryableByName)]
    struct Shown {
        #[diesel(sql_type = diesel::sql_types::Text)]
        jit: String,
    }
    let shown = app.read(|conn: &mut Conn| match conn.either() {
        Either::Postgres(conn) => Ok(diesel::sql_query("SHOW jit").get_result::<Shown>(conn)?.jit),
        Either::Sqlite(_) => Ok("off".to_owned()),
    });
    assert_eq!(shown.await, "off");
}

on_both_engines!(
    no_query_is_compiled,
    a_write_that_fails_undoes_itself_alone,
    numbers_have_no_gaps_whoever_asks,
    only_one_process_holds_a_lease,
    a_connection_for_reading_cannot_write,
);

fn migrates_up_down_and_up(engine: Engine) {
    let database = crate::support::empty(engine);
    let url = database.url.parse().unwrap();
    let up = migrations::go(&url, migrations::Direction::Up).unwrap();
    assert!(up.len() >= 8, "{up:?}");
    assert_eq!(migrations::go(&url, migrations::Direction::Up).unwrap(), Vec::<String>::new());
    let down = migrations::go(&url, migrations::Direction::Down).unwrap();
    assert_eq!(down.len(), up.len());
    assert_eq!(migrations::go(&url, migrations::Direction::Up).unwrap(), up);
}

#[test]
fn migrations_go_up_down_and_up_on_sqlite() {
    migrates_up_down_and_up(Engine::Sqlite);
}

#[test]
fn migrations_go_up_down_and_up_on_postgres() {
    migrates_up_down_and_up(Engine::Postgres);
}
