//! Bringing people in from a sheet: kept, rehearsed, and done as it was rehearsed, all or nothing.

use std::collections::HashMap;

use serde_json::json;

use super::invite::{Invited, invite, invite_as};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{Cohort, EnrolmentRole, EnrolmentState, policy, store as cohorts};
use crate::cohorts::enrolment::Invitee;
use crate::cohorts::enrolment::import::PeopleColumn;
use crate::cohorts::enrolment::import::read::{ReadRow, SheetPerson};
use crate::cohorts::enrolment::import::rehearsal::{ImportCounts, ImportOutcome, Rehearsed, fingerprint};
use crate::cohorts::enrolment::import::upload::SheetUpload;
use crate::cohorts::enrolment::import::views::rehearsal;
use crate::cohorts::enrolment::store::enrolments;
use crate::people::accounts::actions::enter::find_or_add;
use crate::people::accounts::actions::profile::change_as;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, NewPerson, Person, Profile, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{KeptForm, KeptFormId, Signer, store as kept};

/// What became of a sheet.
#[derive(Clone, Debug)]
pub struct PeopleImported {
    /// What became of each row.
    pub rows: Vec<Rehearsed>,
    /// Who was invited.
    pub invited: Invited,
}

/// Keeps a sheet for its rehearsal, and says under which id. `owner` is whom it is shown to.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Conflict`] when the cohort takes nobody any more.
pub fn keep_sheet(tx: &mut Tx, viewer: &Viewer, owner: String, slug: &str, sheet: &SheetUpload) -> Result<KeptFormId> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    takes_people(&cohort)?;
    let action = format!("/cohorts/{slug}/people/import");
    kept::keep(tx, &KeptForm { owner, page: action.clone(), action, fields: sheet.fields()? })
}

/// Brings in the people of a sheet for a viewer who coordinates the cohort: all of them or none. `seen` is the
/// [`fingerprint`] of the rehearsal that they saw; where something has changed meanwhile they are shown it anew. `kept` is
/// forgotten once it is done.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Conflict`] when the cohort takes nobody any more, rows are wrong, or
/// something has changed since; what [`invite`] returns.
pub fn bring_in_sheet(
    tx: &mut Tx,
    viewer: &Viewer,
    signer: &Signer,
    slug: &str,
    rows: Vec<ReadRow>,
    seen: Option<&str>,
    kept: Option<KeptFormId>,
) -> Result<(Cohort, PeopleImported)> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    takes_people(&cohort)?;
    let rows = rehearsal(tx.conn, Some(viewer), &cohort, rows)?;
    if seen.is_some_and(|seen| seen != fingerprint(&rows)) {
        return Err(Error::Conflict("error-import-changed"));
    }
    let actor = Actor::from(viewer);
    let invitees = apply(tx, actor, &cohort, &rows)?;
    let (_, invited) = match invitees.is_empty() {
        true => (cohort.clone(), Invited::default()),
        false => invite(tx, viewer, signer, slug, &invitees)?,
    };
    if let Some(id) = kept {
        kept::forget(tx, id)?;
    }
    note(tx, actor, &cohort, &rows)?;
    Ok((cohort, PeopleImported { rows, invited }))
}

/// The same for whoever sits at the command line, without limit.
///
/// # Errors
/// [`Error::Conflict`] when the cohort takes nobody any more, or rows are wrong.
pub fn bring_in_sheet_as_operator(
    tx: &mut Tx,
    signer: &Signer,
    cohort: &Cohort,
    rows: Vec<ReadRow>,
) -> Result<PeopleImported> {
    takes_people(cohort)?;
    let rows = rehearsal(tx.conn, None, cohort, rows)?;
    let invitees = apply(tx, Actor::OPERATOR, cohort, &rows)?;
    let invited = invite_as(tx, Actor::OPERATOR, signer, cohort, &invitees)?;
    note(tx, Actor::OPERATOR, cohort, &rows)?;
    Ok(PeopleImported { rows, invited })
}

fn takes_people(cohort: &Cohort) -> Result<()> {
    if policy::takes_people(cohort.state) { Ok(()) } else { Err(Error::Conflict("error-cohort-takes-nobody")) }
}

fn note(tx: &mut Tx, actor: Actor, cohort: &Cohort, rows: &[Rehearsed]) -> Result<()> {
    let counts = ImportCounts::of(rows);
    if counts.invited() + counts.changed == 0 {
        return Ok(());
    }
    let details = serde_json::to_value(counts).unwrap_or_else(|_| json!({}));
    audit::record(tx, actor, Event::new("cohort.people-imported", cohort.id, &cohort.name).with(details))
}

/// Enters and changes people, and says whom to invite.
fn apply(tx: &mut Tx, actor: Actor, cohort: &Cohort, rows: &[Rehearsed]) -> Result<Vec<Invitee>> {
    if rows.iter().any(|row| row.outcome == ImportOutcome::Error) {
        return Err(Error::Conflict("error-import-wrong"));
    }
    let usual = cohort.languages.first().copied().unwrap_or(Language::ENGLISH);
    // Those whose address in the cohort's list is no longer their own are changed by their place.
    let places: HashMap<String, _> = cohorts::of_cohort(tx.conn, cohort.id)?
        .into_iter()
        .filter(|place| !place.state.is_active())
        .map(|place| (place.known_email.clone(), place))
        .collect();
    let mut invitees = Vec::new();
    for row in rows {
        let Some(said) = row.person() else { continue };
        match row.outcome {
            ImportOutcome::New => {
                find_or_add(tx, actor, &entered(said, cohort, usual))?;
            }
            ImportOutcome::Changed | ImportOutcome::Account if !row.changes.is_empty() => {
                let place = places.get(said.email.as_str());
                let own = people::by_address(tx.conn, &said.email)?.map(|person| person.id);
                let id = place.map(|place| place.person_id).or(own).ok_or(Error::Conflict("error-import-changed"))?;
                let person = people::get(tx.conn, id)?;
                let profile = changed(row, said, &person);
                change_as(tx, actor, id, &profile)?;
                if let Some(place) = place.filter(|place| place.state == EnrolmentState::Invited)
                    && row.changes_column(PeopleColumn::Name)
                {
                    enrolments::remember(tx, place.id, &profile.name, &said.email)?;
                }
            }
            _ => {}
        }
        if matches!(row.outcome, ImportOutcome::New | ImportOutcome::Account) {
            invitees.push(Invitee {
                email: said.email.clone(),
                name: said.name.clone().unwrap_or_default(),
                role: said.role.unwrap_or(EnrolmentRole::Trainer),
                language: said.language.unwrap_or(usual),
            });
        }
    }
    Ok(invitees)
}

/// What is said of somebody once what is changed is changed, and nothing else.
fn changed(row: &Rehearsed, said: &SheetPerson, person: &Person) -> Profile {
    let mut profile = person.profile();
    if let Some(name) = said.name.clone().filter(|_| row.changes_column(PeopleColumn::Name)) {
        profile.name = name;
    }
    if let Some(zone) = said.time_zone.filter(|_| row.changes_column(PeopleColumn::TimeZone)) {
        profile.time_zone = zone;
    }
    profile.language = said.language.unwrap_or(profile.language);
    profile.country = said.country.or(profile.country);
    profile
}

fn entered(said: &SheetPerson, cohort: &Cohort, usual: Language) -> NewPerson {
    NewPerson {
        email: said.email.clone(),
        name: said.name.clone().unwrap_or_default(),
        language: said.language.unwrap_or(usual),
        time_zone: said.time_zone.unwrap_or(cohort.time_zone),
        country: said.country,
    }
}
