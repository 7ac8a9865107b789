//! What still works while the database is away, or full.

use diesel::connection::SimpleConnection;
use relais::platform::db::{Conn, Either, Engine, Tx, installation};
use relais::platform::error::{Error, Result};

use crate::support::{Actor, TestApp, on_both_engines};

const PUBLIC: [&str; 6] = [
    "/en/modules",
    "/en/modules?q=goals",
    "/en/modules/localising-the-sdgs",
    "/en/modules/localising-the-sdgs/kit",
    "/en/modules/localising-the-sdgs/slides",
    "/api/v1/modules/localising-the-sdgs",
];

fn lesson(app: &TestApp) -> String {
    let catalogue = app.parts.catalogue();
    let module = catalogue.modules.values().next().unwrap();
    format!("/en/modules/{}/{}", module.slug, module.lessons[0].slug)
}

async fn visitors_read_without_a_query(app: TestApp) {
    let lesson = lesson(&app);
    let before = app.queries();
    for path in PUBLIC.into_iter().chain([lesson.as_str()]) {
        app.get(&Actor::Anonymous, path).await.expect(200);
    }
    assert_eq!(app.queries(), before);
}

/// Refuses what the engine says when there is no room, for what a sign-in and a probe write.
fn fill(tx: &mut Tx, full: bool) -> Result<()> {
    let tables = ["rate_limits", "settings"];
    match tx.conn.either() {
        Either::Sqlite(conn) => {
            for table in tables {
                conn.batch_execute(&match full {
                    true => format!(
                        "CREATE TRIGGER full_{table} BEFORE INSERT ON {table} \
                         BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
                    ),
                    false => format!("DROP TRIGGER full_{table}"),
                })?;
            }
        }
        Either::Postgres(conn) => {
            if full {
                conn.batch_execute(
                    "CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING \
                     ERRCODE = 'disk_full', MESSAGE = 'could not extend file: No space left on device'; END $$",
                )?;
            }
            for table in tables {
                conn.batch_execute(&match full {
                    true => format!(
                        "CREATE TRIGGER full_{table} BEFORE INSERT OR UPDATE ON {table} \
                         FOR EACH ROW EXECUTE FUNCTION no_room()"
                    ),
                    false => format!("DROP TRIGGER full_{table} ON {table}"),
                })?;
            }
        }
    }
    Ok(())
}

async fn a_full_disk_is_said(app: TestApp) {
    app.write(|tx| fill(tx, true)).await;
    let fields = [("email", "ana@test.example")];
    let page = app.post(&Actor::Anonymous, "/sign-in", &fields).await.expect(507);
    page.says("There is no room left").says("Everything saved before is safe");
    let ready = app.get(&Actor::Anonymous, "/readyz").await.expect(503);
    assert_eq!(ready.json()["storage"], "full");
    // Room was made, and a write has held.
    app.write(|tx| fill(tx, false)).await;
    assert_eq!(app.get(&Actor::Anonymous, "/readyz").await.expect(200).json()["storage"], "enough");
}

#[actix_web::test]
async fn a_write_that_finds_no_room_takes_the_writer_along_and_not_the_next() {
    let app = TestApp::start(Engine::Sqlite).await;
    let db = app.db().clone();
    let set = |name: &'static str, length: usize, full: bool| {
        db.write(move |tx| {
            if let (Either::Sqlite(conn), true) = (tx.conn.either(), full) {
                conn.batch_execute("PRAGMA max_page_count = 1")?;
            }
            installation::set(tx, name, &"x".repeat(length))
        })
    };
    let (_, full, _) =
        futures_util::join!(set("before", 1, false), set("full", 1_000_000, true), set("beside", 1, false));
    assert!(matches!(full, Err(Error::StorageFull)), "{full:?}");
    assert!(set("after", 1_000_000, false).await.is_ok());
    assert_eq!(app.read(|conn| installation::get(conn, "full")).await, None);
}

on_both_engines!(visitors_read_without_a_query, a_full_disk_is_said);

#[actix_web::test]
async fn lessons_are_read_while_the_database_is_away() {
    let app = TestApp::start(Engine::Postgres).await;
    let (ana, lesson) = (app.somebody("Ana Flores").await, lesson(&app));
    app.get(&Actor::Anonymous, "/").await.expect(200);
    app.shut_database();
    app.get(&Actor::Anonymous, &lesson).await.expect(200).is_silent_on("We cannot see just now");
    app.get(&Actor::Anonymous, "/").await.expect(200);
    app.get(&ana, &lesson).await.expect(200).says("We cannot see just now who you are").is_silent_on("Ana Flores");
    app.get(&ana, "/home").await.expect(503).says("We will be back in a moment");
    app.get(&ana, "/en/modules/localising-the-sdgs/questions/before").await.expect(503);
    app.get(&Actor::Anonymous, "/healthz").await.expect(200);
    assert_eq!(app.get(&Actor::Anonymous, "/readyz").await.expect(503).json()["database"], "away");
}

#[actix_web::test]
async fn no_statement_of_a_page_runs_on_for_ever() {
    use diesel::prelude::*;
    use diesel::sql_types::Text;
    #[derive(QueryableByName)]
    struct Setting {
        #[diesel(sql_type = Text)]
        setting: String,
    }
    let app = TestApp::start(Engine::Postgres).await;
    for name in ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"] {
        let asked = move |conn: &mut Conn| match conn.either() {
            Either::Postgres(conn) => {
                let query = format!("SELECT setting FROM pg_settings WHERE name = '{name}'");
                Ok(diesel::sql_query(query).get_result::<Setting>(conn)?.setting)
            }
            Either::Sqlite(_) => Ok(String::new()),
        };
        let millis: u64 = app.read(asked).await.parse().unwrap();
        assert!((1_000..=20_000).contains(&millis), "{name} is {millis}");
    }
    let stopped = app.db().read(|conn| match conn.either() {
        Either::Postgres(conn) => Ok(conn.batch_execute("SET statement_timeout = 1; SELECT pg_sleep(60)")?),
        Either::Sqlite(_) => Ok(()),
    });
    assert!(matches!(stopped.await, Err(Error::DatabaseAway)));
}
