//! Cohorts of the demonstration: opened, answered, brought from one state to the next.

use std::sync::Arc;

use chrono::{NaiveDate, TimeDelta};
use rand::RngExt;

use super::people::Figure;
use super::story::{Cast, DemoTrainer, Story};
use super::texts::{BY_PHONE, ON_LEAVE};
use super::timeline::at;
use crate::cascade::common::DeliveryId;
use crate::cascade::lineage::actions::found_as;
use crate::cohorts;
use crate::cohorts::common::{Cohort, CohortId, CohortModule, CohortState, EnrolmentRole};
use crate::cohorts::enrolment::Invitee;
use crate::cohorts::life::NewCohort;
use crate::people::accounts::{PersonId, Role, actions, store as accounts};
use crate::people::associations;
use crate::platform::clock::Timestamp;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::reminders::rules::{KindChoice, limits, to_come};
use crate::reminders::{ReminderKind, state, store as reminders};
use content::ModuleSlug;

/// A cohort before it is opened.
pub struct DemoCohort {
    pub name: String,
    /// Nowhere: the whole network.
    pub section: Option<&'static str>,
    pub languages: &'static [&'static str],
    pub zone: &'static str,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub deadline: NaiveDate,
    /// How many places there are, where that is limited.
    pub capacity: Option<i32>,
    /// How many trainings each promises.
    pub target: i32,
    /// In order; the first is required.
    pub modules: Vec<ModuleSlug>,
}

impl Story<'_> {
    /// Makes a cohort, in draft.
    pub fn open(&mut self, cast: &Arc<Cast>, plan: &DemoCohort, opened: i64) -> Result<CohortId> {
        let today = self.today;
        let (languages, zone) = (plan.languages, plan.zone.parse().map_err(Error::internal)?);
        let languages =
            languages.iter().map(|code| code.parse().map_err(Error::internal)).collect::<Result<Vec<_>>>()?;
        let new = NewCohort {
            id: CohortId::from(uuid::Uuid::from_u128(self.random.random())),
            name: plan.name.clone(),
            section_id: None,
            languages,
            time_zone: zone,
            starts_on: plan.starts_on,
            ends_on: plan.ends_on,
            capacity: plan.capacity,
            cascade_target: plan.target,
            cascade_deadline: plan.deadline,
            needs_evidence: plan.section == Some("asia-pacific"),
            modules: plan
                .modules
                .iter()
                .enumerate()
                .map(|(place, module)| CohortModule {
                    module: module.clone(),
                    required: place == 0,
                    opens_on: None,
                    due_on: (place == 0).then(|| plan.ends_on - TimeDelta::days(10)),
                })
                .collect(),
        };
        let (id, section, people) = (new.id, plan.section, cast.clone());
        self.timeline.add(at(today, opened, 8), move |tx| {
            let sections = associations::store::sections(tx.conn)?;
            let section = sections.iter().find(|one| Some(one.slug.as_str()) == section).map(|section| section.id);
            let coordinator = people.coordinator.actor(tx.conn)?;
            let cohort = cohorts::life::actions::create_as(tx, coordinator, &NewCohort { section_id: section, ..new })?;
            let coordinates = people.coordinator.person(tx.conn)?.id;
            actions::roles::grant_as(tx, coordinator, coordinates, Role::CohortCoordinator, cohort.id)
        });
        Ok(id)
    }

    /// Opens a cohort and invites its trainers, maybe as those of a training. Every `silent`th does not answer.
    pub fn cohort(
        &mut self,
        cast: &Arc<Cast>,
        plan: &DemoCohort,
        opened: i64,
        trainers: &[DemoTrainer],
        silent: usize,
        founding: Option<DeliveryId>,
    ) -> Result<()> {
        let (today, id) = (self.today, self.open(cast, plan, opened)?);
        let invitees: Vec<Invitee> = trainers.iter().map(|trainer| invitee(&trainer.figure)).collect();
        let (signer, people) = (self.parts.site.signer.clone(), cast.clone());
        self.timeline.add(at(today, opened, 9), move |tx| {
            let coordinator = people.coordinator.actor(tx.conn)?;
            let cohort = cohorts::common::store::get(tx.conn, id)?;
            match founding {
                Some(id) => found_as(tx, coordinator, &signer, &cohort, &invitees, &id.to_string())?,
                None => cohorts::enrolment::actions::invite_as(tx, coordinator, &signer, &cohort, &invitees)?,
            };
            cohorts::life::actions::advance_as(tx, coordinator, &signer, &cohort, CohortState::Open)
        });
        self.timeline.mail(at(today, opened, 11));
        for (number, trainer) in trainers.iter().enumerate().filter(|(number, _)| number % silent != silent - 1) {
            let (signer, figure) = (self.parts.site.signer.clone(), trainer.figure.clone());
            let when = at(today, opened + 1 + (number as i64 % 5), 8 + u32::try_from(number % 9).unwrap_or_default());
            self.timeline.add(when, move |tx| accept(tx, &signer, id, &figure));
        }
        Ok(())
    }

    pub fn state(&mut self, cast: &Arc<Cast>, plan: &DemoCohort, when: Timestamp, to: CohortState) {
        let (signer, people, name) = (self.parts.site.signer.clone(), cast.clone(), plan.name.clone());
        self.timeline.add(when, move |tx| {
            let (coordinator, cohort) = (people.coordinator.actor(tx.conn)?, named(tx, &people, &name)?);
            cohorts::life::actions::advance_as(tx, coordinator, &signer, &cohort, to)
        });
    }

    /// The cohort is reminded earlier than others, and somebody on leave not at all.
    pub fn reminders(&mut self, cast: &Arc<Cast>, plan: &DemoCohort, on_leave: Option<&DemoTrainer>) {
        let (people, name, on_leave) = (cast.clone(), plan.name.clone(), on_leave.map(|one| one.figure.clone()));
        let back = at(self.today, 18, 0);
        self.timeline.add(at(self.today, -95, 10), {
            let (people, name) = (people.clone(), name.clone());
            move |tx| {
                let (by, cohort) = (people.coordinator.person(tx.conn)?.id, named(tx, &people, &name)?);
                let earlier = KindChoice { enabled: true, steps: Some(vec![2, 5, 10]), ..KindChoice::default() };
                reminders::write_choice(tx, cohort.id, ReminderKind::Invitation, &earlier, by)
            }
        });
        self.timeline.add(at(self.today, -3, 15), move |tx| {
            let (by, cohort) = (people.coordinator.person(tx.conn)?.id, named(tx, &people, &name)?);
            let Some(figure) = on_leave else { return Ok(()) };
            let person = figure.person(tx.conn)?.id;
            reminders::insert_pause(tx, cohort.id, Some(person), Some(back), by, ON_LEAVE)
        });
        self.skip(cast, plan);
    }

    /// One of the cohort's reminders of the days to come is left out.
    fn skip(&mut self, cast: &Arc<Cast>, plan: &DemoCohort) {
        let (people, name) = (cast.clone(), plan.name.clone());
        let (site, catalogue) = (self.parts.site.clone().into_inner(), self.parts.catalogue());
        let from = self.today + TimeDelta::days(3);
        self.timeline.add(at(self.today, -1, 15), move |tx| {
            let (by, cohort) = (people.coordinator.person(tx.conn)?.id, named(tx, &people, &name)?);
            let mut concerned = reminders::enrolled_in(tx.conn, cohort.id)?;
            concerned.extend(reminders::coordinators_of(tx.conn, cohort.id)?);
            let until = limits::last_foreseen(tx.now);
            for one in state::load(tx.conn, &site, &catalogue, &concerned, tx.now, until)? {
                let own = one.pending_items.iter().filter(|item| item.cohort == Some(cohort.id));
                let to_come = own.flat_map(|item| to_come(&one, item, tx.now)).find(|due| due.on > from);
                if let Some(due) = to_come {
                    return reminders::insert_skip(tx, (cohort.id, one.id, &due), by, BY_PHONE).map(drop);
                }
            }
            Ok(())
        });
    }
}

/// A cohort that the coordinator coordinates.
pub fn named(tx: &mut Tx, people: &Cast, name: &str) -> Result<Cohort> {
    let coordinates = people.coordinator.person(tx.conn)?.id;
    for grant in accounts::roles::of(tx.conn, coordinates)? {
        if grant.role == Role::CohortCoordinator {
            let cohort = cohorts::common::store::get(tx.conn, CohortId::from(grant.scope))?;
            if cohort.name == name {
                return Ok(cohort);
            }
        }
    }
    Err(Error::NotFound)
}

fn invitee(figure: &Figure) -> Invitee {
    Invitee {
        email: figure.email.clone(),
        name: figure.name.clone(),
        role: EnrolmentRole::Trainer,
        language: figure.language,
    }
}

fn accept(tx: &mut Tx, signer: &crate::platform::web::Signer, cohort: CohortId, figure: &Figure) -> Result<()> {
    let person: PersonId = figure.person(tx.conn)?.id;
    let place = cohorts::common::store::place_of(tx.conn, cohort, person)?.ok_or(Error::NotFound)?;
    let token = cohorts::enrolment::links::token(signer, place.id, place.invitation);
    cohorts::enrolment::actions::accept(tx, signer, &token, Some(&figure.profile()))?;
    accounts::people::note_sign_in(tx, person)
}
