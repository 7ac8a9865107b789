use serde::Serialize;

use crate::cascade::common::{CommitmentId, DeliveryId, DeliveryState, Side, Title};
use crate::cascade::deliveries::{DeliveryEventKind, DeliveryTrainerRole, Report};
use crate::cohorts::common::{CohortId, EnrolmentId};
use crate::people::accounts::{Channel, PersonId};
use crate::platform::clock::Timestamp;

/// One cascaded training, as it stands.
#[derive(Clone, Debug, Serialize)]
pub struct Delivery {
    /// Which delivery.
    pub id: DeliveryId,
    /// What people call it, such as `DLV-2027-0042`.
    pub reference: String,
    /// Counts the changes of its report.
    pub revision: i32,
    /// Where it stands in its life.
    pub state: DeliveryState,
    /// The cohort it counts for, if any.
    pub cohort_id: Option<CohortId>,
    /// The lead's enrolment, if any.
    pub enrolment_id: Option<EnrolmentId>,
    /// What is said about it.
    pub report: Report,
    /// Who taught, the lead first.
    pub trainers: Vec<DeliveryTrainer>,
    /// Whether it was reported more than 90 days after its end.
    pub late: bool,
    /// The side that confirmed; the coordinator where one had nobody to do it.
    pub confirmed_for: Option<Side>,
    /// Who began it.
    pub created_by: Option<PersonId>,
    /// When it was reported first.
    pub reported_at: Option<Timestamp>,
    /// Since when it is in its state.
    pub state_since: Timestamp,
    /// How many trainings it is from the beginning: one further than the lead's place in the cohort. None without such a place.
    pub generation: Option<i32>,
}

impl Delivery {
    /// What it is called by; `acronym` is that of its association.
    pub fn title(&self, acronym: &str) -> Title {
        let report = &self.report;
        Title {
            municipality: report.when_where.municipality.clone(),
            venue: report.when_where.venue.clone(),
            mode: report.when_where.mode,
            acronym: acronym.to_owned(),
            starts_on: report.when_where.starts_on,
            people: report.attendance.completed.or(report.attendance.attended),
        }
    }
}

/// Somebody on a delivery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct DeliveryTrainer {
    /// The person, if they have an account and the reporter knows them.
    pub person_id: Option<PersonId>,
    /// What to call them: the address by which they were named, until they have acted on the delivery.
    pub name: String,
    /// What they did.
    pub role: DeliveryTrainerRole,
    /// The commitment of theirs that it counts for.
    pub commitment_id: Option<CommitmentId>,
    /// Whether only an address stands for them: whether there is an account behind it is nobody's business.
    #[serde(skip)]
    pub by_address: bool,
}

impl DeliveryTrainer {
    /// What a form sends for them.
    pub fn value(&self) -> String {
        match self.person_id.filter(|_| !self.by_address) {
            Some(person) => person.to_string(),
            None => self.name.clone(),
        }
    }

    /// The same as others may see them.
    pub fn seen(&self) -> Self {
        match self.by_address {
            true => Self { person_id: None, commitment_id: None, ..self.clone() },
            false => self.clone(),
        }
    }
}

/// Something that happened to a delivery.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct DeliveryEvent {
    /// What.
    pub kind: DeliveryEventKind,
    /// Who did it; absent when Relais did, or when the person is gone.
    pub actor: Option<String>,
    /// For which side.
    pub side: Side,
    /// By which way.
    pub channel: Channel,
    /// What they said.
    pub comment: String,
    /// Which revision it was about.
    pub revision: i32,
    /// When.
    #[schema(value_type = chrono::DateTime<chrono::Utc>)]
    pub at: Timestamp,
}
