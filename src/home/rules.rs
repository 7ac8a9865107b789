//! Decisions of one's home: which module comes next, what is still to be promised, and what comes before what.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::cascade::common::Side;
use crate::cohorts::common::{Cohort, CohortModule, Enrolment, EnrolmentRole, EnrolmentState};
use crate::cohorts::enrolment::rules::is_enrolling;
use crate::learning::progress::Completion;
use crate::learning::progress::store::Summary;
use crate::people::accounts::Role;
use crate::platform::db::text_enum;
use content::ModuleSlug;

/// What somebody may be at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DashboardRole {
    /// Learns and teaches; nobody grants that.
    Trainer,
    /// Speaks for associations.
    FocalPoint,
    /// Coordinates cohorts, sections or everything.
    Coordinator,
}

impl DashboardRole {
    /// Whether a role belongs under it.
    pub fn has(self, role: Role) -> bool {
        match self {
            DashboardRole::Trainer => false,
            DashboardRole::FocalPoint => role == Role::FocalPoint,
            DashboardRole::Coordinator => role != Role::FocalPoint,
        }
    }

    /// The side for which they act as that.
    pub fn side(self) -> Side {
        match self {
            DashboardRole::Trainer => Side::Trainer,
            DashboardRole::FocalPoint => Side::Association,
            DashboardRole::Coordinator => Side::Coordinator,
        }
    }
}

/// A cohort that somebody takes part in.
#[derive(Clone, Debug)]
pub struct Course {
    /// Their place in it.
    pub enrolment: Enrolment,
    /// The cohort.
    pub cohort: Cohort,
    /// What is taught in it.
    pub modules: Vec<CohortModule>,
    /// The day it is there.
    pub today: NaiveDate,
}

impl Course {
    /// Until when they should have passed it on; an extension of their own goes before.
    pub fn deadline(&self) -> NaiveDate {
        self.enrolment.extended_until.unwrap_or(self.cohort.cascade_deadline)
    }

    /// How many days are left until then; less than none when it has passed.
    pub fn days_left(&self) -> i64 {
        (self.deadline() - self.today).num_days()
    }

    /// Whether they pass on what they learn; observers only learn.
    pub fn teaches(&self) -> bool {
        self.enrolment.role == EnrolmentRole::Trainer
    }

    /// How many trainings they are expected to pass on.
    pub fn target(&self) -> usize {
        if self.teaches() { usize::try_from(self.cohort.cascade_target).unwrap_or_default() } else { 0 }
    }

    /// How many commitments are still to be made, of so many that were: once the course is done, and while there is time.
    pub fn commitments_missing(&self, made: usize) -> usize {
        let done = self.enrolment.state == EnrolmentState::Completed;
        if done && self.days_left() >= 0 { self.target().saturating_sub(made) } else { 0 }
    }
}

/// The module to go on with: the first that a course under way requires and that is open; then, of those they keep on their
/// home, the one they were last busy with; then the first of those that may be left out. A look at a lesson makes no module
/// one's own.
pub fn module_to_take<'a>(
    courses: &'a [Course],
    kept: &'a [ModuleSlug],
    progress: &'a HashMap<ModuleSlug, Summary>,
) -> Option<&'a ModuleSlug> {
    let completion = |module: &ModuleSlug| progress.get(module).map_or(Completion::NotBegun, Summary::completion);
    let open = || {
        let under_way = courses.iter().filter(|course| is_enrolling(course.cohort.state));
        under_way
            .flat_map(|course| course.modules.iter().filter(|one| one.opens_on.is_none_or(|day| day <= course.today)))
            .filter(|one| completion(&one.module) != Completion::Done)
    };
    let required = open().find(|one| one.required).map(|one| &one.module);
    let kept = || {
        let kept = kept.iter().filter(|module| completion(module) != Completion::Done);
        kept.max_by_key(|module| (progress.get(*module).and_then(|summary| summary.last_activity), *module))
    };
    required.or_else(kept).or_else(|| open().map(|one| &one.module).next())
}

text_enum! {
    /// What may be the next thing to do, in the order in which one is asked: first what holds others up, then what one has
    /// promised, then what one learns, then what lies ahead.
    NextKind {
        /// Let mail leave again: nobody hears anything until then.
        Mend = "mend",
        /// Say yes or no to a cohort.
        Invitation = "invitation",
        /// Correct a report that came back.
        Correct = "correct",
        /// Confirm what the association reported.
        Vouch = "vouch",
        /// Correct a report of the association that came back.
        CorrectForAssociation = "correct-for-association",
        /// Confirm what a trainer reported.
        Confirm = "confirm",
        /// Confirm in place of a side that has nobody.
        StandIn = "stand-in",
        /// Accept what was confirmed.
        Accept = "accept",
        /// Bring a cohort on.
        Cohort = "cohort",
        /// Report a training whose day has passed.
        Report = "report",
        /// Hold or report what was promised.
        Keep = "keep",
        /// Go on learning.
        Learn = "learn",
        /// Say what one will teach.
        Commit = "commitment",
        /// Enter the first association.
        FirstAssociation = "first-association",
        /// Open the first cohort.
        FirstCohort = "first-cohort",
        /// Get ready for what one has promised.
        Prepare = "prepare",
    }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
