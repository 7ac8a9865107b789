//! A cohort's settings: what it is like, who coordinates it, and the states of its life.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use crate::cohorts::common::rules::{ALLOWED, CohortAct};
use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{Cohort, CohortModule, CohortState, policy, store as cohorts};
use crate::cohorts::life::input::parse_coordinator;
use crate::cohorts::life::pages::edit::{Choices, filled};
use crate::cohorts::life::{NewCohort, actions, rules, store};
use crate::learning::modules::Current;
use crate::people::accounts::forms::{is_sure, settings as sign_in_settings};
use crate::people::accounts::{Person, PersonId, Viewer};
use crate::people::associations::{Section, store as associations};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::web::{CHANGED_MEANWHILE, Ctx, Form, FormView, Notice};
use content::Catalogue;

/// What a state allows, act by act.
#[derive(Serialize)]
struct StateRow {
    state: CohortState,
    is_present: bool,
    acts: Vec<ActCell>,
}

#[derive(Serialize)]
struct ActCell {
    act: CohortAct,
    is_allowed: bool,
}

impl StateRow {
    fn new(state: CohortState, acts: &[CohortAct], present: CohortState) -> Self {
        let cell = |act: &CohortAct| ActCell { act: *act, is_allowed: acts.contains(act) };
        Self { state, is_present: state == present, acts: CohortAct::ALL.iter().map(cell).collect() }
    }
}

#[derive(Serialize)]
struct SettingsPage {
    head: Head,
    form: FormView,
    #[serde(flatten)]
    choices: Choices,
    coordinators: Vec<Coordinator>,
    /// The states that may follow, each with the address to post to.
    /// What each state allows.
    states: Vec<StateRow>,
    acts: &'static [CohortAct],
    /// Whether they may make one like it.
    can_copy: bool,
    steps: Vec<Step>,
    /// Whether the viewer has shown recently who they are.
    sure: bool,
    back: String,
}

#[derive(Serialize)]
struct Coordinator {
    #[serde(flatten)]
    person: Person,
    is_viewer: bool,
}

#[derive(Serialize)]
struct Step {
    to: CohortState,
    action: &'static str,
}

/// The last part of the address that brings a cohort into a state.
fn action(to: CohortState) -> &'static str {
    match to {
        CohortState::Draft | CohortState::Open => "opening",
        CohortState::Running => "start",
        CohortState::Closed => "closing",
        CohortState::Archived => "archiving",
    }
}

struct Found {
    cohort: Cohort,
    modules: Vec<CohortModule>,
    sections: Vec<Section>,
    coordinators: Vec<Person>,
}

fn load(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<Found> {
    let cohort = coordinated(conn, viewer, slug)?;
    Ok(Found {
        modules: cohorts::modules(conn, cohort.id)?,
        sections: associations::sections(conn)?,
        coordinators: store::coordinators(conn, cohort.id)?,
        cohort,
    })
}

async fn page(ctx: Ctx, catalogue: &Catalogue, refused: Option<(Form, Error)>) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (viewer, found) = ctx.read(move |conn, viewer| load(conn, viewer, &slug)).await?;
    let Found { cohort, modules, sections, coordinators } = found;
    let own = filled(&cohort, &modules);
    // Where the form of the coordinators was refused, the other one shows the cohort as it is.
    let described = refused.as_ref().map(|(form, _)| form).filter(|form| form.get("revision").is_some());
    let kept = (cohort.section_id, modules.as_slice());
    let choices = Choices::new(&ctx, &viewer, catalogue, described.unwrap_or(&own), &sections, kept);
    let (form, status) = match refused {
        Some((form, error)) if form.get("revision").is_some() => form.shown_again(error, || own)?,
        Some((form, error)) => {
            let mut all = own;
            for name in ["email", "person_name"] {
                all.set(name, form.get(name).unwrap_or_default());
            }
            (all.refused(error)?, StatusCode::UNPROCESSABLE_ENTITY)
        }
        None => (own.view(), StatusCode::OK),
    };
    let choices = choices.beside(&form);
    let follows = |to: &&CohortState| rules::follows(cohort.state, **to);
    let view = SettingsPage {
        sure: is_sure(&ctx, &viewer)?,
        back: format!("/cohorts/{}/settings", cohort.slug),
        head: Head::new(&ctx, &viewer, &cohort, Tab::Settings),
        form,
        choices,
        coordinators: coordinators
            .into_iter()
            .map(|person| Coordinator { is_viewer: person.id == viewer.id, person })
            .collect(),
        states: ALLOWED.iter().map(|(state, acts)| StateRow::new(*state, acts, cohort.state)).collect(),
        acts: CohortAct::ALL,
        can_copy: policy::can_open_somewhere(&viewer),
        steps: CohortState::ALL.iter().filter(follows).map(|to| Step { to: *to, action: action(*to) }).collect(),
    };
    ctx.page_with(status, "cohorts/settings", Some(&viewer), view)
}

/// `GET /cohorts/{slug}/settings`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    page(ctx, &catalogue, None).await
}

/// `POST /cohorts/{slug}`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Conflict`] when somebody else changed it meanwhile.
pub async fn change(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let to = format!("/cohorts/{slug}/settings");
    let revision = form.parse::<i32>("revision");
    let changed = match NewCohort::parse(&mut form, &ctx.site().settings.languages) {
        Ok(new) => {
            let catalogue = catalogue.clone();
            let revision = revision.unwrap_or_default();
            let change =
                move |tx: &mut Tx, viewer: &Viewer| actions::change(tx, viewer, &catalogue, &slug, revision, new);
            ctx.write(change).await
        }
        Err(error) => Err(error),
    };
    match changed {
        Ok(_) => Ok(ctx.redirect_with(&to, Notice::Done("notice-cohort-changed"))),
        Err(error @ (Error::Invalid(_) | Error::Conflict(CHANGED_MEANWHILE))) => {
            page(ctx, &catalogue, Some((form, error))).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /cohorts/{slug}/coordinators`: by address.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn add_coordinator(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (slug, minutes): (String, _) = (ctx.path("slug")?, sign_in_settings(&ctx)?.confirm_minutes);
    let named = parse_coordinator(&mut form, "person_name");
    match ctx.write(move |tx, viewer| actions::appoint(tx, viewer, minutes, &slug, named)).await {
        Ok((_, cohort)) => {
            let to = format!("/cohorts/{}/settings", cohort.slug);
            Ok(ctx.redirect_with(&to, Notice::Done("notice-cohort-coordinator-added")))
        }
        Err(error @ Error::Invalid(_)) => page(ctx, &catalogue, Some((form, error))).await,
        Err(error) => Err(error),
    }
}

/// `POST /cohorts/{slug}/coordinators/{person}/removal`. The last one stays.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn remove_coordinator(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, person): (String, PersonId) = (ctx.path("slug")?, ctx.path("person")?);
    let minutes = sign_in_settings(&ctx)?.confirm_minutes;
    let (viewer, cohort) = ctx.write(move |tx, viewer| actions::dismiss(tx, viewer, minutes, &slug, person)).await?;
    // Who has taken themselves out may have nothing to see there any more.
    let to = if viewer.id == person { "/cohorts".to_owned() } else { format!("/cohorts/{}/settings", cohort.slug) };
    Ok(ctx.redirect_with(&to, Notice::Done("notice-cohort-coordinator-removed")))
}

async fn advanced(ctx: Ctx, to: CohortState, notice: &'static str) -> Result<HttpResponse> {
    let (slug, site): (String, _) = (ctx.path("slug")?, ctx.site().clone());
    let (_, cohort) = ctx.write(move |tx, viewer| actions::advance(tx, viewer, &site.signer, &slug, to)).await?;
    Ok(ctx.redirect_with(&format!("/cohorts/{}", cohort.slug), Notice::Done(notice)))
}

/// `POST /cohorts/{slug}/opening`: the invitations go out.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn open(ctx: Ctx) -> Result<HttpResponse> {
    advanced(ctx, CohortState::Open, "notice-cohort-opened").await
}

/// `POST /cohorts/{slug}/start`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn start(ctx: Ctx) -> Result<HttpResponse> {
    advanced(ctx, CohortState::Running, "notice-cohort-started").await
}

/// `POST /cohorts/{slug}/closing`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn close(ctx: Ctx) -> Result<HttpResponse> {
    advanced(ctx, CohortState::Closed, "notice-cohort-closed").await
}

/// `POST /cohorts/{slug}/archiving`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn archive(ctx: Ctx) -> Result<HttpResponse> {
    advanced(ctx, CohortState::Archived, "notice-cohort-archived").await
}
