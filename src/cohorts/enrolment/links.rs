//! The links of invitations, and what they open.

use super::rules;
use crate::cohorts::common::{Cohort, Enrolment, EnrolmentId, EnrolmentState, store};
use crate::people::accounts::Person;
use crate::people::accounts::store::people;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::Signer;

/// What an invitation's link opens.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// The place it is for.
    pub enrolment: Enrolment,
    /// In which cohort.
    pub cohort: Cohort,
    /// For whom.
    pub person: Person,
    /// Whether it was accepted before.
    pub accepted: bool,
}

/// The token of somebody's `number`th invitation.
pub fn token(signer: &Signer, place: EnrolmentId, number: i32) -> String {
    signer.token("invitation", &[&place.to_string(), &number.to_string()])
}

/// What a link opens.
///
/// # Errors
/// [`Error::LinkSpent`] when it is not ours, was replaced by a later one, or nobody is taken any more.
pub fn opened(conn: &mut Conn, signer: &Signer, token: &str) -> Result<Invitation> {
    let parts = signer.open("invitation", token).ok_or(Error::LinkSpent)?;
    let [id, number] = parts[..] else { return Err(Error::LinkSpent) };
    let id: EnrolmentId = id.parse().map_err(|_| Error::LinkSpent)?;
    let enrolment = store::enrolment(conn, id).map_err(spent)?;
    let cohort = store::get(conn, enrolment.cohort_id)?;
    let person = people::get(conn, enrolment.person_id)?;
    let accepted = enrolment.state.is_active();
    let answerable = matches!(enrolment.state, EnrolmentState::Invited | EnrolmentState::Declined);
    let newest = number.parse() == Ok(enrolment.invitation);
    let open = answerable && newest && rules::is_enrolling(cohort.state);
    if person.deactivated_at.is_some() || !(accepted || open) {
        return Err(Error::LinkSpent);
    }
    Ok(Invitation { enrolment, cohort, person, accepted })
}

fn spent(error: Error) -> Error {
    match error {
        Error::NotFound => Error::LinkSpent,
        other => other,
    }
}
