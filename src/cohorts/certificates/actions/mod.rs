//! What is done about certification, one verb a file.

mod certify;
mod observe;
mod renew;
mod revoke;
mod set_rules;
mod wrong_code;

use chrono::NaiveDate;
use serde_json::json;

use crate::cohorts::certificates::CertificateId;
use crate::cohorts::certificates::views::load::{self, Candidate};
use crate::cohorts::common::{Cohort, EnrolmentId};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

pub use certify::{CertificationOutcome, certify};
pub use observe::observe;
pub use renew::renew;
pub use revoke::revoke;
pub use set_rules::set_rules;
pub use wrong_code::note_wrong_code;

/// Somebody about whom the viewer decides, and which day it is where their cohort is.
fn decided(tx: &mut Tx, viewer: &Viewer, slug: &str, id: EnrolmentId) -> Result<(Cohort, Candidate, NaiveDate)> {
    let (cohort, _, candidate) = load::candidate(tx.conn, viewer, slug, id, tx.now)?;
    if !candidate.may {
        return Err(Error::Forbidden);
    }
    let today = tx.now.day_in(cohort.time_zone);
    Ok((cohort, candidate, today))
}

/// Records what happened to a certificate, under the name of whose it is.
fn note(tx: &mut Tx, viewer: &Viewer, action: &'static str, of: &Candidate, certificate: CertificateId) -> Result<()> {
    let place = &of.place.enrolment;
    let details = json!({"cohort": place.cohort_id, "certificate": certificate});
    audit::record(tx, Actor::from(viewer), Event::new(action, place.id, of.display_name()).with(details))
}
