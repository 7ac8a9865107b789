//! What is done with commitments.

mod ask_release;
mod bring_in;
mod change;
mod make;
mod release;

use std::collections::BTreeSet;

use super::rules::state_of;
use super::store::commitments as store;
use super::{Commitment, CommitmentState, CommitmentTerms};
use crate::people::associations::{Association, store as associations};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Rejection, Result};
use content::ModuleSlug;
use serde_json::Value;

pub use ask_release::ask_release;
pub use bring_in::bring_in;
pub use change::change;
pub use make::make;
pub use release::release;

fn refuse_if_over(conn: &mut Conn, commitment: &Commitment) -> Result<()> {
    let states = store::linked(conn, commitment.id)?.into_iter().map(|(_, state)| state);
    // The day decides nothing here: open or overdue, it may be changed.
    let day = commitment.terms.due_on;
    match state_of(commitment.released_at.is_some(), day, states, day) {
        CommitmentState::Released | CommitmentState::Fulfilled => Err(Error::Conflict("error-commitment-over")),
        _ => Ok(()),
    }
}

/// Refuses what its cohort does not teach, and associations that are none.
fn check(conn: &mut Conn, terms: &CommitmentTerms, allowed: &[ModuleSlug]) -> Result<()> {
    let mut wrong = Rejection::default();
    let allowed: BTreeSet<&ModuleSlug> = allowed.iter().collect();
    if terms.modules.is_empty() || terms.modules.iter().any(|module| !allowed.contains(module)) {
        wrong.add("modules", "form-choose");
    }
    if associations::get_all(conn, &[terms.association_id])?.is_empty() {
        wrong.add("association", "form-choose");
    }
    if wrong.is_empty() { Ok(()) } else { Err(Error::Invalid(wrong)) }
}

/// What news call an association.
fn called(association: &Association) -> Value {
    match association.acronym.is_empty() {
        true => serde_json::json!(association.names),
        false => association.acronym.as_str().into(),
    }
}

/// What the audit trail calls a commitment.
fn label(modules: &[ModuleSlug]) -> String {
    modules.iter().map(ModuleSlug::as_str).collect::<Vec<_>>().join(", ")
}
