use serde_json::json;

use crate::cohorts::applications::store::{applications as store, calls};
use crate::cohorts::applications::{ApplicantFields, ApplicationId, ApplicationSource, CallState, links, rules};
use crate::cohorts::common::{policy, store as cohorts};
use crate::people::accounts::store::limits::{self, Try};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::mail::{self, MailKind, NewMail};
use crate::platform::values::EmailAddress;
use crate::platform::web::Signer;

/// Takes what somebody typed on the public page of a call, and sends its address a link by which it is sent, changed or taken back.
/// Until then it changes nothing that others read. Nothing here says whether the address has applied before. `peer` is the network
/// it came from.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Conflict`] when the call is not open, or full; [`Error::TooMany`]; [`Error::Duplicate`] when the
/// same form is taken just now.
pub fn apply(
    tx: &mut Tx,
    signer: &Signer,
    slug: &str,
    email: &EmailAddress,
    fields: &ApplicantFields,
    peer: &str,
) -> Result<()> {
    limits::hit(tx, &format!("apply:{peer}"), rules::MOST_SENT)?;
    let cohort = cohorts::by_slug(tx.conn, slug)?;
    let call = calls::of_cohort(tx.conn, cohort.id)?.ok_or(Error::NotFound)?;
    let state = rules::call_state(&call.terms, tx.now.day_in(cohort.time_zone));
    if state != CallState::Open || !policy::takes_people(cohort.state) {
        return Err(Error::Conflict("error-call-not-open"));
    }
    let before = store::by_address(tx.conn, call.id, email)?;
    let id = match &before {
        Some(before) => {
            if before.pending.as_ref() != Some(fields) {
                store::set_pending(tx, before.id, fields)?;
            }
            before.id
        }
        None => {
            if store::count(tx.conn, call.id)? >= rules::MOST_APPLICATIONS {
                return Err(Error::Conflict("error-call-full"));
            }
            let id: ApplicationId = tx.id();
            store::insert(tx, id, call.id, email, fields, (None, ApplicationSource::Form))?;
            id
        }
    };
    // Whoever types somebody else's address again and again fills no mailbox, and is not told so.
    if limits::count(tx, &format!("apply-link:{email}"), rules::MOST_LINKS)? != Try::Free {
        return Ok(());
    }
    // The same form sent twice in a minute writes one mail.
    let (number, minute) = (store::pending_number(tx.conn, id)?, tx.now.unix_micros().div_euclid(60_000_000));
    let (language, path) = (fields.language, links::path(signer, id));
    let draft = NewMail {
        key: format!("application:{id}:{number}:{minute}"),
        kind: MailKind::Application,
        address: email.clone(),
        person: None,
        cohort: Some(cohort.id.into()),
        language,
        data: json!({
            "name": fields.name,
            "call": call.terms.titles.in_language(language),
            "path": path,
            "closes_on": call.terms.closes_on,
        }),
        expires_at: None,
    };
    mail::store::enqueue(tx, &draft)?;
    Ok(())
}
