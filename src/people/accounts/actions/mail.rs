//! Which mail one wants, and what is done about mail that does not go: noted in the audit trail, which the room of mail does
//! not know.

use uuid::Uuid;

use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::news::MailChoices;
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, Viewer, policy};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::mail::policy::{MailVisibility, can_see, can_see_some, visible_to};
use crate::platform::mail::rules::can_resend;
use crate::platform::mail::store::{self as mail, MailFilter};
use crate::platform::mail::{Mail, MailId, MailState};
use crate::platform::values::EmailAddress;

/// Chooses which mail the viewer wants, and says what is chosen then.
///
/// # Errors
/// Only what the database says.
pub fn choose(tx: &mut Tx, viewer: &Viewer, choices: &MailChoices) -> Result<MailChoices> {
    choices.write(tx, viewer.id)?;
    MailChoices::read(tx.conn, viewer.id)
}

/// Lets an address get mail again, for an administrator.
///
/// # Errors
/// [`Error::NotFound`] for all but administrators; as [`unblock_as`].
pub fn unblock(tx: &mut Tx, viewer: &Viewer, address: &EmailAddress) -> Result<()> {
    policy::administers(viewer)?;
    unblock_as(tx, Actor::from(viewer), address)
}

/// An address gets mail again. Done twice, it is done once.
///
/// # Errors
/// [`Error::NotFound`] when it was not blocked.
pub fn unblock_as(tx: &mut Tx, actor: Actor, address: &EmailAddress) -> Result<()> {
    if mail::choices::suppression(tx.conn, address)?.is_none() {
        return Err(Error::NotFound);
    }
    mail::choices::lift_suppression(tx, address)?;
    let person = people::by_address(tx.conn, address)?.map_or(Uuid::nil(), |person| person.id.into());
    audit::record(tx, actor, Event::new("address.unblocked", person, address.as_str()))
}

/// Lets mail that is held go on, for an administrator.
///
/// # Errors
/// [`Error::NotFound`] for all but administrators; as [`go_on_as`].
pub fn go_on(tx: &mut Tx, viewer: &Viewer, scope: &str) -> Result<()> {
    policy::administers(viewer)?;
    go_on_as(tx, Actor::from(viewer), scope)
}

/// Mail that is held goes on: all of it, or that to a domain; see [`mail::lift`].
///
/// # Errors
/// [`Error::NotFound`] when nothing of it is held.
pub fn go_on_as(tx: &mut Tx, actor: Actor, scope: &str) -> Result<()> {
    match mail::lift(tx, scope)? {
        true => audit::record(tx, actor, Event::new("mail.resumed", Uuid::nil(), scope)),
        false => Err(Error::NotFound),
    }
}

/// So many mails are sent again at once.
const MOST_RESENT: i64 = 5_000;

/// Has the failed ones of some mails wait to be sent again: those that the viewer may see. Returns how many.
///
/// # Errors
/// [`Error::Hidden`] for those who may see no mail.
pub fn resend(tx: &mut Tx, viewer: &Viewer, filter: &MailFilter) -> Result<usize> {
    if !can_see_some(viewer) {
        return Err(Error::Hidden);
    }
    resend_as(tx, Actor::from(viewer), &visible_to(viewer), filter)
}

/// The same of those that are `visible`, at most 5,000 at once; what cannot be sent again is left as it is.
///
/// # Errors
/// Only what the database says.
pub fn resend_as(tx: &mut Tx, actor: Actor, visible: &MailVisibility, filter: &MailFilter) -> Result<usize> {
    let ids = mail::resendable(tx.conn, visible, filter, tx.now, MOST_RESENT)?;
    let resent = mail::resend(tx, &ids)?;
    if resent > 0 {
        let details = serde_json::json!({"mails": resent, "cohort": filter.cohort, "day": filter.day});
        audit::record(tx, actor, Event::new("mail.resent", Uuid::nil(), "").with(details))?;
    }
    Ok(resent)
}

/// Has one failed mail wait to be sent again.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Hidden`]; as [`resend_one_as`].
pub fn resend_one(tx: &mut Tx, viewer: &Viewer, id: MailId) -> Result<Mail> {
    let one = mail::get(tx.conn, id)?;
    if !can_see(viewer, &one) {
        return Err(Error::Hidden);
    }
    resend_one_as(tx, Actor::from(viewer), &one)?;
    mail::get(tx.conn, id)
}

/// The same of that mail. Asked twice, it is sent once.
///
/// # Errors
/// [`Error::Conflict`] when it did not fail or cannot be sent again, or when its address gets no mail.
pub fn resend_one_as(tx: &mut Tx, actor: Actor, one: &Mail) -> Result<()> {
    if matches!(one.state, MailState::Queued | MailState::Sending) {
        return Ok(());
    }
    if !can_resend(one, tx.now) {
        return Err(Error::Conflict("error-mail-not-resent"));
    }
    if mail::choices::suppression(tx.conn, &one.address)?.is_some() {
        return Err(Error::Conflict("error-mail-blocked"));
    }
    if mail::resend(tx, &[one.id])? > 0 {
        audit::record(tx, actor, Event::new("mail.resent", one.id, one.address.as_str()))?;
    }
    Ok(())
}
