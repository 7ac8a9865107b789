//! Names: how they look in an address, how they are compared, and how a pasted list of them is read.

use super::Names;
use crate::platform::values::Language;
use content::folded;

/// The longest acronym, in characters.
pub const LONGEST_ACRONYM: usize = 24;
/// The longest name of an association or of a member, in characters.
pub const LONGEST_NAME: usize = 200;
/// The longest code of a government, in characters.
pub const LONGEST_CODE: usize = 24;
/// The most people a government may have.
pub const MOST_PEOPLE: i32 = 200_000_000;
/// How many members may be pasted at once.
pub const MOST_MEMBERS: usize = 1_500;

/// The sections of the network: name in an address, then names in English, French and Spanish.
const SECTIONS: [[&str; 4]; 9] = [
    ["africa", "Africa", "Afrique", "África"],
    ["asia-pacific", "Asia-Pacific", "Asie-Pacifique", "Asia-Pacífico"],
    ["eurasia", "Eurasia", "Eurasie", "Eurasia"],
    ["europe", "Europe", "Europe", "Europa"],
    [
        "middle-east-west-asia",
        "Middle East and West Asia",
        "Moyen-Orient et Asie de l’Ouest",
        "Oriente Medio y Asia Occidental",
    ],
    ["latin-america", "Latin America", "Amérique latine", "América Latina"],
    ["north-america", "North America", "Amérique du Nord", "América del Norte"],
    ["metropolitan", "Metropolitan", "Métropoles", "Metrópolis"],
    ["regions", "Regions", "Régions", "Regiones"],
];

/// The sections of the network, each with its name in an address and its names.
pub fn network_sections() -> impl Iterator<Item = (&'static str, Names)> {
    let languages = ["en", "fr", "es"].map(|code| code.parse::<Language>().unwrap_or(Language::ENGLISH));
    SECTIONS
        .into_iter()
        .map(move |[slug, names @ ..]| (slug, Names(languages.into_iter().zip(names.map(str::to_owned)).collect())))
}

/// A text as it stands in an address: small letters, digits and single hyphens, at most 60. Empty when nothing of it
/// can stand there.
pub fn slug(text: &str) -> String {
    let text = folded(text);
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut out = String::new();
    for word in words {
        if !out.is_empty() {
            out.push('-');
        }
        out.push_str(word);
    }
    out.truncate(60);
    out.trim_end_matches('-').to_owned()
}

/// The first of `base`, `base-2`, `base-3`… that is not taken.
pub fn free_slug(base: &str, taken: &[String]) -> String {
    let is_free = |slug: &String| !taken.contains(slug);
    let numbered = (2_u32..).map(|number| format!("{base}-{number}"));
    std::iter::once(base.to_owned()).chain(numbered).find(is_free).unwrap_or_default()
}

/// A code as it is kept: in capitals, of letters, digits and `-./`, at least one of them a letter or digit. None for what
/// is no code.
pub fn code(text: &str) -> Option<String> {
    let code: String = text.split_whitespace().collect::<Vec<_>>().join("-").to_uppercase();
    let is_code = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '/');
    let is_long = code.chars().count() > LONGEST_CODE;
    (!is_long && code.chars().all(is_code) && code.chars().any(char::is_alphanumeric)).then_some(code)
}

/// Reads a list of names, one a line: blanks and list marks around them fall away, and so do repetitions.
pub fn names_of_list(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for line in text.lines() {
        let name = line.trim().trim_start_matches(['-', '*', '•', '–']).trim_matches(['"', ',', ';']).trim();
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_in_addresses_have_no_accents() {
        assert_eq!(slug("Côte d’Ivoire: l’été 2027"), "cote-d-ivoire-l-ete-2027");
        assert_eq!(slug("TBB TR"), "tbb-tr");
        assert_eq!(slug("İstanbul"), "istanbul");
        assert_eq!(slug("日本"), "");
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        assert_eq!(free_slug("a", &[]), "a");
        assert_eq!(free_slug("a", &["a".into(), "a-2".into()]), "a-3");
    }

    #[test]
    fn a_pasted_list_is_read_without_its_marks() {
        let list = "- Thiès\r\n\n  Saint-Louis,\n• Ziguinchor \n\"Thiès\"\n*  Dakar   Plateau";
        assert_eq!(names_of_list(list), ["Thiès", "Saint-Louis", "Ziguinchor", "Dakar Plateau"]);
    }

    #[test]
    fn a_code_is_kept_in_capitals() {
        assert_eq!(code("bj-li 03").as_deref(), Some("BJ-LI-03"));
        assert_eq!(code("00123").as_deref(), Some("00123"));
        assert_eq!(code("-"), None);
        assert_eq!(code("a;b"), None);
        assert_eq!(code(&"9".repeat(LONGEST_CODE + 1)), None);
    }

    proptest! {
        #[test]
        fn a_slug_is_safe_in_an_address_and_stays_itself(text in ".{0,90}") {
            let slug_of = slug(&text);
            prop_assert!(slug_of.len() <= 60);
            prop_assert!(slug_of.split('-').all(|word| word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())));
            prop_assert!(!slug_of.contains("--") && !slug_of.starts_with('-') && !slug_of.ends_with('-'));
            prop_assert_eq!(slug(&slug_of), slug_of.clone());
        }
    }
}
