//! What links are signed with, and who may read what the service writes.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use chrono::TimeDelta;
use diesel::prelude::*;
use relais::app::Parts;
use relais::config::Settings;
use relais::platform::clock::Clock;
use relais::platform::db::schema::settings as facts;
use relais::platform::db::{Engine, Ids};
use relais::platform::web::{Secret, Signer};

use crate::support::{fresh, monday};

const ONE: &str = "a secret of the environment, the first";
const OTHER: &str = "a secret of the environment, the second";

/// Starts with the secret of the environment, if one is given, and those before it.
fn start(url: &str, clock: &Clock, given: &str, former: &[&str]) -> Parts {
    let mut settings = Settings::load(None).unwrap();
    settings.database.url = url.to_owned();
    settings.database.connections = 2;
    settings.content.directory = crate::support::one_module().to_owned();
    settings.mail.transport = relais::platform::mail::TransportKind::Memory;
    settings.web.secret = Secret::from(given);
    settings.web.former_secrets = former.iter().copied().map(Secret::from).collect();
    Parts::assemble(settings, clock.clone(), Ids::random()).unwrap()
}

fn token(parts: &Parts) -> String {
    parts.site.signer.token("invitation", &["018f"])
}

fn opens(parts: &Parts, token: &str) -> bool {
    parts.site.signer.open("invitation", token).is_some()
}

/// Everything that the installation remembers.
fn remembered(parts: &Parts) -> Vec<(String, String)> {
    parts.site.db.read_now(|conn| Ok(facts::table.select((facts::name, facts::value)).load(conn)?)).unwrap()
}

fn a_given_secret_leaves_none_in_clear(engine: Engine) {
    let (database, clock) = (fresh(engine), Clock::fixed(monday()));
    let kept = start(&database.url, &clock, "", &[]);
    let (of_kept, facts) = (token(&kept), remembered(&kept));
    let secret = facts.iter().find(|(name, _)| name == "secret").map(|(_, value)| value.clone()).unwrap();
    assert_eq!(Signer::new(&secret).token("invitation", &["018f"]), of_kept);

    let first = start(&database.url, &clock, ONE, &[]);
    assert!(opens(&first, &of_kept), "links that are out stay good");
    let of_first = token(&first);
    assert_eq!(of_first, Signer::new(ONE).token("invitation", &["018f"]));
    for (name, value) in remembered(&first) {
        assert!(name != "secret" && !value.contains(&secret) && !value.contains(ONE), "{name}");
    }
    // Rotated: the one before is named, and what it kept for its time goes on.
    let second = start(&database.url, &clock, OTHER, &[ONE]);
    assert!(opens(&second, &of_kept) && opens(&second, &of_first));
    assert_ne!(token(&second), of_first);
    // Once it is not named any more, what it signed is void; what the new one keeps is not.
    let later = start(&database.url, &clock, OTHER, &[]);
    assert!(opens(&later, &of_kept) && !opens(&later, &of_first));
    clock.advance(TimeDelta::days(181));
    assert!(!opens(&start(&database.url, &clock, OTHER, &[]), &of_kept), "its time is over");
}

#[test]
fn a_given_secret_leaves_none_in_clear_on_sqlite() {
    a_given_secret_leaves_none_in_clear(Engine::Sqlite);
}

#[test]
fn a_given_secret_leaves_none_in_clear_on_postgres() {
    a_given_secret_leaves_none_in_clear(Engine::Postgres);
}

fn relais(folder: &Path, words: &[&str], secret: Option<&str>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_relais"));
    command.current_dir(folder).args(words).env("DATABASE_URL", "data/relais.db");
    if let Some(secret) = secret {
        command.env("RELAIS_WEB__SECRET", secret);
    }
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_secret_of_the_database_is_rotated_by_command() {
    let (database, clock) = (fresh(Engine::Sqlite), Clock::system());
    let before = token(&start(&database.url, &clock, "", &[]));
    let output = Command::new(env!("CARGO_BIN_EXE_relais"))
        .args(["secret", "rotate"])
        .env("DATABASE_URL", &database.url)
        .output()
        .unwrap();
    assert!(output.status.success() && said(&output).contains("stay good until"), "{}", said(&output));
    let after = start(&database.url, &clock, "", &[]);
    assert!(opens(&after, &before));
    assert_ne!(token(&after), before);

    let folder = tempfile::tempdir().unwrap();
    let given = relais(folder.path(), &["secret", "rotate"], Some(ONE));
    assert!(given.status.success() && said(&given).contains("web.former_secrets"), "{}", said(&given));
    assert!(!said(&given).contains(ONE));
    let short = relais(folder.path(), &["secret", "rotate"], Some("hush-hush"));
    assert!(
        said(&short).contains("web.secret is too short") && !said(&short).contains("hush-hush"),
        "{}",
        said(&short)
    );
}

#[test]
fn files_are_for_the_service_alone() {
    let folder = tempfile::tempdir().unwrap();
    assert!(relais(folder.path(), &["migrate"], None).status.success());
    let mode = |path: &str| folder.path().join(path).metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("data"), mode("data/relais.db")), (0o700, 0o600));
    let doctor = said(&relais(folder.path(), &["doctor"], None));
    assert!(doctor.contains("ok     rights"), "{doctor}");
    let open = |mode: u32, path: &str| {
        std::fs::set_permissions(folder.path().join(path), std::fs::Permissions::from_mode(mode)).unwrap();
    };
    open(0o755, "data");
    open(0o644, "data/relais.db");
    let doctor = said(&relais(folder.path(), &["doctor"], None));
    assert!(doctor.contains("WRONG  rights         others can read data, data/relais.db"), "{doctor}");
}
