use diesel::prelude::*;

use super::super::{Channel, Grant, NewPerson, Person, PersonId, Profile, Viewer, changes};
use super::{roles, tokens};
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{people, roles as role_rows, sessions, sign_in_links};
use crate::platform::db::{AmongMethods, Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::values::{Country, EmailAddress, Language, Name};
use crate::platform::web::Turn;
use content::folded;

/// So many words of a search are looked for; each costs a comparison per person.
const MOST_SEARCH_WORDS: usize = 5;

/// The columns of a [`Person`], in its order; other rooms join on them.
pub const COLUMNS: Columns = (
    people::id,
    people::email,
    people::name,
    people::language,
    people::time_zone,
    people::country,
    people::first_signed_in_at,
    people::deactivated_at,
    people::revision,
);
type Columns = (
    people::id,
    people::email,
    people::name,
    people::language,
    people::time_zone,
    people::country,
    people::first_signed_in_at,
    people::deactivated_at,
    people::revision,
);

/// A row of [`COLUMNS`].
#[derive(Clone, Debug, Queryable)]
pub struct PersonRow {
    id: PersonId,
    email: EmailAddress,
    name: String,
    language: Language,
    time_zone: Zone,
    country: Option<Country>,
    first_signed_in_at: Option<Timestamp>,
    deactivated_at: Option<Timestamp>,
    revision: i32,
}

impl From<PersonRow> for Person {
    fn from(row: PersonRow) -> Self {
        Self {
            id: row.id,
            email: row.email,
            name: row.name,
            language: row.language,
            time_zone: row.time_zone,
            country: row.country,
            first_signed_in_at: row.first_signed_in_at,
            deactivated_at: row.deactivated_at,
            revision: row.revision,
        }
    }
}

/// The person with that id.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &mut Conn, id: PersonId) -> Result<Person> {
    let row: PersonRow = people::table.find(id).select(COLUMNS).first(conn)?;
    Ok(row.into())
}

/// Somebody as a link in a mail lets them act: with the roles that they have now, and not signed in. Nobody where they are gone or
/// were shut out.
///
/// # Errors
/// Only what the database says.
pub fn by_link(conn: &mut Conn, id: PersonId) -> Result<Option<Viewer>> {
    let rows: Vec<((PersonRow, bool), roles::GrantRow)> = people::table
        .left_join(role_rows::table.on(role_rows::person_id.eq(people::id)))
        .filter(people::id.eq(id).and(people::deactivated_at.is_null()))
        .select(((COLUMNS, people::takes_part), roles::GRANT.nullable()))
        .load(conn)?;
    let viewer = |((row, takes_part), grants): ((PersonRow, bool), Vec<Grant>)| {
        let person = Person::from(row);
        Viewer {
            id: person.id,
            name: person.display_name().to_owned(),
            language: person.language,
            zone: person.time_zone,
            grants,
            takes_part,
            channel: Channel::EmailLink,
            confirmed_at: None,
            in_person: false,
            lacks_second_factor: false,
            scopes: None,
        }
    };
    Ok(roles::gathered(rows).map(viewer))
}

/// The people with those ids, in no order.
///
/// # Errors
/// Only what the database says.
pub fn get_all(conn: &mut Conn, ids: &[PersonId]) -> Result<Vec<Person>> {
    let rows: Vec<PersonRow> = people::table.filter(people::id.among(ids)).select(COLUMNS).load(conn)?;
    Ok(rows.into_iter().map(Person::from).collect())
}

/// The person with that address, if there is one.
///
/// # Errors
/// Only what the database says.
pub fn by_address(conn: &mut Conn, address: &EmailAddress) -> Result<Option<Person>> {
    let row: Option<PersonRow> =
        people::table.filter(people::email.eq(address)).select(COLUMNS).first(conn).optional()?;
    Ok(row.map(Person::from))
}

/// Narrows a query to the people in whose name or address every word of a search occurs.
macro_rules! searched {
    ($query:expr, $search:expr) => {{
        let mut query = $query.into_boxed();
        for word in folded($search).split(' ').filter(|word| !word.is_empty()).take(MOST_SEARCH_WORDS) {
            let pattern = format!("%{}%", word.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_"));
            let in_name = people::name_key.like(pattern.clone()).escape('\\');
            query = query.filter(in_name.or(people::email.like(pattern).escape('\\')));
        }
        query
    }};
}

/// How many people a search finds.
///
/// # Errors
/// Only what the database says.
pub fn count(conn: &mut Conn, search: &str) -> Result<i64> {
    Ok(searched!(people::table.count(), search).first(conn)?)
}

/// A page of people by name; turned back, from there on.
///
/// # Errors
/// Only what the database says.
pub fn list(conn: &mut Conn, search: &str, turn: &Turn<PersonId>, limit: i64) -> Result<Vec<Person>> {
    let mut query = searched!(people::table.select(COLUMNS).limit(limit), search);
    query = match turn.is_back() {
        false => query.order((people::name_key.asc(), people::id.asc())),
        true => query.order((people::name_key.desc(), people::id.desc())),
    };
    if let Turn::After(id) | Turn::Before(id) = turn {
        let key: String = people::table.find(id).select(people::name_key).first(conn)?;
        let same = people::name_key.eq(key.clone());
        query = match turn.is_back() {
            false => query.filter(people::name_key.gt(key).or(same.and(people::id.gt(*id)))),
            true => query.filter(people::name_key.lt(key).or(same.and(people::id.lt(*id)))),
        };
    }
    let rows: Vec<PersonRow> = query.load(conn)?;
    Ok(rows.into_iter().map(Person::from).collect())
}

/// A name, by whichever way it came here.
pub(super) fn named(name: &str) -> Result<String> {
    name.parse::<Name>().map(String::from).map_err(|_| Error::field("name", "form-not-a-name"))
}

/// What a person is sorted and found by.
pub(super) fn name_key(name: &str, email: &EmailAddress) -> String {
    folded(if name.is_empty() { email.as_str() } else { name })
}

/// Enters a person whose address nobody has.
///
/// # Errors
/// [`Error::Invalid`] for a name that is none.
pub fn add(tx: &mut Tx, id: PersonId, new: &NewPerson) -> Result<()> {
    let name = named(&new.name)?;
    diesel::insert_into(people::table)
        .values((
            people::id.eq(id),
            people::email.eq(&new.email),
            people::name.eq(&name),
            people::name_key.eq(name_key(&name, &new.email)),
            people::language.eq(new.language),
            people::time_zone.eq(new.time_zone),
            people::country.eq(new.country),
            people::created_at.eq(tx.now),
            people::revision.eq(1),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Changes what a person says about themselves, and says what they are called then.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Invalid`] for a name that is none.
pub fn change_profile(tx: &mut Tx, id: PersonId, profile: &Profile) -> Result<String> {
    let email: EmailAddress = people::table.find(id).select(people::email).first(tx.conn)?;
    let name = named(&profile.name)?;
    diesel::update(people::table.find(id))
        .set((
            people::name.eq(&name),
            people::name_key.eq(name_key(&name, &email)),
            people::language.eq(profile.language),
            people::time_zone.eq(profile.time_zone),
            people::country.eq(profile.country),
            people::revision.eq(people::revision + 1),
        ))
        .execute(tx.conn)?;
    Ok(name)
}

/// Calls a person something else.
///
/// # Errors
/// [`Error::Invalid`] for a name that is none.
pub fn rename(tx: &mut Tx, person: &Person, name: &str) -> Result<()> {
    let name = named(name)?;
    diesel::update(people::table.find(person.id))
        .set((
            people::name_key.eq(name_key(&name, &person.email)),
            people::name.eq(name),
            people::revision.eq(people::revision + 1),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Gives a person another address.
///
/// # Errors
/// Only what the database says.
pub fn change_address(tx: &mut Tx, person: &Person, new: &EmailAddress) -> Result<()> {
    diesel::update(people::table.find(person.id))
        .set((
            people::email.eq(new),
            people::name_key.eq(name_key(&person.name, new)),
            people::revision.eq(people::revision + 1),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Changes the language a person reads.
///
/// # Errors
/// Only what the database says.
pub fn change_language(tx: &mut Tx, id: PersonId, language: Language) -> Result<()> {
    diesel::update(people::table.find(id)).set(people::language.eq(language)).execute(tx.conn)?;
    Ok(())
}

/// Whether a person has a password.
///
/// # Errors
/// [`Error::NotFound`].
pub fn has_password(conn: &mut Conn, id: PersonId) -> Result<bool> {
    Ok(people::table.find(id).select(people::password_hash.is_not_null()).first(conn)?)
}

/// The hash of a person's password, if they have one.
///
/// # Errors
/// [`Error::NotFound`].
pub fn password_hash(conn: &mut Conn, id: PersonId) -> Result<Option<String>> {
    Ok(people::table.find(id).select(people::password_hash).first(conn)?)
}

/// Sets a password, given its hash.
///
/// # Errors
/// Only what the database says.
pub fn set_password(tx: &mut Tx, id: PersonId, hash: &str) -> Result<()> {
    diesel::update(people::table.find(id)).set(people::password_hash.eq(hash)).execute(tx.conn)?;
    Ok(())
}

/// Removes a password; says whether there was one.
///
/// # Errors
/// Only what the database says.
pub fn remove_password(tx: &mut Tx, id: PersonId) -> Result<bool> {
    let person = people::table.find(id).filter(people::password_hash.is_not_null());
    Ok(diesel::update(person).set(people::password_hash.eq(None::<String>)).execute(tx.conn)? > 0)
}

/// Ends all that a person signs in with or acts through: sessions, links, tokens.
///
/// # Errors
/// Only what the database says.
pub fn end_keys(tx: &mut Tx, id: PersonId) -> Result<()> {
    diesel::delete(sessions::table.filter(sessions::person_id.eq(id))).execute(tx.conn)?;
    diesel::delete(sign_in_links::table.filter(sign_in_links::person_id.eq(id))).execute(tx.conn)?;
    tokens::revoke_all(tx, id)
}

/// Notes since when a person is shut out, or that they are not.
///
/// # Errors
/// Only what the database says.
pub fn set_deactivated(tx: &mut Tx, id: PersonId, at: Option<Timestamp>) -> Result<()> {
    diesel::update(people::table.find(id))
        .set((people::deactivated_at.eq(at), people::revision.eq(people::revision + 1)))
        .execute(tx.conn)?;
    tx.changed(changes::PERSON, id);
    Ok(())
}

/// Notes the first time somebody signs in.
///
/// # Errors
/// Only what the database says.
pub fn note_sign_in(tx: &mut Tx, id: PersonId) -> Result<()> {
    diesel::update(people::table.find(id).filter(people::first_signed_in_at.is_null()))
        .set(people::first_signed_in_at.eq(tx.now))
        .execute(tx.conn)?;
    Ok(())
}

/// The people with those addresses, in no order.
///
/// # Errors
/// Only what the database says.
pub fn by_addresses(conn: &mut Conn, addresses: &[EmailAddress]) -> Result<Vec<Person>> {
    let rows: Vec<PersonRow> = people::table.filter(people::email.among(addresses)).select(COLUMNS).load(conn)?;
    Ok(rows.into_iter().map(Person::from).collect())
}
