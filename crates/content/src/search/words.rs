//! Words as people look for them: without accents, whatever their ending.

use std::borrow::Cow;

use rust_stemmers::{Algorithm, Stemmer};

use crate::{Language, folded, spelled_out};

/// A word of a text: where it stands, and how it is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word<'a> {
    /// Where it begins.
    pub start: usize,
    /// As it is written.
    pub written: &'a str,
    /// Lower case, without accents.
    pub form: Cow<'a, str>,
}

impl Word<'_> {
    /// Where it ends.
    pub fn end(&self) -> usize {
        self.start + self.written.len()
    }
}

/// The words of a text. A single letter is none (“l’eau” is about water), a single digit is one.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        loop {
            let start = rest + text[rest..].find(char::is_alphanumeric)?;
            let length = text[start..].find(|c: char| !c.is_alphanumeric() && !is_mark(c));
            let end = length.map_or(text.len(), |length| start + length);
            rest = end;
            let written = &text[start..end];
            let is_word = written.len() > 1 || written.as_bytes()[0].is_ascii_digit();
            let is_letter = written.chars().count() == 1 && written.chars().all(|c| ('a'..'\u{250}').contains(&c));
            if is_word && !is_letter {
                return Some(Word { start, written, form: form(written) });
            }
        }
    })
}

/// An accent written as a sign of its own, within a word.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

fn form(written: &str) -> Cow<'_, str> {
    match written {
        plain if plain.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) => Cow::Borrowed(plain),
        plain if plain.is_ascii() => Cow::Owned(plain.to_ascii_lowercase()),
        _ => Cow::Owned(folded(written)),
    }
}

/// Takes the endings off the words of a language; leaves those of languages it does not know.
pub(super) struct Stems(Option<Stemmer>);

impl Stems {
    pub fn of(language: Language) -> Self {
        let algorithm = match language.code() {
            "ar" => Some(Algorithm::Arabic),
            "da" => Some(Algorithm::Danish),
            "de" => Some(Algorithm::German),
            "el" => Some(Algorithm::Greek),
            "en" => Some(Algorithm::English),
            "es" => Some(Algorithm::Spanish),
            "fi" => Some(Algorithm::Finnish),
            "fr" => Some(Algorithm::French),
            "hu" => Some(Algorithm::Hungarian),
            "it" => Some(Algorithm::Italian),
            "nl" => Some(Algorithm::Dutch),
            "no" => Some(Algorithm::Norwegian),
            "pt" => Some(Algorithm::Portuguese),
            "ro" => Some(Algorithm::Romanian),
            "ru" => Some(Algorithm::Russian),
            "sv" => Some(Algorithm::Swedish),
            "ta" => Some(Algorithm::Tamil),
            "tr" => Some(Algorithm::Turkish),
            _ => None,
        };
        Self(algorithm.map(Stemmer::create))
    }

    /// The stem of a word as it is written, without accents. Endings carry accents, so they go first; stemmers take a
    /// ligature for no vowel, so it is spelled out before.
    pub fn stem(&self, written: &str) -> String {
        match &self.0 {
            Some(stemmer) => form(&stemmer.stem(&spelled_out(&written.to_lowercase()))).into_owned(),
            None => form(written).into_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(text: &str) -> Vec<String> {
        words(text).map(|word| word.form.into_owned()).collect()
    }

    #[test]
    fn words_are_told_apart() {
        assert_eq!(forms("L’eau, c'est l’Été 2030 (ODD 6) !"), ["eau", "est", "ete", "2030", "odd", "6"]);
        assert_eq!(forms("e\u{301}te\u{301} à y"), ["ete"]);
        assert_eq!(forms("水 и вода"), ["水", "и", "вода"]);
        assert_eq!(forms("<b>&</b> …"), Vec::<String>::new());
        let text = "À Thiès, vite";
        assert!(words(text).all(|word| &text[word.start..word.end()] == word.written));
    }

    #[test]
    fn endings_do_not_matter() {
        for (language, words) in [
            ("en", ["planning", "plans", "planned", "PLAN"].as_slice()),
            ("fr", &["évaluation", "évaluations", "ÉVALUATIONS"]),
            ("fr", &["aléa", "aléas"]),
            ("fr", &["municipale", "municipaux", "municipales"]),
            ("fr", &["œuvre", "ŒUVRES", "oeuvre", "oeuvres"]),
            ("fr", &["nœud", "noeuds"]),
            ("de", &["Maßnahme", "massnahmen"]),
            ("es", &["comunidad", "comunidades"]),
            ("es", &["evaluación", "evaluaciones"]),
        ] {
            let stems = Stems::of(language.parse().unwrap());
            let found: std::collections::BTreeSet<String> = words.iter().map(|word| stems.stem(word)).collect();
            assert_eq!(found.len(), 1, "{found:?}");
        }
        assert_eq!(Stems::of("xx".parse().unwrap()).stem("Étés"), "etes");
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_read(text in "\\PC{0,40}") {
            for word in words(&text) {
                proptest::prop_assert_eq!(&text[word.start..word.end()], word.written);
                Stems::of("fr".parse().unwrap()).stem(word.written);
            }
        }
    }
}
