//! What this room keeps about people: who signed up for trainings. They have no account; who has one with the address that somebody
//! signed up with is taken for the same person.

use diesel::prelude::*;
use serde_json::{Map, Value};

use super::sign_ups as store;
use crate::cascade::common::DeliveryId;
use crate::cascade::signups::{SignUpId, SignUpState};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{sign_up_pages, sign_ups};
use crate::platform::db::{AmongMethods, Conn, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::personal::{DataSubject, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData, occurs};
use crate::platform::values::Language;

/// See [`PersonalData`].
pub struct PersonalSignUps;

const CLAIMS: &[PersonalColumn] = {
    use OnErasure::{Emptied, Kept};
    use OnExport::{Given, Owner, Withheld};
    use OnMerge::{Combined, Moved};
    &[
        PersonalColumn::new(("sign_ups", "name"), Given, Emptied, Moved),
        PersonalColumn::new(("sign_ups", "email"), Owner, Emptied, Combined),
        PersonalColumn::new(("sign_ups", "name_key"), Withheld("a hash that says nothing to anybody"), Emptied, Moved),
        PersonalColumn::new(
            ("sign_up_pages", "about"),
            Withheld("it is about a training"),
            Kept("it is said of a training; names are cut out"),
            Moved,
        ),
    ]
};

impl PersonalData for PersonalSignUps {
    fn room(&self) -> &'static str {
        "signups"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        CLAIMS
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let own = sign_ups::table.filter(sign_ups::email.eq(&of.email)).order(sign_ups::id);
        let signed_up = rows_as_json!(conn, sign_ups, own, {
            id: SignUpId, delivery_id: DeliveryId, state: SignUpState, name: Option<String>, government: String,
            language: Language, signed_up_at: Timestamp,
        });
        Ok([("sign_ups".to_owned(), signed_up)].into_iter().collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        let own = sign_ups::table.filter(sign_ups::email.eq(&of.email));
        let theirs: Vec<(SignUpId, DeliveryId)> = own.select((sign_ups::id, sign_ups::delivery_id)).load(tx.conn)?;
        theirs.iter().for_each(|(_, delivery)| tx.changed(store::FREED, *delivery));
        let ids: Vec<SignUpId> = theirs.into_iter().map(|(id, _)| id).collect();
        let there = sign_ups::table.filter(sign_ups::id.among(&ids).and(sign_ups::state.among(SignUpState::THERE)));
        diesel::update(there).set(sign_ups::state.eq(SignUpState::SignedOff)).execute(tx.conn)?;
        store::erase(tx, &ids)?;
        let marks = of.marks();
        for mark in marks.each() {
            let named: Vec<(DeliveryId, String)> = sign_up_pages::table
                .filter(sign_up_pages::about.like(occurs(mark)).escape('\\'))
                .select((sign_up_pages::delivery_id, sign_up_pages::about))
                .load(tx.conn)?;
            for (id, about) in named {
                let about = marks.cut(&about).unwrap_or(about);
                diesel::update(sign_up_pages::table.find(id)).set(sign_up_pages::about.eq(about)).execute(tx.conn)?;
            }
        }
        Ok(())
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        // Of two places in one training that of the record which stays holds.
        let kept: Vec<DeliveryId> =
            sign_ups::table.filter(sign_ups::email.eq(&into.email)).select(sign_ups::delivery_id).load(tx.conn)?;
        let twice = sign_ups::table.filter(sign_ups::email.eq(&from.email).and(sign_ups::delivery_id.among(&kept)));
        let ids: Vec<SignUpId> = twice.select(sign_ups::id).load(tx.conn)?;
        kept.iter().for_each(|delivery| tx.changed(store::FREED, *delivery));
        diesel::update(sign_ups::table.filter(sign_ups::id.among(&ids)))
            .set(sign_ups::state.eq(SignUpState::SignedOff))
            .execute(tx.conn)?;
        store::erase(tx, &ids)?;
        diesel::update(sign_ups::table.filter(sign_ups::email.eq(&from.email)))
            .set(sign_ups::email.eq(&into.email))
            .execute(tx.conn)?;
        Ok(())
    }
}
