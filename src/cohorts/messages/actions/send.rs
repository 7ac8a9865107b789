use chrono::TimeDelta;
use serde_json::json;

use crate::cohorts::common::Cohort;
use crate::cohorts::enrolment::store::PeopleFilter;
use crate::cohorts::messages::views::{Recipients, mail_data, written_to};
use crate::cohorts::messages::{CohortMessage, rules};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::{limits, people};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::mail::{self, MailKind, NewMail};

/// What came of a message.
#[derive(Debug)]
pub struct MessageSent {
    /// The cohort.
    pub cohort: Cohort,
    /// How many mails were written; none when the message had been sent before.
    pub mails: usize,
    /// To whom it goes, and whom it does not reach.
    pub recipients: Recipients,
}

/// Sends a message to chosen people of a cohort, for a viewer who coordinates it. A second time nobody gets it again.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] for a cohort whose people are not written to;
/// [`Error::Invalid`] when nobody is reached; [`Error::TooMany`] when the viewer sent enough in an hour.
pub fn send(
    tx: &mut Tx,
    viewer: &Viewer,
    slug: &str,
    chosen: &PeopleFilter,
    message: &CohortMessage,
) -> Result<MessageSent> {
    let cohort = written_to(tx.conn, viewer, slug)?;
    let recipients = Recipients::load(tx.conn, &cohort, chosen, tx.now)?;
    if recipients.reached.is_empty() {
        return Err(Error::field("who", "message-nobody"));
    }
    let author = people::get(tx.conn, viewer.id)?;
    let mut mails = 0;
    for place in &recipients.reached {
        let Some((language, text)) = rules::text_for(&message.texts, &cohort.languages, place.person.language) else {
            return Err(Error::field("text", "message-nothing-written"));
        };
        let mail = NewMail {
            key: format!("message:{}:{}", message.id, place.enrolment.id),
            kind: MailKind::Message,
            address: place.person.email.clone(),
            person: Some(place.person.id),
            cohort: Some(cohort.id.into()),
            language,
            data: mail_data(&cohort, &author, &place.person.name, text),
            expires_at: None,
        };
        mails += usize::from(mail::store::enqueue(tx, &mail)?.is_some());
    }
    if mails > 0 {
        let spent = i32::try_from(mails).unwrap_or(i32::MAX);
        let budget = format!("messages:{}", viewer.id);
        limits::spend(tx, &budget, spent, rules::MOST_SENT_AN_HOUR, TimeDelta::hours(1))?;
        let event = Event::new("cohort.message-sent", cohort.id, &cohort.name);
        audit::record(tx, Actor::from(viewer), event.with(json!({"message": message.id, "mails": mails})))?;
    }
    Ok(MessageSent { cohort, mails, recipients })
}
