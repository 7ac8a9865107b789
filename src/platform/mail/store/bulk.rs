//! Many mails at once, several rows a statement.

use diesel::prelude::*;

use super::super::{MailId, MailState, NewMail};
use super::outbox::veil;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::mails;
use crate::platform::db::{AnyId, Json, Tx, insert_all};
use crate::platform::error::Result;

/// Inserts mails that were written at one time and accepted by a server at another. `host` is the right-hand side of their
/// `Message-ID`s.
///
/// # Errors
/// Only what the database says.
pub fn insert_sent(tx: &mut Tx, host: &str, all: &[NewMail], written: Timestamp, sent: Timestamp) -> Result<()> {
    let row = |draft: &NewMail| {
        let (id, mut data) = (tx.id_at::<MailId>(written), draft.data.clone());
        veil(&mut data);
        (
            mails::id.eq(id),
            mails::key.eq(draft.key.clone()),
            mails::kind.eq(draft.kind),
            mails::address.eq(draft.address.clone()),
            mails::person_id.eq(draft.person),
            mails::cohort_id.eq(draft.cohort.map(AnyId::from)),
            mails::language.eq(draft.language),
            mails::data.eq(Json(data)),
            mails::message_id.eq(Some(format!("<{id}@{host}>"))),
            mails::state.eq(MailState::Sent),
            mails::tries.eq(0),
            mails::next_try_at.eq(written),
            mails::created_at.eq(written),
            mails::sent_at.eq(Some(sent)),
            mails::expires_at.eq(draft.expires_at),
        )
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    insert_all!(tx.conn, mails::table, rows);
    Ok(())
}
