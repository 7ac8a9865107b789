use super::enrolment_in;
use crate::cohorts::common::EnrolmentId;
use crate::cohorts::common::views::load::coordinated;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::reminders::store;

/// The people of a cohort, or one of them, are reminded again of what falls due from now on.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound), [`Error::Forbidden`](crate::platform::error::Error::Forbidden);
/// what was wrong with what was `asked`.
pub fn resume(tx: &mut Tx, viewer: &Viewer, slug: &str, asked: Result<Option<EnrolmentId>>) -> Result<()> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let enrolment = asked?.map(|id| enrolment_in(tx.conn, &cohort, id)).transpose()?;
    if store::end_pauses(tx, cohort.id, enrolment.as_ref().map(|enrolment| enrolment.person_id))? == 0 {
        return Ok(());
    }
    match enrolment {
        None => {
            let event = Event::new("cohort.reminders-resumed", cohort.id, &cohort.name);
            audit::record(tx, Actor::from(viewer), event)
        }
        Some(enrolment) => {
            let name = people::get(tx.conn, enrolment.person_id)?.display_name().to_owned();
            audit::record(tx, Actor::from(viewer), Event::new("enrolment.reminders-resumed", enrolment.id, &name))
        }
    }
}
