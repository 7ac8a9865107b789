use serde_json::json;

use super::{Installation, enrolment_in};
use crate::cohorts::common::EnrolmentId;
use crate::cohorts::common::views::load::coordinated;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::reminders::{rules, state, store};

/// Notes that somebody in a cohort was told by hand of what is due to them in it, so that no mail repeats it: it is their mail of the
/// day. Says of how many things; of none where they heard of something today, or nothing is due any more.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; what was wrong with what was `asked`.
pub fn tell(
    tx: &mut Tx,
    viewer: &Viewer,
    Installation { site, catalogue }: Installation,
    slug: &str,
    asked: Result<EnrolmentId>,
) -> Result<usize> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let place = enrolment_in(tx.conn, &cohort, asked?)?;
    let people = [place.person_id];
    let until = rules::limits::last_foreseen(tx.now);
    let found = state::load(tx.conn, site, catalogue, &people, tx.now, until)?.pop().ok_or(Error::NotFound)?;
    let told = rules::to_tell(&found, |item| item.cohort == Some(cohort.id), tx.now);
    let aside: Vec<_> = told.iter().flat_map(|due| rules::passed_over(&found, due)).collect();
    let count = store::tell(tx, found.id, &told, &aside)?;
    if count > 0 {
        let name = people::get(tx.conn, found.id)?.display_name().to_owned();
        let event = Event::new("enrolment.reminders-told", place.id, &name).with(json!({"things": count}));
        audit::record(tx, Actor::from(viewer), event)?;
    }
    Ok(count)
}
