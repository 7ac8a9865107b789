use super::{AttendanceCode, AttendanceWay, LiveSessionId};
use crate::cohorts::common::{CohortId, EnrolmentId, EnrolmentRole};
use crate::platform::calendar::{CalendarEvent, CalendarTime};
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::columns;
use crate::platform::values::Language;

columns! {
    live_sessions;
    /// What is said of a session when it is planned.
    SessionTerms {
        /// What it is called.
        title: String => title,
        /// When it begins.
        starts_at: Timestamp => starts_at,
        /// When it ends.
        ends_at: Timestamp => ends_at,
        /// The zone in which its hours are said.
        zone: Zone => time_zone,
        /// Where; may be empty.
        place: String => place,
        /// The address by which one joins; may be empty.
        link: String => link,
        /// In which language it is held.
        language: Language => language,
        /// Whether the course is complete only for those who were there.
        required: bool => required,
    }
}

impl SessionTerms {
    /// Whether calendars say the same of both.
    pub fn is_alike_in_calendars(&self, other: &Self) -> bool {
        *self == Self { required: self.required, ..other.clone() }
    }
}

/// An hour at which a cohort meets.
#[derive(Clone, Debug, PartialEq)]
pub struct LiveSession {
    /// Which session.
    pub id: LiveSessionId,
    /// Of which cohort.
    pub cohort_id: CohortId,
    /// What is said of it.
    pub terms: SessionTerms,
    /// What those who are there type on their phones.
    pub code: AttendanceCode,
    /// Counts what calendars are told of.
    pub sequence: i32,
    /// When it was called off.
    pub cancelled_at: Option<Timestamp>,
    /// When it was planned.
    pub created_at: Timestamp,
    /// Counts the changes.
    pub revision: i32,
}

impl LiveSession {
    /// The session as calendars have it; `url` is its page.
    pub fn event(&self, url: &str) -> CalendarEvent {
        let terms = &self.terms;
        let place = if terms.place.is_empty() { &terms.link } else { &terms.place };
        CalendarEvent {
            uid: format!("session-{}", self.id),
            sequence: self.sequence,
            title: terms.title.clone(),
            time: CalendarTime::Hours(terms.starts_at, terms.ends_at),
            place: place.clone(),
            text: terms.link.clone(),
            url: url.to_owned(),
            is_cancelled: self.cancelled_at.is_some(),
        }
    }
}

/// Somebody who takes part in the cohort of a session, and whether they were there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionPerson {
    /// Their place in the cohort.
    pub enrolment_id: EnrolmentId,
    /// Their name; their address while they have not said it.
    pub name: String,
    /// As what they take part.
    pub role: EnrolmentRole,
    /// How it is known that they were there, and since when.
    pub attended: Option<(AttendanceWay, Timestamp)>,
}
