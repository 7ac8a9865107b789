//! Making a cohort, and what must hold for its settings.

use content::{Catalogue, ModuleSlug};

use crate::cohorts::{Cohort, NewCohort, policy, store};
use crate::people::accounts::{Actor, Viewer};
use crate::people::associations::store as associations;
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};

/// Makes a cohort for a viewer who may.
pub(in crate::cohorts) fn open_cohort(
    tx: &mut Tx,
    viewer: &Viewer,
    catalogue: &Catalogue,
    new: &NewCohort,
) -> Result<Cohort> {
    if !policy::can_open_somewhere(viewer) {
        return Err(Error::Forbidden);
    }
    check(tx.conn, viewer, catalogue, None, new)?;
    store::create(tx, Actor::from(viewer), new)
}

/// Checks what the form alone cannot know: that section and modules exist, and that the section is the viewer's.
pub(in crate::cohorts) fn check(
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
        Some(cohort) => store::modules(conn, cohort.id)?,
        None => Vec::new(),
    };
    let known = |module: &ModuleSlug| catalogue.get(module).is_some() || kept.iter().any(|one| one.module == *module);
    match new.modules.iter().all(|one| known(&one.module)) {
        true => Ok(()),
        false => Err(Error::field("modules", "form-choose")),
    }
}
