use std::borrow::Cow;

use icu_normalizer::DecomposingNormalizerBorrowed;

/// A text as people look for it and as lists sort it: lower case, without accents, ligatures spelled out, single blanks.
/// “Élodie  Şahin” is found by “elodie sahin”, and “œuvre” by “oeuvre”.
pub fn folded(text: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(text).to_lowercase();
    let unmarked: String = decomposed.chars().filter(|c| !is_mark(*c)).map(plain).collect();
    spelled_out(&unmarked).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters that carry their stroke or shape within themselves, so that nothing falls off; and signs that keyboards lack.
fn plain(c: char) -> char {
    match c {
        'ł' => 'l',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ı' => 'i',
        'ħ' => 'h',
        'ŧ' => 't',
        'ŋ' => 'n',
        '’' | '‘' | 'ʼ' | '′' => '\'',
        '‐' | '‑' => '-',
        other => other,
    }
}

/// Small letters that are two in one as those two: “œuvre” as “oeuvre”, “straße” as “strasse”. Accents stay.
pub fn spelled_out(text: &str) -> Cow<'_, str> {
    const LETTERS: [(char, &str); 4] = [('œ', "oe"), ('æ', "ae"), ('ß', "ss"), ('þ', "th")];
    if !text.contains(|c| LETTERS.iter().any(|(letter, _)| *letter == c)) {
        return Cow::Borrowed(text);
    }
    let all = text.chars().fold(String::with_capacity(text.len() + 4), |mut all, c| {
        match LETTERS.iter().find(|(letter, _)| *letter == c) {
            Some((_, letters)) => all.push_str(letters),
            None => all.push(c),
        }
        all
    });
    Cow::Owned(all)
}

/// Whether a character is an accent of Latin, Greek or Cyrillic letters. (Those of other scripts change the word.)
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_do_not_matter() {
        assert_eq!(folded("  Élodie   ŞAHİN "), "elodie sahin");
        assert_eq!(folded("Łódź"), "lodz");
        assert_eq!(folded("Peñarol"), folded("PENAROL"));
        assert_eq!(folded("N’Djamena"), "n'djamena");
    }

    #[test]
    fn ligatures_are_spelled_out() {
        for (written, typed) in [
            ("œuvre", "oeuvre"),
            ("Main‑d’ŒUVRE", "main-d'oeuvre"),
            ("Ærøskøbing", "aeroskobing"),
            ("Große STRAẞE", "grosse strasse"),
            ("Þórður", "thordur"),
            ("Ǽ", "ae"),
        ] {
            assert_eq!(folded(written), typed);
            assert_eq!(folded(typed), typed);
        }
        assert_eq!(spelled_out("sœurs aînées"), "soeurs aînées");
        assert!(matches!(spelled_out("été"), Cow::Borrowed(_)));
    }

    proptest::proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in ".{0,30}") {
            let once = folded(&text);
            proptest::prop_assert_eq!(folded(&once), once);
        }
    }
}
