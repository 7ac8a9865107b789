//! Putting a name or an address right.

use crate::people::accounts::forms::settings;
use crate::people::accounts::store::corrections::{Correction, correct};
use crate::people::accounts::{LONGEST_NAME, Person, PersonId, Viewer, policy, store};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::platform::web::{Ctx, Form};

/// Puts right what a form says. What it leaves out stays.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`], and what keeping it may say.
pub async fn correct_from(ctx: &Ctx, id: PersonId, form: &mut Form) -> Result<Person> {
    let minutes = settings(ctx)?.confirm_minutes;
    let given = |form: &Form, name: &str| form.names().any(|one| one == name);
    let name = if given(form, "name") { form.required_name("name", LONGEST_NAME).map(Some) } else { Some(None) };
    let email = match given(form, "email") {
        true => form.parse_as::<EmailAddress>("email", "form-not-an-address").map(Some),
        false => Some(None),
    };
    let reason = form.required("reason", LONGEST_REASON);
    let parsed = form.finish(|| Some((name?, email?, reason?)));
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        let person = load(tx.conn, viewer, id)?;
        policy::sure(viewer, tx.now, minutes)?;
        let (name, email, reason) = parsed?;
        let correction = Correction { name: name.unwrap_or(person.name), email: email.unwrap_or(person.email), reason };
        correct(tx, viewer.into(), id, &correction)
    };
    Ok(ctx.write(write).await?.1)
}

/// The longest reason, in characters.
pub(in crate::people::accounts) const LONGEST_REASON: usize = 500;

pub(in crate::people::accounts) fn load(conn: &mut Conn, viewer: &Viewer, id: PersonId) -> Result<Person> {
    policy::administers(viewer)?;
    store::people::get(conn, id)
}
