use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use futures_util::future::{Fuse, FusedFuture as _};
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, StreamExt, pin_mut, select};
use tokio::sync::watch;

use super::refusals::RefusalMeaning;
use super::rules::{self, Fate};
use super::store::{self, Claim, Ended, LEASE, MailHold};
use super::try_out::StepListener;
use super::{
    Mail, MailComposer, MailId, MailReturnPath, MailSettings, MailTemplates, MailTestFault, MailTestStep, MailText,
    OutgoingMessage, PreparedMessage, Purpose, SendFault, StillDue, Transport,
};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::values::{EmailAddress, Language};
use crate::platform::web::Site;

/// How often the outbox is looked into.
const EVERY: Duration = Duration::from_secs(2);
/// Within which [`MailSettings::per_minute`] mails leave at most.
const MINUTE: TimeDelta = TimeDelta::minutes(1);
/// How many mails are in hand at once, for each that can be under way.
const ROUNDS: usize = 32;

/// Takes mails out of the outbox and sends them.
pub struct OutboxWorker {
    site: Arc<Site>,
    transport: Transport,
    composer: Arc<MailComposer>,
    parallel: usize,
    per_minute: usize,
    rooms: Arc<[Box<dyn StillDue>]>,
}

/// A mail in hand, with its message, or with what kept that from being made.
struct Ready {
    mail: Mail,
    message: Result<PreparedMessage, SendFault>,
}

/// Mails that were taken in hand together.
#[derive(Default)]
struct Batch {
    ready: Vec<Ready>,
    ended: Ended,
    /// Whether more may be due.
    more: bool,
}

/// A mail whose try has ended.
type Tried = (Mail, Fate);

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

    /// Counts a try and tells the log of a refusal. Returns 1, or 0 where the mail was not tried.
    fn count(&mut self, mail: &Mail, fate: &Fate) -> usize {
        match fate {
            Fate::Sent => self.sent += 1,
            Fate::Again { .. } => self.postponed += 1,
            Fate::Failed { .. } => self.failed += 1,
            Fate::PutBack => return 0,
        }
        if let Fate::Again { fault, .. } | Fate::Failed { fault } = fate {
            let (why, whose) = (&fault.why, fault.verdict.fault.as_str());
            tracing::warn!(mail = %mail.id, to = mail.address.veiled(), why, whose, "a mail was not accepted");
        }
        1
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
            composer: Arc::new(MailComposer::new(settings, site.clone())?),
            parallel: settings.parallel,
            per_minute: settings.per_minute,
            rooms: rooms.into(),
            site,
        })
    }

    /// Counts what became of some mails for the metrics.
    fn note(&self, some: &SendSummary) {
        for (fate, mails) in [
            ("sent", some.sent),
            ("postponed", some.postponed),
            ("failed", some.failed),
            ("suppressed", some.suppressed),
            ("cancelled", some.cancelled),
        ] {
            self.site.metrics.count_mails(fate, mails);
        }
    }

    /// The way out.
    pub fn transport(&self) -> &Transport {
        &self.transport
    }

    /// Those that are asked whether their mails are still due, and told what became of them.
    pub fn rooms(&self) -> Arc<[Box<dyn StillDue>]> {
        self.rooms.clone()
    }

    /// What makes return paths, where there are any.
    pub fn return_path(&self) -> Option<&MailReturnPath> {
        self.composer.return_path()
    }

    /// Sends a mail to try the way out, and tells of each step that worked. It is in no outbox and no log. Where mail goes to no
    /// server, it is written like others, and that is the last step.
    ///
    /// # Errors
    /// [`MailTestFault`].
    pub async fn try_out(
        &self,
        id: MailId,
        to: EmailAddress,
        language: Language,
        told: StepListener<'_>,
    ) -> Result<(), MailTestFault> {
        let at = |step| move |fault| MailTestFault { step, fault };
        let now = self.site.clock.now();
        let message = self.composer.test_message(id, to, language, now).map_err(at(MailTestStep::Name))?;
        match &self.transport {
            Transport::Smtp(smtp) => smtp.send_aloud(&message.envelope, &message.bytes, told).await,
            other => {
                other.send(&message).await.map_err(at(MailTestStep::Sent))?;
                told(MailTestStep::Sent);
                Ok(())
            }
        }
    }

    /// What mails look like.
    pub fn mail_templates(&self) -> &MailTemplates {
        &self.composer.templates
    }

    /// What a mail says.
    ///
    /// # Errors
    /// As [`MailComposer::content`].
    pub fn content(&self, mail: &Mail, purpose: Purpose) -> Result<MailText> {
        self.composer.content(mail, purpose)
    }

    /// The message that a mail becomes.
    ///
    /// # Errors
    /// As [`MailComposer::outgoing`].
    pub fn outgoing(&self, mail: &Mail) -> Result<OutgoingMessage> {
        self.composer.outgoing(mail)
    }

    /// Sends everything that is due.
    ///
    /// # Errors
    /// Only what the database says. Faults of servers are no errors: the mails remember them.
    pub async fn send_due(&self) -> Result<SendSummary> {
        self.send_due_and(|_| ()).await
    }

    /// As [`OutboxWorker::send_due`]; `told` hears of so many mails each time that some came to an end or were tried.
    ///
    /// # Errors
    /// As [`OutboxWorker::send_due`].
    pub async fn send_due_and(&self, mut told: impl FnMut(usize)) -> Result<SendSummary> {
        let mut all = SendSummary::default();
        loop {
            let some = self.send_some(&mut told).await?;
            let done = some.total() == 0 || some.held.is_some();
            self.note(&some);
            all.add(some);
            if done {
                return Ok(all);
            }
        }
    }

    /// Sends what is due until nothing more is, or until mail is held: takes mails in hand, tries several at once, and notes
    /// how that went, all at the same time. What ends while some is noted is noted together next.
    async fn send_some(&self, told: &mut impl FnMut(usize)) -> Result<SendSummary> {
        let most = self.parallel * ROUNDS;
        let mut sending = SendSummary::default();
        let (mut queue, mut tried): (VecDeque<Ready>, Vec<Tried>) = Default::default();
        let mut held: BTreeSet<String> = BTreeSet::new();
        let (mut more, mut refusals_are_noted) = (true, true);
        let (mut fault, mut failure): (Option<SendFault>, Option<Error>) = (None, None);
        let mut under_way = FuturesUnordered::new();
        let (claiming, settling) = (Fuse::terminated(), Fuse::terminated());
        pin_mut!(claiming, settling);
        claiming.set(self.claim(most, true).fuse());
        loop {
            // After a refusal nothing is tried before it is noted: it may be the one that holds mail back.
            while under_way.len() < self.parallel && refusals_are_noted && !tried.iter().any(is_refused) {
                let Some(Ready { mail, message }) = queue.pop_front() else { break };
                // Whoever comes late in the row must not outlive the lease.
                let late = mail.lease_until.is_some_and(|lease| self.site.clock.now() > lease - LEASE / 2);
                let stopped = held.contains(store::ALL) || held.contains(store::domain(&mail.address));
                match late || stopped || fault.is_some() {
                    true => tried.push((mail, Fate::PutBack)),
                    false => under_way.push(self.attempt(mail, message)),
                }
            }
            more &= fault.is_none() && failure.is_none() && !held.contains(store::ALL);
            if more && queue.len() <= most / 2 && claiming.is_terminated() {
                claiming.set(self.claim(most - queue.len(), false).fuse());
            }
            if !tried.is_empty() && settling.is_terminated() {
                refusals_are_noted = !tried.iter().any(is_refused);
                settling.set(self.settle(std::mem::take(&mut tried)).fuse());
            }
            select! {
                batch = claiming => match batch {
                    Ok(batch) => {
                        more = batch.more;
                        sending.suppressed += batch.ended.suppressed;
                        sending.cancelled += batch.ended.cancelled;
                        told(batch.ended.suppressed + batch.ended.cancelled);
                        queue.extend(batch.ready);
                        // A mail to sign in with overtakes those that were in hand before it.
                        queue.make_contiguous().sort_by_key(|ready| ready.mail.kind);
                    }
                    Err(error) => failure = Some(error),
                },
                holds = settling => match holds {
                    Ok(holds) => {
                        refusals_are_noted = true;
                        held.extend(holds.into_iter().map(|hold| hold.scope));
                    }
                    Err(error) => {
                        // What is in hand is taken up again after its lease.
                        queue.clear();
                        failure = Some(error);
                    }
                },
                (mail, result) = under_way.select_next_some() => {
                    if let Err(said) = &result
                        && said.verdict.at_once
                    {
                        fault.get_or_insert_with(|| said.clone());
                    }
                    let (now, jitter) = (self.site.clock.now(), rand::random::<f64>());
                    let fate = rules::fate(result, mail.tries, mail.created_at, now, jitter);
                    told(sending.count(&mail, &fate));
                    tried.push((mail, fate));
                },
                complete => break,
            }
        }
        if let Some(error) = failure {
            return Err(error);
        }
        if let Some(SendFault { verdict: RefusalMeaning { cause: Some(cause), .. }, why: reason }) = fault {
            tracing::error!(cause = cause.as_str(), reason, "no mail can be sent as things are; it waits");
            self.site.db.write(move |tx| store::hold(tx, store::ALL, cause, &reason)).await?;
        }
        sending.held = self.site.db.read(store::holds).await?.into_iter().find(MailHold::is_all);
        Ok(sending)
    }

    /// Takes up to so many due mails in hand and writes their messages. `probes` says whether one of those that are held may go,
    /// to find out whether things are well again.
    async fn claim(&self, most: usize, probes: bool) -> Result<Batch> {
        let now = self.site.clock.now();
        let per_minute = self.per_minute;
        let look = move |conn: &mut Conn| {
            let left = if per_minute == 0 { 0 } else { store::left_since(conn, now - MINUTE)? };
            Ok((store::holds(conn)?, left))
        };
        let (holds, left) = self.site.db.read(look).await?;
        let most = if per_minute == 0 { most } else { most.min(per_minute.saturating_sub(left)) };
        if most == 0 {
            return Ok(Batch::default());
        }
        let (all, domains): (Vec<MailHold>, Vec<MailHold>) = holds.into_iter().partition(MailHold::is_all);
        let claim = match all.first() {
            // What finds out may go anywhere: there may be nothing else to send.
            Some(held) if probes && held.is_probed(now) => Claim::most(1),
            Some(_) => return Ok(Batch::default()),
            None => Claim {
                most,
                probed: domains
                    .iter()
                    .filter(|held| probes && held.is_probed(now))
                    .map(|held| held.scope.clone())
                    .collect(),
                held: domains.into_iter().map(|held| held.scope).collect(),
            },
        };
        let (rooms, host) = (self.rooms.clone(), self.site.settings.public_url.host().to_owned());
        let (mails, ended) = self.site.db.write(move |tx| store::claim(tx, &claim, &host, &rooms)).await?;
        let more = all.is_empty() && mails.len() + ended.cancelled + ended.suppressed >= most;
        let composer = self.composer.clone();
        let prepare = move |mail: Mail| Ready { message: composer.prepare(&mail), mail };
        // While these messages are written, those before them are sent.
        let ready = tokio::task::spawn_blocking(move || mails.into_iter().map(prepare).collect());
        Ok(Batch { ready: ready.await.map_err(Error::internal)?, ended, more })
    }

    async fn attempt(&self, mail: Mail, message: Result<PreparedMessage, SendFault>) -> (Mail, Result<(), SendFault>) {
        let result = match &message {
            Ok(message) => self.transport.send(message).await,
            Err(fault) => Err(fault.clone()),
        };
        (mail, result)
    }

    /// Notes how some tries ended. Returns what is held from now on.
    async fn settle(&self, tried: Vec<Tried>) -> Result<Vec<MailHold>> {
        let rooms = self.rooms.clone();
        let holds = self.site.db.write(move |tx| store::settle(tx, &tried, &rooms)).await?;
        for MailHold { scope, reason, cause, .. } in &holds {
            tracing::error!(scope, cause = cause.as_str(), reason, "mail is held; it waits");
        }
        Ok(holds)
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

fn is_refused((_, fate): &Tried) -> bool {
    matches!(fate, Fate::Again { .. } | Fate::Failed { .. })
}
