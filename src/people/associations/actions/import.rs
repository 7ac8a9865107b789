//! Bringing member governments in from a sheet: kept, rehearsed, and done as it was rehearsed, all or nothing.

use serde_json::json;

use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::people::associations::import::read::{GovernmentLine, GovernmentUpload};
use crate::people::associations::import::rehearsal::{MemberCounts, MemberOutcome, RehearsedMember, fingerprint};
use crate::people::associations::import::views::rehearsal;
use crate::people::associations::views::members_editable;
use crate::people::associations::{Association, GovernmentFacts, MemberGovernmentId, store};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::{KeptForm, KeptFormId, store as kept};

/// Keeps a sheet for its rehearsal, and says under which id. `owner` is whom it is shown to.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub fn keep(tx: &mut Tx, viewer: &Viewer, owner: String, slug: &str, sheet: &GovernmentUpload) -> Result<KeptFormId> {
    members_editable(tx.conn, viewer, slug)?;
    let action = format!("/associations/{slug}/members/import");
    kept::keep(tx, &KeptForm { owner, page: action.clone(), action, fields: sheet.fields()? })
}

/// Brings in the governments of a sheet for a viewer who may change the list: all of them or none. `seen` is the
/// [`fingerprint`] of the rehearsal that they saw; where something has changed meanwhile they are shown it anew. `kept` is
/// forgotten once it is done.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Conflict`] when rows are wrong, or something has changed since.
pub fn bring_in(
    tx: &mut Tx,
    viewer: &Viewer,
    slug: &str,
    rows: Vec<GovernmentLine>,
    seen: Option<&str>,
    kept: Option<KeptFormId>,
) -> Result<Vec<RehearsedMember>> {
    let association = members_editable(tx.conn, viewer, slug)?;
    let rows = rehearsal(tx.conn, Some(viewer), &association, rows)?;
    if seen.is_some_and(|seen| seen != fingerprint(&rows)) {
        return Err(Error::Conflict("error-import-changed"));
    }
    apply(tx, Actor::from(viewer), &association, &rows)?;
    if let Some(id) = kept {
        kept::forget(tx, id)?;
    }
    Ok(rows)
}

/// The same for whoever sits at the command line.
///
/// # Errors
/// [`Error::Conflict`] when rows are wrong.
pub fn bring_in_as_operator(
    tx: &mut Tx,
    association: &Association,
    rows: Vec<GovernmentLine>,
) -> Result<Vec<RehearsedMember>> {
    let rows = rehearsal(tx.conn, None, association, rows)?;
    apply(tx, Actor::OPERATOR, association, &rows)?;
    Ok(rows)
}

fn apply(tx: &mut Tx, actor: Actor, association: &Association, rows: &[RehearsedMember]) -> Result<()> {
    if rows.iter().any(|row| row.outcome == MemberOutcome::Error) {
        return Err(Error::Conflict("error-import-wrong"));
    }
    for row in rows.iter().filter(|row| !row.changes.is_empty()) {
        let (Some(known), Some(facts)) = (&row.known, &row.facts) else { continue };
        store::change_government(tx, known.id, known.revision, facts).map_err(|error| match error {
            Error::Invalid(_) => Error::Conflict("error-import-changed"),
            other => other,
        })?;
    }
    let of = |outcome: MemberOutcome| rows.iter().filter(move |row| row.outcome == outcome);
    let new: Vec<GovernmentFacts> = of(MemberOutcome::New).filter_map(|row| row.facts.clone()).collect();
    let mut joining: Vec<MemberGovernmentId> = store::add_governments(tx, &new)?;
    joining.extend(of(MemberOutcome::Joined).filter_map(|row| row.known.as_ref()).map(|known| known.id));
    store::join(tx, association.id, &joining)?;
    let counts = MemberCounts::of(rows);
    if !counts.does_something() {
        return Ok(());
    }
    let details = serde_json::to_value(counts).unwrap_or_else(|_| json!({}));
    audit::record(
        tx,
        actor,
        Event::new("association.members-imported", association.id, &association.acronym).with(details),
    )
}
