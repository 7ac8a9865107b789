use chrono::NaiveDate;

use super::note;
use crate::cohorts::common::EnrolmentId;
use crate::cohorts::enrolment::store::enrolments;
use crate::cohorts::enrolment::views::load::coordinated_place;
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// Gives somebody a cascade deadline of their own, with the reason for it, or with `None` the cohort's again; for a viewer
/// who coordinates the cohort.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`]; [`crate::platform::error::Error::Forbidden`].
pub fn extend(
    tx: &mut Tx,
    viewer: &Viewer,
    slug: &str,
    id: EnrolmentId,
    until: Option<(NaiveDate, &str)>,
) -> Result<()> {
    let (_, place) = coordinated_place(tx.conn, viewer, slug, id)?;
    enrolments::extend(tx, place.id, until)?;
    note(tx, Actor::from(viewer), "enrolment.extended", &place)
}
