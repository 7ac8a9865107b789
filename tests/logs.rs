//! The log betrays nobody, whatever level it is set to: a journey at `trace`, and then a look for secrets.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const ADDRESS: &str = "ada.administrator@town.example";

struct Server {
    child: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn command(folder: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_relais"));
    command.current_dir(folder).args(words).env_remove("DATABASE_URL").env("RELAIS_LOG__FILTER", "trace");
    command
}

impl Server {
    fn start(folder: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let log = std::fs::File::create(folder.join("log")).unwrap();
        let listen = format!("127.0.0.1:{port}");
        let mut serve = command(folder, &["serve", "--listen", &listen]);
        let child = serve.stdout(Stdio::null()).stderr(log).spawn().unwrap();
        let server = Self { child, port };
        until(|| TcpStream::connect(&listen).ok());
        server
    }

    /// Asks as a browser on one of our own pages does.
    fn ask(&self, method: &str, path: &str, headers: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let kind = "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin";
        let length = body.len();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n{kind}\r\nContent-Length: {length}\r\n\
             {headers}\r\n{body}"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }
}

/// Tries until there is something.
fn until<T>(mut look: impl FnMut() -> Option<T>) -> T {
    for _ in 0..1_200 {
        if let Some(found) = look() {
            return found;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("it did not come");
}

/// The text of the mail with a link, its soft line ends taken out.
fn mail(folder: &Path) -> Option<String> {
    let mut texts = std::fs::read_dir(folder.join("data/mail")).ok()?.flatten().filter_map(|entry| {
        let text = std::fs::read_to_string(entry.path()).ok()?;
        Some(text.replace("=\r\n", "").replace("=\n", ""))
    });
    texts.find(|text| text.contains("/sign-in/"))
}

fn after<'a>(text: &'a str, mark: &str) -> &'a str {
    let rest = text.split_once(mark).unwrap_or_else(|| panic!("no {mark} in {text}")).1;
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').unwrap_or(rest.len());
    &rest[..end]
}

#[test]
fn a_journey_at_trace_leaves_no_secret_in_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| {
        let output = command(folder.path(), words).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
    };
    run(&["people", "add", "--email", ADDRESS, "--name", "Ada", "--administrator"]);
    let made = run(&["token", "create", "--email", ADDRESS]);
    let bearer = format!("relais_{}", after(&made, "relais_"));

    let server = Server::start(folder.path());
    assert!(server.ask("GET", "/", "", "").contains("200 OK"));
    assert!(server.ask("POST", "/sign-in", "", "email=ada.administrator%40town.example").starts_with("HTTP/1.1 "));
    let letter = until(|| mail(folder.path()));
    let link = after(&letter, "/sign-in/").to_owned();
    assert!(link.len() >= 40, "{link}");
    assert!(server.ask("GET", &format!("/sign-in/{link}"), "", "").contains("200 OK"));
    let signed_in = server.ask("POST", &format!("/sign-in/{link}"), "", "");
    let session = after(&signed_in, "relais=").to_owned();
    let cookie = format!("Cookie: relais={session}\r\n");
    for page in ["/home", "/account", "/admin/people", "/admin/mail", "/en/modules"] {
        assert!(server.ask("GET", page, &cookie, "").contains("200 OK"), "{page}");
    }
    let own = server.ask("GET", "/api/v1/me", &format!("Authorization: Bearer {bearer}\r\n"), "");
    assert!(own.contains("200 OK"), "{own}");
    let strange = server.ask("POST", "/sign-in/wrong", "X-Forwarded-For: 192.0.2.7\r\n", "name=%FF&x=1");
    assert!(!strange.contains("500"), "{strange}");
    drop(server);

    let log = std::fs::read_to_string(folder.path().join("log")).unwrap();
    assert!(log.contains("DEBUG") && log.matches("answered").count() > 8, "this was no log at trace:\n{log}");
    let words = letter.lines().filter(|line| line.len() > 30 && line.contains(' ') && !line.contains(':'));
    let secrets = [ADDRESS, link.as_str(), session.as_str(), bearer.as_str(), "ada.administrator"];
    for secret in secrets.into_iter().chain(words) {
        assert!(!log.contains(secret), "the log holds “{secret}”");
    }
}
