//! Allowing another try.

use content::{ModuleSlug, SetName};

use crate::cohorts::views::lists::coordinated;
use crate::cohorts::views::results::learns_here;
use crate::learning::modules::Current;
use crate::learning::progress::actions;
use crate::people::accounts::PersonId;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form};

/// Allows one more try, for a viewer who coordinates the cohort in the path.
pub(in crate::cohorts) async fn allow_try(ctx: &Ctx, mut form: Form, catalogue: &Current) -> Result<()> {
    let slug: String = ctx.path("slug")?;
    let (person, module, set) =
        (form.parse::<PersonId>("person"), form.parse::<ModuleSlug>("module"), form.parse::<SetName>("set"));
    let (person, module, set) = form.finish(|| Some((person?, module?, set?)))?;
    let handle = catalogue.clone();
    ctx.write(move |tx, viewer| {
        let cohort = coordinated(tx.conn, viewer, &slug)?;
        learns_here(tx.conn, &cohort, person, &module)?;
        actions::allow_try(tx, viewer, person, handle.get(&module).ok_or(Error::NotFound)?, &set)
    })
    .await?;
    Ok(())
}
