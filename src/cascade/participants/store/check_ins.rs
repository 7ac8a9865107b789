use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cascade::common::{DeliveryId, DeliveryMode, DeliveryState, Title};
use crate::cascade::deliveries::store::deliveries as whole;
use crate::cascade::participants::{CheckIn, CheckInCode, DeliveryBrief};
use crate::people::associations::store::{AssociationColumns, AssociationRow, COLUMNS};
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{associations, check_ins, deliveries, participants};
use crate::platform::db::{Conn, Json, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::values::{Country, Language};

/// A delivery as it is read here.
type BriefRow = (
    (DeliveryId, String, DeliveryState, NaiveDate, NaiveDate, Zone),
    (String, String, DeliveryMode, Country, Json<Vec<Language>>),
    (Option<i32>, Option<i32>, Option<i32>, Option<i32>),
    AssociationRow,
);
type BriefColumns = (
    (
        deliveries::id,
        deliveries::reference,
        deliveries::state,
        deliveries::starts_on,
        deliveries::ends_on,
        deliveries::time_zone,
    ),
    (deliveries::municipality, deliveries::venue, deliveries::mode, deliveries::country, deliveries::languages),
    (deliveries::minutes, deliveries::invited, deliveries::attended, deliveries::completed),
    AssociationColumns,
);
const BRIEF: BriefColumns = (
    (
        deliveries::id,
        deliveries::reference,
        deliveries::state,
        deliveries::starts_on,
        deliveries::ends_on,
        deliveries::time_zone,
    ),
    (deliveries::municipality, deliveries::venue, deliveries::mode, deliveries::country, deliveries::languages),
    (deliveries::minutes, deliveries::invited, deliveries::attended, deliveries::completed),
    COLUMNS,
);

fn brief(conn: &mut Conn, row: BriefRow) -> Result<DeliveryBrief> {
    let ((id, reference, state, starts_on, ends_on, zone), where_how, numbers, association) = row;
    let (municipality, venue, mode, country, Json(languages)) = where_how;
    let (minutes, invited, attended, completed) = numbers;
    let association = crate::people::associations::Association::from(association);
    Ok(DeliveryBrief {
        id,
        reference,
        state,
        starts_on,
        ends_on,
        zone,
        minutes,
        invited,
        title: Title {
            municipality,
            venue,
            mode,
            acronym: association.acronym.clone(),
            starts_on,
            people: completed.or(attended),
        },
        association,
        country,
        languages,
        modules: whole::modules_of(conn, &[id])?.remove(&id).unwrap_or_default(),
    })
}

/// The training that people call so, or that has that id; and how one checks in there, if a trainer asked for it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn of_delivery(conn: &mut Conn, name: &str) -> Result<(DeliveryBrief, Option<CheckIn>)> {
    let query = deliveries::table
        .inner_join(associations::table)
        .left_join(check_ins::table)
        .select((BRIEF, Option::<CheckIn>::as_select()))
        .into_boxed();
    let query = match name.parse::<DeliveryId>() {
        Ok(id) => query.filter(deliveries::id.eq(id)),
        Err(_) => query.filter(deliveries::reference.eq(name)),
    };
    let (row, check_in) = query.first::<(BriefRow, Option<CheckIn>)>(conn)?;
    Ok((brief(conn, row)?, check_in))
}

/// The training of a code; none where nobody was given it.
///
/// # Errors
/// Only what the database says.
pub fn of_code(conn: &mut Conn, code: &CheckInCode) -> Result<Option<(DeliveryBrief, CheckIn)>> {
    let found: Option<(BriefRow, CheckIn)> = deliveries::table
        .inner_join(associations::table)
        .inner_join(check_ins::table)
        .filter(check_ins::code.eq(code))
        .select((BRIEF, CheckIn::as_select()))
        .first(conn)
        .optional()?;
    found.map(|(row, check_in)| Ok((brief(conn, row)?, check_in))).transpose()
}

/// The training of a participant, and its code.
///
/// # Errors
/// [`Error::NotFound`] where nobody has that secret.
pub fn of_secret(conn: &mut Conn, secret: &str) -> Result<(DeliveryBrief, CheckIn)> {
    let (row, check_in): (BriefRow, CheckIn) = deliveries::table
        .inner_join(associations::table)
        .inner_join(check_ins::table)
        .inner_join(participants::table)
        .filter(participants::secret.eq(secret))
        .select((BRIEF, CheckIn::as_select()))
        .first(conn)?;
    Ok((brief(conn, row)?, check_in))
}

/// Gives a training its code.
///
/// # Errors
/// [`Error::Duplicate`] when it has one meanwhile, or another training has this one.
pub fn insert(tx: &mut Tx, check_in: &CheckIn) -> Result<()> {
    diesel::insert_into(check_ins::table).values(check_in).execute(tx.conn)?;
    Ok(())
}

/// Writes how one checks in.
///
/// # Errors
/// [`Error::NotFound`].
pub fn update(
    tx: &mut Tx,
    delivery: DeliveryId,
    asks_names: bool,
    open_until: Option<Timestamp>,
    closed_at: Option<Timestamp>,
) -> Result<()> {
    let changed = diesel::update(check_ins::table.find(delivery))
        .set((
            check_ins::asks_names.eq(asks_names),
            check_ins::open_until.eq(open_until),
            check_ins::closed_at.eq(closed_at),
        ))
        .execute(tx.conn)?;
    if changed == 0 { Err(Error::NotFound) } else { Ok(()) }
}
