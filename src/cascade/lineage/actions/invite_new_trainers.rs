use std::collections::BTreeSet;

use serde_json::json;

use crate::cascade::lineage::input::NewTrainers;
use crate::cascade::lineage::store::founding;
use crate::cascade::lineage::views::load;
use crate::cascade::participants::Participant;
use crate::cascade::participants::store::participants;
use crate::cohorts::common::{Cohort, EnrolmentRole, Founding};
use crate::cohorts::enrolment::actions::{Invited, invite_from, invite_from_as};
use crate::cohorts::enrolment::{Invitee, rules};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Message, Result};
use crate::platform::values::EmailAddress;
use crate::platform::web::Signer;

/// Invites those who took part in a training into the cohort that was chosen for its new trainers, for whoever led it or coordinates
/// it: all of them or none. Their places carry the training.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] where no new trainers may come of it, no cohort was chosen, or it
/// takes nobody any more; [`Error::Invalid`] where it would go further than is usual and that was not accepted, or nobody chosen has an
/// address; [`Error::TooMany`] when the viewer invited enough in an hour.
pub fn invite_new_trainers(
    tx: &mut Tx,
    viewer: &Viewer,
    signer: &Signer,
    name: &str,
    new: &NewTrainers,
) -> Result<(Cohort, Invited)> {
    let seen = load::founding(tx.conn, viewer, name)?;
    if !seen.founds {
        return Err(Error::Conflict("error-founds-nobody"));
    }
    let generation = seen.generation();
    if seen.goes_deep() && !new.is_deeper {
        return Err(Error::field("deeper", "new-trainers-deeper-needed"));
    }
    let Some(cohort) = seen.cohort else { return Err(Error::Conflict("error-founding-no-cohort")) };
    let mut people = new.people.clone();
    let mut known: BTreeSet<EmailAddress> = people.iter().map(|one| one.email.clone()).collect();
    let chosen = |one: &Participant| new.participants.contains(&one.id);
    for one in participants::all(tx.conn, seen.delivery.id)?.into_iter().filter(chosen) {
        let (Some(email), name) = (one.email, one.name.unwrap_or_default()) else { continue };
        if known.insert(email.clone()) {
            people.push(Invitee { email, name, role: EnrolmentRole::Trainer, language: new.language });
        }
    }
    if people.is_empty() {
        return Err(Error::field("people", "new-trainers-nobody"));
    }
    if people.len() > rules::MOST_INVITED {
        return Err(Error::field("people", Message::new("new-trainers-too-many").with("most", rules::MOST_INVITED)));
    }
    let founding = Founding { delivery: seen.delivery.id.into(), generation };
    let invited = invite_from(tx, viewer, signer, &cohort, &people, founding)?;
    let details = json!({"cohort": cohort.id, "invited": invited.invited.len()});
    let event = Event::new("delivery.trainers-invited", seen.delivery.id, &seen.delivery.reference).with(details);
    audit::record(tx, Actor::from(viewer), event)?;
    Ok((cohort, invited))
}

/// Invites people as new trainers of a training for whoever acts, without asking whether they may, and without limit; into the cohort,
/// which is chosen by that.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Conflict`] when the cohort takes nobody any more.
pub fn found_as(
    tx: &mut Tx,
    actor: Actor,
    signer: &Signer,
    cohort: &Cohort,
    people: &[Invitee],
    name: &str,
) -> Result<Invited> {
    let delivery = founding::of_delivery(tx.conn, name)?;
    if delivery.cohort.is_none() {
        founding::choose(tx, &delivery, cohort.id)?;
    }
    let founding = Founding { delivery: delivery.id.into(), generation: delivery.generation.unwrap_or(1) };
    invite_from_as(tx, actor, signer, cohort, people, founding)
}
