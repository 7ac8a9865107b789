//! What pages and programs ask for in the same way.

use std::collections::HashMap;

use chrono::TimeDelta;

use super::CohortView;
use crate::cohorts::rules::{self, ProgressCounts};
use crate::cohorts::store::{CohortFilter, Invited, PeopleFilter};
use crate::cohorts::{
    Cohort, CohortId, CohortModule, CohortState, EnrolledPerson, Enrolment, EnrolmentId, EnrolmentRole, Invitee,
    NewCohort, policy, store,
};
use crate::learning::progress::store::Summary;
use crate::people::accounts::store::limits;
use crate::people::accounts::{Actor, PersonId, Viewer};
use crate::people::associations::{Section, store as associations};
use crate::platform::clock::Timestamp;
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Message, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Form, PageEdges, Turn, turn_to};
use content::{Catalogue, ModuleSlug};

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

/// Makes a cohort for a viewer who may.
pub(in crate::cohorts) fn open_cohort(
    tx: &mut Tx,
    viewer: &Viewer,
    catalogue: &Catalogue,
    new: &NewCohort,
) -> Result<Cohort> {
    if !policy::can_open_somewhere(viewer) {
        return Err(Error::Forbidden);
    }
    check(tx.conn, viewer, catalogue, None, new)?;
    store::create(tx, Actor::from(viewer), new)
}

/// Checks what the form alone cannot know: that section and modules exist, and that the section is the viewer's.
pub(in crate::cohorts) fn check(
    conn: &mut Conn,
    viewer: &Viewer,
    catalogue: &Catalogue,
    before: Option<&Cohort>,
    new: &NewCohort,
) -> Result<()> {
    let stays = before.is_some_and(|before| before.section_id == new.section_id);
    let exists = match new.section_id {
        Some(id) => associations::sections(conn)?.iter().any(|section| section.id == id),
        None => true,
    };
    if !exists || !(stays || policy::can_open(viewer, new.section_id)) {
        return Err(Error::field("section_id", "form-choose"));
    }
    // A module that cannot be read for the moment stays in its cohort.
    let kept = match before {
        Some(cohort) => store::modules(conn, cohort.id)?,
        None => Vec::new(),
    };
    let known = |module: &ModuleSlug| catalogue.get(module).is_some() || kept.iter().any(|one| one.module == *module);
    match new.modules.iter().all(|one| known(&one.module)) {
        true => Ok(()),
        false => Err(Error::field("modules", "form-choose")),
    }
}

/// Progress by person and module.
pub(in crate::cohorts) type Progress = HashMap<(PersonId, ModuleSlug), Summary>;

/// Reads a list of people to be invited from a form. The words for a wrong line are at the field `people.<line>`.
pub(in crate::cohorts) fn parse_invitees(form: &mut Form, offered: &[Language]) -> Result<Vec<Invitee>> {
    let role = form.parse::<EnrolmentRole>("role");
    let language = form.parse::<Language>("language");
    if language.is_some_and(|language| !offered.contains(&language)) {
        form.wrong("language", "form-choose");
    }
    let text = form.all("people").join("\n");
    let role_or_usual = role.unwrap_or(EnrolmentRole::Trainer);
    let people =
        rules::invitees(&text, role_or_usual, language.unwrap_or(Language::ENGLISH)).map_err(Error::Invalid)?;
    form.finish(|| Some(people))
}

/// Invites people for a viewer who coordinates the cohort.
pub(in crate::cohorts) async fn invite_people(ctx: &Ctx, people: Vec<Invitee>) -> Result<(Viewer, (Cohort, Invited))> {
    let (slug, site): (String, _) = (ctx.path("slug")?, ctx.site().clone());
    ctx.write(move |tx, viewer| {
        let cohort = coordinated(tx.conn, viewer, &slug)?;
        let addresses: Vec<_> = people.iter().map(|invitee| invitee.email.clone()).collect();
        if let Some(address) = store::invited_enough(tx.conn, &addresses, tx.now)?.first() {
            let message = Message::new("cohort-invite-enough").with("address", address.to_string());
            return Err(Error::field("people", message));
        }
        let invited = store::invite(tx, &site.signer, Actor::from(viewer), &cohort, &people)?;
        let spent = i32::try_from(invited.invited.len()).unwrap_or(i32::MAX);
        let (budget, hour) = (format!("invitations:{}", viewer.id), TimeDelta::hours(1));
        limits::spend(tx, &budget, spent, rules::MOST_INVITED_AN_HOUR, hour)?;
        Ok((cohort, invited))
    })
    .await
}

/// Brings the cohort in the path into a state, for a viewer who coordinates it.
pub(in crate::cohorts) async fn advance(ctx: &Ctx, to: CohortState) -> Result<(Viewer, Cohort)> {
    let (slug, site): (String, _) = (ctx.path("slug")?, ctx.site().clone());
    ctx.write(move |tx, viewer| {
        let cohort = coordinated(tx.conn, viewer, &slug)?;
        store::advance(tx, &site.signer, Actor::from(viewer), &cohort, to)?;
        store::get(tx.conn, cohort.id)
    })
    .await
}
