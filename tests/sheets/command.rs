//! People who are brought in at the command line.

use relais::cohorts::common::store as cohorts;
use relais::cohorts::life::{self, NewCohort};
use relais::people::accounts::Actor;
use relais::platform::clock::Zone;
use relais::platform::db::Engine;
use relais::platform::values::Language;
use uuid::Uuid;

use crate::commands::{open, relais, said};
use crate::support::fresh;

fn people_are_brought_in_on_the_command_line(engine: Engine) {
    let (database, folder) = (fresh(engine), tempfile::tempdir().unwrap());
    let day = |text: &str| text.parse().unwrap();
    let new = NewCohort {
        id: Uuid::new_v4().into(),
        name: "Made".into(),
        section_id: None,
        languages: vec![Language::ENGLISH],
        time_zone: Zone::UTC,
        starts_on: day("2027-03-08"),
        ends_on: day("2027-06-30"),
        capacity: None,
        cascade_target: 2,
        cascade_deadline: day("2028-06-30"),
        needs_evidence: false,
        modules: Vec::new(),
    };
    let cohort = open(&database.url).write_now(move |tx| life::actions::create_as(tx, Actor::OPERATOR, &new)).unwrap();
    let run = |file: &str, more: &[&str]| {
        std::fs::write(folder.path().join("people.csv"), file).unwrap();
        let words = [&["people", "import", "people.csv", "--cohort", "made"], more].concat();
        relais(folder.path(), Some(&database.url), &words)
    };
    let there = || open(&database.url).read_now(|conn| cohorts::of_cohort(conn, cohort.id)).unwrap().len();
    let wrong = run("email\nana@new.example\nnobody\n", &[]);
    assert_eq!(wrong.status.code(), Some(3));
    assert!(said(&wrong).contains("3\terror") && said(&wrong).contains("A: “nobody”"), "{}", said(&wrong));
    let file = "Nombre;Correo electrónico\nAna;ana@new.example\nLuis;luis@new.example\n";
    let dry = run(file, &["--dry-run"]);
    assert!(dry.status.success() && said(&dry).contains("2\tnew\tana@new.example\tAna"), "{}", said(&dry));
    assert_eq!(there(), 0);
    let done = run(file, &[]);
    assert!(done.status.success() && said(&done).contains("Invited 2, changed 0."), "{}", said(&done));
    assert_eq!(there(), 2);
    assert!(said(&run(file, &[])).contains("2 as they are"));
    let unread = run("%PDF-1.7", &[]);
    assert!(unread.status.code() == Some(1) && said(&unread).contains("not a spreadsheet"), "{}", said(&unread));
}

#[test]
fn people_are_brought_in_on_the_command_line_with_sqlite() {
    people_are_brought_in_on_the_command_line(Engine::Sqlite);
}

#[test]
fn people_are_brought_in_on_the_command_line_with_postgres() {
    people_are_brought_in_on_the_command_line(Engine::Postgres);
}
