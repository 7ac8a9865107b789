//! Putting a name or an address right.

use serde_json::json;

use super::administered;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::news::{self, News};
use crate::people::accounts::store::{addresses, people, sessions, sign_in};
use crate::people::accounts::{Actor, Person, PersonId, Viewer, policy};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;

/// What is put right about somebody, and why.
#[derive(Clone, Debug)]
pub struct Correction {
    /// What they are called; `None` where it stays.
    pub name: Option<String>,
    /// Where their mail goes and what they sign in with; `None` where it stays.
    pub email: Option<EmailAddress>,
    /// Why somebody else changes it.
    pub reason: String,
}

/// Puts right the name and the address of somebody, for an administrator who has shown within so many minutes that it is
/// them. Sessions and links of that person end when the address changes: they were begun through a mailbox that is not
/// theirs any more, or never was. Who may not is told that, and not what is wrong with what they ask.
///
/// # Errors
/// [`Error::NotFound`], [`Error::ConfirmFirst`]; what is wrong with `asked`; [`Error::Invalid`] when the address is somebody
/// else's or nothing changes; [`Error::Conflict`] for somebody who was erased.
pub fn correct(tx: &mut Tx, viewer: &Viewer, minutes: i64, id: PersonId, asked: Result<Correction>) -> Result<Person> {
    let (person, actor) = (administered(tx, viewer, id)?, Actor::from(viewer));
    policy::sure(viewer, tx.now, minutes)?;
    let Correction { name, email, reason } = asked?;
    if person.email.is_erased() {
        return Err(Error::Conflict("error-person-erased"));
    }
    let (name, email) = (name.filter(|name| *name != person.name), email.filter(|email| *email != person.email));
    if name.is_none() && email.is_none() {
        return Err(Error::field("name", "admin-correct-nothing"));
    }
    if let Some(name) = name {
        people::rename(tx, &person, &name)?;
        let details = json!({"from": person.name, "to": name, "reason": reason});
        audit::record(tx, actor, Event::new("person.renamed", id, &reason).with(details))?;
        let told = News::security("renamed").with("name", name);
        news::tell(tx, actor, id, told.with("note", reason.as_str()))?;
    }
    let person = people::get(tx.conn, id)?;
    if let Some(email) = email {
        if people::by_address(tx.conn, &email)?.is_some() {
            return Err(Error::field("email", "account-address-taken"));
        }
        addresses::drop_asked(tx, id)?;
        move_to(tx, actor, &person, &email, &reason)?;
        sessions::end_all(tx, id, None)?;
    }
    people::get(tx.conn, id)
}

/// Gives a person another address, and tells both mailboxes. `reason` is empty where they asked for it themselves.
///
/// # Errors
/// Only what the database says.
pub fn move_to(tx: &mut Tx, actor: Actor, person: &Person, new: &EmailAddress, reason: &str) -> Result<()> {
    people::change_address(tx, person, new)?;
    sign_in::end_links(tx, person.id)?;
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
