//! Who taught, and which commitments of theirs a delivery keeps.

use std::collections::{BTreeMap, BTreeSet};

use crate::cascade::commitments::rules::fitting;
use crate::cascade::commitments::store::commitments::{get as get_commitment, open_of_all};
use crate::cascade::common::{CommitmentId, DeliveryId};
use crate::cascade::deliveries::store::teams;
use crate::cascade::deliveries::{Delivery, DeliveryTrainer, DeliveryTrainerRole, OwnLink, Report, Team, Who};
use crate::cohorts::common::{CohortId, EnrolmentId};
use crate::people::accounts::store::roles;
use crate::people::accounts::{PersonId, Role};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Rejection, Result};
use crate::platform::values::{EmailAddress, Name};
use content::{ModuleSlug, folded};

/// The longest name of a trainer without an account, in characters.
const LONGEST_NAME: usize = 120;

/// Finds the people a report names and links each to a commitment of theirs. Whoever is on the delivery already stays
/// linked as they are.
pub(in crate::cascade) fn resolve(
    conn: &mut Conn,
    sender: PersonId,
    id: DeliveryId,
    before: Option<&Delivery>,
    report: &Report,
    team: &Team,
) -> Result<Vec<DeliveryTrainer>> {
    let mut trainers = find(conn, sender, before, report, team)?;
    link(conn, sender, id, before, report, team.own, &mut trainers)?;
    trainers.sort_by_cached_key(|trainer| (trainer.role, folded(&trainer.name), trainer.person_id));
    Ok(trainers)
}

fn find(
    conn: &mut Conn,
    sender: PersonId,
    before: Option<&Delivery>,
    report: &Report,
    team: &Team,
) -> Result<Vec<DeliveryTrainer>> {
    let named = || std::iter::once(&team.lead).chain(team.others.iter().map(|(who, _)| who));
    let ids: Vec<PersonId> =
        named().filter_map(|who| if let Who::Person(id) = who { Some(*id) } else { None }).collect();
    let addresses: Vec<EmailAddress> = named()
        .filter_map(|who| if let Who::EmailAddress(address) = who { Some(address.clone()) } else { None })
        .collect();
    let rows = teams::people_named(conn, &ids, &addresses)?;
    let found: Vec<PersonId> = rows.iter().map(|row| row.0).collect();
    // Only those who are known as trainers can be named, so that nobody is found out about who is not.
    let trainers = teams::trainers_among(conn, &found)?;
    let on_it = before.into_iter().flat_map(|delivery| &delivery.trainers).filter_map(|trainer| trainer.person_id);
    let may_be_named: BTreeSet<PersonId> = trainers.into_iter().chain(on_it).chain([sender]).collect();
    let acquainted = acquainted(conn, sender, before, report, &found)?;
    let known = |wanted: &dyn Fn(&(PersonId, EmailAddress, String)) -> bool| {
        let row = rows.iter().find(|row| wanted(row) && may_be_named.contains(&row.0))?;
        let name = if row.2.is_empty() { row.1.to_string() } else { row.2.clone() };
        Some((Some(row.0), name, false))
    };
    // An address is taken as it is, whether or not somebody here has it: the sender must not find out.
    let at = |address: &EmailAddress| match known(&|row| row.1 == *address) {
        Some((Some(person), name, _)) if acquainted.contains(&person) => (Some(person), name, false),
        other => (other.and_then(|(person, ..)| person), address.to_string(), true),
    };

    let mut wrong = Rejection::default();
    let (mut out, mut seen): (Vec<DeliveryTrainer>, BTreeSet<(Option<PersonId>, String)>) = Default::default();
    let all = std::iter::once(("lead", &team.lead, DeliveryTrainerRole::Lead))
        .chain(team.others.iter().map(|(who, role)| ("others", who, *role)));
    for (field, who, role) in all {
        let somebody = match who {
            Who::Person(id) => known(&|row| row.0 == *id),
            Who::EmailAddress(address) => Some(at(address)),
            Who::Name(name) => {
                let name = name.parse::<Name>().map(String::from).ok();
                let fits = |name: &String| !name.is_empty() && name.chars().count() <= LONGEST_NAME;
                name.filter(fits).map(|name| (None, name, false))
            }
        };
        match somebody {
            None => wrong.add(field, "delivery-unknown-trainer"),
            // Named twice, somebody is there once, in the first role.
            Some((person_id, name, by_address))
                if seen.insert((person_id, person_id.map_or(name.clone(), |_| String::new()))) =>
            {
                out.push(DeliveryTrainer { person_id, name, role, commitment_id: None, by_address });
            }
            Some(_) => {}
        }
    }
    if wrong.is_empty() { Ok(out) } else { Err(Error::Invalid(wrong)) }
}

/// Those of the people whom the sender knows as people here: themselves, those who take part in a cohort of theirs or
/// one they coordinate, those who promised something to an association they speak for, those who acted on the delivery.
fn acquainted(
    conn: &mut Conn,
    sender: PersonId,
    before: Option<&Delivery>,
    report: &Report,
    people: &[PersonId],
) -> Result<BTreeSet<PersonId>> {
    let grants = roles::of(conn, sender)?;
    let has = |role: Role| grants.iter().filter(move |grant| grant.role == role);
    let coordinated: Vec<CohortId> = has(Role::CohortCoordinator).map(|grant| CohortId::from(grant.scope)).collect();
    let together = teams::in_cohorts_with(conn, sender, &coordinated, people)?;
    let speaks = has(Role::FocalPoint).any(|grant| grant.scope == uuid::Uuid::from(report.association_id));
    let committed: Vec<PersonId> = match speaks {
        true => teams::committed_to(conn, report.association_id, people)?,
        false => Vec::new(),
    };
    let on_it = before.into_iter().flat_map(|delivery| &delivery.trainers).filter(|trainer| !trainer.by_address);
    let on_it = on_it.filter_map(|trainer| trainer.person_id);
    Ok(together.into_iter().chain(committed).chain(on_it).chain([sender]).collect())
}

fn link(
    conn: &mut Conn,
    sender: PersonId,
    id: DeliveryId,
    before: Option<&Delivery>,
    report: &Report,
    own: OwnLink,
    trainers: &mut [DeliveryTrainer],
) -> Result<()> {
    let linked_before: BTreeMap<PersonId, Option<CommitmentId>> = before
        .into_iter()
        .flat_map(|delivery| &delivery.trainers)
        .filter_map(|trainer| Some((trainer.person_id?, trainer.commitment_id)))
        .collect();
    let reported = before.is_some_and(|delivery| delivery.reported_at.is_some());
    let teaching: Vec<PersonId> =
        trainers.iter().filter(|trainer| trainer.role.teaches()).filter_map(|trainer| trainer.person_id).collect();
    let open = open_of_all(conn, &teaching, id)?;
    let empty = Vec::new();
    for trainer in trainers.iter_mut().filter(|trainer| trainer.role.teaches()) {
        let Some(person) = trainer.person_id else { continue };
        let own_open = open.get(&person).unwrap_or(&empty);
        let suggested = || fitting(own_open, report.association_id, &report.modules);
        trainer.commitment_id = match (person == sender, own) {
            (true, OwnLink::Nothing) => None,
            (true, OwnLink::To(wanted)) => {
                let kept = linked_before.get(&person) == Some(&Some(wanted));
                if !kept && !teams::is_own(conn, wanted, person)? {
                    return Err(Error::field("commitment", "form-choose"));
                }
                Some(wanted)
            }
            _ => match linked_before.get(&person) {
                Some(Some(kept)) => Some(*kept),
                // Whoever was on a report without a link meant it; a plan may be older than its commitment.
                Some(None) if reported => None,
                _ => suggested(),
            },
        };
    }
    Ok(())
}

/// The cohort and the enrolment a delivery counts for: those of the lead's commitment, else the lead's newest enrolment
/// that covers a module of it.
pub(in crate::cascade) fn home(
    conn: &mut Conn,
    trainers: &[DeliveryTrainer],
    modules: &[ModuleSlug],
) -> Result<Option<(CohortId, EnrolmentId)>> {
    let Some(lead) = trainers.iter().find(|trainer| trainer.role == DeliveryTrainerRole::Lead) else {
        return Ok(None);
    };
    if let Some(commitment) = lead.commitment_id {
        let commitment = get_commitment(conn, commitment)?;
        return Ok(Some((commitment.cohort_id, commitment.enrolment_id)));
    }
    let Some(person) = lead.person_id else { return Ok(None) };
    teams::newest_enrolment(conn, person, modules)
}
