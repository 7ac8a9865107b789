//! What programs send about calls and applications. Read as forms; see `input`.
#![allow(dead_code, reason = "describes bodies that are read as forms")]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use utoipa::ToSchema;

use super::{ApplicantSex, ApplicationId, QuestionKind};

/// A question of a call.
#[derive(Debug, ToSchema)]
pub struct CallQuestionBody {
    /// What is answered.
    pub kind: QuestionKind,
    /// Whether it must be.
    pub required: Option<bool>,
    /// What is asked, by language.
    #[schema(example = json!({"en": "Why do you want to take part?"}))]
    pub label: BTreeMap<String, String>,
    /// The answers of a choice by language, each on a line of its own; as many in each.
    #[schema(example = json!({"en": "Often\nSometimes\nNever"}))]
    pub options: Option<BTreeMap<String, String>>,
}

/// A call. Questions are `q1` to `q12`, in order; answers are kept by these names.
#[derive(Debug, ToSchema)]
pub struct CallBody {
    /// The revision of the call that is changed; nothing for a new one.
    #[schema(minimum = 0)]
    pub revision: Option<i32>,
    /// Its title, by language.
    #[schema(example = json!({"en": "Become a trainer of local governments"}))]
    pub title: BTreeMap<String, String>,
    /// Its text as Markdown, by language.
    #[schema(example = json!({"en": "We look for **24 trainers**."}))]
    pub text: BTreeMap<String, String>,
    /// The first day on which people can apply, in the cohort's zone.
    pub opens_on: NaiveDate,
    /// The last, to its end.
    pub closes_on: NaiveDate,
    /// By when applications should be read.
    pub review_until: Option<NaiveDate>,
    /// The first question; further ones are `q2` to `q12`.
    pub q1: Option<CallQuestionBody>,
    /// The second question.
    pub q2: Option<CallQuestionBody>,
    /// The third question; those after it are described alike.
    pub q3: Option<CallQuestionBody>,
}

/// An application.
#[derive(Debug, ToSchema)]
pub struct ApplicationBody {
    /// The applicant's address, to which the link is sent.
    #[schema(example = "awa@town.example")]
    pub email: String,
    /// Their name.
    #[schema(min_length = 1, max_length = 120)]
    pub name: String,
    /// Their country, by its code.
    #[schema(example = "BJ")]
    pub country: String,
    /// Their association: its acronym or name. One of the registry is found.
    #[schema(max_length = 200)]
    pub association: Option<String>,
    /// Their sex, as they state it.
    pub sex: Option<ApplicantSex>,
    /// The language they read, of those offered.
    #[schema(example = "fr")]
    pub language: String,
    /// Their answers, by question; that of a choice is its place, counted from 1.
    #[schema(example = json!({"q1": "I teach already.", "q2": "2"}))]
    pub answers: Option<BTreeMap<String, String>>,
    /// That the applicant agrees to what is said about their data; nothing is taken without.
    pub consent: bool,
}

/// What a reviewer thinks of an application.
#[derive(Debug, ToSchema)]
pub struct ScoreBody {
    /// From 1 to 5.
    #[schema(minimum = 1, maximum = 5)]
    pub score: i32,
    /// Why.
    #[schema(max_length = 1000)]
    pub note: Option<String>,
}

/// What may be decided.
#[derive(Debug, ToSchema)]
pub enum DecisionChoice {
    /// Gets a place.
    #[schema(rename = "accepted")]
    Accepted,
    /// Waits for one.
    #[schema(rename = "waiting")]
    Waiting,
    /// Gets none.
    #[schema(rename = "declined")]
    Declined,
    /// What was decided is taken back.
    #[schema(rename = "none")]
    None,
}

/// A decision about applications.
#[derive(Debug, ToSchema)]
pub struct DecisionBody {
    /// Which applications.
    #[schema(min_items = 1, max_items = 1000)]
    pub who: Vec<ApplicationId>,
    /// What is decided.
    pub choice: DecisionChoice,
}

/// Somebody who is to read applications.
#[derive(Debug, ToSchema)]
pub struct ReviewerBody {
    /// Their address.
    #[schema(example = "luis@network.example")]
    pub reviewer_email: String,
    /// Their name, where they are unknown here.
    #[schema(max_length = 120)]
    pub reviewer_name: Option<String>,
}
