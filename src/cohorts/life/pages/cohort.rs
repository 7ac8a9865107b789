//! A cohort's page: for those who coordinate it its people, for those who take part a smaller one.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cohorts::certificates::views::CertificateView;
use crate::cohorts::certificates::{self, Certificate};
use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::seen;
use crate::cohorts::common::views::{CohortModuleView, CohortView, CountsView, module_views};
use crate::cohorts::common::{Enrolment, EnrolmentId, EnrolmentRole, policy};
use crate::cohorts::enrolment::EnrolledPerson;
use crate::cohorts::enrolment::rules::{ProgressStatus, is_enrolling};
use crate::cohorts::enrolment::store::{self, PeopleFilter};
use crate::cohorts::enrolment::views::load::{Found, Progress, asked_people, load_course, load_people, load_uncounted};
use crate::cohorts::enrolment::views::{CellView, EnrolmentView};
use crate::cohorts::life::rules::{NextStep, next_step};
use crate::cohorts::sessions::LiveSession;
use crate::cohorts::sessions::store::next_of_cohort;
use crate::cohorts::sessions::views::LiveSessionView;
use crate::learning::modules::Current;
use crate::people::accounts::{PersonId, Viewer};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::sheets::Downloads;
use crate::platform::web::{Ctx, PageEdges, Pages, Turn};
use content::Catalogue;

/// How many names of a group its members see.
const COMPANIONS: i64 = 500;

#[derive(Serialize)]
struct PeoplePage {
    head: Head,
    cohort: CohortView,
    counts: CountsView,
    next: Option<NextStep>,
    people: Vec<EnrolmentView>,
    pages: Option<Pages>,
    downloads: Downloads,
    filter: FilterView,
    takes_people: bool,
    can_invite_again: bool,
    slug: String,
    session: Option<LiveSessionView>,
}

/// A list's filter, as its form shows it.
#[derive(Serialize)]
pub(in crate::cohorts) struct FilterView {
    status: Option<ProgressStatus>,
    role: Option<EnrolmentRole>,
    q: Option<String>,
    statuses: Vec<ProgressStatus>,
    roles: &'static [EnrolmentRole],
    narrowed: bool,
}

impl FilterView {
    pub(in crate::cohorts) fn new(filter: &PeopleFilter, statuses: &[ProgressStatus]) -> Self {
        Self {
            status: filter.status,
            role: filter.role,
            q: filter.words.clone(),
            statuses: statuses.to_vec(),
            roles: EnrolmentRole::ALL,
            narrowed: filter.status.is_some() || filter.role.is_some() || filter.words.is_some(),
        }
    }
}

/// A trainer's view of their own cohort.
#[derive(Serialize)]
struct GroupPage {
    cohort: CohortView,
    role: EnrolmentRole,
    completed: bool,
    deadline: chrono::NaiveDate,
    modules: Vec<OwnModule>,
    /// The newest, unless it was taken back.
    certificate: Option<CertificateView>,
    group: Vec<Companion>,
    slug: String,
    session: Option<LiveSessionView>,
}

#[derive(Serialize)]
struct OwnModule {
    #[serde(flatten)]
    module: CohortModuleView,
    /// Whether it is still to be opened.
    opens_later: bool,
    own: CellView,
}

#[derive(Serialize)]
struct Companion {
    name: String,
    is_viewer: bool,
}

enum Shown {
    People(Found, Vec<EnrolledPerson>, PageEdges<EnrolmentId>),
    Group(Found, Box<Enrolment>, Progress, Vec<(PersonId, String)>, Vec<Certificate>),
}

/// What a cohort's page shows, with its next session.
type Seen = (Shown, Option<LiveSession>);

fn find(
    conn: &mut Conn,
    viewer: &Viewer,
    slug: &str,
    filter: &PeopleFilter,
    turn: &Turn<EnrolmentId>,
    now: crate::platform::clock::Timestamp,
) -> Result<Seen> {
    let (cohort, place) = seen(conn, viewer, slug)?;
    let next = next_of_cohort(conn, cohort.id, now)?;
    if policy::can_coordinate(viewer, &cohort) {
        let found = load_course(conn, cohort, now)?;
        let (places, around) = load_people(conn, found.cohort.id, &found.modules, filter, turn, now)?;
        return Ok((Shown::People(found, places, around), next));
    }
    let found = load_uncounted(conn, cohort)?;
    let slugs: Vec<_> = found.modules.iter().map(|module| module.module.clone()).collect();
    let progress = crate::learning::progress::store::summaries(conn, &[viewer.id], &slugs)?;
    let group = store::companions(conn, found.cohort.id, COMPANIONS)?;
    let place = place.ok_or(Error::NotFound)?;
    let certificates = certificates::store::certificates::of_place(conn, place.id)?;
    Ok((Shown::Group(found, Box::new(place), progress, group, certificates), next))
}

/// `GET /cohorts/{slug}`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (slug, filter, now): (String, _, _) = (ctx.path("slug")?, asked_people(&ctx), ctx.site().clock.now());
    let (asked, turn) = (filter.clone(), ctx.turn());
    let (viewer, (shown, next)) = ctx.read(move |conn, viewer| find(conn, viewer, &slug, &asked, &turn, now)).await?;
    let session = next.map(|next| LiveSessionView::new(ctx.site(), &next, viewer.zone, now));
    match shown {
        Shown::People(found, places, around) => {
            let view = PeoplePage { session, ..people_page(&ctx, &viewer, found, (places, around), &filter) };
            ctx.page("cohorts/people", Some(&viewer), view)
        }
        Shown::Group(found, place, progress, group, certificates) => {
            let own = (&*place, certificates.as_slice());
            let view = GroupPage { session, ..group_page(&ctx, &viewer, &catalogue, found, own, &progress, group) };
            ctx.page("cohorts/group", Some(&viewer), view)
        }
    }
}

fn people_page(
    ctx: &Ctx,
    viewer: &Viewer,
    found: Found,
    (places, around): (Vec<EnrolledPerson>, PageEdges<EnrolmentId>),
    filter: &PeopleFilter,
) -> PeoplePage {
    let now = ctx.site().clock.now();
    let Found { cohort, modules, sections, counts } = found;
    let today = now.day_in(cohort.time_zone);
    let dates = (cohort.starts_on, cohort.ends_on);
    PeoplePage {
        slug: cohort.slug.clone(),
        session: None,
        head: Head::new(ctx, viewer, &cohort, Tab::People),
        cohort: CohortView::new(ctx, ctx.language(Some(viewer)), &cohort, &sections, None),
        counts: counts.into(),
        next: next_step(cohort.state, modules.len(), counts, dates, today),
        people: places.iter().map(|place| EnrolmentView::new(place, now)).collect(),
        pages: ctx.pages(around),
        downloads: Downloads::of(ctx, &format!("/cohorts/{}/people", cohort.slug)),
        filter: FilterView::new(filter, ProgressStatus::ALL),
        takes_people: policy::takes_people(cohort.state),
        can_invite_again: is_enrolling(cohort.state),
    }
}

fn group_page(
    ctx: &Ctx,
    viewer: &Viewer,
    catalogue: &Catalogue,
    found: Found,
    (place, certificates): (&Enrolment, &[Certificate]),
    progress: &Progress,
    group: Vec<(PersonId, String)>,
) -> GroupPage {
    let language = ctx.language(Some(viewer));
    let today = ctx.site().clock.now().day_in(viewer.zone);
    let module = |module: CohortModuleView| OwnModule {
        opens_later: module.opens_on.is_some_and(|day| today < day),
        own: CellView::new(&module, progress.get(&(viewer.id, module.module.clone())), today),
        module,
    };
    GroupPage {
        slug: found.cohort.slug.clone(),
        session: None,
        cohort: CohortView::new(ctx, language, &found.cohort, &found.sections, None),
        role: place.role,
        completed: place.completed_at.is_some(),
        deadline: place.extended_until.unwrap_or(found.cohort.cascade_deadline),
        modules: module_views(catalogue, language, &found.modules).into_iter().map(module).collect(),
        certificate: certificates::rules::in_force(certificates)
            .map(|one| CertificateView::new(ctx.site(), one, today)),
        group: group.into_iter().map(|(id, name)| Companion { name, is_viewer: id == viewer.id }).collect(),
    }
}
