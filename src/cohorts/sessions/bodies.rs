//! What programs send about sessions. Read as forms; see `input`.
#![allow(dead_code, reason = "describes bodies that are read as forms")]

use chrono::NaiveDate;
use utoipa::ToSchema;

use super::LiveSessionId;
use crate::cohorts::common::EnrolmentId;

/// A session to be planned.
#[derive(Debug, ToSchema)]
pub struct LiveSessionBody {
    /// Chosen by the client, so that what is sent twice is planned once.
    pub id: Option<LiveSessionId>,
    /// The revision that is changed; only where a session is changed.
    pub revision: Option<i32>,
    /// What it is called.
    #[schema(min_length = 1, max_length = 150)]
    pub title: String,
    /// On which day.
    pub day: NaiveDate,
    /// When it begins, on the clocks of its zone.
    #[schema(example = "09:30")]
    pub from: String,
    /// When it ends, on the same day.
    #[schema(example = "11:00")]
    pub to: String,
    /// The zone of its hours.
    #[schema(example = "Africa/Porto-Novo")]
    pub time_zone: String,
    /// Where; a place or a link there must be.
    #[schema(max_length = 200)]
    pub place: Option<String>,
    /// The address by which one joins.
    #[schema(max_length = 500, example = "https://meet.example/room")]
    pub link: Option<String>,
    /// In which language it is held, of those offered.
    #[schema(example = "fr")]
    pub language: String,
    /// Whether the course is complete only for those who were there.
    pub required: Option<bool>,
}

/// Who was at a session.
#[derive(Debug, ToSchema)]
pub struct SessionRegisterBody {
    /// The places of those about whom this says anything; whoever is among them and not present was not there.
    pub shown: Option<Vec<EnrolmentId>>,
    /// The places of those who were there.
    pub present: Option<Vec<EnrolmentId>>,
}

/// That one is at a session.
#[derive(Debug, ToSchema)]
pub struct AttendanceBody {
    /// The code that is shown there.
    #[schema(example = "012 345")]
    pub code: String,
}
