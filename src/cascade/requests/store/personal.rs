//! What this room keeps about people: who agreed to be found, what they offered, who asked. Requests stay when somebody is erased,
//! without what they said.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde_json::{Map, Value};

use crate::cascade::common::DeliveryId;
use crate::cascade::requests::{TrainingOfferId, TrainingRequestId};
use crate::people::associations::AssociationId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{findable_trainers, training_offers, training_requests};
use crate::platform::db::{AmongMethods, Conn, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::personal::{
    DataSubject, NAMELESS, OF_OTHERS, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData,
};
use crate::platform::values::Language;

/// See [`PersonalData`].
pub struct PersonalRequests;

const CLAIMS: &[PersonalColumn] = {
    use OnErasure::{Deleted, Emptied};
    use OnExport::{Given, Owner};
    use OnMerge::{Combined, Ended, Moved};
    &[
        PersonalColumn::new(("training_requests", "asked_by"), Owner, NAMELESS, Moved),
        PersonalColumn::new(("training_requests", "note"), Given, Emptied, Moved),
        PersonalColumn::new(("training_requests", "picked_by"), OF_OTHERS, NAMELESS, Moved),
        PersonalColumn::new(("training_requests", "withdrawn_by"), OF_OTHERS, NAMELESS, Moved),
        PersonalColumn::new(("training_requests", "withdraw_reason"), Given, Emptied, Moved),
        PersonalColumn::new(("training_offers", "person_id"), Owner, NAMELESS, Combined),
        PersonalColumn::new(("training_offers", "note"), Given, Emptied, Moved),
        // Whoever agreed did so for the record they saw: the choice of the one that stays holds.
        PersonalColumn::new(("findable_trainers", "person_id"), Owner, Deleted, Ended),
    ]
};

impl PersonalData for PersonalRequests {
    fn room(&self) -> &'static str {
        "requests"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        CLAIMS
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let own = training_requests::table.filter(training_requests::asked_by.eq(of.id)).order(training_requests::id);
        let asked = rows_as_json!(conn, training_requests, own, {
            id: TrainingRequestId, association_id: AssociationId, language: Language, expected_participants: i32,
            wanted_from: NaiveDate, wanted_until: NaiveDate, place: String, note: String, created_at: Timestamp,
            delivery_id: Option<DeliveryId>, withdrawn_at: Option<Timestamp>, withdraw_reason: Option<String>,
        });
        let own = training_offers::table.filter(training_offers::person_id.eq(of.id)).order(training_offers::id);
        let offered = rows_as_json!(conn, training_offers, own, {
            id: TrainingOfferId, request_id: TrainingRequestId, could_from: NaiveDate, could_until: NaiveDate,
            note: String, created_at: Timestamp, withdrawn_at: Option<Timestamp>,
        });
        let own = findable_trainers::table.filter(findable_trainers::person_id.eq(of.id)).order(findable_trainers::id);
        let agreed = rows_as_json!(conn, findable_trainers, own, { language: Language, agreed_at: Timestamp });
        let all = [("training_requests", asked), ("training_offers", offered), ("findable_trainers", agreed)];
        Ok(all.into_iter().map(|(name, rows)| (name.to_owned(), rows)).collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        diesel::delete(findable_trainers::table.filter(findable_trainers::person_id.eq(of.id))).execute(tx.conn)?;
        for request in super::offers::open_of(tx.conn, of.id)? {
            super::offers::withdraw(tx, request, of.id)?;
            super::requests::recount(tx, request)?;
        }
        diesel::update(training_offers::table.filter(training_offers::person_id.eq(of.id)))
            .set(training_offers::note.eq(""))
            .execute(tx.conn)?;
        let own = training_requests::table.filter(training_requests::asked_by.eq(of.id));
        diesel::update(own).set(training_requests::note.eq("")).execute(tx.conn)?;
        let taken_back = training_requests::table
            .filter(training_requests::asked_by.eq(of.id).or(training_requests::withdrawn_by.eq(of.id)))
            .filter(training_requests::withdraw_reason.is_not_null());
        diesel::update(taken_back).set(training_requests::withdraw_reason.eq("")).execute(tx.conn)?;
        Ok(())
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        diesel::delete(findable_trainers::table.filter(findable_trainers::person_id.eq(from.id))).execute(tx.conn)?;
        // Of two offers to one request that of the record which stays holds.
        let kept: Vec<TrainingRequestId> = training_offers::table
            .filter(training_offers::person_id.eq(into.id))
            .select(training_offers::request_id)
            .load(tx.conn)?;
        let twice = training_offers::table
            .filter(training_offers::person_id.eq(from.id).and(training_offers::request_id.among(&kept)));
        let gone: Vec<TrainingRequestId> = twice.clone().select(training_offers::request_id).load(tx.conn)?;
        diesel::delete(twice).execute(tx.conn)?;
        diesel::update(training_offers::table.filter(training_offers::person_id.eq(from.id)))
            .set(training_offers::person_id.eq(into.id))
            .execute(tx.conn)?;
        gone.into_iter().try_for_each(|request| super::requests::recount(tx, request))?;
        let asked = training_requests::table.filter(training_requests::asked_by.eq(from.id));
        diesel::update(asked).set(training_requests::asked_by.eq(into.id)).execute(tx.conn)?;
        let picked = training_requests::table.filter(training_requests::picked_by.eq(from.id));
        diesel::update(picked).set(training_requests::picked_by.eq(into.id)).execute(tx.conn)?;
        let withdrawn = training_requests::table.filter(training_requests::withdrawn_by.eq(from.id));
        diesel::update(withdrawn).set(training_requests::withdrawn_by.eq(into.id)).execute(tx.conn)?;
        Ok(())
    }
}
