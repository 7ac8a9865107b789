//! A cohort in an address, for those who may see it.

use crate::cohorts::common::{Cohort, Enrolment, policy, store};
use crate::people::accounts::Viewer;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};

/// How many rows a page of a list has.
pub const PER_PAGE: usize = 50;

/// A cohort the viewer may see, with their own place in it.
pub(in crate::cohorts) fn seen(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<(Cohort, Option<Enrolment>)> {
    let cohort = store::by_slug(conn, slug)?;
    let place = store::place_of(conn, cohort.id, viewer.id)?;
    if policy::can_see(viewer, &cohort, place.as_ref()) { Ok((cohort, place)) } else { Err(Error::Hidden) }
}

/// A cohort the viewer coordinates.
///
/// # Errors
/// [`Error::NotFound`] when they may not even see it, [`Error::Forbidden`] when they only take part.
pub fn coordinated(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<Cohort> {
    let (cohort, _) = seen(conn, viewer, slug)?;
    if policy::can_coordinate(viewer, &cohort) { Ok(cohort) } else { Err(Error::Forbidden) }
}
