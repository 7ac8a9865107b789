use chrono::NaiveDate;

use super::{decided, note};
use crate::cohorts::certificates::rules::in_force;
use crate::cohorts::certificates::store::certificates as store;
use crate::cohorts::common::EnrolmentId;
use crate::people::accounts::Viewer;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Sets a new last day of somebody's certificate, for a viewer who coordinates the cohort.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] where there is none, or none any more; [`Error::Invalid`] for a day
/// that has passed.
pub fn renew(tx: &mut Tx, viewer: &Viewer, slug: &str, id: EnrolmentId, until: NaiveDate) -> Result<()> {
    let (_, one, today) = decided(tx, viewer, slug, id)?;
    let Some(certificate) = in_force(&one.certificates) else {
        return Err(Error::Conflict("error-certificate-none"));
    };
    if until < today {
        return Err(Error::field("until", "certificate-until-past"));
    }
    if certificate.valid_until == Some(until) {
        return Ok(());
    }
    store::renew(tx, certificate.id, until)?;
    note(tx, viewer, "certificate.renewed", &one, certificate.id)
}
