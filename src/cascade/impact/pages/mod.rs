//! The cascade at a glance: of the network, of an association, of a cohort.

pub mod breakdown;

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cascade::commitments::views::CommitmentView;
use crate::cascade::commitments::{self, CommitmentState};
use crate::cascade::common::DeliveryState;
use crate::cascade::common::lists::{self, ListQuery};
use crate::cascade::common::policy::{CohortTie, DeliveryVisibility};
use crate::cascade::common::views::filters::words_of;
use crate::cascade::common::views::{AssociationRef, LocalNames};
use crate::cascade::deliveries;
use crate::cascade::deliveries::views::DeliveryItem;
use crate::cascade::followups::rules::FEWEST_ANSWERS;
use crate::cascade::impact::policy::sees_whole_association;
use crate::cascade::impact::store::{Scope, by_cohort, together};
use crate::cascade::impact::views::{CascadeView, FiguresView, network};
use crate::cohorts;
use crate::cohorts::common::Cohort;
use crate::cohorts::common::views::head::{Head, Tab};
use crate::learning::modules::Current;
use crate::people::associations;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Choice, Ctx, Pages};

/// How many rows of a list stand on the page of an association; a link leads to all.
const SHOWN: usize = 10;

/// Deliveries by state, as bars.
#[derive(Serialize)]
struct StateBar {
    state: DeliveryState,
    count: i64,
    most: i64,
    /// The address of the list of what it counts.
    list: String,
}

/// `narrowed` is what the lists are narrowed to besides the state.
fn state_bars(figures: &FiguresView, narrowed: &str) -> Vec<StateBar> {
    let most = figures.states.values().copied().max().unwrap_or_default();
    let count = |state: &DeliveryState| figures.states.get(state.as_str()).copied().unwrap_or_default();
    let list = |state: &DeliveryState| format!("/deliveries?state={state}{narrowed}");
    let bar = |state: &DeliveryState| StateBar { state: *state, count: count(state), most, list: list(state) };
    DeliveryState::ALL.iter().map(bar).filter(|bar| bar.count > 0).collect()
}

#[derive(Serialize)]
struct NetworkPage {
    narrowed: String,
    cascade: CascadeView,
    bars: Vec<StateBar>,
    everything: bool,
    /// The titles of the modules of which it is known what became of them, in their order.
    modules: Vec<String>,
    fewest: usize,
}

/// `GET /cascade`.
///
/// # Errors
/// [`Error::NotFound`] for those who coordinate nothing.
pub async fn show_network(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let (viewer, cascade) = ctx.read(move |conn, viewer| network(conn, viewer, now)).await?;
    let bars = state_bars(&cascade.together, "");
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let modules = cascade.follow_up.modules.iter().map(|one| local_names.module(&one.module).title).collect();
    let everything = viewer.is_administrator();
    let narrowed = String::new();
    let view = NetworkPage { narrowed, cascade, bars, everything, modules, fewest: FEWEST_ANSWERS };
    ctx.page("cascade/network", Some(&viewer), view)
}

#[derive(Serialize)]
struct AssociationPage {
    /// What lists are narrowed to, as more of their address.
    narrowed: String,
    association: AssociationRef,
    figures: FiguresView,
    bars: Vec<StateBar>,
    commitments: Vec<CommitmentView>,
    deliveries: Vec<DeliveryItem>,
    total_commitments: i64,
    total_deliveries: i64,
    everything: bool,
}

/// `GET /associations/{slug}/cascade`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show_association(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let (viewer, (association, figures, promised, held)) = ctx
        .read(move |conn, viewer| {
            let association = associations::store::by_slug(conn, &slug)?;
            if !associations::policy::can_see(viewer, &association) {
                return Err(Error::Hidden);
            }
            let scope = Scope { association: Some(association.id), cohort: None };
            let figures = by_cohort(conn, &DeliveryVisibility::of(viewer), scope, lists::today(viewer, now))?;
            let asked = ListQuery { association: Some(slug), ..ListQuery::default() };
            let promised = commitments::views::load::commitments(conn, viewer, &asked, now, SHOWN)?;
            let held = deliveries::views::load::deliveries(conn, viewer, &asked, now, SHOWN)?;
            Ok((association, together(&figures), promised, held))
        })
        .await?;
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let figures = FiguresView::from(&figures);
    let narrowed = format!("&association={}", association.slug);
    let view = AssociationPage {
        bars: state_bars(&figures, &narrowed),
        narrowed,
        figures,
        total_commitments: promised.total,
        total_deliveries: held.total,
        commitments: promised.lines.iter().map(|line| CommitmentView::new(local_names, line)).collect(),
        deliveries: held.lines.iter().map(|line| DeliveryItem::new(local_names, line)).collect(),
        everything: sees_whole_association(&viewer, &association),
        association: local_names.association(&association),
    };
    ctx.page("cascade/association", Some(&viewer), view)
}

#[derive(Serialize)]
struct CohortPage {
    narrowed: String,
    head: Head,
    cohort: Cohort,
    figures: FiguresView,
    bars: Vec<StateBar>,
    commitments: Vec<CommitmentView>,
    total: i64,
    pages: Option<Pages>,
    states: Vec<Choice>,
    state: Option<String>,
}

/// `GET /cohorts/{slug}/commitments`, for those who coordinate the cohort.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show_cohort(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let state = ctx.query("state");
    let asked = ListQuery { cohort: Some(slug.clone()), ..ListQuery::of(&ctx) };
    let (viewer, (cohort, figures, page)) = ctx
        .read(move |conn, viewer| {
            let cohort = cohorts::common::store::by_slug(conn, &slug)?;
            let tie = CohortTie { cohort: cohort.id, section: cohort.section_id };
            if !DeliveryVisibility::of(viewer).covers(tie) {
                return Err(Error::Hidden);
            }
            let scope = Scope { association: None, cohort: Some(cohort.id) };
            let figures = by_cohort(conn, &DeliveryVisibility::of(viewer), scope, lists::today(viewer, now))?;
            Ok((
                cohort,
                together(&figures),
                commitments::views::load::commitments(conn, viewer, &asked, now, lists::PER_PAGE)?,
            ))
        })
        .await?;
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let figures = FiguresView::from(&figures);
    let narrowed = format!("&cohort={}", cohort.slug);
    let bars = state_bars(&figures, &narrowed);
    let view = CohortPage {
        narrowed,
        head: Head::new(&ctx, &viewer, &cohort, Tab::Commitments),
        cohort,
        bars,
        figures,
        total: page.total,
        commitments: page.lines.iter().map(|line| CommitmentView::new(local_names, line)).collect(),
        pages: ctx.pages(page.around),
        states: words_of(local_names, "commitment-state", CommitmentState::ALL),
        state,
    };
    ctx.page("cascade/cohort", Some(&viewer), view)
}
