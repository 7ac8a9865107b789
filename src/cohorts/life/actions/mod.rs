//! What is done with a cohort, one verb a file.

mod advance;
mod change;
mod coordinators;
mod copy;
mod create;

use crate::cohorts::common::{Cohort, policy, store as cohorts};
use crate::cohorts::life::NewCohort;
use crate::people::accounts::Viewer;
use crate::people::associations::store as associations;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use content::{Catalogue, ModuleSlug};

pub use advance::{advance, advance_as};
pub use change::change;
pub use coordinators::{appoint, dismiss};
pub use copy::copy;
pub use create::{create, create_as};

/// Checks what the form alone cannot know: that section and modules exist, and that the section is the viewer's.
fn check(
    conn: &mut Conn,
    viewer: &Viewer,
    catalogue: &Catalogue,
    before: Option<&Cohort>,
    new: &NewCohort,
) -> Result<()> {
    let stays = before.is_some_and(|before| before.section_id == new.section_id);
    let exists = match new.section_id {
        Some(id) => associations::sections(conn)?.iter().any(|section| section.id == id),
        None => true,
    };
    if !exists || !(stays || policy::can_open(viewer, new.section_id)) {
        return Err(Error::field("section_id", "form-choose"));
    }
    // A module that cannot be read for the moment stays in its cohort.
    let kept = match before {
        Some(cohort) => cohorts::modules(conn, cohort.id)?,
        None => Vec::new(),
    };
    let known = |module: &ModuleSlug| catalogue.get(module).is_some() || kept.iter().any(|one| one.module == *module);
    match new.modules.iter().all(|one| known(&one.module)) {
        true => Ok(()),
        false => Err(Error::field("modules", "form-choose")),
    }
}
