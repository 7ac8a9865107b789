use chrono::NaiveDate;

use crate::cascade::common::{DeliveryId, DeliveryState, Title};
use crate::people::associations::Association;
use crate::platform::clock::Zone;
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
    /// What is taught.
    pub modules: Vec<ModuleSlug>,
}
