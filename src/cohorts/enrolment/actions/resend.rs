use crate::cohorts::common::Cohort;
use crate::cohorts::common::views::load::coordinated;
use crate::people::accounts::actions::mail::{resend_as, resend_one_as};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::mail::MailId;
use crate::platform::mail::policy::MailVisibility;
use crate::platform::mail::store::{self as mail, MailFilter};

/// The mails of a cohort alone.
pub fn of_cohort(cohort: &Cohort, filter: MailFilter) -> (MailVisibility, MailFilter) {
    let id = cohort.id.into();
    (MailVisibility::Cohorts(vec![id]), MailFilter { cohort: Some(id), ..filter })
}

/// Has the failed ones of a cohort's mails wait to be sent again, for those who coordinate it. Returns how many.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who only take part.
pub fn resend(tx: &mut Tx, viewer: &Viewer, slug: &str, filter: MailFilter) -> Result<usize> {
    let (visible, filter) = of_cohort(&coordinated(tx.conn, viewer, slug)?, filter);
    resend_as(tx, Actor::from(viewer), &visible, &filter)
}

/// Has one failed mail of a cohort wait to be sent again.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; as [`resend_one_as`].
pub fn resend_one(tx: &mut Tx, viewer: &Viewer, slug: &str, id: MailId) -> Result<()> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let one = mail::get(tx.conn, id)?;
    if one.cohort != Some(cohort.id.into()) {
        return Err(Error::Hidden);
    }
    resend_one_as(tx, Actor::from(viewer), &one)
}
