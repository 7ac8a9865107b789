use crate::cohorts::common::EnrolmentId;
use crate::cohorts::enrolment::views::load::coordinated_place;
use crate::people::accounts::actions::mail;
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// Lets mail to somebody's address be tried again, for a viewer who coordinates the cohort.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`]; [`crate::platform::error::Error::Forbidden`].
pub fn unblock(tx: &mut Tx, viewer: &Viewer, slug: &str, id: EnrolmentId) -> Result<()> {
    let (_, place) = coordinated_place(tx.conn, viewer, slug, id)?;
    let person = people::get(tx.conn, place.person_id)?;
    mail::unblock_as(tx, Actor::from(viewer), &person.email)
}
