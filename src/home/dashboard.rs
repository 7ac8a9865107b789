//! What one's home is made from: one visit to the database, with as many queries for one row as for fifty.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::requests::requests_of;
use super::rules::{self, Course, DashboardRole};
use crate::cascade::commitments::store::list::{CommitmentFilter, CommitmentLine, Wanted, first_of_each, with_cohorts};
use crate::cascade::commitments::{self, CommitmentState};
use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::common::{Side, lists};
use crate::cascade::deliveries::rules::Act;
use crate::cascade::deliveries::store::list::{self, DeliveryFilter, DeliveryLine, Reader};
use crate::cascade::deliveries::store::waiting;
use crate::cohorts;
use crate::cohorts::common::{Cohort, CohortId, CohortState, Enrolment, EnrolmentState, ProgressCounts};
use crate::cohorts::enrolment::rules::is_enrolling;
use crate::cohorts::sessions::store::PersonSession;
use crate::learning::progress::store::Summary;
use crate::learning::progress::{self, ModuleProgress};
use crate::people::accounts::{Role, Viewer};
use crate::people::associations::{self, Association};
use crate::platform::clock::Timestamp;
use crate::platform::db::{AnyQuery, Conn, count_groups};
use crate::platform::error::Result;
use crate::platform::mail;
use crate::platform::mail::store::MailHold;
use crate::platform::web::{MOST_COUNTED, Turn};
use content::{Catalogue, ModuleSlug};

/// How many rows of each kind one's home shows; the lists themselves have all.
const ROWS: i64 = 8;
/// How many of their own commitments are looked at. Nobody makes as many.
const OWN_COMMITMENTS: i64 = 100;
/// How many live sessions are shown.
const SESSIONS: i64 = 3;
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
    /// The live sessions ahead of them, the first first: of their courses, and of the cohorts they coordinate.
    pub sessions: Vec<PersonSession>,
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
    /// How many of their requests for trainings are open.
    pub open_requests: i64,
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
    /// To how many requests for trainings nobody has offered yet.
    pub unanswered_requests: i64,
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
    /// Reads it: the beginnings of all lists first, then the rows of all of them together.
    ///
    /// # Errors
    /// Only what the database says.
    pub fn load(conn: &mut Conn, viewer: &Viewer, catalogue: &Catalogue, now: Timestamp) -> Result<Self> {
        let today = lists::today(viewer, now);
        let mut cascade = CascadeWork::load(conn, viewer, today)?;
        let own = TrainerWork::load(conn, viewer, catalogue, now, &mut cascade)?;
        let focal_point = match viewer.has(Role::FocalPoint) {
            true => Some(FocalPoint::load(conn, viewer, &mut cascade)?),
            false => None,
        };
        let coordinator = match viewer.coordinates_something() {
            true => Some(Coordinator::load(conn, viewer, now, &mut cascade)?),
            false => None,
        };
        let administrator = match viewer.is_administrator() {
            true => Some(Administrator::load(conn)?),
            false => None,
        };
        Ok(Self { today, own, focal_point, coordinator, administrator })
    }
}

/// What somebody has promised, what they hold and what waits for them, as each of what they are.
struct CascadeWork {
    deliveries: Vec<DeliveryLine>,
    all_deliveries: i64,
    roles: BTreeMap<DashboardRole, RoleWork>,
}

/// The lists of a role.
#[derive(Default)]
struct RoleWork {
    waiting: Waiting,
    all_waiting: i64,
    commitments: Vec<CommitmentLine>,
    all_commitments: i64,
    requests: i64,
}

impl CascadeWork {
    fn load(conn: &mut Conn, viewer: &Viewer, today: NaiveDate) -> Result<Self> {
        let (reader, person) = (Reader { viewer, today }, Some(viewer.id));
        let mut roles = vec![DashboardRole::Trainer];
        roles.extend(viewer.has(Role::FocalPoint).then_some(DashboardRole::FocalPoint));
        roles.extend(viewer.coordinates_something().then_some(DashboardRole::Coordinator));
        let promised = promised(conn, viewer, &roles)?;
        let sides: Vec<Side> = roles.iter().map(|role| role.side()).collect();
        let (visibility, filter) = (only_own(viewer), DeliveryFilter { person, ..DeliveryFilter::default() });

        let mut heads = waiting::first_of_each_side(conn, reader, &sides, ROWS)?;
        heads.push(list::first(conn, reader, &visibility, &filter, ROWS)?);
        let mut lines = list::lines_of_each(conn, heads)?;
        let deliveries = lines.pop().unwrap_or_default();

        let lists = promised.iter().flat_map(|of| of.filters.iter().map(|filter| of.wanted(filter)));
        let mut commitments = first_of_each(conn, today, &lists.collect::<Vec<_>>())?.into_iter();

        let mut counted: Vec<Vec<AnyQuery>> = vec![list::to_count(&visibility, &filter)];
        for (role, of) in roles.iter().zip(&promised) {
            counted.push(waiting::to_count(reader, role.side()));
            let to_count = |filter| commitments::store::list::to_count(&of.visibility, filter, today);
            counted.push(of.filters.iter().flat_map(to_count).collect());
            counted.push(requests_of(*role, viewer, today));
        }
        let mut counts = count_groups(conn, counted, MOST_COUNTED + 1)?.into_iter();
        let all_deliveries = counts.next().unwrap_or_default();

        let mut of_roles = BTreeMap::new();
        for ((role, of), lines) in roles.into_iter().zip(&promised).zip(lines) {
            let mut promises: Vec<CommitmentLine> = commitments.by_ref().take(of.filters.len()).flatten().collect();
            promises.truncate(usize::try_from(of.limit).unwrap_or_default());
            let work = RoleWork {
                waiting: waiting::with_acts(lines),
                all_waiting: counts.next().unwrap_or_default(),
                commitments: promises,
                all_commitments: counts.next().unwrap_or_default(),
                requests: counts.next().unwrap_or_default(),
            };
            of_roles.insert(role, work);
        }
        Ok(Self { deliveries, all_deliveries, roles: of_roles })
    }

    fn take(&mut self, role: DashboardRole) -> RoleWork {
        self.roles.remove(&role).unwrap_or_default()
    }
}

/// Which commitments stand on the home of a role: those of several filters, one after the other.
struct Promised {
    visibility: DeliveryVisibility,
    filters: Vec<CommitmentFilter>,
    limit: i64,
}

impl Promised {
    fn wanted<'a>(&'a self, filter: &'a CommitmentFilter) -> Wanted<'a> {
        Wanted { visibility: &self.visibility, filter, limit: self.limit }
    }
}

fn promised(conn: &mut Conn, viewer: &Viewer, roles: &[DashboardRole]) -> Result<Vec<Promised>> {
    let in_state = |state| CommitmentFilter { state: Some(state), ..CommitmentFilter::default() };
    let (overdue, open) = (in_state(CommitmentState::Overdue), in_state(CommitmentState::Open));
    let of = |role: &DashboardRole| {
        Ok(match (role, DeliveryVisibility::of(viewer)) {
            (DashboardRole::Trainer, _) => {
                let filter = CommitmentFilter { person: Some(viewer.id), ..CommitmentFilter::default() };
                Promised { visibility: only_own(viewer), filters: vec![filter], limit: OWN_COMMITMENTS }
            }
            (DashboardRole::FocalPoint, _) => {
                // Their own commitments to others belong elsewhere on the page.
                let (person, associations) = (uuid::Uuid::nil().into(), viewer.scopes(Role::FocalPoint));
                let (cohorts, sections) = Default::default();
                let visibility = DeliveryVisibility::Tied { person, associations, cohorts, sections };
                Promised { visibility, filters: vec![overdue.clone(), open.clone()], limit: ROWS }
            }
            (DashboardRole::Coordinator, visibility) => {
                let visibility = match visibility {
                    DeliveryVisibility::Tied { person, cohorts, sections, .. } => {
                        DeliveryVisibility::Tied { person, associations: Vec::new(), cohorts, sections }
                    }
                    DeliveryVisibility::Everything => DeliveryVisibility::Everything,
                };
                let filter = CommitmentFilter { but_of: Some(viewer.id), ..overdue.clone() };
                Promised { visibility: with_cohorts(conn, &visibility)?, filters: vec![filter], limit: ROWS }
            }
        })
    };
    roles.iter().map(of).collect()
}

impl TrainerWork {
    fn load(
        conn: &mut Conn,
        viewer: &Viewer,
        catalogue: &Catalogue,
        now: Timestamp,
        cascade: &mut CascadeWork,
    ) -> Result<Self> {
        let (mut invitations, mut courses) = (Vec::new(), Vec::new());
        for (enrolment, cohort, modules) in cohorts::common::store::courses_of(conn, viewer.id)? {
            if enrolment.state == EnrolmentState::Invited {
                // Who waits for a place has answered.
                let unanswered = enrolment.invited_at.is_some() && enrolment.waiting_since.is_none();
                if unanswered && is_enrolling(cohort.state) {
                    invitations.push((enrolment, cohort));
                }
            } else if enrolment.state.is_active() && !matches!(cohort.state, CohortState::Draft | CohortState::Archived)
            {
                let today = now.day_in(cohort.time_zone);
                courses.push(Course { enrolment, cohort, modules, today });
            }
        }
        let (mut progress, mut kept) = progress::store::of_person(conn, viewer.id)?;
        progress.retain(|module, _| catalogue.modules.contains_key(module));
        kept.retain(|module| catalogue.modules.contains_key(module));
        let module = match rules::module_to_take(&courses, &kept, &progress).and_then(|slug| catalogue.get(slug)) {
            Some(module) => Some((module.slug.clone(), progress::store::progress_of(conn, viewer.id, module)?)),
            None => None,
        };
        let RoleWork { waiting, all_waiting, commitments, .. } = cascade.take(DashboardRole::Trainer);
        let mut meeting: Vec<CohortId> = viewer.scopes(Role::CohortCoordinator);
        meeting.extend(courses.iter().map(|course| course.cohort.id));
        Ok(Self {
            invitations,
            courses,
            sessions: cohorts::sessions::store::of_cohorts(conn, &meeting, now, SESSIONS)?,
            progress,
            kept,
            module,
            commitments,
            waiting,
            all_waiting,
            deliveries: std::mem::take(&mut cascade.deliveries),
            all_deliveries: cascade.all_deliveries,
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
    fn load(conn: &mut Conn, viewer: &Viewer, cascade: &mut CascadeWork) -> Result<Self> {
        let mut associations = associations::store::get_all(conn, &viewer.scopes(Role::FocalPoint))?;
        associations.sort_by(|a, b| a.slug.cmp(&b.slug));
        let RoleWork { waiting, all_waiting, commitments, all_commitments, requests: open_requests } =
            cascade.take(DashboardRole::FocalPoint);
        Ok(Self { associations, waiting, all_waiting, commitments, all_commitments, open_requests })
    }
}

impl Coordinator {
    fn load(conn: &mut Conn, viewer: &Viewer, now: Timestamp, cascade: &mut CascadeWork) -> Result<Self> {
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
        let RoleWork { waiting, all_waiting, commitments, all_commitments, requests: unanswered_requests } =
            cascade.take(DashboardRole::Coordinator);
        Ok(Self {
            waiting,
            all_waiting,
            cohorts: cohorts.into_iter().map(with).collect(),
            overdue: commitments,
            all_overdue: all_commitments,
            unanswered_requests,
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
