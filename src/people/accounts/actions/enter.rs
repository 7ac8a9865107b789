//! Entering somebody.

use crate::people::accounts::{NewPerson, PersonId, policy, store};
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, Viewer};

/// Enters the person that a form describes; sent twice, once.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`]; [`crate::platform::error::Error::NotFound`] for all but administrators.
pub async fn add_from(ctx: &Ctx, form: &mut Form) -> Result<PersonId> {
    let id = form.parse_optional::<PersonId>("id");
    let parsed = NewPerson::parse(form, &ctx.site().settings.languages);
    let write = move |tx: &mut crate::platform::db::Tx, viewer: &Viewer| {
        policy::administers(viewer)?;
        let id = id.flatten().unwrap_or_else(|| tx.id());
        store::people::add_as(tx, viewer.into(), id, &parsed?)
    };
    Ok(ctx.write(write).await?.1)
}
