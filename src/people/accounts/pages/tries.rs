//! Tries are counted before they cost anything: a limit that is reached refuses before a password is hashed. Passwords and
//! links have limits of their own, so that nobody is kept from their link by somebody who guesses at their password.

use crate::people::accounts::actions::security::SecurityEvent;
use crate::people::accounts::browser::peer;
use crate::people::accounts::store::limits::{self, Try};
use crate::people::accounts::{Person, PersonId, SignInSettings, actions, hashing, store};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;
use crate::platform::web::Ctx;

/// Counts a try of `kind` for `whose`, and refuses it when there were too many.
///
/// # Errors
/// [`Error::TooMany`].
pub async fn take(
    ctx: &Ctx,
    kind: &'static str,
    whose: &str,
    most: i32,
    address: &EmailAddress,
    settings: &SignInSettings,
) -> Result<()> {
    let (key, now) = (format!("{kind}:{whose}"), ctx.site().clock.now());
    // What is refused already costs a read and no write.
    let asked = key.clone();
    ctx.site().db.read(move |conn| limits::check(conn, &asked, most, now)).await?;
    let event = SecurityEvent::limit_reached(address, kind, &peer(ctx));
    let keep = settings.security_event_days;
    let counted = ctx.write_public(move |tx| actions::tries::count(tx, &key, most, &event, keep));
    match counted.await? {
        Try::Free => Ok(()),
        Try::Spent { seconds, .. } => Err(Error::TooMany(seconds)),
    }
}

/// Tries a password: whose it is, if it is right for that address.
///
/// # Errors
/// [`Error::TooMany`].
pub async fn password(
    ctx: &Ctx,
    address: &EmailAddress,
    password: String,
    way: &'static str,
    settings: &SignInSettings,
) -> Result<Option<PersonId>> {
    let peer = peer(ctx);
    take(ctx, "password", address.as_str(), settings.tries_per_address, address, settings).await?;
    take(ctx, "password-from", &peer, settings.tries_per_peer, address, settings).await?;
    let asked = address.clone();
    let known = ctx.site().db.read(move |conn| find(conn, &asked)).await?;
    let hash = known.as_ref().and_then(|(_, hash)| hash.clone());
    let right = hashing::verify(password, hash).await?;
    let person = known.map(|(person, _)| person.id);
    let (address, keep) = (address.clone(), settings.security_event_days);
    let refused = (!right).then(|| SecurityEvent::refused(person, &address, way, &peer));
    ctx.write_public(move |tx| actions::tries::settle(tx, &address, refused.as_ref(), keep)).await?;
    Ok(person.filter(|_| right))
}

fn find(conn: &mut Conn, address: &EmailAddress) -> Result<Option<(Person, Option<String>)>> {
    let Some(person) = store::people::by_address(conn, address)? else {
        return Ok(None);
    };
    if person.deactivated_at.is_some() {
        return Ok(None);
    }
    let hash = store::people::password_hash(conn, person.id)?;
    Ok(Some((person, hash)))
}
