use chrono::NaiveDate;

use crate::cascade::common::{DeliveryId, DeliveryState, Title};
use crate::people::associations::Association;
use crate::platform::clock::Zone;
use crate::platform::values::{Country, Language};
use content::ModuleSlug;

/// A training as far as those who take part in it are told.
#[derive(Clone, Debug)]
pub struct DeliveryBrief {
    /// Which delivery.
    pub id: DeliveryId,
    /// What people call it.
    pub reference: String,
    /// Where it stands.
    pub state: DeliveryState,
    /// Its first day, there.
    pub starts_on: NaiveDate,
    /// Its last day, there.
    pub ends_on: NaiveDate,
    /// Where its days begin and end.
    pub zone: Zone,
    /// Contact time, in minutes.
    pub minutes: Option<i32>,
    /// How many were asked to come.
    pub invited: Option<i32>,
    /// What sets it apart.
    pub title: Title,
    /// For whose members it is.
    pub association: Association,
    /// In which country it is held.
    pub country: Country,
    /// In which languages.
    pub languages: Vec<Language>,
    /// What is taught.
    pub modules: Vec<ModuleSlug>,
}

impl DeliveryBrief {
    /// Where it is held, in a line; may be empty.
    pub fn place(&self) -> String {
        let parts = [self.title.venue.as_str(), self.title.municipality.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}
