//! What a filter of unwanted mail, which nobody here wrote, says of each kind of our mail in each language.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use chrono::Utc;
use relais::platform::db::Engine;
use relais::platform::mail::{MailKind, NewMail, OutboxWorker, TransportKind};

use crate::mail::{draft, enqueue};
use crate::support::TestApp;

/// No mail may have more points than this; most servers let mail pass up to five.
const MOST_POINTS: f64 = 0.5;
/// Where a mail is found again in what the filter says.
const LABEL: &str = "X-Relais-Test: ";

/// Each kind as it travels, in each language, one behind the other as a mailbox has them, with what it is called.
async fn mailbox(app: &TestApp) -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut settings = app.parts.settings.mail.clone();
    settings.from_address = "relais@network.example".into();
    settings.transport = TransportKind::File;
    settings.directory = folder.path().to_owned();
    let office = OutboxWorker::new(&settings, app.parts.site.clone().into_inner(), Vec::new()).unwrap();
    let ana = app.person("Ana").await;
    // The clock of tests is not that of the filter, which mistrusts mail from the future.
    let date = Utc::now().to_rfc2822();
    let mut mailbox = String::new();
    for kind in MailKind::ALL {
        for language in &app.parts.settings.web.languages {
            let label = format!("{kind}.{language}");
            let mut new = NewMail { person: Some(ana), language: *language, ..draft(&label, "ana", *kind) };
            new.data = office.mail_templates().sample(*kind, *language).unwrap();
            let id = enqueue(app, new).await.unwrap();
            office.send_due().await.unwrap();
            let message = fs::read_to_string(folder.path().join(format!("{id}.eml"))).unwrap();
            let (head, body) = message.split_once("\r\n\r\n").unwrap();
            let head: Vec<&str> = head.split("\r\n").filter(|line| !line.starts_with("Date: ")).collect();
            let message = format!("{LABEL}{label}\r\nDate: {date}\r\n{}\r\n\r\n{body}", head.join("\r\n"));
            let message = message.replace("\r\n", "\n").replace("\nFrom ", "\n>From ");
            mailbox.push_str(&format!("From relais@network.example Thu Jan  1 00:00:00 2026\n{message}\n\n"));
        }
    }
    mailbox
}

/// The points of each mail with what they are for. None where there is no filter.
fn judged(mailbox: &str) -> Option<BTreeMap<String, (f64, String)>> {
    if !Command::new("spamassassin").arg("--version").output().is_ok_and(|out| out.status.success()) {
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mails");
    fs::write(&file, mailbox).unwrap();
    // Alone with its rules: no network, no rules or habits of whoever runs the tests.
    let said = Command::new("spamassassin")
        .args(["--local", "--mbox", "--prefspath=/dev/null", "--cf=use_bayes 0", "--cf=fold_headers 0"])
        .arg(&file)
        .env("HOME", folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let (mut found, mut status) = (BTreeMap::new(), None);
    for line in said.lines() {
        if let Some(words) = line.strip_prefix("X-Spam-Status: ") {
            let points = words.split_once("score=").and_then(|(_, rest)| rest.split(' ').next()?.parse().ok());
            status = points.map(|points: f64| (points, words.to_owned()));
        }
        if let Some(label) = line.strip_prefix(LABEL) {
            found.insert(label.to_owned(), status.take().unwrap_or_else(|| panic!("{label}: no points in {said}")));
        }
    }
    Some(found)
}

#[actix_web::test]
async fn a_filter_of_unwanted_mail_lets_every_kind_pass() {
    let app = TestApp::start(Engine::Sqlite).await;
    let mailbox = mailbox(&app).await;
    let Some(judged) = judged(&mailbox) else { return };
    assert_eq!(judged.len(), MailKind::ALL.len() * app.parts.settings.web.languages.len(), "{judged:#?}");
    let bad: Vec<_> = judged.iter().filter(|(_, (points, _))| *points > MOST_POINTS).collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn the_filter_finds_what_it_should() {
    let unwanted = "From a@b.example Thu Jan  1 00:00:00 2026\nX-Relais-Test: bad\nSubject: BUY NOW\n\n\
        XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X\n\n";
    let Some(judged) = judged(unwanted) else { return };
    assert!(judged["bad"].0 > 100.0, "{judged:?}");
}
