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
use crate::platform::web::{Ctx, Form, PageEdges, Turn, turn_to};
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

/// The most people of a cohort with whom something is done at once.
const MOST_CHOSEN: i64 = 5000;

/// What a list's address asks for.
pub(in crate::cohorts) fn asked_people(ctx: &Ctx) -> PeopleFilter {
    PeopleFilter {
        status: ctx.query("status").and_then(|word| word.parse().ok()),
        role: ctx.query("role").and_then(|word| word.parse().ok()),
        words: ctx.query("q"),
        active: false,
        only: Vec::new(),
    }
}

/// Whom a form, or an address, is about: the places that were ticked, else those that a list is narrowed to, of those who
/// take part.
pub(in crate::cohorts) fn chosen(form: &mut Form) -> Option<PeopleFilter> {
    let only = form.parse_all::<EnrolmentId>("who", 0)?;
    let narrowed = only.is_empty();
    Some(PeopleFilter {
        status: form.parse_optional("status")?.filter(|_| narrowed),
        role: form.parse_optional("role")?.filter(|_| narrowed),
        words: form.get("q").filter(|_| narrowed).map(str::to_owned),
        active: true,
        only,
    })
}

/// Whether somebody was to be ticked and nobody was: all would be more than they asked for.
pub(in crate::cohorts) fn is_nobody_ticked(ctx: &Ctx, chosen: &PeopleFilter) -> bool {
    chosen.only.is_empty() && ctx.query("ticked").is_some()
}

/// The people that [`chosen`] names, by name.
pub(in crate::cohorts) fn load_chosen(
    conn: &mut Conn,
    cohort: CohortId,
    chosen: &PeopleFilter,
    now: Timestamp,
) -> Result<Vec<EnrolledPerson>> {
    store::people(conn, cohort, &[], chosen, now, &Turn::First, MOST_CHOSEN)
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

/// A cohort with what stands around it.
pub(in crate::cohorts) fn load(conn: &mut Conn, cohort: Cohort, now: Timestamp) -> Result<Found> {
    let found = load_course(conn, cohort, now)?;
    Ok(Found { sections: associations::sections(conn)?, ..found })
}

/// The same where nobody asks what its section is called.
pub(in crate::cohorts) fn load_course(conn: &mut Conn, cohort: Cohort, now: Timestamp) -> Result<Found> {
    Ok(Found {
        modules: cohorts::modules(conn, cohort.id)?,
        sections: Vec::new(),
        counts: store::counts(conn, &[cohort.id], now)?.remove(&cohort.id).unwrap_or_default(),
        cohort,
    })
}

/// The same for a page that counts nobody.
pub(in crate::cohorts) fn load_uncounted(conn: &mut Conn, cohort: Cohort) -> Result<Found> {
    let counts = ProgressCounts::default();
    Ok(Found { modules: cohorts::modules(conn, cohort.id)?, sections: associations::sections(conn)?, counts, cohort })
}

/// Progress by person and module.
pub(in crate::cohorts) type Progress = HashMap<(PersonId, ModuleSlug), Summary>;
