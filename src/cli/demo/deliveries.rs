//! The cascade of the demonstration: promises, and trainings in every state.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{NaiveDate, TimeDelta};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::network::Sketch;
use super::people::Figure;
use super::story::{Cast, Trainer};
use super::timeline::{Timeline, at};
use crate::accounts::PersonId;
use crate::associations::{self, AssociationId};
use crate::cascade::rules::{Act, Sending};
use crate::cascade::store::sending::{Despite, Letter};
use crate::cascade::store::{commitments, drafts, moves, sending};
use crate::cascade::{
    Basis, CommitmentId, DeliveryId, DeliveryLevel, DeliveryMode, ParticipantRole, Promise, Report, Sex, Side, Team,
    Test,
};
use crate::catalogue::ModuleSlug;
use crate::cohorts::store as cohorts;
use crate::db::{Conn, Tx};
use crate::error::{Error, Result};

/// What becomes of sixty trainings; larger networks repeat it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Course {
    Accepted,
    Confirmed,
    Reported,
    Returned,
    Planned,
    Overdue,
    Draft,
    Cancelled,
    Withdrawn,
}

fn course(number: usize) -> Course {
    match number % 60 {
        0..24 => Course::Accepted,
        24..32 => Course::Confirmed,
        32..41 => Course::Reported,
        41..45 => Course::Returned,
        45..49 => Course::Planned,
        49..52 => Course::Overdue,
        52..55 => Course::Draft,
        55..58 => Course::Cancelled,
        _ => Course::Withdrawn,
    }
}

/// How many days before today a training ends, by its course.
fn ended(course: Course, random: &mut StdRng) -> i64 {
    match course {
        Course::Accepted => random.random_range(60..300),
        Course::Confirmed => random.random_range(20..60),
        Course::Reported => random.random_range(4..22),
        Course::Returned => random.random_range(12..30),
        Course::Planned | Course::Draft => -random.random_range(6..40),
        Course::Overdue => random.random_range(3..9),
        Course::Cancelled | Course::Withdrawn => random.random_range(30..120),
    }
}

/// Trainers who have done the course promise to pass it on, and most do.
#[allow(clippy::too_many_arguments)]
pub fn pass_on(
    timeline: &mut Timeline,
    cast: &Arc<Cast>,
    today: NaiveDate,
    alumni: &[Trainer],
    learners: &[Trainer],
    module: &ModuleSlug,
    count: usize,
    random: &mut StdRng,
) -> Result<()> {
    let ready: Vec<&Trainer> = alumni.iter().filter(|trainer| trainer.done_at.is_some()).collect();
    // Each delivery keeps a promise; each trainer makes two at least, and one promise in seven is still open.
    let promised = (count / ready.len().max(1) + 1).max(2);
    for (number, trainer) in ready.iter().enumerate() {
        for nth in 0..promised {
            let due_on = today + TimeDelta::days(-220 + ((number * 37 + nth * 120) % 290) as i64);
            promise(timeline, trainer, module, at(today, -370 + nth as i64, 10), due_on, random.random_range(15..40));
        }
    }
    for (number, trainer) in learners.iter().filter(|trainer| trainer.done_at.is_some()).enumerate() {
        let due_on = today + TimeDelta::days(30 + (number as i64 * 41) % 200);
        promise(timeline, trainer, module, at(today, -20, 15), due_on, random.random_range(15..40));
    }
    if ready.is_empty() {
        return Err(Error::NotFound);
    }
    for number in 0..count {
        let trainer = ready[number % ready.len()];
        delivery(timeline, cast, today, trainer, module, number, random);
    }
    Ok(())
}

fn promise(
    timeline: &mut Timeline,
    trainer: &Trainer,
    module: &ModuleSlug,
    when: crate::clock::Timestamp,
    due_on: NaiveDate,
    expected_participants: i32,
) {
    let (trainer, module) = (trainer.clone(), module.clone());
    timeline.add(when, move |tx| {
        let person = trainer.figure.person(tx.conn)?;
        let places = cohorts::of_person(tx.conn, person.id)?;
        let place = places.iter().find(|place| place.state.is_active()).ok_or(Error::NotFound)?;
        let promise = Promise {
            modules: vec![module],
            association_id: association(tx.conn, trainer.home)?,
            language: person.language,
            due_on,
            expected_participants,
            place: trainer.home.towns[0].to_owned(),
        };
        let (id, actor) = (tx.id::<CommitmentId>(), trainer.figure.actor(tx.conn)?);
        commitments::make(tx, actor, id, place.id, &promise)
    });
}

fn association(conn: &mut Conn, sketch: &Sketch) -> Result<AssociationId> {
    let all = associations::store::all(conn)?;
    let found = all.iter().find(|one| one.acronym == sketch.acronym && one.country.code() == sketch.country);
    found.map(|association| association.id).ok_or(Error::NotFound)
}

/// Everything about one training.
#[derive(Clone)]
struct Held {
    id: DeliveryId,
    trainer: Trainer,
    cast: Arc<Cast>,
    module: ModuleSlug,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
    side: Side,
    seed: u64,
}

#[allow(clippy::too_many_arguments)]
fn delivery(
    timeline: &mut Timeline,
    cast: &Arc<Cast>,
    today: NaiveDate,
    trainer: &Trainer,
    module: &ModuleSlug,
    number: usize,
    random: &mut StdRng,
) {
    let course = course(number);
    let ago = ended(course, random);
    let ends_on = today - TimeDelta::days(ago);
    let speaks = cast.focal_point(trainer.home.acronym).is_some();
    let held = Held {
        id: DeliveryId::from(uuid::Uuid::from_u128(random.random())),
        trainer: trainer.clone(),
        cast: cast.clone(),
        module: module.clone(),
        starts_on: ends_on - TimeDelta::days(i64::from(number.is_multiple_of(3))),
        ends_on,
        side: if number % 5 == 4 && speaks { Side::Association } else { Side::Trainer },
        seed: random.random(),
    };
    let step = |timeline: &mut Timeline, days: i64, hour: u32, step: fn(&mut Tx, &Held) -> Result<()>| {
        let held = held.clone();
        timeline.add(at(today, days, hour), move |tx| step(tx, &held));
    };
    // A report comes a few days after the training, an answer a few days after the report; never later than today.
    let after = |days: i64| (days - ago).min(-1);
    match course {
        Course::Draft => step(timeline, -2, 16, draft),
        Course::Planned | Course::Overdue => step(timeline, -ago.max(0) - 15, 10, plan),
        Course::Cancelled => {
            step(timeline, -ago - 20, 10, plan);
            step(timeline, -ago - 5, 10, cancel);
        }
        Course::Reported => step(timeline, after(2), 15, report),
        Course::Returned => {
            step(timeline, after(3), 15, report);
            step(timeline, after(6), 17, send_back);
        }
        Course::Withdrawn => {
            step(timeline, after(3), 15, report);
            step(timeline, after(5), 17, withdraw);
        }
        Course::Confirmed => {
            step(timeline, after(3), 15, report);
            step(timeline, after(7), 17, confirm);
        }
        Course::Accepted => {
            step(timeline, after(3), 15, report);
            if number % 9 == 3 {
                step(timeline, after(5), 9, send_back);
                step(timeline, after(8), 11, correct);
            }
            step(timeline, after(10), 17, confirm);
            step(timeline, after(16), 9, accept);
        }
    }
}

/// Who reports it, and who confirms it.
fn sides(held: &Held) -> (&Figure, &Figure) {
    let focal = held.cast.focal_point(held.trainer.home.acronym);
    match (held.side, focal) {
        (Side::Association, Some(focal)) => (focal, &held.trainer.figure),
        (_, Some(focal)) => (&held.trainer.figure, focal),
        // Nobody speaks for the association: the coordinator stands in.
        (_, None) => (&held.trainer.figure, &held.cast.coordinator),
    }
}

fn plan(tx: &mut Tx, held: &Held) -> Result<()> {
    send(tx, held, Sending::Plan, None)
}

fn report(tx: &mut Tx, held: &Held) -> Result<()> {
    send(tx, held, Sending::Report, None)
}

fn correct(tx: &mut Tx, held: &Held) -> Result<()> {
    let revision = crate::cascade::store::deliveries::get(tx.conn, held.id)?.revision;
    send(tx, held, Sending::Report, Some(revision))
}

fn send(tx: &mut Tx, held: &Held, kind: Sending, revision: Option<i32>) -> Result<()> {
    let (reporter, _) = sides(held);
    let (reporter, lead) = (reporter.actor(tx.conn)?, held.trainer.figure.person(tx.conn)?.id);
    let letter = Letter {
        answer: String::new(),
        id: held.id,
        revision,
        sending: kind,
        report: written(tx.conn, held, kind)?,
        team: Team::alone(lead),
        despite: Despite::All,
    };
    sending::send(tx, reporter, &letter).map(drop)
}

fn act(tx: &mut Tx, held: &Held, who: &Figure, act: Act, comment: &str) -> Result<()> {
    let (actor, delivery) = (who.actor(tx.conn)?, crate::cascade::store::deliveries::get(tx.conn, held.id)?);
    moves::take(tx, actor, held.id, act, delivery.revision, comment)
}

fn confirm(tx: &mut Tx, held: &Held) -> Result<()> {
    act(tx, held, sides(held).1, Act::Confirm, "")
}

fn accept(tx: &mut Tx, held: &Held) -> Result<()> {
    act(tx, held, &held.cast.coordinator, Act::Accept, "")
}

fn send_back(tx: &mut Tx, held: &Held) -> Result<()> {
    let comment = match held.trainer.home.language {
        "fr" => "La feuille de présence compte deux personnes de plus que le rapport. Pouvez-vous vérifier ?",
        "es" => "La lista de asistencia tiene dos personas más que el informe. ¿Puede revisarlo?",
        _ => "The attendance sheet names two people more than the report. Could you look again?",
    };
    act(tx, held, sides(held).1, Act::Return, comment)
}

fn cancel(tx: &mut Tx, held: &Held) -> Result<()> {
    act(tx, held, sides(held).0, Act::Cancel, "")
}

fn withdraw(tx: &mut Tx, held: &Held) -> Result<()> {
    act(tx, held, sides(held).0, Act::Withdraw, "")
}

/// A report that was begun on a phone and not sent.
fn draft(tx: &mut Tx, held: &Held) -> Result<()> {
    let person: PersonId = held.trainer.figure.person(tx.conn)?.id;
    let association = association(tx.conn, held.trainer.home)?.to_string();
    let fields: BTreeMap<String, Vec<String>> = [
        ("id", held.id.to_string()),
        ("association", association),
        ("modules", held.module.to_string()),
        ("starts_on", held.starts_on.to_string()),
        ("municipality", held.trainer.home.towns[1].to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), vec![value]))
    .into();
    drafts::keep(tx, person, held.id, &fields)
}

/// What the report says.
fn written(conn: &mut Conn, held: &Held, kind: Sending) -> Result<Report> {
    let mut random = StdRng::seed_from_u64(held.seed);
    let home = held.trainer.home;
    let is_report = kind == Sending::Report;
    let attended = random.random_range(12..46);
    let completed = attended - random.random_range(0..4);
    let days = (held.ends_on - held.starts_on).num_days() + 1;
    let online = random.random_range(0..6) == 0;
    let test = |random: &mut StdRng, range: std::ops::Range<i32>| Test {
        n: completed - random.random_range(0..3),
        mean: f64::from(random.random_range(range)),
    };
    let (before, after) = (test(&mut random, 36..60), test(&mut random, 64..92));
    let counts = counts(attended, &mut random);
    let notes = match home.language {
        "fr" => "Nous avons remplacé la ville fictive par notre propre plan de développement communal.",
        "es" => "Cambiamos el municipio inventado por nuestro propio plan de desarrollo.",
        _ => "We replaced the invented town with our own development plan.",
    };
    Ok(Report {
        side: held.side,
        association_id: association(conn, home)?,
        modules: vec![held.module.clone()],
        languages: vec![held.trainer.figure.language],
        level: if random.random_range(0..4) == 0 { DeliveryLevel::Working } else { DeliveryLevel::Awareness },
        refresher: false,
        adaptation_notes: if random.random_bool(0.4) { notes.to_owned() } else { String::new() },
        starts_on: held.starts_on,
        ends_on: held.ends_on,
        time_zone: held.trainer.figure.zone,
        minutes: is_report.then_some(240 * i32::try_from(days).unwrap_or(1)),
        mode: if online { DeliveryMode::Online } else { DeliveryMode::InPerson },
        venue: String::new(),
        municipality: home.towns[random.random_range(0..home.towns.len())].to_owned(),
        country: home.country.parse().map_err(Error::internal)?,
        region: Some(home.region.to_owned()),
        co_organisers: String::new(),
        funders: String::new(),
        basis: Basis::Counted,
        invited: Some(attended + random.random_range(0..10)),
        attended: is_report.then_some(attended),
        named: None,
        completed: is_report.then_some(completed),
        with_disability: None,
        governments_represented: is_report.then(|| random.random_range(2..9)),
        counts: if is_report { counts } else { BTreeMap::new() },
        before: is_report.then_some(before),
        after: is_report.then_some(after),
        satisfaction: is_report.then(|| f64::from(random.random_range(36..50)) / 10.0),
    })
}

/// Who came: every person is of one sex and one role.
fn counts(attended: i32, random: &mut StdRng) -> crate::cascade::Counts {
    let roles = [ParticipantRole::Elected, ParticipantRole::MunicipalStaff, ParticipantRole::CivilSociety];
    let mut counts = BTreeMap::new();
    for _ in 0..attended {
        let sex = if random.random_bool(0.47) { Sex::Women } else { Sex::Men };
        *counts.entry((roles[random.random_range(0..roles.len())], sex)).or_insert(0) += 1;
    }
    counts
}
