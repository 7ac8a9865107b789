//! Names as they stand around addresses.

use content::folded;

/// What is written after a name and a comma without being a first name.
const TITLES: [&str; 8] = ["jr", "jr.", "sr", "sr.", "phd", "md", "ii", "iii"];

/// Words that stand before or between addresses and are nobody's name.
const LABELS: [&str; 31] = [
    "to", "cc", "bcc", "cci", "cco", "from", "and", "et", "y", "e", "or", "ou", "o", "a", "à", "de", "para", "pour",
    "email", "e-mail", "e-mails", "emails", "mail", "address", "adresse", "courriel", "correo", "tel", "name", "nom",
    "nombre",
];

/// A name in one line: “Flores, Ana” is “Ana Flores”; separators, brackets and marks that are no part of it fall off.
/// Empty where nothing is left.
pub fn tidy(text: &str) -> String {
    let text: String = super::scan::plain(text);
    let text = text.replace(['<', '>', '"', '(', ')', '[', ']', '@'], " ");
    let parts: Vec<&str> = text.split([',', ';', '|', '\t']).map(edges).filter(|part| !part.is_empty()).collect();
    let name = match parts[..] {
        [last, first] if text.contains(',') && !TITLES.contains(&first.to_lowercase().as_str()) => {
            format!("{first} {last}")
        }
        _ => parts.join(" "),
    };
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without the marks, numbers of a list and signs around it.
fn edges(part: &str) -> &str {
    let is_mark = |c: char| "-–—:*'/\\_=&+#`~".contains(c) || c.is_whitespace();
    let mut rest = part.trim_end_matches(is_mark);
    loop {
        let marks = rest.trim_start_matches(|c: char| is_mark(c) || c == '.');
        let number = marks.find(|c: char| !c.is_ascii_digit()).unwrap_or(0);
        let shorter = match marks[number..].strip_prefix(['.', ')']) {
            Some(behind) if number > 0 => behind,
            _ => marks,
        };
        if shorter.len() == rest.len() {
            return if rest.contains(char::is_alphabetic) { rest } else { "" };
        }
        rest = shorter;
    }
}

/// The name in a text, or nothing where it is only a number, a mark or a label.
pub(super) fn name(text: &str) -> Option<String> {
    // “To: Ana Flores”, and what was forwarded: “To: to: Ana Flores”.
    let mut text = text;
    while let Some((label, rest)) = text.split_once(':')
        && LABELS.contains(&folded(edges(label)).as_str())
    {
        text = rest;
    }
    let name = tidy(text);
    let is_label = LABELS.contains(&folded(&name).as_str());
    Some(name).filter(|name| !name.is_empty() && !is_label)
}

/// Which of the cells beside an address is the name: the one that the address speaks of, else the first, and none where
/// it could as well be an office.
pub(super) fn of_cells(cells: &[String], address: &str) -> String {
    let local = folded(address.split('@').next().unwrap_or_default());
    let spoken_of = |cell: &&String| {
        is_whole(cell) && folded(cell).split([' ', '-', '\'']).any(|word| word.len() > 2 && local.contains(word))
    };
    let only = if let [only] = cells { Some(only) } else { None };
    let found = only.or_else(|| cells.iter().find(spoken_of)).or_else(|| cells.first().filter(|cell| is_whole(cell)));
    found.cloned().unwrap_or_default()
}

/// A first and a last name.
fn is_whole(cell: &str) -> bool {
    cell.contains(' ')
}
