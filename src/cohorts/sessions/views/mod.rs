//! Sessions as pages and programs get them.

pub mod load;

use serde::Serialize;
use utoipa::ToSchema;

use super::rules::attendance_state;
use super::{AttendanceState, AttendanceWay, CalendarFeedId, LiveSession, LiveSessionId, SessionPerson};
use crate::cohorts::common::{EnrolmentId, EnrolmentRole};
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::web::{Ctx, Signer, Site};

/// A session.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LiveSessionView {
    /// Which session.
    pub id: LiveSessionId,
    /// What it is called.
    pub title: String,
    /// When it begins.
    #[schema(value_type = String, format = DateTime)]
    pub starts_at: Timestamp,
    /// When it ends.
    #[schema(value_type = String, format = DateTime)]
    pub ends_at: Timestamp,
    /// The zone in which its hours are said.
    pub time_zone: String,
    /// Its hours on the clocks of that zone.
    pub hours: SessionHours,
    /// Its hours on the reader's clocks, where those show another time.
    pub own_hours: Option<SessionHours>,
    /// Where; may be empty.
    pub place: String,
    /// The address by which one joins; may be empty.
    pub link: String,
    /// In which language it is held.
    pub language: String,
    /// That language by its own name.
    pub language_name: String,
    /// Whether the course is complete only for those who were there.
    pub required: bool,
    /// Whether attendance can be given now.
    pub attendance: AttendanceState,
    /// Whether it is over or was called off.
    pub is_past: bool,
    /// When it was called off.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub cancelled_at: Option<Timestamp>,
    /// How many were there; only for those who coordinate.
    pub attended: Option<i64>,
    /// Whether the reader was there; only for those who take part.
    pub was_there: Option<bool>,
    /// Counts the changes.
    pub revision: i32,
}

/// Hours of a day on somebody's clocks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct SessionHours {
    /// Which day.
    pub day: chrono::NaiveDate,
    /// From when.
    #[schema(example = "09:30")]
    pub from: String,
    /// Until when.
    #[schema(example = "11:00")]
    pub to: String,
}

impl SessionHours {
    /// The hours of a session in a zone.
    pub fn new(session: &LiveSession, zone: Zone) -> Self {
        let clock = |at: Timestamp| at.in_zone(zone).format("%H:%M").to_string();
        let (starts_at, ends_at) = (session.terms.starts_at, session.terms.ends_at);
        Self { day: starts_at.day_in(zone), from: clock(starts_at), to: clock(ends_at) }
    }
}

impl LiveSessionView {
    /// The view of a session for a reader whose clocks are those of `zone`.
    pub fn new(site: &Site, session: &LiveSession, zone: Zone, now: Timestamp) -> Self {
        let terms = &session.terms;
        let (hours, own) = (SessionHours::new(session, terms.zone), SessionHours::new(session, zone));
        Self {
            id: session.id,
            title: terms.title.clone(),
            starts_at: terms.starts_at,
            ends_at: terms.ends_at,
            time_zone: terms.zone.name().to_owned(),
            own_hours: (own != hours).then_some(own),
            hours,
            place: terms.place.clone(),
            link: terms.link.clone(),
            language: terms.language.to_string(),
            language_name: site.words.say(terms.language, "language-name"),
            required: terms.required,
            attendance: attendance_state(session, now),
            is_past: session.cancelled_at.is_some() || terms.ends_at <= now,
            cancelled_at: session.cancelled_at,
            attended: None,
            was_there: None,
            revision: session.revision,
        }
    }
}

/// Somebody in the register of a session.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SessionPersonView {
    /// Their place in the cohort.
    pub enrolment_id: EnrolmentId,
    /// Their name; their address while they have not said it.
    pub name: String,
    /// As what they take part.
    pub role: EnrolmentRole,
    /// Whether they were there.
    pub is_present: bool,
    /// How it is known.
    pub way: Option<AttendanceWay>,
    /// Since when.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub noted_at: Option<Timestamp>,
}

impl From<&SessionPerson> for SessionPersonView {
    fn from(of: &SessionPerson) -> Self {
        Self {
            enrolment_id: of.enrolment_id,
            name: of.name.clone(),
            role: of.role,
            is_present: of.attended.is_some(),
            way: of.attended.map(|(way, _)| way),
            noted_at: of.attended.map(|(_, at)| at),
        }
    }
}

/// The path at which a calendar program reads.
pub fn feed_path(signer: &Signer, id: CalendarFeedId) -> String {
    format!("/calendar/{}.ics", signer.token("calendar", &[&id.to_string()]))
}

/// The address at which a calendar program reads.
pub fn feed_address(ctx: &Ctx, id: CalendarFeedId) -> String {
    ctx.site().absolute(&feed_path(&ctx.site().signer, id))
}
