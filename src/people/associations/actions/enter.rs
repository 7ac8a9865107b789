//! Entering an association, or changing one.

use crate::people::accounts::{Actor, Viewer};
use crate::people::associations::{Association, NewAssociation, Section, policy, store};
use crate::platform::error::{Error, Result};

/// Enters an association for a viewer who may.
pub(in crate::people::associations) fn enter(
    tx: &mut crate::platform::db::Tx,
    viewer: &Viewer,
    new: &NewAssociation,
) -> Result<(Association, Vec<Section>)> {
    if !policy::can_add_somewhere(viewer) {
        return Err(Error::Forbidden);
    }
    let sections = store::sections(tx.conn)?;
    let known = sections.iter().any(|section| section.id == new.section_id);
    if !known || !policy::can_add(viewer, new.section_id) {
        return Err(Error::field("section_id", "form-choose"));
    }
    Ok((store::add(tx, Actor::from(viewer), new)?, sections))
}
