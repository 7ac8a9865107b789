//! Decisions about sessions: when attendance is given, and what calendars are told.

use chrono::TimeDelta;

use super::{AttendanceState, LiveSession};
use crate::cohorts::common::CohortState;
use crate::cohorts::common::rules::{CohortAct, allows};
use crate::platform::calendar::CalendarMethod;
use crate::platform::clock::Timestamp;

/// The longest title of a session, in characters.
pub const LONGEST_TITLE: usize = 150;
/// The longest place, in characters.
pub const LONGEST_PLACE: usize = 200;
/// The longest link, in characters.
pub const LONGEST_LINK: usize = 500;
/// How long a session lasts at most.
pub const LONGEST: TimeDelta = TimeDelta::hours(12);
/// How many sessions a cohort has at most.
pub const MOST_SESSIONS: i64 = 200;
/// How many wrong codes somebody may type in 15 minutes.
pub const MOST_WRONG_CODES: i32 = 10;

/// How long before a session attendance can be given.
const BEFORE: TimeDelta = TimeDelta::minutes(30);
/// How long after it people can still type its code.
const AFTER: TimeDelta = TimeDelta::minutes(60);

/// Whether attendance can be given now.
pub fn attendance_state(session: &LiveSession, now: Timestamp) -> AttendanceState {
    if session.cancelled_at.is_some() {
        AttendanceState::Cancelled
    } else if now < session.terms.starts_at - BEFORE {
        AttendanceState::NotYet
    } else if now < session.terms.ends_at + AFTER {
        AttendanceState::Open
    } else {
        AttendanceState::Over
    }
}

/// Whether sessions of a cohort in that state are planned and changed.
pub fn may_plan(state: CohortState) -> bool {
    allows(state, CohortAct::Meet)
}

/// What somebody's calendar was told last of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToldCalendar {
    /// Which version of it.
    pub sequence: i32,
    /// Whether that it does not take place for them.
    pub called_off: bool,
}

/// What somebody's calendar is to be told of a session that is still ahead; `is_theirs` says whether it takes place, and for
/// them.
pub fn calendar_due(is_theirs: bool, sequence: i32, told: Option<ToldCalendar>) -> Option<CalendarMethod> {
    match (is_theirs, told) {
        (true, Some(told)) if !told.called_off && told.sequence >= sequence => None,
        (true, _) => Some(CalendarMethod::Request),
        (false, Some(told)) if !told.called_off => Some(CalendarMethod::Cancel),
        (false, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cohorts::sessions::SessionTerms;

    fn at(text: &str) -> Timestamp {
        serde_json::from_value(serde_json::json!(text)).unwrap()
    }

    fn session() -> LiveSession {
        LiveSession {
            id: uuid::Uuid::nil().into(),
            cohort_id: uuid::Uuid::nil().into(),
            terms: SessionTerms {
                title: "Opening".into(),
                starts_at: at("2027-03-10T09:00:00Z"),
                ends_at: at("2027-03-10T10:00:00Z"),
                zone: "Africa/Dakar".parse().unwrap(),
                place: String::new(),
                link: String::new(),
                language: "fr".parse().unwrap(),
                required: false,
            },
            code: "123456".parse().unwrap(),
            sequence: 0,
            cancelled_at: None,
            created_at: at("2027-03-01T09:00:00Z"),
            revision: 1,
        }
    }

    #[test]
    fn attendance_is_given_around_the_session() {
        let state = |now: &str| attendance_state(&session(), at(now));
        assert_eq!(state("2027-03-10T08:29:59Z"), AttendanceState::NotYet);
        assert_eq!(state("2027-03-10T08:30:00Z"), AttendanceState::Open);
        assert_eq!(state("2027-03-10T10:59:59Z"), AttendanceState::Open);
        assert_eq!(state("2027-03-10T11:00:00Z"), AttendanceState::Over);
        let off = LiveSession { cancelled_at: Some(at("2027-03-05T09:00:00Z")), ..session() };
        assert_eq!(attendance_state(&off, at("2027-03-10T09:30:00Z")), AttendanceState::Cancelled);
    }

    #[test]
    fn a_calendar_is_told_once_of_each_version() {
        use CalendarMethod::{Cancel, Request};
        let told = |sequence, called_off| Some(ToldCalendar { sequence, called_off });
        assert_eq!(calendar_due(true, 0, None), Some(Request));
        assert_eq!(calendar_due(true, 0, told(0, false)), None);
        assert_eq!(calendar_due(true, 1, told(0, false)), Some(Request));
        assert_eq!(calendar_due(true, 0, told(0, true)), Some(Request), "they are back");
        assert_eq!(calendar_due(false, 1, told(0, false)), Some(Cancel));
        assert_eq!(calendar_due(false, 1, told(1, true)), None);
        assert_eq!(calendar_due(false, 0, None), None);
    }

    #[test]
    fn what_counts_is_no_matter_of_calendars() {
        let (one, other) = (session().terms, SessionTerms { required: true, ..session().terms });
        assert!(one.is_alike_in_calendars(&other));
        assert!(!one.is_alike_in_calendars(&SessionTerms { place: "Room 3".into(), ..other }));
    }
}
