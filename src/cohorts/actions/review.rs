//! Reading a text.

use actix_web::web::Data;

use crate::cohorts::views::lists::coordinated;
use crate::cohorts::views::results::learns_here;
use crate::learning::modules::Current;
use crate::learning::progress::store::essays;
use crate::learning::progress::store::essays::Review;
use crate::learning::progress::{self, EssayId, OnCompletion};
use crate::platform::error::{Error, Result};
use crate::platform::web::Ctx;

/// Records a review of the text in the path, for a viewer who coordinates the cohort in it.
pub(in crate::cohorts) async fn review(
    ctx: &Ctx,
    catalogue: &Current,
    hook: Data<dyn OnCompletion>,
    given: Review,
) -> Result<()> {
    let (slug, id): (String, EssayId) = (ctx.path("slug")?, ctx.path("id")?);
    let handle = catalogue.clone();
    ctx.write(move |tx, viewer| {
        let cohort = coordinated(tx.conn, viewer, &slug)?;
        let (person, module) = essays::author(tx.conn, id)?;
        learns_here(tx.conn, &cohort, person, &module)?;
        let module = handle.get(&module).ok_or(Error::NotFound)?;
        progress::actions::review(tx, viewer, id, module, &given, &**hook)
    })
    .await?;
    Ok(())
}
