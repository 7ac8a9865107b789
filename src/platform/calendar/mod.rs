//! What calendar programs are told (RFC 5545 and RFC 5546): events, a calendar of them to be read at an address, and
//! invitations that travel by mail.

mod lines;
mod write;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::platform::clock::Timestamp;
use crate::platform::db::text_enum;

pub use write::{CalendarAttendee, CalendarWriter};

text_enum! {
    /// What a mail tells a calendar.
    CalendarMethod {
        /// Something takes place, or takes place otherwise than it was said.
        Request = "request",
        /// It does not take place, or not for its reader.
        Cancel = "cancel",
    }
}

impl CalendarMethod {
    /// How calendars and mails name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// When something takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CalendarTime {
    /// From one moment to another.
    Hours(Timestamp, Timestamp),
    /// From one day to another, with both.
    Days(NaiveDate, NaiveDate),
}

/// Something in a calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarEvent {
    /// What it is, the same for ever: a word or two, without the host.
    pub uid: String,
    /// Counts its changes; of two versions the higher holds.
    pub sequence: i32,
    /// What it is called.
    pub title: String,
    /// When it takes place.
    pub time: CalendarTime,
    /// Where; may be empty.
    pub place: String,
    /// More about it; may be empty.
    pub text: String,
    /// Its page; may be empty. A path becomes an address where it is sent.
    pub url: String,
    /// Whether it does not take place after all.
    pub is_cancelled: bool,
}

/// An event as it travels in a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarInvitation {
    /// What the calendar is to do.
    pub method: CalendarMethod,
    /// With what.
    pub event: CalendarEvent,
}
