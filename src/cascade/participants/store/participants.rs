use diesel::dsl::{count_star, exists, select};
use diesel::prelude::*;

use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::cascade::deliveries::Basis;
use crate::cascade::participants::{
    ARRIVED, Arriving, FORGOTTEN, Participant, ParticipantDetails, ParticipantId, TestMoment, TestScores,
};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{deliveries, mails, participants};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::mail::MailKind;
use crate::platform::values::{EmailAddress, Language};

type Row = (
    ParticipantId,
    Basis,
    Option<String>,
    Option<EmailAddress>,
    ParticipantDetails,
    Option<String>,
    Timestamp,
    Option<Timestamp>,
    TestScores,
);

fn participant((id, basis, name, email, details, person_key, checked_in_at, erased_at, scores): Row) -> Participant {
    Participant { id, basis, name, email, details, person_key, checked_in_at, erased_at, scores }
}

/// The columns of [`Row`].
macro_rules! columns {
    () => {
        (
            participants::id,
            participants::basis,
            participants::name,
            participants::email,
            ParticipantDetails::as_select(),
            participants::person_key,
            participants::checked_in_at,
            participants::erased_at,
            TestScores::as_select(),
        )
    };
}

/// Everybody who took part in a training, the first first.
///
/// # Errors
/// Only what the database says.
pub fn all(conn: &mut Conn, delivery: DeliveryId) -> Result<Vec<Participant>> {
    let of = participants::table.filter(participants::delivery_id.eq(delivery));
    let of = of.order((participants::checked_in_at, participants::id));
    Ok(of.select(columns!()).load::<Row>(conn)?.into_iter().map(participant).collect())
}

/// One of those who took part in a training.
///
/// # Errors
/// [`Error::NotFound`].
pub fn one(conn: &mut Conn, delivery: DeliveryId, id: ParticipantId) -> Result<Participant> {
    let of = participants::table.find(id).filter(participants::delivery_id.eq(delivery));
    Ok(participant(of.select(columns!()).first(conn)?))
}

/// Whose secret it is.
///
/// # Errors
/// [`Error::NotFound`].
pub fn of_secret(conn: &mut Conn, secret: &str) -> Result<Participant> {
    let of = participants::table.filter(participants::secret.eq(secret));
    Ok(participant(of.select(columns!()).first(conn)?))
}

/// How many are on the list of a training.
///
/// # Errors
/// Only what the database says.
pub fn count(conn: &mut Conn, delivery: DeliveryId) -> Result<i64> {
    let of = participants::table.filter(participants::delivery_id.eq(delivery));
    Ok(of.select(count_star()).first(conn)?)
}

/// The secret of who checked in by that form, if they did.
///
/// # Errors
/// Only what the database says.
pub fn sent_before(conn: &mut Conn, delivery: DeliveryId, id: ParticipantId) -> Result<Option<Option<String>>> {
    let of = participants::table.find(id).filter(participants::delivery_id.eq(delivery));
    Ok(of.select(participants::secret).first(conn).optional()?)
}

/// Who checked in on a phone last: their secret, and their name.
///
/// # Errors
/// Only what the database says.
pub fn on_device(
    conn: &mut Conn,
    delivery: DeliveryId,
    device_hash: &str,
) -> Result<Option<(Option<String>, Option<String>)>> {
    let of = participants::table
        .filter(participants::delivery_id.eq(delivery).and(participants::device_hash.eq(device_hash)))
        .order((participants::checked_in_at.desc(), participants::id.desc()));
    Ok(of.select((participants::secret, participants::name)).first(conn).optional()?)
}

/// Whether somebody of a like name is on the list.
///
/// # Errors
/// Only what the database says.
pub fn has_like_name(conn: &mut Conn, delivery: DeliveryId, name_key: &str) -> Result<bool> {
    let like = participants::delivery_id.eq(delivery).and(participants::name_key.eq(name_key));
    Ok(select(exists(participants::table.filter(like))).get_result(conn)?)
}

/// What is kept of somebody beside what they say.
pub struct ParticipantKeys {
    /// Of the name alone.
    pub name: Option<String>,
    /// Of whom it is.
    pub person: Option<String>,
    /// Of their phone.
    pub device: Option<String>,
    /// What opens their attestation.
    pub secret: String,
}

/// Adds somebody to the list.
///
/// # Errors
/// [`Error::Duplicate`] when their form was taken meanwhile.
pub fn insert(tx: &mut Tx, delivery: DeliveryId, who: &Arriving, keys: &ParticipantKeys) -> Result<()> {
    let basis = if who.name.is_some() { Basis::Named } else { Basis::Counted };
    diesel::insert_into(participants::table)
        .values((
            (participants::id.eq(who.id), participants::delivery_id.eq(delivery), participants::basis.eq(basis)),
            (participants::name.eq(&who.name), participants::email.eq(&who.email)),
            participants::language.eq(who.language),
            &who.details,
            (participants::name_key.eq(&keys.name), participants::person_key.eq(&keys.person)),
            (participants::device_hash.eq(&keys.device), participants::secret.eq(&keys.secret)),
            participants::checked_in_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    tx.changed(ARRIVED, who.id);
    Ok(())
}

/// Notes what somebody scored in a test; the first try stands.
///
/// # Errors
/// Only what the database says.
pub fn scored(tx: &mut Tx, id: ParticipantId, moment: TestMoment, score: f64) -> Result<()> {
    match moment {
        TestMoment::Before => {
            let open = participants::table.find(id).filter(participants::before_score.is_null());
            diesel::update(open).set(participants::before_score.eq(score)).execute(tx.conn)?;
        }
        TestMoment::After => {
            let open = participants::table.find(id).filter(participants::after_score.is_null());
            diesel::update(open).set(participants::after_score.eq(score)).execute(tx.conn)?;
        }
    }
    Ok(())
}

/// Puts somebody right.
///
/// # Errors
/// [`Error::NotFound`].
pub fn update(
    tx: &mut Tx,
    id: ParticipantId,
    name: Option<&str>,
    details: &ParticipantDetails,
    (name_key, person_key): (Option<String>, Option<String>),
) -> Result<()> {
    let basis = if name.is_some() { Basis::Named } else { Basis::Counted };
    let changed = diesel::update(participants::table.find(id))
        .set((
            participants::basis.eq(basis),
            participants::name.eq(name),
            details,
            participants::name_key.eq(name_key),
            participants::person_key.eq(person_key),
        ))
        .execute(tx.conn)?;
    if changed == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Takes somebody off the list.
///
/// # Errors
/// Only what the database says.
pub fn remove(tx: &mut Tx, id: ParticipantId) -> Result<()> {
    forget_mails(tx, &[id])?;
    tx.changed(FORGOTTEN, id);
    diesel::delete(participants::table.find(id)).execute(tx.conn)?;
    Ok(())
}

/// Who told that they are here before a time and is still known, at most so many.
///
/// # Errors
/// Only what the database says.
pub fn known_since_before(conn: &mut Conn, before: Timestamp, most: i64) -> Result<Vec<ParticipantId>> {
    let known = participants::erased_at.is_null().and(participants::checked_in_at.lt(before));
    Ok(participants::table
        .filter(known)
        .order(participants::checked_in_at)
        .limit(most)
        .select(participants::id)
        .load(conn)?)
}

/// Erases what tells who they are. What figures count stays.
///
/// # Errors
/// Only what the database says.
pub fn erase(tx: &mut Tx, ids: &[ParticipantId]) -> Result<()> {
    forget_mails(tx, ids)?;
    let nothing = None::<String>;
    diesel::update(participants::table.filter(participants::id.eq_any(ids)))
        .set((
            participants::name.eq(&nothing),
            participants::email.eq(None::<EmailAddress>),
            participants::name_key.eq(&nothing),
            participants::device_hash.eq(&nothing),
            participants::secret.eq(&nothing),
            participants::erased_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// The key of the mail with somebody's attestation.
pub fn mail_key(id: ParticipantId) -> String {
    format!("{}:{id}", MailKind::Attestation)
}

fn forget_mails(tx: &mut Tx, ids: &[ParticipantId]) -> Result<()> {
    let keys: Vec<String> = ids.iter().map(|id| mail_key(*id)).collect();
    diesel::delete(mails::table.filter(mails::key.eq_any(keys))).execute(tx.conn)?;
    Ok(())
}

/// Somebody who waits for their attestation by mail.
pub struct AwaitingMail {
    /// Which participant.
    pub id: ParticipantId,
    /// Of which training.
    pub reference: String,
    /// Their name.
    pub name: String,
    /// Where it goes.
    pub email: EmailAddress,
    /// In which language.
    pub language: Language,
    /// What opens it.
    pub secret: String,
}

/// Those of confirmed trainings who left an address and got no mail yet.
///
/// # Errors
/// Only what the database says.
pub fn awaiting_mail(conn: &mut Conn, ids: &[DeliveryId]) -> Result<Vec<AwaitingMail>> {
    type Row = (ParticipantId, String, Option<String>, Option<EmailAddress>, Language, Option<String>);
    let rows: Vec<Row> = participants::table
        .inner_join(deliveries::table)
        .filter(participants::delivery_id.eq_any(ids))
        .filter(deliveries::state.eq_any([DeliveryState::Confirmed, DeliveryState::Accepted]))
        .filter(participants::email.is_not_null().and(participants::mailed_at.is_null()))
        .order(participants::id)
        .select((
            participants::id,
            deliveries::reference,
            participants::name,
            participants::email,
            participants::language,
            participants::secret,
        ))
        .load(conn)?;
    let awaiting = |(id, reference, name, email, language, secret): Row| {
        Some(AwaitingMail { id, reference, name: name?, email: email?, language, secret: secret? })
    };
    Ok(rows.into_iter().filter_map(awaiting).collect())
}

/// Notes that their mails were written.
///
/// # Errors
/// Only what the database says.
pub fn mailed(tx: &mut Tx, ids: &[ParticipantId]) -> Result<()> {
    let those = participants::table.filter(participants::id.eq_any(ids));
    diesel::update(those).set(participants::mailed_at.eq(tx.now)).execute(tx.conn)?;
    Ok(())
}
