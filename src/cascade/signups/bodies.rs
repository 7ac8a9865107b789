//! What programs send about signing up. Read as forms; see `input`.
#![allow(dead_code, reason = "describes bodies that are read as forms")]

use chrono::NaiveDate;
use utoipa::ToSchema;

/// Whether a page is opened or closed.
#[derive(Debug, ToSchema)]
pub enum SignUpAct {
    /// People can sign up from now on.
    #[schema(rename = "open")]
    Open,
    /// They cannot any more.
    #[schema(rename = "close")]
    Close,
    /// It stays as it is.
    #[schema(rename = "save")]
    Save,
}

/// What is chosen for the public page of a training.
#[derive(Debug, ToSchema)]
pub struct SignUpPageBody {
    /// Whether it is opened or closed; a new page is open unless it says `close`.
    pub act: Option<SignUpAct>,
    /// The revision that was seen; nothing before there is a page.
    pub revision: Option<i32>,
    /// How many places there are.
    #[schema(minimum = 1, maximum = 1000)]
    pub places: i32,
    /// The last day on which people can sign up.
    pub closes_on: NaiveDate,
    /// What it is about.
    #[schema(max_length = 2000)]
    pub about: Option<String>,
}

/// Somebody who signs up.
#[derive(Debug, ToSchema)]
pub struct SignUpBody {
    /// Their name.
    #[schema(min_length = 1, max_length = 120)]
    pub name: String,
    /// Where they are written to.
    pub email: String,
    /// Their government or office.
    #[schema(max_length = 120)]
    pub government: Option<String>,
    /// In which language they read, such as `fr`.
    pub language: Option<String>,
    /// That they agree to what their name and address are kept for.
    pub consent: bool,
}
