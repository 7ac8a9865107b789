//! Many places in a cohort at once, several rows a statement.

use diesel::prelude::*;

use crate::cohorts::common::{CohortId, EnrolmentId, EnrolmentRole, EnrolmentState};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::enrolments;
use crate::platform::db::{Tx, insert_all};
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use content::folded;

/// A place that somebody was invited to once.
#[derive(Clone, Debug)]
pub struct PastPlace {
    pub id: EnrolmentId,
    pub person: PersonId,
    pub role: EnrolmentRole,
    pub state: EnrolmentState,
    pub invited_by: PersonId,
    pub invited_at: Timestamp,
    pub enrolled_at: Option<Timestamp>,
    pub completed_at: Option<Timestamp>,
    /// What those who coordinate know of somebody who does not take part.
    pub known: (String, EmailAddress),
}

/// Inserts places of a cohort.
pub fn insert(tx: &mut Tx, cohort: CohortId, all: &[PastPlace]) -> Result<()> {
    let row = |place: &PastPlace| {
        let (name, email) = &place.known;
        let key = folded(if name.is_empty() { email.as_str() } else { name });
        (
            enrolments::id.eq(place.id),
            enrolments::cohort_id.eq(cohort),
            enrolments::person_id.eq(place.person),
            enrolments::role.eq(place.role),
            enrolments::state.eq(place.state),
            enrolments::invitation.eq(1),
            enrolments::invited_by.eq(Some(place.invited_by)),
            enrolments::invited_at.eq(Some(place.invited_at)),
            enrolments::enrolled_at.eq(place.enrolled_at),
            enrolments::completed_at.eq(place.completed_at),
            enrolments::created_at.eq(place.invited_at),
            enrolments::known_name.eq(name.clone()),
            enrolments::known_email.eq(email.as_str().to_owned()),
            enrolments::known_key.eq(key),
        )
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    insert_all!(tx.conn, enrolments::table, rows);
    Ok(())
}
