//! The words of the interface: Fluent files in `locales/<language>/`, compiled in. A language is added by adding files.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Locale, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use rust_embed::RustEmbed;

use super::figures;
use super::figures::NumberSigns;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::error::{Argument, Error, Message, Result};
use crate::platform::values::Language;
use content::export::Inset;

#[derive(RustEmbed)]
#[folder = "locales"]
#[include = "*.ftl"]
struct Files;

/// All words in all languages.
pub struct Words {
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
    keys: BTreeSet<String>,
}

/// Arguments for a message, from pairs.
pub fn args<'a, const N: usize>(pairs: [(&'a str, FluentValue<'a>); N]) -> FluentArgs<'a> {
    pairs.into_iter().collect()
}

impl Words {
    /// Reads the files.
    ///
    /// # Errors
    /// [`Error::Internal`] naming the file that is broken.
    pub fn load() -> Result<Self> {
        let mut bundles = BTreeMap::new();
        let mut keys = BTreeSet::new();
        for path in Files::iter() {
            let broken = |what: &str| Error::internal(format!("locales/{path}: {what}"));
            let (folder, _) = path.split_once('/').ok_or_else(|| broken("belongs in a language's folder"))?;
            let language: Language = folder.parse().map_err(Error::internal)?;
            let file = Files::get(&path).ok_or_else(|| broken("cannot be read"))?;
            let text = String::from_utf8(file.data.into_owned()).map_err(|_| broken("is not UTF-8"))?;
            let resource =
                FluentResource::try_new(text).map_err(|(_, errors)| broken(&format!("{:?}", errors.first())))?;
            if language == Language::ENGLISH {
                keys.extend(resource.entries().filter_map(|entry| match entry {
                    ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                    _ => None,
                }));
            }
            let bundle = bundles.entry(language).or_insert_with(|| new_bundle(language));
            bundle.add_resource(resource).map_err(|errors| broken(&format!("{:?}", errors.first())))?;
        }
        Ok(Self { bundles, keys })
    }

    /// The languages there are words in.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.bundles.keys().copied()
    }

    /// Every key there is in English, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(String::as_str)
    }

    /// Whether the key exists in that very language.
    pub fn has(&self, language: Language, key: &str) -> bool {
        self.bundles.get(&language).is_some_and(|bundle| bundle.has_message(key))
    }

    /// The words for a key.
    pub fn say(&self, language: Language, key: &str) -> String {
        self.say_with(language, key, None)
    }

    /// The words for a key with arguments. What is missing in a language is said in English, and what is missing there
    /// too shows its key, so that it gets noticed.
    pub fn say_with(&self, language: Language, key: &str, args: Option<&FluentArgs>) -> String {
        for language in [language, Language::ENGLISH] {
            let Some(bundle) = self.bundles.get(&language) else {
                continue;
            };
            let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let words = bundle.format_pattern(pattern, args, &mut errors);
            if let Some(error) = errors.first() {
                debug_assert!(false, "{language} {key}: {error}");
                tracing::warn!(%language, key, %error, "words that cannot be formed");
            }
            return words.into_owned();
        }
        tracing::warn!(key, "no words for this key");
        key.to_owned()
    }

    /// The words of a message.
    pub fn say_message(&self, language: Language, message: &Message) -> String {
        let args: FluentArgs = message.args.iter().map(|(name, value)| (*name, argument(value))).collect();
        self.say_with(language, &message.key, Some(&args))
    }

    /// A day, such as “3 March 2027”.
    pub fn date(&self, language: Language, day: NaiveDate) -> String {
        day.format_localized(&self.format(language, "format-date", day), self.locale(language)).to_string()
    }

    /// A day as one says it this year, such as “3 March”; of another year with that, “3 March 2026”.
    pub fn day(&self, language: Language, day: NaiveDate, today: NaiveDate) -> String {
        if day.year() != today.year() {
            return self.date(language, day);
        }
        day.format_localized(&self.format(language, "format-day", day), self.locale(language)).to_string()
    }

    /// A day of which everybody knows the year, such as “3 Mar”.
    pub fn short_date(&self, language: Language, day: NaiveDate) -> String {
        day.format_localized(&self.format(language, "format-short-date", day), self.locale(language)).to_string()
    }

    /// A part of a day's date, such as its weekday; `format` is one of chrono's strftime.
    pub fn format_day(&self, language: Language, format: &str, day: NaiveDate) -> String {
        day.format_localized(format, self.locale(language)).to_string()
    }

    /// A moment, on the reader's clock.
    pub fn date_time(&self, language: Language, at: Timestamp, zone: Zone) -> String {
        let at = at.in_zone(zone);
        let format = self.format(language, "format-date-time", at.date_naive());
        at.format_localized(&format, self.locale(language)).to_string()
    }

    /// How a day is written. The first of a month is a word of its own in some languages: “1er mars”.
    fn format(&self, language: Language, key: &str, day: NaiveDate) -> String {
        let format = self.say(language, key);
        match day.day() {
            1 => format.replace("%-d", &self.say(language, "format-first-day")),
            _ => format,
        }
    }

    /// A number with at most `places` places, grouped and pointed as the language does.
    pub fn number(&self, language: Language, number: f64, places: usize) -> String {
        let words = self.bundles.get(&language).or_else(|| self.bundles.get(&Language::ENGLISH));
        NumberSigns::of(words).write(number, places)
    }

    /// A share of one, in per cent.
    pub fn percent(&self, language: Language, share: f64) -> String {
        let number = self.number(language, share * 100.0, 0);
        self.say_with(language, "format-percent", Some(&args([("number", FluentValue::from(number))])))
    }

    fn locale(&self, language: Language) -> Locale {
        Locale::try_from(self.say(language, "format-locale").as_str()).unwrap_or(Locale::en_GB)
    }
}

fn argument(value: &Argument) -> FluentValue<'static> {
    match value {
        Argument::Number(number) => FluentValue::from(*number),
        Argument::Text(text) => FluentValue::String(Cow::Owned(text.clone())),
    }
}

/// How a language writes dates and numbers.
pub(super) fn format_file(language: &str) -> Option<String> {
    String::from_utf8(Files::get(&format!("{language}/format.ftl"))?.data.into_owned()).ok()
}

fn new_bundle(language: Language) -> FluentBundle<FluentResource> {
    let id = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // The invisible isolation marks that Fluent puts around arguments hurt in mails and in attributes.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(figures::in_sentence));
    bundle
}
impl content::export::BookWords for Words {
    fn say(&self, language: Language, key: &str) -> String {
        Words::say(self, language, key)
    }

    fn say_with(&self, language: Language, key: &str, with: &[(&'static str, Inset<'_>)]) -> String {
        let mut args = FluentArgs::new();
        for (name, inset) in with {
            match inset {
                Inset::Text(text) => args.set(*name, *text),
                Inset::Count(count) => args.set(*name, *count),
            }
        }
        Words::say_with(self, language, key, Some(&args))
    }

    fn number(&self, language: Language, number: f64, places: usize) -> String {
        Words::number(self, language, number, places)
    }
}
