//! One's home: the next thing first, then everything that is one's own.

use std::cmp::Reverse;

use actix_web::HttpResponse;
use chrono::NaiveDate;
use serde::Serialize;

use crate::cascade::commitments::CommitmentState;
use crate::cascade::commitments::views::CommitmentView;
use crate::cascade::common::views::{AssociationRef, LocalNames, ModuleRef};
use crate::cascade::deliveries::rules::Act;
use crate::cascade::deliveries::views::DeliveryItem;
use crate::cohorts::common::CohortState;
use crate::cohorts::common::views::CountsView;
use crate::cohorts::enrolment::links::token;
use crate::cohorts::sessions::store::PersonSession;
use crate::cohorts::sessions::views::LiveSessionView;
use crate::home::dashboard::{Coordinator, Dashboard, FocalPoint, TrainerWork, Waiting};
use crate::home::next::{NextAction, NextView};
use crate::home::rules::Course;
use crate::learning::modules::Current;
use crate::learning::progress::Completion;
use crate::learning::progress::store::Summary;
use crate::learning::progress::views::Glance;
use crate::platform::error::Result;
use crate::platform::mail::store::MailHold;
use crate::platform::web::{Ctx, Signer};
use content::ModuleSlug;

/// How many commitments stand on the page.
const COMMITMENTS: usize = 8;
/// How many modules stand there that somebody only looked into.
const LOOKED_INTO: usize = 3;

#[derive(Serialize)]
struct HomePage {
    name: String,
    next: Option<NextView>,
    /// Absent for those who are here for other things.
    own: Option<OwnView>,
    /// Whether there is nothing at all of their own yet.
    is_new: bool,
    focal_point: Option<FocalPointView>,
    coordinator: Option<CoordinatorView>,
    held: Option<MailHold>,
    language: String,
    /// What lies ahead of them with their cohorts.
    sessions: Vec<SessionView>,
}

/// A live session, with the cohort that meets.
#[derive(Serialize)]
struct SessionView {
    #[serde(flatten)]
    session: LiveSessionView,
    slug: String,
    cohort: String,
}

#[derive(Serialize)]
struct OwnView {
    /// But for the first, which is the next thing.
    invitations: Vec<InvitationView>,
    waiting: Vec<WaitingView>,
    courses: Vec<CourseView>,
    modules: Vec<ModuleView>,
    /// What they looked into besides, the latest first.
    looked_into: Vec<ModuleRef>,
    commitments: Vec<CommitmentView>,
    all_commitments: usize,
    deliveries: Vec<DeliveryItem>,
    all_deliveries: i64,
    all_waiting: i64,
    /// Whether they can promise and report trainings.
    is_trainer: bool,
}

#[derive(Serialize)]
struct InvitationView {
    href: String,
    cohort: String,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
}

#[derive(Serialize)]
struct WaitingView {
    #[serde(flatten)]
    delivery: DeliveryItem,
    act: Act,
}

/// What a cohort expects of its trainer, and how far that is.
#[derive(Serialize)]
struct CourseView {
    slug: String,
    name: String,
    deadline: NaiveDate,
    days_left: i64,
    passed: bool,
    target: usize,
    fulfilled: usize,
}

#[derive(Serialize)]
struct ModuleView {
    slug: String,
    title: String,
    #[serde(flatten)]
    glance: Glance,
    due_on: Option<NaiveDate>,
    optional: bool,
}

#[derive(Serialize)]
struct FocalPointView {
    associations: Vec<AssociationRef>,
    waiting: Vec<WaitingView>,
    all_waiting: i64,
    commitments: Vec<CommitmentView>,
    all_commitments: i64,
    open_requests: i64,
}

#[derive(Serialize)]
struct CoordinatorView {
    cohorts: Vec<CohortLine>,
    waiting: Vec<WaitingView>,
    all_waiting: i64,
    commitments: Vec<CommitmentView>,
    all_commitments: i64,
    unanswered_requests: i64,
    can_open: bool,
}

#[derive(Serialize)]
struct CohortLine {
    slug: String,
    name: String,
    state: CohortState,
    #[serde(flatten)]
    counts: CountsView,
}

/// `GET /home`.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (now, handle) = (ctx.site().clock.now(), catalogue.clone());
    let (viewer, dashboard) = ctx.read(move |conn, viewer| Dashboard::load(conn, viewer, &handle, now)).await?;
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let signer = &ctx.site().signer;
    let next = NextAction { local_names, signer, dashboard: &dashboard }.next();
    let Dashboard { own, focal_point, coordinator, administrator, .. } = dashboard;
    let is_new = own.is_empty();
    let is_here_for_more = focal_point.is_some() || coordinator.is_some();
    let session = |one: &PersonSession| SessionView {
        session: LiveSessionView::new(ctx.site(), &one.session, viewer.zone, now),
        slug: one.cohort.slug.clone(),
        cohort: one.cohort.name.clone(),
    };
    let view = HomePage {
        sessions: own.sessions.iter().map(session).collect(),
        name: viewer.name.clone(),
        next,
        own: (!is_new || !is_here_for_more).then(|| OwnView::new(local_names, signer, &own)),
        is_new,
        focal_point: focal_point.map(|one| FocalPointView::new(local_names, &one)),
        coordinator: coordinator.map(|one| CoordinatorView::new(local_names, &one)),
        held: administrator.and_then(|one| one.held),
        language: local_names.language.to_string(),
    };
    ctx.page("home/home", Some(&viewer), view)
}

fn waiting(local_names: LocalNames, of: &Waiting) -> Vec<WaitingView> {
    of.iter().map(|(line, act)| WaitingView { delivery: DeliveryItem::new(local_names, line), act: *act }).collect()
}

impl OwnView {
    fn new(local_names: LocalNames, signer: &Signer, own: &TrainerWork) -> Self {
        // What is still to be kept comes before what is kept.
        let mut lines: Vec<_> = own.commitments.iter().collect();
        lines.sort_by_key(|line| matches!(line.state, CommitmentState::Fulfilled | CommitmentState::Released));
        let invitation =
            |(place, cohort): &(crate::cohorts::common::Enrolment, crate::cohorts::common::Cohort)| InvitationView {
                href: format!("/invitations/{}", token(signer, place.id, place.invitation)),
                cohort: cohort.name.clone(),
                starts_on: cohort.starts_on,
                ends_on: cohort.ends_on,
            };
        let course = |course: &Course| CourseView {
            slug: course.cohort.slug.clone(),
            name: course.cohort.name.clone(),
            deadline: course.deadline(),
            days_left: course.days_left(),
            passed: course.days_left() < 0,
            target: course.target(),
            fulfilled: own.fulfilled_in(course).min(course.target()),
        };
        Self {
            invitations: own.invitations.iter().skip(1).map(invitation).collect(),
            waiting: waiting(local_names, &own.waiting),
            courses: own.courses.iter().filter(|course| course.target() > 0).map(course).collect(),
            modules: modules(local_names, own),
            all_commitments: lines.len(),
            all_deliveries: own.all_deliveries,
            all_waiting: own.all_waiting,
            looked_into: looked_into(local_names, own),
            commitments: lines.iter().take(COMMITMENTS).map(|line| CommitmentView::new(local_names, line)).collect(),
            deliveries: own.deliveries.iter().map(|line| DeliveryItem::new(local_names, line)).collect(),
            is_trainer: own.courses.iter().any(Course::teaches),
        }
    }
}

/// The modules of their courses in order, then those they keep besides.
fn modules(local_names: LocalNames, own: &TrainerWork) -> Vec<ModuleView> {
    let of_courses = own.courses.iter().flat_map(|course| &course.modules);
    let mut listed: Vec<(&ModuleSlug, Option<NaiveDate>, bool)> = Vec::new();
    for one in of_courses {
        if listed.iter().all(|(module, ..)| **module != one.module) {
            listed.push((&one.module, one.due_on, !one.required));
        }
    }
    // In the order of the catalogue.
    for module in local_names.catalogue.modules.keys().filter(|module| own.kept.contains(*module)) {
        if listed.iter().all(|(listed, ..)| *listed != module) {
            listed.push((module, None, false));
        }
    }
    let view = |(slug, due_on, optional): (&ModuleSlug, Option<NaiveDate>, bool)| {
        let summary = own.progress.get(slug).copied().unwrap_or_else(Summary::default);
        let module = local_names.module(slug);
        Some(ModuleView {
            glance: Glance::new(&summary, local_names.catalogue.get(slug)?),
            slug: module.slug,
            title: module.title,
            due_on,
            optional,
        })
    };
    listed.into_iter().filter_map(view).collect()
}

/// What they have begun without its being theirs, the latest first.
fn looked_into(local_names: LocalNames, own: &TrainerWork) -> Vec<ModuleRef> {
    let is_own = |slug: &ModuleSlug| {
        let mut of_courses = own.courses.iter().flat_map(|course| &course.modules);
        own.kept.contains(slug) || of_courses.any(|one| one.module == *slug)
    };
    let mut begun: Vec<(&ModuleSlug, &Summary)> = own
        .progress
        .iter()
        .filter(|(slug, summary)| summary.completion() == Completion::UnderWay && !is_own(slug))
        .collect();
    begun.sort_by_key(|(slug, summary)| (Reverse(summary.last_activity), *slug));
    begun.into_iter().take(LOOKED_INTO).map(|(slug, _)| local_names.module(slug)).collect()
}

impl FocalPointView {
    fn new(local_names: LocalNames, of: &FocalPoint) -> Self {
        Self {
            associations: of.associations.iter().map(|one| local_names.association(one)).collect(),
            waiting: waiting(local_names, &of.waiting),
            all_waiting: of.all_waiting,
            commitments: of.commitments.iter().map(|line| CommitmentView::new(local_names, line)).collect(),
            all_commitments: of.all_commitments,
            open_requests: of.open_requests,
        }
    }
}

impl CoordinatorView {
    fn new(local_names: LocalNames, of: &Coordinator) -> Self {
        let line =
            |(cohort, counts, _): &(crate::cohorts::common::Cohort, crate::cohorts::common::ProgressCounts, usize)| {
                CohortLine {
                    slug: cohort.slug.clone(),
                    name: cohort.name.clone(),
                    state: cohort.state,
                    counts: CountsView::from(*counts),
                }
            };
        Self {
            cohorts: of.cohorts.iter().map(line).collect(),
            waiting: waiting(local_names, &of.waiting),
            all_waiting: of.all_waiting,
            commitments: of.overdue.iter().map(|line| CommitmentView::new(local_names, line)).collect(),
            all_commitments: of.all_overdue,
            unanswered_requests: of.unanswered_requests,
            can_open: of.can_open,
        }
    }
}
