//! What this room keeps about people: what they promised. Commitments stay when somebody is erased, without their name.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde_json::{Map, Value};

use crate::cascade::common::CommitmentId;
use crate::cohorts::common::CohortId;
use crate::cohorts::enrolment::store::personal::shared_places;
use crate::people::associations::AssociationId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::commitments;
use crate::platform::db::{Conn, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::personal::{
    DataSubject, NAMELESS, OF_OTHERS, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData,
};
use crate::platform::values::Language;

/// See [`PersonalData`].
pub struct PersonalCommitments;

const CLAIMS: &[PersonalColumn] = {
    use OnErasure::{Emptied, Kept};
    use OnExport::{Given, Owner};
    use OnMerge::Moved;
    const FACT: OnErasure = Kept("a fact of the cascade that figures count; it belongs to a record without a name");
    &[
        PersonalColumn::new(("commitments", "person_id"), Owner, FACT, Moved),
        PersonalColumn::new(("commitments", "released_by"), OF_OTHERS, NAMELESS, Moved),
        PersonalColumn::new(("commitments", "release_reason"), Given, Emptied, Moved),
        PersonalColumn::new(("commitments", "release_asked_reason"), Given, Emptied, Moved),
    ]
};

impl PersonalData for PersonalCommitments {
    fn room(&self) -> &'static str {
        "commitments"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        CLAIMS
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let own = commitments::table.filter(commitments::person_id.eq(of.id)).order(commitments::id);
        let made = rows_as_json!(conn, commitments, own, {
            id: CommitmentId, cohort_id: CohortId, association_id: AssociationId, language: Language,
            due_on: NaiveDate, expected_participants: i32, place: String, released_at: Option<Timestamp>,
            release_reason: Option<String>, release_asked_at: Option<Timestamp>, release_asked_reason: Option<String>,
            created_at: Timestamp,
        });
        Ok([("commitments".to_owned(), made)].into_iter().collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        let own = commitments::table.filter(commitments::person_id.eq(of.id));
        diesel::update(own.filter(commitments::release_reason.is_not_null()))
            .set(commitments::release_reason.eq(""))
            .execute(tx.conn)?;
        diesel::update(own.filter(commitments::release_asked_reason.is_not_null()))
            .set(commitments::release_asked_reason.eq(""))
            .execute(tx.conn)?;
        Ok(())
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        for (old, kept) in shared_places(tx.conn, from.id, into.id)? {
            diesel::update(commitments::table.filter(commitments::enrolment_id.eq(old)))
                .set(commitments::enrolment_id.eq(kept))
                .execute(tx.conn)?;
        }
        let own = commitments::table.filter(commitments::person_id.eq(from.id));
        diesel::update(own).set(commitments::person_id.eq(into.id)).execute(tx.conn)?;
        let released = commitments::table.filter(commitments::released_by.eq(from.id));
        diesel::update(released).set(commitments::released_by.eq(into.id)).execute(tx.conn)?;
        Ok(())
    }
}
