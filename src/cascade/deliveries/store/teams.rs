//! Who taught, and which commitments of theirs a delivery keeps.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;

use crate::cascade::commitments::rules::fitting;
use crate::cascade::commitments::store::commitments::open_of_all;
use crate::cascade::common::{CommitmentId, DeliveryId};
use crate::cascade::deliveries::{Delivery, DeliveryTrainer, DeliveryTrainerRole, OwnLink, Report, Team, Who};
use crate::cohorts::{CohortId, EnrolmentId, EnrolmentRole, EnrolmentState};
use crate::people::accounts::store::roles;
use crate::people::accounts::{PersonId, Role};
use crate::platform::db::schema::{cohort_modules, commitments, deliveries, delivery_trainers, enrolments, people};
use crate::platform::db::{Conn, Tx};
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
    let rows: Vec<(PersonId, EmailAddress, String)> = people::table
        .filter(people::id.eq_any(&ids).or(people::email.eq_any(addresses)))
        .select((people::id, people::email, people::name))
        .load(conn)?;
    let found: Vec<PersonId> = rows.iter().map(|row| row.0).collect();
    // Only those who are known as trainers can be named, so that nobody is found out about who is not.
    let trainers: Vec<PersonId> = enrolments::table
        .filter(enrolments::person_id.eq_any(&found).and(enrolments::role.eq(EnrolmentRole::Trainer)))
        .select(enrolments::person_id)
        .load(conn)?;
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
    let active = [EnrolmentState::Enrolled, EnrolmentState::Completed];
    let grants = roles::of(conn, sender)?;
    let has = |role: Role| grants.iter().filter(move |grant| grant.role == role);
    let mut shared: Vec<CohortId> = enrolments::table
        .filter(enrolments::person_id.eq(sender).and(enrolments::state.eq_any(active)))
        .select(enrolments::cohort_id)
        .load(conn)?;
    shared.extend(has(Role::CohortCoordinator).map(|grant| CohortId::from(grant.scope)));
    let together: Vec<PersonId> = enrolments::table
        .filter(enrolments::person_id.eq_any(people).and(enrolments::state.eq_any(active)))
        .filter(enrolments::cohort_id.eq_any(shared))
        .select(enrolments::person_id)
        .load(conn)?;
    let speaks = has(Role::FocalPoint).any(|grant| grant.scope == uuid::Uuid::from(report.association_id));
    let committed: Vec<PersonId> = match speaks {
        true => commitments::table
            .filter(commitments::person_id.eq_any(people).and(commitments::association_id.eq(report.association_id)))
            .select(commitments::person_id)
            .load(conn)?,
        false => Vec::new(),
    };
    let on_it = before.into_iter().flat_map(|delivery| &delivery.trainers).filter(|trainer| !trainer.by_address);
    let on_it = on_it.filter_map(|trainer| trainer.person_id);
    Ok(together.into_iter().chain(committed).chain(on_it).chain([sender]).collect())
}

/// Whoever acts on a delivery shows who they are: from now on their name stands there and no address.
pub(in crate::cascade) fn introduce(tx: &mut Tx, id: DeliveryId, person: PersonId) -> Result<()> {
    let own = delivery_trainers::table
        .filter(delivery_trainers::delivery_id.eq(id).and(delivery_trainers::person_id.eq(person)));
    diesel::update(own).set(delivery_trainers::named_as.eq(None::<String>)).execute(tx.conn)?;
    Ok(())
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
                if !kept && !is_own(conn, wanted, person)? {
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

fn is_own(conn: &mut Conn, id: CommitmentId, person: PersonId) -> Result<bool> {
    let own = commitments::table
        .filter(commitments::id.eq(id).and(commitments::person_id.eq(person)).and(commitments::released_at.is_null()));
    Ok(diesel::select(diesel::dsl::exists(own)).get_result(conn)?)
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
        let home = commitments::table.find(commitment).select((commitments::cohort_id, commitments::enrolment_id));
        return Ok(Some(home.first(conn)?));
    }
    let Some(person) = lead.person_id else { return Ok(None) };
    let slugs: Vec<&str> = modules.iter().map(ModuleSlug::as_str).collect();
    let covering = cohort_modules::table.filter(cohort_modules::module.eq_any(slugs)).select(cohort_modules::cohort_id);
    Ok(enrolments::table
        .filter(enrolments::person_id.eq(person).and(enrolments::role.eq(EnrolmentRole::Trainer)))
        .filter(enrolments::state.eq_any([EnrolmentState::Enrolled, EnrolmentState::Completed]))
        .filter(enrolments::cohort_id.eq_any(covering))
        .order((enrolments::created_at.desc(), enrolments::id.desc()))
        .select((enrolments::cohort_id, enrolments::id))
        .first(conn)
        .optional()?)
}

/// The place that somebody on a delivery has, or had, in the cohort it counts for.
#[diesel::dsl::auto_type(no_type_alias)]
pub(in crate::cascade) fn place_of_trainer() -> _ {
    enrolments::cohort_id
        .nullable()
        .eq(deliveries::cohort_id)
        .and(enrolments::person_id.nullable().eq(delivery_trainers::person_id))
}

/// What somebody on a delivery is called: as they call themselves, and as they were called when they left its cohort, for
/// what they are called since is nobody's business there.
pub(in crate::cascade) fn called(own: Option<String>, place: Option<(EnrolmentState, String)>) -> Option<String> {
    let left = place.filter(|(state, _)| !state.is_active()).map(|(_, name)| name);
    left.or(own).filter(|name| !name.is_empty())
}
