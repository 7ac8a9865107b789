//! What a large demonstration has beyond the small one: more cohorts, more trainers, more trainings. It is brought in page by page,
//! many rows a statement, after the small one has been played; the rules say what each thing came to.

mod people;
mod teaching;

use std::sync::Arc;

use chrono::{Datelike, TimeDelta};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::cohorts::DemoCohort;
use super::network::{ASSOCIATIONS, Sketch};
use super::story::{Cast, DemoTrainer, Sizes, Story};
use super::timeline::at;
use crate::app::Parts;
use crate::cohorts::common::{CohortId, CohortState};
use crate::platform::db::bulk;
use crate::platform::error::Result;
use content::ModuleSlug;
use indicatif::ProgressBar;

/// So many people are in a cohort at most.
const LARGEST_COHORT: usize = 240;
/// So many, or all there are, are in one at least.
const SMALLEST_COHORT: usize = 12;

/// What a cohort is doing today. Of ten, seven are over, two learn and one is being invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Over,
    Learning,
    Invited,
}

const PHASES: [Phase; 10] = [
    Phase::Over,
    Phase::Over,
    Phase::Learning,
    Phase::Over,
    Phase::Over,
    Phase::Invited,
    Phase::Over,
    Phase::Learning,
    Phase::Over,
    Phase::Over,
];

/// A cohort of a large demonstration, with those whom it invites.
struct LargeCohort {
    id: CohortId,
    phase: Phase,
    /// So many days from today it was opened, …
    opened: i64,
    /// … its course began, …
    began: i64,
    /// … and so many days ago it was done.
    done: i64,
    trainers: Vec<DemoTrainer>,
}

/// What is still to be brought in.
pub struct Large {
    cast: Arc<Cast>,
    cohorts: Vec<LargeCohort>,
    /// Trainers of the small network who hold more trainings.
    graduates: Vec<DemoTrainer>,
    modules: Vec<ModuleSlug>,
    /// How many trainings each trainer promises.
    target: i32,
    deliveries: usize,
    seed: u64,
    today: chrono::NaiveDate,
}

/// Thinks of more cohorts, and lets each be opened, begun and closed at its time.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for a language or zone that is none.
pub fn plan(
    story: &mut Story,
    cast: &Arc<Cast>,
    more: Sizes,
    graduates: &[DemoTrainer],
    target: i32,
    seed: u64,
) -> Result<Large> {
    // A network that is not much larger has some small cohorts, so that there is one in each phase.
    let count = more.trainers.div_ceil(LARGEST_COHORT).max((more.trainers / SMALLEST_COHORT).min(PHASES.len()));
    let mut cohorts = Vec::new();
    for number in 0..count {
        // As even as can be.
        let size = more.trainers * (number + 1) / count - more.trainers * number / count;
        let home = &ASSOCIATIONS[number % ASSOCIATIONS.len()];
        cohorts.push(cohort(story, cast, home, number, size, target)?);
    }
    let (modules, today) = (story.modules.clone(), story.today);
    let graduates = graduates.to_vec();
    Ok(Large { cast: cast.clone(), cohorts, graduates, modules, target, deliveries: more.deliveries, seed, today })
}

/// The associations of a section that write one language, and what their cohorts are called.
fn together(home: &Sketch) -> (Vec<&'static Sketch>, &'static str) {
    let name = match (home.section, home.language) {
        ("africa", "fr") => "Lagunes et plateaux",
        ("africa", _) => "Coasts and Highlands",
        ("latin-america", _) => "Cordilleras y valles",
        ("asia-pacific", _) => "Islands and Hills",
        (_, "fr") => "Bourgs et rives",
        _ => "Pueblos y olivares",
    };
    let alike = |one: &&Sketch| one.section == home.section && one.language == home.language;
    (ASSOCIATIONS.iter().filter(alike).collect(), name)
}

fn cohort(
    story: &mut Story,
    cast: &Arc<Cast>,
    home: &Sketch,
    number: usize,
    size: usize,
    target: i32,
) -> Result<LargeCohort> {
    let (today, phase, later) = (story.today, PHASES[number % PHASES.len()], (number * 7 % 30) as i64);
    let (homes, name) = together(home);
    let (opened, began, done) = match phase {
        Phase::Over => (-475 + later, -440 + later, 400 - later),
        Phase::Learning => (-100 + later / 3, -75 + later / 3, 25),
        Phase::Invited => (-6, 12, 0),
    };
    let ends = if phase == Phase::Over { -done } else { began + 95 };
    let starts_on = today + TimeDelta::days(began);
    let plan = DemoCohort {
        name: format!("{name} {} · {}", starts_on.year(), number + 1),
        section: Some(home.section),
        languages: languages_of(home),
        zone: home.zone,
        starts_on,
        ends_on: today + TimeDelta::days(ends),
        deadline: today + TimeDelta::days(ends + 365),
        capacity: None,
        target,
        modules: story.modules.clone(),
    };
    let id = story.open(cast, &plan, opened)?;
    story.state(cast, &plan, at(today, opened, 9), CohortState::Open);
    if phase != Phase::Invited {
        story.state(cast, &plan, at(today, began, 7), CohortState::Running);
    }
    if phase == Phase::Over {
        story.state(cast, &plan, at(today, 1 - done, 7), CohortState::Closed);
    }
    Ok(LargeCohort { id, phase, opened, began, done, trainers: story.trainers(&homes, size)? })
}

fn languages_of(home: &Sketch) -> &'static [&'static str] {
    match home.language {
        "fr" => &["fr"],
        "es" => &["es"],
        _ => &["en"],
    }
}

impl Large {
    /// How much there is to bring in: each trainer and each training counts once.
    pub fn len(&self) -> usize {
        self.cohorts.iter().map(|cohort| cohort.trainers.len()).sum::<usize>() + self.deliveries
    }

    /// Brings it all in.
    ///
    /// # Errors
    /// What the rules say of the first thing that cannot be, and what the database says.
    pub fn bring_in(self, parts: &Parts, bar: &ProgressBar) -> Result<()> {
        parts.site.db.write_now(bulk::prepare)?;
        let large = Arc::new(self);
        let teachers = people::bring_in(parts, &large, bar)?;
        teaching::bring_in(parts, &large, teachers, bar)
    }

    /// Chance that is the same for the same thing, whatever else there is.
    fn chance(&self, of: u64, number: usize) -> StdRng {
        let mut first = StdRng::seed_from_u64(self.seed ^ of.rotate_left(32) ^ number as u64);
        StdRng::seed_from_u64(first.random())
    }
}
