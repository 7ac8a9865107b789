//! What is done with reminders, one thing a file; pages and programs do it alike.

mod choose;
mod copied;
mod pause;
mod resume;
mod send_now;
mod skip;
mod tell;

pub use choose::choose;
pub use copied::CopiedChoices;
pub use pause::pause;
pub use resume::resume;
pub use send_now::send_now;
pub use skip::{skip, take_up};
pub use tell::tell;

pub use super::state::Installation;

use crate::cohorts::common::{Cohort, Enrolment, EnrolmentId, store as cohorts};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};

/// The enrolment that is named, in that cohort.
fn enrolment_in(conn: &mut Conn, cohort: &Cohort, id: EnrolmentId) -> Result<Enrolment> {
    let enrolment = cohorts::enrolment(conn, id)?;
    if enrolment.cohort_id == cohort.id { Ok(enrolment) } else { Err(Error::Hidden) }
}
