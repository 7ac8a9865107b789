//! What became of some trainings of the demonstration: who had taken part, what they meant to do, what was answered months later, and
//! what towns decided.

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::deliveries::association;
use super::participants::{arriving, code};
use super::people::Figure;
use super::story::Story;
use super::timeline::at;
use super::trainings::{Training, TrainingCourse};
use crate::cascade::followups::rules::{STEPS, opens_on};
use crate::cascade::followups::store::acts::{self, ActSource};
use crate::cascade::followups::store::{follow_ups, intentions, opening};
use crate::cascade::followups::{
    FollowUpAnswer, FollowUpOutcome, FollowUpSide, GovernmentActKind, Intention, ReportedAct, actions,
};
use crate::cascade::participants::store::participants::ParticipantKeys;
use crate::cascade::participants::{CheckIn, rules, store};
use crate::people::accounts::rules::new_token;
use crate::people::accounts::{Actor, Channel};
use crate::people::associations;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// How many took part in a training of which they are known.
const PEOPLE: usize = 9;
/// What they mean to do.
const INTENTIONS: [(&str, [&str; 3]); 3] = [
    (
        "en",
        [
            "Put our three plans beside the goals and show the council where they part",
            "Draw the map of flooded streets with the market committee",
            "Ask for one line in next year’s budget for drains",
        ],
    ),
    (
        "fr",
        [
            "Mettre nos trois plans en regard des objectifs et montrer au conseil où ils divergent",
            "Dessiner la carte des rues inondées avec le comité du marché",
            "Demander une ligne du budget de l’an prochain pour les caniveaux",
        ],
    ),
    (
        "es",
        [
            "Poner nuestros tres planes junto a los objetivos y mostrar al concejo dónde se separan",
            "Dibujar el mapa de las calles inundadas con el comité del mercado",
            "Pedir una partida en el presupuesto del año próximo para los desagües",
        ],
    ),
];
/// Why somebody has not done it yet.
const REASONS: [(&str, &str); 3] = [
    ("en", "The council was elected anew in between."),
    ("fr", "Le conseil a été renouvelé entre-temps."),
    ("es", "Entretanto se eligió un nuevo concejo."),
];

/// Lets be asked and answered what became of an accepted training.
pub fn follow(story: &mut Story, training: &Training, trainer: &Figure, speaks: Option<&Figure>) {
    if training.course != TrainingCourse::Accepted {
        return;
    }
    let mut random = StdRng::seed_from_u64(training.seed);
    let (today, id, signer) = (story.today, training.id, story.parts.site.signer.clone());
    let confirmed = 3 - training.ago;
    if training.number.is_multiple_of(4) {
        let people: Vec<_> = (0..PEOPLE).map(|number| arriving(&mut random, training, number)).collect();
        let (Ok(code), language) = (code(&mut random), training.home.language) else { return };
        let due_on = training.ends_on + TimeDelta::days(80);
        story.timeline.add(at(today, confirmed, 16), move |tx| {
            let made = CheckIn {
                delivery_id: id,
                code,
                asks_names: true,
                open_until: None,
                closed_at: Some(tx.now),
                created_at: tx.now,
            };
            store::check_ins::insert(tx, &made)?;
            for (number, who) in people.into_iter().enumerate() {
                let keys = ParticipantKeys {
                    name: who.name.as_deref().map(|name| rules::name_key(&signer, name)),
                    person: rules::person_key(&signer, who.name.as_deref(), None, &who.details.government),
                    device: None,
                    secret: new_token(),
                };
                store::participants::insert(tx, id, &who, &keys)?;
                let words = said(&INTENTIONS, language);
                let address = format!("participant-{number}@town.example").parse().map_err(Error::internal)?;
                let intention = Intention {
                    participant_id: who.id,
                    action: Some(words[number % words.len()].to_owned()),
                    due_on,
                    email: Some(address),
                    language: who.language,
                };
                intentions::put(tx, id, &intention)?;
            }
            Ok(())
        });
    }
    for months in STEPS {
        let day = working_day(opens_on(training.ends_on, months));
        let from_today = (day - today).num_days();
        // What was confirmed later is not asked about, nor what is yet to come.
        if from_today > -3 || from_today < confirmed + 14 {
            continue;
        }
        let site = story.parts.site.clone();
        story.timeline.add(at(today, from_today, 14), move |tx| {
            opening::around(tx.conn, &[id])?.iter().try_for_each(|due| actions::open(tx, &site, due, months))
        });
        let (trainer, speaks, language) = (trainer.clone(), speaks.cloned(), training.home.language);
        let seed = random.random();
        story.timeline.add(at(today, from_today + 2, 11), move |tx| {
            answers(tx, id, months, (&trainer, speaks.as_ref()), language, seed)
        });
    }
    if training.number.is_multiple_of(5) && training.ago > 100 {
        act(story, training, &mut random);
    }
}

fn said<T: Copy>(all: &[(&str, T); 3], language: &str) -> T {
    all.iter().find(|(of, _)| *of == language).unwrap_or(&all[0]).1
}

fn working_day(day: NaiveDate) -> NaiveDate {
    match day.weekday() {
        Weekday::Sat => day + Days::new(2),
        Weekday::Sun => day + Days::new(1),
        _ => day,
    }
}

/// Most of those who were asked answer.
fn answers(
    tx: &mut Tx,
    id: crate::cascade::common::DeliveryId,
    months: i32,
    (trainer, speaks): (&Figure, Option<&Figure>),
    language: &str,
    seed: u64,
) -> Result<()> {
    let mut random = StdRng::seed_from_u64(seed);
    for question in follow_ups::of_delivery(tx.conn, id)?.into_iter().filter(|one| one.months == months) {
        if random.random_range(0..5) == 0 {
            continue;
        }
        let by = match question.side {
            FollowUpSide::Participant => Actor { person: None, channel: Channel::Web },
            FollowUpSide::Trainer => trainer.actor(tx.conn)?,
            FollowUpSide::Association => match speaks {
                Some(figure) => figure.actor(tx.conn)?,
                None => continue,
            },
        };
        let outcome = match random.random_range(0..12 + months) {
            0..4 => FollowUpOutcome::NotYet,
            4..9 => FollowUpOutcome::UnderWay,
            _ => FollowUpOutcome::Done,
        };
        let reason = if outcome == FollowUpOutcome::NotYet { said(&REASONS, language) } else { "" };
        follow_ups::answer(tx, question.id, &FollowUpAnswer { outcome, reason: reason.to_owned() }, by)?;
    }
    Ok(())
}

/// A town of the association decides something.
fn act(story: &mut Story, training: &Training, random: &mut StdRng) {
    let kinds = GovernmentActKind::ALL;
    let (home, delivery) = (training.home, training.id);
    let acted = ReportedAct {
        kind: kinds[random.random_range(0..kinds.len())],
        government: home.town(training.number).to_owned(),
        acted_on: training.ends_on + TimeDelta::days(70),
        link: String::new(),
        note: String::new(),
    };
    story.timeline.add(at(story.today, 95 - training.ago, 15), move |tx| {
        let of = association(tx.conn, home)?;
        let association = associations::store::get(tx.conn, of)?;
        let from = ActSource {
            association: association.id,
            country: association.country,
            delivery: Some(delivery),
            person: None,
        };
        acts::report(tx, &acted, from).map(drop)
    });
}
