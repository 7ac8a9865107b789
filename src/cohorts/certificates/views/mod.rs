//! Certification as pages and programs get it.

pub mod load;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use self::load::Candidate;
use crate::cohorts::certificates::rules::{self, Observed};
use crate::cohorts::certificates::{
    Certificate, CertificateCode, CertificateState, CertificationLack, CertificationRules, CertificationStatus,
    CertifiedModule, Rubric, TeachBack, TeachBackId, TeachBackOutcome,
};
use crate::cohorts::common::EnrolmentId;
use crate::people::accounts::Viewer;
use crate::platform::web::Site;

/// What a cohort asks of those who are certified in it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CertificationRulesView {
    /// Whether they have to have taught before an observer.
    pub teach_back: bool,
    /// For how many years a certificate holds; for good where nothing is said.
    pub years: Option<i32>,
    /// Who certifies, as it stands on the certificate.
    pub bodies: Vec<String>,
    /// Counts the changes.
    pub revision: i32,
}

impl From<&CertificationRules> for CertificationRulesView {
    fn from(of: &CertificationRules) -> Self {
        let CertificationRules { teach_back, years, bodies, revision } = of.clone();
        Self { teach_back, years, bodies, revision }
    }
}

/// A certificate, as anybody may verify it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CertificateView {
    /// By which anybody finds it.
    #[schema(value_type = String, example = "ABCDE23456")]
    pub code: CertificateCode,
    /// The code as people read it.
    #[schema(example = "ABCDE-23456")]
    pub code_in_parts: String,
    /// Its page.
    #[schema(example = "https://relais.example/certificates/ABCDE23456")]
    pub address: String,
    /// Whose it is, as they were called then; empty once they were erased.
    pub name: String,
    /// In which cohort.
    pub cohort: String,
    /// For what.
    pub modules: Vec<CertifiedModule>,
    /// In which language titles stand.
    pub language: String,
    /// By whom.
    pub bodies: Vec<String>,
    /// When.
    pub issued_on: NaiveDate,
    /// Its last day; for good where there is none.
    pub valid_until: Option<NaiveDate>,
    /// Whether it holds.
    pub state: CertificateState,
    /// The day on which it was taken back, at universal time.
    pub revoked_on: Option<NaiveDate>,
}

impl CertificateView {
    /// The view of one, on a day.
    pub fn new(site: &Site, of: &Certificate, today: NaiveDate) -> Self {
        Self {
            code: of.code.clone(),
            code_in_parts: of.code.in_parts(),
            address: site.absolute(&format!("/certificates/{}", of.code)),
            name: of.name.clone(),
            cohort: of.cohort.clone(),
            modules: of.modules.0.clone(),
            language: of.language.to_string(),
            bodies: of.bodies.0.clone(),
            issued_on: of.issued_on,
            valid_until: of.valid_until,
            state: rules::state(of, today),
            revoked_on: of.revoked_at.map(|at| at.day_in(crate::platform::clock::Zone::UTC)),
        }
    }
}

/// What stands of the latest day on which a trainer taught before observers.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LatestTeachBack {
    /// The day.
    pub held_on: NaiveDate,
    /// What all who observed conclude; absent where they do not agree.
    pub outcome: Option<TeachBackOutcome>,
    /// How many observed.
    pub observers: usize,
}

impl LatestTeachBack {
    fn new(all: &[TeachBack]) -> Option<Self> {
        let latest = rules::latest(all);
        let outcome = match rules::observed(all) {
            Observed::Not => return None,
            Observed::Agreed(outcome) => Some(outcome),
            Observed::Disagreed => None,
        };
        Some(Self { held_on: latest.first()?.held_on, outcome, observers: latest.len() })
    }
}

/// A trainer, and how far they are with certification.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CertificationView {
    /// Their place in the cohort.
    pub enrolment_id: EnrolmentId,
    /// What they are called.
    pub name: String,
    /// How far they are.
    pub status: CertificationStatus,
    /// Why they cannot be certified now.
    pub lack: Option<CertificationLack>,
    /// When they taught before observers last, and how it was.
    pub teach_back: Option<LatestTeachBack>,
    /// Their newest certificate here, also when it was taken back.
    pub certificate: Option<CertificateView>,
}

impl CertificationView {
    /// The view of one, on a day.
    pub fn new(site: &Site, of: &Candidate, today: NaiveDate) -> Self {
        Self {
            enrolment_id: of.place.enrolment.id,
            name: of.display_name().to_owned(),
            status: of.status,
            lack: of.lack,
            teach_back: LatestTeachBack::new(&of.teach_backs),
            certificate: of.certificates.first().map(|one| CertificateView::new(site, one, today)),
        }
    }
}

/// What one observer saw.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct TeachBackView {
    /// Which one.
    pub id: TeachBackId,
    /// Who observed.
    pub observer: String,
    /// Whether that is whoever asks.
    pub is_own: bool,
    /// The day.
    pub held_on: NaiveDate,
    /// What they conclude.
    pub outcome: TeachBackOutcome,
    /// What they saw.
    #[serde(flatten)]
    pub rubric: Rubric,
    /// What they say to the trainer.
    pub comment: String,
}

impl TeachBackView {
    /// The view of one.
    pub fn new(of: &TeachBack, viewer: &Viewer) -> Self {
        Self {
            id: of.id,
            observer: of.observer.clone(),
            is_own: of.observer_id == viewer.id,
            held_on: of.held_on,
            outcome: of.outcome,
            rubric: of.rubric,
            comment: of.comment.clone(),
        }
    }
}
