use crate::cascade::participants::store::check_ins;
use crate::cascade::participants::store::participants::{self as store, ParticipantKeys};
use crate::cascade::participants::{Arriving, CheckInCode, CheckInState, rules};
use crate::people::accounts::rules::new_token;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Rejection, Result};
use crate::platform::web::Signer;

/// What somebody who checked in is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedIn {
    /// What opens their attestation; nothing where it was erased meanwhile.
    pub secret: Option<String>,
}

/// Puts somebody on the list of a training. A form that is sent twice does it once; who seems to be there already is asked
/// first.
///
/// # Errors
/// [`Error::NotFound`] for a code that there is not; [`Error::Conflict`] when the check-in is closed or the list full;
/// [`Error::Invalid`] when somebody checked in on this phone or by a like name, and they do not say that they are another;
/// [`Error::Duplicate`] when the same form is taken just now.
pub fn check_in(tx: &mut Tx, signer: &Signer, code: &CheckInCode, who: &Arriving) -> Result<CheckedIn> {
    let (brief, check_in) = check_ins::of_code(tx.conn, code)?.ok_or(Error::NotFound)?;
    if let Some(secret) = store::sent_before(tx.conn, brief.id, who.id)? {
        return Ok(CheckedIn { secret });
    }
    if rules::state_of(&brief, &check_in, tx.now) != CheckInState::Open {
        return Err(Error::Conflict("error-check-in-closed"));
    }
    if store::count(tx.conn, brief.id)? >= rules::MOST_PARTICIPANTS {
        return Err(Error::Conflict("error-check-in-full"));
    }
    // Nobody is asked for a name any more: one from a form that was opened before is not kept.
    let name = who.name.clone().filter(|_| check_in.asks_names);
    let who = Arriving { email: who.email.clone().filter(|_| name.is_some()), name, ..who.clone() };
    let device = who.device.as_deref().map(|device| rules::device_hash(device, brief.id));
    let name_key = who.name.as_deref().map(|name| rules::name_key(signer, name));
    let mut doubts = Rejection::default();
    if let (false, Some(device)) = (who.is_another, &device)
        && store::on_device(tx.conn, brief.id, device)?.is_some()
    {
        doubts.add("another", "check-in-device-known");
    }
    if let (false, Some(key)) = (who.is_namesake, &name_key)
        && store::has_like_name(tx.conn, brief.id, key)?
    {
        doubts.add("namesake", "check-in-name-known");
    }
    if !doubts.is_empty() {
        // On PostgreSQL the same form may have been taken since: then they are their own double.
        return match store::sent_before(tx.conn, brief.id, who.id)? {
            Some(secret) => Ok(CheckedIn { secret }),
            None => Err(Error::Invalid(doubts)),
        };
    }
    let secret = new_token();
    let keys = ParticipantKeys {
        person: rules::person_key(signer, who.name.as_deref(), who.email.as_ref(), &who.details.government),
        name: name_key,
        device,
        secret: secret.clone(),
    };
    store::insert(tx, brief.id, &who, &keys)?;
    Ok(CheckedIn { secret: Some(secret) })
}
