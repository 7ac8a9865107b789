use super::{check, label};
use crate::cascade::commitments::CommitmentTerms;
use crate::cascade::commitments::store::commitments as store;
use crate::cascade::common::CommitmentId;
use crate::cohorts::common::EnrolmentId;
use crate::people::accounts::Actor;
use crate::people::accounts::audit::{self, Event};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Makes a commitment for the trainer who acts. Made twice with one id, it is made once.
///
/// # Errors
/// [`Error::Invalid`]; [`Error::Duplicate`] when the id is somebody else's.
pub fn make(
    tx: &mut Tx,
    actor: Actor,
    id: CommitmentId,
    enrolment: EnrolmentId,
    terms: &CommitmentTerms,
) -> Result<()> {
    let person = actor.person.ok_or(Error::Forbidden)?;
    match store::owner(tx.conn, id)? {
        Some(owner) if owner == person => return Ok(()),
        Some(_) => return Err(Error::Duplicate),
        None => {}
    }
    let places = store::places(tx.conn, person, tx.now)?;
    let place = places.into_iter().find(|place| place.enrolment == enrolment);
    let place = place.ok_or_else(|| Error::field("enrolment", "form-choose"))?;
    terms.check_due(place.today)?;
    check(tx.conn, terms, &place.modules)?;
    store::insert(tx, id, person, &place, terms)?;
    audit::record(tx, actor, Event::new("commitment.made", id, &label(&terms.modules)))
}
