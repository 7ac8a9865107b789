//! What programs send about the cascade. Read as forms; see [`crate::cascade::commitments::CommitmentTerms::parse`] and [`crate::cascade::deliveries::form::parse`].
#![allow(dead_code, reason = "describes bodies that are read as forms")]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use utoipa::ToSchema;

use crate::cascade::common::{DeliveryId, DeliveryMode};
use crate::cascade::deliveries::{Basis, DeliveryLevel, Test};
use crate::people::associations::AssociationId;

/// What is said when a delivery is moved on.
#[derive(Debug, ToSchema)]
pub struct MoveBody {
    /// The revision that one has seen.
    pub revision: i32,
    /// A comment; needed where it is returned or opened again.
    #[schema(max_length = 2000)]
    pub comment: Option<String>,
}

/// What is to become of a report.
#[derive(Debug, ToSchema)]
pub enum ReportAct {
    /// It says what will be held.
    #[schema(rename = "plan")]
    Plan,
    /// It says what was held.
    #[schema(rename = "report")]
    Report,
}

/// The side that reports.
#[derive(Debug, ToSchema)]
pub enum ReportingSide {
    /// Those who taught.
    #[schema(rename = "trainer")]
    Trainer,
    /// The association whose members were taught.
    #[schema(rename = "association")]
    Association,
}

/// A plan or report.
#[derive(Debug, ToSchema)]
pub struct DeliveryBody {
    /// Whether it says what will be or what was.
    pub act: ReportAct,
    /// The revision that is corrected, if there was one.
    pub revision: Option<i32>,
    /// The side that speaks; the other one confirms.
    pub side: ReportingSide,
    /// Whose members were taught.
    pub association: AssociationId,
    /// What was taught, by the modules' names in addresses.
    #[schema(min_items = 1, example = json!(["localising-the-sdgs"]))]
    pub modules: Vec<String>,
    /// In which languages.
    #[schema(min_items = 1, example = json!(["fr"]))]
    pub languages: Vec<String>,
    /// How far it went.
    pub level: DeliveryLevel,
    /// Whether the participants had been taught this before.
    pub refresher: Option<bool>,
    /// What was changed for the context.
    #[schema(max_length = 5000)]
    pub adaptation_notes: Option<String>,
    /// Its first day, there.
    pub starts_on: NaiveDate,
    /// Its last day; the first unless said otherwise.
    pub ends_on: Option<NaiveDate>,
    /// Where its days begin and end.
    #[schema(example = "Africa/Porto-Novo")]
    pub time_zone: String,
    /// Contact time.
    #[schema(minimum = 0)]
    pub hours: Option<f64>,
    /// How people met.
    pub mode: DeliveryMode,
    /// The house it was held in.
    #[schema(max_length = 200)]
    pub venue: Option<String>,
    /// The town it was held in.
    #[schema(max_length = 200)]
    pub municipality: Option<String>,
    /// ISO 3166-1 code of the country.
    #[schema(pattern = "^[A-Za-z]{2}$", example = "BJ")]
    pub country: String,
    /// ISO 3166-2 code of the region.
    #[schema(pattern = "^[A-Za-z]{2}-[A-Za-z0-9]{1,3}$", example = "SN-DK")]
    pub region: Option<String>,
    /// Who else held it.
    #[schema(max_length = 200)]
    pub co_organisers: Option<String>,
    /// Who paid for it.
    #[schema(max_length = 200)]
    pub funders: Option<String>,
    /// Who led: an id, an address or a name.
    #[schema(min_length = 1)]
    pub lead: String,
    /// Who taught with them: ids, addresses or names.
    pub co_trainers: Option<Vec<String>>,
    /// Who taught for the first time, in their shadow.
    pub first_timers: Option<Vec<String>>,
    /// Who looked on.
    pub observers: Option<Vec<String>>,
    /// The id of one's own commitment, `none`, or left out for the one that fits.
    pub commitment: Option<String>,
    /// The answer to whoever returned the report with a question.
    #[schema(max_length = 2000)]
    pub answer: Option<String>,
    /// How participants were counted; `counted` unless said otherwise.
    pub basis: Option<Basis>,
    /// How many were asked to come.
    #[schema(minimum = 0, maximum = 20000)]
    pub invited: Option<i32>,
    /// How many came.
    #[schema(minimum = 0, maximum = 20000)]
    pub attended: Option<i32>,
    /// How many of them stand on a list of names.
    #[schema(minimum = 0, maximum = 20000)]
    pub named: Option<i32>,
    /// How many stayed to the end.
    #[schema(minimum = 0, maximum = 20000)]
    pub completed: Option<i32>,
    /// How many said that they live with a disability.
    #[schema(minimum = 0, maximum = 20000)]
    pub with_disability: Option<i32>,
    /// How many member governments sent somebody.
    #[schema(minimum = 0, maximum = 20000)]
    pub governments_represented: Option<i32>,
    /// Who came, by role and then by sex; who is left out counts as not stated.
    #[schema(example = json!({"elected": {"women": 7, "men": 6}}))]
    pub counts: Option<BTreeMap<String, BTreeMap<String, i32>>>,
    /// The test before.
    pub before: Option<Test>,
    /// The test after.
    pub after: Option<Test>,
    /// How content people were: the mean of a scale from 1 to 5.
    #[schema(minimum = 1, maximum = 5)]
    pub satisfaction: Option<f64>,
}

/// The same with the id among the fields.
#[derive(Debug, ToSchema)]
pub struct NewDeliveryBody {
    /// Chosen by the client, so that what is sent twice is there once.
    pub id: DeliveryId,
    /// The rest.
    #[serde(flatten)]
    pub delivery: DeliveryBody,
}
