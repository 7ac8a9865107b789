//! What programs send about check-ins. Read as forms; see `input`.
#![allow(dead_code, reason = "describes bodies that are read as forms")]

use utoipa::ToSchema;

/// Whether a check-in is opened or closed.
#[derive(Debug, ToSchema)]
pub enum CheckInAct {
    /// It is open from now on.
    #[schema(rename = "open")]
    Open,
    /// It is closed.
    #[schema(rename = "close")]
    Close,
    /// It stays as it is: open on the days of the training, or as it was chosen.
    #[schema(rename = "save")]
    Save,
}

/// What is chosen for the check-in of a training.
#[derive(Debug, ToSchema)]
pub struct CheckInBody {
    /// Whether it is opened or closed; it stays as it is where nothing is said.
    pub act: Option<CheckInAct>,
    /// Whether names are asked for; otherwise people are only counted.
    pub names: bool,
}
