//! What people and programs send about certification.

use chrono::NaiveDate;

use super::rules::{LONGEST_BODY, LONGEST_COMMENT, LONGEST_REASON, MOST_BODIES, MOST_YEARS};
use super::{CertificationRules, Rubric, TeachBackId, TeachBackOutcome};
use crate::cohorts::common::EnrolmentId;
use crate::platform::error::{Message, Result};
use crate::platform::web::Form;

/// What a cohort asks. Who certifies stands one a line, or in a list.
pub(super) fn parse_rules(form: &mut Form) -> Result<CertificationRules> {
    let teach_back = form.ticked("teach_back");
    let years = form.number_optional("years", 1..=MOST_YEARS);
    let revision = form.number("revision", 0..=i32::MAX);
    let typed = form.all("bodies").join("\n");
    let lines = typed.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut bodies: Vec<String> = Vec::new();
    for line in lines.filter(|line| !line.is_empty()) {
        if !bodies.contains(&line) {
            bodies.push(line);
        }
    }
    let is_text = |body: &String| body.chars().all(|sign| !sign.is_control());
    if bodies.len() > MOST_BODIES {
        form.wrong("bodies", Message::new("certificate-bodies-many").with("most", MOST_BODIES));
    } else if bodies.iter().any(|body| body.chars().count() > LONGEST_BODY) {
        form.wrong("bodies", Message::new("form-too-long").with("longest", LONGEST_BODY));
    } else if !bodies.iter().all(is_text) {
        form.wrong("bodies", "form-not-understood");
    }
    form.finish(|| Some(CertificationRules { teach_back, years: years?, bodies, revision: revision? }))
}

/// What an observer records.
#[derive(Clone, Debug)]
pub struct Observation {
    /// Chosen by the form.
    pub id: TeachBackId,
    /// The day.
    pub held_on: NaiveDate,
    /// What they conclude.
    pub outcome: TeachBackOutcome,
    /// What they saw.
    pub rubric: Rubric,
    /// What they say to the trainer; may be empty.
    pub comment: String,
}

pub(super) fn parse_observation(form: &mut Form) -> Result<Observation> {
    let id = form.parse::<TeachBackId>("id");
    let held_on = form.date("held_on");
    let outcome = form.parse::<TeachBackOutcome>("outcome");
    let [prepares, explains, practises, responds] = Rubric::CRITERIA.map(|name| form.number(name, 1..=4));
    let comment = form.text("comment", LONGEST_COMMENT);
    form.finish(|| {
        let rubric = Rubric { prepares: prepares?, explains: explains?, practises: practises?, responds: responds? };
        Some(Observation { id: id?, held_on: held_on?, outcome: outcome?, rubric, comment: comment? })
    })
}

/// Who is to be certified: places in the cohort.
pub(super) fn parse_who(form: &mut Form) -> Result<Vec<EnrolmentId>> {
    let who = form.parse_all::<EnrolmentId>("who", 0);
    form.finish(|| who)
}

/// The new last day of a certificate.
pub(super) fn parse_renewal(form: &mut Form) -> Result<NaiveDate> {
    let until = form.date("until");
    form.finish(|| until)
}

/// Why a certificate is taken back.
pub(super) fn parse_revocation(form: &mut Form) -> Result<String> {
    let reason = form.required("reason", LONGEST_REASON);
    form.finish(|| reason)
}
