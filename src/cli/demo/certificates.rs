//! Teach-backs and certificates of the demonstration: some certified, one whose certificate has run out, one that was taken back, one
//! who is ready, one about whom the observers do not agree.

use std::sync::Arc;

use chrono::{NaiveDate, TimeDelta};

use super::cohorts::{DemoCohort, named};
use super::people::Figure;
use super::story::{Cast, DemoTrainer, Story};
use super::texts::{OBSERVED, TAKEN_BACK};
use super::timeline::at;
use crate::cohorts::certificates::input::Observation;
use crate::cohorts::certificates::{CertificationRules, Rubric, TeachBackOutcome, actions};
use crate::cohorts::common::{Cohort, EnrolmentId, store as cohorts};
use crate::people::accounts::demonstration::address_of;
use crate::people::accounts::store::people;
use crate::people::accounts::{Channel, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;

/// Certifies the trainers of a cohort that is over, who have done its course so many days ago.
pub fn certify(story: &mut Story, cast: &Arc<Cast>, plan: &DemoCohort, trainers: &[DemoTrainer], done: i64) {
    use TeachBackOutcome::{NotYet, Passed, Repeat};
    let begun = -done + 4;
    let scene = Scene { cast: cast.clone(), cohort: plan.name.clone() };
    // At first a certificate holds for a year: the one that was given then has run out.
    for (when, years) in [(begun, 1), (begun + 10, 3)] {
        let scene = scene.clone();
        story.timeline.add(at(story.today, when, 9), move |tx| {
            let (coordinator, cohort) = (scene.coordinator(tx)?, scene.cohort(tx)?);
            let rules = CertificationRules {
                teach_back: true,
                years: Some(years),
                bodies: vec!["Demonstration network".into(), "Institute of Local Government".into()],
                revision: if years == 1 { 0 } else { 1 },
            };
            actions::set_rules(tx, &coordinator, &cohort.slug, &rules)
        });
    }
    // Who was seen how many days before today, and what the coordinator concluded, and somebody else.
    let seen = [
        (0, begun + 5, Passed, Some(Passed)),
        (4, begun + 1, Passed, None),
        (1, begun + 6, Passed, None),
        (2, begun + 6, Passed, Some(Passed)),
        (5, begun + 7, Passed, None),
        (6, -20, Passed, None),
        (7, -15, Passed, Some(Repeat)),
        (8, -14, NotYet, None),
    ];
    for (number, day, own, other) in seen {
        let Some(trainer) = trainers.get(number) else { continue };
        let held_on = story.today + TimeDelta::days(day);
        for (hour, outcome) in [(16, Some(own)), (17, other)] {
            let Some(outcome) = outcome else { continue };
            let (scene, figure) = (scene.clone(), trainer.figure.clone());
            story.timeline.add(at(story.today, day, hour), move |tx| {
                let observer = if hour == 16 { scene.coordinator(tx)? } else { scene.administrator(tx)? };
                let (cohort, place) = scene.place(tx, &figure)?;
                let seen = observation(tx, held_on, outcome, number);
                actions::observe(tx, &observer, &cohort.slug, place, &seen)
            });
        }
    }
    for (number, day) in [(4, begun + 2), (0, begun + 12), (1, begun + 12), (2, begun + 12), (5, begun + 12)] {
        let Some(trainer) = trainers.get(number) else { continue };
        let (scene, figure, catalogue) = (scene.clone(), trainer.figure.clone(), story.parts.catalogue());
        story.timeline.add(at(story.today, day, 10), move |tx| {
            let (coordinator, (cohort, place)) = (scene.coordinator(tx)?, scene.place(tx, &figure)?);
            actions::certify(tx, &coordinator, &catalogue, &cohort.slug, &[place]).map(drop)
        });
    }
    if let Some(trainer) = trainers.get(5) {
        let figure = trainer.figure.clone();
        story.timeline.add(at(story.today, -100, 11), move |tx| {
            let (coordinator, (cohort, place)) = (scene.coordinator(tx)?, scene.place(tx, &figure)?);
            actions::revoke(tx, &coordinator, &cohort.slug, place, TAKEN_BACK)
        });
    }
}

/// In which cohort, and by whom.
#[derive(Clone)]
struct Scene {
    cast: Arc<Cast>,
    cohort: String,
}

impl Scene {
    fn cohort(&self, tx: &mut Tx) -> Result<Cohort> {
        named(tx, &self.cast, &self.cohort)
    }

    fn coordinator(&self, tx: &mut Tx) -> Result<Viewer> {
        viewer(tx, &self.cast.coordinator.email)
    }

    fn administrator(&self, tx: &mut Tx) -> Result<Viewer> {
        let address = address_of("administrator").ok_or(Error::NotFound)?;
        viewer(tx, &address.parse().map_err(Error::internal)?)
    }

    fn place(&self, tx: &mut Tx, figure: &Figure) -> Result<(Cohort, EnrolmentId)> {
        let (cohort, person) = (self.cohort(tx)?, figure.person(tx.conn)?.id);
        let place = cohorts::place_of(tx.conn, cohort.id, person)?.ok_or(Error::NotFound)?;
        Ok((cohort, place.id))
    }
}

/// Somebody with the roles that they have, on a page.
fn viewer(tx: &mut Tx, address: &EmailAddress) -> Result<Viewer> {
    let person = people::by_address(tx.conn, address)?.ok_or(Error::NotFound)?;
    let viewer = people::by_link(tx.conn, person.id)?.ok_or(Error::NotFound)?;
    Ok(Viewer { channel: Channel::Web, ..viewer })
}

fn observation(tx: &Tx, held_on: NaiveDate, outcome: TeachBackOutcome, number: usize) -> Observation {
    let rubric = match outcome {
        TeachBackOutcome::Passed => Rubric { prepares: 4, explains: 3, practises: 3, responds: 4 },
        TeachBackOutcome::Repeat => Rubric { prepares: 3, explains: 3, practises: 2, responds: 2 },
        TeachBackOutcome::NotYet => Rubric { prepares: 1, explains: 2, practises: 1, responds: 2 },
    };
    let comment = OBSERVED[number % OBSERVED.len()].to_owned();
    Observation { id: tx.id(), held_on, outcome, rubric, comment }
}
