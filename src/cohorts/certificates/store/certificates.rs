//! Certificates.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cohorts::certificates::{Certificate, CertificateCode, CertificateId};
use crate::cohorts::common::{CohortId, EnrolmentId};
use crate::people::accounts::PersonId;
use crate::platform::clock::Zone;
use crate::platform::db::schema::{certificates, cohorts, enrolments};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;

/// The certificates of a cohort by place, the newest first; with `only`, of that place. One query.
///
/// # Errors
/// Only what the database says.
pub fn of_cohort(
    conn: &mut Conn,
    cohort: CohortId,
    only: Option<EnrolmentId>,
) -> Result<HashMap<EnrolmentId, Vec<Certificate>>> {
    let mut query = certificates::table
        .inner_join(enrolments::table)
        .filter(enrolments::cohort_id.eq(cohort))
        .order((certificates::issued_at.desc(), certificates::number.desc()))
        .select(Certificate::as_select())
        .into_boxed();
    if let Some(only) = only {
        query = query.filter(certificates::enrolment_id.eq(only));
    }
    let mut found: HashMap<EnrolmentId, Vec<Certificate>> = HashMap::new();
    for one in query.load::<Certificate>(conn)? {
        found.entry(one.enrolment_id).or_default().push(one);
    }
    Ok(found)
}

/// The certificates of a place, the newest first.
///
/// # Errors
/// Only what the database says.
pub fn of_place(conn: &mut Conn, place: EnrolmentId) -> Result<Vec<Certificate>> {
    let of = certificates::table.filter(certificates::enrolment_id.eq(place));
    Ok(of
        .order((certificates::issued_at.desc(), certificates::number.desc()))
        .select(Certificate::as_select())
        .load(conn)?)
}

/// A certificate as anybody finds it.
#[derive(Clone, Debug)]
pub struct FoundCertificate {
    /// The certificate.
    pub certificate: Certificate,
    /// Whose it is.
    pub owner: PersonId,
    /// The name of its cohort in addresses.
    pub slug: String,
    /// Where the days of its cohort begin and end.
    pub zone: Zone,
}

/// The certificate with that code, if there is one.
///
/// # Errors
/// Only what the database says.
pub fn by_code(conn: &mut Conn, code: &CertificateCode) -> Result<Option<FoundCertificate>> {
    let found: Option<(Certificate, PersonId, String, Zone)> = certificates::table
        .inner_join(enrolments::table.inner_join(cohorts::table))
        .filter(certificates::code.eq(code.clone()))
        .select((Certificate::as_select(), enrolments::person_id, cohorts::slug, cohorts::time_zone))
        .first(conn)
        .optional()?;
    Ok(found.map(|(certificate, owner, slug, zone)| FoundCertificate { certificate, owner, slug, zone }))
}

/// Writes a new certificate.
///
/// # Errors
/// [`crate::platform::error::Error::Duplicate`] where somebody else has just certified the same place.
pub fn insert(tx: &mut Tx, new: &Certificate) -> Result<()> {
    diesel::insert_into(certificates::table).values(new).execute(tx.conn)?;
    Ok(())
}

/// Sets another last day.
///
/// # Errors
/// Only what the database says.
pub fn renew(tx: &mut Tx, id: CertificateId, until: NaiveDate) -> Result<()> {
    diesel::update(certificates::table.find(id)).set(certificates::valid_until.eq(until)).execute(tx.conn)?;
    Ok(())
}

/// Notes that a certificate was taken back now.
///
/// # Errors
/// Only what the database says.
pub fn revoke(tx: &mut Tx, id: CertificateId, by: PersonId, reason: &str) -> Result<()> {
    diesel::update(certificates::table.find(id))
        .set((
            certificates::revoked_at.eq(tx.now),
            certificates::revoked_by.eq(by),
            certificates::revocation_reason.eq(reason),
        ))
        .execute(tx.conn)?;
    Ok(())
}
