//! What pages and programs look up in the same way.

use std::collections::HashMap;

use content::ModuleSlug;

use crate::cohorts::rules::ProgressCounts;
use crate::cohorts::store::{CohortFilter, PeopleFilter};
use crate::cohorts::views::CohortView;
use crate::cohorts::{Cohort, CohortId, CohortModule, EnrolledPerson, Enrolment, EnrolmentId, policy, store};
use crate::learning::progress::store::Summary;
use crate::people::accounts::{PersonId, Viewer};
use crate::people::associations::{Section, store as associations};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, PageEdges, Turn, turn_to};

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

/// What a list of cohorts is made from.
pub(in crate::cohorts) struct Listed {
    pub cohorts: Vec<Cohort>,
    pub counts: HashMap<CohortId, ProgressCounts>,
    pub sections: Vec<Section>,
    pub around: PageEdges<CohortId>,
}

pub(in crate::cohorts) fn load_list(
    conn: &mut Conn,
    viewer: &Viewer,
    filter: &CohortFilter,
    turn: &Turn<CohortId>,
    now: Timestamp,
) -> Result<Listed> {
    let visible = policy::visible_to(viewer);
    let (cohorts, around) = turn_to(
        turn,
        PER_PAGE,
        |cohort: &Cohort| cohort.id,
        |turn, limit| store::list(conn, &visible, filter, turn, limit),
    )?;
    let ids: Vec<CohortId> = cohorts.iter().map(|cohort| cohort.id).collect();
    Ok(Listed { counts: store::counts(conn, &ids, now)?, sections: associations::sections(conn)?, cohorts, around })
}

pub(in crate::cohorts) fn list_views(ctx: &Ctx, viewer: &Viewer, listed: &Listed) -> Vec<CohortView> {
    let language = ctx.language(Some(viewer));
    let view = |cohort: &Cohort| {
        let counts = listed.counts.get(&cohort.id).copied().unwrap_or_default();
        let counts = policy::can_coordinate(viewer, cohort).then_some(counts);
        CohortView::new(ctx, language, cohort, &listed.sections, counts)
    };
    listed.cohorts.iter().map(view).collect()
}

/// What a list's address asks for.
pub(in crate::cohorts) fn asked_cohorts(ctx: &Ctx) -> CohortFilter {
    CohortFilter { state: ctx.query("state").and_then(|state| state.parse().ok()) }
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
        modules: store::modules(conn, cohort.id)?,
        sections: associations::sections(conn)?,
        counts: store::counts(conn, &[cohort.id], now)?.remove(&cohort.id).unwrap_or_default(),
        cohort,
    })
}

/// Progress by person and module.
pub(in crate::cohorts) type Progress = HashMap<(PersonId, ModuleSlug), Summary>;
