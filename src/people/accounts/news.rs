//! News: what happened to somebody, told them by mail soon after. Any room from here down tells it in the write of the
//! event, with [`tell`]; what happens within a quarter of an hour is one mail.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use fluent_bundle::{FluentArgs, FluentValue};
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::store::news as store;
use super::{Person, PersonId};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;
use crate::platform::mail::store::choices;
use crate::platform::mail::{Mail, MailId, MailKind, MailState, StillDue};
use crate::platform::values::Language;
use crate::platform::web::Site;

pub use super::news_item::{GATHERED, News, NewsKind};
pub use store::{tell, tell_at};

/// So much news stands in one mail; of more, only the number.
const MOST: usize = 20;

/// Which mail somebody wants, of the mail that can be done without.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct MailChoices {
    /// Reminders of what waits for them.
    pub reminders: bool,
    /// These kinds of news. Those that cannot be switched off are not named.
    pub news: Vec<NewsKind>,
}

impl MailChoices {
    /// What somebody has chosen; all is wanted until they say otherwise.
    ///
    /// # Errors
    /// Only what the database says.
    pub fn read(conn: &mut Conn, person: PersonId) -> Result<Self> {
        let refused = store::refused(conn, person)?;
        let news = NewsKind::OPTIONAL.into_iter().filter(|kind| !refused.contains(kind)).collect();
        Ok(Self { reminders: choices::unsubscribed_at(conn, person)?.is_none(), news })
    }

    /// Keeps the choice of somebody.
    ///
    /// # Errors
    /// Only what the database says.
    pub fn write(&self, tx: &mut Tx, person: PersonId) -> Result<()> {
        match self.reminders {
            true => choices::subscribe(tx, person)?,
            false => choices::unsubscribe(tx, person)?,
        }
        store::choose(tx, person, &self.news)
    }
}

/// Writes the mails with news just before they are sent.
pub struct Newsletters(pub Arc<Site>);

impl Newsletters {
    fn say(&self, language: Language, person: &Person, told: &store::Told) -> Value {
        let today = told.created_at.in_zone(person.time_zone).date_naive();
        let args: FluentArgs =
            told.args.iter().map(|(name, value)| (name.as_str(), self.argument(value, language, today))).collect();
        let say = |part: &str| self.0.words.say_with(language, &format!("news-{}{part}", told.word), Some(&args));
        let when = self.0.words.date_time(language, told.created_at, person.time_zone);
        let by = told.actor.as_deref().filter(|name| !name.is_empty());
        json!({
            "what": say(""), "text": say("-text"), "note": told.args.get("note"), "action": say("-action"),
            "path": told.path, "when": when, "by": by,
        })
    }

    /// An argument in words: a day as the language writes it.
    fn argument(&self, value: &Value, language: Language, today: NaiveDate) -> FluentValue<'static> {
        match value.as_str().and_then(|day| day.parse::<NaiveDate>().ok()) {
            Some(day) => self.0.words.day(language, day, today).replace(' ', "\u{a0}").into(),
            None => argument(value, language),
        }
    }

    fn data(&self, language: Language, person: &Person, told: &[store::Told]) -> Value {
        let items: Vec<Value> = told.iter().take(MOST).map(|told| self.say(language, person, told)).collect();
        let left = told.len() - items.len();
        let count = crate::platform::web::args([("count", FluentValue::from(left))]);
        let rest = (left > 0).then(|| self.0.words.say_with(language, "news-rest", Some(&count)));
        json!({"name": person.name, "items": items, "more": told.len().saturating_sub(1), "rest": rest})
    }
}

fn argument(value: &Value, language: Language) -> FluentValue<'static> {
    match value {
        Value::Number(number) => number.as_i64().map_or(FluentValue::None, FluentValue::from),
        Value::Object(texts) => {
            let own = [language, Language::ENGLISH].iter().find_map(|language| texts.get(language.code()));
            let text = own.or_else(|| texts.values().next()).and_then(Value::as_str);
            FluentValue::String(Cow::Owned(text.unwrap_or_default().to_owned()))
        }
        other => FluentValue::String(Cow::Owned(other.as_str().unwrap_or_default().to_owned())),
    }
}

impl StillDue for Newsletters {
    fn kind(&self) -> MailKind {
        MailKind::News
    }

    fn still_due(&self, tx: &mut Tx, mails: &[Mail]) -> Result<BTreeMap<MailId, Value>> {
        let mut due = BTreeMap::new();
        let told = store::of_mails(tx.conn, mails)?;
        for mail in mails {
            if let Some((person, told)) = told.get(&mail.id).filter(|(person, _)| person.deactivated_at.is_none()) {
                due.insert(mail.id, self.data(mail.language, person, told));
            }
        }
        Ok(due)
    }

    fn ended(&self, tx: &mut Tx, mails: &[MailId], state: MailState) -> Result<()> {
        // What failed may be sent again.
        if state == MailState::Failed { Ok(()) } else { store::forget(tx, mails) }
    }
}
