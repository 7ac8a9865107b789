use serde_json::json;

use super::note;
use crate::cohorts::certificates::rules;
use crate::cohorts::certificates::store::certificates as store;
use crate::cohorts::certificates::views::load::{self, Candidate};
use crate::cohorts::certificates::{
    Certificate, CertificateCode, CertificationLack, CertificationRules, CertifiedModule,
};
use crate::cohorts::common::views::title;
use crate::cohorts::common::{Cohort, CohortModule, EnrolmentId, store as cohorts};
use crate::learning::progress;
use crate::people::accounts::store::people;
use crate::people::accounts::{Person, PersonId, Viewer};
use crate::platform::db::{Json, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::mail::{self, MailKind, NewMail};
use content::{Catalogue, ModuleSlug};

/// What came of certifying several people.
#[derive(Debug)]
pub struct CertificationOutcome {
    /// The cohort.
    pub cohort: Cohort,
    /// Those who were certified, with the codes of their certificates.
    pub certified: Vec<(EnrolmentId, CertificateCode)>,
    /// Those who were not, and why.
    pub left_out: Vec<(EnrolmentId, CertificationLack)>,
}

/// Certifies those of some trainers who are ready, for a viewer who coordinates their cohort. Each gets a mail. A second time nobody
/// is certified again.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Invalid`] when nobody was named, or nobody of them is ready.
pub fn certify(
    tx: &mut Tx,
    viewer: &Viewer,
    catalogue: &Catalogue,
    slug: &str,
    who: &[EnrolmentId],
) -> Result<CertificationOutcome> {
    let found = load::candidates(tx.conn, viewer, slug, Some(who), tx.now)?;
    let (ready, others): (Vec<Candidate>, Vec<Candidate>) = found.all.into_iter().partition(|one| one.lack.is_none());
    let left_out: Vec<_> = others.iter().filter_map(|one| Some((one.place.enrolment.id, one.lack?))).collect();
    let is_repeated = !left_out.is_empty() && left_out.iter().all(|(_, lack)| *lack == CertificationLack::Certified);
    if ready.is_empty() && !is_repeated {
        let word = if who.is_empty() { "certificate-nobody" } else { "certificate-nobody-ready" };
        return Err(Error::field("who", word));
    }
    let cohort = found.cohort;
    let modules = cohorts::modules(tx.conn, cohort.id)?;
    let slugs: Vec<ModuleSlug> = modules.iter().map(|module| module.module.clone()).collect();
    let people_ids: Vec<PersonId> = ready.iter().map(|one| one.place.person.id).collect();
    let progress = progress::store::summaries(tx.conn, &people_ids, &slugs)?;
    let author = people::get(tx.conn, viewer.id)?;
    let mut certified = Vec::new();
    for one in &ready {
        let person = &one.place.person;
        let has = |module: &&CohortModule| {
            progress.get(&(person.id, module.module.clone())).is_some_and(|own| own.completed_at.is_some())
        };
        let mut covered: Vec<&CohortModule> = modules.iter().filter(has).collect();
        if covered.is_empty() {
            covered = modules.iter().filter(|module| module.required).collect();
        }
        let covered = covered.into_iter().map(|module| CertifiedModule {
            title: title(catalogue, person.language, &module.module),
            module: module.module.clone(),
        });
        let certificate = issued(tx, &cohort, &found.rules, one, covered.collect(), viewer.id);
        store::insert(tx, &certificate).map_err(|error| match error {
            Error::Duplicate => Error::Conflict("error-certificate-meanwhile"),
            other => other,
        })?;
        tell(tx, &cohort, &author, person, &certificate)?;
        note(tx, viewer, "certificate.issued", one, certificate.id)?;
        certified.push((certificate.enrolment_id, certificate.code));
    }
    Ok(CertificationOutcome { cohort, certified, left_out })
}

fn issued(
    tx: &Tx,
    cohort: &Cohort,
    asks: &CertificationRules,
    one: &Candidate,
    modules: Vec<CertifiedModule>,
    by: PersonId,
) -> Certificate {
    let today = tx.now.day_in(cohort.time_zone);
    let last = one.certificates.iter().map(|earlier| earlier.number).max().unwrap_or_default();
    Certificate {
        id: tx.id(),
        code: CertificateCode::of(tx.id()),
        enrolment_id: one.place.enrolment.id,
        number: last + 1,
        name: one.place.person.name.clone(),
        cohort: cohort.name.clone(),
        language: one.place.person.language,
        modules: Json(modules),
        bodies: Json(asks.bodies.clone()),
        issued_on: today,
        valid_until: rules::valid_until(today, asks.years),
        issued_by: Some(by),
        issued_at: tx.now,
        revoked_at: None,
        revoked_by: None,
        revocation_reason: None,
    }
}

fn tell(tx: &mut Tx, cohort: &Cohort, author: &Person, person: &Person, certificate: &Certificate) -> Result<()> {
    let mail = NewMail {
        key: format!("certificate:{}", certificate.id),
        kind: MailKind::Certificate,
        address: person.email.clone(),
        person: Some(person.id),
        cohort: Some(cohort.id.into()),
        language: person.language,
        data: json!({
            "name": person.name,
            "cohort": cohort.name,
            "coordinator": author.display_name(),
            "reply_to": author.email,
            "path": format!("/certificates/{}", certificate.code),
        }),
        expires_at: None,
    };
    mail::store::enqueue(tx, &mail).map(drop)
}
