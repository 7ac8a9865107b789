//! Appointing coordinators and letting them go.

use crate::cohorts::views::lists::coordinated;
use crate::cohorts::{Cohort, store};
use crate::people::accounts::forms::settings;
use crate::people::accounts::{Actor, LONGEST_NAME, NewPerson, PersonId, Viewer, policy as accounts_policy};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;
use crate::platform::web::{Ctx, Form};

/// Lets whom a form names coordinate a cohort. `name` is the field with their name: the page's form has the cohort's too.
pub(in crate::cohorts) async fn appoint_from(ctx: &Ctx, form: &mut Form, name: &str) -> Result<Cohort> {
    let (slug, minutes): (String, _) = (ctx.path("slug")?, settings(ctx)?.confirm_minutes);
    let email = form.parse_as::<EmailAddress>("email", "form-not-an-address");
    let name = form.name(name, LONGEST_NAME);
    let parsed = form.finish(|| Some((email?, name?)));
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        let cohort = coordinated(tx.conn, viewer, &slug)?;
        accounts_policy::sure(viewer, tx.now, minutes)?;
        let (email, name) = parsed?;
        let person = NewPerson { email, name, language: viewer.language, time_zone: cohort.time_zone, country: None };
        store::grant_coordinator(tx, Actor::from(viewer), cohort.id, &person)?;
        Ok(cohort)
    };
    Ok(ctx.write(write).await?.1)
}

/// Ends it, but for the last one.
pub(in crate::cohorts) async fn dismiss(ctx: &Ctx, person: PersonId) -> Result<(Viewer, Cohort)> {
    let (slug, minutes): (String, _) = (ctx.path("slug")?, settings(ctx)?.confirm_minutes);
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        let cohort = coordinated(tx.conn, viewer, &slug)?;
        accounts_policy::sure(viewer, tx.now, minutes)?;
        if store::coordinators(tx.conn, cohort.id)?.iter().all(|other| other.id == person) {
            return Err(Error::Conflict("error-cohort-last-coordinator"));
        }
        store::revoke_coordinator(tx, Actor::from(viewer), cohort.id, person)?;
        Ok(cohort)
    };
    ctx.write(write).await
}
