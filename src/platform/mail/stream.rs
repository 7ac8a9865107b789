//! The connection to a mail server, without waiting for acknowledgements. lettre leaves the kernel's small-packet delay
//! on (Nagle); as the end of a mail is a small packet of its own, each mail then waits for a delayed acknowledgement, 40 ms.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::{AsyncRead as _, AsyncWrite as _};
#[allow(deprecated)]
use lettre::transport::smtp::client::AsyncNetworkStream;
use lettre::transport::smtp::client::{AsyncTokioStream, TlsParameters};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// Why there is no connection.
pub enum Closed {
    /// Nobody answers there.
    Network(io::Error),
    /// No protection could be agreed on.
    Tls(lettre::transport::smtp::Error),
}

/// Connects; with `tls`, protected from the start.
pub async fn open(server: (&str, u16), tls: Option<&TlsParameters>) -> Result<Box<dyn AsyncTokioStream>, Closed> {
    let tcp = TcpStream::connect(server).await.map_err(Closed::Network)?;
    tcp.set_nodelay(true).map_err(Closed::Network)?;
    let Some(tls) = tls else { return Ok(Box::new(tcp)) };
    // lettre makes TLS only of a stream of its own, and takes only streams of tokio's kind: so one is made into the other.
    #[allow(deprecated)]
    let mut stream = AsyncNetworkStream::use_existing_tokio1(Box::new(tcp));
    #[allow(deprecated)]
    stream.upgrade_tls(tls.clone()).await.map_err(Closed::Tls)?;
    Ok(Box::new(Protected(stream)))
}

#[allow(deprecated)]
struct Protected(AsyncNetworkStream);

impl fmt::Debug for Protected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Protected")
    }
}

impl AsyncTokioStream for Protected {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        #[allow(deprecated)]
        self.0.peer_addr()
    }
}

impl AsyncRead for Protected {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let read = ready!(Pin::new(&mut self.0).poll_read(cx, buf.initialize_unfilled()))?;
        buf.advance(read);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Protected {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_close(cx)
    }
}
