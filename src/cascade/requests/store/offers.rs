use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cascade::requests::{OfferTerms, TrainingOffer, TrainingOfferId, TrainingRequestId};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{people, training_offers, training_requests};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;

/// The offers to a request that stand, the first made first; but for those of people who were shut out.
///
/// # Errors
/// Only what the database says.
pub fn standing(conn: &mut Conn, request: TrainingRequestId) -> Result<Vec<TrainingOffer>> {
    type Row = (TrainingOfferId, PersonId, String, NaiveDate, NaiveDate, String, Timestamp);
    let rows: Vec<Row> = training_offers::table
        .inner_join(people::table)
        .filter(training_offers::request_id.eq(request).and(training_offers::withdrawn_at.is_null()))
        .filter(people::deactivated_at.is_null())
        .order((training_offers::created_at, training_offers::id))
        .select((
            training_offers::id,
            training_offers::person_id,
            people::name,
            training_offers::could_from,
            training_offers::could_until,
            training_offers::note,
            training_offers::created_at,
        ))
        .load(conn)?;
    let offer = |(id, person, name, could_from, could_until, note, created_at): Row| TrainingOffer {
        id,
        request_id: request,
        person,
        name,
        terms: OfferTerms { could_from, could_until, note },
        created_at,
    };
    Ok(rows.into_iter().map(offer).collect())
}

/// Puts what somebody offers in place of what they offered before.
///
/// # Errors
/// Only what the database says.
pub fn put(tx: &mut Tx, request: TrainingRequestId, person: PersonId, terms: &OfferTerms) -> Result<()> {
    let said = (
        training_offers::could_from.eq(terms.could_from),
        training_offers::could_until.eq(terms.could_until),
        training_offers::note.eq(&terms.note),
        training_offers::created_at.eq(tx.now),
        training_offers::withdrawn_at.eq(None::<Timestamp>),
    );
    let own = training_offers::table
        .filter(training_offers::request_id.eq(request).and(training_offers::person_id.eq(person)));
    if diesel::update(own).set(said).execute(tx.conn)? == 0 {
        let id: TrainingOfferId = tx.id();
        let whose = (
            training_offers::id.eq(id),
            training_offers::request_id.eq(request),
            training_offers::person_id.eq(person),
        );
        diesel::insert_into(training_offers::table).values((whose, said)).execute(tx.conn)?;
    }
    Ok(())
}

/// Takes somebody's offer back; says whether it stood.
///
/// # Errors
/// Only what the database says.
pub fn withdraw(tx: &mut Tx, request: TrainingRequestId, person: PersonId) -> Result<bool> {
    let own = training_offers::table
        .filter(training_offers::request_id.eq(request).and(training_offers::person_id.eq(person)))
        .filter(training_offers::withdrawn_at.is_null());
    Ok(diesel::update(own).set(training_offers::withdrawn_at.eq(tx.now)).execute(tx.conn)? > 0)
}

/// The requests that nothing has closed yet to which somebody's offer stands.
///
/// # Errors
/// Only what the database says.
pub fn open_of(conn: &mut Conn, person: PersonId) -> Result<Vec<TrainingRequestId>> {
    Ok(training_offers::table
        .inner_join(training_requests::table)
        .filter(training_offers::person_id.eq(person).and(training_offers::withdrawn_at.is_null()))
        .filter(training_requests::picked_at.is_null().and(training_requests::withdrawn_at.is_null()))
        .order(training_offers::request_id)
        .select(training_offers::request_id)
        .load(conn)?)
}
