//! The least that a client can be: requests are bytes made beforehand, answers are read by their length. What it costs is
//! the same for Relais and for the floor, and it takes their processor as little as possible.

use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A connection that is kept.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// An answer: its status, its fields as they came, its body.
pub struct Answer {
    pub status: u16,
    pub head: Vec<u8>,
    pub body: Vec<u8>,
}

impl Answer {
    /// A field of the head.
    pub fn field(&self, name: &str) -> Option<String> {
        let head = String::from_utf8_lossy(&self.head);
        let mut fields = head.lines().filter_map(|line| line.split_once(':'));
        fields.find(|(field, _)| field.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim().to_owned())
    }
}

fn odd(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what.to_owned())
}

impl Connection {
    pub async fn open(port: u16) -> io::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(256 << 10) })
    }

    /// Sends a request and reads the answer, of which only the status is kept.
    pub async fn ask(&mut self, request: &[u8]) -> io::Result<u16> {
        let (status, ..) = self.exchange(request).await?;
        self.buffer.clear();
        Ok(status)
    }

    /// Sends a request and keeps the answer.
    pub async fn answer(&mut self, request: &[u8]) -> io::Result<Answer> {
        let (status, head, length) = self.exchange(request).await?;
        let answer =
            Answer { status, head: self.buffer[..head].to_vec(), body: self.buffer[head..head + length].to_vec() };
        self.buffer.clear();
        Ok(answer)
    }

    /// Leaves the whole answer in the buffer; returns its status, the length of its head and that of its body.
    async fn exchange(&mut self, request: &[u8]) -> io::Result<(u16, usize, usize)> {
        self.stream.write_all(request).await?;
        let mut known = None;
        loop {
            if let Some((status, head, length)) = known
                && self.buffer.len() >= head + length
            {
                return Ok((status, head, length));
            }
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err(odd("the connection was closed"));
            }
            if known.is_none() {
                known = head_of(&self.buffer)?;
            }
        }
    }
}

/// The status, the length of the head and that of the body, once the head is whole.
fn head_of(bytes: &[u8]) -> io::Result<Option<(u16, usize, usize)>> {
    let mut fields = [httparse::EMPTY_HEADER; 64];
    let mut response = httparse::Response::new(&mut fields);
    let parsed = response.parse(bytes).map_err(|error| odd(&error.to_string()))?;
    let httparse::Status::Complete(head) = parsed else { return Ok(None) };
    let status = response.code.unwrap_or_default();
    let length = response.headers.iter().find(|field| field.name.eq_ignore_ascii_case("content-length"));
    let length = length.and_then(|field| std::str::from_utf8(field.value).ok()?.parse().ok());
    match length {
        Some(length) => Ok(Some((status, head, length))),
        None if status == 304 || status == 204 => Ok(Some((status, head, 0))),
        None => Err(odd("an answer without a length")),
    }
}

/// A GET, as bytes.
pub fn get(path: &str, cookie: &str, compressed: bool) -> Vec<u8> {
    let cookie = if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") };
    let encoding = if compressed { "Accept-Encoding: gzip\r\n" } else { "" };
    format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Language: en\r\n{encoding}{cookie}\r\n").into_bytes()
}

/// A form, as bytes.
pub fn post(path: &str, cookie: &str, port: u16, form: &str) -> Vec<u8> {
    let cookie = if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") };
    let length = form.len();
    format!(
        "POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\nContent-Type: \
         application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n{cookie}\r\n{form}"
    )
    .into_bytes()
}
