use std::collections::BTreeSet;

use crate::cascade::coverage::input::NamedGovernments;
use crate::cascade::coverage::policy::can_name_governments;
use crate::cascade::coverage::rules::named::{fingerprint, found_by_lines};
use crate::cascade::coverage::store::named;
use crate::cascade::deliveries::Delivery;
use crate::cascade::deliveries::store::{submissions, turns};
use crate::cascade::deliveries::views::load::delivery_named;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::people::associations::store as associations;
use crate::people::associations::{MemberGovernment, MemberGovernmentId};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Message, Result};

/// How many governments may be named for a training.
const MOST: usize = 500;

/// What became of it: what people call the training, and whom it reached.
pub type GovernmentsNamed = (String, Vec<MemberGovernment>);

/// Says which governments a training reached, for whoever may write its report. It counts once the training is confirmed; who
/// says it is an author, and so confirms nothing.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Conflict`] when somebody else has said otherwise meanwhile;
/// [`Error::Invalid`] for governments that are no members of its association, or lines that mean none of them.
pub fn name_governments(tx: &mut Tx, viewer: &Viewer, name: &str, said: &NamedGovernments) -> Result<GovernmentsNamed> {
    let whole = delivery_named(tx.conn, viewer, name)?;
    if !can_name_governments(&whole) {
        return Err(Error::Forbidden);
    }
    let delivery = &whole.delivery;
    let before = named::named(tx.conn, delivery.id)?;
    if said.seen.as_ref().is_some_and(|seen| *seen != fingerprint(&before)) {
        return Err(Error::Conflict("error-changed-meanwhile"));
    }
    let members = associations::all_members(tx.conn, whole.association.id)?;
    let known: BTreeSet<MemberGovernmentId> = members.iter().chain(&before).map(|one| one.id).collect();
    if said.governments.iter().any(|id| !known.contains(id)) {
        return Err(Error::field("governments", "reached-no-member"));
    }
    let by_lines = found_by_lines(&members, &said.lines).map_err(|message| Error::field("lines", message))?;
    let chosen: BTreeSet<MemberGovernmentId> = said.governments.iter().copied().chain(by_lines).collect();
    if chosen.len() > MOST {
        return Err(Error::field("governments", Message::new("reached-too-many").with("most", MOST)));
    }
    if chosen != before.iter().map(|one| one.id).collect() {
        name_as(tx, Actor::from(viewer), delivery, &chosen)?;
    }
    Ok((delivery.reference.clone(), named::named(tx.conn, delivery.id)?))
}

/// Says which governments a training reached, without asking whether whoever says it may.
///
/// # Errors
/// Only what the database says.
pub fn name_as(tx: &mut Tx, actor: Actor, delivery: &Delivery, chosen: &BTreeSet<MemberGovernmentId>) -> Result<()> {
    named::name(tx, delivery.id, chosen)?;
    if let Some(person) = actor.person
        && !named::is_author(tx.conn, delivery.id, delivery.revision, person)?
    {
        submissions::write_authors(tx, delivery.id, delivery.revision, std::iter::once(person))?;
    }
    tx.changed(turns::DELIVERY, delivery.id);
    let event = Event::new("delivery.governments-named", delivery.id, &delivery.reference);
    audit::record(tx, actor, event.with(serde_json::json!({"governments": chosen.len()})))
}
