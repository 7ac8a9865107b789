//! What a reminder says, in its reader's language.

use fluent_bundle::FluentValue;
use serde_json::{Value, json};

use super::rules::{About, Digest, Due, Recipient};
use crate::cohorts::common::EnrolmentId;
use crate::cohorts::enrolment::links::token;
use crate::platform::mail::{MailKind, NewMail};
use crate::platform::values::Language;
use crate::platform::web::{Site, args};

/// A reminder in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderWords {
    /// What waits.
    pub what: String,
    /// Why it came.
    pub why: String,
    /// What its button says.
    pub action: String,
    /// Where that leads.
    pub path: String,
    /// What it is about, for those who only look: “training promised to AMS by 30 March”.
    pub about: String,
}

/// A reminder in words.
pub fn say(site: &Site, language: Language, item: &Due) -> ReminderWords {
    let words = |stem: &str, pairs: &[(&'static str, String)]| {
        let mut all = args([("days", FluentValue::from(item.days_left.abs()))]);
        for (name, value) in pairs {
            match value.parse::<i64>() {
                Ok(number) => all.set(*name, number),
                Err(_) => all.set(*name, value.as_str()),
            }
        }
        let part = |part: &str| site.words.say_with(language, &format!("reminder-{stem}-{part}"), Some(&all));
        (part("what"), part("why"), part("action"), part("about"))
    };
    let date = |day| site.words.date(language, day);
    let (late, today) = (item.days_left < 0, item.on);
    let ((what, why, action, about), path) = match &item.pending_item.about {
        About::Invitation { cohort, number } => {
            let place = EnrolmentId::from(item.pending_item.subject);
            let pairs = [("cohort", cohort.clone()), ("date", date(item.pending_item.anchor))];
            (words("invitation", &pairs), format!("/invitations/{}", token(&site.signer, place, *number)))
        }
        About::Report { reference, title, ended_on } => {
            let pairs = [("training", title.say(&site.words, language, today)), ("date", date(*ended_on))];
            (words("report", &pairs), format!("/deliveries/{reference}"))
        }
        About::Returned { reference, title, returned_on } => {
            let pairs = [("training", title.say(&site.words, language, today)), ("date", date(*returned_on))];
            (words("returned", &pairs), format!("/deliveries/{reference}"))
        }
        About::Confirmation { reference, title, reported_on, as_coordinator } => {
            let stem = if *as_coordinator { "confirmation-stuck" } else { "confirmation" };
            let pairs = [("training", title.say(&site.words, language, today)), ("date", date(*reported_on))];
            (words(stem, &pairs), format!("/deliveries/{reference}"))
        }
        About::Commitment { association, acronym } => {
            let name = if acronym.is_empty() { association.in_language(language) } else { acronym };
            let pairs = [("association", name.to_owned()), ("date", date(item.pending_item.anchor))];
            let stem = if late { "commitment-late" } else { "commitment" };
            (words(stem, &pairs), format!("/commitments/{}", item.pending_item.subject))
        }
        About::Target { cohort, made, target } => {
            let pairs = [
                ("cohort", cohort.clone()),
                ("date", date(item.pending_item.anchor)),
                ("made", made.to_string()),
                ("target", target.to_string()),
            ];
            (words(if late { "target-late" } else { "target" }, &pairs), "/commitments".to_owned())
        }
    };
    ReminderWords { what, why, action, path, about }
}

/// The language in which somebody is written to.
pub fn language(site: &Site, recipient: &Recipient) -> Language {
    site.offered(recipient.language).unwrap_or_else(|| site.settings.default_language())
}

/// What the template of a digest needs.
pub fn data(site: &Site, recipient: &Recipient, items: &[Due]) -> Value {
    let said = |item: &Due| {
        let ReminderWords { what, why, action, path, .. } = say(site, language(site, recipient), item);
        json!({"what": what, "why": why, "action": action, "path": path})
    };
    let said: Vec<Value> = items.iter().map(said).collect();
    json!({"name": recipient.name, "more": items.len().saturating_sub(1), "items": said})
}

/// The mail of a digest. Its key lets there be one a day, whoever plans.
pub fn draft(site: &Site, recipient: &Recipient, digest: &Digest) -> NewMail {
    let mut cohorts: Vec<_> = digest.items.iter().map(|item| item.pending_item.cohort).collect();
    cohorts.dedup();
    let cohort = match cohorts[..] {
        [one] => one.map(Into::into),
        // It concerns several; no coordinator may read what it says about the others.
        _ => None,
    };
    NewMail {
        key: format!("digest:{}:{}", digest.person, digest.day),
        kind: MailKind::Digest,
        address: recipient.address.clone(),
        person: Some(digest.person),
        cohort,
        language: language(site, recipient),
        data: data(site, recipient, &digest.items),
        expires_at: Some(digest.expires_at),
    }
}
