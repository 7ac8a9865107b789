//! What a reminder says, in its reader's language.

use chrono::NaiveDate;
use fluent_bundle::FluentValue;
use serde_json::{Value, json};
use uuid::Uuid;

use super::links::AnswerLink;
use super::rules::{About, Digest, Due, Fact, PendingItem, Recipient};
use crate::people::accounts::PersonId;
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
    words_of(site, language, &item.pending_item.about, item.days_left, item.on)
}

/// What a reminder says of that on a day, with so many days left.
pub fn words_of(site: &Site, language: Language, about: &About, days_left: i64, today: NaiveDate) -> ReminderWords {
    let mut all = args([("days", FluentValue::from(days_left.abs()))]);
    for (name, fact) in &about.facts {
        match fact {
            Fact::Text(text) => all.set(*name, text.as_str()),
            Fact::Number(number) => all.set(*name, *number),
            Fact::Day(day) => all.set(*name, site.words.date(language, *day)),
            Fact::Moment(at, zone) => all.set(*name, site.words.date_time(language, *at, *zone)),
            Fact::Titles(titles) => {
                let said = titles.get(&language).or_else(|| titles.values().next());
                all.set(*name, said.cloned().unwrap_or_default());
            }
            Fact::Training(title) => all.set(*name, title.say(&site.words, language, today)),
            Fact::Association { acronym, names } if acronym.is_empty() => {
                all.set(*name, names.in_language(language).to_owned());
            }
            Fact::Association { acronym, .. } => all.set(*name, acronym.as_str()),
        }
    }
    let stem = about.stem_at(days_left);
    let part = |part: &str| site.words.say_with(language, &format!("reminder-{stem}-{part}"), Some(&all));
    ReminderWords {
        what: part("what"),
        why: part("why"),
        action: part("action"),
        about: part("about"),
        path: about.path.replace("{language}", &language.to_string()),
    }
}

/// What tells somebody apart who has no account, for those who look: nothing that they only typed stands where others read it.
pub fn guest(site: &Site, language: Language, id: Uuid) -> String {
    let code: String = id.simple().to_string().chars().skip(28).collect();
    site.words.say_with(language, "reminders-guest", Some(&args([("code", code.to_uppercase().into())])))
}

/// The language in which somebody is written to.
pub fn language(site: &Site, recipient: &Recipient) -> Language {
    site.offered(recipient.language).unwrap_or_else(|| site.settings.default_language())
}

/// What the template of a digest needs.
pub fn data(site: &Site, recipient: &Recipient, items: &[Due]) -> Value {
    let language = language(site, recipient);
    let said = |item: &Due| {
        let Due { pending_item, days_left, on, .. } = item;
        said(site, language, recipient.id, pending_item, *days_left, *on)
    };
    listed(recipient, items.iter().map(said).collect())
}

/// The same of all that waits for somebody on a day, whatever its steps.
pub fn waiting_data(site: &Site, recipient: &Recipient, today: NaiveDate) -> Value {
    let language = language(site, recipient);
    let said = |item: &PendingItem| said(site, language, recipient.id, item, (item.anchor - today).num_days(), today);
    listed(recipient, recipient.pending_items.iter().map(said).collect())
}

fn listed(recipient: &Recipient, items: Vec<Value>) -> Value {
    json!({"name": recipient.name, "more": items.len().saturating_sub(1), "items": items})
}

/// What waits, why, and how it can be answered.
fn said(site: &Site, language: Language, person: PersonId, item: &PendingItem, days_left: i64, on: NaiveDate) -> Value {
    let ReminderWords { what, why, action, path, .. } = words_of(site, language, &item.about, days_left, on);
    let links = AnswerLink::of(item.about.answers, person, item.subject, item.anchor, on);
    let answer = |(at, link): (usize, AnswerLink)| {
        let words = site.words.say(language, &format!("answer-offer-{}", link.answer));
        json!({"words": words, "path": link.path(&site.signer), "quiet": at > 0})
    };
    let answers: Vec<Value> = links.into_iter().enumerate().map(answer).collect();
    json!({"what": what, "why": why, "action": action, "path": path, "answers": answers})
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
