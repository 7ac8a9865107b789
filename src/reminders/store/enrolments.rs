//! People's enrolments in cohorts whose people are reminded.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{PeopleAtOnce, of_people};
use crate::cohorts::common::rules::{CohortAct, allows};
use crate::cohorts::common::{CohortId, CohortState, EnrolmentId, EnrolmentRole, EnrolmentState};
use crate::cohorts::enrolment::rules::is_enrolling;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::db::schema::{cohorts, enrolments};
use crate::platform::error::Result;

/// Whether the people of a cohort in that state are reminded.
pub(in crate::reminders) fn reminds(state: CohortState) -> bool {
    allows(state, CohortAct::Remind)
}

/// A person's enrolment in a cohort whose people are reminded.
#[derive(Clone, Debug)]
pub struct RemindedEnrolment {
    /// Their enrolment.
    pub id: EnrolmentId,
    /// Whose.
    pub person: PersonId,
    /// As what.
    pub role: EnrolmentRole,
    /// How far it has come.
    pub state: EnrolmentState,
    /// Which invitation is the last.
    pub invitation: i32,
    /// When it was sent.
    pub invited_at: Option<Timestamp>,
    /// Whether they said yes and wait for a place.
    pub waits: bool,
    /// Since when they take part in a cohort that is open.
    pub since: Option<Timestamp>,
    /// When they had done every required module.
    pub completed_at: Option<Timestamp>,
    /// By when they are to have held their trainings.
    pub deadline: NaiveDate,
    /// How many.
    pub target: i32,
    /// In which cohort.
    pub cohort: CohortId,
    /// What it is called.
    pub cohort_name: String,
    /// Where it stands in its life.
    pub cohort_state: CohortState,
}

impl RemindedEnrolment {
    /// Whether they are to learn something now: the course is not over, and they are not through.
    pub fn is_learning(&self) -> bool {
        self.role == EnrolmentRole::Trainer && self.state == EnrolmentState::Enrolled && is_enrolling(self.cohort_state)
    }
}

type Dates = (Option<Timestamp>, Option<Timestamp>, Option<Timestamp>, Option<NaiveDate>, Option<Timestamp>);
type Row = (
    (EnrolmentId, PersonId, EnrolmentRole, EnrolmentState, i32),
    Dates,
    (CohortId, String, CohortState, i32, NaiveDate, Option<Timestamp>),
);

/// The enrolments of those people.
///
/// # Errors
/// Only what the database says.
pub fn reminded_enrolments(conn: &mut Conn, people: PeopleAtOnce) -> Result<Vec<RemindedEnrolment>> {
    let rows: Vec<Row> = of_people!(enrolments::table.inner_join(cohorts::table), enrolments::person_id, people)
        .select((
            (enrolments::id, enrolments::person_id, enrolments::role, enrolments::state, enrolments::invitation),
            (
                enrolments::invited_at,
                enrolments::enrolled_at,
                enrolments::completed_at,
                enrolments::extended_until,
                enrolments::waiting_since,
            ),
            (
                cohorts::id,
                cohorts::name,
                cohorts::state,
                cohorts::cascade_target,
                cohorts::cascade_deadline,
                cohorts::opened_at,
            ),
        ))
        .load(conn)?;
    // Asked for cohorts in some states, the engines begin with all enrolments in those.
    let reminded = rows.into_iter().filter(|(_, _, (_, _, state, ..))| reminds(*state));
    let enrolment = |(enrolment, dates, cohort): Row| {
        let (id, person, role, state, invitation) = enrolment;
        let (invited_at, enrolled_at, completed_at, extended, waiting) = dates;
        let (cohort, cohort_name, cohort_state, target, deadline, opened_at) = cohort;
        let (since, deadline) = (enrolled_at.max(opened_at), extended.unwrap_or(deadline));
        RemindedEnrolment {
            id,
            person,
            role,
            state,
            invitation,
            invited_at,
            waits: waiting.is_some(),
            since,
            completed_at,
            deadline,
            target,
            cohort,
            cohort_name,
            cohort_state,
        }
    };
    Ok(reminded.map(enrolment).collect())
}
