//! What this room keeps about people: who took part in trainings. They have no account; who has one with the address that a
//! participant left is taken for the same person. Who was there stays counted when a name is erased.

use diesel::prelude::*;
use serde_json::{Map, Value};

use super::participants as store;
use crate::cascade::common::DeliveryId;
use crate::cascade::deliveries::{ParticipantRole, Sex};
use crate::cascade::participants::{FORGOTTEN, ParticipantId};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::participants;
use crate::platform::db::{Conn, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::personal::{DataSubject, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData};
use crate::platform::values::Language;

/// See [`PersonalData`].
pub struct PersonalParticipants;

const CLAIMS: &[PersonalColumn] = {
    use OnErasure::{Emptied, Kept};
    use OnExport::{Given, Owner, Withheld};
    use OnMerge::Moved;
    const KEY: OnExport = Withheld("a hash that says nothing to anybody");
    const COUNTED: OnErasure = Kept("a keyed hash by which people are counted once; it leads back to nobody");
    &[
        PersonalColumn::new(("participants", "name"), Given, Emptied, Moved),
        PersonalColumn::new(("participants", "email"), Owner, Emptied, Moved),
        PersonalColumn::new(("participants", "name_key"), KEY, Emptied, Moved),
        PersonalColumn::new(("participants", "person_key"), KEY, COUNTED, Moved),
        PersonalColumn::new(("participants", "device_hash"), KEY, Emptied, Moved),
    ]
};

impl PersonalData for PersonalParticipants {
    fn room(&self) -> &'static str {
        "participants"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        CLAIMS
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let own = participants::table.filter(participants::email.eq(&of.email)).order(participants::id);
        let took_part = rows_as_json!(conn, participants, own, {
            id: ParticipantId, delivery_id: DeliveryId, name: Option<String>, language: Language, sex: Sex,
            role: ParticipantRole, disability: bool, government: String, checked_in_at: Timestamp,
            before_score: Option<f64>, after_score: Option<f64>,
        });
        Ok([("participants".to_owned(), took_part)].into_iter().collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        let own = participants::table.filter(participants::email.eq(&of.email));
        let ids: Vec<ParticipantId> = own.select(participants::id).load(tx.conn)?;
        ids.iter().for_each(|id| tx.changed(FORGOTTEN, *id));
        store::erase(tx, &ids)
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        let own = participants::table.filter(participants::email.eq(&from.email));
        diesel::update(own).set(participants::email.eq(&into.email)).execute(tx.conn)?;
        Ok(())
    }
}
