//! What holds of signing up.

mod reminding;
mod window;

use crate::platform::calendar::{CalendarEvent, CalendarTime};

pub use reminding::{REMINDER_STEPS, reminder_due, send_on};
pub use window::{is_ahead, window_of};

use super::{SignUp, SignUpPage};

/// The most places a training has.
pub const MOST_PLACES: i32 = 1_000;
/// How many wait at most, so that nobody fills the list for fun.
pub const MOST_WAITING: i64 = 500;
/// The longest text on what a training is about, in characters.
pub const LONGEST_ABOUT: usize = 2_000;
/// How many may sign up from one network address in 15 minutes: an office shares one.
pub const MOST_FROM_ONE_ADDRESS: i32 = 60;
/// How often somebody who signed up already is written to again in 15 minutes.
pub const MOST_AGAIN: i32 = 3;

/// The training in the calendar of somebody who signed up; `title` is what they call it.
pub fn event_of(page: &SignUpPage, of: &SignUp, title: &str, about: &str) -> CalendarEvent {
    CalendarEvent {
        uid: format!("sign-up-{}", of.id),
        sequence: page.sequence,
        title: title.to_owned(),
        time: CalendarTime::Days(page.told.starts_on, page.told.ends_on),
        place: page.told.place.clone(),
        text: about.to_owned(),
        url: String::new(),
        is_cancelled: page.told.called_off,
    }
}
