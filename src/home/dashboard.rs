//! What one's home is made from: one visit to the database, with as many queries for one row as for fifty.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::rules::{self, Course, DashboardRole};
use crate::cascade::commitments::store::list::{CommitmentFilter, CommitmentLine, count_commitments};
use crate::cascade::commitments::{self, CommitmentState};
use crate::cascade::common::lists;
use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::common::store::lists::DeliverySort;
use crate::cascade::deliveries;
use crate::cascade::deliveries::rules::Act;
use crate::cascade::deliveries::store::list::{DeliveryFilter, DeliveryLine, Reader, count_deliveries};
use crate::cascade::deliveries::store::waiting;
use crate::cohorts;
use crate::cohorts::common::{Cohort, CohortId, CohortModule, CohortState, Enrolment, EnrolmentState, ProgressCounts};
use crate::cohorts::enrolment::rules::is_enrolling;
use crate::learning::progress::store::Summary;
use crate::learning::progress::{self, ModuleProgress};
use crate::people::accounts::{Role, Viewer};
use crate::people::associations::{self, Association, AssociationId};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::mail;
use crate::platform::mail::store::MailHold;
use crate::platform::web::{MOST_COUNTED, Turn};
use content::{Catalogue, ModuleSlug};

/// How many rows of each kind one's home shows; the lists themselves have all.
const ROWS: i64 = 8;
/// How many of their own commitments are looked at. Nobody makes as many.
const OWN_COMMITMENTS: i64 = 100;
/// How many cohorts are shown.
const COHORTS: i64 = 20;

/// Deliveries that wait for somebody, with what they wait for.
pub type Waiting = Vec<(DeliveryLine, Act)>;

/// Everything on somebody's dashboard. One person may be several of these.
#[derive(Debug)]
pub struct Dashboard {
    /// The day it is for them.
    pub today: NaiveDate,
    /// As somebody who learns and teaches; everybody is that.
    pub own: TrainerWork,
    /// As somebody who speaks for associations.
    pub focal_point: Option<FocalPoint>,
    /// As somebody who coordinates.
    pub coordinator: Option<Coordinator>,
    /// As somebody who looks after the installation.
    pub administrator: Option<Administrator>,
}

/// What somebody learns, commits to and teaches.
#[derive(Debug)]
pub struct TrainerWork {
    /// Cohorts that ask for an answer, with the place that is kept.
    pub invitations: Vec<(Enrolment, Cohort)>,
    /// The cohorts they take part in, the newest first.
    pub courses: Vec<Course>,
    /// How far they are with every module of which anything is recorded.
    pub progress: HashMap<ModuleSlug, Summary>,
    /// The modules they keep on their home, besides those of their courses.
    pub kept: Vec<ModuleSlug>,
    /// The module to go on with.
    pub module: Option<(ModuleSlug, ModuleProgress)>,
    /// What they have promised, those due first before the others.
    pub commitments: Vec<CommitmentLine>,
    /// The deliveries that wait for them as a trainer: the first of them.
    pub waiting: Waiting,
    /// How many wait in all.
    pub all_waiting: i64,
    /// Their deliveries, those that need somebody first: the first of them.
    pub deliveries: Vec<DeliveryLine>,
    /// How many those are in all.
    pub all_deliveries: i64,
}

/// What waits for the associations somebody speaks for.
#[derive(Debug)]
pub struct FocalPoint {
    /// The associations.
    pub associations: Vec<Association>,
    /// The deliveries that wait for them: the first of them.
    pub waiting: Waiting,
    /// How many wait in all.
    pub all_waiting: i64,
    /// What was promised to them and not held yet: what is overdue, then what lies ahead. The first of it.
    pub commitments: Vec<CommitmentLine>,
    /// How much of it there is in all.
    pub all_commitments: i64,
}

/// What somebody coordinates.
#[derive(Debug)]
pub struct Coordinator {
    /// Their cohorts, the latest first, with how many people stand where and how many modules there are.
    pub cohorts: Vec<(Cohort, ProgressCounts, usize)>,
    /// The deliveries that wait for them: the first of them.
    pub waiting: Waiting,
    /// How many wait in all.
    pub all_waiting: i64,
    /// The commitments whose day has passed without a report: the first of them.
    pub overdue: Vec<CommitmentLine>,
    /// How many those are in all.
    pub all_overdue: i64,
    /// Whether they may open a cohort.
    pub can_open: bool,
}

/// What somebody who looks after the installation should know.
#[derive(Debug)]
pub struct Administrator {
    /// Why no mail can leave, if so.
    pub held: Option<MailHold>,
    /// Whether no association was entered yet.
    pub no_associations: bool,
}

impl Dashboard {
    /// Reads it.
    ///
    /// # Errors
    /// Only what the database says.
    pub fn load(conn: &mut Conn, viewer: &Viewer, catalogue: &Catalogue, now: Timestamp) -> Result<Self> {
        let today = lists::today(viewer, now);
        let own = TrainerWork::load(conn, viewer, catalogue, now, today)?;
        let focal_point = match viewer.has(Role::FocalPoint) {
            true => Some(FocalPoint::load(conn, viewer, today)?),
            false => None,
        };
        let coordinator = match viewer.coordinates_something() {
            true => Some(Coordinator::load(conn, viewer, now, today)?),
            false => None,
        };
        let administrator = match viewer.is_administrator() {
            true => Some(Administrator::load(conn)?),
            false => None,
        };
        Ok(Self { today, own, focal_point, coordinator, administrator })
    }
}

impl TrainerWork {
    fn load(conn: &mut Conn, viewer: &Viewer, catalogue: &Catalogue, now: Timestamp, today: NaiveDate) -> Result<Self> {
        let enrolments = cohorts::common::store::of_person(conn, viewer.id)?;
        let ids: Vec<CohortId> = enrolments.iter().map(|place| place.cohort_id).collect();
        let cohorts = cohorts::common::store::get_all(conn, &ids)?;
        let mut modules = cohorts::common::store::modules_of_all(conn, &ids)?;
        let cohorts: HashMap<CohortId, Cohort> = cohorts.into_iter().map(|cohort| (cohort.id, cohort)).collect();
        let (mut invitations, mut courses) = (Vec::new(), Vec::new());
        for enrolment in enrolments {
            let Some(cohort) = cohorts.get(&enrolment.cohort_id).cloned() else { continue };
            if enrolment.state == EnrolmentState::Invited {
                if enrolment.invited_at.is_some() && is_enrolling(cohort.state) {
                    invitations.push((enrolment, cohort));
                }
            } else if enrolment.state.is_active() && !matches!(cohort.state, CohortState::Draft | CohortState::Archived)
            {
                let modules: Vec<CohortModule> = modules.remove(&cohort.id).unwrap_or_default();
                let today = now.day_in(cohort.time_zone);
                courses.push(Course { enrolment, cohort, modules, today });
            }
        }
        let known: Vec<ModuleSlug> = catalogue.modules.keys().cloned().collect();
        let progress = progress::store::summaries(conn, &[viewer.id], &known)?;
        let progress: HashMap<ModuleSlug, Summary> =
            progress.into_iter().map(|((_, module), summary)| (module, summary)).collect();
        let kept = progress::store::bookmarks::of(conn, viewer.id)?;
        let module = match rules::module_to_take(&courses, &kept, &progress).and_then(|slug| catalogue.get(slug)) {
            Some(module) => Some((module.slug.clone(), progress::store::progress_of(conn, viewer.id, module)?)),
            None => None,
        };
        let (visibility, person) = (only_own(viewer), Some(viewer.id));
        let filter = CommitmentFilter { person, ..CommitmentFilter::default() };
        let (work, first) = (DeliverySort::Work, &Turn::First);
        let own =
            commitments::store::list::commitments(conn, today, &visibility, &filter, work, first, OWN_COMMITMENTS)?;
        let filter = DeliveryFilter { person, ..DeliveryFilter::default() };
        let reader = Reader { viewer, today };
        let held = deliveries::store::list::deliveries(conn, reader, &visibility, &filter, work, first, ROWS)?;
        let all_deliveries = count_deliveries(conn, &visibility, &filter)?;
        let (waiting, all_waiting) = waiting_under(DashboardRole::Trainer, conn, viewer, today)?;
        Ok(Self {
            invitations,
            courses,
            progress,
            kept,
            module,
            commitments: own,
            waiting,
            all_waiting,
            deliveries: held,
            all_deliveries,
        })
    }

    /// Whether there is nothing of their own yet.
    pub fn is_empty(&self) -> bool {
        self.invitations.is_empty()
            && self.courses.is_empty()
            && self.kept.is_empty()
            && self.commitments.is_empty()
            && self.waiting.is_empty()
            && self.deliveries.is_empty()
    }

    /// How many commitments they have made in a course, but for those they were released from.
    pub fn made_in(&self, course: &Course) -> usize {
        self.count(course, |state| state != CommitmentState::Released)
    }

    /// How many of them they have fulfilled.
    pub fn fulfilled_in(&self, course: &Course) -> usize {
        self.count(course, |state| state == CommitmentState::Fulfilled)
    }

    fn count(&self, course: &Course, counts: impl Fn(CommitmentState) -> bool) -> usize {
        let of_course = self.commitments.iter().filter(|line| line.commitment.enrolment_id == course.enrolment.id);
        of_course.filter(|line| counts(line.state)).count()
    }
}

impl FocalPoint {
    fn load(conn: &mut Conn, viewer: &Viewer, today: NaiveDate) -> Result<Self> {
        let ids: Vec<AssociationId> = viewer.scopes(Role::FocalPoint);
        let (waiting, all_waiting) = waiting_under(DashboardRole::FocalPoint, conn, viewer, today)?;
        let mut associations = associations::store::get_all(conn, &ids)?;
        associations.sort_by(|a, b| a.slug.cmp(&b.slug));
        // Their own commitments to others belong elsewhere on the page.
        let nobody = uuid::Uuid::nil().into();
        let visibility =
            DeliveryVisibility::Tied { person: nobody, associations: ids, cohorts: Vec::new(), sections: Vec::new() };
        let all = CommitmentFilter::default();
        let mut own = commitments::store::list::commitments(
            conn,
            today,
            &visibility,
            &all,
            DeliverySort::Work,
            &Turn::First,
            ROWS,
        )?;
        own.retain(|line| matches!(line.state, CommitmentState::Overdue | CommitmentState::Open));
        let mut all_commitments = 0;
        for state in [CommitmentState::Overdue, CommitmentState::Open] {
            let filter = CommitmentFilter { state: Some(state), ..CommitmentFilter::default() };
            all_commitments += count_commitments(conn, &visibility, &filter, today)?;
        }
        let all_commitments = all_commitments.min(MOST_COUNTED + 1);
        Ok(Self { associations, waiting, all_waiting, commitments: own, all_commitments })
    }
}

impl Coordinator {
    fn load(conn: &mut Conn, viewer: &Viewer, now: Timestamp, today: NaiveDate) -> Result<Self> {
        let visible = cohorts::common::policy::visible_to(viewer);
        let mut cohorts = cohorts::life::store::list(
            conn,
            &visible,
            &cohorts::life::store::CohortFilter::default(),
            &Turn::First,
            COHORTS,
        )?;
        cohorts.retain(|cohort| {
            cohort.state != CohortState::Archived && cohorts::common::policy::can_coordinate(viewer, cohort)
        });
        let ids: Vec<CohortId> = cohorts.iter().map(|cohort| cohort.id).collect();
        let counts = cohorts::enrolment::store::counts(conn, &ids, now)?;
        let modules = cohorts::common::store::modules_of_all(conn, &ids)?;
        let with = |cohort: Cohort| {
            let counts = counts.get(&cohort.id).copied().unwrap_or_default();
            let modules = modules.get(&cohort.id).map_or(0, Vec::len);
            (cohort, counts, modules)
        };
        let visibility = match DeliveryVisibility::of(viewer) {
            DeliveryVisibility::Tied { person, cohorts, sections, .. } => {
                DeliveryVisibility::Tied { person, associations: Vec::new(), cohorts, sections }
            }
            DeliveryVisibility::Everything => DeliveryVisibility::Everything,
        };
        let state = Some(CommitmentState::Overdue);
        let filter = CommitmentFilter { state, but_of: Some(viewer.id), ..CommitmentFilter::default() };
        let (waiting, all_waiting) = waiting_under(DashboardRole::Coordinator, conn, viewer, today)?;
        Ok(Self {
            waiting,
            all_waiting,
            cohorts: cohorts.into_iter().map(with).collect(),
            overdue: commitments::store::list::commitments(
                conn,
                today,
                &visibility,
                &filter,
                DeliverySort::Work,
                &Turn::First,
                ROWS,
            )?,
            all_overdue: count_commitments(conn, &visibility, &filter, today)?,
            can_open: cohorts::common::policy::can_open_somewhere(viewer),
        })
    }
}

impl Administrator {
    fn load(conn: &mut Conn) -> Result<Self> {
        let all = associations::policy::AssociationVisibility::All;
        let some =
            associations::store::list(conn, &all, &associations::store::AssociationFilter::default(), &Turn::First, 1)?;
        Ok(Self { held: mail::store::held(conn)?, no_associations: some.is_empty() })
    }
}

/// What is the viewer's own, and no more.
fn only_own(viewer: &Viewer) -> DeliveryVisibility {
    DeliveryVisibility::Tied { person: viewer.id, associations: Vec::new(), cohorts: Vec::new(), sections: Vec::new() }
}

/// What waits for somebody as one of what they are; and how much that is in all.
fn waiting_under(role: DashboardRole, conn: &mut Conn, viewer: &Viewer, today: NaiveDate) -> Result<(Waiting, i64)> {
    let (reader, side) = (Reader { viewer, today }, Some(role.side()));
    Ok((waiting::for_reader(conn, reader, side, ROWS)?, waiting::counts(conn, reader, side)?.all()))
}
