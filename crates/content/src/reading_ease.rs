//! How easily a text reads, by formulas that count words, sentences and syllables.
//!
//! Formulas see no sense: a low figure is a reason to read a text again, a high one proves nothing. Syllables are counted by
//! spelling, which is right for nineteen words of twenty.

use std::ops::AddAssign;

use crate::Language;

/// What a text was found to have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TextCounts {
    /// Words, which have at least a letter. What hangs together by an apostrophe or hyphen is one.
    pub words: usize,
    /// Sentences, and what stands on a line of its own as they do, such as items of lists.
    pub sentences: usize,
    /// Syllables of those words.
    pub syllables: usize,
}

impl AddAssign for TextCounts {
    fn add_assign(&mut self, other: Self) {
        self.words += other.words;
        self.sentences += other.sentences;
        self.syllables += other.syllables;
    }
}

impl TextCounts {
    /// Counts a text in a language. Ends of lines end sentences.
    pub fn of(text: &str, language: Language) -> Self {
        let mut counts = Self::default();
        let mut open = false;
        for line in text.lines() {
            for token in line.split_whitespace() {
                let word = token.trim_matches(|c: char| !c.is_alphanumeric());
                if word.contains(char::is_alphabetic) {
                    counts.words += 1;
                    counts.syllables += syllables(word, language);
                    open = true;
                }
                if open && ends_a_sentence(token) {
                    counts.sentences += 1;
                    open = false;
                }
            }
            counts.sentences += usize::from(open);
            open = false;
        }
        counts
    }

    fn words_a_sentence(self) -> f64 {
        self.words as f64 / self.sentences as f64
    }

    fn syllables_a_word(self) -> f64 {
        self.syllables as f64 / self.words as f64
    }

    /// How easily it reads, from about 0 (hard) to about 100 (easy); `None` for an empty text and for other languages.
    ///
    /// - English: Rudolf Flesch, “A new readability yardstick”, *Journal of Applied Psychology* 32 (1948), 221–233:
    ///   206.835 − 1.015 · words per sentence − 84.6 · syllables per word.
    /// - French: Lucien Kandel and Abraham Moles, “Application de l’indice de Flesch à la langue française”, *Cahiers
    ///   d’études de radio-télévision* 19 (1958), 253–274: 207 − 1.015 · words per sentence − 73.6 · syllables per word.
    /// - Spanish: José Fernández Huerta, “Medidas sencillas de lecturabilidad”, *Consigna* 214 (1959), 29–32, as corrected
    ///   by Gwillim Law (2011), who showed that its last term means words per sentence and not sentences per hundred
    ///   words: 206.84 − 0.60 · syllables per hundred words − 1.02 · words per sentence.
    pub fn ease(self, language: Language) -> Option<f64> {
        if self.words == 0 || self.sentences == 0 {
            return None;
        }
        let (words, syllables) = (self.words_a_sentence(), self.syllables_a_word());
        match language.code() {
            "en" => Some(206.835 - 1.015 * words - 84.6 * syllables),
            "fr" => Some(207.0 - 1.015 * words - 73.6 * syllables),
            "es" => Some(206.84 - 60.0 * syllables - 1.02 * words),
            _ => None,
        }
    }

    /// About how many years of schooling it takes, for English alone: no such formula holds for grown-up readers of French
    /// or Spanish.
    ///
    /// J. Peter Kincaid and others, *Derivation of new readability formulas … for Navy enlisted personnel*, Research Branch
    /// Report 8-75 (1975): 0.39 · words per sentence + 11.8 · syllables per word − 15.59.
    pub fn years(self, language: Language) -> Option<f64> {
        let known = language.code() == "en" && self.words > 0 && self.sentences > 0;
        known.then(|| (0.39 * self.words_a_sentence() + 11.8 * self.syllables_a_word() - 15.59).max(0.0))
    }
}

/// Whether a sentence ends with this, quotation marks and brackets left aside.
fn ends_a_sentence(token: &str) -> bool {
    let bare = token.trim_end_matches(['”', '"', '»', ')', ']', '’', '\'', '*', '_']);
    bare.ends_with(['.', '!', '?', '…'])
}

/// About how many syllables a word has, at least one.
pub fn syllables(word: &str, language: Language) -> usize {
    // Parts joined by hyphens and apostrophes are spelt on their own: “l’eau”, “sub-national”.
    let parts = word.split(|c: char| !c.is_alphabetic()).filter(|part| !part.is_empty());
    let count: usize = parts.map(|part| in_part(&part.to_lowercase(), language)).sum();
    count.max(1)
}

fn in_part(part: &str, language: Language) -> usize {
    let letters: Vec<char> = part.chars().collect();
    match language.code() {
        "es" => spanish(&letters),
        "fr" => groups(&letters).saturating_sub(usize::from(is_mute_in_french(&letters))),
        _ => groups(&letters).saturating_sub(usize::from(is_mute_in_english(&letters))),
    }
}

fn is_vowel(c: char) -> bool {
    "aeiouyàâäéèêëíîïóôöúùûüýæœáãõ".contains(c)
}

/// How many groups of vowels there are.
fn groups(letters: &[char]) -> usize {
    let begins = |at: usize| is_vowel(letters[at]) && (at == 0 || !is_vowel(letters[at - 1]));
    // A vowel with two dots is spoken by itself: “naïf”.
    let parted = |at: usize| at > 0 && matches!(letters[at], 'ï' | 'ë') && is_vowel(letters[at - 1]);
    (0..letters.len()).filter(|at| begins(*at) || parted(*at)).count()
}

/// “make”, “makes”, “called”; but not “table”, “needed”, “houses”.
fn is_mute_in_english(letters: &[char]) -> bool {
    match letters {
        [.., before, 'l', 'e'] if !is_vowel(*before) => false,
        [.., before, 'e'] => !is_vowel(*before) && groups(letters) > 1,
        [.., before, 'e', 's'] => !is_vowel(*before) && !matches!(before, 's' | 'x' | 'z' | 'h' | 'c' | 'g'),
        [.., before, 'e', 'd'] => !is_vowel(*before) && !matches!(before, 't' | 'd'),
        _ => false,
    }
}

/// “ville”, “communes”; but not “le”, “les”.
fn is_mute_in_french(letters: &[char]) -> bool {
    let ends = match letters {
        [.., before, 'e'] | [.., before, 'e', 's'] => !is_vowel(*before) || matches!(before, 'u' if is_qu(letters)),
        _ => false,
    };
    ends && groups(letters) > 1
}

/// Whether the last vowels are “ue” of “que” or “gue”, where the u is mute as well.
fn is_qu(letters: &[char]) -> bool {
    let bare: Vec<char> = letters.iter().copied().filter(|c| *c != 's').collect();
    matches!(bare.as_slice(), [.., 'q' | 'g', 'u', 'e'])
}

/// In Spanish, two strong vowels are two syllables, and so is a strong one beside a weak one with an accent.
fn spanish(letters: &[char]) -> usize {
    let strong = |c: char| "aeoáéó".contains(c);
    let accented = |c: char| matches!(c, 'í' | 'ú');
    let weak = |c: char| matches!(c, 'i' | 'u' | 'ü');
    let vowel = |at: usize| {
        let c = letters[at];
        // A y is a vowel only at the end or by itself.
        strong(c) || accented(c) || weak(c) || (c == 'y' && at + 1 == letters.len())
    };
    let mut count = 0;
    for at in (0..letters.len()).filter(|at| vowel(*at)) {
        let Some(before) = at.checked_sub(1).filter(|before| vowel(*before)) else {
            count += 1;
            continue;
        };
        let (a, b) = (letters[before], letters[at]);
        let apart = (strong(a) && strong(b)) || (accented(a) && strong(b)) || (strong(a) && accented(b));
        count += usize::from(apart);
    }
    count
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn language(code: &str) -> Language {
        code.parse().unwrap()
    }

    #[test]
    fn syllables_are_counted_by_spelling() {
        for (code, words) in [
            (
                "en",
                &[
                    ("town", 1),
                    ("make", 1),
                    ("makes", 1),
                    ("called", 1),
                    ("needed", 2),
                    ("table", 2),
                    ("the", 1),
                    ("government", 3),
                    ("municipality", 6),
                    ("sub-national", 4),
                    ("houses", 2),
                    ("I", 1),
                ][..],
            ),
            (
                "fr",
                &[
                    ("ville", 1),
                    ("communes", 2),
                    ("le", 1),
                    ("les", 1),
                    ("l’eau", 1),
                    ("politique", 3),
                    ("développement", 5),
                    ("naïf", 2),
                    ("été", 2),
                    ("que", 1),
                ],
            ),
            (
                "es",
                &[
                    ("ciudad", 2),
                    ("municipio", 4),
                    ("planificación", 5),
                    ("río", 2),
                    ("aéreo", 4),
                    ("muy", 1),
                    ("ayuntamiento", 5),
                    ("agua", 2),
                    ("que", 1),
                    ("país", 2),
                    ("y", 1),
                ],
            ),
        ] {
            for (word, count) in words {
                assert_eq!(syllables(word, language(code)), *count, "{code}: {word}");
            }
        }
    }

    #[test]
    fn sentences_and_lines_end() {
        let counts = TextCounts::of(
            "The tap drips. Who mends it?\nA heading\n12 % — (1998)\n“Nobody.” So: 2 taps",
            Language::ENGLISH,
        );
        assert_eq!((counts.words, counts.sentences), (11, 5));
        assert_eq!(TextCounts::of("", Language::ENGLISH), TextCounts::default());
        assert_eq!(TextCounts::default().ease(Language::ENGLISH), None);
    }

    #[test]
    fn the_formulas_are_as_published() {
        // 100 words in 5 sentences, 150 syllables.
        let counts = TextCounts { words: 100, sentences: 5, syllables: 150 };
        let ease = |code| (counts.ease(language(code)).unwrap() * 1000.0).round() / 1000.0;
        assert_eq!((ease("en"), ease("fr"), ease("es")), (59.635, 76.3, 96.44));
        assert_eq!((counts.years(Language::ENGLISH).unwrap() * 100.0).round(), 991.0);
        assert_eq!((counts.ease(language("pt")), counts.years(language("fr"))), (None, None));
    }

    #[test]
    fn plain_words_read_more_easily() {
        for (code, plain, heavy) in [
            ("en", "The tap drips. We mend it.", "Municipal infrastructure rehabilitation necessitates deliberation."),
            ("fr", "L’eau coule. On la garde.", "La territorialisation nécessite une planification intercommunale."),
            ("es", "El agua corre. Se guarda.", "La territorialización necesita planificación intermunicipal."),
        ] {
            let ease = |text| TextCounts::of(text, language(code)).ease(language(code)).unwrap();
            assert!(ease(plain) > ease(heavy) + 50.0, "{code}: {} {}", ease(plain), ease(heavy));
        }
    }

    proptest! {
        #[test]
        fn no_text_stops_the_count(text in "\\PC{0,200}") {
            for code in ["en", "fr", "es", "sw"] {
                let counts = TextCounts::of(&text, language(code));
                prop_assert!(counts.sentences <= counts.words && counts.words <= counts.syllables);
            }
        }
    }
}
