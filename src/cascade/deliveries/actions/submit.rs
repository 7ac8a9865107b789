//! Planning, reporting and editing.

use super::{Step, note, team};
use crate::cascade::common::DeliveryState;
use crate::cascade::deliveries::rules::{
    self, Act, DeliveryStatus, SubmissionDecision, Warning, decide, event_of, keeps_authors,
};
use crate::cascade::deliveries::store::submissions::{self, NewLife};
use crate::cascade::deliveries::store::{deliveries as whole, drafts, parties, revisions, turns, warnings};
use crate::cascade::deliveries::submission::{OverriddenWarnings, Submission, SubmissionOutcome};
use crate::cascade::deliveries::{Delivery, DeliveryTrainer, Report};
use crate::cohorts::common::store as cohorts;
use crate::people::accounts::store::roles;
use crate::people::accounts::{Actor, PersonId, Role};
use crate::people::associations;
use crate::platform::clock::Timestamp;
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};

/// Plans, reports or edits a delivery.
///
/// # Errors
/// [`Error::Invalid`]; [`Error::Forbidden`] when it is not theirs to write; [`Error::Conflict`] when it changed meanwhile
/// or its state does not allow it.
pub fn submit(tx: &mut Tx, actor: Actor, submission: &Submission) -> Result<SubmissionOutcome> {
    let sender = actor.person.ok_or(Error::Forbidden)?;
    let before = match whole::get(tx.conn, submission.id) {
        Ok(delivery) => Some(delivery),
        Err(Error::NotFound) => None,
        Err(error) => return Err(error),
    };
    let report = settled(&submission.report, before.as_ref());
    let trainers = team::resolve(tx.conn, sender, submission.id, before.as_ref(), &report, &submission.team)?;
    let (act, status) = match &before {
        None => (first_act(submission.sending), begins(tx.conn, sender, &report, &trainers)?),
        Some(delivery) => {
            let around = parties::around(tx.conn, delivery)?;
            let relation = around.relation(sender, &roles::of(tx.conn, sender)?);
            let wanted = target(submission.sending);
            // What was reported may have been confirmed since.
            let stands =
                delivery.state == wanted || (wanted == DeliveryState::Reported && delivery.state.is_confirmed());
            if stands && delivery.report == report && delivery.trainers == trainers {
                // The same submission again. Only those who may write it are told that it is there.
                return if relation.author {
                    let warnings = odd(tx.conn, submission, &report, &trainers, tx.now)?;
                    Ok(SubmissionOutcome::Done(delivery.reference.clone(), warnings))
                } else {
                    Err(Error::Duplicate)
                };
            }
            if submission.revision != Some(delivery.revision) {
                return Err(Error::Conflict("error-changed-meanwhile"));
            }
            let act = if delivery.state == wanted { Act::Edit } else { first_act(submission.sending) };
            let status = DeliveryStatus { side: report.side, ..around.status() };
            (act, (status, relation))
        }
    };
    let step = decide(act, status.0, status.1)?;

    let today = tx.now.day_in(report.when_where.time_zone);
    let wrong = rules::check(&report, submission.sending, today);
    if !wrong.is_empty() {
        return Err(Error::Invalid(wrong));
    }
    let warnings = odd(tx.conn, submission, &report, &trainers, tx.now)?;
    if let OverriddenWarnings::These(seen) = &submission.overridden_warnings
        && warnings.iter().any(|warning| !seen.contains(&warning.key()))
    {
        return Ok(SubmissionOutcome::Warned(warnings));
    }

    let reference = write(tx, actor, submission, &report, &trainers, before.as_ref(), act, step)?;
    drafts::discard(tx, sender, submission.id)?;
    Ok(SubmissionOutcome::Done(reference, warnings))
}

/// What is odd about a submission.
fn odd(
    conn: &mut Conn,
    submission: &Submission,
    report: &Report,
    trainers: &[DeliveryTrainer],
    now: Timestamp,
) -> Result<Vec<Warning>> {
    let today = now.day_in(report.when_where.time_zone);
    let mut found = rules::own_warnings(report, submission.sending, today);
    found.extend(warnings::duplicates(conn, submission.id, report)?);
    found.extend(warnings::elsewhere(conn, submission.id, report, trainers)?);
    Ok(found)
}

/// What a delivery's state is once the submission stands.
pub(super) fn target(sending: SubmissionDecision) -> DeliveryState {
    match sending {
        SubmissionDecision::Plan => DeliveryState::Planned,
        SubmissionDecision::Report => DeliveryState::Reported,
    }
}

fn first_act(sending: SubmissionDecision) -> Act {
    match sending {
        SubmissionDecision::Plan => Act::Plan,
        SubmissionDecision::Report => Act::Report,
    }
}

/// The report as it will stand: once reported, the side that reports stays the same.
pub(super) fn settled(report: &Report, before: Option<&Delivery>) -> Report {
    let mut report = report.clone();
    if let Some(delivery) = before.filter(|delivery| delivery.reported_at.is_some()) {
        report.side = delivery.report.side;
    }
    report
}

/// How things stand with a delivery that does not exist yet.
fn begins(
    conn: &mut Conn,
    sender: PersonId,
    report: &Report,
    trainers: &[DeliveryTrainer],
) -> Result<(DeliveryStatus, rules::DeliveryRelation)> {
    if associations::store::get_all(conn, &[report.association_id])?.is_empty() {
        return Err(Error::field("association", "form-choose"));
    }
    let grants = roles::of(conn, sender)?;
    let taught = trainers.iter().any(|trainer| trainer.person_id == Some(sender) && trainer.role.teaches());
    let relation = rules::DeliveryRelation {
        teaches: taught && submissions::is_trainer(conn, sender)?,
        focal_point: grants
            .iter()
            .any(|grant| grant.role == Role::FocalPoint && grant.scope == uuid::Uuid::from(report.association_id)),
        ..rules::DeliveryRelation::default()
    };
    Ok((DeliveryStatus { state: DeliveryState::Draft, side: report.side, has_confirmer: false }, relation))
}

#[allow(clippy::too_many_arguments)]
fn write(
    tx: &mut Tx,
    actor: Actor,
    submission: &Submission,
    report: &Report,
    trainers: &[DeliveryTrainer],
    before: Option<&Delivery>,
    act: Act,
    step: rules::Transition,
) -> Result<String> {
    let id = submission.id;
    let (home, generation) = match before.filter(|delivery| delivery.reported_at.is_some()) {
        // Fixed when it was reported.
        Some(delivery) => (delivery.cohort_id.zip(delivery.enrolment_id), delivery.generation),
        None => {
            let home = team::home(tx.conn, trainers, &report.modules)?;
            let place = home.map(|(_, place)| cohorts::enrolment(tx.conn, place)).transpose()?;
            (home, place.map(|place| place.generation + 1))
        }
    };
    let reported_first = act == Act::Report && before.is_none_or(|delivery| delivery.reported_at.is_none());
    let today = tx.now.day_in(report.when_where.time_zone);
    let late = reported_first && rules::is_late(report.when_where.ends_on, today)
        || before.is_some_and(|delivery| delivery.late);
    let reported_at = if reported_first { Some(tx.now) } else { before.and_then(|delivery| delivery.reported_at) };
    let life = NewLife { state: step.state, home, generation, late, reported_at };
    let (reference, revision) = match before {
        None => (submissions::insert(tx, actor.person, id, report, &life)?, 1),
        Some(delivery) => {
            submissions::update(tx, delivery, report, &life)?;
            (delivery.reference.clone(), delivery.revision + 1)
        }
    };
    if let Some(delivery) = before {
        revisions::keep_present(tx, delivery)?;
    }
    submissions::write_parts(tx, id, report, trainers)?;
    revisions::keep(tx, id, revision, report, trainers)?;
    tx.changed(turns::DELIVERY, id);
    let earlier = match before {
        Some(delivery) if keeps_authors(delivery.state) => whole::authors_of(tx.conn, id, delivery.revision)?,
        _ => Vec::new(),
    };
    submissions::write_authors(tx, id, revision, earlier.into_iter().chain(actor.person))?;
    let kind = event_of(act);
    note(tx, actor, id, &reference, &Step { kind, revision, side: step.side, comment: &submission.answer })?;
    Ok(reference)
}
