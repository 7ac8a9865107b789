//! What is done with several people at once: all of them or none.

use chrono::NaiveDate;

use super::{end_as, note};
use crate::cohorts::common::EnrolmentState;
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::enrolment::store::{PeopleFilter, enrolments};
use crate::cohorts::enrolment::views::load::load_chosen;
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Gives chosen people a cascade deadline of their own, with the reason for it, or with `None` the cohort's again; for a viewer
/// who coordinates the cohort. Says of how many.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Invalid`] when nobody was chosen.
pub fn extend_chosen(
    tx: &mut Tx,
    viewer: &Viewer,
    slug: &str,
    chosen: &PeopleFilter,
    until: Option<(NaiveDate, &str)>,
) -> Result<usize> {
    of_chosen(tx, viewer, slug, chosen, |tx, place| {
        enrolments::extend(tx, place.id, until)?;
        note(tx, Actor::from(viewer), "enrolment.extended", place)
    })
}

/// Notes that chosen people have left, for a viewer who coordinates the cohort. Says how many.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Invalid`] when nobody was chosen.
pub fn withdraw_chosen(tx: &mut Tx, viewer: &Viewer, slug: &str, chosen: &PeopleFilter) -> Result<usize> {
    of_chosen(tx, viewer, slug, chosen, |tx, place| end_as(tx, Actor::from(viewer), place, EnrolmentState::Withdrawn))
}

fn of_chosen(
    tx: &mut Tx,
    viewer: &Viewer,
    slug: &str,
    chosen: &PeopleFilter,
    act: impl Fn(&mut Tx, &crate::cohorts::common::Enrolment) -> Result<()>,
) -> Result<usize> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    // Whoever is named must be ticked: a list may have grown since it was looked at.
    if chosen.only.is_empty() {
        return Err(Error::field("who", "chosen-nobody"));
    }
    let people = load_chosen(tx.conn, cohort.id, chosen, tx.now)?;
    if people.is_empty() {
        return Err(Error::field("who", "chosen-nobody"));
    }
    for place in &people {
        act(tx, &place.enrolment)?;
    }
    Ok(people.len())
}
