//! Appointing section coordinators and letting them go.

use crate::people::accounts::forms::settings;
use crate::people::accounts::{Actor, LONGEST_NAME, NewPerson, PersonId, Viewer, policy as accounts_policy};
use crate::people::associations::{Section, store};
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::platform::web::{Ctx, Form};

pub(in crate::people::associations) fn section(
    tx: &mut Tx,
    viewer: &Viewer,
    slug: &str,
    minutes: i64,
) -> Result<Section> {
    accounts_policy::administers(viewer)?;
    accounts_policy::sure(viewer, tx.now, minutes)?;
    store::section_by_slug(tx.conn, slug)
}

/// Lets whom a form names coordinate a section.
pub(in crate::people::associations) async fn appoint_from(ctx: &Ctx, slug: String, form: &mut Form) -> Result<Section> {
    let minutes = settings(ctx)?.confirm_minutes;
    let email = form.parse_as::<EmailAddress>("email", "form-not-an-address");
    let name = form.name("name", LONGEST_NAME);
    let parsed = form.finish(|| Some((email?, name?)));
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        let section = section(tx, viewer, &slug, minutes)?;
        let (email, name) = parsed?;
        let person = NewPerson { email, name, language: viewer.language, time_zone: viewer.zone, country: None };
        store::grant_section_coordinator(tx, Actor::from(viewer), &section, &person)?;
        Ok(section)
    };
    Ok(ctx.write(write).await?.1)
}

/// Ends it.
pub(in crate::people::associations) async fn dismiss(ctx: &Ctx, slug: String, person: PersonId) -> Result<Section> {
    let minutes = settings(ctx)?.confirm_minutes;
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        let section = section(tx, viewer, &slug, minutes)?;
        store::revoke_section_coordinator(tx, Actor::from(viewer), &section, person)?;
        Ok(section)
    };
    Ok(ctx.write(write).await?.1)
}
