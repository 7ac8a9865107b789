//! lettre alone: messages are built and handed over, over some connections without waiting for acknowledgements.

use std::cell::Cell;
use std::path::PathBuf;
use std::time::Instant;

use futures_util::future::try_join_all;
use lettre::Message;
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::extension::ClientId;
use tokio::net::TcpStream;

type Fault = Box<dyn std::error::Error>;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The port of the mail server on this machine.
    #[arg(long)]
    port: u16,
    /// How many messages.
    #[arg(long)]
    count: usize,
    /// Over how many connections at once.
    #[arg(long)]
    parallel: usize,
    /// What they say as text.
    #[arg(long)]
    text: PathBuf,
    /// The same as a page.
    #[arg(long)]
    html: PathBuf,
}

/// Prints how many messages a second were taken.
pub fn run(arguments: &Arguments) -> Result<(), Fault> {
    let (text, html) = (std::fs::read_to_string(&arguments.text)?, std::fs::read_to_string(&arguments.html)?);
    let message = |number: usize| -> Result<Message, Fault> {
        let parts = MultiPart::alternative()
            .singlepart(SinglePart::plain(text.clone()))
            .singlepart(SinglePart::html(html.clone()));
        let to = Mailbox::new(None, format!("someone{number}@town{}.example", number % 300).parse()?);
        let message = Message::builder().from(Mailbox::new(Some("Floor".to_owned()), "floor@network.example".parse()?));
        Ok(message.to(to).subject("An invitation").message_id(None).multipart(parts)?)
    };
    let next = Cell::new(0);
    let begun = Instant::now();
    let one = |_| async {
        let stream = TcpStream::connect(("127.0.0.1", arguments.port)).await?;
        stream.set_nodelay(true)?;
        let hello = ClientId::Domain("floor.example".to_owned());
        let mut connection = AsyncSmtpConnection::connect_with_transport(Box::new(stream), &hello).await?;
        while next.get() < arguments.count {
            let message = message(next.replace(next.get() + 1))?;
            connection.send(message.envelope(), &message.formatted()).await?;
        }
        Ok::<(), Fault>(())
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(try_join_all((0..arguments.parallel).map(one)))?;
    println!("{}", arguments.count as f64 / begun.elapsed().as_secs_f64());
    Ok(())
}
