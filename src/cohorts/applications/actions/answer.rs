use serde::Serialize;
use serde_json::json;
use utoipa::ToSchema;

use crate::cohorts::applications::store::{applications as store, calls};
use crate::cohorts::applications::{Application, ApplicationId, Call, SelectionChoice};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{Cohort, EnrolmentRole};
use crate::cohorts::enrolment::store::invitations;
use crate::cohorts::enrolment::{Invitee, actions as enrolment};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::mail::{self, MailKind, NewMail};
use crate::platform::web::Signer;

/// To how many an answer was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct AnswersSent {
    /// Who are invited; they have their place once they accept.
    pub accepted: usize,
    /// Who wait.
    pub waiting: usize,
    /// Who get no place.
    pub declined: usize,
}

/// Tells all applicants about whom something is decided and who were not told: those who are accepted are invited, the others get a
/// mail in their language. Sent twice, nobody is told twice.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] when the cohort takes nobody any more; [`Error::TooMany`] when
/// the viewer invited enough in an hour.
pub fn send_answers(tx: &mut Tx, viewer: &Viewer, signer: &Signer, slug: &str) -> Result<AnswersSent> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let call = calls::of_cohort(tx.conn, cohort.id)?.ok_or(Error::NotFound)?;
    invitations::hold_capacity(tx, cohort.id)?;
    let mut due = store::of_call(tx.conn, call.id)?;
    due.retain(|one| one.answered_at.is_none() && one.erased_at.is_none() && one.choice.is_some());
    if due.is_empty() {
        return Ok(AnswersSent::default());
    }
    let invitee = |one: &Application| {
        Some(Invitee {
            email: one.email.clone().filter(|_| one.choice == Some(SelectionChoice::Accepted))?,
            name: one.fields.name.clone(),
            role: EnrolmentRole::Trainer,
            language: one.fields.language,
        })
    };
    let invitees: Vec<Invitee> = due.iter().filter_map(invitee).collect();
    if !invitees.is_empty() {
        enrolment::invite(tx, viewer, signer, slug, &invitees)?;
    }
    let author = people::get(tx.conn, viewer.id)?;
    let mut sent = AnswersSent { accepted: invitees.len(), ..AnswersSent::default() };
    for one in &due {
        match one.choice {
            Some(SelectionChoice::Waiting) => sent.waiting += 1,
            Some(SelectionChoice::Declined) => sent.declined += 1,
            _ => continue,
        }
        if let Some(draft) = mail_to(&cohort, &call, one, author.display_name()) {
            mail::store::enqueue(tx, &draft)?;
        }
    }
    let ids: Vec<ApplicationId> = due.iter().map(|one| one.id).collect();
    store::mark_answered(tx, &ids)?;
    let details = serde_json::to_value(sent).map_err(Error::internal)?;
    audit::record(tx, Actor::from(viewer), Event::new("call.answered", cohort.id, &cohort.name).with(details))?;
    Ok(sent)
}

/// The mail to somebody who waits or gets no place.
fn mail_to(cohort: &Cohort, call: &Call, one: &Application, coordinator: &str) -> Option<NewMail> {
    let (choice, at) = (one.choice?, one.chosen_at?);
    let language = one.fields.language;
    Some(NewMail {
        key: format!("application-answer:{}:{choice}:{}", one.id, at.unix_micros()),
        kind: MailKind::ApplicationAnswer,
        address: one.email.clone()?,
        person: None,
        cohort: Some(cohort.id.into()),
        language,
        data: json!({
            "name": one.fields.name,
            "call": call.terms.titles.in_language(language),
            "coordinator": coordinator,
            "waits": choice == SelectionChoice::Waiting,
            "starts_on": cohort.starts_on,
        }),
        expires_at: None,
    })
}
