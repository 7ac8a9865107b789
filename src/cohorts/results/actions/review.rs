use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::results::views::results::learns_here;
use crate::learning::progress::store::essays::{self, Review};
use crate::learning::progress::{self, EssayId, OnCompletion};
use crate::people::accounts::Viewer;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use content::Catalogue;

/// Records a review of a text, for a viewer who coordinates a cohort in which its author learns.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] when somebody has read it before.
pub fn review(
    tx: &mut Tx,
    viewer: &Viewer,
    catalogue: &Catalogue,
    hook: &dyn OnCompletion,
    slug: &str,
    id: EssayId,
    given: &Review,
) -> Result<()> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let (person, module) = essays::author(tx.conn, id)?;
    learns_here(tx.conn, &cohort, person, &module)?;
    let module = catalogue.get(&module).ok_or(Error::NotFound)?;
    progress::actions::review(tx, viewer, id, module, given, hook).map(drop)
}
