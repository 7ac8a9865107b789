//! Mails to people without an account: what they were reminded of is remembered by the keys of these.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use diesel::prelude::*;
use uuid::Uuid;

use super::super::rules::Silence;
use super::super::rules::effect::ToldReminder;
use super::super::{ItemId, ReminderKind};
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{mails, people, unsubscriptions};
use crate::platform::db::{AmongMethods, AnyId, Conn};
use crate::platform::error::Result;
use crate::platform::mail::store::choices::suppressed_among;
use crate::platform::mail::{MailId, MailKind, MailState};
use crate::platform::values::{EmailAddress, Language};

const KIND: MailKind = MailKind::ApplicationReminder;

/// What the keys of these mails begin with.
const STEM: &str = "guest:";

/// The key of the mail of a day about an item: one that did not go out does not stand in the way of the next day's.
pub fn guest_mail_key(day: NaiveDate, item: &str) -> String {
    format!("{STEM}{day}:{item}")
}

/// The item of which a mail is.
fn item_of(mail_key: &str) -> Option<&str> {
    mail_key.strip_prefix(STEM)?.split_once(':').map(|(_, item)| item)
}

/// What was said to these addresses, or is about to be, by the keys of the items.
///
/// # Errors
/// Only what the database says.
pub fn guest_keys(conn: &mut Conn, addresses: &BTreeSet<EmailAddress>) -> Result<BTreeSet<String>> {
    let keys: Vec<String> = mails::table
        .filter(mails::address.among(addresses).and(mails::kind.eq(KIND)))
        .filter(mails::state.among([MailState::Queued, MailState::Sending, MailState::Sent, MailState::Suppressed]))
        .select(mails::key)
        .load(conn)?;
    Ok(keys.iter().filter_map(|key| item_of(key)).map(str::to_owned).collect())
}

/// Why some of these addresses get no reminders: they refuse mail, or are of people who want none or were shut out.
///
/// # Errors
/// Only what the database says.
pub fn guest_silences(conn: &mut Conn, addresses: &BTreeSet<EmailAddress>) -> Result<BTreeMap<EmailAddress, Silence>> {
    let all: Vec<EmailAddress> = addresses.iter().cloned().collect();
    let refused = suppressed_among(conn, &all)?.into_keys().map(|address| (address, Silence::Suppressed));
    let mut silences: BTreeMap<EmailAddress, Silence> = refused.collect();
    let known: Vec<(EmailAddress, Option<Timestamp>, Option<PersonId>)> = people::table
        .left_join(unsubscriptions::table.on(unsubscriptions::person_id.eq(people::id)))
        .filter(people::email.among(addresses))
        .select((people::email, people::deactivated_at, unsubscriptions::person_id.nullable()))
        .load(conn)?;
    for (address, shut_out, unwanted) in known {
        let silence = match (shut_out, unwanted) {
            (Some(_), _) => Silence::Deactivated,
            (None, Some(_)) => Silence::Unsubscribed,
            (None, None) => continue,
        };
        silences.insert(address, silence);
    }
    Ok(silences)
}

/// What people without an account were told about things of a cohort since then.
///
/// # Errors
/// Only what the database says.
pub fn guests_told(conn: &mut Conn, cohort: CohortId, since: Timestamp) -> Result<Vec<ToldReminder>> {
    let rows: Vec<(MailId, String, Language, Option<Timestamp>)> = mails::table
        .filter(mails::cohort_id.eq(AnyId::from(Uuid::from(cohort))).and(mails::kind.eq(KIND)))
        .filter(mails::state.eq(MailState::Sent).and(mails::sent_at.ge(since)))
        .order(mails::id)
        .select((mails::id, mails::key, mails::language, mails::sent_at))
        .load(conn)?;
    let told = |(mail, key, language, at): (MailId, String, Language, Option<Timestamp>)| {
        let mut parts = item_of(&key)?.split(':');
        let kind: ReminderKind = parts.next()?.parse().ok()?;
        let (person, subject): (Uuid, Uuid) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let (step, anchor) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let (id, person) = (ItemId::from(Uuid::from(mail)), PersonId::from(person));
        Some(ToldReminder { id, person, kind, subject, step, anchor, language, at: at?, held_out: false })
    };
    Ok(rows.into_iter().filter_map(told).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_tells_of_which_item_it_is() {
        let key = guest_mail_key("2027-03-01".parse().unwrap(), "kind:a:b:-7:2027-03-08");
        assert_eq!(item_of(&key), Some("kind:a:b:-7:2027-03-08"));
        assert_eq!(item_of("digest:a:2027-03-01"), None);
    }
}
