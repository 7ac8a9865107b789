use super::enrolment_in;
use crate::cohorts::common::views::load::coordinated;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::reminders::input::NewPause;
use crate::reminders::rules::calendar;
use crate::reminders::store;

/// From now on nobody in a cohort, or one of its people, is reminded of anything in it. What is paused already stays as it is.
/// What falls into a pause is not made up for.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Invalid`] where it would be over already; what was wrong with what was `asked`.
pub fn pause(tx: &mut Tx, viewer: &Viewer, slug: &str, asked: Result<NewPause>) -> Result<()> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let NewPause { enrolment, until, reason } = asked?;
    let enrolment = enrolment.map(|id| enrolment_in(tx.conn, &cohort, id)).transpose()?;
    let until = match until {
        None => None,
        Some(day) => {
            let end = day.succ_opt().and_then(|next| calendar::moment(next, 0, cohort.time_zone));
            Some(end.filter(|end| *end > tx.now).ok_or_else(|| Error::field("until", "form-pause-over"))?)
        }
    };
    let person = enrolment.as_ref().map(|enrolment| enrolment.person_id);
    let pauses = store::pauses_of(tx.conn, [cohort.id], tx.now)?;
    if pauses.iter().any(|one| one.person == person && one.pause.lasts(tx.now)) {
        return Ok(());
    }
    store::insert_pause(tx, cohort.id, person, until, viewer.id, &reason)?;
    match enrolment {
        None => {
            let event = Event::new("cohort.reminders-paused", cohort.id, &cohort.name);
            audit::record(tx, Actor::from(viewer), event)
        }
        Some(enrolment) => {
            let name = people::get(tx.conn, enrolment.person_id)?.display_name().to_owned();
            audit::record(tx, Actor::from(viewer), Event::new("enrolment.reminders-paused", enrolment.id, &name))
        }
    }
}
