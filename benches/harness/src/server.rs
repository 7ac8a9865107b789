//! Relais and the floor as processes of their own, and what they take of the machine.

use std::io;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::client::{Connection, get};

/// What a process takes of the machine, in bytes.
#[derive(Clone, Copy)]
pub struct Memory {
    /// What Linux calls resident: pages of the program and of the mapped database file included, which others share.
    pub resident: u64,
    /// What is its own alone (`RssAnon`).
    pub own: u64,
}

/// A server that ends with whoever started it.
pub struct Server {
    child: Child,
    pub port: u16,
    /// From its start to its first answer.
    pub start: Duration,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that nobody listens on.
fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// Where the programs were built: beside this one.
pub fn built(name: &str) -> io::Result<PathBuf> {
    Ok(std::env::current_exe()?.with_file_name(name))
}

impl Server {
    /// Starts a program that is told its port, and waits until `path` answers.
    fn start(command: impl FnOnce(u16) -> io::Result<Command>, path: &str) -> io::Result<Self> {
        let port = free_port()?;
        let begun = Instant::now();
        let child = command(port)?.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let mut server = Self { child, port, start: Duration::ZERO };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async {
            while begun.elapsed() < Duration::from_secs(120) {
                if let Some(status) = server.child.try_wait()? {
                    return Err(io::Error::other(format!("the server ended: {status}")));
                }
                if let Ok(mut connection) = Connection::open(port).await
                    && connection.ask(&get(path, "", false)).await.is_ok()
                {
                    server.start = begun.elapsed();
                    return Ok(());
                }
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            Err(io::Error::other("the server does not answer"))
        })?;
        Ok(server)
    }

    /// Relais, on a database that is there. What it does on its own is put off, so that it measures nothing but answers.
    pub fn relais(database: &str, mail: &Path) -> io::Result<Self> {
        Self::relais_with(database, mail, None)
    }

    /// Relais with a library that is loaded before all others.
    pub fn relais_with(database: &str, mail: &Path, library: Option<&Path>) -> io::Result<Self> {
        let (program, mail) = (built("relais")?, mail.to_owned());
        Self::start(
            |port| {
                let mut command = Command::new(program);
                command.args(["serve", "--listen", &format!("127.0.0.1:{port}")]);
                command.env("DATABASE_URL", database).env("RELAIS_MAIL__DIRECTORY", &mail);
                command.env("RELAIS_WEB__PUBLIC_URL", format!("http://127.0.0.1:{port}"));
                command.env("RUST_LOG", "error");
                if let Some(library) = library {
                    command.env("LD_PRELOAD", library);
                }
                Ok(command)
            },
            "/healthz",
        )
    }

    /// The floor, with bodies that were taken from Relais.
    pub fn floor(database: &str, bodies: &Path) -> io::Result<Self> {
        let program = built("relais-floor")?;
        Self::start(
            |port| {
                let mut command = Command::new(program);
                command.args(["serve", "--listen", &format!("127.0.0.1:{port}"), "--database", database, "--bodies"]);
                command.arg(bodies);
                Ok(command)
            },
            "/bare/none",
        )
    }

    /// The memory that it takes of the machine.
    pub fn memory(&self) -> io::Result<Memory> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let bytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let kilobytes = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<u64>().ok());
            kilobytes.map(|kilobytes| kilobytes * 1024).ok_or_else(|| io::Error::other(format!("no {name}")))
        };
        Ok(Memory { resident: bytes("VmRSS:")?, own: bytes("RssAnon:")? })
    }

    /// The processor's time that it has taken, in ticks of 10 ms.
    fn ticks(&self) -> io::Result<u64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        Ok([11, 12].iter().filter_map(|at| fields.get(*at)?.parse::<u64>().ok()).sum())
    }

    /// Waits until it has nothing more to do on its own.
    pub fn settle(&self, most: Duration) -> io::Result<()> {
        let begun = Instant::now();
        while begun.elapsed() < most {
            let before = self.ticks()?;
            std::thread::sleep(Duration::from_secs(2));
            if self.ticks()? - before <= 4 {
                return Ok(());
            }
        }
        Ok(())
    }
}
