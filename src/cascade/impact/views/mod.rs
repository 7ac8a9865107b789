//! What pages show and programs get of the figures of the cascade.

pub(in crate::cascade::impact) mod breakdown;

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::common::lists::today;
use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::common::views::CohortRef;
use crate::cascade::followups::rules::{FollowUpTally, OutcomeCounts};
use crate::cascade::followups::store::figures::{self as followed_up, FollowUpFigures};
use crate::cascade::impact::policy::can_see_cascade;
use crate::cascade::impact::store::{self, ByCohort, together};
use crate::cascade::impact::{CascadeFigures, CommitmentFigures, Tally};
use crate::cohorts;
use crate::cohorts::common::Cohort;
use crate::people::accounts::Viewer;
use crate::platform::error::{Error, Result};
use content::ModuleSlug;

pub use breakdown::{BreakdownRow, BreakdownView};

/// Deliveries and the people they reached.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct TallyView {
    /// How many deliveries.
    pub deliveries: i64,
    /// How many times somebody came.
    pub attended: i64,
    /// How many times somebody completed one: these count as trained.
    pub completed: i64,
    /// Hours of training, times the people who attended.
    pub contact_hours: f64,
}

impl From<Tally> for TallyView {
    fn from(tally: Tally) -> Self {
        let contact_hours = (tally.contact_minutes as f64 / 60.0).round();
        Self { deliveries: tally.deliveries, attended: tally.attended, completed: tally.completed, contact_hours }
    }
}

/// The cascade in figures.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FiguresView {
    /// The commitments.
    pub commitments: CommitmentFigures,
    /// Commitments fulfilled, of those not released; absent while there are none.
    pub share_fulfilled: Option<f64>,
    /// How many deliveries are in each state.
    pub states: BTreeMap<String, i64>,
    /// What was reported and not confirmed yet.
    pub reported: TallyView,
    /// What was confirmed or accepted.
    pub confirmed: TallyView,
    /// How many of those a coordinator confirmed in place of a side.
    pub in_place: i64,
    /// How many trainers take part.
    pub trainers: i64,
    /// How many of them have a confirmed delivery.
    pub active: i64,
    /// Their share; absent while there are no trainers.
    pub activation: Option<f64>,
}

impl From<&CascadeFigures> for FiguresView {
    fn from(figures: &CascadeFigures) -> Self {
        Self {
            commitments: figures.commitments,
            share_fulfilled: figures.share_fulfilled(),
            states: figures.states.iter().map(|(state, count)| (state.to_string(), *count)).collect(),
            reported: figures.reported.into(),
            confirmed: figures.confirmed.into(),
            in_place: figures.in_place,
            trainers: figures.trainers,
            active: figures.active,
            activation: figures.activation(),
        }
    }
}

/// The figures of one cohort.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CohortFigures {
    /// The cohort; absent for what belongs to none.
    pub cohort: Option<CohortRef>,
    /// Its figures.
    #[serde(flatten)]
    pub figures: FiguresView,
}

/// The cascade of all that the viewer sees.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CascadeView {
    /// Everything together.
    pub together: FiguresView,
    /// Cohort by cohort, the latest first.
    pub cohorts: Vec<CohortFigures>,
    /// What became of it.
    pub follow_up: FollowUpFiguresView,
}

/// What became of trainings, in figures.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FollowUpFiguresView {
    /// All answers together.
    pub together: FollowUpTally,
    /// Those about trainings that taught a module, where there are enough to be shown.
    pub modules: Vec<ModuleFollowUp>,
    /// How many governments acted, each counted once.
    pub governments: i64,
}

/// What became of trainings that taught a module.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ModuleFollowUp {
    /// The module's name in an address.
    #[schema(value_type = String)]
    pub module: ModuleSlug,
    /// The answers.
    #[serde(flatten)]
    pub tally: FollowUpTally,
}

impl From<&FollowUpFigures> for FollowUpFiguresView {
    fn from(figures: &FollowUpFigures) -> Self {
        let of = |(module, counts): (&ModuleSlug, &OutcomeCounts)| {
            let tally = counts.shown();
            tally.answered.is_some().then(|| ModuleFollowUp { module: module.clone(), tally })
        };
        Self {
            together: figures.together.shown(),
            modules: figures.by_module.iter().filter_map(of).collect(),
            governments: figures.governments,
        }
    }
}

impl CascadeView {
    /// From the figures of each cohort. Cohorts without any are left out.
    pub fn new(figures: &ByCohort, cohorts: &[Cohort], follow_up: &FollowUpFigures) -> Self {
        let of = |cohort: &Cohort| {
            let figures = FiguresView::from(figures.get(&Some(cohort.id))?);
            Some(CohortFigures { cohort: Some(CohortRef::from(cohort)), figures })
        };
        let without = figures.get(&None).map(|one| CohortFigures { cohort: None, figures: one.into() });
        Self {
            together: FiguresView::from(&together(figures)),
            cohorts: cohorts.iter().filter_map(of).chain(without).collect(),
            follow_up: follow_up.into(),
        }
    }
}

/// The cascade of all that the viewer sees.
pub(in crate::cascade) fn network(
    conn: &mut crate::platform::db::Conn,
    viewer: &Viewer,
    now: crate::platform::clock::Timestamp,
) -> Result<CascadeView> {
    if !can_see_cascade(viewer) {
        return Err(Error::Hidden);
    }
    let today = today(viewer, now);
    let figures = store::by_cohort(conn, &DeliveryVisibility::of(viewer), store::Scope::default(), today)?;
    let ids: Vec<_> = figures.keys().filter_map(|cohort| *cohort).collect();
    let follow_up = followed_up::of(conn, &DeliveryVisibility::of(viewer))?;
    Ok(CascadeView::new(&figures, &cohorts::common::store::get_all(conn, &ids)?, &follow_up))
}
