//! What applicants, reviewers and coordinators send.

use std::collections::BTreeMap;

use super::rules::{MOST_OPTIONS, MOST_QUESTIONS};
use super::{ApplicantFields, ApplicantSex, ApplicationId, CallQuestion, CallTerms, QuestionKind, SelectionChoice};
use crate::people::accounts::LONGEST_NAME;
use crate::people::associations::Names;
use crate::platform::error::{Message, Result};
use crate::platform::values::{Country, EmailAddress, Language};
use crate::platform::web::Form;

/// The longest title of a call, in characters.
pub(super) const LONGEST_TITLE: usize = 150;
/// The longest text of a call.
pub(super) const LONGEST_BODY: usize = 8_000;
/// The longest question, and the longest answer of a choice.
pub(super) const LONGEST_LABEL: usize = 300;
/// The longest answer in a line.
pub(super) const LONGEST_LINE: usize = 300;
/// The longest answer of some paragraphs.
pub(super) const LONGEST_ANSWER: usize = 3_000;
/// The longest association as somebody writes it.
pub(super) const LONGEST_ASSOCIATION: usize = 200;
/// The longest note with a score.
pub(super) const LONGEST_NOTE: usize = 1_000;
/// How many applications are decided at once.
const MOST_CHOSEN: usize = 1_000;
/// The largest number that is an answer.
const LARGEST_NUMBER: i32 = 1_000_000_000;

/// The keys of questions.
pub(super) fn question_keys() -> impl Iterator<Item = String> {
    (1..=MOST_QUESTIONS).map(|number| format!("q{number}"))
}

/// The field of an answer.
pub(super) fn answer_field(key: &str) -> String {
    format!("answers.{key}")
}

/// Texts by language, of the fields `<stem>.<code>`. Those that are empty are left out.
fn texts(form: &mut Form, stem: &str, longest: usize, offered: &[Language]) -> Names {
    let mut names = Names::default();
    for language in offered {
        if let Some(text) = form.text(&format!("{stem}.{language}"), longest).filter(|text| !text.is_empty()) {
            names.0.insert(*language, text);
        }
    }
    names
}

impl CallTerms {
    /// Reads a call from a form: `title.<code>` and `text.<code>` in any of the languages offered, the days, and questions
    /// `q1` to `q12`, of which those without words are left out.
    ///
    /// # Errors
    /// [`Error::Invalid`](crate::platform::error::Error::Invalid).
    pub(super) fn parse(form: &mut Form, offered: &[Language]) -> Result<Self> {
        let titles = texts(form, "title", LONGEST_TITLE, offered);
        let bodies = texts(form, "text", LONGEST_BODY, offered);
        if let Some(first) = offered.first() {
            if titles.is_empty() {
                form.wrong(&format!("title.{first}"), "call-title-needed");
            }
            if bodies.is_empty() {
                form.wrong(&format!("text.{first}"), "call-text-needed");
            }
        }
        let (opens_on, closes_on) = (form.date("opens_on"), form.date("closes_on"));
        let review_until = form.date_optional("review_until");
        if let (Some(opens), Some(closes)) = (opens_on, closes_on)
            && closes < opens
        {
            form.wrong("closes_on", "form-end-before-start");
        }
        if let (Some(closes), Some(Some(until))) = (closes_on, review_until)
            && until <= closes
        {
            form.wrong("review_until", "call-review-too-early");
        }
        let questions: Vec<CallQuestion> =
            question_keys().filter_map(|key| parse_question(form, key, offered)).collect();
        form.finish(|| {
            Some(Self {
                titles,
                bodies,
                questions,
                opens_on: opens_on?,
                closes_on: closes_on?,
                review_until: review_until?,
            })
        })
    }
}

fn parse_question(form: &mut Form, key: String, offered: &[Language]) -> Option<CallQuestion> {
    let label = texts(form, &format!("{key}.label"), LONGEST_LABEL, offered);
    if label.is_empty() {
        return None;
    }
    let kind = form.parse::<QuestionKind>(&format!("{key}.kind"))?;
    let mut options = BTreeMap::new();
    if kind == QuestionKind::Choice {
        for language in offered {
            let field = format!("{key}.options.{language}");
            let text = form.text(&field, (LONGEST_LABEL + 1) * MOST_OPTIONS)?;
            let lines: Vec<String> =
                text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
            match lines.len() {
                0 => {}
                1 => form.wrong(&field, "call-options-few"),
                many if many > MOST_OPTIONS => {
                    form.wrong(&field, Message::new("call-options-many").with("most", MOST_OPTIONS));
                }
                _ => {
                    options.insert(*language, lines);
                }
            }
        }
        let counts: Vec<usize> = options.values().map(Vec::len).collect();
        if let Some(first) = offered.first().filter(|_| counts.is_empty()) {
            form.wrong(&format!("{key}.options.{first}"), "call-options-few");
        }
        // An answer is kept by its place: it must be the same in every language.
        if let Some(other) = options.iter().find(|(_, lines)| Some(&lines.len()) != counts.first()) {
            form.wrong(&format!("{key}.options.{}", other.0), "call-options-differ");
        }
    }
    let required = form.ticked(&format!("{key}.required"));
    Some(CallQuestion { key, kind, required, label, options })
}

/// Reads what an applicant says. The association is as they wrote it: whether it is one of the registry is found out later.
///
/// # Errors
/// [`Error::Invalid`](crate::platform::error::Error::Invalid).
pub(super) fn parse_applicant(
    form: &mut Form,
    questions: &[CallQuestion],
    offered: &[Language],
) -> Result<ApplicantFields> {
    let name = form.required_name("name", LONGEST_NAME);
    let country = form.parse::<Country>("country");
    let association_said = form.name("association", LONGEST_ASSOCIATION);
    let sex = form.parse_optional::<ApplicantSex>("sex").map(|sex| sex.unwrap_or(ApplicantSex::NotStated));
    let language = form.parse::<Language>("language");
    if language.is_some_and(|language| !offered.contains(&language)) {
        form.wrong("language", "form-choose");
    }
    let answers = parse_answers(form, questions);
    if !form.ticked("consent") {
        form.wrong("consent", "application-consent-needed");
    }
    form.finish(|| {
        Some(ApplicantFields {
            name: name?,
            country: Some(country?),
            association_id: None,
            association_said: association_said?,
            sex: sex?,
            language: language?,
            answers,
        })
    })
}

fn parse_answers(form: &mut Form, questions: &[CallQuestion]) -> BTreeMap<String, String> {
    let mut answers = BTreeMap::new();
    for question in questions {
        let field = answer_field(&question.key);
        let longest = if question.kind == QuestionKind::LongText { LONGEST_ANSWER } else { LONGEST_LINE };
        let Some(text) = form.text(&field, longest) else { continue };
        match check_answer(question, &text) {
            Ok(()) if text.is_empty() => {}
            Ok(()) => {
                answers.insert(question.key.clone(), text);
            }
            Err(word) => form.wrong(&field, word),
        }
    }
    answers
}

/// Whether a text is an answer to a question.
///
/// # Errors
/// What is wrong with it.
pub(super) fn check_answer(question: &CallQuestion, text: &str) -> std::result::Result<(), Message> {
    match (question.kind, text.is_empty()) {
        (_, true) if question.required => Err("form-required".into()),
        (_, true) => Ok(()),
        (QuestionKind::Number, _) => {
            let fits = text.parse::<i32>().is_ok_and(|number| (-LARGEST_NUMBER..=LARGEST_NUMBER).contains(&number));
            if fits {
                return Ok(());
            }
            Err(Message::new("form-number-range").with("least", -LARGEST_NUMBER).with("most", LARGEST_NUMBER))
        }
        (QuestionKind::Choice, _) => {
            let fits = text.parse::<usize>().is_ok_and(|place| (1..=question.option_count()).contains(&place));
            if fits { Ok(()) } else { Err("form-choose".into()) }
        }
        (QuestionKind::Text | QuestionKind::LongText, _) => Ok(()),
    }
}

/// Reads the address that an applicant types.
///
/// # Errors
/// [`Error::Invalid`](crate::platform::error::Error::Invalid), with what is wrong with the rest.
pub(super) fn parse_application(
    form: &mut Form,
    questions: &[CallQuestion],
    offered: &[Language],
) -> Result<(EmailAddress, ApplicantFields)> {
    let email = form.parse_as::<EmailAddress>("email", "form-not-an-address");
    let fields = parse_applicant(form, questions, offered)?;
    form.finish(|| Some((email?, fields)))
}

/// Reads a score from 1 to 5, with a note.
///
/// # Errors
/// [`Error::Invalid`](crate::platform::error::Error::Invalid).
pub(super) fn parse_score(form: &mut Form) -> Result<(i32, String)> {
    let score = form.number("score", 1..=5);
    let note = form.text("note", LONGEST_NOTE);
    form.finish(|| Some((score?, note?)))
}

/// Whom a decision is about.
pub(super) fn parse_who(form: &mut Form) -> Option<Vec<ApplicationId>> {
    let who = form.parse_all::<ApplicationId>("who", 0)?;
    if who.is_empty() {
        form.wrong("who", "application-nobody");
        return None;
    }
    if who.len() > MOST_CHOSEN {
        form.wrong("who", "form-choose");
        return None;
    }
    Some(who)
}

/// Reads a decision: whom it is about, and what is decided; nothing takes an earlier one back.
///
/// # Errors
/// [`Error::Invalid`](crate::platform::error::Error::Invalid).
pub(super) fn parse_choice(form: &mut Form) -> Result<(Vec<ApplicationId>, Option<SelectionChoice>)> {
    let who = parse_who(form);
    let choice = match form.get("choice") {
        Some("none") => Some(None),
        _ => form.parse::<SelectionChoice>("choice").map(Some),
    };
    form.finish(|| Some((who?, choice?)))
}

/// Reads a call, with the revision of the one that it changes.
///
/// # Errors
/// [`Error::Invalid`](crate::platform::error::Error::Invalid).
pub(super) fn parse_call(form: &mut Form, offered: &[Language]) -> Result<(Option<i32>, CallTerms)> {
    let revision = form.number_optional("revision", 0..=i32::MAX - 1);
    let terms = CallTerms::parse(form, offered)?;
    form.finish(|| Some((revision?, terms)))
}

/// Reads whom a form names as a reviewer.
///
/// # Errors
/// [`Error::Invalid`](crate::platform::error::Error::Invalid).
pub(super) fn parse_reviewer(form: &mut Form) -> Result<(EmailAddress, String)> {
    let email = form.parse_as::<EmailAddress>("reviewer_email", "form-not-an-address");
    let name = form.name("reviewer_name", LONGEST_NAME);
    form.finish(|| Some((email?, name?)))
}
