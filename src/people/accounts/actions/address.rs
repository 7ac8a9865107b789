//! Another address in place of one's own: asked for by the person, agreed to from both mailboxes.

use serde_json::json;

use super::correct::move_to;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::rules::{new_token, token_hash};
use crate::people::accounts::store::addresses::{self, AddressChange, LIVES, Tokens};
use crate::people::accounts::store::{limits, people};
use crate::people::accounts::{Actor, Channel, Person, Viewer, policy};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::mail::{self, MailKind, NewMail};
use crate::platform::values::EmailAddress;

/// How many changes may be asked for in a quarter of an hour.
const MOST: i32 = 5;

/// Asks both mailboxes of a viewer who has shown within so many minutes that it is them.
///
/// # Errors
/// [`Error::ConfirmFirst`], [`Error::TooMany`], as [`request`].
pub fn ask(tx: &mut Tx, viewer: &Viewer, minutes: i64, new: &EmailAddress) -> Result<()> {
    policy::sure(viewer, tx.now, minutes)?;
    limits::hit(tx, &format!("address:{}", viewer.id), MOST)?;
    let person = people::get(tx.conn, viewer.id)?;
    let Tokens { old, new: of_new } = request(tx, Actor::from(viewer), &person, new)?;
    for (from_old, address, token) in [(true, &person.email, old), (false, new, of_new)] {
        let draft = NewMail {
            key: format!("address-change:{}", token_hash(&token)),
            kind: MailKind::AddressChange,
            address: address.clone(),
            person: Some(person.id),
            cohort: None,
            language: person.language,
            data: json!({
                "name": person.name, "from_old": from_old, "old": person.email, "new": new,
                "path": format!("/address/{token}"), "days": LIVES.num_days(),
            }),
            expires_at: Some(tx.now + LIVES),
        };
        mail::store::enqueue(tx, &draft)?;
    }
    Ok(())
}

/// Asks for another address, and returns the tokens for the mailboxes; whatever was asked before is void.
///
/// # Errors
/// [`Error::Invalid`] when it is their own already.
pub fn request(tx: &mut Tx, actor: Actor, person: &Person, new: &EmailAddress) -> Result<Tokens> {
    if *new == person.email {
        return Err(Error::field("email", "account-address-same"));
    }
    addresses::drop_asked(tx, person.id)?;
    let tokens = Tokens { old: new_token(), new: new_token() };
    addresses::add(tx, person, new, &tokens)?;
    let details = json!({"from": person.email, "to": new});
    audit::record(tx, actor, Event::new("person.address-asked", person.id, new.as_str()).with(details))?;
    Ok(tokens)
}

/// Takes back what the viewer has asked for.
///
/// # Errors
/// Only what the database says.
pub fn take_back(tx: &mut Tx, viewer: &Viewer) -> Result<()> {
    addresses::drop_asked(tx, viewer.id)
}

/// The mailbox to which a link went agrees, and says whether that is the old one. Once both do, the address is changed.
///
/// # Errors
/// [`Error::LinkSpent`]; [`Error::Conflict`] when somebody else has that address by now.
pub fn agree(tx: &mut Tx, token: &str) -> Result<(AddressChange, bool)> {
    let (change, from_old) = addresses::agree(tx, token)?;
    if change.old_agreed && change.new_agreed {
        let person = people::get(tx.conn, change.person)?;
        // An administrator may have put it right meanwhile.
        if person.deactivated_at.is_some() || person.email != change.old {
            return Err(Error::LinkSpent);
        }
        if people::by_address(tx.conn, &change.new)?.is_some() {
            return Err(Error::Conflict("error-address-taken"));
        }
        addresses::drop_asked(tx, change.person)?;
        move_to(tx, Actor::person(change.person, Channel::EmailLink), &person, &change.new, "")?;
    }
    Ok((change, from_old))
}
