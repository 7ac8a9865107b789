//! The people of a large demonstration: invited, learning, through, with what they promised. A page is a cohort.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::TimeDelta;
use indicatif::ProgressBar;
use rand::RngExt;
use rand::rngs::StdRng;

use super::teaching::Teacher;
use super::{Large, LargeCohort, Phase};
use crate::app::Parts;
use crate::cascade::commitments::{self, MadeCommitment};
use crate::cascade::common::DeliveryId;
use crate::cli::demo::deliveries::{association, promised, terms};
use crate::cli::demo::learning::{DemoProgress, Study, answers, asks_for_a_text, course};
use crate::cli::demo::story::DemoTrainer;
use crate::cli::demo::timeline::at;
use crate::cohorts::common::{Cohort, EnrolmentId, store as cohorts};
use crate::cohorts::enrolment::actions::{PlaceHistory, Season, bring_in as bring_places_in};
use crate::learning::modules::Current;
use crate::learning::progress::history::LearnerHistory;
use crate::learning::progress::{AttemptId, NewAttempt, actions as progress};
use crate::people::accounts::{Channel, NewPerson};
use crate::platform::clock::Timestamp;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use content::{Module, ModuleSlug, SetName};

/// Brings in one cohort after the other, and returns who may hold trainings.
pub fn bring_in(parts: &Parts, large: &Arc<Large>, bar: &ProgressBar) -> Result<Vec<Teacher>> {
    let db = &parts.site.db;
    let host = parts.site.settings.public_url.host().to_owned();
    let known = large.clone();
    let mut teachers = db.write_now(move |tx| {
        known.graduates.iter().filter_map(|trainer| of_the_small(tx, trainer).transpose()).collect::<Result<Vec<_>>>()
    })?;
    for place in 0..large.cohorts.len() {
        let (large, host, catalogue) = (large.clone(), host.clone(), parts.catalogue().clone());
        let count = large.cohorts[place].trainers.len() as u64;
        teachers.extend(
            db.write_now(move |tx| Page { large: &large, catalogue: &catalogue, host: &host }.write(tx, place))?,
        );
        bar.inc(count);
    }
    Ok(teachers)
}

/// A trainer of the small network, with the promises they have still to keep.
fn of_the_small(tx: &mut Tx, trainer: &DemoTrainer) -> Result<Option<Teacher>> {
    let Some(done) = trainer.done else { return Ok(None) };
    let person = trainer.figure.person(tx.conn)?;
    let places = cohorts::of_person(tx.conn, person.id)?;
    let Some(place) = places.iter().find(|place| place.state.is_active()) else { return Ok(None) };
    let nothing = DeliveryId::from(uuid::Uuid::nil());
    let open = commitments::store::commitments::open_of(tx.conn, person.id, nothing)?;
    Ok(Some(Teacher::new(person.id, trainer, done, (place.cohort_id, place.id), open)))
}

/// What a page needs.
struct Page<'a> {
    large: &'a Large,
    catalogue: &'a Current,
    host: &'a str,
}

/// A trainer with all that became of them.
struct Trained {
    place: PlaceHistory,
    learner: LearnerHistory,
    promises: Vec<MadeCommitment>,
}

impl Page<'_> {
    /// Writes everybody of a cohort, and returns those who have done the course.
    fn write(&self, tx: &mut Tx, number: usize) -> Result<Vec<Teacher>> {
        let LargeCohort { id, opened, phase, done, ref trainers, .. } = self.large.cohorts[number];
        let today = self.large.today;
        let cohort = cohorts::get(tx.conn, id)?;
        let coordinator = self.large.cast.coordinator.person(tx.conn)?;
        let (mut places, mut learners, mut promises, mut teachers) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for (nth, trainer) in trainers.iter().enumerate() {
            let mut random = self.large.chance(number as u64 + 1, nth);
            let trained = self.trained(tx, &cohort, number, nth, &mut random)?;
            let place = (cohort.id, trained.place.place);
            if phase == Phase::Over && trained.place.accepted.is_some() {
                let open = trained.promises.iter().map(opened_by).collect();
                teachers.push(Teacher::new(trained.place.person, trainer, done, place, open));
            }
            places.push(trained.place);
            learners.push(trained.learner);
            promises.extend(trained.promises);
        }
        let (invited_at, sent_at) = (at(today, opened, 9), at(today, opened, 11));
        let season = Season { coordinator: &coordinator, invited_at, sent_at, host: self.host };
        bring_places_in(tx, &cohort, &season, &places)?;
        progress::bring_in(tx, Channel::Web, &learners)?;
        commitments::actions::bring_in(tx, Channel::Web, &promises)?;
        Ok(teachers)
    }

    fn trained(&self, tx: &mut Tx, cohort: &Cohort, number: usize, nth: usize, random: &mut StdRng) -> Result<Trained> {
        let LargeCohort { opened, phase, ref trainers, .. } = self.large.cohorts[number];
        let (today, trainer) = (self.large.today, &trainers[nth]);
        let (figure, invited_at) = (&trainer.figure, at(today, opened, 9));
        let answered = at(today, opened + 1 + (nth as i64 % 5), 8 + u32::try_from(nth % 9).unwrap_or_default());
        let silent = match phase {
            Phase::Over => 16,
            Phase::Learning => 12,
            Phase::Invited => 2,
        };
        let accepts = nth % silent != silent - 1;
        let mut place = PlaceHistory {
            place: tx.id_at::<EnrolmentId>(invited_at),
            person: tx.id_at(invited_at),
            invited: NewPerson { time_zone: cohort.time_zone, country: None, ..figure.new_person() },
            accepted: accepts.then(|| (answered, figure.profile())),
            completed: BTreeMap::new(),
        };
        let mut learner = LearnerHistory::new(place.person, tx.id_at(answered));
        if accepts {
            self.learn(tx, &mut learner, number, nth, random)?;
        }
        place.completed = learner.completions.iter().map(|(module, _, at)| (module.clone(), *at)).collect();
        let promises = match place.completed.contains_key(&self.large.modules[0]) {
            true => self.promises(tx, cohort, &place, number, nth, random)?,
            false => Vec::new(),
        };
        Ok(Trained { place, learner, promises })
    }

    /// As those of the small network learn.
    fn learn(
        &self,
        tx: &mut Tx,
        learner: &mut LearnerHistory,
        number: usize,
        nth: usize,
        random: &mut StdRng,
    ) -> Result<()> {
        let LargeCohort { phase, began, .. } = self.large.cohorts[number];
        let (today, modules) = (self.large.today, &self.large.modules);
        let mut taken: Vec<(ModuleSlug, Timestamp, DemoProgress)> = Vec::new();
        let mut texts = Vec::new();
        match phase {
            Phase::Invited => {}
            Phase::Over => {
                let from = at(today, began + (nth as i64 % 12), 9);
                taken.push((modules[0].clone(), from, DemoProgress::Whole));
                // Each has a second module of their own.
                let own = &modules[nth % modules.len()];
                if *own != modules[0] {
                    taken.push((own.clone(), from + TimeDelta::days(9), DemoProgress::Whole));
                }
            }
            Phase::Learning => {
                let Some((from, reach)) = DemoProgress::under_way(nth) else { return Ok(()) };
                taken.push((modules[0].clone(), at(today, from, 14), reach));
                if reach == DemoProgress::Whole {
                    texts.extend(modules.iter().map(|module| (module, at(today, -12 + (nth as i64 % 9), 16))));
                }
            }
        }
        for (slug, from, reach) in taken {
            let module = self.module(&slug)?;
            for (at, study) in course(module, from, reach, random) {
                self.study(tx, learner, nth, number, module, at, study)?;
            }
        }
        let language = self.large.cohorts[number].trainers[nth].figure.language;
        for (slug, at) in texts {
            let module = self.module(slug)?;
            if let Some(set) = asks_for_a_text(module, language) {
                let study = Study::Answer { set, skill: 0.9.into(), seed: random.random() };
                self.study(tx, learner, nth, number, module, at, study)?;
            }
        }
        Ok(())
    }

    #[allow(clippy::too_many_arguments)]
    fn study(
        &self,
        tx: &mut Tx,
        learner: &mut LearnerHistory,
        nth: usize,
        number: usize,
        module: &Module,
        at: Timestamp,
        study: Study,
    ) -> Result<()> {
        match study {
            Study::Start(lesson) => learner.start_lesson(at, module, &lesson),
            Study::Complete(lesson) => learner.complete_lesson(at, module, &lesson),
            Study::Answer { .. } if learner.facts(&module.slug).completed_at.is_some() => {}
            Study::Answer { set, skill, seed } => {
                let language = self.large.cohorts[number].trainers[nth].figure.language;
                let answers = answers(module, &set, language, skill, seed)?;
                let new = NewAttempt { id: tx.id_at::<AttemptId>(at), set: SetName::clone(&set), language, answers };
                learner.answer(tx, at, module, &new)?;
            }
        }
        Ok(())
    }

    /// What somebody promises who has done the course.
    fn promises(
        &self,
        tx: &mut Tx,
        cohort: &Cohort,
        place: &PlaceHistory,
        number: usize,
        nth: usize,
        random: &mut StdRng,
    ) -> Result<Vec<MadeCommitment>> {
        let LargeCohort { done, ref trainers, .. } = self.large.cohorts[number];
        let (trainer, modules) = (&trainers[nth], &self.large.modules);
        let (home, language) = (trainer.home, trainer.figure.language);
        let association = association(tx.conn, home)?;
        let promise = |promise: usize| {
            let (made_at, due_on) = promised(self.large.today, nth, promise, done);
            let (module, people) = (modules[(nth + promise) % modules.len()].clone(), random.random_range(15..40));
            MadeCommitment {
                id: tx.id_at(made_at),
                enrolment: place.place,
                cohort: cohort.id,
                person: place.person,
                terms: terms(module, home, association, language, nth + promise, due_on, people),
                at: made_at,
            }
        };
        Ok((0..usize::try_from(self.large.target).unwrap_or(2)).map(promise).collect())
    }

    fn module(&self, slug: &ModuleSlug) -> Result<&Module> {
        self.catalogue.get(slug).ok_or(Error::NotFound)
    }
}

/// A promise as it waits for its training.
fn opened_by(made: &MadeCommitment) -> commitments::rules::OpenCommitment {
    let terms = made.terms.clone();
    commitments::rules::OpenCommitment {
        id: made.id,
        association_id: terms.association_id,
        modules: terms.modules,
        due_on: terms.due_on,
        language: terms.language,
        place: terms.place,
        expected_participants: terms.expected_participants,
    }
}
