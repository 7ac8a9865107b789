use super::{decided, note};
use crate::cohorts::certificates::store::certificates as store;
use crate::cohorts::common::EnrolmentId;
use crate::people::accounts::Viewer;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Takes somebody's certificate back, with the reason for it, for a viewer who coordinates the cohort. Nothing but a new one undoes
/// it.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] where there is none, or none any more.
pub fn revoke(tx: &mut Tx, viewer: &Viewer, slug: &str, id: EnrolmentId, reason: &str) -> Result<()> {
    let (_, one, _) = decided(tx, viewer, slug, id)?;
    // Two records that became one may have brought one each.
    let held: Vec<_> = one.certificates.iter().filter(|certificate| certificate.revoked_at.is_none()).collect();
    if held.is_empty() {
        return Err(Error::Conflict("error-certificate-none"));
    }
    for certificate in held {
        store::revoke(tx, certificate.id, viewer.id, reason)?;
        note(tx, viewer, "certificate.revoked", &one, certificate.id)?;
    }
    Ok(())
}
