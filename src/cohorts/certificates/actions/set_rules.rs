use crate::cohorts::certificates::CertificationRules;
use crate::cohorts::certificates::store::rules as store;
use crate::cohorts::certificates::views::load;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Sets what a cohort asks of those who are certified in it, for a viewer who coordinates it. Certificates that were given stay as
/// they are.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] when it has changed meanwhile.
pub fn set_rules(tx: &mut Tx, viewer: &Viewer, slug: &str, new: &CertificationRules) -> Result<()> {
    let (cohort, before) = load::cohort(tx.conn, viewer, slug)?;
    if before == *new {
        return Ok(());
    }
    if before.revision != new.revision || !store::write(tx, cohort.id, new)? {
        return Err(Error::Conflict("error-changed-meanwhile"));
    }
    audit::record(tx, Actor::from(viewer), Event::new("cohort.certification-changed", cohort.id, &cohort.name))
}
