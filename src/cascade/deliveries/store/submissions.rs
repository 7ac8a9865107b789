use chrono::Datelike;
use diesel::prelude::*;

use crate::cascade::common::{DeliveryId, DeliveryState, Side};
use crate::cascade::deliveries::rules::{
    self, Act, DeliveryStatus, SubmissionDecision, Warning, decide, keeps_authors,
};
use crate::cascade::deliveries::store::rows::ReportColumns;
use crate::cascade::deliveries::store::{deliveries as whole, drafts, moves, parties, teams, turns, warnings};
use crate::cascade::deliveries::{Delivery, DeliveryEventKind, DeliveryTrainer, Report, Team};
use crate::cohorts::{CohortId, EnrolmentId, EnrolmentRole, EnrolmentState};
use crate::people::accounts::store::roles;
use crate::people::accounts::{Actor, PersonId, Role};
use crate::platform::db::schema::{
    associations, deliveries, delivery_authors, delivery_counts, delivery_modules, delivery_trainers, enrolments,
};
use crate::platform::db::{AnyId, Conn, Tx, installation, per_backend};
use crate::platform::error::{Error, Result};

/// A plan or report on its way in.
#[derive(Clone, Debug)]
pub struct Submission {
    /// Which delivery; the client chooses it, so that a submission sent twice is one.
    pub id: DeliveryId,
    /// The revision it corrects; none if it is the first about its delivery.
    pub revision: Option<i32>,
    /// Whether it says what will be or what was.
    pub sending: SubmissionDecision,
    /// What it says.
    pub report: Report,
    /// Who taught.
    pub team: Team,
    /// The answer to the question with which it was returned, or another word on it; may be empty.
    pub answer: String,
    /// The warnings its writer has seen and is sure about.
    pub overridden_warnings: OverriddenWarnings,
}

/// Which warnings do not hold a report up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OverriddenWarnings {
    /// None of them do: programs are told afterwards.
    All,
    /// Those that the writer has seen, by [`Warning::key`].
    These(Vec<String>),
}

/// What became of a submission.
#[derive(Clone, Debug)]
pub enum SubmissionOutcome {
    /// It stands; what people call its delivery, and what is odd about it.
    Done(String, Vec<Warning>),
    /// Nothing was written yet: its writer has to look at these first.
    Warned(Vec<Warning>),
}

/// Whether somebody may begin reports for the side of the trainers: all who take part in a cohort as one.
///
/// # Errors
/// Only what the database says.
pub fn is_trainer(conn: &mut Conn, person: PersonId) -> Result<bool> {
    let place = enrolments::table
        .filter(enrolments::person_id.eq(person).and(enrolments::role.eq(EnrolmentRole::Trainer)))
        .filter(enrolments::state.eq_any([EnrolmentState::Enrolled, EnrolmentState::Completed]));
    Ok(diesel::select(diesel::dsl::exists(place)).get_result(conn)?)
}

/// Plans, reports or edits a delivery.
///
/// # Errors
/// [`Error::Invalid`]; [`Error::Forbidden`] when it is not theirs to write; [`Error::Conflict`] when it changed meanwhile
/// or its state does not allow it.
pub fn send(tx: &mut Tx, actor: Actor, submission: &Submission) -> Result<SubmissionOutcome> {
    let sender = actor.person.ok_or(Error::Forbidden)?;
    let before = match whole::get(tx.conn, submission.id) {
        Ok(delivery) => Some(delivery),
        Err(Error::NotFound) => None,
        Err(error) => return Err(error),
    };
    let report = settled(&submission.report, before.as_ref());
    let trainers = teams::resolve(tx.conn, sender, submission.id, before.as_ref(), &report, &submission.team)?;
    let (act, status) = match &before {
        None => (first_act(submission.sending), begins(tx.conn, sender, &report, &trainers)?),
        Some(delivery) => {
            let around = parties::around(tx.conn, delivery)?;
            let relation = around.relation(sender, &roles::of(tx.conn, sender)?);
            let wanted = target(submission.sending);
            if delivery.state == wanted && delivery.report == report && delivery.trainers == trainers {
                // The same submission again. Only those who may write it are told that it is there.
                return if relation.author {
                    Ok(SubmissionOutcome::Done(delivery.reference.clone(), Vec::new()))
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

    let today = tx.now.day_in(report.time_zone);
    let wrong = rules::check(&report, submission.sending, today);
    if !wrong.is_empty() {
        return Err(Error::Invalid(wrong));
    }
    let mut warnings = rules::own_warnings(&report, submission.sending, today);
    warnings.extend(warnings::duplicates(tx.conn, submission.id, &report)?);
    warnings.extend(warnings::elsewhere(tx.conn, submission.id, &report, &trainers)?);
    if let OverriddenWarnings::These(seen) = &submission.overridden_warnings
        && warnings.iter().any(|warning| !seen.contains(&warning.key()))
    {
        return Ok(SubmissionOutcome::Warned(warnings));
    }

    let reference = write(tx, actor, submission, &report, &trainers, before.as_ref(), act, step)?;
    drafts::discard(tx, sender, submission.id)?;
    Ok(SubmissionOutcome::Done(reference, warnings))
}

/// What a delivery's state is once the submission stands.
fn target(sending: SubmissionDecision) -> DeliveryState {
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
fn settled(report: &Report, before: Option<&Delivery>) -> Report {
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
    let association = associations::table.find(report.association_id);
    if !diesel::select(diesel::dsl::exists(association)).get_result::<bool>(conn)? {
        return Err(Error::field("association", "form-choose"));
    }
    let grants = roles::of(conn, sender)?;
    let taught = trainers.iter().any(|trainer| trainer.person_id == Some(sender) && trainer.role.teaches());
    let relation = rules::DeliveryRelation {
        teaches: taught && is_trainer(conn, sender)?,
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
    let home = match before.filter(|delivery| delivery.reported_at.is_some()) {
        // Fixed when it was reported.
        Some(delivery) => delivery.cohort_id.zip(delivery.enrolment_id),
        None => teams::home(tx.conn, trainers, &report.modules)?,
    };
    let reported_first = act == Act::Report && before.is_none_or(|delivery| delivery.reported_at.is_none());
    let today = tx.now.day_in(report.time_zone);
    let late = reported_first && rules::is_late(report.ends_on, today) || before.is_some_and(|delivery| delivery.late);
    let reported_at = if reported_first { Some(tx.now) } else { before.and_then(|delivery| delivery.reported_at) };
    let life = Life { state: step.state, home, late, reported_at };
    let (reference, revision) = match before {
        None => (insert(tx, actor, id, report, &life)?, 1),
        Some(delivery) => {
            update(tx, delivery, report, &life)?;
            (delivery.reference.clone(), delivery.revision + 1)
        }
    };
    write_parts(tx, id, report, trainers)?;
    tx.changed(turns::DELIVERY, id);
    let earlier = match before {
        Some(delivery) if keeps_authors(delivery.state) => whole::authors_of(tx.conn, id, delivery.revision)?,
        _ => Vec::new(),
    };
    write_authors(tx, id, revision, earlier.into_iter().chain(actor.person))?;
    let kind = match act {
        Act::Plan => DeliveryEventKind::Planned,
        Act::Report => DeliveryEventKind::Reported,
        _ => DeliveryEventKind::Edited,
    };
    moves::note(tx, actor, id, &reference, revision, kind, step.side, &submission.answer)?;
    Ok(reference)
}

/// What a submission makes of a delivery's life.
struct Life {
    state: DeliveryState,
    home: Option<(CohortId, EnrolmentId)>,
    late: bool,
    reported_at: Option<crate::platform::clock::Timestamp>,
}

fn insert(tx: &mut Tx, actor: Actor, id: DeliveryId, report: &Report, life: &Life) -> Result<String> {
    let year = tx.now.day_in(report.time_zone).year();
    let number = installation::next_number(tx, &format!("delivery-{year}"))?;
    let reference = format!("DLV-{year}-{number:04}");
    diesel::insert_into(deliveries::table)
        .values((
            deliveries::id.eq(id),
            deliveries::reference.eq(&reference),
            deliveries::revision.eq(1),
            deliveries::state.eq(life.state),
            deliveries::cohort_id.eq(life.home.map(|home| home.0)),
            deliveries::enrolment_id.eq(life.home.map(|home| home.1)),
            deliveries::late.eq(life.late),
            deliveries::created_by.eq(actor.person),
            deliveries::created_at.eq(tx.now),
            deliveries::reported_at.eq(life.reported_at),
            deliveries::state_since.eq(tx.now),
            deliveries::search.eq(searched(report, &reference)),
            ReportColumns::from(report),
        ))
        .execute(tx.conn)?;
    Ok(reference)
}

fn update(tx: &mut Tx, before: &Delivery, report: &Report, life: &Life) -> Result<()> {
    let since = if before.state == life.state { before.state_since } else { tx.now };
    let row = deliveries::table
        .filter(deliveries::id.eq(before.id))
        .filter(deliveries::revision.eq(before.revision).and(deliveries::state.eq(before.state)));
    let changed = diesel::update(row)
        .set((
            deliveries::revision.eq(before.revision + 1),
            deliveries::state.eq(life.state),
            deliveries::cohort_id.eq(life.home.map(|home| home.0)),
            deliveries::enrolment_id.eq(life.home.map(|home| home.1)),
            deliveries::late.eq(life.late),
            deliveries::confirmed_for.eq(None::<Side>),
            deliveries::reported_at.eq(life.reported_at),
            deliveries::state_since.eq(since),
            deliveries::search.eq(searched(report, &before.reference)),
            ReportColumns::from(report),
        ))
        .execute(tx.conn)?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict("error-changed-meanwhile")) }
}

/// What a list finds a delivery by; its place comes first, as lists sort by it.
fn searched(report: &Report, reference: &str) -> String {
    content::folded(&format!("{} {} {reference}", report.municipality, report.venue))
}

fn write_parts(tx: &mut Tx, id: DeliveryId, report: &Report, trainers: &[DeliveryTrainer]) -> Result<()> {
    diesel::delete(delivery_modules::table.filter(delivery_modules::delivery_id.eq(id))).execute(tx.conn)?;
    diesel::delete(delivery_counts::table.filter(delivery_counts::delivery_id.eq(id))).execute(tx.conn)?;
    diesel::delete(delivery_trainers::table.filter(delivery_trainers::delivery_id.eq(id))).execute(tx.conn)?;
    let modules: Vec<_> = (0i32..)
        .zip(&report.modules)
        .map(|(position, module)| {
            (
                delivery_modules::id.eq(tx.id::<AnyId>()),
                delivery_modules::delivery_id.eq(id),
                delivery_modules::module.eq(module),
                delivery_modules::position.eq(position),
            )
        })
        .collect();
    let counts: Vec<_> = report
        .counts
        .iter()
        .map(|((role, sex), people)| {
            (
                delivery_counts::id.eq(tx.id::<AnyId>()),
                delivery_counts::delivery_id.eq(id),
                delivery_counts::role.eq(*role),
                delivery_counts::sex.eq(*sex),
                delivery_counts::people.eq(*people),
            )
        })
        .collect();
    let taught: Vec<_> = trainers
        .iter()
        .map(|trainer| {
            (
                delivery_trainers::id.eq(tx.id::<AnyId>()),
                delivery_trainers::delivery_id.eq(id),
                delivery_trainers::person_id.eq(trainer.person_id),
                delivery_trainers::name.eq(&trainer.name),
                delivery_trainers::role.eq(trainer.role),
                delivery_trainers::commitment_id.eq(trainer.commitment_id),
                delivery_trainers::named_as.eq(trainer.by_address.then_some(&trainer.name)),
            )
        })
        .collect();
    per_backend!(&mut *tx.conn, |conn| {
        diesel::insert_into(delivery_modules::table).values(&modules).execute(conn)?;
        diesel::insert_into(delivery_counts::table).values(&counts).execute(conn)?;
        diesel::insert_into(delivery_trainers::table).values(&taught).execute(conn)?;
    });
    Ok(())
}

/// Notes who wrote a revision.
pub(in crate::cascade) fn write_authors(
    tx: &mut Tx,
    id: DeliveryId,
    revision: i32,
    authors: impl Iterator<Item = PersonId>,
) -> Result<()> {
    let authors: std::collections::BTreeSet<PersonId> = authors.collect();
    let rows: Vec<_> = authors
        .into_iter()
        .map(|person| {
            (
                delivery_authors::id.eq(tx.id::<AnyId>()),
                delivery_authors::delivery_id.eq(id),
                delivery_authors::revision.eq(revision),
                delivery_authors::person_id.eq(person),
            )
        })
        .collect();
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(delivery_authors::table).values(&rows).execute(conn))?;
    Ok(())
}
