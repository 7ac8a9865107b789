//! The cascade of the demonstration: promises, and trainings in every state.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{NaiveDate, TimeDelta};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::network::Sketch;
use super::people::Figure;
use super::story::{Cast, DemoTrainer, Story};
use super::texts::{ADAPTATIONS, QUESTIONS, VENUES, said};
use super::timeline::{Timeline, at};
use crate::cascade::commitments::{self, CommitmentTerms};
use crate::cascade::common::{CommitmentId, DeliveryId, DeliveryMode, Side};
use crate::cascade::deliveries::report::{Adaptation, Attendance, DeliveryResults, DeliveryScope, Hours, WhenWhere};
use crate::cascade::deliveries::rules::{Act, SubmissionDecision};
use crate::cascade::deliveries::store::drafts;
use crate::cascade::deliveries::{
    self, Basis, DeliveryLevel, OverriddenWarnings, ParticipantRole, Report, Sex, Submission, Team, Test,
};
use crate::cohorts::common::store as cohorts;
use crate::people::accounts::PersonId;
use crate::people::associations::{self, AssociationId};
use crate::platform::clock::Timestamp;
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};
use content::ModuleSlug;

/// What becomes of a training.
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

/// A round of trainings: each association has one of each in the end, and begins elsewhere in the row.
const ROUND: [Course; 12] = [
    Course::Accepted,
    Course::Reported,
    Course::Confirmed,
    Course::Planned,
    Course::Accepted,
    Course::Returned,
    Course::Draft,
    Course::Accepted,
    Course::Overdue,
    Course::Confirmed,
    Course::Cancelled,
    Course::Withdrawn,
];

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
            let days = (number * 37 + nth * 97) as i64 % (done.max(60) + 25);
            let due_on = story.today + TimeDelta::days(days + 40 - done);
            commitment(story, trainer, number + nth, at(story.today, 3 - done + nth as i64, 10), due_on);
        }
    }
    for number in 0..count {
        let (home, turn) = (number % homes.len(), number / homes.len());
        let trainer = homes[home][turn % homes[home].len()];
        let course = ROUND[(home + turn) % ROUND.len()];
        let module = story.modules[(home + turn * 2) % story.modules.len()].clone();
        let level = match (number * 7) % 10 {
            0 => DeliveryLevel::TrainingOfTrainers,
            1..4 => DeliveryLevel::Working,
            _ => DeliveryLevel::Awareness,
        };
        let ago = ended(course, &mut story.random).min(trainer.done.unwrap_or_default() - 8);
        delivery(story, cast, trainer, course, module, level, number, ago);
    }
    Ok(())
}

/// A training that made new trainers, accepted long ago.
pub fn founding(story: &mut Story, cast: &Arc<Cast>, trainer: &DemoTrainer, ago: i64) {
    let module = story.modules[0].clone();
    delivery(story, cast, trainer, Course::Accepted, module, DeliveryLevel::TrainingOfTrainers, 0, ago);
}

fn commitment(story: &mut Story, trainer: &DemoTrainer, number: usize, when: Timestamp, due_on: NaiveDate) {
    let (trainer, module) = (trainer.clone(), story.modules[number % story.modules.len()].clone());
    let expected_participants = story.random.random_range(15..40);
    story.timeline.add(when, move |tx| {
        let person = trainer.figure.person(tx.conn)?;
        let places = cohorts::of_person(tx.conn, person.id)?;
        let place = places.iter().find(|place| place.state.is_active()).ok_or(Error::NotFound)?;
        let commitment = CommitmentTerms {
            modules: vec![module],
            association_id: association(tx.conn, trainer.home)?,
            language: person.language,
            due_on,
            expected_participants,
            place: trainer.home.town(number).to_owned(),
        };
        let (id, actor) = (tx.id::<CommitmentId>(), trainer.figure.actor(tx.conn)?);
        commitments::actions::make(tx, actor, id, place.id, &commitment)
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
    trainer: DemoTrainer,
    cast: Arc<Cast>,
    module: ModuleSlug,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
    side: Side,
    level: DeliveryLevel,
    number: usize,
    seed: u64,
}

#[allow(clippy::too_many_arguments)]
fn delivery(
    story: &mut Story,
    cast: &Arc<Cast>,
    trainer: &DemoTrainer,
    course: Course,
    module: ModuleSlug,
    level: DeliveryLevel,
    number: usize,
    ago: i64,
) {
    let today = story.today;
    let ends_on = today - TimeDelta::days(ago);
    let speaks = cast.focal_point(trainer.home.acronym).is_some();
    let held = Held {
        id: DeliveryId::from(uuid::Uuid::from_u128(story.random.random())),
        trainer: trainer.clone(),
        cast: cast.clone(),
        module,
        starts_on: ends_on - TimeDelta::days(i64::from(number.is_multiple_of(3))),
        ends_on,
        side: if number % 5 == 4 && speaks { Side::Association } else { Side::Trainer },
        level,
        number,
        seed: story.random.random(),
    };
    let timeline = &mut story.timeline;
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
    send(tx, held, SubmissionDecision::Plan, None)
}

fn report(tx: &mut Tx, held: &Held) -> Result<()> {
    send(tx, held, SubmissionDecision::Report, None)
}

fn correct(tx: &mut Tx, held: &Held) -> Result<()> {
    let revision = deliveries::store::deliveries::get(tx.conn, held.id)?.revision;
    send(tx, held, SubmissionDecision::Report, Some(revision))
}

fn send(tx: &mut Tx, held: &Held, kind: SubmissionDecision, revision: Option<i32>) -> Result<()> {
    let (reporter, _) = sides(held);
    let (reporter, lead) = (reporter.actor(tx.conn)?, held.trainer.figure.person(tx.conn)?.id);
    let mut report = written(tx.conn, held, kind)?;
    // What was asked about is put right.
    if revision.is_some() {
        report.attendance.completed = report.attendance.completed.map(|people| people - 1);
        report.when_where.hours = report.when_where.hours.map(|hours| Hours::of_minutes(hours.minutes() + 30));
        report.when_where.venue = said(&VENUES, held.trainer.home.language)[0].to_owned();
    }
    let submission = Submission {
        answer: String::new(),
        id: held.id,
        revision,
        sending: kind,
        report,
        team: Team::alone(lead),
        overridden_warnings: OverriddenWarnings::All,
    };
    deliveries::actions::submit(tx, reporter, &submission).map(drop)
}

fn act(tx: &mut Tx, held: &Held, who: &Figure, act: Act, comment: &str) -> Result<()> {
    let (actor, delivery) = (who.actor(tx.conn)?, deliveries::store::deliveries::get(tx.conn, held.id)?);
    deliveries::actions::transition(tx, actor, held.id, act, delivery.revision, comment)
}

fn confirm(tx: &mut Tx, held: &Held) -> Result<()> {
    act(tx, held, sides(held).1, Act::Confirm, "")
}

fn accept(tx: &mut Tx, held: &Held) -> Result<()> {
    act(tx, held, &held.cast.coordinator, Act::Accept, "")
}

fn send_back(tx: &mut Tx, held: &Held) -> Result<()> {
    let comments = said(&QUESTIONS, held.trainer.home.language);
    let comment = comments[held.number % comments.len()];
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
        ("municipality", held.trainer.home.town(held.number).to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), vec![value]))
    .into();
    drafts::keep(tx, person, held.id, &fields)
}

/// What the report says.
fn written(conn: &mut Conn, held: &Held, kind: SubmissionDecision) -> Result<Report> {
    let mut random = StdRng::seed_from_u64(held.seed);
    let home = held.trainer.home;
    let is_report = kind == SubmissionDecision::Report;
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
    let notes = said(&ADAPTATIONS, home.language);
    let notes = notes[random.random_range(0..notes.len())];
    Ok(Report {
        side: held.side,
        association_id: association(conn, home)?,
        modules: vec![held.module.clone()],
        languages: vec![held.trainer.figure.language],
        scope: DeliveryScope {
            level: held.level,
            refresher: false,
            co_organisers: String::new(),
            funders: String::new(),
        },
        when_where: WhenWhere {
            starts_on: held.starts_on,
            ends_on: held.ends_on,
            time_zone: held.trainer.figure.zone,
            hours: is_report.then_some(240 * i32::try_from(days).unwrap_or(1)).map(Hours::of_minutes),
            mode: if online { DeliveryMode::Online } else { DeliveryMode::InPerson },
            venue: String::new(),
            municipality: home.town(random.random_range(0..8)).to_owned(),
            country: home.country.parse().map_err(Error::internal)?,
            region: Some(home.region.to_owned()),
        },
        attendance: Attendance {
            basis: Basis::Counted,
            invited: Some(attended + random.random_range(0..10)),
            attended: is_report.then_some(attended),
            named: None,
            completed: is_report.then_some(completed),
            with_disability: None,
            governments_represented: is_report.then(|| random.random_range(2..9)),
        },
        counts: if is_report { counts } else { BTreeMap::new() },
        before: is_report.then_some(before),
        after: is_report.then_some(after),
        results: DeliveryResults { satisfaction: is_report.then(|| f64::from(random.random_range(36..50)) / 10.0) },
        adaptation: Adaptation {
            adaptation_notes: if random.random_bool(0.4) { notes.to_owned() } else { String::new() },
        },
    })
}

/// Who came: every person is of one sex and one role.
fn counts(attended: i32, random: &mut StdRng) -> crate::cascade::deliveries::ReportCounts {
    let roles = [ParticipantRole::Elected, ParticipantRole::MunicipalStaff, ParticipantRole::CivilSociety];
    let mut counts = BTreeMap::new();
    for _ in 0..attended {
        let sex = if random.random_bool(0.47) { Sex::Women } else { Sex::Men };
        *counts.entry((roles[random.random_range(0..roles.len())], sex)).or_insert(0) += 1;
    }
    counts
}
