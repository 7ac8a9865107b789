use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::cascade::common::{CommitmentId, DeliveryMode, Side};
use crate::cascade::deliveries::{Basis, DeliveryLevel, DeliveryTrainerRole, ParticipantRole, Sex};
use crate::people::accounts::PersonId;
use crate::people::associations::AssociationId;
use crate::platform::clock::Zone;
use crate::platform::mail::pasted::{self, PasteFault, UnreadableLine};
use crate::platform::values::{Country, EmailAddress, Language};
use content::ModuleSlug;

/// What one side says about a delivery; before it was held, what it plans.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// The side that speaks: trainer or association.
    pub side: Side,
    /// Whose members were taught.
    pub association_id: AssociationId,
    /// What was taught, in order.
    pub modules: Vec<ModuleSlug>,
    /// In which languages.
    pub languages: Vec<Language>,
    /// How far it went.
    pub level: DeliveryLevel,
    /// Whether the participants had been taught this before.
    pub refresher: bool,
    /// What was changed for the context.
    pub adaptation_notes: String,
    /// Its first day, there.
    pub starts_on: NaiveDate,
    /// Its last day, there.
    pub ends_on: NaiveDate,
    /// Where its days begin and end.
    pub time_zone: Zone,
    /// Contact time, in minutes.
    pub minutes: Option<i32>,
    /// How people met.
    pub mode: DeliveryMode,
    /// The house it was held in.
    pub venue: String,
    /// The town it was held in.
    pub municipality: String,
    /// The country it was held in.
    pub country: Country,
    /// ISO 3166-2 code of the region, such as `SN-DK`.
    pub region: Option<String>,
    /// Who else held it.
    pub co_organisers: String,
    /// Who paid for it.
    pub funders: String,
    /// How participants were counted.
    pub basis: Basis,
    /// How many were asked to come.
    pub invited: Option<i32>,
    /// How many came. With [`Basis::Mixed`] the greater of heads and names.
    pub attended: Option<i32>,
    /// How many of them stand on a list of names.
    pub named: Option<i32>,
    /// How many stayed to the end. Only these are “trained”.
    pub completed: Option<i32>,
    /// How many said that they live with a disability.
    pub with_disability: Option<i32>,
    /// How many member governments sent somebody.
    pub governments_represented: Option<i32>,
    /// Who came, by role and sex. Empty, or as many as attended.
    #[serde(skip)]
    pub counts: ReportCounts,
    /// The test before.
    pub before: Option<Test>,
    /// The test after.
    pub after: Option<Test>,
    /// How content people were: the mean of a scale from 1 to 5.
    pub satisfaction: Option<f64>,
}

/// People by role and sex.
pub type ReportCounts = BTreeMap<(ParticipantRole, Sex), i32>;

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
