//! What people type: words and numbers, read with goodwill.

use crate::{Language, folded};

/// Words that count, with `*` for anything. Accents, capitals and spaces do not matter: on a phone they are hard to type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    words: String,
    parts: Vec<String>,
}

impl Pattern {
    /// From words as authors write them.
    pub fn new(words: &str) -> Self {
        Self { words: words.to_owned(), parts: words.split('*').map(folded).collect() }
    }

    /// As its authors wrote it.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// Whether any words would do.
    pub fn is_any(&self) -> bool {
        self.parts.len() > 1 && self.parts.iter().all(String::is_empty)
    }

    /// Whether somebody's words count.
    pub fn accepts(&self, words: &str) -> bool {
        let words = folded(words);
        let words = words.trim_end_matches(['.', '!', '?', ' ']);
        match self.parts.as_slice() {
            [] => false,
            [only] => words == only.trim_end_matches(['.', '!', '?', ' ']),
            [first, middle @ .., last] => {
                let Some(inner) =
                    words.strip_prefix(first.as_str()).and_then(|words| words.strip_suffix(last.as_str()))
                else {
                    return false;
                };
                let find = |words: Option<&str>, part: &String| -> Option<usize> {
                    words?.find(part.as_str()).map(|at| at + part.len())
                };
                let mut remaining = inner;
                middle.iter().all(|part| match find(Some(remaining), part) {
                    Some(end) => {
                        remaining = &remaining[end..];
                        true
                    }
                    None => false,
                })
            }
        }
    }
}

/// The number that somebody meant, as their language writes numbers: `16,000` is sixteen thousand in English and sixteen in
/// French and Spanish. What reads only one way is read so in each language. Nothing where it is no number.
pub fn number(text: &str, language: Language) -> Option<f64> {
    let text: String = text.trim().trim_end_matches('%').chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.replace('\u{2212}', "-").replace(['\'', '’'], "");
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1.0, digits),
        None => (1.0, text.strip_prefix('+').unwrap_or(&text)),
    };
    let is_number = digits.len() <= 30
        && digits.bytes().any(|byte| byte.is_ascii_digit())
        && digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b','));
    if !is_number {
        return None;
    }
    let grouping = if language == Language::ENGLISH { ',' } else { '.' };
    let is_grouped = || {
        let mut groups = digits.split(['.', ',']);
        let first = groups.next().unwrap_or_default();
        (1..=3).contains(&first.len()) && first != "0" && groups.all(|group| group.len() == 3)
    };
    let whole = || digits.replace(['.', ','], "");
    // The last of two different marks, or an only one, begins the decimals.
    let decimal = || {
        let (whole, decimals) = digits.rsplit_once(['.', ','])?;
        Some(format!("{}.{decimals}", whole.replace(['.', ','], "")))
    };
    let marks: Vec<char> = digits.chars().filter(|c| !c.is_ascii_digit()).collect();
    let reading = match marks.as_slice() {
        [] => digits.to_owned(),
        [only] if *only == grouping && is_grouped() => whole(),
        [_] => decimal()?,
        [all @ .., last] if !all.contains(last) => decimal()?,
        _ if is_grouped() => whole(),
        _ => return None,
    };
    reading.parse::<f64>().ok().map(|number| sign * number)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_read_with_goodwill() {
        for (pattern, words, fits) in [
            ("Éthique", " ethique. ", true),
            ("São Paulo", "SAO  PAULO", true),
            ("œuvre", "Oeuvre", true),
            ("oeuvre", "ŒUVRE.", true),
            ("main-d'œuvre", "main-d’oeuvre", true),
            ("Straße", "STRASSE", true),
            ("l’aléa", "l'alea", true),
            ("city", "cities", false),
            ("*", "", true),
            ("cit*", "Cities", true),
            ("*finance*", "local finances", true),
            ("a*a", "a", false),
            ("a*b*c", "a c b c", true),
            ("a*b*c", "a c", false),
        ] {
            assert_eq!(Pattern::new(pattern).accepts(words), fits, "{pattern} {words}");
        }
        assert!(Pattern::new("*").is_any() && Pattern::new(" ** ").is_any());
        assert!(!Pattern::new("").is_any() && !Pattern::new("a*").is_any());
    }

    fn language(code: &str) -> Language {
        code.parse().unwrap()
    }

    #[test]
    fn numbers_are_read_with_goodwill() {
        for (text, read) in [
            ("12", Some(12.0)),
            (" 1 234,5 ", Some(1234.5)),
            ("1\u{202f}234", Some(1234.0)),
            ("62 %", Some(62.0)),
            ("\u{2212}3.5", Some(-3.5)),
            ("0.005", Some(0.005)),
            ("1,5", Some(1.5)),
            ("1,234,567", Some(1_234_567.0)),
            ("1.234,5", Some(1234.5)),
            ("1,234.5", Some(1234.5)),
            (".5", Some(0.5)),
            ("1.2.3", None),
            ("twelve", None),
            ("1e3", None),
            ("", None),
            (",", None),
        ] {
            for code in ["en", "fr", "es"] {
                assert_eq!(number(text, language(code)), read, "{text} in {code}");
            }
        }
    }

    #[test]
    fn one_mark_before_three_digits_is_read_as_the_language_writes() {
        for (text, english, others) in
            [("16,000", 16_000.0, 16.0), ("1.234", 1.234, 1234.0), ("0,125", 0.125, 0.125), ("-2,500", -2500.0, -2.5)]
        {
            assert_eq!(number(text, language("en")), Some(english), "{text}");
            assert_eq!(number(text, language("fr")), Some(others), "{text}");
            assert_eq!(number(text, language("es")), Some(others), "{text}");
        }
    }

    proptest! {
        #[test]
        fn whole_numbers_are_read_as_they_are(given in -999_999_i32..999_999) {
            prop_assert_eq!(number(&given.to_string(), Language::ENGLISH), Some(f64::from(given)));
        }

        #[test]
        fn anything_can_be_typed(pattern in "[a-zé* ]{0,9}", words in "\\PC{0,20}") {
            let _ = number(&words, Language::ENGLISH);
            let pattern = Pattern::new(&pattern);
            prop_assert!(!pattern.is_any() || pattern.accepts(&words));
        }
    }
}
