//! The list of cohorts as pages and programs get it.

use std::collections::HashMap;

use crate::cohorts::common::views::CohortView;
use crate::cohorts::common::views::load::PER_PAGE;
use crate::cohorts::common::{Cohort, CohortId, ProgressCounts, policy};
use crate::cohorts::enrolment::store as people_store;
use crate::cohorts::life::store::{self, CohortFilter};
use crate::people::accounts::Viewer;
use crate::people::associations::{Section, store as associations};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, PageEdges, Turn, turn_to};

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
    Ok(Listed {
        counts: people_store::counts(conn, &ids, now)?,
        sections: associations::sections(conn)?,
        cohorts,
        around,
    })
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
