//! What programs and pages ask for.

use crate::people::accounts::actions::correct::Correction;
use crate::people::accounts::forms::settings;
use crate::people::accounts::{LONGEST_NAME, NewPerson, NewToken, PersonId, TokenId, policy};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::platform::web::{Ctx, Form, Viewer};

/// The token that a form asks for, under the id that it chose.
pub(in crate::people::accounts) async fn asked_token(
    ctx: &Ctx,
    form: &mut Form,
    longest: i64,
) -> Result<(TokenId, NewToken)> {
    let now = ctx.site().clock.now();
    let minutes = settings(ctx)?.confirm_minutes;
    let read = move |_: &mut Conn, viewer: &Viewer| {
        policy::administers(viewer)?;
        policy::sure(viewer, now, minutes)
    };
    let (viewer, ()) = ctx.read(read).await?;
    let id = form.parse::<TokenId>("id");
    let new = NewToken::parse(form, viewer.zone, now, longest)?;
    policy::gives(&viewer, &new.scopes)?;
    form.finish(|| Some((id?, new)))
}

/// The person that a form describes, under the id that it chose, if it did.
pub(in crate::people::accounts) fn asked_person(ctx: &Ctx, form: &mut Form) -> (Option<PersonId>, Result<NewPerson>) {
    let id = form.parse_optional::<PersonId>("id");
    (id.flatten(), NewPerson::parse(form, &ctx.site().settings.languages))
}

/// The longest reason of a correction, in characters.
pub(in crate::people::accounts) const LONGEST_REASON: usize = 500;

/// What a form puts right. What it leaves out stays.
pub(in crate::people::accounts) fn asked_correction(form: &mut Form) -> Result<Correction> {
    let given = |form: &Form, name: &str| form.names().any(|one| one == name);
    let name = if given(form, "name") { form.required_name("name", LONGEST_NAME).map(Some) } else { Some(None) };
    let email = match given(form, "email") {
        true => form.parse_as::<EmailAddress>("email", "form-not-an-address").map(Some),
        false => Some(None),
    };
    let reason = form.required("reason", LONGEST_REASON);
    form.finish(|| Some(Correction { name: name?, email: email?, reason: reason? }))
}
