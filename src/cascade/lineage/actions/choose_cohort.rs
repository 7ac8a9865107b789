use serde_json::json;

use crate::cascade::lineage::policy;
use crate::cascade::lineage::store::founding;
use crate::cascade::lineage::views::load;
use crate::cohorts;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Chooses the cohort into which those who took part in a training may be invited.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who do not coordinate the training; [`Error::Invalid`] for a cohort that they do
/// not coordinate or that takes nobody; [`Error::Conflict`] where no new trainers may come of the training, or it was chosen meanwhile.
pub fn choose_cohort(tx: &mut Tx, viewer: &Viewer, name: &str, slug: &str) -> Result<()> {
    let seen = load::founding(tx.conn, viewer, name)?;
    if !seen.coordinates {
        return Err(Error::Forbidden);
    }
    if !seen.founds {
        return Err(Error::Conflict("error-founds-nobody"));
    }
    let cohort = match cohorts::common::store::by_slug(tx.conn, slug) {
        Ok(cohort) if policy::can_choose(viewer, &cohort) => cohort,
        Ok(_) | Err(Error::NotFound) => return Err(Error::field("cohort", "form-choose")),
        Err(error) => return Err(error),
    };
    if seen.delivery.cohort == Some(cohort.id) {
        return Ok(());
    }
    founding::choose(tx, &seen.delivery, cohort.id)?;
    let event = Event::new("delivery.founding-cohort-chosen", seen.delivery.id, &seen.delivery.reference);
    audit::record(tx, Actor::from(viewer), event.with(json!({"cohort": cohort.id})))
}
