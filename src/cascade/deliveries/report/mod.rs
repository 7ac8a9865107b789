//! What is said about a delivery, part by part.

mod hours;
pub mod part;
mod parts;

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::cascade::common::{CommitmentId, Side};
use crate::cascade::deliveries::{DeliveryTrainerRole, ParticipantRole, Sex};
use crate::people::accounts::PersonId;
use crate::people::associations::AssociationId;
use crate::platform::mail::pasted::{self, PasteFault, UnreadableLine};
use crate::platform::values::{EmailAddress, Language};
use content::ModuleSlug;

pub use hours::{Hours, LONGEST_DAYS};
pub use parts::{Adaptation, Attendance, DeliveryResults, DeliveryScope, WhenWhere};

/// What one side says about a delivery; before it was held, what it plans.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// The side that speaks: trainer or association.
    pub side: Side,
    /// Whose members were taught.
    #[serde(rename = "association")]
    pub association_id: AssociationId,
    /// What was taught, in order.
    pub modules: Vec<ModuleSlug>,
    /// In which languages.
    pub languages: Vec<Language>,
    /// How far it went, and with whom.
    #[serde(flatten)]
    pub scope: DeliveryScope,
    /// When and where.
    #[serde(flatten)]
    pub when_where: WhenWhere,
    /// Who was there, in numbers.
    #[serde(flatten)]
    pub attendance: Attendance,
    /// Who came, by role and sex. Empty, or as many as attended.
    #[serde(serialize_with = "nested")]
    pub counts: ReportCounts,
    /// The test before.
    pub before: Option<Test>,
    /// The test after.
    pub after: Option<Test>,
    /// What else came of it.
    #[serde(flatten)]
    pub results: DeliveryResults,
    /// What was made of the module.
    #[serde(flatten)]
    pub adaptation: Adaptation,
}

/// People by role and sex.
pub type ReportCounts = BTreeMap<(ParticipantRole, Sex), i32>;

/// The counts as programs get them: by role, and then by sex.
pub fn by_role(counts: &ReportCounts) -> BTreeMap<ParticipantRole, BTreeMap<Sex, i32>> {
    let mut roles: BTreeMap<ParticipantRole, BTreeMap<Sex, i32>> = BTreeMap::new();
    for ((role, sex), people) in counts {
        roles.entry(*role).or_default().insert(*sex, *people);
    }
    roles
}

fn nested<S: Serializer>(counts: &ReportCounts, serializer: S) -> Result<S::Ok, S::Error> {
    by_role(counts).serialize(serializer)
}

/// What a test came to.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Test {
    /// How many people took it.
    pub n: i32,
    /// Their mean, 0 to 100.
    pub mean: f64,
}

/// Somebody who taught, as the report names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// A person the reporter was offered.
    Person(PersonId),
    /// A trainer by exact address: there is no search of people.
    EmailAddress(EmailAddress),
    /// Somebody without an account.
    Name(String),
}

impl Who {
    /// Reads a line as it was typed or pasted: an id, addresses, or else names. Nobody where it cannot be read.
    pub fn read(line: &str) -> Vec<Self> {
        if let Ok(person) = line.parse() {
            return vec![Self::Person(person)];
        }
        let (people, unread) = pasted::read(line);
        let has_no_address = |one: &UnreadableLine| one.fault == PasteFault::NoAddress;
        if !people.is_empty() || !unread.iter().all(has_no_address) {
            let all = people.into_iter().map(|one| Self::EmailAddress(one.address));
            return if unread.is_empty() { all.collect() } else { Vec::new() };
        }
        // “Flores, Ana” is one person; more commas part several.
        let several = line.matches(',').count() > 1;
        let names = line.split(|c| matches!(c, ';' | '|' | '\t') || (several && c == ','));
        names.map(pasted::tidy_name).filter(|name| !name.is_empty()).map(Self::Name).collect()
    }
}

/// Which of their own commitments the sender links the delivery to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnLink {
    /// The one that fits, if there is one.
    Fitting,
    /// None.
    Nothing,
    /// This one.
    To(CommitmentId),
}

/// Who taught, as the report names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    /// Who led.
    pub lead: Who,
    /// The others.
    pub others: Vec<(Who, DeliveryTrainerRole)>,
    /// The sender's own commitment.
    pub own: OwnLink,
}

impl Team {
    /// One trainer alone, linked to the commitment that fits.
    pub fn alone(lead: PersonId) -> Self {
        Self { lead: Who::Person(lead), others: Vec::new(), own: OwnLink::Fitting }
    }
}
