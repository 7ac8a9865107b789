//! Commitments: the list, making one, one by itself, changing it and taking it back.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use chrono::NaiveDate;
use serde::Serialize;
use uuid::Uuid;

use super::store;
use crate::cascade::commitments::policy::{can_ask_release, can_change, can_release};
use crate::cascade::commitments::sheet::CommitmentSheet;
use crate::cascade::commitments::store::commitments::CommitmentSource;
use crate::cascade::commitments::store::list::CommitmentLine;
use crate::cascade::commitments::views::{CommitmentView, load};
use crate::cascade::commitments::{CommitmentState, CommitmentTerms, actions};
use crate::cascade::common::CommitmentId;
use crate::cascade::common::lists::{self, LONGEST_COMMENT, ListQuery};
use crate::cascade::common::views::LocalNames;
use crate::cascade::common::views::filters::{Filters, association_picks, module_picks, words_of};
use crate::cohorts;
use crate::cohorts::common::EnrolmentId;
use crate::learning::modules::Current;
use crate::people::accounts::forms::language_picks;
use crate::people::accounts::{Actor, Role, Viewer};
use crate::people::associations::{self, Association};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::sheets::{self, Downloads};
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice, Pages};
use content::{Catalogue, ModuleSlug};

#[derive(Serialize)]
struct ListPage {
    commitments: Vec<CommitmentView>,
    total: i64,
    pages: Option<Pages>,
    downloads: Downloads,
    filters: Filters,
    /// Whether the list may hold other people's commitments.
    others: bool,
    can_make: bool,
    target: Option<Target>,
}

/// How many commitments a trainer has made, of those expected.
#[derive(Serialize)]
struct Target {
    cohort: String,
    expected: i32,
    deadline: NaiveDate,
}

/// `GET /commitments`.
///
/// # Errors
/// [`Error::SignInNeeded`]; [`Error::NotFound`] for a state that there is not.
pub async fn list(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (asked, now) = (ListQuery::of(&ctx), ctx.site().clock.now());
    let wanted = asked.clone();
    let (viewer, (page, places, choices)) = ctx
        .read(move |conn, viewer| {
            let page = load::commitments(conn, viewer, &wanted, now, lists::PER_PAGE)?;
            // What one can do is told on the first page of everything.
            let places = match wanted.is_narrowed() || !wanted.turn.is_first() {
                true => Vec::new(),
                false => store::commitments::places(conn, viewer.id, now)?,
            };
            let choices = crate::cascade::common::views::filters::choices(conn, viewer, &wanted, page.total > 0)?;
            Ok((page, places, choices))
        })
        .await?;
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let states = words_of(local_names, "commitment-state", CommitmentState::ALL);
    let target = |place: &CommitmentSource| Target {
        cohort: place.cohort_name.clone(),
        expected: place.target,
        deadline: place.deadline,
    };
    let view = ListPage {
        commitments: page.lines.iter().map(|line| CommitmentView::new(local_names, line)).collect(),
        total: page.total,
        pages: ctx.pages(page.around),
        downloads: Downloads::of(&ctx, "/commitments"),
        filters: Filters::new(local_names, &asked, states, &choices, page.total),
        others: viewer.coordinates_something() || viewer.has(Role::FocalPoint),
        can_make: !places.is_empty(),
        target: places.first().map(target),
    };
    ctx.page("cascade/commitments", Some(&viewer), view)
}

/// `GET /commitments.{format}`.
///
/// # Errors
/// As [`list`].
pub async fn download(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let list = CommitmentSheet { asked: ListQuery::of(&ctx), catalogue, now: ctx.site().clock.now() };
    sheets::download(&ctx, list).await
}

#[derive(Serialize)]
struct EditPage {
    form: FormView,
    /// The commitment that is changed; absent for a new one.
    id: Option<CommitmentId>,
    enrolments: Vec<Choice>,
    modules: Vec<Choice>,
    associations: Vec<Choice>,
    languages: Vec<Choice>,
}

fn edit_page(
    ctx: &Ctx,
    catalogue: &Catalogue,
    viewer: &Viewer,
    id: Option<CommitmentId>,
    (enrolments, modules, associations): (Vec<Choice>, Vec<ModuleSlug>, &[Association]),
    (form, status): (FormView, StatusCode),
) -> Result<HttpResponse> {
    let local_names = LocalNames::new(ctx, catalogue, viewer);
    let view = EditPage {
        form,
        id,
        enrolments,
        modules: module_picks(local_names, modules),
        associations: association_picks(local_names, associations),
        languages: language_picks(ctx),
    };
    ctx.page_with(status, "cascade/commitment-edit", Some(viewer), view)
}

fn of_places<'a>(
    places: &[CommitmentSource],
    all: &'a [Association],
) -> (Vec<Choice>, Vec<ModuleSlug>, &'a [Association]) {
    let mut modules: Vec<ModuleSlug> = places.iter().flat_map(|place| place.modules.clone()).collect();
    let mut seen = std::collections::BTreeSet::new();
    modules.retain(|module| seen.insert(module.clone()));
    (places.iter().map(|place| Choice::new(place.enrolment, &place.cohort_name)).collect(), modules, all)
}

fn choices(conn: &mut Conn, viewer: &Viewer, now: Timestamp) -> Result<(Vec<CommitmentSource>, Vec<Association>)> {
    let places = store::commitments::places(conn, viewer.id, now)?;
    if places.is_empty() {
        return Err(Error::Forbidden);
    }
    Ok((places, associations::store::all(conn)?))
}

/// `GET /commitments/new`.
///
/// # Errors
/// [`Error::Forbidden`] for those who take part in no cohort as a trainer.
pub async fn ask(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let (viewer, (places, all)) = ctx.read(move |conn, viewer| choices(conn, viewer, now)).await?;
    let mut form = Form::default();
    form.set("id", Uuid::new_v4()).set("language", ctx.language(Some(&viewer)));
    if let Some(place) = places.first() {
        form.set("enrolment", place.enrolment).set("due_on", place.deadline.max(place.today));
        if let [only] = place.modules.as_slice() {
            form.set("modules", only);
        }
    }
    edit_page(&ctx, &catalogue, &viewer, None, of_places(&places, &all), (form.view(), StatusCode::OK))
}

/// `POST /commitments`: makes one.
///
/// # Errors
/// [`Error::Forbidden`].
pub async fn make(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let terms = CommitmentTerms::parse(&mut form);
    let (id, enrolment) = (form.parse::<CommitmentId>("id"), form.parse::<EnrolmentId>("enrolment"));
    let made = match terms.and_then(|terms| form.finish(|| Some((terms, id?, enrolment?)))) {
        Ok((terms, id, enrolment)) => {
            ctx.write(move |tx, viewer| actions::make(tx, Actor::from(viewer), id, enrolment, &terms)).await
        }
        Err(error) => Err(error),
    };
    match made {
        Ok(_) => Ok(ctx.redirect_with("/commitments", Notice::Done("notice-commitment-made"))),
        Err(error) => {
            let (form, now) = (form.refused(error)?, ctx.site().clock.now());
            let (viewer, (places, all)) = ctx.read(move |conn, viewer| choices(conn, viewer, now)).await?;
            let shown = (form, StatusCode::UNPROCESSABLE_ENTITY);
            edit_page(&ctx, &catalogue, &viewer, None, of_places(&places, &all), shown)
        }
    }
}

#[derive(Serialize)]
struct ShowPage {
    form: FormView,
    commitment: CommitmentView,
    language_name: String,
    can_report: bool,
    can_change: bool,
    can_release: bool,
    can_ask_release: bool,
}

async fn show_page(ctx: Ctx, catalogue: &Catalogue, refused: Option<FormView>) -> Result<HttpResponse> {
    let (id, now): (CommitmentId, _) = (ctx.path("id")?, ctx.site().clock.now());
    let (viewer, (line, ties)) = ctx.read(move |conn, viewer| load::commitment(conn, viewer, id, now)).await?;
    let local_names = LocalNames::new(&ctx, catalogue, &viewer);
    let over = matches!(line.state, CommitmentState::Fulfilled | CommitmentState::Released);
    let is_refused = refused.is_some();
    let view = ShowPage {
        form: refused.unwrap_or_default(),
        language_name: local_names.words.say(line.commitment.terms.language, "language-name"),
        can_report: line.state != CommitmentState::Released
            && (line.commitment.person_id == viewer.id || viewer.has_for(Role::FocalPoint, ties.association)),
        can_change: !over && can_change(&viewer, &line.commitment, ties.cohort),
        can_release: !over && can_release(&viewer, ties.cohort),
        can_ask_release: !over
            && line.commitment.release_asked.is_none()
            && can_ask_release(&viewer, &line.commitment)
            && !can_release(&viewer, ties.cohort),
        commitment: CommitmentView::new(local_names, &line),
    };
    match is_refused {
        true => ctx.refused("cascade/commitment", Some(&viewer), view),
        false => ctx.page("cascade/commitment", Some(&viewer), view),
    }
}

/// `GET /commitments/{id}`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    show_page(ctx, &catalogue, None).await
}

/// What the form that changes a commitment offers, for those who may change it.
fn changeable(
    conn: &mut Conn,
    viewer: &Viewer,
    id: CommitmentId,
    now: Timestamp,
) -> Result<(CommitmentLine, Vec<ModuleSlug>, Vec<Association>)> {
    let (line, ties) = load::commitment(conn, viewer, id, now)?;
    if !can_change(viewer, &line.commitment, ties.cohort) {
        return Err(Error::Forbidden);
    }
    let modules = cohorts::common::store::modules(conn, line.commitment.cohort_id)?;
    Ok((line, modules.into_iter().map(|one| one.module).collect(), associations::store::all(conn)?))
}

/// `GET /commitments/{id}/edit`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn edit(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (id, now): (CommitmentId, _) = (ctx.path("id")?, ctx.site().clock.now());
    let (viewer, (line, modules, all)) = ctx.read(move |conn, viewer| changeable(conn, viewer, id, now)).await?;
    let shown = (filled(&line).view(), StatusCode::OK);
    edit_page(&ctx, &catalogue, &viewer, Some(id), (Vec::new(), modules, &all), shown)
}

/// The form of a commitment as it is.
fn filled(line: &CommitmentLine) -> Form {
    let mut form = line.commitment.terms.form();
    form.set("revision", line.commitment.revision);
    form
}

/// `POST /commitments/{id}/edit`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn change(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (id, now): (CommitmentId, _) = (ctx.path("id")?, ctx.site().clock.now());
    let terms = CommitmentTerms::parse(&mut form);
    let revision = form.parse::<i32>("revision");
    let changed = match terms.and_then(|terms| form.finish(|| Some((terms, revision?)))) {
        Ok((terms, revision)) => ctx.write(move |tx, viewer| actions::change(tx, viewer, id, revision, &terms)).await,
        Err(error) => Err(error),
    };
    match changed {
        Ok(_) => Ok(ctx.redirect_with(&format!("/commitments/{id}"), Notice::Done("notice-commitment-changed"))),
        Err(error) => {
            let (viewer, (line, modules, all)) =
                ctx.read(move |conn, viewer| changeable(conn, viewer, id, now)).await?;
            let shown = form.shown_again(error, || filled(&line))?;
            edit_page(&ctx, &catalogue, &viewer, Some(id), (Vec::new(), modules, &all), shown)
        }
    }
}

/// `POST /commitments/{id}/release`: takes it back for its trainer.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn release(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let id: CommitmentId = ctx.path("id")?;
    let reason = form.required("reason", LONGEST_COMMENT);
    let reason = match form.finish(|| reason) {
        Ok(reason) => reason,
        Err(error) => return show_page(ctx, &catalogue, Some(form.refused(error)?)).await,
    };
    ctx.write(move |tx, viewer| actions::release(tx, viewer, id, &reason)).await?;
    Ok(ctx.redirect_with(&format!("/commitments/{id}"), Notice::Done("notice-commitment-released")))
}

/// `POST /commitments/{id}/release-request`: its trainer asks to be released from it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn ask_release(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let id: CommitmentId = ctx.path("id")?;
    let reason = form.required("reason", LONGEST_COMMENT);
    let reason = match form.finish(|| reason) {
        Ok(reason) => reason,
        Err(error) => return show_page(ctx, &catalogue, Some(form.refused(error)?)).await,
    };
    ctx.write(move |tx, viewer| actions::ask_release(tx, viewer, id, &reason)).await?;
    Ok(ctx.redirect_with(&format!("/commitments/{id}"), Notice::Done("notice-commitment-release-asked")))
}
