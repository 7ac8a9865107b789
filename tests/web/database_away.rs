//! What still works while the database is away, or full.

use diesel::connection::SimpleConnection;
use relais::db::{Conn, Engine, Tx, installation};
use relais::error::{Error, Result};

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

async fn a_full_disk_is_said(app: TestApp) {
    match app.db().engine() {
        Engine::Sqlite => {
            app.write(|tx| pages(tx, 1)).await;
            // What fits no more is made smaller until nothing fits.
            for length in [100_000, 2_000, 200, 20] {
                let mut written = Ok(());
                for number in 0..2_000 {
                    let (name, text) = (format!("fill-{length}-{number}"), "x".repeat(length));
                    written = app.db().write(move |tx| installation::set(tx, &name, &text)).await;
                    if written.is_err() {
                        break;
                    }
                }
                assert!(matches!(written, Err(Error::StorageFull)), "{written:?}");
            }
            let fields = [("email", "ana@test.example")];
            let page = app.post(&Actor::Anonymous, "/sign-in", &fields).await.expect(507);
            page.says("There is no room left").says("Everything saved before is safe");
            let ready = app.get(&Actor::Anonymous, "/readyz").await.expect(503);
            assert_eq!(ready.json()["storage"], "full");
            app.write(|tx| pages(tx, 1_000_000)).await;
        }
        Engine::Postgres => {
            let refused = app.db().write(|tx| match tx.conn {
                Conn::Postgres(conn) => Ok(conn.batch_execute(
                    "DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'disk_full', \
                     MESSAGE = 'could not extend file \"base/1/1\": No space left on device'; END $$",
                )?),
                Conn::Sqlite(_) => Ok(()),
            });
            assert!(matches!(refused.await, Err(Error::StorageFull)));
        }
    }
    // Room was made: the next look tries, and finds it.
    assert_eq!(app.get(&Actor::Anonymous, "/readyz").await.expect(200).json()["storage"], "enough");
}

/// How many pages SQLite's file may have.
fn pages(tx: &mut Tx, most: u32) -> Result<()> {
    match tx.conn {
        Conn::Sqlite(conn) => Ok(conn.batch_execute(&format!("PRAGMA max_page_count = {most}"))?),
        Conn::Postgres(_) => Ok(()),
    }
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
        let asked = move |conn: &mut Conn| match conn {
            Conn::Postgres(conn) => {
                let query = format!("SELECT setting FROM pg_settings WHERE name = '{name}'");
                Ok(diesel::sql_query(query).get_result::<Setting>(conn)?.setting)
            }
            Conn::Sqlite(_) => Ok(String::new()),
        };
        let millis: u64 = app.read(asked).await.parse().unwrap();
        assert!((1_000..=20_000).contains(&millis), "{name} is {millis}");
    }
    let stopped = app.db().read(|conn| match conn {
        Conn::Postgres(conn) => Ok(conn.batch_execute("SET statement_timeout = 1; SELECT pg_sleep(60)")?),
        Conn::Sqlite(_) => Ok(()),
    });
    assert!(matches!(stopped.await, Err(Error::DatabaseAway)));
}
