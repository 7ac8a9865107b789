//! Appointing focal points and letting them go.

use crate::people::accounts::forms::settings;
use crate::people::accounts::{Actor, LONGEST_NAME, NewPerson, PersonId, Viewer, policy as accounts_policy};
use crate::people::associations::views::seen;
use crate::people::associations::{Association, policy, store};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;
use crate::platform::web::{Ctx, Form};

pub(in crate::people::associations) fn editable(
    tx: &mut Tx,
    viewer: &Viewer,
    slug: &str,
    minutes: i64,
) -> Result<Association> {
    let association = seen(tx.conn, viewer, slug)?;
    if !policy::can_edit(viewer, &association) {
        return Err(Error::Forbidden);
    }
    accounts_policy::sure(viewer, tx.now, minutes)?;
    Ok(association)
}

/// Lets whom a form names speak for an association.
pub(in crate::people::associations) async fn appoint_from(
    ctx: &Ctx,
    slug: String,
    form: &mut Form,
) -> Result<Association> {
    let minutes = settings(ctx)?.confirm_minutes;
    let email = form.parse_as::<EmailAddress>("email", "form-not-an-address");
    let name = form.name("name", LONGEST_NAME);
    let parsed = form.finish(|| Some((email?, name?)));
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        let association = editable(tx, viewer, &slug, minutes)?;
        let (email, name) = parsed?;
        let country = Some(association.country);
        let person = NewPerson { email, name, language: viewer.language, time_zone: viewer.zone, country };
        store::grant_focal_point(tx, Actor::from(viewer), &association, &person)?;
        Ok(association)
    };
    Ok(ctx.write(write).await?.1)
}

/// Ends it.
pub(in crate::people::associations) async fn dismiss(ctx: &Ctx, slug: String, person: PersonId) -> Result<Association> {
    let minutes = settings(ctx)?.confirm_minutes;
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        let association = editable(tx, viewer, &slug, minutes)?;
        store::revoke_focal_point(tx, Actor::from(viewer), &association, person)?;
        Ok(association)
    };
    Ok(ctx.write(write).await?.1)
}
