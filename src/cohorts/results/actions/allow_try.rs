use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::results::input::AnotherTry;
use crate::cohorts::results::views::results::learns_here;
use crate::learning::progress::actions;
use crate::people::accounts::Viewer;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use content::Catalogue;

/// Allows one more try, for a viewer who coordinates a cohort in which somebody learns.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`].
pub fn allow_try(tx: &mut Tx, viewer: &Viewer, catalogue: &Catalogue, slug: &str, wanted: &AnotherTry) -> Result<()> {
    let AnotherTry { person, module, set } = wanted;
    let cohort = coordinated(tx.conn, viewer, slug)?;
    learns_here(tx.conn, &cohort, *person, module)?;
    actions::allow_try(tx, viewer, *person, catalogue.get(module).ok_or(Error::NotFound)?, set)
}
