//! What this room keeps about people: what was written to them, and which mail they or their servers do not want.

use diesel::prelude::*;
use serde_json::{Map, Value};

use super::super::{MailId, MailKind, MailState};
use super::choices;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{mail_holds, mail_refusals, mails, suppressions, unsubscriptions};
use crate::platform::db::{AmongMethods, AnyId, Conn, Json, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::personal::{DataSubject, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData, occurs};
use crate::platform::values::{EmailAddress, Language};

/// See [`PersonalData`].
pub struct PersonalMail;

/// The mails to somebody: at whatever address they had then, or to theirs before they had an account.
macro_rules! written_to {
    ($of:expr) => {
        mails::table.filter(mails::person_id.assume_not_null().eq($of.id).or(mails::address.eq($of.email.clone())))
    };
}

const CLAIMS: &[PersonalColumn] = {
    use OnErasure::{Deleted, Emptied};
    use OnExport::{Given, Owner, Withheld};
    use OnMerge::{Combined, Ended, Moved};
    &[
        PersonalColumn::new(("mails", "person_id"), Owner, Deleted, Moved),
        PersonalColumn::new(("mails", "address"), Given, Deleted, Moved),
        PersonalColumn::new(("mails", "data"), Given, Deleted, Moved),
        PersonalColumn::new(("mails", "last_error"), Given, Deleted, Moved),
        PersonalColumn::new(("mails", "key"), Withheld("names other columns"), Deleted, Moved),
        PersonalColumn::new(("suppressions", "address"), Given, Deleted, Ended),
        PersonalColumn::new(("suppressions", "reason"), Given, Deleted, Ended),
        PersonalColumn::new(("unsubscriptions", "person_id"), Owner, Deleted, Combined),
        PersonalColumn::new(("mail_refusals", "address"), Given, Deleted, Ended),
        PersonalColumn::new(("mail_holds", "reason"), Withheld("what a server said of all mail"), Emptied, Moved),
    ]
};

impl PersonalData for PersonalMail {
    fn room(&self) -> &'static str {
        "mail"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        CLAIMS
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let mut mails = rows_as_json!(conn, mails, written_to!(of).order(mails::id), {
            id: MailId, kind: MailKind, address: EmailAddress, cohort_id: Option<AnyId>, language: Language,
            data: Json<Value>, state: MailState, last_error: Option<String>, created_at: Timestamp,
            sent_at: Option<Timestamp>,
        });
        // A link in a mail lets in whoever has it.
        for mail in mails.as_array_mut().into_iter().flatten() {
            mail.get_mut("data").and_then(Value::as_object_mut).map(|data| data.remove("path"));
        }
        let stopped = suppressions::table.filter(suppressions::address.eq(&of.email));
        let suppressions = rows_as_json!(conn, suppressions, stopped, {
            address: EmailAddress, reason: String, created_at: Timestamp,
        });
        let unwanted = unsubscriptions::table.filter(unsubscriptions::person_id.eq(of.id));
        let unsubscriptions = rows_as_json!(conn, unsubscriptions, unwanted, { created_at: Timestamp });
        let refused = mail_refusals::table.filter(mail_refusals::address.eq(&of.email)).order(mail_refusals::id);
        let refusals = rows_as_json!(conn, mail_refusals, refused, {
            address: EmailAddress, fault: String, cause: Option<String>, at: Timestamp,
        });
        let tables = [
            ("mails", mails),
            ("suppressions", suppressions),
            ("unsubscriptions", unsubscriptions),
            ("mail_refusals", refusals),
        ];
        Ok(tables.map(|(table, rows)| (table.to_owned(), rows)).into_iter().collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        diesel::delete(written_to!(of)).execute(tx.conn)?;
        choices::subscribe(tx, of.id)?;
        forget_address(tx, &of.email)?;
        for mark in of.marks().each() {
            let pattern = occurs(mark);
            let named: Vec<(MailId, Json<Value>)> = mails::table
                .filter(mails::data.like(&pattern).escape('\\'))
                .select((mails::id, mails::data))
                .load(tx.conn)?;
            for (id, Json(mut data)) in named {
                if of.marks().cut_from(&mut data) {
                    diesel::update(mails::table.find(id)).set(mails::data.eq(Json(data))).execute(tx.conn)?;
                }
            }
            let held: Vec<(String, String)> = mail_holds::table
                .filter(mail_holds::reason.like(&pattern).escape('\\'))
                .select((mail_holds::scope, mail_holds::reason))
                .load(tx.conn)?;
            for (scope, reason) in held {
                let reason = of.marks().cut(&reason).unwrap_or(reason);
                diesel::update(mail_holds::table.find(scope)).set(mail_holds::reason.eq(reason)).execute(tx.conn)?;
            }
        }
        Ok(())
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        // What has not gone yet goes to the address that is left.
        let waiting = mails::state.among([MailState::Queued, MailState::Sending]);
        diesel::update(written_to!(from).filter(waiting)).set(mails::address.eq(&into.email)).execute(tx.conn)?;
        let (before, after) = (from.id.to_string(), into.id.to_string());
        let named: Vec<(MailId, String, Json<Value>)> = mails::table
            .filter(mails::key.like(occurs(&before)).or(mails::data.like(occurs(&before))))
            .select((mails::id, mails::key, mails::data))
            .load(tx.conn)?;
        for (id, key, Json(data)) in named {
            let key = key.replace(&before, &after);
            let taken = mails::table.filter(mails::key.eq(&key).and(mails::id.ne(id)));
            // Both had the mail of a day.
            let key =
                if diesel::select(diesel::dsl::exists(taken)).get_result(tx.conn)? { id.to_string() } else { key };
            let data = data.to_string().replace(&before, &after).parse::<Value>().unwrap_or(data);
            diesel::update(mails::table.find(id))
                .set((mails::key.eq(key), mails::data.eq(Json(data))))
                .execute(tx.conn)?;
        }
        diesel::update(written_to!(from)).set(mails::person_id.eq(into.id)).execute(tx.conn)?;
        if choices::unsubscribed_at(tx.conn, from.id)?.is_some() {
            choices::unsubscribe(tx, into.id)?;
            choices::subscribe(tx, from.id)?;
        }
        forget_address(tx, &from.email)
    }
}

/// The address gets mail again, should somebody else ever have it.
fn forget_address(tx: &mut Tx, address: &EmailAddress) -> Result<()> {
    choices::lift_suppression(tx, address)?;
    diesel::delete(mail_refusals::table.filter(mail_refusals::address.eq(address))).execute(tx.conn)?;
    Ok(())
}
