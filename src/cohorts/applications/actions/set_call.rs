use crate::cohorts::applications::store::{applications, calls};
use crate::cohorts::applications::{CallId, CallTerms, rules};
use crate::cohorts::common::policy;
use crate::cohorts::common::views::load::coordinated;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Opens a cohort by a call, or changes what the call says, for a viewer who coordinates the cohort; `revision` is that of the call that
/// was changed. Once somebody has begun to apply, questions keep their kind.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Invalid`] for a last day that is over, or questions that were answered;
/// [`Error::Conflict`] when the cohort takes nobody, or the call has changed meanwhile.
pub fn set_call(tx: &mut Tx, viewer: &Viewer, slug: &str, revision: Option<i32>, terms: &CallTerms) -> Result<()> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let before = calls::of_cohort(tx.conn, cohort.id)?;
    if before.as_ref().is_some_and(|call| call.terms == *terms) {
        return Ok(());
    }
    if !policy::takes_people(cohort.state) {
        return Err(Error::Conflict("error-cohort-takes-nobody"));
    }
    let has_new_end = before.as_ref().is_none_or(|call| call.terms.closes_on != terms.closes_on);
    if has_new_end && terms.closes_on < tx.now.day_in(cohort.time_zone) {
        return Err(Error::field("closes_on", "call-end-past"));
    }
    let action = match (&before, revision) {
        (None, None) => {
            let id: CallId = tx.id();
            calls::insert(tx, id, cohort.id, viewer.id, terms)?;
            "call.made"
        }
        (Some(call), Some(revision)) => {
            if !rules::keeps_answers(&call.terms.questions, &terms.questions)
                && applications::count(tx.conn, call.id)? > 0
            {
                return Err(Error::field("questions", "call-questions-answered"));
            }
            if !calls::update(tx, call.id, revision, terms)? {
                return Err(Error::Conflict("error-changed-meanwhile"));
            }
            "call.changed"
        }
        _ => return Err(Error::Conflict("error-changed-meanwhile")),
    };
    audit::record(tx, Actor::from(viewer), Event::new(action, cohort.id, &cohort.name))
}
