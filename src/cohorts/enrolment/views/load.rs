//! What pages and programs look up in the same way.

use std::collections::HashMap;

use crate::cohorts::common::views::load::{PER_PAGE, coordinated};
use crate::cohorts::common::{
    Cohort, CohortId, CohortModule, Enrolment, EnrolmentId, ProgressCounts, store as cohorts,
};
use crate::cohorts::enrolment::EnrolledPerson;
use crate::cohorts::enrolment::store::{self, PeopleFilter};
use crate::learning::progress::store::Summary;
use crate::people::accounts::{PersonId, Viewer};
use crate::people::associations::{Section, store as associations};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, PageEdges, Turn, turn_to};
use content::ModuleSlug;

/// Somebody's place in a cohort that the viewer coordinates.
///
/// # Errors
/// [`Error::NotFound`] also when the place is in another cohort; [`Error::Forbidden`].
pub(in crate::cohorts) fn coordinated_place(
    conn: &mut Conn,
    viewer: &Viewer,
    slug: &str,
    id: EnrolmentId,
) -> Result<(Cohort, Enrolment)> {
    let cohort = coordinated(conn, viewer, slug)?;
    let place = cohorts::enrolment(conn, id)?;
    if place.cohort_id == cohort.id { Ok((cohort, place)) } else { Err(Error::Hidden) }
}

/// What a list's address asks for.
pub(in crate::cohorts) fn asked_people(ctx: &Ctx) -> PeopleFilter {
    PeopleFilter {
        status: ctx.query("status").and_then(|word| word.parse().ok()),
        role: ctx.query("role").and_then(|word| word.parse().ok()),
        words: ctx.query("q"),
        active: false,
    }
}

/// A page of a cohort's people.
pub(in crate::cohorts) fn load_people(
    conn: &mut Conn,
    cohort: CohortId,
    modules: &[CohortModule],
    filter: &PeopleFilter,
    turn: &Turn<EnrolmentId>,
    now: Timestamp,
) -> Result<(Vec<EnrolledPerson>, PageEdges<EnrolmentId>)> {
    let modules: Vec<ModuleSlug> = modules.iter().map(|module| module.module.clone()).collect();
    turn_to(
        turn,
        PER_PAGE,
        |place: &EnrolledPerson| place.enrolment.id,
        |turn, limit| store::people(conn, cohort, &modules, filter, now, turn, limit),
    )
}

/// What one cohort's page is made from.
pub(in crate::cohorts) struct Found {
    pub cohort: Cohort,
    pub modules: Vec<CohortModule>,
    pub sections: Vec<Section>,
    pub counts: ProgressCounts,
}

pub(in crate::cohorts) fn load(conn: &mut Conn, cohort: Cohort, now: Timestamp) -> Result<Found> {
    Ok(Found {
        modules: cohorts::modules(conn, cohort.id)?,
        sections: associations::sections(conn)?,
        counts: store::counts(conn, &[cohort.id], now)?.remove(&cohort.id).unwrap_or_default(),
        cohort,
    })
}

/// Progress by person and module.
pub(in crate::cohorts) type Progress = HashMap<(PersonId, ModuleSlug), Summary>;
