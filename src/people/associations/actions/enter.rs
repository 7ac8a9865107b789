//! Entering an association.

use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::people::associations::{Association, NewAssociation, Section, SectionId, policy, store};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Enters an association for a viewer who may.
///
/// # Errors
/// [`Error::Forbidden`] for those who look after no section; [`Error::Invalid`].
pub fn enter(tx: &mut Tx, viewer: &Viewer, new: &NewAssociation) -> Result<(Association, Vec<Section>)> {
    if !policy::can_add_somewhere(viewer) {
        return Err(Error::Forbidden);
    }
    let sections = store::sections(tx.conn)?;
    looks_after(viewer, &sections, new.section_id)?;
    Ok((add(tx, Actor::from(viewer), new)?, sections))
}

/// Refuses a section that is none, or not the viewer's.
pub(super) fn looks_after(viewer: &Viewer, sections: &[Section], id: SectionId) -> Result<()> {
    let known = sections.iter().any(|section| section.id == id);
    if known && policy::can_add(viewer, id) { Ok(()) } else { Err(Error::field("section_id", "form-choose")) }
}

/// Enters an association. The same one sent again changes nothing.
///
/// # Errors
/// [`Error::Invalid`] when its country has one of that acronym.
pub fn add(tx: &mut Tx, actor: Actor, new: &NewAssociation) -> Result<Association> {
    if let Some(known) = store::find(tx.conn, new.id)? {
        return Ok(known);
    }
    let added = store::add(tx, new)?;
    audit::record(tx, actor, Event::new("association.added", new.id, &new.acronym))?;
    Ok(added)
}
