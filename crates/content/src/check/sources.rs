//! Sources that nobody could look up: without an address, or without the day on which it was seen.

use crate::load::Draft;
use crate::markdown::Cited;
use crate::problem::Problems;
use crate::{Language, folded};

/// How authors of a language say what there is to say of a source. Accents and capitals do not matter.
struct Sayings {
    /// Towns, people and figures are made up.
    invented: &'static str,
    /// It was looked for and is nowhere to be read.
    nowhere: &'static str,
    /// What stands before the day.
    seen: &'static [&'static str],
    /// What to write, as the author's language has it.
    example: &'static str,
}

fn sayings(language: Language) -> Option<Sayings> {
    Some(match language.code() {
        "en" => Sayings {
            invented: "invented",
            nowhere: "no address found on that day",
            seen: &["seen", "seen on"],
            example: "“, <https://…>, seen 29 November 2026”",
        },
        "fr" => Sayings {
            invented: "inventé",
            nowhere: "sans adresse trouvée à cette date",
            seen: &["consulté le", "consultée le", "consultés le", "consultées le"],
            example: "« , <https://…>, consulté le 29 novembre 2026 »",
        },
        "es" => Sayings {
            invented: "inventad",
            nowhere: "sin dirección encontrada en esa fecha",
            seen: &["consultado el", "consultada el", "consultados el", "consultadas el"],
            example: "«, <https://…>, consultado el 29 de noviembre de 2026»",
        },
        _ => return None,
    })
}

/// Every source leads to where it can be read and says when that was seen, or says why not. In languages whose words we do
/// not know nothing is said.
pub(super) fn traceable(draft: &Draft, problems: &mut Problems) {
    let Some(sayings) = sayings(draft.language) else { return };
    for (path, page) in &draft.pages {
        for (at, source) in &page.sources {
            if let Some((message, advice)) = complaint(source, &sayings) {
                problems.warn(&draft.file(path), *at, message, advice);
            }
        }
    }
}

fn complaint(source: &Cited, sayings: &Sayings) -> Option<(String, String)> {
    let words = folded(&source.text);
    let says = |saying: &str| words.contains(&folded(saying));
    if says(sayings.nowhere) {
        return None;
    }
    let Sayings { invented, nowhere, example, .. } = sayings;
    if !source.has_address {
        let advice =
            format!("write {example}; “{nowhere}” of what is nowhere to be read; “{invented}…” of what you made up");
        return (!says(invented)).then(|| ("this source has no address".to_owned(), advice));
    }
    let day_after = |seen: &&str| words.split(&format!("{} ", folded(seen))).skip(1).any(begins_with_day);
    let has_day = sayings.seen.iter().any(day_after);
    (!has_day).then(|| ("this source does not say when it was seen".to_owned(), format!("write {example}")))
}

/// Whether a text begins with a day: its number, its month and its year.
fn begins_with_day(text: &str) -> bool {
    let mut words = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | ';' | ')')).take(5);
    let is_day = words.next().is_some_and(|day| {
        let digits = day.trim_end_matches("er");
        (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    });
    is_day && words.any(|word| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(language: &str, text: &str) -> Option<String> {
        let source = Cited { text: text.to_owned(), has_address: text.contains("://"), offset: 0 };
        let sayings = sayings(language.parse().unwrap()).unwrap();
        complaint(&source, &sayings).map(|(message, _)| message)
    }

    #[test]
    fn sources_can_be_looked_up() {
        for (language, text) in [
            ("en", "A, https://a.example, seen 29 November 2026 (summary)."),
            ("en", "A, https://a.example. Seen on 3 May 2026."),
            ("en", "Sanara and its figures are invented."),
            ("en", "A, 2009; no address found on that day, 29 November 2026."),
            ("fr", "A, https://a.example, consultée le 1er novembre 2026."),
            ("fr", "Sanara, ses habitant·es et ses chiffres sont inventés."),
            ("fr", "A, 2009, sans adresse trouvée à cette date."),
            ("es", "A, https://a.example, consultado el 29 de noviembre de 2026."),
            ("es", "Sorenda y sus personas son inventadas."),
            ("es", "A, sin dirección encontrada en esa fecha."),
        ] {
            assert_eq!(look(language, text), None, "{text}");
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        for (language, text, missing) in [
            ("en", "A, *B*, 1991.", "no address"),
            ("en", "A, https://a.example.", "when it was seen"),
            ("en", "A, https://a.example, as seen in many towns.", "when it was seen"),
            ("en", "Invented in part, https://a.example.", "when it was seen"),
            ("fr", "A, https://a.example, seen 29 November 2026.", "when it was seen"),
            ("es", "A, 2015, capítulo 3.", "no address"),
        ] {
            let said = look(language, text).unwrap_or_default();
            assert!(said.contains(missing), "{text}: {said}");
        }
    }
}
