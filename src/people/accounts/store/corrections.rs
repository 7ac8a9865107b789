use diesel::prelude::*;
use serde_json::json;

use super::super::news::{self, News};
use super::super::{Person, PersonId};
use super::audit::{self, Actor, Event};
use super::{addresses, people as people_store, sessions};
use crate::platform::db::Tx;
use crate::platform::db::schema::people;
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;

/// What is put right about somebody, and why.
#[derive(Clone, Debug)]
pub struct Correction {
    /// What they are called.
    pub name: String,
    /// Where their mail goes and what they sign in with.
    pub email: EmailAddress,
    /// Why somebody else changes it.
    pub reason: String,
}

/// Puts right the name and the address of somebody. Their sessions and links end when the address changes: they were
/// begun through a mailbox that is not theirs any more, or never was.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Invalid`] when the address is somebody else's or nothing changes;
/// [`Error::Conflict`] for somebody who was erased.
pub fn correct(tx: &mut Tx, actor: Actor, id: PersonId, correction: &Correction) -> Result<Person> {
    let person = people_store::get(tx.conn, id)?;
    if person.email.is_erased() {
        return Err(Error::Conflict("error-person-erased"));
    }
    let (renamed, moved) = (person.name != correction.name, person.email != correction.email);
    if !renamed && !moved {
        return Err(Error::field("name", "admin-correct-nothing"));
    }
    if renamed {
        people_store::rename(tx, &person, &correction.name)?;
        let details = json!({"from": person.name, "to": correction.name, "reason": correction.reason});
        audit::record(tx, actor, Event::new("person.renamed", id, &correction.reason).with(details))?;
        let told = News::security("renamed").with("name", correction.name.as_str());
        news::tell(tx, actor, id, told.with("note", correction.reason.as_str()))?;
    }
    let person = people_store::get(tx.conn, id)?;
    if moved {
        if people_store::by_address(tx.conn, &correction.email)?.is_some() {
            return Err(Error::field("email", "account-address-taken"));
        }
        addresses::drop_asked(tx, id)?;
        change_address(tx, actor, &person, &correction.email, &correction.reason)?;
        sessions::end_all(tx, id, None)?;
    }
    people_store::get(tx.conn, id)
}

/// Gives a person another address.
///
/// # Errors
/// Only what the database says.
pub fn change_address(tx: &mut Tx, actor: Actor, person: &Person, new: &EmailAddress, reason: &str) -> Result<()> {
    diesel::update(people::table.find(person.id))
        .set((
            people::email.eq(new),
            people::name_key.eq(people_store::name_key(&person.name, new)),
            people::revision.eq(people::revision + 1),
        ))
        .execute(tx.conn)?;
    super::sign_in::end_links(tx, person.id)?;
    let details = json!({"from": person.email, "to": new, "reason": reason});
    let label = if reason.is_empty() { new.as_str() } else { reason };
    audit::record(tx, actor, Event::new("person.address-changed", person.id, label).with(details))?;
    let mut told = News::security("address-changed").with("email", new.as_str());
    if !reason.is_empty() {
        told = told.with("note", reason);
    }
    news::tell_at(tx, actor, person.id, person.email.clone(), told.clone())?;
    news::tell(tx, actor, person.id, told)
}
