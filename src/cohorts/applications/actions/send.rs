use super::settle;
use crate::cohorts::applications::store::{applications as store, calls};
use crate::cohorts::applications::{
    ApplicantFields, Application, ApplicationSource, Call, CallState, SelectionChoice, links, rules,
};
use crate::cohorts::common::{Cohort, policy, store as cohorts};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Channel};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::web::Signer;

/// What somebody does by the link in their mail; who they are is known by nothing else.
const BY_LINK: Actor = Actor { person: None, channel: Channel::EmailLink };

fn opened(conn: &mut Conn, signer: &Signer, token: &str) -> Result<(Application, Call, Cohort)> {
    let id = links::opened(signer, token).ok_or(Error::LinkSpent)?;
    let application = match store::get(conn, id) {
        Err(Error::NotFound) => return Err(Error::LinkSpent),
        found => found?,
    };
    if application.erased_at.is_some() {
        return Err(Error::LinkSpent);
    }
    let call = calls::get(conn, application.call_id)?;
    let cohort = cohorts::get(conn, call.cohort_id)?;
    Ok((application, call, cohort))
}

/// Sends an application by the link in the mail, or changes what was sent. Sent twice alike, it is sent once.
///
/// # Errors
/// [`Error::LinkSpent`]; [`Error::Conflict`] when the call is not open.
pub fn send_by_link(tx: &mut Tx, signer: &Signer, token: &str, fields: &ApplicantFields) -> Result<()> {
    let (application, call, cohort) = opened(tx.conn, signer, token)?;
    let state = rules::call_state(&call.terms, tx.now.day_in(cohort.time_zone));
    if state != CallState::Open || !policy::takes_people(cohort.state) {
        return Err(Error::Conflict("error-call-not-open"));
    }
    let (fields, section) = settle(tx.conn, fields)?;
    if application.sent_at.is_some() && application.pending.is_none() && application.fields == fields {
        return Ok(());
    }
    store::send(tx, &application, &fields, (section, ApplicationSource::Form))?;
    let action = if application.sent_at.is_some() { "application.changed" } else { "application.sent" };
    // The label is what the trail keeps: nobody's name.
    audit::record(tx, BY_LINK, Event::new(action, application.id, &cohort.name))
}

/// Takes an application back: nothing is kept of it.
///
/// # Errors
/// [`Error::LinkSpent`]; [`Error::Conflict`] for who was told that they have a place: their invitation is what they answer.
pub fn withdraw_by_link(tx: &mut Tx, signer: &Signer, token: &str) -> Result<()> {
    let (application, _, cohort) = opened(tx.conn, signer, token)?;
    if application.choice == Some(SelectionChoice::Accepted) && application.answered_at.is_some() {
        return Err(Error::Conflict("error-application-has-place"));
    }
    store::remove(tx, application.id)?;
    audit::record(tx, BY_LINK, Event::new("application.withdrawn", application.id, &cohort.name))
}
