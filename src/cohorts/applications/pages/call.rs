//! The call of a cohort, as those who coordinate it write it.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use super::Above;
use crate::cohorts::applications::input::{
    LONGEST_BODY, LONGEST_LABEL, LONGEST_TITLE, parse_call, parse_reviewer, question_keys,
};
use crate::cohorts::applications::rules::MOST_QUESTIONS;
use crate::cohorts::applications::store::calls;
use crate::cohorts::applications::views::CallReviewerView;
use crate::cohorts::applications::views::load::{ReadCall, read_call};
use crate::cohorts::applications::{CallTerms, QuestionKind, actions};
use crate::people::accounts::{Person, PersonId};
use crate::people::associations::Names;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice};

/// So many empty questions are offered below those that there are.
const EMPTY_QUESTIONS: usize = 2;

#[derive(Serialize)]
struct CallFormPage {
    above: Above,
    form: FormView,
    /// Whether there is a call.
    is_made: bool,
    titles: Vec<TextField>,
    bodies: Vec<TextField>,
    questions: Vec<QuestionFields>,
    reviewers: Vec<CallReviewerView>,
    labels: BTreeMap<String, String>,
    longest_title: usize,
    longest_body: usize,
    longest_label: usize,
}

/// A field for a text in one language.
#[derive(Serialize)]
struct TextField {
    name: String,
    label: String,
    language: String,
}

#[derive(Serialize)]
struct QuestionFields {
    number: usize,
    is_empty: bool,
    kind: String,
    required: String,
    kinds: Vec<Choice>,
    labels: Vec<TextField>,
    options: Vec<TextField>,
}

fn filled(terms: &CallTerms, revision: i32) -> Form {
    let mut form = Form::default();
    let mut texts = |stem: &str, names: &Names| {
        for (language, text) in &names.0 {
            form.set(&format!("{stem}.{language}"), text);
        }
    };
    texts("title", &terms.titles);
    texts("text", &terms.bodies);
    for question in &terms.questions {
        texts(&format!("{}.label", question.key), &question.label);
    }
    for question in &terms.questions {
        form.set(&format!("{}.kind", question.key), question.kind);
        if question.required {
            form.set(&format!("{}.required", question.key), "yes");
        }
        for (language, options) in &question.options {
            form.set(&format!("{}.options.{language}", question.key), options.join("\n"));
        }
    }
    form.set("opens_on", terms.opens_on).set("closes_on", terms.closes_on).set("revision", revision);
    if let Some(until) = terms.review_until {
        form.set("review_until", until);
    }
    form
}

/// The languages of a field, by their own names.
fn fields(ctx: &Ctx, stem: &str) -> Vec<TextField> {
    let words = &ctx.site().words;
    let field = |language: &crate::platform::values::Language| TextField {
        name: format!("{stem}.{language}"),
        label: words.say(*language, "language-name"),
        language: language.to_string(),
    };
    ctx.site().settings.languages.iter().map(field).collect()
}

/// The page, with a form that was refused; `beside` is what was typed into the other form of the page.
async fn page(
    ctx: &Ctx,
    form: Option<Form>,
    beside: &[(&str, String)],
    refused: Option<Error>,
) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let (viewer, (read, reviewers)) = ctx
        .read(move |conn, viewer| {
            let read: ReadCall = read_call(conn, viewer, &slug, now)?;
            if !read.coordinates {
                return Err(Error::Forbidden);
            }
            let reviewers = match &read.call {
                Some(call) => calls::reviewers(conn, call.id)?,
                None => Vec::new(),
            };
            Ok((read, reviewers))
        })
        .await?;
    let language = ctx.language(Some(&viewer));
    let words = &ctx.site().words;
    let mut form = form.unwrap_or_else(|| match &read.call {
        Some(call) => filled(&call.terms, call.revision),
        None => {
            let mut form = Form::default();
            form.set("opens_on", now.day_in(read.cohort.time_zone));
            form
        }
    });
    for (field, typed) in beside {
        form.set(field, typed);
    }
    let kind = |kind: &QuestionKind| Choice::new(kind, words.say(language, &format!("question-kind-{kind}")));
    let is_empty = |key: &str| {
        let stem = format!("{key}.");
        !form.names().any(|name| name.starts_with(&stem) && !name.ends_with(".kind") && form.get(name).is_some())
    };
    let used = question_keys().enumerate().filter(|(_, key)| !is_empty(key)).map(|(at, _)| at + 1).max().unwrap_or(0);
    let mut labels: BTreeMap<String, String> = [
        ("opens-on", "call-opens-on"),
        ("closes-on", "call-closes-on"),
        ("review-until", "call-review-until"),
        ("questions", "call-questions"),
        ("reviewer-email", "call-reviewer-address"),
        ("reviewer-name", "call-reviewer-name"),
    ]
    .map(|(field, word)| (field.to_owned(), words.say(language, word)))
    .into();
    let mut called = |all: &[TextField], word: &str| {
        for field in all {
            labels.insert(field.name.replace('.', "-"), format!("{} ({})", words.say(language, word), field.label));
        }
    };
    let (titles, bodies) = (fields(ctx, "title"), fields(ctx, "text"));
    called(&titles, "call-title");
    called(&bodies, "call-text");
    let shown = question_keys().enumerate().take((used + EMPTY_QUESTIONS).min(MOST_QUESTIONS));
    let questions: Vec<QuestionFields> = shown
        .map(|(at, key)| QuestionFields {
            number: at + 1,
            is_empty: is_empty(&key),
            kind: format!("{key}.kind"),
            required: format!("{key}.required"),
            kinds: QuestionKind::ALL.iter().map(kind).collect(),
            labels: fields(ctx, &format!("{key}.label")),
            options: fields(ctx, &format!("{key}.options")),
        })
        .collect();
    for question in &questions {
        called(&question.labels, "call-question-label");
        called(&question.options, "call-question-options");
    }
    let reviewer = |person: &Person| CallReviewerView {
        person_id: person.id,
        name: if person.name.is_empty() { person.email.to_string() } else { person.name.clone() },
    };
    let (status, form) = match refused {
        Some(error) => (StatusCode::UNPROCESSABLE_ENTITY, form.refused(error)?),
        None => (StatusCode::OK, form.view()),
    };
    let view = CallFormPage {
        above: Above::new(ctx, &viewer, &read),
        form,
        is_made: read.call.is_some(),
        titles,
        bodies,
        questions,
        reviewers: reviewers.iter().map(reviewer).collect(),
        labels,
        longest_title: LONGEST_TITLE,
        longest_body: LONGEST_BODY,
        longest_label: LONGEST_LABEL,
    };
    ctx.page_with(status, "applications/edit", Some(&viewer), view)
}

/// `GET /cohorts/{slug}/call`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    page(&ctx, None, &[], None).await
}

/// `POST /cohorts/{slug}/call`: opens the cohort by a call, or changes what it says.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Conflict`] when it has changed meanwhile.
pub async fn save(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let parsed = parse_call(&mut form, &ctx.site().settings.languages);
    let asked = slug.clone();
    let done = match parsed {
        Ok((revision, terms)) => {
            ctx.write(move |tx, viewer| actions::set_call(tx, viewer, &asked, revision, &terms)).await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(_) => Ok(ctx.redirect_with(&format!("/cohorts/{slug}/call"), Notice::Done("notice-call-saved"))),
        Err(error @ Error::Invalid(_)) => page(&ctx, Some(form), &[], Some(error)).await,
        Err(error) => Err(error),
    }
}

/// `POST /cohorts/{slug}/call/reviewers`: names somebody who reads applications.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn name_reviewer(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let typed =
        ["reviewer_email", "reviewer_name"].map(|field| (field, form.get(field).unwrap_or_default().to_owned()));
    let (asked, named) = (slug.clone(), parse_reviewer(&mut form));
    let done = ctx.write(move |tx, viewer| actions::name_reviewer(tx, viewer, &asked, named)).await;
    match done {
        Ok(_) => {
            Ok(ctx
                .redirect_with(&format!("/cohorts/{slug}/call#reviewers"), Notice::Done("notice-call-reviewer-named")))
        }
        Err(error @ Error::Invalid(_)) => page(&ctx, None, &typed, Some(error)).await,
        Err(error) => Err(error),
    }
}

/// `POST /cohorts/{slug}/call/reviewers/{id}/removal`: ends it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn end_reviewer(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id): (String, PersonId) = (ctx.path("slug")?, ctx.path("id")?);
    let asked = slug.clone();
    ctx.write(move |tx, viewer| actions::end_reviewer(tx, viewer, &asked, id)).await?;
    Ok(ctx.redirect_with(&format!("/cohorts/{slug}/call#reviewers"), Notice::Done("notice-call-reviewer-ended")))
}
