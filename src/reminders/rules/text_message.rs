//! Texts for phones: short, and in as few parts as their signs allow.

/// The signs of the alphabet of GSM 03.38, in which a text may be longest.
const GSM: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Those that take the room of two.
const DOUBLE: &str = "\u{c}^{}\\[~]|€";
/// So much room a text of one part has, in that alphabet and in any other.
const ONE: (usize, usize) = (160, 70);
/// So much each of several parts has.
const EACH: (usize, usize) = (153, 67);

/// How long a text is, in the units that count for its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextLength {
    /// How much room it takes.
    pub units: usize,
    /// Into how many parts it goes.
    pub parts: usize,
    /// Whether all its signs are of the shorter alphabet.
    pub is_gsm: bool,
}

/// How long a text is.
pub fn length(text: &str) -> TextLength {
    let of_gsm = |sign: char| match () {
        () if GSM.contains(sign) => Some(1),
        () if DOUBLE.contains(sign) => Some(2),
        () => None,
    };
    let gsm: Option<usize> = text.chars().map(of_gsm).sum();
    let (units, one, each) = match gsm {
        Some(units) => (units, ONE.0, EACH.0),
        None => (text.encode_utf16().count(), ONE.1, EACH.1),
    };
    let parts = if units <= one { 1 } else { units.div_ceil(each) };
    TextLength { units, parts, is_gsm: gsm.is_some() }
}

/// The same with plain signs for those that only print is better with: quotes, dashes, spaces that do not break.
pub fn plain(text: &str) -> String {
    let text =
        text.replace("«\u{a0}", "\"").replace("«\u{202f}", "\"").replace("\u{a0}»", "\"").replace("\u{202f}»", "\"");
    let sign = |sign: char| match sign {
        '“' | '”' | '„' | '«' | '»' => "\"".to_owned(),
        '‘' | '’' => "'".to_owned(),
        '–' | '—' | '‑' => "-".to_owned(),
        '…' => "...".to_owned(),
        '\u{a0}' | '\u{202f}' | '\u{2009}' => " ".to_owned(),
        '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' => String::new(),
        other => other.to_string(),
    };
    text.chars().map(sign).collect()
}

/// What is said and where to go on, in one part where that needs no more than a shorter saying. Only a text that would have one part
/// but for its length is shortened: one in another alphabet has several anyway.
pub fn text_message(said: &str, address: &str) -> String {
    let said = plain(said);
    let whole = format!("{said} {address}");
    let TextLength { parts, is_gsm, .. } = length(&whole);
    if parts == 1 || !is_gsm {
        return whole;
    }
    let words: Vec<&str> = said.split(' ').collect();
    // Fewer than half of the words say nothing.
    let shorter =
        (words.len().div_ceil(2)..words.len()).rev().map(|many| format!("{}... {address}", words[..many].join(" ")));
    let mut fitting = shorter.filter(|text| length(text).parts == 1);
    fitting.next().unwrap_or(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_counted_as_phones_do() {
        let parts = |text: &str| length(text).parts;
        assert_eq!(length(""), TextLength { units: 0, parts: 1, is_gsm: true });
        assert_eq!((parts(&"a".repeat(160)), parts(&"a".repeat(161)), parts(&"a".repeat(307))), (1, 2, 3));
        assert_eq!((parts(&"ê".repeat(70)), parts(&"ê".repeat(71)), parts(&"ê".repeat(135))), (1, 2, 3));
        assert_eq!((length("€").units, length("é").units, length("🙂").units), (2, 1, 2));
        assert!(length("à é è ì ò ù ñ ¿ Ç").is_gsm && !length("ç").is_gsm && !length("á").is_gsm);
    }

    #[test]
    fn what_only_print_needs_is_left_out() {
        assert_eq!(plain("Next: “Water”, 24\u{a0}March – it’s due…"), "Next: \"Water\", 24 March - it's due...");
        assert_eq!(plain("«\u{a0}L’eau\u{202f}»\u{a0}: \u{2068}Awa\u{2069}"), "\"L'eau\" : Awa");
        assert!(length(&plain("Next in West Africa: “Water”")).is_gsm);
    }

    #[test]
    fn a_text_keeps_to_one_part_where_its_alphabet_allows() {
        let address = "https://relais.network.example/commitments/018f6f5e-0000-7000-8000-000000000000";
        let short = text_message("7 days are left for your training with AMS", address);
        assert_eq!(short, format!("7 days are left for your training with AMS {address}"));
        let title = "Sustainable mobility for intermediate cities and their surroundings in times of change";
        let long = text_message(&format!("You stopped in the middle of “{title}”"), address);
        assert!(length(&long).parts == 1 && long.contains("... https://") && long.ends_with(address), "{long}");
        assert_eq!(length(&text_message(&"tâche ".repeat(20), address)).parts, 3);
        let endless = text_message(&"a".repeat(200), address);
        assert!(endless.starts_with(&"a".repeat(200)), "nothing to cut at");
    }
}
