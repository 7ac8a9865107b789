//! What programs send about the cascade. Read as forms; see [`crate::cascade::commitments::CommitmentTerms::parse`] and [`crate::cascade::deliveries::form::parse`].
#![allow(dead_code, reason = "describes bodies that are read as forms")]

use std::collections::BTreeMap;

use utoipa::ToSchema;

use crate::cascade::common::DeliveryId;
use crate::cascade::deliveries::Test;
use crate::cascade::deliveries::report::{Adaptation, Attendance, DeliveryResults, DeliveryScope, WhenWhere};
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
    /// How far it went, and with whom.
    #[serde(flatten)]
    pub scope: DeliveryScope,
    /// When and where.
    #[serde(flatten)]
    pub when_where: WhenWhere,
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
    /// Who was there, in numbers.
    #[serde(flatten)]
    pub attendance: Attendance,
    /// Who came, by role and then by sex; who is left out counts as not stated.
    #[schema(example = json!({"elected": {"women": 7, "men": 6}}))]
    pub counts: Option<BTreeMap<String, BTreeMap<String, i32>>>,
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

/// The same with the id among the fields.
#[derive(Debug, ToSchema)]
pub struct NewDeliveryBody {
    /// Chosen by the client, so that what is sent twice is there once.
    pub id: DeliveryId,
    /// The rest.
    #[serde(flatten)]
    pub delivery: DeliveryBody,
}
