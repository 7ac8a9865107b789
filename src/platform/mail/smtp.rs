//! The conversation with a mail server, several messages on one connection. It is held step by step, as what a refusal
//! means depends on the step: a refused sender holds the whole queue, a refused recipient is one bad address.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use lettre::address::Envelope;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};

use super::refusals::{RefusalMeaning, verdict};
use super::stream;
use super::transport::{SendFault, SmtpStep};
use super::try_out::{MailTestFault, MailTestStep, StepListener};
use super::{SmtpSettings, Tls};
use crate::platform::error::{self, Result};

/// How long a server may take for one message.
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

/// What went wrong, and where.
enum Refusal {
    Said {
        step: SmtpStep,
        error: Error,
    },
    /// The server does not know letters beyond ASCII in addresses.
    NoUtf8,
}

impl Refusal {
    fn step(&self) -> MailTestStep {
        match self {
            Self::Said { step, .. } => (*step).into(),
            Self::NoUtf8 => MailTestStep::Recipient,
        }
    }
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

    /// Hands a message over.
    ///
    /// # Errors
    /// [`SendFault`].
    pub async fn send(&self, envelope: &Envelope, message: &[u8]) -> Result<(), SendFault> {
        match tokio::time::timeout(PATIENCE, self.converse(envelope, message)).await {
            Ok(done) => done,
            Err(_) => Err(self.too_slow()),
        }
    }

    /// Hands a message over on a connection of its own, and tells of each step that worked.
    ///
    /// # Errors
    /// [`MailTestFault`].
    pub async fn send_aloud(
        &self,
        envelope: &Envelope,
        message: &[u8],
        told: StepListener<'_>,
    ) -> Result<(), MailTestFault> {
        let mut reached = MailTestStep::Name;
        let way = async {
            let mut conn = self
                .connect(&mut |step| {
                    reached = step;
                    told(step);
                })
                .await?;
            hand_over(&mut conn, envelope, message, told)
                .await
                .map_err(|refusal| MailTestFault { step: refusal.step(), fault: fault(&refusal) })
        };
        match tokio::time::timeout(PATIENCE, way).await {
            Ok(done) => done,
            Err(_) => Err(MailTestFault { step: reached, fault: self.too_slow() }),
        }
    }

    fn too_slow(&self) -> SendFault {
        SendFault::passing(format!("{} took more than {} seconds", self.host, PATIENCE.as_secs()))
    }

    async fn converse(&self, envelope: &Envelope, message: &[u8]) -> Result<(), SendFault> {
        if let Some(mut conn) = self.take_idle() {
            match hand_over(&mut conn, envelope, message, &mut |_| ()).await {
                // The server hung up while the connection was idle: nothing was handed over, so begin anew.
                Err(Refusal::Said { step: SmtpStep::Sender, error }) if error.status().is_none() => {}
                done => return self.settle(conn, done).await,
            }
        }
        let mut conn = self.connect(&mut |_| ()).await.map_err(|ended| ended.fault)?;
        let done = hand_over(&mut conn, envelope, message, &mut |_| ()).await;
        self.settle(conn, done).await
    }

    fn take_idle(&self) -> Option<AsyncSmtpConnection> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|(_, since)| since.elapsed() < IDLE);
        idle.pop().map(|(conn, _)| conn)
    }

    async fn connect(&self, told: StepListener<'_>) -> Result<AsyncSmtpConnection, MailTestFault> {
        let server = (self.host.as_str(), self.port);
        if let Err(error) = tokio::net::lookup_host(server).await {
            let fault = SendFault::set_up(format!("the mail server {} is not known: {error}", self.host));
            return Err(MailTestFault { step: MailTestStep::Name, fault });
        }
        told(MailTestStep::Name);
        let refused = |step: MailTestStep| {
            move |error: Error| MailTestFault { step, fault: fault(&Refusal::Said { step: SmtpStep::Connect, error }) }
        };
        let from_the_start = match &self.tls {
            Some((Tls::Tls, parameters)) => Some(parameters),
            _ => None,
        };
        let stream = stream::open(server, from_the_start).await.map_err(|error| match error {
            stream::Closed::Network(error) => MailTestFault {
                step: MailTestStep::Connection,
                fault: SendFault::passing(format!("{} does not answer: {error}", self.host)),
            },
            stream::Closed::Tls(error) => refused(MailTestStep::Tls)(error),
        })?;
        let mut conn = AsyncSmtpConnection::connect_with_transport(stream, &self.hello)
            .await
            .map_err(refused(MailTestStep::Connection))?;
        told(MailTestStep::Connection);
        if let Some((Tls::Starttls, parameters)) = &self.tls {
            conn.starttls(parameters.clone(), &self.hello).await.map_err(refused(MailTestStep::Tls))?;
        }
        if self.tls.is_some() {
            told(MailTestStep::Tls);
        }
        if let Some(credentials) = &self.credentials {
            let ways = [Mechanism::Plain, Mechanism::Login];
            conn.auth(&ways, credentials).await.map_err(refused(MailTestStep::SignIn))?;
            told(MailTestStep::SignIn);
        }
        Ok(conn)
    }

    /// Keeps the connection for the next message if it is still good.
    async fn settle(&self, mut conn: AsyncSmtpConnection, done: Result<(), Refusal>) -> Result<(), SendFault> {
        let good = match &done {
            Ok(()) => true,
            Err(Refusal::NoUtf8) => true,
            Err(Refusal::Said { error, .. }) => error.status().is_some() && conn.command(Rset).await.is_ok(),
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

async fn hand_over(
    conn: &mut AsyncSmtpConnection,
    envelope: &Envelope,
    message: &[u8],
    told: StepListener<'_>,
) -> Result<(), Refusal> {
    let at = |step| move |error| Refusal::Said { step, error };
    let mut parameters = Vec::new();
    let ascii = envelope.to().iter().chain(envelope.from()).all(|one| one.to_string().is_ascii());
    if !ascii {
        if !conn.server_info().supports_feature(Extension::SmtpUtfEight) {
            return Err(Refusal::NoUtf8);
        }
        parameters.push(MailParameter::SmtpUtfEight);
    }
    conn.command(Mail::new(envelope.from().cloned(), parameters)).await.map_err(at(SmtpStep::Sender))?;
    told(MailTestStep::Sender);
    for to in envelope.to() {
        conn.command(Rcpt::new(to.clone(), Vec::new())).await.map_err(at(SmtpStep::Recipient))?;
    }
    told(MailTestStep::Recipient);
    conn.command(Data).await.map_err(at(SmtpStep::Content))?;
    conn.message(message).await.map_err(at(SmtpStep::Content))?;
    told(MailTestStep::Sent);
    Ok(())
}

fn fault(refusal: &Refusal) -> SendFault {
    let Refusal::Said { step, error } = refusal else {
        return SendFault::outgoing("the mail server takes no addresses with letters beyond ASCII (SMTPUTF8)");
    };
    let mut why = error.to_string();
    if let Some(source) = std::error::Error::source(error)
        && !why.contains(&source.to_string())
    {
        why = format!("{why}: {source}");
    }
    let verdict = match error.status() {
        None if *step == SmtpStep::Connect && (error.is_tls() || error.is_client()) => RefusalMeaning::SETUP,
        status => verdict(*step, status.and_then(|code| code.to_string().parse().ok()), &why),
    };
    SendFault { verdict, why }
}
