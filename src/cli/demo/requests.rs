//! Requests of the demonstration, in every state: associations ask, trainers who agreed to be found offer.

use std::sync::Arc;

use chrono::TimeDelta;
use uuid::Uuid;

use super::deliveries::association;
use super::network::Sketch;
use super::people::{Figure, viewer};
use super::story::{Cast, DemoTrainer, Story};
use super::timeline::at;
use crate::cascade::common::DeliveryMode;
use crate::cascade::requests::store::offers;
use crate::cascade::requests::{OfferTerms, PickedOffer, RequestTerms, TrainingRequestId, actions};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// What becomes of a request.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It has offers, and waits for one to be picked.
    Offered,
    /// Nobody has answered.
    Unanswered,
    /// An offer was picked.
    Picked,
    /// It was taken back.
    Withdrawn,
    /// Its last day has passed.
    Expired,
}

/// The requests: whose, what becomes of it, when it was asked, and its first and last day, in days from today.
const REQUESTS: [(usize, Fate, i64, i64, i64); 6] = [
    (0, Fate::Offered, -3, 24, 60),
    (0, Fate::Unanswered, -9, 40, 75),
    (2, Fate::Picked, -12, 12, 40),
    (3, Fate::Offered, -2, 18, 50),
    (3, Fate::Withdrawn, -20, 5, 30),
    (4, Fate::Expired, -60, -45, -14),
];

/// What is said with a request, an offer, and why one is taken back, by language.
const SAID: [(&str, [&str; 3]); 3] = [
    (
        "fr",
        [
            "De nouveaux élus depuis les élections ; beaucoup n’ont jamais travaillé avec les ODD.",
            "J’ai déjà tenu ce module deux fois, avec des exemples de chez nous.",
            "La salle n’est plus libre ; nous demanderons de nouveau après la saison des pluies.",
        ],
    ),
    (
        "es",
        [
            "Equipos nuevos tras las elecciones; muchos no conocen los ODS.",
            "Ya impartí este módulo dos veces, con ejemplos de aquí.",
            "La sala ya no está libre; pediremos de nuevo después de las lluvias.",
        ],
    ),
    (
        "en",
        [
            "New councils since the elections; many have never worked with the SDGs.",
            "I have taught this module twice, with examples from here.",
            "The hall is taken; we will ask again after the rains.",
        ],
    ),
];

/// Every second trainer who has done the course agrees to be found; associations ask, and what becomes of it.
pub fn ask(story: &mut Story, cast: &Arc<Cast>, trainers: &[DemoTrainer]) {
    let done: Vec<&DemoTrainer> = trainers.iter().filter(|trainer| trainer.done.is_some()).collect();
    let agreed: Vec<&DemoTrainer> = done.into_iter().step_by(2).collect();
    for trainer in &agreed {
        let (figure, language) = (trainer.figure.clone(), trainer.figure.language);
        story.timeline.add(at(story.today, -70, 10), move |tx| {
            let viewer = viewer(tx.conn, &figure)?;
            actions::be_found(tx, &viewer, &[language])
        });
    }
    // What every cohort begins with.
    let Some(module) = story.modules.first().cloned() else { return };
    for (number, (home, fate, asked, from, until)) in REQUESTS.into_iter().enumerate() {
        let Some(home) = super::network::ASSOCIATIONS.get(home) else { continue };
        let Some(asker) = cast.focal_point(home.acronym).cloned() else { continue };
        let id = TrainingRequestId::from(Uuid::from_u128(rand::RngExt::random(&mut story.random)));
        let (first, last) = (story.today + TimeDelta::days(from), story.today + TimeDelta::days(until));
        let (module, asks) = (module.clone(), asker.clone());
        story.timeline.add(at(story.today, asked, 9), move |tx| {
            let terms = RequestTerms {
                association_id: association(tx.conn, home)?,
                modules: vec![module],
                language: asks.language,
                expected_participants: 20 + 5 * i32::try_from(number).unwrap_or_default(),
                wanted_from: first,
                wanted_until: last,
                mode: DeliveryMode::InPerson,
                place: home.town(number).to_owned(),
                note: said(home, 0),
            };
            let viewer = viewer(tx.conn, &asks)?;
            actions::ask(tx, &viewer, id, &terms)
        });
        let offering = agreed.iter().filter(|trainer| trainer.home.acronym == home.acronym).take(2);
        let offering: Vec<Figure> = match fate {
            Fate::Offered | Fate::Picked => offering.map(|trainer| trainer.figure.clone()).collect(),
            _ => Vec::new(),
        };
        for (hour, figure) in (13..).zip(offering.iter().cloned()) {
            let terms = OfferTerms {
                could_from: first + TimeDelta::days(3),
                could_until: (first + TimeDelta::days(9)).min(last),
                note: said(home, 1),
            };
            story.timeline.add(at(story.today, asked + 1, hour), move |tx| {
                let viewer = viewer(tx.conn, &figure)?;
                actions::offer(tx, &viewer, id, &terms)
            });
        }
        match fate {
            Fate::Withdrawn => story.timeline.add(at(story.today, asked + 4, 9), move |tx| {
                let viewer = viewer(tx.conn, &asker)?;
                actions::withdraw(tx, &viewer, id, &said(home, 2))
            }),
            Fate::Picked if !offering.is_empty() => {
                story.timeline.add(at(story.today, asked + 4, 9), move |tx| pick(tx, &asker, id));
            }
            _ => {}
        }
    }
}

/// Picks the first offer.
fn pick(tx: &mut Tx, asker: &Figure, id: TrainingRequestId) -> Result<()> {
    let viewer = viewer(tx.conn, asker)?;
    let offer = offers::standing(tx.conn, id)?.into_iter().next().ok_or(Error::NotFound)?;
    let picked = PickedOffer { offer: offer.id, starts_on: None, ends_on: None };
    actions::pick(tx, &viewer, id, picked).map(drop)
}

fn said(home: &Sketch, what: usize) -> String {
    let of = SAID.iter().find(|(language, _)| *language == home.language).or(SAID.last());
    of.and_then(|(_, texts)| texts.get(what)).map_or(String::new(), |text| (*text).to_owned())
}
