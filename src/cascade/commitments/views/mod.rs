//! What pages show and programs get of commitments.

pub mod load;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::commitments::store::list::{CommitmentLine, Linked};
use crate::cascade::commitments::{Commitment, CommitmentState, ReleaseRequest, title};
use crate::cascade::common::views::{AssociationRef, CohortRef, LocalNames, ModuleRef};
use crate::cascade::common::{CommitmentId, DeliveryState};
use crate::people::accounts::PersonId;
use crate::people::associations::Association;
use crate::platform::values::Language;

/// A delivery linked to a commitment.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LinkedDelivery {
    /// What people call it.
    pub reference: String,
    /// What sets it apart, in the reader's language: place, day, people.
    pub title: String,
    /// Where it stands.
    pub state: DeliveryState,
}

/// A person by name.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PersonRef {
    /// Which person.
    pub id: PersonId,
    /// What to call them.
    pub name: String,
}

/// A commitment.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CommitmentView {
    /// Which commitment.
    pub id: CommitmentId,
    /// What sets it apart, in the reader's language: place, day, people.
    #[schema(example = "Bohikou, by 30 October · 40 people")]
    pub title: String,
    /// How far it has come.
    pub state: CommitmentState,
    /// Whose it is.
    pub person: PersonRef,
    /// In which cohort.
    pub cohort: CohortRef,
    /// For whose members.
    pub association: AssociationRef,
    /// What will be taught.
    pub modules: Vec<ModuleRef>,
    /// In which language.
    #[schema(value_type = String)]
    pub language: Language,
    /// By when.
    pub due_on: NaiveDate,
    /// To how many people.
    pub expected_participants: i32,
    /// Where, if known.
    pub place: String,
    /// Why it was taken back, if it was.
    pub release_reason: Option<String>,
    /// That its trainer asks to be released, if they do.
    pub release_asked: Option<ReleaseRequest>,
    /// Counts the changes.
    pub revision: i32,
    /// The deliveries linked to it.
    pub deliveries: Vec<LinkedDelivery>,
}

impl LocalNames<'_> {
    /// What a commitment is called.
    pub fn commitment_title(&self, commitment: &Commitment, association: &Association) -> String {
        title::of_commitment(self.words, self.language, self.today, commitment, &association.acronym)
    }
}

impl CommitmentView {
    /// The view of a line.
    pub fn new(local_names: LocalNames, line: &CommitmentLine) -> Self {
        let (commitment, terms) = (&line.commitment, &line.commitment.terms);
        let delivery = |linked: &Linked| LinkedDelivery {
            reference: linked.reference.clone(),
            title: local_names.title(&linked.title),
            state: linked.state,
        };
        Self {
            id: commitment.id,
            title: local_names.commitment_title(commitment, &line.association),
            state: line.state,
            person: PersonRef { id: line.person.id, name: line.person.display_name().to_owned() },
            cohort: CohortRef::from(&line.cohort),
            association: local_names.association(&line.association),
            modules: local_names.modules(&terms.modules),
            language: terms.language,
            due_on: terms.due_on,
            expected_participants: terms.expected_participants,
            place: terms.place.clone(),
            release_reason: commitment.release_reason.clone(),
            release_asked: commitment.release_asked.clone(),
            revision: commitment.revision,
            deliveries: line.deliveries.iter().map(delivery).collect(),
        }
    }
}
