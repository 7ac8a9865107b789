//! What this room keeps about people: what observers saw of them, and what they were certified for. A certificate of somebody who
//! was erased stays, without a name.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde_json::{Map, Value};

use crate::cohorts::certificates::{CertificateCode, CertificateId, TeachBackId, TeachBackOutcome};
use crate::cohorts::common::EnrolmentId;
use crate::cohorts::enrolment::store::personal::shared_places;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{certificates, enrolments, teach_backs};
use crate::platform::db::{Conn, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::personal::{
    DataSubject, NAMELESS, OF_OTHERS, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData,
};

/// See [`PersonalData`].
pub struct PersonalCertificates;

const CLAIMS: &[PersonalColumn] = {
    use OnErasure::Emptied;
    use OnExport::Given;
    use OnMerge::Moved;
    &[
        PersonalColumn::new(("teach_backs", "observer_id"), OF_OTHERS, NAMELESS, Moved),
        PersonalColumn::new(("teach_backs", "comment"), Given, Emptied, Moved),
        PersonalColumn::new(("certificates", "name"), Given, Emptied, Moved),
        PersonalColumn::new(("certificates", "issued_by"), OF_OTHERS, NAMELESS, Moved),
        PersonalColumn::new(("certificates", "revoked_by"), OF_OTHERS, NAMELESS, Moved),
        PersonalColumn::new(("certificates", "revocation_reason"), Given, Emptied, Moved),
    ]
};

/// The places of a person.
macro_rules! places_of {
    ($person:expr) => {
        enrolments::table.filter(enrolments::person_id.eq($person)).select(enrolments::id)
    };
}

impl PersonalData for PersonalCertificates {
    fn room(&self) -> &'static str {
        "certificates"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        CLAIMS
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let own = teach_backs::table.filter(teach_backs::enrolment_id.eq_any(places_of!(of.id)));
        let observed = rows_as_json!(conn, teach_backs, own.order(teach_backs::id), {
            id: TeachBackId, enrolment_id: EnrolmentId, held_on: NaiveDate, outcome: TeachBackOutcome, prepares: i32,
            explains: i32, practises: i32, responds: i32, comment: String, recorded_at: Timestamp,
        });
        let own = certificates::table.filter(certificates::enrolment_id.eq_any(places_of!(of.id)));
        let certified = rows_as_json!(conn, certificates, own.order(certificates::id), {
            id: CertificateId, code: CertificateCode, enrolment_id: EnrolmentId, name: String, cohort: String,
            issued_on: NaiveDate, valid_until: Option<NaiveDate>, revoked_at: Option<Timestamp>,
            revocation_reason: Option<String>,
        });
        Ok([("teach_backs".to_owned(), observed), ("certificates".to_owned(), certified)].into_iter().collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        let own = || certificates::table.filter(certificates::enrolment_id.eq_any(places_of!(of.id)));
        diesel::update(own()).set(certificates::name.eq("")).execute(tx.conn)?;
        diesel::update(own().filter(certificates::revocation_reason.is_not_null()))
            .set(certificates::revocation_reason.eq(""))
            .execute(tx.conn)?;
        diesel::update(teach_backs::table.filter(teach_backs::enrolment_id.eq_any(places_of!(of.id))))
            .set(teach_backs::comment.eq(""))
            .execute(tx.conn)?;
        Ok(())
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        for (old, kept) in shared_places(tx.conn, from.id, into.id)? {
            // Those of the other place come after those that are there.
            let theirs = certificates::table.filter(certificates::enrolment_id.eq(kept));
            let last: Option<i32> = theirs.select(diesel::dsl::max(certificates::number)).first(tx.conn)?;
            diesel::update(certificates::table.filter(certificates::enrolment_id.eq(old)))
                .set((
                    certificates::enrolment_id.eq(kept),
                    certificates::number.eq(certificates::number + last.unwrap_or_default()),
                ))
                .execute(tx.conn)?;
            diesel::update(teach_backs::table.filter(teach_backs::enrolment_id.eq(old)))
                .set(teach_backs::enrolment_id.eq(kept))
                .execute(tx.conn)?;
        }
        diesel::update(teach_backs::table.filter(teach_backs::observer_id.eq(from.id)))
            .set(teach_backs::observer_id.eq(into.id))
            .execute(tx.conn)?;
        diesel::update(certificates::table.filter(certificates::issued_by.eq(from.id)))
            .set(certificates::issued_by.eq(into.id))
            .execute(tx.conn)?;
        diesel::update(certificates::table.filter(certificates::revoked_by.eq(from.id)))
            .set(certificates::revoked_by.eq(into.id))
            .execute(tx.conn)?;
        Ok(())
    }
}
