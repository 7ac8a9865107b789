//! Appointing section coordinators and letting them go.

use crate::people::accounts::actions::{enter, roles};
use crate::people::accounts::news::News;
use crate::people::accounts::{Actor, NewPerson, PersonId, Role, Viewer, policy as accounts_policy};
use crate::people::associations::input::Appointee;
use crate::people::associations::{Section, store};
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// The section, for an administrator who has shown within so many minutes that it is them.
fn section(tx: &mut Tx, viewer: &Viewer, minutes: i64, slug: &str) -> Result<Section> {
    accounts_policy::administers(viewer)?;
    accounts_policy::sure(viewer, tx.now, minutes)?;
    store::section_by_slug(tx.conn, slug)
}

/// Lets somebody coordinate a section; they are entered if they are unknown here. Who may not is told that, and not what is
/// wrong with whom they name.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also for all but administrators;
/// [`crate::platform::error::Error::ConfirmFirst`]; what is wrong with `whom`.
pub fn appoint(tx: &mut Tx, viewer: &Viewer, minutes: i64, slug: &str, whom: Result<Appointee>) -> Result<Section> {
    let section = section(tx, viewer, minutes, slug)?;
    let (email, name) = whom?;
    let person = NewPerson { email, name, language: viewer.language, time_zone: viewer.zone, country: None };
    let id = enter::find_or_add(tx, Actor::from(viewer), &person)?;
    let told = News::role(Role::SectionCoordinator, "/home").with("name", section.names.as_json());
    roles::appoint_as(tx, Actor::from(viewer), id, Role::SectionCoordinator, section.id, told)?;
    Ok(section)
}

/// Ends it.
///
/// # Errors
/// As [`appoint`].
pub fn dismiss(tx: &mut Tx, viewer: &Viewer, minutes: i64, slug: &str, person: PersonId) -> Result<Section> {
    let section = section(tx, viewer, minutes, slug)?;
    roles::revoke_as(tx, Actor::from(viewer), person, Role::SectionCoordinator, section.id)?;
    Ok(section)
}
