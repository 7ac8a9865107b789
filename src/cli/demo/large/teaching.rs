//! The trainings of a large demonstration, in the order in which they were begun. A page is some of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use indicatif::ProgressBar;
use rand::RngExt;

use super::Large;
use crate::app::Parts;
use crate::cascade::commitments::rules::{OpenCommitment, fitting};
use crate::cascade::common::{CommitmentId, DeliveryId, Side};
use crate::cascade::deliveries::actions::{KeptDraft, bring_in as bring_deliveries_in};
use crate::cascade::deliveries::rules::{DeliveryHistory, DeliveryRelation, DeliveryStep};
use crate::cascade::deliveries::store::drafts;
use crate::cascade::deliveries::{DeliveryTrainer, DeliveryTrainerRole};
use crate::cli::demo::deliveries::association;
use crate::cli::demo::network::Sketch;
use crate::cli::demo::story::DemoTrainer;
use crate::cli::demo::trainings::{Deed, Occasion, Training, ended};
use crate::cohorts::common::{CohortId, EnrolmentId};
use crate::people::accounts::{Channel, PersonId};
use crate::people::associations::AssociationId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;

/// So many trainings share a commit.
const PAGE: usize = 2_000;

/// A trainer who holds trainings.
pub struct Teacher {
    person: PersonId,
    name: String,
    language: Language,
    zone: Zone,
    home: &'static Sketch,
    done: i64,
    place: (CohortId, EnrolmentId),
    /// Their promises, each with when it is free: always, never again, or from a time on.
    promises: Vec<(OpenCommitment, Freedom)>,
    drafts: i64,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Freedom {
    Always,
    From(Timestamp),
    Never,
}

impl Teacher {
    /// A trainer with the promises that wait.
    pub fn new(
        person: PersonId,
        trainer: &DemoTrainer,
        done: i64,
        place: (CohortId, EnrolmentId),
        open: Vec<OpenCommitment>,
    ) -> Self {
        Self {
            person,
            name: trainer.figure.name.clone(),
            language: trainer.figure.language,
            zone: trainer.figure.zone,
            home: trainer.home,
            done,
            place,
            promises: open.into_iter().map(|one| (one, Freedom::Always)).collect(),
            drafts: 0,
        }
    }

    /// The promise that a training keeps which begins then; it is taken until `over_at`, if that ever comes.
    fn keeps(
        &mut self,
        association: AssociationId,
        training: &Training,
        begun_at: Timestamp,
        over_at: Option<Timestamp>,
    ) -> Option<CommitmentId> {
        let is_free = |free: &Freedom| *free <= Freedom::From(begun_at);
        let open: Vec<OpenCommitment> =
            self.promises.iter().filter(|(_, free)| is_free(free)).map(|(one, _)| one.clone()).collect();
        let kept = fitting(&open, association, std::slice::from_ref(&training.module))?;
        let taken = self.promises.iter_mut().find(|(one, _)| one.id == kept);
        if let Some((_, free)) = taken {
            *free = over_at.map_or(Freedom::Never, Freedom::From);
        }
        Some(kept)
    }
}

/// Everybody around the trainings.
struct Around {
    coordinator: PersonId,
    associations: BTreeMap<&'static str, AssociationId>,
    focal_points: BTreeMap<&'static str, PersonId>,
    /// The trainers, by association.
    homes: Vec<Vec<Teacher>>,
}

impl Around {
    fn find(parts: &Parts, large: &Arc<Large>, teachers: Vec<Teacher>) -> Result<Self> {
        let mut homes: Vec<Vec<Teacher>> = Vec::new();
        for teacher in teachers {
            match homes.iter_mut().find(|home| home[0].home.acronym == teacher.home.acronym) {
                Some(home) => home.push(teacher),
                None => homes.push(vec![teacher]),
            }
        }
        let places: Vec<&'static Sketch> = homes.iter().map(|home| home[0].home).collect();
        let cast = large.cast.clone();
        let (coordinator, associations, focal_points) = parts.site.db.read_now(|conn| {
            let mut associations = BTreeMap::new();
            for home in places {
                associations.insert(home.acronym, association(conn, home)?);
            }
            let mut focal_points = BTreeMap::new();
            for (acronym, figure) in &cast.focal_points {
                focal_points.insert(*acronym, figure.person(conn)?.id);
            }
            Ok((cast.coordinator.person(conn)?.id, associations, focal_points))
        })?;
        Ok(Self { coordinator, associations, focal_points, homes })
    }

    /// The `number`th training, and where its trainer is.
    fn training(&self, large: &Large, number: usize) -> (Training, (usize, usize)) {
        let Occasion { home, turn, course, module, level } =
            Occasion::of(number, self.homes.len(), large.modules.len());
        // One further each time round, as otherwise some would have nothing but drafts where their number divides the round.
        let count = self.homes[home].len();
        let nth = (turn + turn / count) % count;
        let teacher = &self.homes[home][nth];
        let mut random = large.chance(0, number);
        let ago = ended(course, &mut random).min(teacher.done - 8);
        let speaks = self.focal_points.contains_key(teacher.home.acronym);
        let (starts_on, ends_on, side) = Training::days(large.today, number, ago, speaks);
        let training = Training {
            // Known once it is known when it was begun.
            id: DeliveryId::from(uuid::Uuid::nil()),
            home: teacher.home,
            language: teacher.language,
            zone: teacher.zone,
            module: large.modules[module].clone(),
            starts_on,
            ends_on,
            side,
            level,
            course,
            number,
            seed: random.random(),
            ago,
        };
        (training, (home, nth))
    }
}

/// Brings in all trainings.
pub fn bring_in(parts: &Parts, large: &Arc<Large>, teachers: Vec<Teacher>, bar: &ProgressBar) -> Result<()> {
    if teachers.is_empty() || large.deliveries == 0 {
        return Ok(());
    }
    let mut around = Around::find(parts, large, teachers)?;
    let begun = |number: usize| {
        let (training, _) = around.training(large, number);
        let first = training.deeds(large.today).first().map(|(at, _)| *at);
        first.map(|at| (at, u32::try_from(number).unwrap_or(u32::MAX)))
    };
    let mut order: Vec<(Timestamp, u32)> = (0..large.deliveries).filter_map(begun).collect();
    order.sort_unstable();
    for page in order.chunks(PAGE) {
        let (page, of) = (page.to_vec(), large.clone());
        let count = page.len() as u64;
        around = parts.site.db.write_now(move |tx| {
            let (mut histories, mut drafts) = (Vec::new(), Vec::new());
            for (begun_at, number) in page {
                let id = tx.id_at(begun_at);
                around.tell(&of, number as usize, id, &mut histories, &mut drafts)?;
            }
            bring_deliveries_in(tx, Channel::Web, histories, &drafts)?;
            Ok(around)
        })?;
        bar.inc(count);
    }
    Ok(())
}

impl Around {
    /// All that happened to the `number`th training.
    fn tell(
        &mut self,
        large: &Large,
        number: usize,
        id: DeliveryId,
        histories: &mut Vec<DeliveryHistory>,
        kept: &mut Vec<KeptDraft>,
    ) -> Result<()> {
        let (training, (home, nth)) = self.training(large, number);
        let training = Training { id, ..training };
        let deeds = training.deeds(large.today);
        let association = *self.associations.get(training.home.acronym).ok_or(Error::NotFound)?;
        let speaks = self.focal_points.get(training.home.acronym).copied();
        let coordinator = self.coordinator;
        let teacher = &mut self.homes[home][nth];
        let begun_at = deeds.first().map(|(at, _)| *at).ok_or(Error::NotFound)?;
        if deeds.first().is_some_and(|(_, deed)| *deed == Deed::Draft) {
            // Nobody keeps more.
            if teacher.drafts < drafts::MOST {
                teacher.drafts += 1;
                kept.push((teacher.person, id, training.draft(association), begun_at));
            }
            return Ok(());
        }
        let over = deeds.iter().find(|(_, deed)| matches!(deed, Deed::Cancel | Deed::Withdraw)).map(|(at, _)| *at);
        let commitment_id = teacher.keeps(association, &training, begun_at, over);
        let lead = DeliveryTrainer {
            person_id: Some(teacher.person),
            name: teacher.name.clone(),
            role: DeliveryTrainerRole::Lead,
            commitment_id,
            by_address: false,
        };
        let steps = deeds.into_iter().filter_map(|(at, deed)| {
            let act = deed.act()?;
            let by = *training.doer(deed, &teacher.person, speaks.as_ref(), &coordinator);
            let report = act.writes().then(|| training.written(association, deed));
            Some(report.transpose().map(|report| DeliveryStep {
                at,
                by,
                act,
                report,
                comment: training.comment(deed).to_owned(),
            }))
        });
        let none = DeliveryRelation::default();
        let mut people = vec![
            (teacher.person, DeliveryRelation { teaches: true, ..none }),
            (coordinator, DeliveryRelation { coordinates: true, ..none }),
        ];
        people.extend(speaks.map(|focal| (focal, DeliveryRelation { focal_point: true, ..none })));
        debug_assert!(training.side != Side::Association || speaks.is_some());
        histories.push(DeliveryHistory {
            id,
            home: Some(teacher.place),
            trainers: vec![lead],
            people,
            steps: steps.collect::<Result<_>>()?,
        });
        Ok(())
    }
}
