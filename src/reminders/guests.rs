//! People without an account for whom something waits. Days, hours, steps, switches and pauses are those of everybody else; what
//! they get is a mail of its own for each thing, as there is no place of theirs to gather it in.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Value, json};
use uuid::Uuid;

use super::rules::{self, Digest, Due, Memory, PendingItem, Recipient, StepShare};
use super::{GuestItem, GuestsAtOnce, ReminderKind, store, words};
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::people::holidays;
use crate::platform::clock::Timestamp;
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;
use crate::platform::mail::{Mail, MailId, MailKind, MailState, NewMail, StillDue};
use crate::platform::values::EmailAddress;
use crate::platform::web::Site;

/// Those people with what waits for each, one for each thing, and what they were told of it. The thing stands for its reader: they are
/// known by no other id.
///
/// # Errors
/// Only what the database says.
pub fn load(conn: &mut Conn, site: &Site, of: &GuestsAtOnce, now: Timestamp) -> Result<Vec<Recipient>> {
    let mut found: Vec<(ReminderKind, GuestItem)> = Vec::new();
    for kind in ReminderKind::ALL {
        found.extend(kind.reminder().guests(conn, site, of, now)?.into_iter().map(|item| (*kind, item)));
    }
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let cohorts: BTreeSet<CohortId> = found.iter().map(|(_, item)| item.cohort).collect();
    let addresses: BTreeSet<EmailAddress> = found.iter().map(|(_, item)| item.address.clone()).collect();
    let choices = store::choices_of(conn, cohorts.iter().copied())?;
    let pauses = store::pauses_of(conn, cohorts, now)?;
    let (silences, said) = (store::guest_silences(conn, &addresses)?, store::guest_keys(conn, &addresses)?);
    let holidays = holidays::store::all(conn)?;
    let recipient = |(kind, item): (ReminderKind, GuestItem)| {
        let ours = pauses.iter().filter(|one| one.cohort == item.cohort && one.person.is_none());
        let pending = PendingItem {
            kind,
            subject: item.subject,
            cohort: Some(item.cohort),
            anchor: item.anchor,
            since: item.since,
            steps: kind.steps(choices.get(&(item.cohort, kind)), StepShare::All),
            is_held_out: false,
            pauses: ours.map(|one| one.pause).collect(),
            about: item.about,
        };
        let stem = format!("{kind}:{}:", item.subject);
        let keys = said.range(stem.clone()..).take_while(|key| key.starts_with(&stem)).cloned().collect();
        Recipient {
            id: PersonId::from(item.subject),
            name: item.name,
            silence: silences.get(&item.address).copied(),
            address: item.address,
            language: item.language,
            zone: item.zone,
            days_off: holidays.days_off(&site.settings.weekends, item.country),
            pending_items: vec![pending],
            memory: Memory { keys, ..Memory::default() },
        }
    };
    Ok(found.into_iter().map(recipient).collect())
}

/// The mail of a digest; nothing where there is nothing in it.
pub fn draft(site: &Site, recipient: &Recipient, digest: &Digest) -> Option<NewMail> {
    let due = digest.items.first()?;
    Some(NewMail {
        key: store::guest_mail_key(digest.day, &due.key),
        kind: MailKind::ApplicationReminder,
        address: recipient.address.clone(),
        person: None,
        cohort: due.pending_item.cohort.map(Into::into),
        language: words::language(site, recipient),
        data: data(site, recipient, due),
        expires_at: Some(digest.expires_at),
    })
}

fn data(site: &Site, recipient: &Recipient, due: &Due) -> Value {
    let said = words::say(site, words::language(site, recipient), due);
    json!({
        "name": recipient.name,
        "what": said.what,
        "why": said.why,
        "action": said.action,
        "path": said.path,
        "subject": due.pending_item.subject,
        "key": due.key,
    })
}

/// Answers for these mails just before they are sent: with what waits as it is then.
pub struct GuestMails {
    /// The installation.
    pub site: Arc<Site>,
}

impl StillDue for GuestMails {
    fn kind(&self) -> MailKind {
        MailKind::ApplicationReminder
    }

    fn still_due(&self, tx: &mut Tx, mails: &[Mail]) -> Result<BTreeMap<MailId, Value>> {
        let about = |mail: &Mail| mail.data["subject"].as_str().and_then(|id| id.parse::<Uuid>().ok());
        let of = GuestsAtOnce::These(mails.iter().filter_map(about).collect());
        let recipients = load(tx.conn, &self.site, &of, tx.now)?;
        let by_id: BTreeMap<PersonId, &Recipient> = recipients.iter().map(|one| (one.id, one)).collect();
        let still = |mail: &Mail| {
            let recipient = by_id.get(&PersonId::from(about(mail)?))?;
            let is_theirs = recipient.address == mail.address && recipient.silence.is_none();
            let keys = [mail.data["key"].as_str().filter(|_| is_theirs)?.to_owned()];
            let due = rules::still(recipient, &keys, mail.expires_at?, tx.now).into_iter().next()?;
            Some((mail.id, data(&self.site, recipient, &due)))
        };
        Ok(mails.iter().filter_map(still).collect())
    }

    fn ended(&self, _: &mut Tx, _: &[MailId], _: MailState) -> Result<()> {
        Ok(())
    }
}
