//! The cascade of the demonstration: promises, and trainings in every state.

use std::sync::Arc;

use chrono::{NaiveDate, TimeDelta};
use rand::RngExt;

use super::governments::reached;
use super::network::Sketch;
use super::people::Figure;
use super::story::{Cast, DemoTrainer, Story};
use super::timeline::at;
use super::trainings::{Deed, Occasion, Training, TrainingCourse, ended};
use crate::cascade::commitments::{self, CommitmentTerms};
use crate::cascade::common::{CommitmentId, DeliveryId};
use crate::cascade::coverage;
use crate::cascade::deliveries::rules::{Act, SubmissionDecision};
use crate::cascade::deliveries::store::drafts;
use crate::cascade::deliveries::{self, DeliveryLevel, OverriddenWarnings, Submission, Team};
use crate::cohorts::common::store as cohorts;
use crate::people::accounts::Actor;
use crate::people::associations::{self, AssociationId};
use crate::platform::clock::Timestamp;
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use content::ModuleSlug;

/// Trainers who have done the course promise to pass it on, and most do.
///
/// # Errors
/// [`Error::NotFound`] when nobody has done the course.
pub fn pass_on(
    story: &mut Story,
    cast: &Arc<Cast>,
    trainers: &[DemoTrainer],
    learners: &[DemoTrainer],
    target: i32,
    count: usize,
) -> Result<()> {
    let mut homes: Vec<Vec<&DemoTrainer>> = Vec::new();
    for trainer in trainers.iter().filter(|trainer| trainer.done.is_some()) {
        match homes.iter_mut().find(|home| home[0].home.acronym == trainer.home.acronym) {
            Some(home) => home.push(trainer),
            None => homes.push(vec![trainer]),
        }
    }
    if homes.is_empty() {
        return Err(Error::NotFound);
    }
    let promising = trainers.iter().chain(learners).filter_map(|trainer| Some((trainer, trainer.done?)));
    for (number, (trainer, done)) in promising.enumerate() {
        for nth in 0..usize::try_from(target).unwrap_or(2) {
            let (when, due_on) = promised(story.today, number, nth, done);
            commitment(story, trainer, number + nth, when, due_on);
        }
    }
    for number in 0..count {
        let occasion = Occasion::of(number, homes.len(), story.modules.len());
        let home = &homes[occasion.home];
        let trainer = home[occasion.turn % home.len()];
        let module = story.modules[occasion.module].clone();
        let ago = ended(occasion.course, &mut story.random).min(trainer.done.unwrap_or_default() - 8);
        delivery(story, cast, trainer, occasion.course, module, occasion.level, number, ago);
    }
    Ok(())
}

/// A training that made new trainers, accepted long ago.
pub fn founding(story: &mut Story, cast: &Arc<Cast>, trainer: &DemoTrainer, ago: i64) -> DeliveryId {
    let module = story.modules[0].clone();
    delivery(story, cast, trainer, TrainingCourse::Accepted, module, DeliveryLevel::TrainingOfTrainers, 0, ago)
}

/// When the `number`th trainer makes their `nth` promise, and for which day. `done`: they did the course so many days ago.
pub fn promised(today: NaiveDate, number: usize, nth: usize, done: i64) -> (Timestamp, NaiveDate) {
    let days = (number * 37 + nth * 97) as i64 % (done.max(60) + 25);
    (at(today, 3 - done + nth as i64, 10), today + TimeDelta::days(days + 40 - done))
}

/// What is promised.
pub fn terms(
    module: ModuleSlug,
    home: &Sketch,
    association_id: AssociationId,
    language: Language,
    number: usize,
    due_on: NaiveDate,
    expected_participants: i32,
) -> CommitmentTerms {
    let place = home.town(number).to_owned();
    CommitmentTerms { modules: vec![module], association_id, language, due_on, expected_participants, place }
}

fn commitment(story: &mut Story, trainer: &DemoTrainer, number: usize, when: Timestamp, due_on: NaiveDate) {
    let (trainer, module) = (trainer.clone(), story.modules[number % story.modules.len()].clone());
    let expected_participants = story.random.random_range(15..40);
    story.timeline.add(when, move |tx| {
        let person = trainer.figure.person(tx.conn)?;
        let places = cohorts::of_person(tx.conn, person.id)?;
        let place = places.iter().find(|place| place.state.is_active()).ok_or(Error::NotFound)?;
        let association = association(tx.conn, trainer.home)?;
        let commitment =
            terms(module, trainer.home, association, person.language, number, due_on, expected_participants);
        let (id, actor) = (tx.id::<CommitmentId>(), trainer.figure.actor(tx.conn)?);
        commitments::actions::make(tx, actor, id, place.id, &commitment)
    });
}

/// The association of a sketch, once it is entered.
pub fn association(conn: &mut Conn, sketch: &Sketch) -> Result<AssociationId> {
    let all = associations::store::all(conn)?;
    let found = all.iter().find(|one| one.acronym == sketch.acronym && one.country.code() == sketch.country);
    found.map(|association| association.id).ok_or(Error::NotFound)
}

/// One training, with whoever is around it.
#[derive(Clone)]
struct Held {
    training: Training,
    trainer: Figure,
    cast: Arc<Cast>,
}

#[allow(clippy::too_many_arguments)]
fn delivery(
    story: &mut Story,
    cast: &Arc<Cast>,
    trainer: &DemoTrainer,
    course: TrainingCourse,
    module: ModuleSlug,
    level: DeliveryLevel,
    number: usize,
    ago: i64,
) -> DeliveryId {
    let today = story.today;
    let speaks = cast.focal_point(trainer.home.acronym).is_some();
    let (starts_on, ends_on, side) = Training::days(today, number, ago, speaks);
    let training = Training {
        id: DeliveryId::from(uuid::Uuid::from_u128(story.random.random())),
        home: trainer.home,
        language: trainer.figure.language,
        zone: trainer.figure.zone,
        module,
        starts_on,
        ends_on,
        side,
        level,
        course,
        number,
        seed: story.random.random(),
        ago,
    };
    super::participants::take_part(story, &training);
    super::sign_ups::sign_up(story, &training);
    super::evidence::show(story, &training, &trainer.figure);
    let id = training.id;
    super::follow_ups::follow(story, &training, &trainer.figure, cast.focal_point(trainer.home.acronym));
    for (when, deed) in training.deeds(today) {
        let held = Held { training: training.clone(), trainer: trainer.figure.clone(), cast: cast.clone() };
        story.timeline.add(when, move |tx| held.take(tx, deed));
    }
    id
}

impl Held {
    fn take(&self, tx: &mut Tx, deed: Deed) -> Result<()> {
        let training = &self.training;
        let speaks = self.cast.focal_point(training.home.acronym);
        let who = training.doer(deed, &self.trainer, speaks, &self.cast.coordinator);
        match (deed, deed.act()) {
            (Deed::Draft, _) | (_, None) => {
                let (person, association) = (who.person(tx.conn)?.id, association(tx.conn, training.home)?);
                drafts::keep(tx, person, training.id, &training.draft(association))
            }
            (Deed::Plan, _) => self.send(tx, who, SubmissionDecision::Plan, deed),
            (Deed::Report | Deed::Correct, _) => self.send(tx, who, SubmissionDecision::Report, deed),
            (_, Some(act)) => self.act(tx, who, act, training.comment(deed)),
        }
    }

    fn send(&self, tx: &mut Tx, who: &Figure, sending: SubmissionDecision, deed: Deed) -> Result<()> {
        let (reporter, lead) = (who.actor(tx.conn)?, self.trainer.person(tx.conn)?.id);
        let revision = match deed {
            Deed::Correct => Some(deliveries::store::deliveries::get(tx.conn, self.training.id)?.revision),
            _ => None,
        };
        let association = association(tx.conn, self.training.home)?;
        let submission = Submission {
            answer: String::new(),
            id: self.training.id,
            revision,
            sending,
            report: self.training.written(association, deed)?,
            team: Team::alone(lead),
            overridden_warnings: OverriddenWarnings::All,
        };
        deliveries::actions::submit(tx, reporter, &submission)?;
        // Not every report says whom it reached.
        if deed == Deed::Report && self.training.number % 8 != 7 {
            self.name_governments(tx, reporter, association, &submission.report.when_where.municipality)?;
        }
        Ok(())
    }

    fn name_governments(&self, tx: &mut Tx, reporter: Actor, association: AssociationId, town: &str) -> Result<()> {
        let members = associations::store::all_members(tx.conn, association)?;
        let reached = reached(&members, town, self.training.number).iter().map(|one| one.id).collect();
        let delivery = deliveries::store::deliveries::get(tx.conn, self.training.id)?;
        coverage::actions::name_as(tx, reporter, &delivery, &reached)
    }

    fn act(&self, tx: &mut Tx, who: &Figure, act: Act, comment: &str) -> Result<()> {
        let (actor, delivery) = (who.actor(tx.conn)?, deliveries::store::deliveries::get(tx.conn, self.training.id)?);
        deliveries::actions::transition(tx, actor, self.training.id, act, delivery.revision, comment)
    }
}
