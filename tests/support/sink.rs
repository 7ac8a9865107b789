//! A mail server for tests. How it treats a letter depends on whom it is for: `refused@` (550), `policy@` (550 5.7.1),
//! `later@` (451), `dropped@` (it hangs up before the letter), `cut@` (in its middle), `taken@` (it takes the letter and hangs up
//! before it says so); everybody else gets their mail.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use relais::platform::mail::{MailSettings, SmtpSettings, Tls, TransportKind};

use super::TestApp;

#[derive(Default)]
struct Moods {
    refuses_senders: AtomicBool,
    kind: AtomicBool,
    refusal: Mutex<Option<Refusal>>,
    utf8: AtomicBool,
    slow: AtomicBool,
    /// How many more letters it takes today; nothing where there is no end.
    quota: Mutex<Option<usize>>,
    connections: AtomicUsize,
    letters: Mutex<Vec<String>>,
    senders: Mutex<Vec<String>>,
}

/// What is refused, by the beginning of a command (`.` is the end of a mail), for recipients whose address has these words
/// in it, and the lines of the answer.
struct Refusal {
    command: &'static str,
    to: &'static str,
    answer: &'static str,
}

/// Goes on listening until the tests end.
pub struct Sink {
    pub port: u16,
    moods: Arc<Moods>,
}

impl Sink {
    /// Settings by which mail goes there.
    pub fn settings(&self, app: &TestApp) -> MailSettings {
        let mut settings = app.parts.settings.mail.clone();
        settings.transport = TransportKind::Smtp;
        settings.smtp = SmtpSettings {
            host: "127.0.0.1".into(),
            port: self.port,
            tls: Tls::None,
            username: String::new(),
            password: String::new(),
        };
        settings
    }

    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let moods = Arc::new(Moods::default());
        let shared = moods.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let moods = shared.clone();
                moods.connections.fetch_add(1, Ordering::SeqCst);
                std::thread::spawn(move || converse(&stream, &moods));
            }
        });
        Self { port, moods }
    }

    pub fn refuse_senders(&self, yes: bool) {
        self.moods.refuses_senders.store(yes, Ordering::SeqCst);
    }

    /// From now on everybody gets their mail.
    pub fn be_kind(&self) {
        self.moods.kind.store(true, Ordering::SeqCst);
        *self.moods.refusal.lock().unwrap() = None;
    }

    /// From now on that command (`.` is the end of a mail) about such recipients gets that answer.
    pub fn refuse(&self, command: &'static str, to: &'static str, answer: &'static str) {
        *self.moods.refusal.lock().unwrap() = Some(Refusal { command, to, answer });
    }

    /// From now on addresses may have letters beyond ASCII.
    pub fn take_utf8(&self) {
        self.moods.utf8.store(true, Ordering::SeqCst);
    }

    /// From now on every answer takes a tenth of a second, or none does.
    pub fn be_slow(&self, yes: bool) {
        self.moods.slow.store(yes, Ordering::SeqCst);
    }

    /// From now on it takes so many more letters, and says at the next that the day's are used up.
    pub fn has_a_quota(&self, letters: usize) {
        *self.moods.quota.lock().unwrap() = Some(letters);
    }

    /// How many connections there were.
    pub fn connections(&self) -> usize {
        self.moods.connections.load(Ordering::SeqCst)
    }

    /// The senders of the envelopes, in order.
    pub fn senders(&self) -> Vec<String> {
        self.moods.senders.lock().unwrap().clone()
    }

    /// What was accepted, as it came, in quoted-printable undone.
    pub fn letters(&self) -> Vec<String> {
        self.moods.letters.lock().unwrap().clone()
    }
}

impl Moods {
    /// Takes one of the day's letters, if there is one left.
    fn has_room(&self) -> bool {
        let mut quota = self.quota.lock().unwrap();
        let has_room = quota.is_none_or(|left| left > 0);
        *quota = quota.map(|left| left.saturating_sub(1));
        has_room
    }
}

fn converse(mut stream: &TcpStream, moods: &Moods) -> Option<()> {
    let mut lines = BufReader::new(stream).lines();
    let mut say = |words: &str| {
        if moods.slow.load(Ordering::SeqCst) {
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        stream.write_all(format!("{words}\r\n").as_bytes()).ok()
    };
    say("220 sink")?;
    let refused = |command: &str, to: &str| {
        let refusal = moods.refusal.lock().unwrap();
        let applies = |one: &&Refusal| command.starts_with(one.command) && to.contains(one.to);
        refusal.as_ref().filter(applies).map(|one| one.answer.replace('\n', "\r\n"))
    };
    let mut to = String::new();
    while let Some(Ok(line)) = lines.next() {
        let command = line.to_uppercase();
        if let Some(sender) = line.strip_prefix("MAIL FROM:<").and_then(|rest| rest.split_once('>')) {
            moods.senders.lock().unwrap().push(sender.0.to_owned());
        }
        if let Some(answer) = refused(&command, &line) {
            say(&answer)?;
        } else if command.starts_with("EHLO") && moods.utf8.load(Ordering::SeqCst) {
            say("250-sink\r\n250 SMTPUTF8")?;
        } else if command.starts_with("MAIL FROM") && moods.refuses_senders.load(Ordering::SeqCst) {
            say("553 this sender is not ours")?;
        } else if command.starts_with("RCPT TO") {
            to = line;
            let is_for = |name: &str| to.contains(&format!("<{name}@")) && !moods.kind.load(Ordering::SeqCst);
            match () {
                () if is_for("refused") => say("550 5.1.1 no such mailbox")?,
                () if is_for("policy") => say("550 5.7.1 relaying denied")?,
                () if is_for("later") => say("451 come back later")?,
                () if !moods.has_room() => say("550 5.4.5 Daily user sending quota exceeded")?,
                () => say("250 ok")?,
            }
        } else if command.starts_with("DATA") {
            let hangs_up = |name: &str| to.contains(&format!("<{name}@")) && !moods.kind.load(Ordering::SeqCst);
            if hangs_up("dropped") {
                return None;
            }
            say("354 go on")?;
            if hangs_up("cut") {
                lines.next();
                return None;
            }
            let mut content: Vec<String> = Vec::new();
            loop {
                match lines.next()?.ok()? {
                    end if end == "." => break,
                    line => content.push(line),
                }
            }
            if let Some(answer) = refused(".", &to) {
                say(&answer)?;
                continue;
            }
            let letter = content.join("\n").replace("=\n", "").replace("=3D", "=");
            moods.letters.lock().unwrap().push(letter);
            if hangs_up("taken") {
                return None;
            }
            say("250 taken")?;
        } else if command.starts_with("QUIT") {
            say("221 bye")?;
            return None;
        } else {
            say("250 ok")?;
        }
    }
    None
}
