use icu_normalizer::DecomposingNormalizerBorrowed;

/// A text as people look for it and as lists sort it: lower case, without accents, single blanks. “Élodie  Şahin” is
/// found by “elodie sahin”.
pub fn folded(text: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(text).to_lowercase();
    let plain = decomposed.chars().filter(|c| !is_mark(*c)).map(|c| match c {
        // These carry their stroke or shape within the letter, so nothing falls off.
        'ł' => 'l',
        'ø' => 'o',
        'đ' => 'd',
        'ı' => 'i',
        '’' => '\'',
        other => other,
    });
    plain.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
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

    proptest::proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in ".{0,30}") {
            let once = folded(&text);
            proptest::prop_assert_eq!(folded(&once), once);
        }
    }
}
