//! What the tests share: an application per test on either engine, and actors who ask it for pages.

mod actors;
pub mod answers;
mod databases;
pub mod modules;
mod page;
mod queries;
pub mod routes;
mod sink;

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use actix_http::Request;
use actix_web::body::BoxBody;
use actix_web::dev::{Service, ServiceResponse};
use actix_web::test::{TestRequest, init_service};
use relais::app::{self, Parts};
use relais::config::Settings;
use relais::platform::clock::{Clock, Timestamp};
use relais::platform::db::{Conn, Db, Engine, Ids, Tx};
use relais::platform::error::Result;

pub use actors::Actor;
pub use databases::{Database, empty, fresh};
pub use modules::one as one_module;
pub use page::Page;
pub use sink::Sink;

type Answer = Pin<Box<dyn Future<Output = ServiceResponse<BoxBody>>>>;

/// An application of its own for one test.
pub struct TestApp {
    pub parts: Parts,
    pub clock: Clock,
    answer: Box<dyn Fn(Request) -> Answer>,
    database: databases::Database,
    /// Where its files are kept, until it ends.
    _files: tempfile::TempDir,
}

/// When tests begin: a Monday morning.
pub fn monday() -> Timestamp {
    at("2027-03-01T09:00:00Z")
}

pub fn at(time: &str) -> Timestamp {
    serde_json::from_value(serde_json::json!(time)).unwrap()
}

impl TestApp {
    pub async fn start(engine: Engine) -> Self {
        Self::start_with(engine, |_| ()).await
    }

    /// With settings of its own.
    pub async fn start_with(engine: Engine, change: impl FnOnce(&mut Settings)) -> Self {
        queries::count();
        let database = fresh(engine);
        let mut settings = Settings::load(None).unwrap();
        settings.content.directory = modules::one().to_owned();
        change(&mut settings);
        settings.database.url = database.url.clone();
        settings.database.connections = 4;
        settings.mail.transport = relais::platform::mail::TransportKind::Memory;
        let files = tempfile::tempdir().unwrap();
        settings.files.directory = files.path().join("files");
        let clock = Clock::fixed(monday());
        // Assembling waits for the database, as `main` does before its runtime begins.
        let assembled = {
            let clock = clock.clone();
            std::thread::spawn(move || Parts::assemble(settings, clock, Ids::random()))
        };
        let parts = assembled.join().unwrap().unwrap();
        let answer = serve(&parts).await;
        Self { parts, clock, answer, database, _files: files }
    }

    /// Another process on the same database, at the same time of day.
    pub async fn beside(&self) -> Process {
        let (settings, clock) = (self.parts.settings.clone(), self.clock.clone());
        let assembled = std::thread::spawn(move || Parts::assemble(settings, clock, Ids::random()));
        Process(serve(&assembled.join().unwrap().unwrap()).await)
    }

    /// How many queries its database was asked until now.
    pub fn queries(&self) -> usize {
        queries::asked(&self.database.url)
    }

    /// The texts of the queries its database was asked since this was called last; from the first call on.
    pub fn query_texts(&self) -> std::collections::BTreeSet<String> {
        let without_values = |text: &String| text.split(" -- binds:").next().unwrap_or_default().to_owned();
        self.statements().iter().map(without_values).collect()
    }

    /// Where its database is.
    pub fn database_url(&self) -> &str {
        &self.database.url
    }

    /// What its database was asked since this was last called, statement by statement.
    pub fn statements(&self) -> Vec<String> {
        queries::texts(&self.database.url)
    }

    /// Waits until nothing is noted any more beside answers that were given: that somebody was denied something, or uses a
    /// session. A machine that is busy takes its time.
    pub async fn quiet(&self) {
        self.statements();
        loop {
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            if self.statements().is_empty() {
                return;
            }
        }
    }

    /// How many queries a page asks. What is noted beside an answer (that a session is in use) is asked at some time of its
    /// own and may fall into one of the three.
    pub async fn cost(&self, actor: &Actor, path: &str) -> usize {
        let mut fewest = usize::MAX;
        for _ in 0..3 {
            let before = self.queries();
            self.get(actor, path).await.expect(200);
            fewest = fewest.min(self.queries() - before);
        }
        fewest
    }

    pub fn db(&self) -> &Db {
        &self.parts.site.db
    }

    pub async fn read<T: Send + 'static>(&self, queries: impl FnOnce(&mut Conn) -> Result<T> + Send + 'static) -> T {
        self.db().read(queries).await.unwrap()
    }

    pub async fn write<T: Send + 'static>(&self, write: impl FnOnce(&mut Tx) -> Result<T> + Send + 'static) -> T {
        self.db().write(write).await.unwrap()
    }

    pub async fn send(&self, actor: &Actor, request: TestRequest) -> Page {
        let request = actor.sign(request.insert_header(("Accept-Language", "en")));
        Page::read((self.answer)(request.to_request()).await).await
    }

    /// Sends a request as it was made, from nobody.
    pub async fn send_as_is(&self, request: Request) -> Page {
        Page::read((self.answer)(request).await).await
    }

    /// Takes the database away (PostgreSQL).
    pub fn shut_database(&self) {
        self.database.shut();
    }

    /// Brings it back.
    pub fn open_database(&self) {
        self.database.open();
    }

    pub async fn get(&self, actor: &Actor, path: &str) -> Page {
        self.send(actor, TestRequest::get().uri(path)).await
    }

    /// Posts a form as a browser does from one of our own pages.
    pub async fn post(&self, actor: &Actor, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = serde_urlencoded::to_string(fields).unwrap();
        let request = TestRequest::post()
            .uri(path)
            .insert_header(("Content-Type", "application/x-www-form-urlencoded"))
            .insert_header(("Sec-Fetch-Site", "same-origin"))
            .set_payload(body);
        self.send(actor, request).await
    }

    pub async fn post_json(&self, actor: &Actor, path: &str, json: serde_json::Value) -> Page {
        self.send(actor, TestRequest::post().uri(path).set_json(json)).await
    }
}

async fn serve(parts: &Parts) -> Box<dyn Fn(Request) -> Answer> {
    let service = Rc::new(init_service(app::app(parts)).await);
    Box::new(move |request: Request| {
        let service = service.clone();
        let answer = async move {
            match service.call(request).await {
                Ok(response) => response.map_into_boxed_body(),
                Err(error) => panic!("the application answers errors itself, but: {error}"),
            }
        };
        Box::pin(answer) as Answer
    })
}

/// A process that serves what another serves, too.
pub struct Process(Box<dyn Fn(Request) -> Answer>);

impl Process {
    pub async fn get(&self, actor: &Actor, path: &str) -> Page {
        let request = actor.sign(TestRequest::get().uri(path).insert_header(("Accept-Language", "en")));
        Page::read((self.0)(request.to_request()).await).await
    }
}

/// Runs each named test on both engines.
macro_rules! on_both_engines {
    (with $start:path: $($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[actix_web::test]
            async fn $name() {
                super::$name($start(relais::platform::db::Engine::Sqlite).await).await;
            })+
        }
        mod postgres {
            $(#[actix_web::test]
            async fn $name() {
                super::$name($start(relais::platform::db::Engine::Postgres).await).await;
            })+
        }
    };
    ($($name:ident),+ $(,)?) => {
        crate::support::on_both_engines!(with crate::support::TestApp::start: $($name),+);
    };
}
pub(crate) use on_both_engines;

/// As [`on_both_engines`], for tests that start applications of their own: each gets the engine.
macro_rules! on_each_engine {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[actix_web::test]
            async fn $name() {
                super::$name(relais::platform::db::Engine::Sqlite).await;
            })+
        }
        mod postgres {
            $(#[actix_web::test]
            async fn $name() {
                super::$name(relais::platform::db::Engine::Postgres).await;
            })+
        }
    };
}
pub(crate) use on_each_engine;
