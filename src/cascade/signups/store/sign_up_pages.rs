use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cascade::signups::{SignUpPage, SignUpTerms, ToldTraining};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{deliveries, sign_up_pages};
use crate::platform::db::{AmongMethods, Conn, Tx};
use crate::platform::error::{Error, Result};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = sign_up_pages)]
struct Row {
    delivery_id: DeliveryId,
    #[diesel(embed)]
    terms: SignUpTerms,
    closed_at: Option<Timestamp>,
    #[diesel(embed)]
    told: ToldTraining,
    sequence: i32,
    revision: i32,
    created_at: Timestamp,
}

impl From<Row> for SignUpPage {
    fn from(row: Row) -> Self {
        let Row { delivery_id, terms, closed_at, told, sequence, revision, created_at } = row;
        Self { delivery_id, terms, closed_at, told, sequence, revision, created_at }
    }
}

/// The public page of a training, if it has one.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, delivery: DeliveryId) -> Result<Option<SignUpPage>> {
    let found = sign_up_pages::table.find(delivery).select(Row::as_select()).first(conn).optional()?;
    Ok(found.map(SignUpPage::from))
}

/// The same of several.
///
/// # Errors
/// Only what the database says.
pub fn of_all(conn: &mut Conn, deliveries: &[DeliveryId]) -> Result<Vec<SignUpPage>> {
    let of = sign_up_pages::table.filter(sign_up_pages::delivery_id.among(deliveries));
    let rows: Vec<Row> = of.order(sign_up_pages::delivery_id).select(Row::as_select()).load(conn)?;
    Ok(rows.into_iter().map(SignUpPage::from).collect())
}

/// Holds the page to the end of the write, so that two do not take the last place at once, and says how it stands by now.
///
/// # Errors
/// [`Error::NotFound`] where there is none.
pub fn hold(tx: &mut Tx, delivery: DeliveryId) -> Result<SignUpPage> {
    // Nothing is changed: whoever changes the page meanwhile is waited for, and not written over.
    diesel::update(sign_up_pages::table.find(delivery))
        .set(sign_up_pages::places.eq(sign_up_pages::places))
        .execute(tx.conn)?;
    of(tx.conn, delivery)?.ok_or(Error::NotFound)
}

/// Gives a training its page.
///
/// # Errors
/// [`Error::Duplicate`] when it has one meanwhile.
pub fn insert(tx: &mut Tx, page: &SignUpPage) -> Result<()> {
    let SignUpPage { delivery_id, terms, closed_at, told, sequence, revision, created_at } = page.clone();
    let row = Row { delivery_id, terms, closed_at, told, sequence, revision, created_at };
    diesel::insert_into(sign_up_pages::table).values(row).execute(tx.conn)?;
    Ok(())
}

/// Writes what is said of signing up, as the next revision.
///
/// # Errors
/// Only what the database says.
pub fn update(tx: &mut Tx, page: &SignUpPage) -> Result<()> {
    diesel::update(sign_up_pages::table.find(page.delivery_id))
        .set((
            &page.terms,
            sign_up_pages::closed_at.eq(page.closed_at),
            sign_up_pages::revision.eq(sign_up_pages::revision + 1),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Notes what people are told of the training from now on.
///
/// # Errors
/// Only what the database says.
pub fn tell(tx: &mut Tx, delivery: DeliveryId, told: &ToldTraining, closes_on: NaiveDate) -> Result<()> {
    diesel::update(sign_up_pages::table.find(delivery))
        .set((told, sign_up_pages::closes_on.eq(closes_on), sign_up_pages::sequence.eq(sign_up_pages::sequence + 1)))
        .execute(tx.conn)?;
    Ok(())
}

/// The planned trainings with a page that begin after a day and by another.
///
/// # Errors
/// Only what the database says.
pub fn beginning(conn: &mut Conn, after: NaiveDate, by: NaiveDate) -> Result<Vec<DeliveryId>> {
    Ok(sign_up_pages::table
        .inner_join(deliveries::table)
        .filter(sign_up_pages::starts_on.gt(after).and(sign_up_pages::starts_on.le(by)))
        .filter(deliveries::state.eq(DeliveryState::Planned))
        .order(sign_up_pages::delivery_id)
        .select(sign_up_pages::delivery_id)
        .load(conn)?)
}
