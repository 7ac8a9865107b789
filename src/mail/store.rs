//! The outbox's rows.

use diesel::prelude::*;

use super::{Draft, MailId, MailState};
use crate::db::schema::mails;
use crate::db::{Json, Tx, per_backend};
use crate::error::Result;

/// Writes a mail into the outbox, unless one with its key is there already. Returns its id if it was written.
///
/// # Errors
/// Only what the database says.
pub fn enqueue(tx: &mut Tx, draft: &Draft) -> Result<Option<MailId>> {
    let id: MailId = tx.id();
    let row = (
        mails::id.eq(id),
        mails::key.eq(&draft.key),
        mails::kind.eq(draft.kind),
        mails::address.eq(&draft.address),
        mails::person_id.eq(draft.person),
        mails::cohort_id.eq(draft.cohort.map(crate::db::AnyId::from)),
        mails::language.eq(draft.language),
        mails::data.eq(Json(draft.data.clone())),
        // Fixed now, so that a mail that goes out twice after a crash is one mail to its reader.
        mails::message_id.eq(format!("<{id}@{}>", "relais")),
        mails::state.eq(MailState::Queued),
        mails::tries.eq(0),
        mails::next_try_at.eq(tx.now),
        mails::created_at.eq(tx.now),
        mails::expires_at.eq(draft.expires_at),
    );
    let written = per_backend!(&mut *tx.conn, |conn| diesel::insert_into(mails::table)
        .values(row)
        .on_conflict(mails::key)
        .do_nothing()
        .execute(conn))?;
    Ok((written == 1).then_some(id))
}
