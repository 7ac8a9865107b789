//! What this room keeps about people: their places in cohorts, and what those who invited them wrote.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::enrolments::note_places;
use crate::cohorts::common::{CohortId, EnrolmentId, EnrolmentRole, EnrolmentState};
use crate::people::accounts::PersonId;
use crate::people::accounts::audit::{move_subject, take_labels_away};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{cohorts, enrolments};
use crate::platform::db::{AnyId, Conn, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::personal::{
    DataSubject, InCommon, NAMELESS, OF_OTHERS, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData,
};

/// See [`PersonalData`].
pub struct PersonalPlaces;

const CLAIMS: &[PersonalColumn] = {
    use OnErasure::{Emptied, Kept};
    use OnExport::{Given, Owner, Withheld};
    use OnMerge::{Combined, Moved};
    const PLACE: OnErasure = Kept("cohorts count their places; this one belongs to a record without a name");
    &[
        PersonalColumn::new(("cohorts", "created_by"), OF_OTHERS, NAMELESS, Moved),
        PersonalColumn::new(("enrolments", "person_id"), Owner, PLACE, Combined),
        PersonalColumn::new(("enrolments", "invited_by"), OF_OTHERS, NAMELESS, Moved),
        PersonalColumn::new(("enrolments", "known_name"), Given, Emptied, Combined),
        PersonalColumn::new(("enrolments", "known_email"), Given, Emptied, Combined),
        PersonalColumn::new(("enrolments", "known_key"), Withheld("the name, to sort by"), Emptied, Combined),
        PersonalColumn::new(("enrolments", "extension_reason"), Given, Emptied, Combined),
    ]
};

impl PersonalData for PersonalPlaces {
    fn room(&self) -> &'static str {
        "cohorts"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        CLAIMS
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let own = enrolments::table.filter(enrolments::person_id.eq(of.id)).order(enrolments::id);
        let places = rows_as_json!(conn, enrolments, own, {
            id: EnrolmentId, cohort_id: CohortId, role: EnrolmentRole, state: EnrolmentState,
            invited_at: Option<Timestamp>, enrolled_at: Option<Timestamp>, completed_at: Option<Timestamp>,
            ended_at: Option<Timestamp>, extended_until: Option<NaiveDate>, extension_reason: Option<String>,
            created_at: Timestamp, known_name: String, known_email: String, waiting_since: Option<Timestamp>,
            founding_delivery_id: Option<AnyId>, generation: i32,
        });
        Ok([("enrolments".to_owned(), places)].into_iter().collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        let own = enrolments::table.filter(enrolments::person_id.eq(of.id));
        let ids: Vec<EnrolmentId> = own.select(enrolments::id).load(tx.conn)?;
        let address = of.erased_address();
        diesel::update(own)
            .set((
                (enrolments::known_name.eq(""), enrolments::known_email.eq(address.as_str())),
                enrolments::known_key.eq(address.as_str()),
                // Links that were sent open nothing any more.
                enrolments::invitation.eq(enrolments::invitation + 1),
            ))
            .execute(tx.conn)?;
        diesel::update(own.filter(enrolments::extension_reason.is_not_null()))
            .set(enrolments::extension_reason.eq(""))
            .execute(tx.conn)?;
        // Events about a place are called by the person's name.
        take_labels_away(tx, &ids.into_iter().map(|id| AnyId::from(Uuid::from(id))).collect::<Vec<_>>())
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        diesel::update(cohorts::table.filter(cohorts::created_by.eq(from.id)))
            .set(cohorts::created_by.eq(into.id))
            .execute(tx.conn)?;
        diesel::update(enrolments::table.filter(enrolments::invited_by.eq(from.id)))
            .set(enrolments::invited_by.eq(into.id))
            .execute(tx.conn)?;
        let kept: BTreeMap<CohortId, MergedPlace> =
            places(tx.conn, into.id)?.into_iter().map(|place| (place.cohort_id, place)).collect();
        for place in places(tx.conn, from.id)? {
            match kept.get(&place.cohort_id) {
                Some(kept) => combine(tx, place, kept)?,
                None => {
                    diesel::update(enrolments::table.find(place.id))
                        .set(enrolments::person_id.eq(into.id))
                        .execute(tx.conn)?;
                }
            }
        }
        note_places(tx, into.id)
    }

    fn in_common(&self, conn: &mut Conn, one: PersonId, other: PersonId) -> Result<Vec<InCommon>> {
        let of =
            |person: PersonId| enrolments::table.filter(enrolments::person_id.eq(person)).select(enrolments::cohort_id);
        let names: Vec<String> = cohorts::table
            .filter(cohorts::id.eq_any(of(one)).and(cohorts::id.eq_any(of(other))))
            .order(cohorts::name)
            .select(cohorts::name)
            .load(conn)?;
        Ok(names.into_iter().map(|label| InCommon { kind: "cohort", label }).collect())
    }
}

/// The places of one person in the cohorts where another has one, too, each with that other one.
///
/// # Errors
/// Only what the database says.
pub fn shared_places(conn: &mut Conn, one: PersonId, other: PersonId) -> Result<Vec<(EnrolmentId, EnrolmentId)>> {
    let theirs = places(conn, other)?;
    let pair = |own: MergedPlace| {
        let same = theirs.iter().find(|place| place.cohort_id == own.cohort_id)?;
        Some((own.id, same.id))
    };
    Ok(places(conn, one)?.into_iter().filter_map(pair).collect())
}

/// A place, as far as two of them can be made one.
#[derive(Queryable)]
struct MergedPlace {
    id: EnrolmentId,
    cohort_id: CohortId,
    role: EnrolmentRole,
    state: EnrolmentState,
    times: (Option<Timestamp>, Option<Timestamp>, Option<Timestamp>, Option<Timestamp>),
    extension: (Option<NaiveDate>, Option<String>),
    known: (String, String, String),
    lineage: (Option<AnyId>, i32),
}

fn places(conn: &mut Conn, person: PersonId) -> Result<Vec<MergedPlace>> {
    Ok(enrolments::table
        .filter(enrolments::person_id.eq(person))
        .order(enrolments::id)
        .select((
            enrolments::id,
            enrolments::cohort_id,
            enrolments::role,
            enrolments::state,
            (enrolments::invited_at, enrolments::enrolled_at, enrolments::completed_at, enrolments::ended_at),
            (enrolments::extended_until, enrolments::extension_reason),
            (enrolments::known_name, enrolments::known_email, enrolments::known_key),
            (enrolments::founding_delivery_id, enrolments::generation),
        ))
        .load(conn)?)
}

/// How far a place has come: what was reached is kept before what was left, and that before what was only offered.
fn rank(state: EnrolmentState) -> u8 {
    match state {
        EnrolmentState::Completed => 5,
        EnrolmentState::Enrolled => 4,
        EnrolmentState::Withdrawn => 3,
        EnrolmentState::Removed => 2,
        EnrolmentState::Declined => 1,
        EnrolmentState::Invited => 0,
    }
}

/// One place in a cohort out of two: whichever has come further, with the longer time of either.
fn combine(tx: &mut Tx, old: MergedPlace, kept: &MergedPlace) -> Result<()> {
    diesel::delete(enrolments::table.find(old.id)).execute(tx.conn)?;
    move_subject(tx, old.id, kept.id)?;
    let row = enrolments::table.find(kept.id);
    if rank(old.state) > rank(kept.state) {
        let (invited, enrolled, completed, ended) = old.times;
        diesel::update(row)
            .set((
                (enrolments::role.eq(old.role), enrolments::state.eq(old.state)),
                (enrolments::invited_at.eq(invited), enrolments::enrolled_at.eq(enrolled)),
                (enrolments::completed_at.eq(completed), enrolments::ended_at.eq(ended)),
                (enrolments::known_name.eq(old.known.0), enrolments::known_email.eq(old.known.1)),
                enrolments::known_key.eq(old.known.2),
            ))
            .execute(tx.conn)?;
    }
    // The one nearer to the beginning: nothing that descends from either is as near, so nobody comes to descend from themselves.
    let (founding, generation) = old.lineage;
    if generation < kept.lineage.1 {
        diesel::update(row)
            .set((enrolments::founding_delivery_id.eq(founding), enrolments::generation.eq(generation)))
            .execute(tx.conn)?;
    }
    if old.extension.0 > kept.extension.0 {
        diesel::update(row)
            .set((enrolments::extended_until.eq(old.extension.0), enrolments::extension_reason.eq(old.extension.1)))
            .execute(tx.conn)?;
    }
    Ok(())
}
