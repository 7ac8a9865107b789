//! Calls and applications as pages and programs get them.

pub mod balance;
pub mod filter;
pub mod load;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    ApplicantSex, Application, ApplicationId, ApplicationSource, ApplicationStanding, Call, CallQuestion, CallState,
    QuestionKind, input, rules,
};
use crate::cohorts::common::Cohort;
use crate::people::accounts::PersonId;
use crate::people::associations::{Association, AssociationId, Section, SectionId};
use crate::platform::clock::Timestamp;
use crate::platform::values::{Country, Language};
use crate::platform::web::{Choice, Words};
use load::{ApplicationLine, ReadApplication};

/// A question of a call, in the reader's language.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CallQuestionView {
    /// By which its answer is kept and sent.
    #[schema(example = "q1")]
    pub key: String,
    /// What is answered.
    pub kind: QuestionKind,
    /// Whether it must be.
    pub required: bool,
    /// What is asked.
    pub label: String,
    /// The answers of a choice. One is sent as its place, counted from 1.
    pub options: Vec<String>,
    /// The field of the form.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schema(ignore)]
    pub field: String,
    /// The answers as a form offers them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(ignore)]
    pub picks: Vec<Choice>,
}

impl CallQuestionView {
    /// The view of a question; `for_form` where people answer it.
    pub fn new(of: &CallQuestion, language: Language, for_form: bool) -> Self {
        let options = match of.kind {
            QuestionKind::Choice => of.options_in(language).to_vec(),
            _ => Vec::new(),
        };
        let pick = |(place, option): (usize, &String)| Choice::new(place, option);
        Self {
            key: of.key.clone(),
            kind: of.kind,
            required: of.required,
            label: of.label.in_language(language).to_owned(),
            picks: if for_form { (1..).zip(&options).map(pick).collect() } else { Vec::new() },
            field: if for_form { input::answer_field(&of.key) } else { String::new() },
            options,
        }
    }
}

/// A call to apply, for everybody.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = CallView)]
pub struct PublicCallView {
    /// Its name in addresses: that of its cohort.
    #[schema(example = "west-africa-2027")]
    pub slug: String,
    /// What it is called, in the reader's language.
    pub title: String,
    /// What it says, as Markdown, in the reader's language.
    pub text: String,
    /// Whether people can apply.
    pub state: CallState,
    /// The first day on which they can, in the cohort's zone.
    pub opens_on: NaiveDate,
    /// The last, to its end.
    pub closes_on: NaiveDate,
    /// The zone in which these days begin and end.
    pub time_zone: String,
    /// What the cohort is called.
    pub cohort: String,
    /// The first day of the course.
    pub starts_on: NaiveDate,
    /// The last.
    pub ends_on: NaiveDate,
    /// How many places there are, where that is limited.
    pub places: Option<i32>,
    /// The languages in which the course is held.
    pub languages: Vec<String>,
    /// What is asked.
    pub questions: Vec<CallQuestionView>,
}

impl PublicCallView {
    /// The view of a call in the reader's language.
    pub fn new(
        words: &Words,
        language: Language,
        call: &Call,
        cohort: &Cohort,
        now: Timestamp,
        for_form: bool,
    ) -> Self {
        let question = |of: &CallQuestion| CallQuestionView::new(of, language, for_form);
        Self {
            slug: cohort.slug.clone(),
            title: call.terms.titles.in_language(language).to_owned(),
            text: call.terms.bodies.in_language(language).to_owned(),
            state: rules::call_state(&call.terms, now.day_in(cohort.time_zone)),
            opens_on: call.terms.opens_on,
            closes_on: call.terms.closes_on,
            time_zone: cohort.time_zone.name().to_owned(),
            cohort: cohort.name.clone(),
            starts_on: cohort.starts_on,
            ends_on: cohort.ends_on,
            places: cohort.capacity,
            languages: cohort.languages.iter().map(|code| words.say(*code, "language-name")).collect(),
            questions: call.terms.questions.iter().map(question).collect(),
        }
    }
}

/// A call as those who coordinate its cohort wrote it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CallTermsView {
    /// Its title, by language.
    pub title: BTreeMap<String, String>,
    /// Its text as Markdown, by language.
    pub text: BTreeMap<String, String>,
    /// The first day on which people can apply.
    pub opens_on: NaiveDate,
    /// The last.
    pub closes_on: NaiveDate,
    /// By when applications should be read.
    pub review_until: Option<NaiveDate>,
    /// What it asks, in the reader's language.
    pub questions: Vec<CallQuestionView>,
    /// Those who were named to read applications.
    pub reviewers: Vec<CallReviewerView>,
    /// Counts the changes.
    pub revision: i32,
}

/// Somebody who was named to read applications.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CallReviewerView {
    /// Who.
    pub person_id: PersonId,
    /// What they are called.
    pub name: String,
}

/// An application, for those who read it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ApplicationView {
    /// Which application.
    pub id: ApplicationId,
    /// Who; empty once it was erased.
    pub name: String,
    /// Their address; nothing once it was erased.
    pub email: Option<String>,
    /// Their country.
    #[schema(value_type = Option<String>, example = "BJ")]
    pub country: Option<Country>,
    /// What it is called.
    pub country_name: String,
    /// Their association, where it is one of the registry.
    pub association_id: Option<AssociationId>,
    /// Its acronym, or what they wrote.
    pub association: String,
    /// Their section, where that is known.
    pub section_id: Option<SectionId>,
    /// What it is called.
    pub section: String,
    /// Their sex, as they state it.
    pub sex: ApplicantSex,
    /// The language they read.
    #[schema(value_type = String, example = "fr")]
    pub language: Language,
    /// By which way it came.
    pub source: ApplicationSource,
    /// How far it has come.
    pub standing: ApplicationStanding,
    /// The kind of state word that goes with it; see `docs/look.md`.
    #[schema(value_type = String)]
    pub kind: &'static str,
    /// When it was sent.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub sent_at: Option<Timestamp>,
    /// How many have scored it.
    pub scores: i32,
    /// The mean of two scores; nothing before there are two.
    pub mean: Option<f64>,
    /// The reader's own score.
    pub own_score: Option<i32>,
    /// Their place among those who wait.
    pub position: Option<i32>,
    /// When they were told what was decided.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub answered_at: Option<Timestamp>,
}

impl ApplicationView {
    /// The view of an application in the reader's language.
    pub fn new(words: &Words, language: Language, of: &ApplicationLine, around: &Around) -> Self {
        let ApplicationLine { application, own } = of;
        let fields = &application.fields;
        let association = around.associations.iter().find(|one| Some(one.id) == fields.association_id);
        let section = around.sections.iter().find(|one| Some(one.id) == application.section_id);
        let standing = application.standing();
        Self {
            id: application.id,
            name: fields.name.clone(),
            email: application.email.as_ref().map(ToString::to_string),
            country: fields.country,
            country_name: fields.country.map(|country| words.say(language, &country.word())).unwrap_or_default(),
            association_id: fields.association_id,
            association: association.map_or_else(|| fields.association_said.clone(), |one| one.acronym.clone()),
            section_id: application.section_id,
            section: section.map(|one| one.names.in_language(language).to_owned()).unwrap_or_default(),
            sex: fields.sex,
            language: fields.language,
            source: application.source,
            standing,
            kind: match standing {
                ApplicationStanding::Begun => "",
                ApplicationStanding::Unread => "wait",
                ApplicationStanding::Read => "going",
                ApplicationStanding::Accepted => "done",
                ApplicationStanding::Waiting => "locked",
                ApplicationStanding::Declined => "off",
            },
            sent_at: application.sent_at,
            scores: application.score_count,
            mean: rules::mean(application.score_count, application.score_sum),
            own_score: *own,
            position: application.position,
            answered_at: application.answered_at,
        }
    }
}

/// What applications point to.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// Their associations.
    pub associations: Vec<Association>,
    /// All sections.
    pub sections: Vec<Section>,
}

/// An answer with its question, in the reader's language.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ApplicationAnswerView {
    /// Of which question.
    pub key: String,
    /// What was asked.
    pub question: String,
    /// What was answered; empty where nothing was.
    pub answer: String,
}

/// A score, where the reader sees it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ApplicationScoreView {
    /// Who gave it.
    pub person_id: PersonId,
    /// What they are called.
    pub name: String,
    /// From 1 to 5.
    pub score: i32,
    /// Why.
    pub note: String,
    /// Whether it is the reader's own.
    pub is_own: bool,
}

/// An application with its answers and scores.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ApplicationDetail {
    /// The application.
    #[serde(flatten)]
    pub application: ApplicationView,
    /// What was answered.
    pub answers: Vec<ApplicationAnswerView>,
    /// The scores that the reader sees: all once they have given theirs or two have, else none.
    pub given: Vec<ApplicationScoreView>,
    /// Why the reader cannot score it now; nothing where they can.
    pub score_lack: Option<rules::ScoreLack>,
}

impl ApplicationDetail {
    /// The view of an application in the reader's language.
    pub fn new(words: &Words, language: Language, reader: PersonId, of: &ReadApplication) -> Self {
        let application: &Application = &of.line.application;
        let answer = |question: &CallQuestion| ApplicationAnswerView {
            key: question.key.clone(),
            question: question.label.in_language(language).to_owned(),
            answer: application
                .fields
                .answers
                .get(&question.key)
                .map(|answer| question.answer_in(language, answer))
                .unwrap_or_default(),
        };
        let sees = rules::sees_scores(of.line.own.is_some(), application.score_count);
        let given = of.scores.iter().filter(|_| sees).map(|one| ApplicationScoreView {
            person_id: one.person,
            name: one.name.clone(),
            score: one.score,
            note: one.note.clone(),
            is_own: one.person == reader,
        });
        Self {
            application: ApplicationView::new(words, language, &of.line, &of.around),
            answers: of.call.terms.questions.iter().map(answer).collect(),
            given: given.collect(),
            score_lack: of.lack,
        }
    }
}

/// A page of applications.
#[derive(Debug, Serialize, ToSchema)]
pub struct ApplicationList {
    /// The applications.
    pub items: Vec<ApplicationView>,
    /// What `after` of the next page is; absent on the last.
    pub next: Option<String>,
    /// How many there are.
    pub total: usize,
}

/// The calls to which people can apply.
#[derive(Debug, Serialize, ToSchema)]
pub struct CallList {
    /// The calls, those that end first, first.
    pub items: Vec<PublicCallView>,
}
