//! Plans what is due, again and again: one process at a time, elected by a lease.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use serde_json::Value;
use tokio::sync::watch;
use uuid::Uuid;

use super::rules::{self, Due, Recipient, ReminderPlan};
use super::{GuestsAtOnce, ReminderSettings, calendars, guests, state, store, words};
use crate::learning::modules::{CatalogueHandle, Current};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::{Tx, installation};
use crate::platform::error::Result;
use crate::platform::mail::{self, Mail, MailId, MailKind, MailState, NewMail, StillDue};
use crate::platform::web::Site;

/// What is to happen to some people now.
pub struct Planned {
    /// The people.
    pub recipients: Vec<Recipient>,
    /// What is due to them.
    pub plan: ReminderPlan,
    /// Those who are not up, of whom nothing else is known.
    pub away: Vec<Recipient>,
}

/// Plans for everybody, a page of people at a time, and hands each page over.
///
/// # Errors
/// What the database or `each` says.
pub async fn plan_all<F: Future<Output = Result<()>>>(
    site: &Arc<Site>,
    catalogue: &Current,
    now: Timestamp,
    mut each: impl FnMut(Planned) -> F,
) -> Result<()> {
    let mut after: Option<PersonId> = None;
    loop {
        let (own, modules) = (site.clone(), catalogue.clone());
        let page = site.db.read(move |conn| state::page(conn, &own, &modules, after, now)).await?;
        let Some(state::PeoplePage { last, up, away }) = page else { return Ok(()) };
        let plan = rules::plan(&up, now);
        each(Planned { recipients: up, plan, away }).await?;
        after = Some(last);
    }
}

/// Plans for everybody, writes the mails, and remembers. Returns how many mails were written.
///
/// # Errors
/// Only what the database says.
pub async fn plan_and_write(site: &Arc<Site>, catalogue: &Current, now: Timestamp) -> Result<usize> {
    let written = std::cell::Cell::new(0);
    plan_all(site, catalogue, now, |planned| async {
        if !planned.plan.digests.is_empty() || !planned.plan.set_aside.is_empty() {
            written.set(written.get() + write(site, planned).await?);
        }
        Ok(())
    })
    .await?;
    Ok(written.get() + write_to_guests(site, now).await?)
}

/// Plans for everybody without an account.
///
/// # Errors
/// Only what the database says.
pub async fn plan_guests(site: &Arc<Site>, now: Timestamp) -> Result<Planned> {
    let own = site.clone();
    let all = site.db.read(move |conn| guests::load(conn, &own, &GuestsAtOnce::All, now)).await?;
    let (recipients, away): (Vec<Recipient>, Vec<Recipient>) =
        all.into_iter().partition(|one| rules::may_be_reminded(one, now));
    let plan = rules::plan(&recipients, now);
    Ok(Planned { recipients, plan, away })
}

async fn write_to_guests(site: &Arc<Site>, now: Timestamp) -> Result<usize> {
    let Planned { recipients, plan, .. } = plan_guests(site, now).await?;
    let by_id: BTreeMap<PersonId, &Recipient> = recipients.iter().map(|one| (one.id, one)).collect();
    let drafts: Vec<NewMail> =
        plan.digests.iter().filter_map(|digest| guests::draft(site, by_id.get(&digest.person)?, digest)).collect();
    if drafts.is_empty() {
        return Ok(0);
    }
    site.db
        .write(move |tx| {
            let mut written = 0;
            for draft in &drafts {
                written += usize::from(mail::store::enqueue(tx, draft)?.is_some());
            }
            Ok(written)
        })
        .await
}

async fn write(site: &Arc<Site>, planned: Planned) -> Result<usize> {
    let Planned { recipients, plan, .. } = planned;
    let by_id: BTreeMap<PersonId, &Recipient> = recipients.iter().map(|one| (one.id, one)).collect();
    let drafts: Vec<_> = plan
        .digests
        .into_iter()
        .filter_map(|digest| Some((words::draft(site, by_id.get(&digest.person)?, &digest), digest)))
        .collect();
    let aside = plan.set_aside;
    site.db
        .write(move |tx| {
            store::set_aside(tx, &aside)?;
            let mut written = 0;
            for (draft, digest) in &drafts {
                written += usize::from(store::record(tx, digest, draft)?);
            }
            Ok(written)
        })
        .await
}

/// Plans at the configured pace until told to stop. Of several processes, the one that holds the lease does it.
pub async fn run(
    site: Arc<Site>,
    modules: Arc<CatalogueHandle>,
    settings: ReminderSettings,
    process: Uuid,
    mut stop: watch::Receiver<bool>,
) {
    let every = Duration::from_secs(settings.every_seconds);
    let lease = TimeDelta::seconds(i64::try_from(settings.every_seconds).unwrap_or(60).saturating_mul(3).max(60));
    loop {
        if let Err(error) = turn(&site, &modules.current(), process, lease).await {
            tracing::warn!(%error, "the reminders could not be planned");
        }
        if tokio::time::timeout(every, stop.changed()).await.is_ok() {
            return;
        }
    }
}

async fn turn(site: &Arc<Site>, catalogue: &Current, process: Uuid, lease: TimeDelta) -> Result<()> {
    if site.db.write(move |tx| installation::lease(tx, "reminders", process, lease)).await? {
        let written = plan_and_write(site, catalogue, site.clock.now()).await?;
        if written > 0 {
            tracing::info!(written, "reminders were written");
        }
    }
    Ok(())
}

/// Answers for the digests just before they are sent.
pub struct Digests {
    /// The installation.
    pub site: Arc<Site>,
    /// The modules that are served.
    pub modules: Arc<CatalogueHandle>,
}

impl StillDue for Digests {
    fn kind(&self) -> MailKind {
        MailKind::Digest
    }

    fn still_due(&self, tx: &mut Tx, mails: &[Mail]) -> Result<BTreeMap<MailId, Value>> {
        let ids: Vec<MailId> = mails.iter().map(|mail| mail.id).collect();
        let people: BTreeSet<PersonId> = mails.iter().filter_map(|mail| mail.person).collect();
        let people: Vec<PersonId> = people.into_iter().collect();
        let keys = store::in_hand(tx.conn, &ids)?;
        let recipients =
            state::load(tx.conn, &self.site, &self.modules.current(), &people, tx.now, tx.now.latest_day())?;
        let by_id: BTreeMap<PersonId, &Recipient> = recipients.iter().map(|one| (one.id, one)).collect();
        let (mut due, mut released) = (Vec::new(), Vec::new());
        for mail in mails {
            let recipient = mail.person.and_then(|person| by_id.get(&person)).filter(|one| one.silence.is_none());
            let (Some(recipient), Some(keys), Some(expires_at)) = (recipient, keys.get(&mail.id), mail.expires_at)
            else {
                continue;
            };
            let items: Vec<Due> = rules::still(recipient, keys, expires_at, tx.now);
            if !items.is_empty() {
                let others = keys.iter().filter(|key| items.iter().all(|item| item.key != **key));
                released.extend(others.map(String::as_str));
                due.push((mail.id, *recipient, items));
            }
        }
        store::release(tx, &released)?;
        let told = calendars::told(tx.conn, due.iter().flat_map(|(_, _, items)| items))?;
        let said = |(mail, recipient, items): (MailId, &Recipient, Vec<Due>)| {
            let mut data = words::data(&self.site, recipient, &items);
            if let Some(invitation) = calendars::invitation(&self.site, recipient, &items, &told) {
                data["calendar"] = invitation;
            }
            (mail, data)
        };
        Ok(due.into_iter().map(said).collect())
    }

    fn ended(&self, tx: &mut Tx, mails: &[MailId], state: MailState) -> Result<()> {
        if state == MailState::Sent {
            calendars::sent(tx, mails)?;
        }
        store::ended(tx, mails, state)
    }
}
