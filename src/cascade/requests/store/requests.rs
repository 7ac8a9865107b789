use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cascade::common::{DeliveryId, DeliveryMode};
use crate::cascade::requests::{RequestTerms, TrainingOfferId, TrainingRequest, TrainingRequestId};
use crate::people::accounts::PersonId;
use crate::people::associations::AssociationId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{training_offers, training_request_modules, training_requests};
use crate::platform::db::{AnyId, Conn, Tx, per_backend};
use crate::platform::error::Result;
use crate::platform::values::Language;
use content::ModuleSlug;

#[derive(Clone, Queryable, Selectable)]
#[diesel(table_name = training_requests)]
pub(super) struct RequestRow {
    pub(super) id: TrainingRequestId,
    association_id: AssociationId,
    asked_by: Option<PersonId>,
    language: Language,
    expected_participants: i32,
    wanted_from: NaiveDate,
    wanted_until: NaiveDate,
    mode: DeliveryMode,
    place: String,
    note: String,
    created_at: Timestamp,
    offers: i32,
    offer_id: Option<TrainingOfferId>,
    picked_at: Option<Timestamp>,
    delivery_id: Option<DeliveryId>,
    withdrawn_at: Option<Timestamp>,
    withdraw_reason: Option<String>,
}

impl From<RequestRow> for TrainingRequest {
    fn from(row: RequestRow) -> Self {
        Self {
            id: row.id,
            terms: RequestTerms {
                association_id: row.association_id,
                modules: Vec::new(),
                language: row.language,
                expected_participants: row.expected_participants,
                wanted_from: row.wanted_from,
                wanted_until: row.wanted_until,
                mode: row.mode,
                place: row.place,
                note: row.note,
            },
            asked_by: row.asked_by,
            created_at: row.created_at,
            offers: row.offers,
            offer_id: row.offer_id,
            picked_at: row.picked_at,
            delivery_id: row.delivery_id,
            withdrawn_at: row.withdrawn_at,
            withdraw_reason: row.withdraw_reason,
        }
    }
}

/// Who made the request with that id, if it is there.
///
/// # Errors
/// Only what the database says.
pub fn asked_by(conn: &mut Conn, id: TrainingRequestId) -> Result<Option<Option<PersonId>>> {
    Ok(training_requests::table.find(id).select(training_requests::asked_by).first(conn).optional()?)
}

/// Adds a request.
///
/// # Errors
/// Only what the database says.
pub fn insert(tx: &mut Tx, id: TrainingRequestId, by: PersonId, terms: &RequestTerms) -> Result<()> {
    diesel::insert_into(training_requests::table)
        .values((
            training_requests::id.eq(id),
            training_requests::association_id.eq(terms.association_id),
            training_requests::asked_by.eq(by),
            training_requests::language.eq(terms.language),
            training_requests::expected_participants.eq(terms.expected_participants),
            training_requests::wanted_from.eq(terms.wanted_from),
            training_requests::wanted_until.eq(terms.wanted_until),
            training_requests::mode.eq(terms.mode),
            training_requests::place.eq(&terms.place),
            training_requests::note.eq(&terms.note),
            training_requests::search.eq(content::folded(&terms.place)),
            training_requests::created_at.eq(tx.now),
            training_requests::offers.eq(0),
        ))
        .execute(tx.conn)?;
    let mut rows = Vec::new();
    for (position, module) in (0i32..).zip(&terms.modules) {
        let module: &ModuleSlug = module;
        rows.push((
            training_request_modules::id.eq(tx.id::<AnyId>()),
            training_request_modules::request_id.eq(id),
            training_request_modules::module.eq(module),
            training_request_modules::position.eq(position),
        ));
    }
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(training_request_modules::table)
        .values(&rows)
        .execute(conn))?;
    Ok(())
}

/// Holds a request until the end of the write, and says whether nothing has closed it yet: of two who would pick an offer at
/// once, one waits.
///
/// # Errors
/// Only what the database says.
pub fn hold(tx: &mut Tx, id: TrainingRequestId) -> Result<bool> {
    let open = training_requests::table
        .find(id)
        .filter(training_requests::picked_at.is_null().and(training_requests::withdrawn_at.is_null()));
    // An update that changes nothing holds the row.
    Ok(diesel::update(open).set(training_requests::offers.eq(training_requests::offers)).execute(tx.conn)? > 0)
}

/// Counts the offers that stand.
///
/// # Errors
/// Only what the database says.
pub fn recount(tx: &mut Tx, id: TrainingRequestId) -> Result<()> {
    let standing: i64 = training_offers::table
        .filter(training_offers::request_id.eq(id).and(training_offers::withdrawn_at.is_null()))
        .count()
        .get_result(tx.conn)?;
    diesel::update(training_requests::table.find(id))
        .set(training_requests::offers.eq(i32::try_from(standing).unwrap_or(i32::MAX)))
        .execute(tx.conn)?;
    Ok(())
}

/// Notes which offer was picked, by whom, and the training that came of it.
///
/// # Errors
/// Only what the database says.
pub fn close(
    tx: &mut Tx,
    id: TrainingRequestId,
    by: PersonId,
    offer: TrainingOfferId,
    delivery: DeliveryId,
) -> Result<()> {
    diesel::update(training_requests::table.find(id))
        .set((
            training_requests::offer_id.eq(offer),
            training_requests::picked_at.eq(tx.now),
            training_requests::picked_by.eq(by),
            training_requests::delivery_id.eq(delivery),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Notes that a request was taken back, by whom and why.
///
/// # Errors
/// Only what the database says.
pub fn mark_withdrawn(tx: &mut Tx, id: TrainingRequestId, by: PersonId, reason: &str) -> Result<()> {
    diesel::update(training_requests::table.find(id))
        .set((
            training_requests::withdrawn_at.eq(tx.now),
            training_requests::withdrawn_by.eq(by),
            training_requests::withdraw_reason.eq(reason),
        ))
        .execute(tx.conn)?;
    Ok(())
}
