//! Ready texts for phones: what a coordinator may tell people of a cohort by hand.

use serde::Serialize;
use utoipa::ToSchema;

use super::super::rules::{self, Due, Recipient, Silence};
use super::super::{ReminderKind, state, store, words};
use crate::cohorts::common::{Cohort, EnrolmentId, EnrolmentState, store as cohort_store};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::values::Language;
use crate::platform::web::{Site, args};
use content::{Catalogue, folded};

/// What may be told by hand to the people of a cohort.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReminderTexts {
    /// For each of those with something due, by name. Who heard of something today, or wants no reminders, is not among them.
    pub texts: Vec<ReminderText>,
}

/// What may be told to somebody.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReminderText {
    /// Their place.
    pub enrolment: EnrolmentId,
    /// Who; absent for somebody who does not take part.
    pub person: Option<PersonId>,
    /// Their name; of somebody who does not take part, as whoever invited them wrote it.
    pub name: String,
    /// In which language it is.
    #[schema(value_type = String, example = "en")]
    pub language: Language,
    /// The text, in that language. Its address is that of the page, which asks who is there.
    pub text: String,
    /// Into how many parts it goes as an SMS.
    pub parts: usize,
    /// What is due, in words for those who look.
    pub about: Vec<TextSubject>,
    /// Whether no mail reaches them.
    pub is_suppressed: bool,
}

/// One of the things that a text is about.
#[derive(Debug, Serialize, ToSchema)]
pub struct TextSubject {
    /// What kind it is.
    pub kind: ReminderKind,
    /// What it is, in the language of whoever looks.
    pub what: String,
}

/// What may be told to whom now.
///
/// # Errors
/// Only what the database says.
pub fn read(
    conn: &mut Conn,
    (site, catalogue): (&Site, &Catalogue),
    language: Language,
    cohort: &Cohort,
    now: Timestamp,
) -> Result<ReminderTexts> {
    let places = cohort_store::of_cohort(conn, cohort.id)?;
    let heard = |state: EnrolmentState| state.is_active() || state == EnrolmentState::Invited;
    let places: Vec<_> = places.into_iter().filter(|place| heard(place.state)).collect();
    let people: Vec<PersonId> = places.iter().map(|place| place.person_id).collect();
    let mut texts = Vec::new();
    for some in people.chunks(store::PAGE) {
        for one in state::load(conn, site, catalogue, some, now, rules::limits::last_foreseen(now))? {
            let told = rules::to_tell(&one, |item| item.cohort == Some(cohort.id), now);
            let Some(place) = places.iter().find(|place| place.person_id == one.id) else { continue };
            let Some((text, written_in)) = text(site, &one, &told) else { continue };
            let is_stranger = !place.state.is_active();
            let own = || if one.name.is_empty() { one.address.to_string() } else { one.name.clone() };
            let about = told
                .iter()
                .map(|due| TextSubject { kind: due.pending_item.kind, what: words::say(site, language, due).about });
            texts.push(ReminderText {
                enrolment: place.id,
                person: Some(one.id).filter(|_| !is_stranger),
                name: if is_stranger { place.known_as().to_owned() } else { own() },
                language: written_in,
                parts: rules::text_message::length(&text).parts,
                text,
                about: about.collect(),
                // Why no mail reaches them is a stranger's own affair.
                is_suppressed: one.silence == Some(Silence::Suppressed) && !is_stranger,
            });
        }
    }
    texts.sort_by_cached_key(|one| (folded(&one.name), one.enrolment));
    Ok(ReminderTexts { texts })
}

/// The text about some things in the language of whom it is for, which it says; nothing where there is none.
fn text(site: &Site, recipient: &Recipient, told: &[Due]) -> Option<(String, Language)> {
    let first = told.first()?;
    let language = words::language(site, recipient);
    let said = words::say(site, language, first);
    let more = i64::try_from(told.len() - 1).unwrap_or(i64::MAX);
    let all = args([("what", said.what.as_str().into()), ("more", more.into())]);
    let what = site.words.say_with(language, "reminder-text", Some(&all));
    let path = first.pending_item.about.plain.map_or(said.path, ToOwned::to_owned);
    let address = site.absolute(&format!("/{}", path.trim_start_matches('/')));
    Some((rules::text_message::text_message(&what, &address), language))
}
