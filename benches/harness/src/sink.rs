//! A mail server that takes everything, answers each command at once and keeps nothing.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Goes on listening until the program ends.
pub struct Sink {
    pub port: u16,
    taken: Arc<AtomicUsize>,
}

impl Sink {
    pub fn start() -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        let taken = Arc::<AtomicUsize>::default();
        let counted = taken.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let counted = counted.clone();
                // A connection that breaks off is a mail that is not counted.
                std::thread::spawn(move || drop(converse(stream, &counted)));
            }
        });
        Ok(Self { port, taken })
    }

    /// How many mails it has taken.
    pub fn taken(&self) -> usize {
        self.taken.load(Ordering::SeqCst)
    }
}

fn converse(mut stream: TcpStream, taken: &AtomicUsize) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.write_all(b"220 sink\r\n")?;
    let (mut heard, mut chunk, mut in_message) = (Vec::with_capacity(64 << 10), [0; 16 << 10], false);
    loop {
        let end: &[u8] = if in_message { b"\r\n.\r\n" } else { b"\r\n" };
        let Some(at) = heard.windows(end.len()).position(|some| some == end) else {
            match stream.read(&mut chunk)? {
                0 => return Ok(()),
                read => heard.extend_from_slice(&chunk[..read]),
            }
            continue;
        };
        let said: Vec<u8> = heard.drain(..at + end.len()).collect();
        let answer: &[u8] = match said.get(..4).unwrap_or_default() {
            _ if in_message => {
                in_message = false;
                taken.fetch_add(1, Ordering::SeqCst);
                b"250 taken\r\n"
            }
            b"DATA" => {
                in_message = true;
                b"354 go on\r\n"
            }
            b"EHLO" => b"250-sink\r\n250 8BITMIME\r\n",
            _ => b"250 ok\r\n",
        };
        stream.write_all(answer)?;
    }
}
