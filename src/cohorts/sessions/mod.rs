//! Live sessions: hours at which a cohort meets, in a room or by a link. They are planned, changed and called off; everybody's
//! calendar is told by mail; who was there is ticked off or typed in by a code, and counts towards the course where it says so.

pub mod actions;
pub mod api;
mod bodies;
mod code;
pub mod input;
mod live_session;
pub mod pages;
pub mod policy;
pub mod routes;
pub mod rules;
mod sheet;
pub mod store;
pub mod views;

use crate::platform::db::{id, text_enum};

pub use code::AttendanceCode;
pub use live_session::{LiveSession, SessionPerson, SessionTerms};

/// That a session was planned, changed or called off; see [`crate::platform::db::Tx::changed`].
pub const LIVE_SESSION: &str = "live-session";

id! {
    /// A live session of a cohort. Its form chooses it, so that a form sent twice plans one.
    LiveSessionId
}
id! {
    /// An address at which calendar programs read. Whoever has it can derive nothing else from it.
    CalendarFeedId
}

text_enum! {
    /// How it is known that somebody was there.
    AttendanceWay {
        /// Somebody who coordinates ticked them off.
        Ticked = "ticked",
        /// They typed the code of the session.
        Code = "code",
    }
}

text_enum! {
    /// Whether attendance can be given now.
    AttendanceState {
        /// The session has not come.
        NotYet = "not-yet",
        /// It can.
        Open = "open",
        /// The session is over; those who coordinate still can.
        Over = "over",
        /// It does not take place.
        Cancelled = "cancelled",
    }
}
