//! The conversation with a mail server, several letters on one connection. It is held step by step, as what a refusal
//! means depends on the step: a refused sender holds the whole queue, a refused recipient is one bad address.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use lettre::address::Envelope;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};

use super::transport::SendFault;
use super::{SmtpSettings, Tls};
use crate::error::{self, Result};

/// How long a server may take for one letter.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a connection without work is kept.
const IDLE: Duration = Duration::from_secs(30);

/// A mail server, and the connections to it that wait for work.
pub struct Smtp {
    host: String,
    port: u16,
    hello: ClientId,
    tls: Option<(Tls, TlsParameters)>,
    credentials: Option<Credentials>,
    idle: Mutex<Vec<(AsyncSmtpConnection, Instant)>>,
}

/// Where in the conversation something went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Connect,
    Sender,
    Recipient,
    Content,
}

struct Refusal {
    step: Step,
    error: Error,
}

impl Smtp {
    /// The server of the settings; `hello` is how we call ourselves.
    ///
    /// # Errors
    /// [`error::Error::Internal`] when TLS cannot be set up.
    pub fn new(settings: &SmtpSettings, hello: &str) -> Result<Self> {
        let tls = match settings.tls {
            Tls::None => None,
            tls => Some((tls, TlsParameters::new(settings.host.clone()).map_err(error::Error::internal)?)),
        };
        let credentials = (!settings.username.is_empty())
            .then(|| Credentials::new(settings.username.clone(), settings.password.clone()));
        Ok(Self {
            host: settings.host.clone(),
            port: settings.port,
            hello: client_id(hello),
            tls,
            credentials,
            idle: Mutex::default(),
        })
    }

    /// Hands a letter over.
    ///
    /// # Errors
    /// [`SendFault`].
    pub async fn send(&self, envelope: &Envelope, message: &[u8]) -> Result<(), SendFault> {
        match tokio::time::timeout(PATIENCE, self.converse(envelope, message)).await {
            Ok(done) => done,
            Err(_) => Err(SendFault::Temporary(format!("{} took more than {} seconds", self.host, PATIENCE.as_secs()))),
        }
    }

    async fn converse(&self, envelope: &Envelope, message: &[u8]) -> Result<(), SendFault> {
        if let Some(mut conn) = self.take_idle() {
            match hand_over(&mut conn, envelope, message).await {
                // The server hung up while the connection was idle: nothing was handed over, so begin anew.
                Err(Refusal { step: Step::Sender, error }) if error.status().is_none() => {}
                done => return self.settle(conn, done).await,
            }
        }
        let mut conn = self.connect().await?;
        let done = hand_over(&mut conn, envelope, message).await;
        self.settle(conn, done).await
    }

    fn take_idle(&self) -> Option<AsyncSmtpConnection> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|(_, since)| since.elapsed() < IDLE);
        idle.pop().map(|(conn, _)| conn)
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, SendFault> {
        let server = (self.host.as_str(), self.port);
        if let Err(error) = tokio::net::lookup_host(server).await {
            return Err(SendFault::Configuration(format!("the mail server {} is not known: {error}", self.host)));
        }
        let refused = |error: Error| fault(&Refusal { step: Step::Connect, error });
        let from_the_start = match &self.tls {
            Some((Tls::Tls, parameters)) => Some(parameters.clone()),
            _ => None,
        };
        let mut conn = AsyncSmtpConnection::connect_tokio1(server, Some(PATIENCE), &self.hello, from_the_start, None)
            .await
            .map_err(refused)?;
        if let Some((Tls::Starttls, parameters)) = &self.tls {
            conn.starttls(parameters.clone(), &self.hello).await.map_err(refused)?;
        }
        if let Some(credentials) = &self.credentials {
            conn.auth(&[Mechanism::Plain, Mechanism::Login], credentials).await.map_err(refused)?;
        }
        Ok(conn)
    }

    /// Keeps the connection for the next letter if it is still good.
    async fn settle(&self, mut conn: AsyncSmtpConnection, done: Result<(), Refusal>) -> Result<(), SendFault> {
        let good = match &done {
            Ok(()) => true,
            Err(refusal) => refusal.error.status().is_some() && conn.command(Rset).await.is_ok(),
        };
        if good {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push((conn, Instant::now()));
        }
        done.map_err(|refusal| fault(&refusal))
    }
}

fn client_id(host: &str) -> ClientId {
    match host.parse() {
        Ok(std::net::IpAddr::V4(address)) => ClientId::Ipv4(address),
        Ok(std::net::IpAddr::V6(address)) => ClientId::Ipv6(address),
        Err(_) => ClientId::Domain(host.to_owned()),
    }
}

async fn hand_over(conn: &mut AsyncSmtpConnection, envelope: &Envelope, message: &[u8]) -> Result<(), Refusal> {
    let at = |step| move |error| Refusal { step, error };
    let mut parameters = Vec::new();
    let ascii = envelope.to().iter().all(|to| to.to_string().is_ascii());
    if !ascii && conn.server_info().supports_feature(Extension::SmtpUtfEight) {
        parameters.push(MailParameter::SmtpUtfEight);
    }
    conn.command(Mail::new(envelope.from().cloned(), parameters)).await.map_err(at(Step::Sender))?;
    for to in envelope.to() {
        conn.command(Rcpt::new(to.clone(), Vec::new())).await.map_err(at(Step::Recipient))?;
    }
    conn.command(Data).await.map_err(at(Step::Content))?;
    conn.message(message).await.map_err(at(Step::Content))?;
    Ok(())
}

fn fault(refusal: &Refusal) -> SendFault {
    let error = &refusal.error;
    let mut why = error.to_string();
    if let Some(source) = std::error::Error::source(error)
        && !why.contains(&source.to_string())
    {
        why = format!("{why}: {source}");
    }
    // 530: the server wants a login first, whichever command it says so to.
    let login = error.status().is_some_and(|code| code.to_string() == "530");
    match refusal.step {
        Step::Connect if error.is_permanent() || error.is_tls() || error.is_client() => SendFault::Configuration(why),
        Step::Sender if error.is_permanent() => SendFault::Configuration(why),
        _ if login => SendFault::Configuration(why),
        // 5.7.x is policy (RFC 3463), such as “relay denied”: it says nothing about the address.
        Step::Recipient if error.is_permanent() => SendFault::Permanent { refused: !why.contains(" 5.7."), why },
        Step::Content if error.is_permanent() => SendFault::Permanent { refused: false, why },
        _ => SendFault::Temporary(why),
    }
}
