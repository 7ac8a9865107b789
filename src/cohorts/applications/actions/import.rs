//! Applications from a file: kept, rehearsed, and brought in as it was rehearsed, all or nothing.

use crate::cohorts::applications::import::rehearsal::{
    ApplicationCounts, ApplicationOutcome, RehearsedApplication, fingerprint, rehearse,
};
use crate::cohorts::applications::import::{ApplicationRow, ApplicationsUpload, applicants};
use crate::cohorts::applications::store::{applications as store, calls};
use crate::cohorts::applications::{ApplicationId, ApplicationSource, Call, rules};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{Cohort, policy};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::people::associations;
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{KeptForm, KeptFormId, Site, store as kept};

/// What became of a sheet.
#[derive(Debug)]
pub struct ApplicationsImported {
    /// The cohort.
    pub cohort: Cohort,
    /// What became of each row.
    pub rows: Vec<RehearsedApplication>,
}

/// A cohort that the viewer coordinates, with its call, that takes people.
fn open(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<(Cohort, Call)> {
    let cohort = coordinated(conn, viewer, slug)?;
    let call = calls::of_cohort(conn, cohort.id)?.ok_or(Error::NotFound)?;
    if policy::takes_people(cohort.state) {
        Ok((cohort, call))
    } else {
        Err(Error::Conflict("error-cohort-takes-nobody"))
    }
}

/// Keeps a sheet for its rehearsal, and says under which id. `owner` is whom it is shown to.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] when the cohort takes nobody any more.
pub fn keep_applications(
    tx: &mut Tx,
    viewer: &Viewer,
    owner: String,
    slug: &str,
    sheet: &ApplicationsUpload,
) -> Result<KeptFormId> {
    open(tx.conn, viewer, slug)?;
    let action = format!("/cohorts/{slug}/applications/import");
    kept::keep(tx, &KeptForm { owner, page: action.clone(), action, fields: sheet.fields()? })
}

/// What would become of a sheet, for a viewer who coordinates the cohort.
///
/// # Errors
/// As [`keep_applications`].
pub fn rehearsed(
    conn: &mut Conn,
    viewer: &Viewer,
    site: &Site,
    slug: &str,
    sheet: &ApplicationsUpload,
) -> Result<(Cohort, Call, Vec<RehearsedApplication>)> {
    let (cohort, call) = open(conn, viewer, slug)?;
    let rows: Vec<ApplicationRow> =
        applicants(&sheet.reading, &call.terms.questions, &site.words, &site.settings.languages);
    let usual = cohort.languages.first().copied().unwrap_or(Language::ENGLISH);
    let known = store::of_call(conn, call.id)?;
    let all = associations::store::all(conn)?;
    Ok((cohort, call, rehearse(rows, &known, &all, usual)))
}

/// Brings in the applications of a sheet for a viewer who coordinates the cohort: all of them or none. Who applied by themselves keeps
/// what they sent. `seen` is the [`fingerprint`] of the rehearsal that they saw; `kept` is forgotten once it is done.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] when the cohort takes nobody any more, rows are wrong, something has
/// changed since, or there are too many.
pub fn bring_in_applications(
    tx: &mut Tx,
    viewer: &Viewer,
    site: &Site,
    slug: &str,
    sheet: &ApplicationsUpload,
    (seen, kept_as): (Option<&str>, Option<KeptFormId>),
) -> Result<ApplicationsImported> {
    let (cohort, call, rows) = rehearsed(tx.conn, viewer, site, slug, sheet)?;
    if seen.is_some_and(|seen| seen != fingerprint(&rows)) {
        return Err(Error::Conflict("error-import-changed"));
    }
    if rows.iter().any(|row| row.outcome == ApplicationOutcome::Error) {
        return Err(Error::Conflict("error-import-wrong"));
    }
    let counts = ApplicationCounts::of(&rows);
    let more = i64::try_from(counts.new).unwrap_or(i64::MAX);
    if store::count(tx.conn, call.id)?.saturating_add(more) > rules::MOST_APPLICATIONS {
        return Err(Error::Conflict("error-call-full"));
    }
    for row in &rows {
        let (Some(said), Some((fields, section))) = (row.applicant(), &row.fields) else { continue };
        match store::by_address(tx.conn, call.id, &said.email)? {
            Some(before) => store::send(tx, &before, fields, (*section, ApplicationSource::File))?,
            None => {
                let id: ApplicationId = tx.id();
                store::insert(tx, id, call.id, &said.email, fields, (*section, ApplicationSource::File))?;
            }
        }
    }
    if let Some(id) = kept_as {
        kept::forget(tx, id)?;
    }
    if counts.new + counts.changed > 0 {
        let details = serde_json::to_value(counts).map_err(Error::internal)?;
        let event = Event::new("call.applications-imported", cohort.id, &cohort.name).with(details);
        audit::record(tx, Actor::from(viewer), event)?;
    }
    Ok(ApplicationsImported { cohort, rows })
}
