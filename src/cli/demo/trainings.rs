//! The trainings of the demonstration: what becomes of each, when, and what is said about it.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::network::Sketch;
use super::texts::{ADAPTATIONS, QUESTIONS, VENUES, said};
use super::timeline::at;
use crate::cascade::common::{DeliveryId, DeliveryMode, Side};
use crate::cascade::deliveries::report::{Adaptation, Attendance, DeliveryResults, DeliveryScope, Hours, WhenWhere};
use crate::cascade::deliveries::rules::Act;
use crate::cascade::deliveries::store::drafts::Fields;
use crate::cascade::deliveries::{Basis, DeliveryLevel, ParticipantRole, Report, ReportCounts, Sex, Test};
use crate::people::associations::AssociationId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use content::ModuleSlug;

/// What becomes of a training.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrainingCourse {
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
pub const ROUND: [TrainingCourse; 12] = [
    TrainingCourse::Accepted,
    TrainingCourse::Reported,
    TrainingCourse::Confirmed,
    TrainingCourse::Planned,
    TrainingCourse::Accepted,
    TrainingCourse::Returned,
    TrainingCourse::Draft,
    TrainingCourse::Accepted,
    TrainingCourse::Overdue,
    TrainingCourse::Confirmed,
    TrainingCourse::Cancelled,
    TrainingCourse::Withdrawn,
];

/// How many days before today a training ends, by its course.
pub fn ended(course: TrainingCourse, random: &mut StdRng) -> i64 {
    match course {
        TrainingCourse::Accepted => random.random_range(60..300),
        TrainingCourse::Confirmed => random.random_range(20..60),
        TrainingCourse::Reported => random.random_range(4..22),
        TrainingCourse::Returned => random.random_range(12..30),
        TrainingCourse::Planned | TrainingCourse::Draft => -random.random_range(6..40),
        TrainingCourse::Overdue => random.random_range(3..9),
        TrainingCourse::Cancelled | TrainingCourse::Withdrawn => random.random_range(30..120),
    }
}

/// Which training comes at a place in the row of all: the association it is for, how manieth it is there, and more.
#[derive(Clone, Copy, Debug)]
pub struct Occasion {
    /// The place of the association among those with trainers.
    pub home: usize,
    /// How many came before it there.
    pub turn: usize,
    /// What becomes of it.
    pub course: TrainingCourse,
    /// The place of its module among those that are taught.
    pub module: usize,
    /// How deep it goes.
    pub level: DeliveryLevel,
}

impl Occasion {
    /// The `number`th, where so many associations have trainers and so many modules are taught.
    pub fn of(number: usize, homes: usize, modules: usize) -> Self {
        let (home, turn) = (number % homes.max(1), number / homes.max(1));
        let level = match (number * 7) % 10 {
            0 => DeliveryLevel::TrainingOfTrainers,
            1..4 => DeliveryLevel::Working,
            _ => DeliveryLevel::Awareness,
        };
        let (course, module) = (ROUND[(home + turn) % ROUND.len()], (home + turn * 2) % modules.max(1));
        Self { home, turn, course, module, level }
    }
}

/// Something that somebody does with a training.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Begins a report on a phone and does not send it.
    Draft,
    Plan,
    Report,
    SendBack,
    /// Reports again what was sent back.
    Correct,
    Confirm,
    Accept,
    Cancel,
    Withdraw,
}

impl Deed {
    /// What it is to the rules; nothing where nothing is sent.
    pub fn act(self) -> Option<Act> {
        match self {
            Deed::Draft => None,
            Deed::Plan => Some(Act::Plan),
            Deed::Report | Deed::Correct => Some(Act::Report),
            Deed::SendBack => Some(Act::Return),
            Deed::Confirm => Some(Act::Confirm),
            Deed::Accept => Some(Act::Accept),
            Deed::Cancel => Some(Act::Cancel),
            Deed::Withdraw => Some(Act::Withdraw),
        }
    }
}

/// Everything about one training but for who holds it.
#[derive(Clone)]
pub struct Training {
    pub id: DeliveryId,
    /// The association whose members are taught.
    pub home: &'static Sketch,
    /// The language and zone of whoever teaches.
    pub language: Language,
    pub zone: Zone,
    pub module: ModuleSlug,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    /// The side that reports.
    pub side: Side,
    pub level: DeliveryLevel,
    pub course: TrainingCourse,
    /// Its place in the row of all.
    pub number: usize,
    /// What its report says follows from this.
    pub seed: u64,
    /// How many days before today it ended.
    pub ago: i64,
}

impl Training {
    /// When it was, and who reports it. `speaks` is whether anybody speaks for the association.
    pub fn days(today: NaiveDate, number: usize, ago: i64, speaks: bool) -> (NaiveDate, NaiveDate, Side) {
        let ends_on = today - TimeDelta::days(ago);
        let starts_on = ends_on - TimeDelta::days(i64::from(number.is_multiple_of(3)));
        (starts_on, ends_on, if number % 5 == 4 && speaks { Side::Association } else { Side::Trainer })
    }

    /// What is done with it, and when.
    pub fn deeds(&self, today: NaiveDate) -> Vec<(Timestamp, Deed)> {
        let deeds = deeds(self.course, self.number, self.ago);
        deeds.into_iter().map(|(day, hour, deed)| (at(today, day, hour), deed)).collect()
    }

    /// Who does it: of who teaches, who speaks for the association, if anybody, and who coordinates.
    pub fn doer<'a, T>(&self, deed: Deed, teaches: &'a T, speaks: Option<&'a T>, coordinates: &'a T) -> &'a T {
        let (reporter, confirmer) = match (self.side, speaks) {
            (Side::Association, Some(focal)) => (focal, teaches),
            (_, Some(focal)) => (teaches, focal),
            // Nobody speaks for the association: the coordinator stands in.
            (_, None) => (teaches, coordinates),
        };
        match deed {
            Deed::Draft => teaches,
            Deed::Plan | Deed::Report | Deed::Correct | Deed::Cancel | Deed::Withdraw => reporter,
            Deed::Confirm | Deed::SendBack => confirmer,
            Deed::Accept => coordinates,
        }
    }

    /// What is said with it.
    pub fn comment(&self, deed: Deed) -> &'static str {
        let comments = said(&QUESTIONS, self.home.language);
        if deed == Deed::SendBack { comments[self.number % comments.len()] } else { "" }
    }

    /// A report that was begun on a phone and not sent.
    pub fn draft(&self, association: AssociationId) -> Fields {
        [
            ("id", self.id.to_string()),
            ("association", association.to_string()),
            ("modules", self.module.to_string()),
            ("starts_on", self.starts_on.to_string()),
            ("municipality", self.home.town(self.number).to_owned()),
        ]
        .map(|(name, value)| (name.to_owned(), vec![value]))
        .into()
    }

    /// What the plan or report says.
    pub fn written(&self, association: AssociationId, deed: Deed) -> Result<Report> {
        let mut random = StdRng::seed_from_u64(self.seed);
        let home = self.home;
        let is_report = deed != Deed::Plan;
        let attended = random.random_range(12..46);
        let completed = attended - random.random_range(0..4);
        let days = (self.ends_on - self.starts_on).num_days() + 1;
        let online = random.random_range(0..6) == 0;
        let test = |random: &mut StdRng, range: std::ops::Range<i32>| Test {
            n: completed - random.random_range(0..3),
            mean: f64::from(random.random_range(range)),
        };
        let (before, after) = (test(&mut random, 36..60), test(&mut random, 64..92));
        let counts = counts(attended, &mut random);
        let notes = said(&ADAPTATIONS, home.language);
        let notes = notes[random.random_range(0..notes.len())];
        let mut report = Report {
            side: self.side,
            association_id: association,
            modules: vec![self.module.clone()],
            languages: vec![self.language],
            scope: DeliveryScope {
                level: self.level,
                refresher: false,
                co_organisers: String::new(),
                funders: String::new(),
            },
            when_where: WhenWhere {
                starts_on: self.starts_on,
                ends_on: self.ends_on,
                time_zone: self.zone,
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
        };
        // What was asked about is put right.
        if deed == Deed::Correct {
            report.attendance.completed = report.attendance.completed.map(|people| people - 1);
            report.when_where.hours = report.when_where.hours.map(|hours| Hours::of_minutes(hours.minutes() + 30));
            report.when_where.venue = said(&VENUES, home.language)[0].to_owned();
        }
        Ok(report)
    }
}

/// What is done with a training, and so many days from today at which hour.
fn deeds(course: TrainingCourse, number: usize, ago: i64) -> Vec<(i64, u32, Deed)> {
    // A report comes a few days after the training, an answer a few days after the report; never later than today.
    let after = |days: i64| (days - ago).min(-1);
    match course {
        TrainingCourse::Draft => vec![(-2, 16, Deed::Draft)],
        TrainingCourse::Planned | TrainingCourse::Overdue => vec![(-ago.max(0) - 15, 10, Deed::Plan)],
        TrainingCourse::Cancelled => vec![(-ago - 20, 10, Deed::Plan), (-ago - 5, 10, Deed::Cancel)],
        TrainingCourse::Reported => vec![(after(2), 15, Deed::Report)],
        TrainingCourse::Returned => vec![(after(3), 15, Deed::Report), (after(6), 17, Deed::SendBack)],
        TrainingCourse::Withdrawn => vec![(after(3), 15, Deed::Report), (after(5), 17, Deed::Withdraw)],
        TrainingCourse::Confirmed => vec![(after(3), 15, Deed::Report), (after(7), 17, Deed::Confirm)],
        TrainingCourse::Accepted => {
            let mut deeds = vec![(after(3), 15, Deed::Report)];
            if number % 9 == 3 {
                deeds.extend([(after(5), 9, Deed::SendBack), (after(8), 11, Deed::Correct)]);
            }
            deeds.extend([(after(10), 17, Deed::Confirm), (after(16), 9, Deed::Accept)]);
            deeds
        }
    }
}

/// Who came: every person is of one sex and one role.
fn counts(attended: i32, random: &mut StdRng) -> ReportCounts {
    let roles = [ParticipantRole::Elected, ParticipantRole::MunicipalStaff, ParticipantRole::CivilSociety];
    let mut counts = BTreeMap::new();
    for _ in 0..attended {
        let sex = if random.random_bool(0.47) { Sex::Women } else { Sex::Men };
        *counts.entry((roles[random.random_range(0..roles.len())], sex)).or_insert(0) += 1;
    }
    counts
}
