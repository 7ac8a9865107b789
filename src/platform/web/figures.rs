//! How a language writes numbers, on pages, in mails and within sentences alike.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// How many places a number within a sentence has at most.
const PLACES: usize = 3;

/// The signs of one language, from its `format.ftl`.
#[derive(Clone, Debug)]
pub(super) struct NumberSigns {
    thousands: String,
    decimal: String,
}

impl NumberSigns {
    /// From the words of a language; as in English where they are missing.
    pub(super) fn of(words: Option<&FluentBundle<FluentResource>>) -> Self {
        let say = |key: &str, otherwise: &str| {
            let pattern = words.and_then(|words| Some((words, words.get_message(key)?.value()?)));
            pattern.map_or(otherwise.to_owned(), |(words, pattern)| {
                words.format_pattern(pattern, None, &mut Vec::new()).into_owned()
            })
        };
        Self { thousands: say("format-thousands", ","), decimal: say("format-decimal", ".") }
    }

    /// A number with at most `places` places, grouped and pointed as the language does.
    pub(super) fn write(&self, number: f64, places: usize) -> String {
        let text = format!("{number:.places$}");
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
        let fraction = fraction.trim_end_matches('0');
        let is_nothing = digits.trim_start_matches('0').is_empty() && fraction.is_empty();
        let mut grouped = String::from(if is_nothing { "" } else { sign });
        for (at, digit) in digits.chars().enumerate() {
            // Four digits stay together: “1 234” helps nobody, and in Spanish it is wrong. So years stay whole, too.
            if at > 0 && digits.len() > 4 && (digits.len() - at) % 3 == 0 {
                grouped.push_str(&self.thousands);
            }
            grouped.push(digit);
        }
        if !fraction.is_empty() {
            grouped.push_str(&self.decimal);
            grouped.push_str(fraction);
        }
        grouped
    }
}

/// Writes the numbers that Fluent puts into sentences.
pub(super) fn in_sentence(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    memoizer.with_try_get::<OfLanguage, _, _>((), |figures| figures.0.write(number.value, PLACES)).ok()
}

/// [`NumberSigns`] as Fluent keeps them beside a language.
struct OfLanguage(NumberSigns);

impl Memoizable for OfLanguage {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        let text = super::words::format_file(language.language.as_str());
        let words = text.and_then(|text| FluentResource::try_new(text).ok()).map(|resource| {
            let mut words = FluentBundle::new_concurrent(vec![language]);
            words.set_use_isolating(false);
            words.add_resource_overriding(resource);
            words
        });
        Ok(Self(NumberSigns::of(words.as_ref())))
    }
}
