use chrono::NaiveDate;
use serde::Serialize;

use crate::cascade::common::CommitmentId;
use crate::cohorts::common::{CohortId, EnrolmentId};
use crate::people::accounts::PersonId;
use crate::people::associations::AssociationId;
use crate::platform::clock::Timestamp;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::Form;
use content::ModuleSlug;

/// The most participants one training may have. Far above any real one; it keeps sums within their types.
pub const MOST_PEOPLE: i32 = 20_000;

/// A trainer's commitment to a delivery, as it stands.
#[derive(Clone, Debug, Serialize)]
pub struct Commitment {
    /// Which commitment.
    pub id: CommitmentId,
    /// By which enrolment.
    pub enrolment_id: EnrolmentId,
    /// In which cohort.
    pub cohort_id: CohortId,
    /// Whose.
    pub person_id: PersonId,
    /// What was promised.
    #[serde(flatten)]
    pub terms: CommitmentTerms,
    /// When it was taken back, if it was.
    pub released_at: Option<Timestamp>,
    /// Why it was taken back.
    pub release_reason: Option<String>,
    /// That its trainer asks to be released, if they do.
    pub release_asked: Option<ReleaseRequest>,
    /// When it was made.
    pub created_at: Timestamp,
    /// Counts the changes.
    pub revision: i32,
}

/// That a trainer cannot keep a commitment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct ReleaseRequest {
    /// Since when they say so.
    #[schema(value_type = chrono::DateTime<chrono::Utc>)]
    pub at: Timestamp,
    /// Why, in their words.
    pub reason: String,
}

/// What a trainer commits to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CommitmentTerms {
    /// What will be taught; at least one module of the cohort.
    pub modules: Vec<ModuleSlug>,
    /// For the members of which association.
    pub association_id: AssociationId,
    /// In which language.
    pub language: Language,
    /// By when.
    pub due_on: NaiveDate,
    /// To how many people.
    pub expected_participants: i32,
    /// Where; empty while that is not known.
    pub place: String,
}

impl CommitmentTerms {
    /// Reads a commitment from a form. What its cohort allows is looked at when it is made.
    ///
    /// # Errors
    /// [`Error::Invalid`].
    pub fn parse(form: &mut Form) -> Result<Self> {
        let modules = form.parse_all::<ModuleSlug>("modules", 1);
        let association_id = form.parse("association");
        let language = form.parse("language");
        let due_on = form.date("due_on");
        let expected_participants = form.number("expected_participants", 1..=MOST_PEOPLE);
        let place = form.name("place", 200);
        form.finish(|| {
            Some(Self {
                modules: modules?,
                association_id: association_id?,
                language: language?,
                due_on: due_on?,
                expected_participants: expected_participants?,
                place: place?,
            })
        })
        .map(Self::tidied)
    }

    fn tidied(mut self) -> Self {
        let mut seen = std::collections::BTreeSet::new();
        self.modules.retain(|module| seen.insert(module.clone()));
        self
    }

    /// A form that shows the commitment.
    pub fn form(&self) -> Form {
        let mut form = Form::default();
        for module in &self.modules {
            form.set("modules", module);
        }
        form.set("association", self.association_id)
            .set("language", self.language)
            .set("due_on", self.due_on)
            .set("expected_participants", self.expected_participants)
            .set("place", &self.place);
        form
    }

    /// Refuses a day that has passed when the commitment is made.
    ///
    /// # Errors
    /// [`Error::Invalid`].
    pub fn check_due(&self, today: NaiveDate) -> Result<()> {
        if self.due_on < today { Err(Error::field("due_on", "commitment-due-past")) } else { Ok(()) }
    }
}

/// A commitment that was made before.
#[derive(Clone, Debug)]
pub struct MadeCommitment {
    /// Which commitment.
    pub id: CommitmentId,
    /// The place it was made from.
    pub enrolment: EnrolmentId,
    /// In which cohort.
    pub cohort: CohortId,
    /// Whose it is.
    pub person: PersonId,
    /// What was promised.
    pub terms: CommitmentTerms,
    /// When.
    pub at: Timestamp,
}
