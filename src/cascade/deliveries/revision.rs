use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{DeliveryTrainer, DeliveryTrainerRole};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;

/// What a revision of a report said.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptRevision {
    /// Which one.
    pub revision: i32,
    /// The report, by the names of its fields.
    pub report: Value,
    /// Who taught.
    pub team: Vec<NamedTrainer>,
    /// When it was written.
    pub written_at: Timestamp,
}

/// Somebody who taught, as a kept revision names them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedTrainer {
    /// What they did.
    pub role: DeliveryTrainerRole,
    /// The person, if they have an account that whoever sees the delivery may know of.
    pub person: Option<PersonId>,
    /// What they are called, if they have none.
    pub name: Option<String>,
}

impl From<&DeliveryTrainer> for NamedTrainer {
    fn from(trainer: &DeliveryTrainer) -> Self {
        let known = trainer.person_id.filter(|_| !trainer.by_address);
        // An address is nobody's name, and is not kept a second time.
        let name = (known.is_none() && !trainer.by_address).then(|| trainer.name.clone());
        Self { role: trainer.role, person: known, name }
    }
}
