//! A database per test: a copy of a migrated file, or of a migrated template database.

use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use relais::platform::db::{Engine, migrations};

static NEXT: AtomicU32 = AtomicU32::new(0);

/// Goes away with the test.
pub struct Database {
    pub url: String,
    kind: Kind,
}

enum Kind {
    Sqlite { _folder: tempfile::TempDir },
    Postgres { name: String },
}

/// A migrated, empty database.
pub fn fresh(engine: Engine) -> Database {
    match engine {
        Engine::Sqlite => {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("test.db");
            std::fs::copy(sqlite_template(), &path).unwrap();
            Database { url: path.display().to_string(), kind: Kind::Sqlite { _folder: folder } }
        }
        Engine::Postgres => {
            let name = format!("relais_test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
            let template = postgres_template();
            server(&format!("CREATE DATABASE {name} TEMPLATE {template}"));
            Database { url: with_name(&name), kind: Kind::Postgres { name } }
        }
    }
}

/// A database without any schema.
pub fn empty(engine: Engine) -> Database {
    match engine {
        Engine::Sqlite => {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("test.db");
            Database { url: path.display().to_string(), kind: Kind::Sqlite { _folder: folder } }
        }
        Engine::Postgres => {
            let name = format!("relais_test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
            server(&format!("CREATE DATABASE {name}"));
            Database { url: with_name(&name), kind: Kind::Postgres { name } }
        }
    }
}

impl Database {
    /// Ends its connections and lets none in.
    pub fn shut(&self) {
        match &self.kind {
            Kind::Postgres { name } => {
                server(&format!("ALTER DATABASE {name} WITH ALLOW_CONNECTIONS false"));
                server(&format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"));
            }
            Kind::Sqlite { .. } => panic!("a file does not go away"),
        }
    }

    /// Lets connections in again.
    pub fn open(&self) {
        if let Kind::Postgres { name } = &self.kind {
            server(&format!("ALTER DATABASE {name} WITH ALLOW_CONNECTIONS true"));
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Kind::Postgres { name } = &self.kind {
            server(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

fn sqlite_template() -> &'static PathBuf {
    static TEMPLATE: OnceLock<(tempfile::TempDir, PathBuf)> = OnceLock::new();
    let (_, path) = TEMPLATE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("template.db");
        migrations::run(&path.display().to_string().parse().unwrap()).unwrap();
        // Everything into the one file that gets copied.
        let mut conn = diesel::SqliteConnection::establish(&path.display().to_string()).unwrap();
        conn.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
        (folder, path)
    });
    path
}

fn postgres_template() -> &'static str {
    static TEMPLATE: OnceLock<String> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let name = format!("relais_template_{}", std::process::id());
        server(&format!("CREATE DATABASE {name}"));
        migrations::run(&with_name(&name).parse().unwrap()).unwrap();
        name
    })
}

/// The server that `tests/run` started, as `postgres://user@host:port/`.
fn server_url() -> String {
    std::env::var("TEST_POSTGRES_SERVER").expect("TEST_POSTGRES_SERVER is not set: run the tests by tests/run")
}

fn with_name(name: &str) -> String {
    format!("{}{name}", server_url())
}

fn server(statement: &str) {
    let mut conn = PgConnection::establish(&with_name("postgres")).expect("the test server answers");
    conn.batch_execute(statement).unwrap();
}
