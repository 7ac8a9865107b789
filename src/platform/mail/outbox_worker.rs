use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use futures_util::{StreamExt, stream};
use serde_json::json;
use tokio::sync::watch;

use super::refusals::RefusalMeaning;
use super::rules::{self, Fate};
use super::store::{self, Claim, LEASE, MailHold};
use super::{
    Mail, MailKind, MailSettings, MailTemplates, MailText, OutgoingMessage, Purpose, SendFault, StillDue, Transport,
};
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;
use crate::platform::web::Site;

/// How often the outbox is looked into.
const EVERY: Duration = Duration::from_secs(2);
/// How many mails are taken in hand at once, for each that can be under way.
const ROUNDS: usize = 16;

/// Takes mails out of the outbox and sends them.
pub struct OutboxWorker {
    site: Arc<Site>,
    transport: Transport,
    mail_templates: MailTemplates,
    from_name: String,
    from: EmailAddress,
    parallel: usize,
    rooms: Arc<[Box<dyn StillDue>]>,
}

/// What became of mails that were due.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SendSummary {
    /// A server accepted them.
    pub sent: usize,
    /// They will be tried again.
    pub postponed: usize,
    /// They are given up.
    pub failed: usize,
    /// Their address gets no mail.
    pub suppressed: usize,
    /// They were not wanted any more.
    pub cancelled: usize,
    /// Why nothing can be sent at all, if so.
    pub held: Option<MailHold>,
}

impl SendSummary {
    /// How many mails came to an end or were tried.
    pub fn total(&self) -> usize {
        self.sent + self.postponed + self.failed + self.suppressed + self.cancelled
    }

    /// Adds what became of some more.
    pub fn add(&mut self, more: SendSummary) {
        self.sent += more.sent;
        self.postponed += more.postponed;
        self.failed += more.failed;
        self.suppressed += more.suppressed;
        self.cancelled += more.cancelled;
        self.held = more.held;
    }
}

impl OutboxWorker {
    /// A worker with the configured way out. `rooms` are asked whether their mails are still due.
    ///
    /// # Errors
    /// [`Error::Internal`] when the way out cannot be made or a template is broken.
    pub fn new(settings: &MailSettings, site: Arc<Site>, rooms: Vec<Box<dyn StillDue>>) -> Result<Self> {
        Ok(Self {
            transport: Transport::new(settings, site.settings.public_url.host())?,
            mail_templates: MailTemplates::load(&site.words, &site.settings.public_url, &site.settings.network)?,
            from_name: settings.from_name.clone(),
            from: settings.from_address.parse().map_err(Error::internal)?,
            parallel: settings.parallel,
            rooms: rooms.into(),
            site,
        })
    }

    /// The way out.
    pub fn transport(&self) -> &Transport {
        &self.transport
    }

    /// What mails look like.
    pub fn mail_templates(&self) -> &MailTemplates {
        &self.mail_templates
    }

    /// Sends everything that is due.
    ///
    /// # Errors
    /// Only what the database says. Faults of servers are no errors: the mails remember them.
    pub async fn send_due(&self) -> Result<SendSummary> {
        let mut all = SendSummary::default();
        loop {
            let some = self.send_some().await?;
            let done = some.total() == 0 || some.held.is_some();
            all.add(some);
            if done {
                return Ok(all);
            }
        }
    }

    /// Sends some of what is due; nothing is due any more when the total is 0.
    ///
    /// # Errors
    /// As [`OutboxWorker::send_due`].
    pub async fn send_some(&self) -> Result<SendSummary> {
        let holds = self.site.db.read(store::holds).await?;
        let now = self.site.clock.now();
        let (all, domains): (Vec<MailHold>, Vec<MailHold>) = holds.into_iter().partition(MailHold::is_all);
        let all = all.into_iter().next();
        if all.as_ref().is_some_and(|held| !held.is_probed(now)) {
            return Ok(SendSummary { held: all, ..SendSummary::default() });
        }
        // While mail is held, one mail finds out whether things are well again.
        let claim = Claim {
            most: if all.is_some() { 1 } else { self.parallel * ROUNDS },
            probed: match all {
                Some(_) => Vec::new(),
                None => domains.iter().filter(|held| held.is_probed(now)).map(|held| held.scope.clone()).collect(),
            },
            // What finds out may go anywhere: there may be nothing else to send.
            held: match all {
                Some(_) => Vec::new(),
                None => domains.into_iter().map(|held| held.scope).collect(),
            },
        };
        let (rooms, host) = (self.rooms.clone(), self.site.settings.public_url.host().to_owned());
        let (claimed, ended) = self.site.db.write(move |tx| store::claim(tx, &claim, &host, &rooms)).await?;
        let mut sending =
            SendSummary { suppressed: ended.suppressed, cancelled: ended.cancelled, ..SendSummary::default() };
        self.send_all(claimed, &mut sending).await?;
        sending.held = self.site.db.read(store::holds).await?.into_iter().find(MailHold::is_all);
        Ok(sending)
    }

    /// Tries the mails, several at once, and notes how that went. What is held meanwhile is put back untried.
    async fn send_all(&self, mails: Vec<Mail>, sending: &mut SendSummary) -> Result<()> {
        let fault: OnceLock<SendFault> = OnceLock::new();
        let held: Mutex<BTreeSet<String>> = Mutex::default();
        let tries = stream::iter(mails).map(|mail| {
            let (fault, held) = (&fault, &held);
            async move {
                // Whoever comes late in the row must not outlive the lease.
                let late = mail.lease_until.is_some_and(|lease| self.site.clock.now() > lease - LEASE / 2);
                let stopped = {
                    let held = held.lock().unwrap_or_else(PoisonError::into_inner);
                    held.contains(store::ALL) || held.contains(store::domain(&mail.address))
                };
                if late || stopped || fault.get().is_some() {
                    return (mail, Fate::PutBack);
                }
                let result = self.send(&mail).await;
                if let Err(said) = &result
                    && said.verdict.at_once
                {
                    fault.get_or_init(|| said.clone());
                }
                let fate =
                    rules::fate(result, mail.tries, mail.created_at, self.site.clock.now(), rand::random::<f64>());
                (mail, fate)
            }
        });
        let mut done = std::pin::pin!(tries.buffer_unordered(self.parallel).ready_chunks(self.parallel));
        while let Some(tried) = done.next().await {
            for (mail, fate) in &tried {
                match fate {
                    Fate::Sent => sending.sent += 1,
                    Fate::Again { .. } => sending.postponed += 1,
                    Fate::Failed { .. } => sending.failed += 1,
                    Fate::PutBack => {}
                }
                if let Fate::Again { fault, .. } | Fate::Failed { fault } = fate {
                    let (why, whose) = (&fault.why, fault.verdict.fault.as_str());
                    tracing::warn!(mail = %mail.id, to = mail.address.veiled(), why, whose, "a mail was not accepted");
                }
            }
            let rooms = self.rooms.clone();
            for hold in self.site.db.write(move |tx| store::settle(tx, &tried, &rooms)).await? {
                let (scope, reason, cause) = (&hold.scope, &hold.reason, hold.cause.as_str());
                tracing::error!(scope, cause, reason, "mail is held; it waits");
                held.lock().unwrap_or_else(PoisonError::into_inner).insert(hold.scope);
            }
        }
        if let Some(SendFault { verdict: RefusalMeaning { cause: Some(cause), .. }, why: reason }) =
            fault.get().cloned()
        {
            tracing::error!(cause = cause.as_str(), reason, "no mail can be sent as things are; it waits");
            self.site.db.write(move |tx| store::hold(tx, store::ALL, cause, &reason)).await?;
        }
        Ok(())
    }

    async fn send(&self, mail: &Mail) -> Result<(), SendFault> {
        // A template that cannot be rendered is a fault of ours; a later version may mend it.
        let outgoing = self.outgoing(mail).map_err(|error| SendFault::passing(error.to_string()))?;
        self.transport.send(&outgoing).await
    }

    /// What a mail says.
    ///
    /// # Errors
    /// [`Error::Internal`] when its template cannot be rendered.
    pub fn content(&self, mail: &Mail, purpose: Purpose) -> Result<MailText> {
        let mut data = mail.data.clone();
        // Nobody is called by what stands before the @ of their address.
        let local = mail.address.as_str().rsplit_once('@').map_or("", |(local, _)| local);
        if data["name"].as_str().is_some_and(|name| name.contains('@') || name.eq_ignore_ascii_case(local)) {
            data["name"] = json!("");
        }
        if let (Some(path), Some(fields)) = (self.unsubscribe_path(mail), data.as_object_mut()) {
            fields.insert("unsubscribe".into(), json!(path));
        }
        self.mail_templates.write(mail.kind, mail.language, &data, purpose)
    }

    /// The message that a mail becomes.
    ///
    /// # Errors
    /// As [`OutboxWorker::content`].
    pub fn outgoing(&self, mail: &Mail) -> Result<OutgoingMessage> {
        let host = self.site.settings.public_url.host();
        let content = self.content(mail, Purpose::Sending)?;
        Ok(OutgoingMessage {
            id: mail.id,
            message_id: mail.message_id.clone().unwrap_or_else(|| format!("<{}@{host}>", mail.id)),
            written_at: mail.created_at,
            from_name: self.from_name.clone(),
            from: self.from.clone(),
            to: mail.address.clone(),
            reply_to: mail.data["reply_to"].as_str().and_then(|address| address.parse().ok()),
            subject: content.subject,
            text: content.text,
            html: content.html,
            // A mail that its reader asked for is of no list.
            list: (mail.kind != MailKind::SignIn).then(|| format!("<{}.relais.{host}>", mail.kind)),
            unsubscribe: self.unsubscribe_path(mail).map(|path| self.site.absolute(&path)),
        })
    }

    /// The path of the page on which a person ends their reminders without signing in.
    fn unsubscribe_path(&self, mail: &Mail) -> Option<String> {
        let person = mail.person.filter(|_| mail.kind == MailKind::Digest)?.to_string();
        Some(format!("/unsubscribe/{}", self.site.signer.token("unsubscribe", &[&person])))
    }

    /// Sends what is due, again and again, until told to stop.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        loop {
            if let Err(error) = self.send_due().await {
                tracing::warn!(%error, "the outbox could not be looked into");
            }
            if tokio::time::timeout(EVERY, stop.changed()).await.is_ok() {
                return;
            }
        }
    }
}
