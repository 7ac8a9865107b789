//! How far those who are to learn something are, for the reminders of it.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;

use super::RemindedEnrolment;
use crate::cohorts::common::{CohortId, CohortModule, store as cohorts};
use crate::learning::progress::store::{Summary, summaries};
use crate::people::accounts::PersonId;
use crate::platform::db::schema::{essays, learners};
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;
use content::ModuleSlug;

/// The modules of some cohorts, and how far people are with them.
#[derive(Debug, Default)]
pub struct Learning {
    modules: HashMap<CohortId, Vec<CohortModule>>,
    progress: HashMap<(PersonId, ModuleSlug), Summary>,
    /// What waits for whoever reads a text.
    unread: BTreeSet<(PersonId, ModuleSlug)>,
}

/// How far somebody is with a module of their cohort.
pub struct CourseModule<'a> {
    /// The module, as the cohort has it.
    pub module: &'a CohortModule,
    /// How far they are; nothing where nothing is recorded.
    pub progress: Option<&'a Summary>,
    /// Whether a text of theirs waits for its reader, so that they may have nothing to do.
    pub unread: bool,
}

impl CourseModule<'_> {
    /// Whether all of it was done.
    pub fn is_done(&self) -> bool {
        self.progress.is_some_and(|progress| progress.completed_at.is_some())
    }
}

impl Learning {
    /// The modules of somebody's cohort, in order, and how far they are.
    pub fn course<'a>(&'a self, cohort: CohortId, person: PersonId) -> Vec<CourseModule<'a>> {
        let with_progress = |module: &'a CohortModule| {
            let of_theirs = (person, module.module.clone());
            let (progress, unread) = (self.progress.get(&of_theirs), self.unread.contains(&of_theirs));
            CourseModule { module, progress, unread }
        };
        self.modules.get(&cohort).into_iter().flatten().map(with_progress).collect()
    }
}

/// What those of the enrolments that learn are to learn, and how far they are.
///
/// # Errors
/// Only what the database says.
pub fn learning_of(conn: &mut Conn, enrolments: &[RemindedEnrolment]) -> Result<Learning> {
    let learning = || enrolments.iter().filter(|enrolment| enrolment.is_learning());
    let (people, of): (BTreeSet<PersonId>, BTreeSet<CohortId>) = learning().map(|one| (one.person, one.cohort)).unzip();
    let (people, of): (Vec<PersonId>, Vec<CohortId>) = (people.into_iter().collect(), of.into_iter().collect());
    learning_in(conn, &of, &people)
}

/// What these people are to learn in some cohorts, and how far they are.
///
/// # Errors
/// Only what the database says.
pub fn learning_in(conn: &mut Conn, of: &[CohortId], people: &[PersonId]) -> Result<Learning> {
    if people.is_empty() {
        return Ok(Learning::default());
    }
    let modules = cohorts::modules_of_all(conn, of)?;
    let taught: BTreeSet<ModuleSlug> = modules.values().flatten().map(|one| one.module.clone()).collect();
    let taught: Vec<ModuleSlug> = taught.into_iter().collect();
    if taught.is_empty() {
        return Ok(Learning { modules, ..Learning::default() });
    }
    let mut learning = Learning { modules, ..Learning::default() };
    for people in people.chunks(PEOPLE_AT_ONCE) {
        learning.progress.extend(summaries(conn, people, &taught)?);
        let unread: Vec<(Option<PersonId>, ModuleSlug)> = essays::table
            .inner_join(learners::table)
            .filter(essays::read_at.is_null().and(essays::module.among(&taught)))
            .filter(learners::person_id.among(people))
            .select((learners::person_id, essays::module))
            .load(conn)?;
        learning.unread.extend(unread.into_iter().filter_map(|(person, module)| Some((person?, module))));
    }
    Ok(learning)
}

/// For so many people at once it is asked how far they are: SQLite binds 32,766 values.
const PEOPLE_AT_ONCE: usize = 5_000;
