//! What reports are taken for, and the command that takes them.

use std::fs;
use std::path::{Path, PathBuf};

use relais::platform::mail::reports::{MOST_BYTES, MailReport, ReportVerdict, UnreadableReport};
use relais::platform::mail::store;

use crate::commands::{open, relais, said};

fn kept() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 40);
    files
}

#[test]
fn every_report_gets_the_verdict_that_its_name_says() {
    let mut wrong = Vec::new();
    for file in kept() {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let report = MailReport::parse(&fs::read(&file).unwrap()).unwrap();
        let judged = report.judge();
        let verdict = judged[0].verdict;
        if judged.len() != 1 || !name.starts_with(&format!("{verdict}-")) {
            wrong.push(format!("{name}: {judged:?}"));
        }
        // Each comes with what it is about, whatever its form.
        let has_original = !name.starts_with("ignore-away") && !name.starts_with("ignore-a-letter");
        let id = "<018f0000-0000-7000-8000-000000000001@relais.network.example>".to_owned();
        if has_original && !report.message_ids.contains(&id) {
            wrong.push(format!("{name}: {:?}", report.message_ids));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn recipients_of_one_report_are_told_apart() {
    let report = "From: MAILER-DAEMON@x.example\nSubject: failure notice\n\nI wasn't able to deliver your message.\n\n\
                  <ana@a.example>:\nRemote host said: 550 5.1.1 User unknown\n\n\
                  <bao@b.example>:\nRemote host said: 552 5.2.2 mailbox full\n\n--- Below this line is a copy of the message.\n\n\
                  To: everybody@network.example\n";
    let report = MailReport::parse(report.as_bytes()).unwrap();
    let verdicts: Vec<_> = report.judge().into_iter().map(|one| (one.address.unwrap(), one.verdict)).collect();
    let expected =
        [("ana@a.example".to_owned(), ReportVerdict::Suppress), ("bao@b.example".to_owned(), ReportVerdict::Retry)];
    assert_eq!(verdicts, expected);
    assert_eq!(report.judge_for("Ana@A.example").verdict, ReportVerdict::Suppress);
    assert_eq!(report.judge_for("carla@c.example").verdict, ReportVerdict::Retry, "of others, what does least");
}

#[test]
fn what_is_read_has_a_budget() {
    let deep = "Content-Type: message/rfc822\n\n".repeat(20_000);
    assert_eq!(MailReport::parse(deep.as_bytes()).unwrap_err(), UnreadableReport::TooDeep);
    assert_eq!(MailReport::parse(b"").unwrap_err(), UnreadableReport::NoMail);
    let mut long = fs::read(&kept()[0]).unwrap();
    long.extend(b"x\n".repeat(MOST_BYTES));
    assert!(MailReport::parse(&long).is_ok());
    let addresses: String = (0..100_000).map(|n| format!("<p{n}@x.example>: 550 no\n")).collect();
    let many = format!("From: MAILER-DAEMON@x.example\nSubject: failure notice\n\n{addresses}");
    let report = MailReport::parse(many.as_bytes()).unwrap();
    assert!(report.addresses.len() <= 200 && report.judge().len() <= 20);
}

#[test]
fn the_command_answers_as_mail_servers_ask() {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let folder = tempfile::tempdir().unwrap();
    let pipe = |words: &[&str], message: &[u8], url: &str| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_relais"))
            .current_dir(folder.path())
            .args(words)
            .env("DATABASE_URL", url)
            .env_remove("ORIGINAL_RECIPIENT")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(message).unwrap();
        child.wait_with_output().unwrap()
    };
    let dead = fs::read(kept().into_iter().find(|file| file.ends_with("suppress-unknown-user.eml")).unwrap()).unwrap();
    // To explain needs no database, and makes none.
    let explained = pipe(&["mail", "bounce", "--explain"], &dead, "explained.db");
    assert!(explained.status.success());
    assert!(
        said(&explained).starts_with("verdict: suppress\naddress: awa@mairie.example\nwhy: 550 5.1.1"),
        "{}",
        said(&explained)
    );
    assert!(!folder.path().join("explained.db").exists());
    let unmatched = pipe(&["mail", "bounce"], &dead, "taken.db");
    assert!(unmatched.status.success() && said(&unmatched).contains("nothing was changed"), "{}", said(&unmatched));
    let unreadable = pipe(&["mail", "bounce"], b"", "taken.db");
    assert_eq!(unreadable.status.code(), Some(65), "{}", said(&unreadable));
    let away = pipe(&["mail", "bounce"], &dead, "postgres://nobody@127.0.0.1:1/none");
    assert_eq!(away.status.code(), Some(75), "{}", said(&away));
    // A maildir is emptied of what was taken; a folder of messages stays as it is.
    let maildir = folder.path().join("box");
    for name in ["new", "cur", "tmp"] {
        fs::create_dir_all(maildir.join(name)).unwrap();
    }
    fs::write(maildir.join("new/1.host"), &dead).unwrap();
    fs::write(maildir.join("new/2.host"), b"").unwrap();
    let database = folder.path().join("taken.db");
    let words = ["mail", "bounce", maildir.to_str().unwrap()];
    let taken = relais(folder.path(), Some(database.to_str().unwrap()), &words);
    assert_eq!(taken.status.code(), Some(3), "{}", said(&taken));
    assert!(maildir.join("cur/1.host:2,S").exists() && maildir.join("new/2.host").exists());
    let again = relais(folder.path(), None, &["mail", "bounce", "--explain", &format!("{}/cur", maildir.display())]);
    assert!(again.status.success() && said(&again).contains("verdict: suppress"), "{}", said(&again));
    assert_eq!(open(database.to_str().unwrap()).read_now(store::holds).unwrap(), vec![]);
}
