//! What pages, programs and actions look up in the same way.

use crate::cohorts::certificates::rules::{self, MOST_WRONG_CODES};
use crate::cohorts::certificates::store::certificates::FoundCertificate;
use crate::cohorts::certificates::{
    Certificate, CertificateCode, CertificationLack, CertificationRules, CertificationStatus, TeachBack, policy, store,
};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{Cohort, EnrolmentId, store as cohorts};
use crate::cohorts::enrolment::EnrolledPerson;
use crate::people::accounts::Viewer;
use crate::people::accounts::store::limits;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};

/// A trainer, and how far they are with certification.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Who.
    pub place: EnrolledPerson,
    /// What observers saw, the latest day first.
    pub teach_backs: Vec<TeachBack>,
    /// Their certificates in this cohort, the newest first.
    pub certificates: Vec<Certificate>,
    /// Why they cannot be certified now, by this viewer.
    pub lack: Option<CertificationLack>,
    /// How far they are.
    pub status: CertificationStatus,
    /// Whether this viewer decides about them.
    pub may: bool,
}

impl Candidate {
    /// What to call them, as those who coordinate know them.
    pub fn display_name(&self) -> &str {
        if self.place.known_name().is_empty() { self.place.known_email() } else { self.place.known_name() }
    }
}

/// The trainers of a cohort, and what it asks.
#[derive(Clone, Debug)]
pub struct CohortCandidates {
    /// The cohort.
    pub cohort: Cohort,
    /// What it asks.
    pub rules: CertificationRules,
    /// Its trainers, by name.
    pub all: Vec<Candidate>,
}

/// A cohort whose certification a viewer sees, and what it asks.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`].
pub fn cohort(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<(Cohort, CertificationRules)> {
    let cohort = coordinated(conn, viewer, slug)?;
    if !policy::can_see_certification(viewer, &cohort) {
        return Err(Error::Forbidden);
    }
    let rules = store::rules::of(conn, cohort.id)?;
    Ok((cohort, rules))
}

/// The trainers of a cohort by name; with `only`, whoever has those places. As many queries for one as for all.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`].
pub fn candidates(
    conn: &mut Conn,
    viewer: &Viewer,
    slug: &str,
    only: Option<&[EnrolmentId]>,
    now: Timestamp,
) -> Result<CohortCandidates> {
    let (cohort, rules) = self::cohort(conn, viewer, slug)?;
    of_cohort(conn, viewer, (cohort, rules), only, now)
}

/// The same, of a cohort that was found already.
///
/// # Errors
/// Only what the database says.
pub fn of_cohort(
    conn: &mut Conn,
    viewer: &Viewer,
    (cohort, rules): (Cohort, CertificationRules),
    only: Option<&[EnrolmentId]>,
    now: Timestamp,
) -> Result<CohortCandidates> {
    let one = only.and_then(|only| if let [one] = only { Some(*one) } else { None });
    let places = store::places::trainers(conn, cohort.id, only)?;
    let mut teach_backs = store::teach_backs::of_cohort(conn, cohort.id, one)?;
    let mut certificates = store::certificates::of_cohort(conn, cohort.id, one)?;
    let today = now.day_in(cohort.time_zone);
    let candidate = |place: EnrolledPerson| {
        let id = place.enrolment.id;
        let teach_backs = teach_backs.remove(&id).unwrap_or_default();
        let certificates = certificates.remove(&id).unwrap_or_default();
        let lack = rules::lack(&rules, &place.enrolment, &place.person.name, &teach_backs, &certificates);
        let status = rules::status(lack, &certificates, today);
        let may = policy::can_certify(viewer, &cohort, &place.enrolment);
        let lack = if may { lack } else { lack.or(Some(CertificationLack::Own)) };
        Candidate { place, teach_backs, certificates, lack, status, may }
    };
    let all = places.into_iter().map(candidate).collect();
    Ok(CohortCandidates { cohort, rules, all })
}

/// One of a cohort.
///
/// # Errors
/// [`Error::NotFound`] also when the place is in another cohort; [`Error::Forbidden`].
pub fn candidate(
    conn: &mut Conn,
    viewer: &Viewer,
    slug: &str,
    id: EnrolmentId,
    now: Timestamp,
) -> Result<(Cohort, CertificationRules, Candidate)> {
    let found = candidates(conn, viewer, slug, Some(&[id]), now)?;
    match found.all.into_iter().next() {
        Some(candidate) => Ok((found.cohort, found.rules, candidate)),
        None => {
            cohorts::enrolment(conn, id)?;
            Err(Error::Hidden)
        }
    }
}

/// The certificate with a code. Wrong codes are counted by whoever asks; see
/// [`note_wrong_code`](crate::cohorts::certificates::actions::note_wrong_code).
///
/// # Errors
/// [`Error::TooMany`] after too many wrong ones.
pub fn by_code(
    conn: &mut Conn,
    code: Option<&CertificateCode>,
    key: &str,
    now: Timestamp,
) -> Result<Option<FoundCertificate>> {
    limits::check(conn, key, MOST_WRONG_CODES - 1, now)?;
    code.map(|code| store::certificates::by_code(conn, code)).transpose().map(Option::flatten)
}
