//! How mail leaves: signed, and told aloud; and what DNS says of where it comes from.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use relais::platform::mail::dns::{self, RecordFinding, RecordState, TxtRecords};
use relais::platform::mail::{
    DkimSigner, MailId, MailKind, MailSettings, MailTestStep, NewMail, OutboxWorker, Tls, TransportKind,
};
use relais::platform::values::{EmailAddress, Language};
use relais::platform::web::PersonId;
use uuid::Uuid;

use crate::commands::{relais, said};
use crate::mail::{draft, enqueue};
use crate::support::{Sink, TestApp, on_both_engines};

/// Two keys in a folder, made for this test.
fn keys(folder: &Path) -> [PathBuf; 2] {
    ["rsa", "ed25519"].map(|algorithm| {
        let file = folder.join(format!("{algorithm}.pem"));
        let made =
            Command::new("openssl").args(["genpkey", "-algorithm", algorithm, "-out"]).arg(&file).output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        file
    })
}

fn settings(app: &TestApp, key: &Path) -> MailSettings {
    let mut settings = app.parts.settings.mail.clone();
    settings.from_address = "relais@network.example".into();
    settings.dkim.selector = "relais".into();
    settings.dkim.key_file = key.to_owned();
    settings
}

/// Each kind of mail as it travels, signed with that key.
async fn messages(app: &TestApp, ana: PersonId, key: &Path) -> Vec<(MailKind, Vec<u8>)> {
    let folder = tempfile::tempdir().unwrap();
    let mut settings = settings(app, key);
    settings.transport = TransportKind::File;
    settings.directory = folder.path().to_owned();
    let office = OutboxWorker::new(&settings, app.parts.site.clone().into_inner(), Vec::new()).unwrap();
    let mut ids = Vec::new();
    for kind in MailKind::ALL {
        let key = format!("{kind}:{}", Uuid::new_v4());
        let new = NewMail { person: Some(ana), ..draft(&key, "ana", *kind) };
        ids.push((*kind, enqueue(app, new).await.unwrap()));
    }
    office.send_due().await.unwrap();
    let read = |(kind, id): (MailKind, MailId)| (kind, fs::read(folder.path().join(format!("{id}.eml"))).unwrap());
    ids.into_iter().map(read).collect()
}

/// Has a program check a message: `python3` with the library of dkimpy. None where there is none.
fn checked_by_dkimpy(message: &[u8], record: &str) -> Option<bool> {
    // The clock of tests runs ahead.
    const CHECK: &str = "import sys, dkim\n\
        dkim.time.time = lambda: 4e9\n\
        record = sys.argv[2].encode()\n\
        found = lambda name, timeout=5: record if name.startswith(b'relais._domainkey.network.example') else None\n\
        sys.exit(0 if dkim.verify(open(sys.argv[1], 'rb').read(), dnsfunc=found) else 1)\n";
    let python = std::env::var("DKIM_PYTHON").unwrap_or_else(|_| "python3".into());
    let there = Command::new(&python).args(["-c", "import dkim, nacl"]).output().is_ok_and(|out| out.status.success());
    if !there {
        return None;
    }
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), message).unwrap();
    let path = file.path().to_str().unwrap();
    Some(Command::new(&python).args(["-c", CHECK, path, record]).status().unwrap().success())
}

async fn every_mail_is_signed_as_others_check_it(app: TestApp) {
    let ana = app.person("Ana").await;
    let folder = tempfile::tempdir().unwrap();
    for key in keys(folder.path()) {
        let signer = settings(&app, &key).signer().unwrap().unwrap();
        for (kind, message) in messages(&app, ana, &key).await {
            let text = String::from_utf8(message.clone()).unwrap();
            let (signature, rest) = text.split_once("\r\nFrom: ").map_or((text.as_str(), ""), |both| both);
            assert!(signature.starts_with("DKIM-Signature: v=1; ") && !rest.is_empty(), "{text}");
            assert!(signature.contains("d=network.example; s=relais;"), "the signature is of the domain of the sender");
            let ended_by_press = matches!(kind, MailKind::Digest | MailKind::FollowUp);
            assert_eq!(text.contains("\r\nList-Unsubscribe-Post: "), ended_by_press);
            let names = signature.split_once("h=").unwrap().1.split_once(';').unwrap().0;
            for (name, times) in [("list-unsubscribe", 1), ("list-unsubscribe-post", 1), ("from", 2), ("subject", 2)] {
                let named = names.split(':').filter(|one| *one == name).count();
                assert_eq!(named, times + usize::from(ended_by_press && times == 1), "{kind}: {name} in {names}");
            }
            // Another implementation says so, and says no to a mail that was changed.
            if let Some(good) = checked_by_dkimpy(&message, &signer.record()) {
                assert!(good, "{kind} with {}", key.display());
                let changed = text.replacen("Relais", "Relays", 2);
                assert_eq!(checked_by_dkimpy(changed.as_bytes(), &signer.record()), Some(false));
                let added = text.replacen("\r\nTo: ", "\r\nSubject: another\r\nTo: ", 1);
                assert_eq!(checked_by_dkimpy(added.as_bytes(), &signer.record()), Some(false));
            }
        }
    }
}

async fn a_mail_is_sent_aloud(app: TestApp) {
    let sink = Sink::start();
    let mut settings = sink.settings(&app);
    settings.return_path = "bounces@lists.example".into();
    let office =
        |settings: &MailSettings| OutboxWorker::new(settings, app.parts.site.clone().into_inner(), Vec::new()).unwrap();
    let aloud = async |office: &OutboxWorker, to: &str| {
        let mut steps = Vec::new();
        let to: EmailAddress = to.parse().unwrap();
        let id = MailId::from(Uuid::new_v4());
        let done = office.try_out(id, to, Language::ENGLISH, &mut |step: MailTestStep| steps.push(step)).await;
        (steps, done.err().map(|ended| (ended.step, ended.fault.why)))
    };
    use MailTestStep::{Connection, Name, Recipient, Sender, Sent};
    let (steps, ended) = aloud(&office(&settings), "ana@test.example").await;
    assert_eq!((steps, ended), (vec![Name, Connection, Sender, Recipient, Sent], None));
    assert!(sink.letters()[0].contains("Subject: Mail arrives"), "{:?}", sink.letters());
    assert!(sink.senders()[0].starts_with("bounces+"));
    let (steps, ended) = aloud(&office(&settings), "refused@test.example").await;
    let (step, why) = ended.unwrap();
    assert_eq!((steps, step), (vec![Name, Connection, Sender], Recipient));
    assert!(why.contains("no such mailbox"), "{why}");
    sink.refuse_senders(true);
    assert_eq!(aloud(&office(&settings), "ana@test.example").await.1.unwrap().0, Sender);
    // A server that cannot protect the conversation, one that is not there, and a name that nobody has.
    settings.smtp.tls = Tls::Starttls;
    assert_eq!(aloud(&office(&settings), "ana@test.example").await.1.unwrap().0, MailTestStep::Tls);
    settings.smtp.port = 1;
    assert_eq!(aloud(&office(&settings), "ana@test.example").await.1.unwrap().0, Connection);
    settings.smtp.host = "no-such-host.invalid".into();
    assert_eq!(aloud(&office(&settings), "ana@test.example").await.1.unwrap().0, Name);
    let count = app.read(|conn| {
        use diesel::prelude::*;
        Ok(relais::platform::db::schema::mails::table.count().get_result::<i64>(conn)?)
    });
    assert_eq!(count.await, 0, "it is in no outbox and no log");
}

on_both_engines!(every_mail_is_signed_as_others_check_it, a_mail_is_sent_aloud);

#[test]
fn the_command_says_how_far_a_mail_comes_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("relais.toml");
    let run = |configuration: &str| {
        fs::write(&file, configuration).unwrap();
        let words = ["--config", file.to_str().unwrap(), "mail", "test", "ana@test.example"];
        let output = relais(folder.path(), Some("t.db"), &words);
        (output.status.code(), said(&output))
    };
    let sink = Sink::start();
    let smtp = |more: &str| {
        format!("[mail]\ntransport = \"smtp\"\n[mail.smtp]\nhost = \"127.0.0.1\"\nport = {}\n{more}", sink.port)
    };
    let (code, words) = run(&smtp("tls = \"none\""));
    assert_eq!(code, Some(0), "{words}");
    assert!(words.contains("ok     sent"), "{words}");
    sink.refuse_senders(true);
    let (code, words) = run(&smtp("tls = \"none\""));
    assert_eq!(code, Some(3), "{words}");
    assert!(words.contains("WRONG  sender") && words.contains("must accept mail.from_address"), "{words}");
    let (code, words) = run(&smtp("tls = \"starttls\""));
    assert_eq!(code, Some(3), "{words}");
    assert!(words.contains("WRONG  tls") && words.contains("465"), "{words}");
    let (code, words) = run("");
    assert!(code == Some(0) && words.contains("does not leave this machine"), "{words}");
    // Settings that cannot work stop at once, and say where.
    for (configuration, key) in [
        ("[mail]\nreturn_path = \"nobody\"", "mail.return_path"),
        ("[mail]\nreturn_path = \"a-local-part-that-is-too-long@x.example\"", "mail.return_path"),
        ("[mail.dkim]\nselector = \"x\"\nkey_file = \"none.pem\"", "mail.dkim.key_file"),
        ("[mail.dkim]\nkey_file = \"none.pem\"", "mail.dkim.selector"),
    ] {
        let (code, words) = run(configuration);
        assert!(code == Some(1) && words.contains(key), "{words}");
    }
}

/// Names and their texts; a name in `away` has no answer.
#[derive(Default)]
struct Zone {
    texts: BTreeMap<String, Vec<String>>,
    away: bool,
}

impl Zone {
    fn with(mut self, name: &str, text: &str) -> Self {
        self.texts.entry(name.into()).or_default().push(text.into());
        self
    }
}

impl TxtRecords for Zone {
    fn texts(&self, name: &str) -> Result<Vec<String>, String> {
        match self.away {
            true => Err("no answer within 5 seconds".into()),
            false => Ok(self.texts.get(name).cloned().unwrap_or_default()),
        }
    }
}

#[actix_web::test]
async fn what_is_missing_in_dns_comes_with_the_line_to_paste() {
    let app = TestApp::start(relais::platform::db::Engine::Sqlite).await;
    let keys_folder = tempfile::tempdir().unwrap();
    let [key, _] = keys(keys_folder.path());
    let mut settings = settings(&app, &key);
    settings.from_address = "relais@mail.network.example".into();
    settings.smtp.host = "smtp.network.example".into();
    let signer = settings.signer().unwrap();
    let look = |zone: &Zone, settings: &MailSettings, signer: Option<&DkimSigner>| -> Vec<RecordFinding> {
        dns::look(zone, settings, signer)
    };
    let states = |found: &[RecordFinding]| found.iter().map(|one| one.state).collect::<Vec<_>>();
    use RecordState::{Missing, Right, Unknown, Wrong};
    let found = look(&Zone::default(), &settings, signer.as_ref());
    assert_eq!(states(&found), [Missing, Wrong, Missing], "{found:?}");
    let lines: Vec<String> = found.into_iter().map(|one| one.line.unwrap()).collect();
    assert_eq!(lines[0], "mail.network.example. IN TXT \"v=spf1 mx a:smtp.network.example ~all\"");
    assert!(
        lines[1]
            .starts_with("relais._domainkey.mail.network.example. IN TXT \"v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEF")
    );
    assert_eq!(
        lines[2],
        "_dmarc.mail.network.example. IN TXT \"v=DMARC1; p=none; rua=mailto:relais@mail.network.example\""
    );
    // What is pasted is what is looked for.
    let mut zone = Zone::default();
    for line in &lines {
        let (name, text) = line.split_once(". IN TXT ").unwrap();
        assert!(text.split("\" \"").all(|piece| piece.trim_matches('"').len() <= 255), "{text}");
        zone = zone.with(name, &text.trim_matches('"').replace("\" \"", ""));
    }
    assert_eq!(states(&look(&zone, &settings, signer.as_ref())), [Right, Right, Right]);
    // A policy above the domain is its own; another key, two records and a record for everybody are wrong.
    let above = Zone::default()
        .with("_dmarc.network.example", "v=DMARC1; p=reject")
        .with("mail.network.example", "v=spf1 +all")
        .with("relais._domainkey.mail.network.example", "v=DKIM1; p=AAAA");
    assert_eq!(states(&look(&above, &settings, signer.as_ref())), [Wrong, Wrong, Right]);
    let twice =
        Zone::default().with("mail.network.example", "v=spf1 a -all").with("mail.network.example", "v=spf1 mx -all");
    assert_eq!(states(&look(&twice, &settings, None)), [Wrong, Missing, Missing]);
    // Servers ask the domain of the return path.
    settings.return_path = "bounces@lists.example".into();
    let lists = Zone::default().with("lists.example", "v=spf1 a -all");
    assert_eq!(look(&lists, &settings, None)[0].state, Right);
    // Nobody is told that something is missing because nobody answered.
    assert_eq!(states(&look(&Zone { away: true, ..zone }, &settings, signer.as_ref())), [Unknown, Unknown, Unknown]);
}
