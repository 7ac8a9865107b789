//! The mail's queries, by subject.

mod bulk;
/// Who gets no mail, and who wants no reminders.
pub mod choices;
mod holds;
mod log;
mod outbox;
/// What is kept about people.
pub mod personal;
mod reports;

use serde_json::Value;

use super::refusals::RefusalFault;
use super::{Mail, MailId, MailKind, MailState};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::mails;
use crate::platform::db::{AnyId, Json};
use crate::platform::values::{EmailAddress, Language};
use crate::platform::web::PersonId;

pub use bulk::insert_sent;
pub use holds::{ALL, MailHold, domain, held, hold, holds, lift, release};
pub use log::{
    MailFilter, OutboxHealth, count, get, health, left_since, list, newest, resend, resendable, sent_since,
    written_often,
};
pub use outbox::{Claim, EXPIRED, Ended, LEASE, NOT_DUE, claim, enqueue, gather, settle};
pub use reports::{ReportMatch, came_back, find_reported};

type Columns = (
    (mails::id, mails::kind, mails::address, mails::person_id, mails::cohort_id, mails::language, mails::data),
    (
        mails::message_id,
        mails::state,
        mails::tries,
        mails::next_try_at,
        mails::lease_until,
        mails::last_error,
        mails::fault,
    ),
    (mails::created_at, mails::sent_at, mails::expires_at),
);

/// The columns of a [`Mail`].
const COLUMNS: Columns = (
    (mails::id, mails::kind, mails::address, mails::person_id, mails::cohort_id, mails::language, mails::data),
    (
        mails::message_id,
        mails::state,
        mails::tries,
        mails::next_try_at,
        mails::lease_until,
        mails::last_error,
        mails::fault,
    ),
    (mails::created_at, mails::sent_at, mails::expires_at),
);

type Row = (
    (MailId, MailKind, EmailAddress, Option<PersonId>, Option<AnyId>, Language, Json<Value>),
    (Option<String>, MailState, i32, Timestamp, Option<Timestamp>, Option<String>, Option<RefusalFault>),
    (Timestamp, Option<Timestamp>, Option<Timestamp>),
);

impl From<Row> for Mail {
    fn from(row: Row) -> Self {
        let ((id, kind, address, person, cohort, language, data), fate, times) = row;
        let (message_id, state, tries, next_try_at, lease_until, last_error, fault) = fate;
        let (created_at, sent_at, expires_at) = times;
        Self {
            id,
            kind,
            address,
            person,
            cohort: cohort.map(Into::into),
            language,
            data: data.0,
            message_id,
            state,
            tries,
            next_try_at,
            lease_until,
            last_error,
            fault,
            created_at,
            sent_at,
            expires_at,
        }
    }
}
