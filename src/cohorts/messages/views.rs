//! To whom a message goes, and how it reads.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{MessageText, rules};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{Cohort, EnrolmentId};
use crate::cohorts::enrolment::EnrolledPerson;
use crate::cohorts::enrolment::store::PeopleFilter;
use crate::cohorts::enrolment::views::load::load_chosen;
use crate::people::accounts::{Person, Viewer};
use crate::platform::clock::Timestamp;
use crate::platform::db::{Conn, text_enum};
use crate::platform::error::{Error, Result};
use crate::platform::mail::store::choices::suppressions_of;
use crate::platform::values::{EmailAddress, Language};

text_enum! {
    /// Why a message does not reach somebody.
    UnreachedReason {
        /// Servers refused mail to their address.
        Blocked = "blocked",
        /// They were shut out.
        Deactivated = "deactivated",
    }
}

/// A cohort that a viewer coordinates and whose people are written to.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] where nobody is written to yet, or any more.
pub(super) fn written_to(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<Cohort> {
    let cohort = coordinated(conn, viewer, slug)?;
    match rules::may_write(cohort.state) {
        true => Ok(cohort),
        false => Err(Error::Conflict("error-cohort-not-written-to")),
    }
}

/// Whom a message concerns.
#[derive(Debug)]
pub struct Recipients {
    /// Those to whom it goes, by name.
    pub reached: Vec<EnrolledPerson>,
    /// Those whom it does not reach, and why.
    pub unreached: Vec<(EnrolledPerson, UnreachedReason)>,
}

impl Recipients {
    /// Those that were chosen. Three queries, however many.
    ///
    /// # Errors
    /// Only what the database says.
    pub fn load(conn: &mut Conn, cohort: &Cohort, chosen: &PeopleFilter, now: Timestamp) -> Result<Self> {
        let people = load_chosen(conn, cohort.id, chosen, now)?;
        let addresses: Vec<EmailAddress> = people.iter().map(|place| place.person.email.clone()).collect();
        let blocked: BTreeSet<EmailAddress> =
            suppressions_of(conn, &addresses)?.into_iter().map(|one| one.address).collect();
        let mut recipients = Self { reached: Vec::new(), unreached: Vec::new() };
        for place in people {
            if place.person.deactivated_at.is_some() {
                recipients.unreached.push((place, UnreachedReason::Deactivated));
            } else if blocked.contains(&place.person.email) {
                recipients.unreached.push((place, UnreachedReason::Blocked));
            } else {
                recipients.reached.push(place);
            }
        }
        Ok(recipients)
    }

    /// How many of those whom it reaches read which language.
    pub fn languages(&self) -> BTreeMap<Language, usize> {
        let mut languages = BTreeMap::new();
        for place in &self.reached {
            *languages.entry(place.person.language).or_default() += 1;
        }
        languages
    }
}

/// What the template of a message needs.
pub(super) fn mail_data(cohort: &Cohort, author: &Person, name: &str, message: &MessageText) -> Value {
    json!({
        "name": name,
        "cohort": cohort.name,
        "coordinator": author.display_name(),
        "reply_to": author.email,
        "subject": message.subject,
        "paragraphs": rules::paragraphs(&message.text),
    })
}

/// Somebody whom a message does not reach.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct UnreachedView {
    /// Their place in the cohort.
    pub enrolment_id: EnrolmentId,
    /// Their name; their address while they have not said it.
    pub name: String,
    /// Why.
    pub reason: UnreachedReason,
}

impl UnreachedView {
    /// The view of those a message does not reach.
    pub(super) fn all(recipients: &Recipients) -> Vec<Self> {
        let view = |(place, reason): &(EnrolledPerson, UnreachedReason)| Self {
            enrolment_id: place.enrolment.id,
            name: place.person.display_name().to_owned(),
            reason: *reason,
        };
        recipients.unreached.iter().map(view).collect()
    }
}
