use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{CertificateCode, CertificateId};
use crate::cohorts::common::EnrolmentId;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::{Json, columns};
use crate::platform::values::Language;
use content::ModuleSlug;

/// What a cohort asks of those who are certified in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CertificationRules {
    /// Whether they have to have taught before an observer.
    pub teach_back: bool,
    /// For how many years a certificate holds; for good where nothing is said.
    pub years: Option<i32>,
    /// Who certifies, as it stands on the certificate.
    pub bodies: Vec<String>,
    /// Counts the changes.
    pub revision: i32,
}

/// A module that somebody was certified for, with its title as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CertifiedModule {
    /// Which module.
    #[schema(value_type = String, example = "localising-the-sdgs")]
    pub module: ModuleSlug,
    /// Its title then.
    pub title: String,
}

columns! {
    certificates;
    /// A certificate: what was certified, as it was then.
    Certificate {
        /// Which certificate.
        id: CertificateId => id,
        /// By which anybody finds it.
        code: CertificateCode => code,
        /// For which place in a cohort.
        enrolment_id: EnrolmentId => enrolment_id,
        /// Which of this place.
        number: i32 => number,
        /// Whose; empty once the person was erased.
        name: String => name,
        /// In which cohort.
        cohort: String => cohort,
        /// In which language titles stand.
        language: Language => language,
        /// For what.
        modules: Json<Vec<CertifiedModule>> => modules,
        /// By whom.
        bodies: Json<Vec<String>> => bodies,
        /// When, where the cohort is.
        issued_on: NaiveDate => issued_on,
        /// Its last day; for good where there is none.
        valid_until: Option<NaiveDate> => valid_until,
        /// Who decided it.
        issued_by: Option<PersonId> => issued_by,
        /// When.
        issued_at: Timestamp => issued_at,
        /// When it was taken back.
        revoked_at: Option<Timestamp> => revoked_at,
        /// By whom.
        revoked_by: Option<PersonId> => revoked_by,
        /// Why.
        revocation_reason: Option<String> => revocation_reason,
    }
}
