//! What of a form is worth keeping, and what of it a person wrote.

use super::Posted;

/// Whether a field holds a secret, which is neither kept nor shown.
pub fn is_secret(name: &str) -> bool {
    name.contains("password")
}

/// The fields that may be kept.
pub(super) fn without_secrets(posted: Posted) -> Vec<(String, String)> {
    posted.0.into_iter().filter(|(name, _)| !is_secret(name) && name != super::IN_LANGUAGE).collect()
}

/// What a person wrote with their own hand, as far as it shows: choices, ids and numbers are left out.
pub fn texts(posted: &Posted) -> Vec<String> {
    let is_theirs = |(name, value): &&(String, String)| {
        !is_secret(name) && !matches!(name.as_str(), "back" | "time_zone" | "hash" | "id") && is_written(value.trim())
    };
    posted.0.iter().filter(is_theirs).map(|(_, value)| value.replace("\r\n", "\n").trim().to_owned()).collect()
}

/// Words of our own are slugs: no capitals, no blanks, nothing beyond ASCII. Codes are two or three letters.
fn is_written(value: &str) -> bool {
    let is_slug = value.chars().all(|sign| matches!(sign, 'a'..='z' | '0'..='9' | '-' | '_' | '.' | ':' | '/' | ','));
    let is_code = value.len() <= 2 && value.chars().all(|sign| sign.is_ascii_uppercase());
    value.chars().any(char::is_alphabetic) && !is_slug && !is_code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_told_from_what_was_chosen() {
        let fields = [
            ("id", "018f3b1e-0000-7000-8000-000000000000"),
            ("country", "BJ"),
            ("time_zone", "Africa/Porto-Novo"),
            ("modules", "localising-the-sdgs"),
            ("attended", "40"),
            ("starts_on", "2027-03-01"),
            ("municipality", "Bohicon"),
            ("email", "ana@test.example"),
            ("comment", " Who paid?\r\nAnd when? "),
            ("note", "été"),
            ("password", "Trois petits tours"),
        ];
        let posted = Posted(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec());
        assert_eq!(texts(&posted), ["Bohicon", "ana@test.example", "Who paid?\nAnd when?", "été"]);
        assert!(without_secrets(posted).iter().all(|(name, _)| name != "password"));
    }
}
